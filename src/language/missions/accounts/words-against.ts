import type { Span } from '../../span.ts';
import { ALL_THERE, AT_WORK, NOT_TAKEN } from '../lexicon/counter-phrases.ts';
import { isStepInEffect, LEVELS, type MissionReport } from '../mission-report.ts';
import { sameCount } from '../people/same-count.ts';
import { worksFromOwnHouse } from '../rejections/own-house.ts';
import type { MissionSubject } from '../subjects/mission-subject.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

/** Words behind which something else may be told. */
const HAS_EXCEPTION = /\b(?:but|except|only|though|although|while)\b|[;:—–]/;

/** Where a mission is. */
export type PlaceOfMission = Pick<MissionSubject, 'country' | 'city'>;

const everywhere = (phrases: readonly (readonly [RegExp, string])[]): RegExp[] =>
  phrases.map(([pattern]) => new RegExp(pattern.source, `${pattern.flags}g`));

const THERE = everywhere(ALL_THERE);
const UNDONE = everywhere(NOT_TAKEN);

/** The words of a sentence that one of some patterns finds. */
function found(view: SentenceView, patterns: readonly RegExp[]): Stretch[] {
  const { text, tokenAt } = signedWords(view);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: tokenAt(match.index),
      to: tokenAt(match.index + match[0].length - 1) + 1,
    })),
  );
}

/** The words that say of a step that it was not taken. */
const saysUndone = (view: SentenceView): Stretch[] => found(view, UNDONE);

/** The words that say that all who serve at a post are there, or as many as before: at its place, or at one without a name. */
export const saysAllThere = (view: SentenceView, { country, city }: PlaceOfMission): Stretch[] =>
  [...found(view, THERE), ...(sameCount(view) ? [sameCount(view) as Stretch] : [])].filter(({ to }) => {
    const where = view.names.find((name) => name.from < to && name.to >= to);
    if (!where || view.tokens[where.from - 1]?.lower !== 'in') return true;
    const { as, place } = where;
    return place.country === country && (as !== 'city' || city === null || place.name === city);
  });

/** How many of its tokens that words of a sentence take stand in a stretch, and how many they are. */
function share(
  { tokens }: SentenceView,
  { from, to }: Stretch,
  words: Span,
): readonly [inside: number, all: number] {
  const own = tokens.flatMap(({ start, end }, at) => (start >= words.start && end <= words.end ? [at] : []));
  return [own.filter((at) => at >= from && at < to).length, own.length];
}

/** A closing read in the words “their embassy is open” with less than this chance is none, nor is one in “works from its own house”. */
const DOUBTFUL = 0.7;

const isDoubtfulClosing = (report: MissionReport, view: SentenceView, { sender }: MissionReport): boolean =>
  isStepInEffect(report) &&
  report.level === 'suspended-operations' &&
  report.evidence.start === view.start &&
  report.sender === sender &&
  (report.likelihood < DOUBTFUL || worksFromOwnHouse(view, { from: 0, to: view.tokens.length }));

/**
 * What has been told, without the steps in effect that a sentence itself says were not taken: by words that negate their own,
 * or that say that all are there. `statement`: against what it speaks. `isAffirmed`: whether it tells such a step besides.
 */
export function withoutNegated(
  told: MissionReport[],
  view: SentenceView,
  statement: MissionReport | null,
): { readonly reports: MissionReport[]; readonly isAffirmed: boolean } {
  if (!statement || HAS_EXCEPTION.test(signedWords(view).text)) return { reports: told, isAffirmed: false };
  const undone = saysUndone(view);
  const allThere = saysAllThere(view, statement);
  const atWork = statement.level === 'suspended-operations' && findsAny(AT_WORK, signedWords(view).text);
  if (atWork && undone.length === 0)
    return {
      reports: told.filter((report) => !isDoubtfulClosing(report, view, statement)),
      isAffirmed: false,
    };
  if (undone.length === 0 && allThere.length === 0) return { reports: told, isAffirmed: false };
  const isNegated = (words: Span): boolean =>
    undone.some((stretch) => share(view, stretch, words)[0] > 0) ||
    allThere.some((stretch) => {
      const [inside, all] = share(view, stretch, words);
      return 2 * inside > all;
    });
  const own = told.filter(
    (report) =>
      isStepInEffect(report) &&
      report.evidence.start === view.start &&
      report.sender === statement.sender &&
      LEVELS.indexOf(report.level) >= LEVELS.indexOf(statement.level),
  );
  const negated = new Set(own.filter(({ highlights }) => highlights.some(isNegated)));
  return {
    reports: negated.size > 0 ? told.filter((report) => !negated.has(report)) : told,
    isAffirmed: negated.size < own.length,
  };
}
