/**
 * The shapes of every answer. They are the console's JSON, a public interface: fields may be added, none renamed,
 * removed or given another meaning. Places in text follow the W3C Web Annotation model (TextPositionSelector,
 * TextQuoteSelector), articles schema.org/NewsArticle.
 */

import { LEVELS, type Level, type Modality } from '../language/missions/mission-report.ts';
import type { Citation, Excerpt, Source } from './cited.ts';

export type { Citation, Excerpt, Source };
export { LEVELS, type Level, type Modality };

export interface Attribution {
  name: string;
  kind: 'official' | 'unnamed-official' | 'host-government' | 'media' | 'other';
}

export interface MissionEvent {
  level: Level;
  modality: Modality;
  /** datePublished of the first report of this state in the episode. */
  reportedOn: string;
  /** Since when, if the article says: '2025-06-11', '2019-05' or '2012'. */
  effectiveOn: string | null;
  /** From when on, if that is announced for a time that hasn't come on the day asked for; `effectiveOn` is null then. */
  comesOn?: string;
  /** Who it applies to, in the field's words: 'nonessential personnel', 'family members'. */
  scope: string[];
  /** At least one. */
  evidence: Excerpt[];
  /** Who says so in the first evidence. */
  attribution: Attribution | null;
  /** Copies of one wire report count once. */
  independentReports: number;
}

/** A report against the state of a mission. */
export interface Dispute extends Excerpt {
  attribution: Attribution | null;
  /** `step`: that the state is so; `grounds`: that there is reason for it. */
  disputed: 'step' | 'grounds';
}

/** What is known of one post of one sending state on the day asked for. */
export interface MissionStatus extends MissionEvent {
  sendingState: string;
  /** 'Embassy Accra', 'Consulate General Lagos'. */
  post: string | null;
  /** A departure status older than 180 days on the day asked for. */
  possiblyLapsed: boolean;
  /** One line, made of the fields, never free prose. */
  summary: string;
  /** Steps threatened, planned, weighed, or reported and denied, with or after the current state. */
  considered: MissionEvent[];
  /** Reports that deny or contradict the state, its extent or its stated grounds; of a denied one what else is said against it. */
  disputes: Dispute[];
  /** Earlier events, newest first by effectiveOn, else reportedOn. */
  history: MissionEvent[];
}

export interface PlaceName {
  name: string;
  country: string | null;
}

export interface StatusAnswer {
  kind: 'status';
  /** null: not a place the bot knows. */
  place: PlaceName | null;
  /** ISO date: the option as_of, or today. */
  asOf: string;
  /** The sending state that was asked for, if one was. */
  from?: string;
  /** One per sending state and post, the newest report first; [] when nothing is reported. */
  missions: MissionStatus[];
  /** When missions is []: what the corpus does say about the place, if anything. */
  related: Excerpt[];
  /** Near names when place is null, near places with a status when missions is []. */
  suggestions: string[];
}

/** Every post that is not at normal operations on that day, the most restricted first. */
export interface OverviewAnswer {
  kind: 'overview';
  asOf: string;
  missions: (MissionStatus & { place: PlaceName })[];
}

export interface QuoteEntry {
  /** Inside the quotation marks, verbatim. */
  text: string;
  quoteType: 'direct' | 'mixed';
  /** Canonical name or description, as it stands somewhere in the article; null when unknown. */
  speaker: string | null;
  role: string | null;
  /** 'told', 'according to'. */
  cue: string | null;
  /** Of the text inside the marks. */
  citation: Citation;
  /** The same or nearly the same words in other articles, as printed there. */
  alsoIn: Citation[];
}

export interface QuotesAnswer {
  kind: 'quotes';
  /** The speaker the query was resolved to. */
  speaker: string | null;
  quotes: QuoteEntry[];
  /** Near speakers when nothing matched; the other speakers when several did. */
  suggestions: string[];
}

/** A mission that a text speaks of, beside what the text says of it. */
export interface CheckedMission {
  place: PlaceName;
  mission: MissionStatus;
  /** null: the text names the place and claims nothing of the mission. */
  says: { level: Level; modality: Modality } | null;
  /** Whether the text says what the articles say. */
  agrees: boolean;
}

export interface PassagesAnswer {
  kind: 'passages';
  /** Only where a text was checked: the missions at the places it names, contradictions first. */
  checked?: CheckedMission[];
  answered: boolean;
  /** Best first, at most 10; when not answered, the nearest, if any is near. */
  excerpts: Excerpt[];
  /** Other spellings of words the corpus doesn't have. */
  suggestions: string[];
  /** Commands that answer it better, ready to run: '/status place:Kuwait'. */
  seeAlso: string[];
}

export interface TimelineEntry {
  date: string;
  sendingState: string | null;
  post: string | null;
  level: Level | null;
  modality: Modality | null;
  excerpt: Excerpt;
}

export interface TimelineAnswer {
  kind: 'timeline';
  place: PlaceName | null;
  entries: TimelineEntry[];
  /** ISO dates: the days that were asked for, both inclusive, if any were. */
  since?: string;
  until?: string;
  /** Near names when the place is not known. */
  suggestions: string[];
}

export interface SourceEntry extends Source {
  id: string;
  file: string;
  paragraphs: number;
  quotes: number;
  removed: { start: number; end: number; reason: string }[];
  problems: string[];
  servedFrom: 'file' | 'last-good';
}

export interface SourcesAnswer {
  kind: 'sources';
  articles: SourceEntry[];
  /** Files that did not load, as `/reload` reports them. */
  rejected: { file: string; reason: string; line?: number }[];
}

export interface StatusChange {
  place: string;
  sendingState: string;
  post: string | null;
  from: Level | null;
  to: Level | null;
  evidence: Excerpt;
}

export interface ReloadAnswer {
  kind: 'reload';
  version: string;
  previousVersion: string;
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
  rejected: { file: string; reason: string; line?: number }[];
  /** Loaded all the same. */
  problems: { file: string; problem: string }[];
  statusChanges: StatusChange[];
  tookMs: number;
  /** Set when nothing was changed because the reload would drop more than half of the articles. */
  needsConfirmation?: string;
  /** Set when nothing was changed because the folder can't be read. */
  failed?: string;
  /** Who had started this reload, when the asker joined one that was running. */
  joined?: string;
}

export interface ArticleAnswer {
  kind: 'article';
  /** `preview` and `remove-preview` change nothing: the same command with `confirm` does. */
  action:
    | 'preview'
    | 'added'
    | 'remove-preview'
    | 'removed'
    | 'undone-add'
    | 'undone-remove'
    | 'log'
    | 'refused';
  /** Its id. */
  article: string | null;
  problems: string[];
  reload: (ReloadAnswer & AnswerFooter) | null;
  log?: { at: string; who: string; what: string; result: string }[];
  /** The path below the seeds directory. */
  file?: string;
  /** Why nothing was changed. */
  refused?: string;
  /** What the article would be read as, or was removed as. Words of a file that is not in the corpus are not citations. */
  preview?: {
    headline: string | null;
    publisher: string | null;
    datePublished: string | null;
    url: string | null;
    /** The beginning of its first paragraph. */
    opening: string;
    paragraphs: number;
    quotes: number;
    missionReports: number;
    removed: { text: string; reason: string }[];
  };
}

export interface HelpAnswer {
  kind: 'help';
  commands: {
    name: string;
    description: string;
    example: string;
    exampleInDiscord?: string;
    options: { name: string; description: string; required: boolean }[];
  }[];
}

export interface AnswerFooter {
  /** What the answer cites, in the order of the markers [1], [2], … */
  sources: Source[];
  corpusVersion: string;
  /** datePublished of the newest article loaded. */
  newestArticle: string | null;
  /** How many files of the folder did not load; absent when all did. */
  notLoaded?: number;
}

export type AnswerBody =
  | StatusAnswer
  | OverviewAnswer
  | QuotesAnswer
  | PassagesAnswer
  | TimelineAnswer
  | SourcesAnswer
  | ReloadAnswer
  | ArticleAnswer
  | HelpAnswer;

export type Answer = AnswerBody & AnswerFooter;
export type AnswerKind = Answer['kind'];
