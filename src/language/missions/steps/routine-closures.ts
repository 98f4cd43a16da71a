import { HARM_DONE, REACH_OF_HARM } from '../lexicon/harm-done.ts';
import { isOfHouseDamage } from '../lexicon/house-damage.ts';
import { MENDERS } from '../lexicon/menders.ts';
import type { MissionReport } from '../mission-report.ts';
import { isRoutine } from '../rejections/other-news.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { HeardFrame } from './heard-frames.ts';

/** Tokens of a sentence that does no more than give a closure's reason. */
const LONGEST = 24;

/** "Carpenters are replacing its floor.": who works where a post is shut for that. */
const MENDS = new RegExp(
  `^(?:${MENDERS}|renovations?|refurbishment|repairs|termites|fumigation|repainting)$`,
);

const openingOf = ({ tokens }: SentenceView): string[] =>
  tokens.filter(({ text }) => /\p{L}/u.test(text)).map(({ lower }) => lower);

/** Whether a sentence goes on to say who works where a post is shut: its own opening again is no return. */
const tellsOfMending = (view: SentenceView, previous: SentenceView | null): boolean =>
  previous?.paragraph === view.paragraph &&
  (MENDS.test(openingOf(view)[0] ?? '') || isOfHouseDamage(view.tokens.map(({ lower }) => lower).join(' ')));

/** What a sentence tells, where it is one about menders without what looks like the step of the house in which they work. */
export const withoutMending = (
  reports: MissionReport[],
  view: SentenceView,
  previous: SentenceView | null,
): MissionReport[] =>
  tellsOfMending(view, previous)
    ? reports.filter(({ level }) => level !== 'normal-operations' && level !== 'suspended-operations')
    : reports;

/** Whether a sentence goes on with one that told of nothing but a closing for repairs or a holiday: it names no other state. */
export function goesOnWithRoutine(
  view: SentenceView,
  previous: SentenceView,
  heard: readonly HeardFrame[],
): boolean {
  const isNew = ({ place, as }: SentenceView['names'][number]): boolean =>
    as !== 'city' && !previous.names.some((known) => known.place.country === place.country);
  return !view.names.some(isNew) && tellsRoutineClosing(heard);
}

/** Whether a sentence tells no closing but a routine one, by the frames heard in it: what opens after that was not shut. */
const tellsRoutineClosing = (heard: readonly HeardFrame[]): boolean => {
  const closings = heard.filter(({ match: { frame } }) => frame.level === 'suspended-operations');
  return closings.length > 0 && closings.every(({ rejected }) => rejected === 'routine');
};

/** "It is the national day and nothing else.": the reports without the closures that the sentence before told. */
export function withoutRoutine(
  reports: MissionReport[],
  view: SentenceView,
  previous: SentenceView | null,
  text: string,
): MissionReport[] {
  if (!previous || view.tokens.length > LONGEST) return reports;
  const [opener = '', second = ''] = openingOf(view);
  const goesBack =
    (/^(?:that|it|this|these)$/.test(opener) && /^(?:'s|is|was|are|were|has|had|will)$/.test(second)) ||
    (opener === 'the' && /^(?:closure|shutdown|closing|move|measure|reason)$/.test(second));
  const isMended = tellsOfMending(view, previous);
  if (isMended && HARM_DONE.test(text.slice(Math.max(0, previous.start - REACH_OF_HARM), previous.end)))
    return reports;
  if (!isMended && !(goesBack && isRoutine(text.slice(view.start, view.end)))) return reports;
  return reports.filter(
    ({ evidence, level }) => evidence.start !== previous.start || level !== 'suspended-operations',
  );
}
