import type { Discourse } from '../discourse/discourse.ts';
import { SUPPOSES, WITNESSES } from '../lexicon/concession-phrases.ts';
import { ANY_STATE, isStepInEffect, type Level, type MissionReport } from '../mission-report.ts';
import { sameCount } from '../people/same-count.ts';
import { namesOnly, ownSubject } from '../subjects/mission-subject.ts';
import { readSentence } from '../subjects/read-sentence.ts';
import { findsAny } from '../words/finds-any.ts';
import type { Quoted } from '../words/quoted-on.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { isWord } from '../words/tokens.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import type { Against } from './announced-account.ts';
import { MOST_SUBJECTS } from './answered-steps.ts';
import { namesAnotherCity, namesAnotherCountry } from './denials.ts';
import { SAYS_NO } from './own-explanations.ts';

/** From this chance on a sentence in words of no rule is taken to contradict a step. */
const LIKELY = 0.4;
/** The same where the speaker has contradicted one just before. */
const LIKELY_GOING_ON = 0.2;
/** The same where it tells a step of the same state itself: “contested the description of their departure as compulsory”. */
const LIKELY_BESIDE_STEP = 0.8;
/** The same for a return, where there has to be a no, too. */
const LIKELY_OF_RETURN = 0.5;

/** "No." answers a question and says by itself nothing of a step. */
const FEWEST_WORDS = 2;

/** What an article has told before a sentence, and what it has said against steps. */
export interface SaidBefore {
  readonly told: readonly MissionReport[];
  readonly statements: readonly MissionReport[];
  /** Whether the sentence is a quotation by somebody who has spoken against a step just before. */
  readonly goesOn: boolean;
}

const isToldStep = ({ about, background }: MissionReport): boolean => about === 'step' && !background;

/** Steps told before a sentence, and statements against steps, the last one last. */
const before = ({ start }: SentenceView, reports: readonly MissionReport[]): MissionReport[] =>
  reports.filter(({ evidence }) => evidence.start < start);

/**
 * Against which steps a sentence speaks that likely contradicts one, by its words and those around it: against those of the state
 * that it names, else those that were told or spoken against last; against any step of a state of which none was told. None where
 * it tells a step of theirs itself.
 */
export function likelyCounters(
  view: SentenceView,
  quoted: Quoted,
  said: SaidBefore,
  discourse: Discourse,
): Against[] {
  const told = before(view, said.told).filter(isToldStep);
  const host = discourse.gist?.place.country ?? told.at(-1)?.country;
  if (host === undefined) return [];
  const spoken = asSpoken(view, quoted);
  const subjects = subjectsOf(spoken, host, told, before(view, said.statements));
  if (subjects.length === 0 || view.tokens.filter(isWord).length < FEWEST_WORDS) return [];
  if (quoted.outside.length === view.tokens.length && findsAny(SUPPOSES, signedWords(view).text)) return [];
  const chance = discourse.article.counterChance(view);
  const least = said.goesOn ? LIKELY_GOING_ON : LIKELY;
  if (chance < least && sameCount(view) === null) return [];
  const own = said.told.filter(
    (report) =>
      report.evidence.start === view.start && (isStepInEffect(report) || report.modality === 'denied'),
  );
  if (own.length > 0 && isOfOthers(own, spoken, subjects)) return [];
  return subjects.filter(
    (subject) =>
      (chance >= least || isOfFewer(subject, told)) &&
      (subject.level !== 'normal-operations' || (chance >= LIKELY_OF_RETURN && saysNoToReturn(view))) &&
      !own.some(
        ({ sender, level, modality }) =>
          sender === subject.sender &&
          (level === subject.level || modality === 'denied' || chance < LIKELY_BESIDE_STEP),
      ) &&
      !(subject.level !== 'suspended-operations' && isOnlyNotClosing(view)) &&
      !namesAnotherCity(view, subject) &&
      !namesAnotherCountry(view, subject) &&
      !(subject.level !== 'normal-operations' && findsAny(WITNESSES, signedWords(view).text)),
  );
}

/** Whether what a sentence itself tells or denies is of other states than those it would be set against, none of which it names. */
const isOfOthers = (
  own: readonly MissionReport[],
  { names }: SentenceView,
  subjects: readonly Against[],
): boolean =>
  subjects.every(
    ({ sender }) =>
      own.every((report) => report.sender !== sender && report.sender !== ANY_STATE) &&
      !names.some(({ place }) => place.country === sender),
  );

/** Whether what was told last of a state is that it has fewer people at its post, which a count of as many as before speaks against. */
function isOfFewer({ sender, country }: Against, told: readonly MissionReport[]): boolean {
  const last = told.findLast((report) => report.sender === sender && report.country === country);
  return last !== undefined && isStepInEffect(last) && FEWER.has(last.level);
}

const FEWER: ReadonlySet<Level> = new Set(['reduced-staffing', 'ordered-departure', 'suspended-operations']);

/** "The embassy is not closing", "we have not shut": a post that stays may send its people away. */
export function isOnlyNotClosing({ tokens }: SentenceView): boolean {
  const at = tokens.findIndex(({ lower }) => CLOSE.test(lower));
  return (
    at >= 0 &&
    tokens.slice(Math.max(0, at - TO_NO), at).some(({ lower }) => /^(?:not|n't|never)$/.test(lower)) &&
    !tokens.some((_, from) => OF_PEOPLE.some((of) => wordingLength(MISSION_WORDS.get(of), tokens, from) > 0))
  );
}

const CLOSE = /^(?:clos(?:e|ed|ing)|shut(?:ting)?|shutter(?:ed|ing)?|suspend(?:ed|ing)?)$/;
const OF_PEOPLE = ['staff', 'family', 'nobody'];
/** So many words before it may say that a post does not close. */
const TO_NO = 4;

/** What a house is to which nobody has returned. */
const EMPTY = /\b(?:empty|deserted|locked|shut|dark|chained|bolted|unmanned)\b/;

function saysNoToReturn(view: SentenceView): boolean {
  const { text } = signedWords(view);
  return SAYS_NO.test(text) || EMPTY.test(text);
}

/** “He said that the Danes were “at work like everybody else”.”: the words that a quotation only ends; null where it is a sentence of its own. */
function clauseOfFragment({ tokens }: SentenceView, outside: readonly number[]): Stretch | null {
  const next = outside.findIndex((at, index) => at !== index);
  const to = next < 0 ? outside.length : next;
  const from = outside.slice(0, to).findLastIndex((at) => tokens[at]?.lower === 'that') + 1;
  const last = tokens[outside[to - 1] ?? -1];
  return from > 0 && last && isWord(last) ? { from, to } : null;
}

/** “She is at her desk,” said the ambassador of Brazil: only what is quoted says of whose missions somebody speaks. */
function asSpoken(view: SentenceView, { outside }: Quoted): SentenceView {
  if (outside.length === view.tokens.length) return view;
  const tag = new Set(outside);
  const clause = clauseOfFragment(view, outside);
  const isQuoted = ({ from }: { readonly from: number }): boolean =>
    !tag.has(from) || (clause !== null && from >= clause.from && from < clause.to);
  return { ...view, names: view.names.filter(isQuoted), posts: view.posts.filter(isQuoted) };
}

function subjectsOf(
  view: SentenceView,
  host: string,
  told: readonly MissionReport[],
  statements: readonly MissionReport[],
): Against[] {
  const own = ownSubject(readSentence(view, host), host);
  const isOwn = ({ sender, country, city }: MissionReport): boolean =>
    sender === own?.sender &&
    country === own.country &&
    (own.city === null || city === null || city === own.city);
  if (own) {
    const step = told.findLast((report) => isOwn(report) && report.modality !== 'denied');
    const last = step ?? told.findLast(isOwn) ?? statements.findLast(isOwn);
    return [last ?? { ...own, level: 'authorized-departure' }];
  }
  const lastStep = told.at(-1);
  const lastStatement = statements.at(-1);
  const goesOn = lastStatement && (!lastStep || lastStatement.evidence.start >= lastStep.evidence.start);
  const last = goesOn ? lastStatement : lastStep;
  if (!last || !namesOnly(view, [last.sender, host])) return [];
  const together = (goesOn ? statements : told).filter(
    ({ evidence }) => evidence.start === last.evidence.start,
  );
  const byPost = new Map(
    together.map((report) => [`${report.sender} ${report.city} ${report.post}`, report]),
  );
  return [...byPost.values()].slice(-MOST_SUBJECTS);
}
