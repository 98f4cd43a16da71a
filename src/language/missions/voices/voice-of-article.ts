import type { ArticleText } from '../../article-text.ts';
import { addTo, mostOf } from '../discourse/discourse.ts';
import { readPosts } from '../posts/post-mention.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { announcingState } from './announcing-state.ts';
import type { Turn } from './conversations.ts';
import { type HeadOfMission, headOfMissionIn, missionIntroduced } from './interviewed-heads.ts';
import { stateOfManner } from './manner-of-department.ts';
import { stateOfPublisher, viewOfTitle } from './publisher-state.ts';
import { stateOfOffice, stateOfTitle, viewsOfEnds } from './state-of-title.ts';

/** Whose "we" an article's is. */
export interface ArticleVoice {
  /** ISO code of the state. */
  readonly state: string;
  /** Where the mission is whose head is asked; null where a government speaks. */
  readonly place: HeadOfMission['place'] | null;
}

/** Before the first turn, so many characters of the file may say where a briefing was held. */
const PRELUDE = 300;

const PAGE_BEGINS = /\n---\s*\n/;
/** "PRETORIA, Monday, 1 September": the line above a transcript. */
const DATELINE =
  /^\s*(\p{Lu}[\p{L} .'-]{2,30}),(?: \p{L}+,)? (?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2})/mu;

/** "Spokesperson", "weekly briefing", "doorstop", "question time": that a ministry speaks. */
const BRIEFING =
  /\b(?:spokes(?:man|woman|person)|briefing|(?:press|news) conference|(?:media|press) (?:availability|stakeout|scrum|opportunity|call|remarks)|doorstop|gaggle|question time|questions? (?:to|for) the (?:foreign )?(?:minister|secretary)|takes? questions|took questions|oral questions|written (?:questions?|answers?)|hansard)\b/i;
/** A line above a transcript that says where it was given is no longer. */
const LONGEST_LINE = 80;

/** What stands above the first paragraph of a transcript, and its first words. */
const preludeOf = (text: string, first: number): string =>
  text
    .slice(Math.max(0, first - PRELUDE), first + LONGEST_LINE)
    .split(PAGE_BEGINS)
    .at(-1) ?? '';

/** "Washington, D.C.", "Canberra": the lines above a transcript. */
const linesAbove = (text: string, first: number): readonly string[] =>
  preludeOf(text, first)
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.length <= LONGEST_LINE);

/** The state whose capital the line above a transcript names as where it was given. */
function stateOfDateline(text: string, first: number): string | null {
  const place = DATELINE.exec(preludeOf(text, first))?.[1];
  return place === undefined ? null : stateOfPublisher(`Ministry of Foreign Affairs, ${capitalised(place)}`);
}

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** "Has our mission shut as the Indian embassy did?": the one state whose posts, people or departments a briefing names as such. */
function stateOfPosts(views: readonly SentenceView[]): string | null {
  const owners = new Map<string, number>();
  for (const view of views) {
    for (const { sender } of readPosts(view)) if (sender !== null) addTo(owners, sender, 1);
    for (const { as, place, from } of view.names)
      if (as === 'government' || (as === 'people' && view.persons.has(from) && isNobody(view, from)))
        addTo(owners, place.country, 1);
  }
  const most = mostOf(owners, new Set());
  return owners.size === 1 ? most : null;
}

const isNobody = ({ tokens }: SentenceView, from: number): boolean =>
  /^(?:no|any)$/.test(tokens[from - 1]?.lower ?? '');

/** The state that speaks in an article: its publisher's, or that of the mission or ministry whose words it gives turn by turn; null in all others. */
export function voiceOfArticle(
  { text, publisher, headline, paragraphs }: ArticleText,
  headlineView: SentenceView | null,
  views: readonly SentenceView[],
  turns: ReadonlyMap<number, Turn>,
): ArticleVoice | null {
  const published = publisher === null ? null : stateOfPublisher(publisher);
  if (published !== null) return { state: published, place: null };
  if (turns.size === 0) return null;
  const [firstTurn = 0] = turns.keys();
  const opening = views.filter(({ paragraph }) => paragraph <= firstTurn);
  for (const view of [...opening, ...(headlineView ? [headlineView] : [])]) {
    const head = headOfMissionIn(view);
    if (head) return { state: head.sender, place: head.place };
  }
  const introduced = missionIntroduced(opening.filter(({ paragraph }) => paragraph < firstTurn));
  if (introduced) return { state: introduced.sender, place: introduced.place };
  const [first] = paragraphs;
  if (!first || !BRIEFING.test(`${headline ?? ''} ${publisher ?? ''} ${text.slice(first.start, first.end)}`))
    return null;
  const above = [
    ...(headlineView ? [headlineView] : []),
    ...opening.filter(({ paragraph }) => paragraph < firstTurn),
  ];
  const said = views.filter(({ paragraph }) => turns.has(paragraph));
  const state =
    stateOfDateline(text, first.start) ??
    stateOfPosts(views) ??
    stateOfOffice(above) ??
    stateOfTitle(publisher ? viewsOfEnds(publisher) : [], said) ??
    stateOfTitle(headlineView ? [headlineView] : [], said) ??
    stateOfTitle(linesAbove(text, first.start).map(viewOfTitle), said) ??
    stateOfManner(
      `${headline ?? ''} ${publisher ?? ''}`,
      preludeOf(text, first.start),
      text,
      said.filter(({ paragraph }) => turns.get(paragraph)?.does === 'answers'),
    ) ??
    announcingState(views, turns);
  return state === null ? null : { state, place: null };
}
