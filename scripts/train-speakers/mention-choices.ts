import { nameParts } from '../../src/language/people/same-name.ts';
import { type Candidate, candidatesFor, readingOf } from '../../src/language/quotations/candidates.ts';
import {
  featuresOf,
  featuresOfNone,
  mentionKey,
  type Previous,
  surroundingsOf,
} from '../../src/language/quotations/features.ts';
import { findStretches } from '../../src/language/quotations/find-stretches.ts';
import { framesOf } from '../../src/language/quotations/frame.ts';
import type { Span } from '../../src/language/span.ts';
import type { Choice } from '../learning/logistic.ts';
import type { MarkedArticle, MarkedSpeaker } from './marked-article.ts';

/** Whether two stretches share a character. */
export const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether two names may mean one: they end in the same word. */
const alike = (one: string, other: string): boolean =>
  nameParts(one).words.at(-1) === nameParts(other).words.at(-1);

/**
 * The candidates that are the marked speaker: those that overlap it, of several the ones that bear its name, or that
 * begin where it begins; when none overlaps, those that bear its name elsewhere.
 */
function rightOnes(text: string, candidates: readonly Candidate[], speaker: MarkedSpeaker): Set<number> {
  const all = candidates.map(({ mention }, at) => ({ mention, at }));
  const named = all.filter(({ mention: { name } }) =>
    speaker.names.some((other) => name && alike(text.slice(name.start, name.end), other)),
  );
  const overlapping = all.filter(({ mention }) => meet(mention, speaker));
  const better =
    speaker.names.length > 0 && speaker.kind !== 'pronoun'
      ? overlapping.filter((one) => named.includes(one))
      : overlapping.filter(({ mention }) => Math.abs(mention.start - speaker.start) < 2);
  const chosen = better.length > 0 ? better : overlapping.length > 0 ? overlapping : named;
  return new Set(chosen.map(({ at }) => at));
}

/** For each marked quotation, which mention around it is its speaker; each knows who spoke before. */
export function mentionChoicesIn({ article, quotes }: MarkedArticle): Choice[] {
  const stretches = findStretches(article);
  const frames = framesOf(article, stretches);
  const reading = readingOf(frames, stretches);
  const times = new Map<string, number>();
  for (const frame of frames) {
    frame.mentions.forEach((mention, index) => {
      if (reading.cues[frame.at]?.[index])
        times.set(mentionKey(mention), (times.get(mentionKey(mention)) ?? 0) + 1);
    });
  }
  let previous: Previous | null = null;
  const choices: Choice[] = [];
  stretches.forEach((stretch, index) => {
    const place = reading.places[index];
    const quote = quotes.find((marked) => meet(marked, stretch));
    if (!place || !quote) return;
    if (previous?.place.last.frame.section !== place.first.frame.section) previous = null;
    const candidates = candidatesFor(reading, place);
    const around = surroundingsOf(article.text, frames, place, candidates);
    const features = candidates.map((candidate) =>
      featuresOf(reading, place, candidate, around, previous, times.get(mentionKey(candidate.mention)) ?? 0),
    );
    const right = quote.speaker ? rightOnes(article.text, candidates, quote.speaker) : new Set<number>();
    const [first] = right;
    previous = { mention: candidates[first ?? -1]?.mention ?? null, place };
    if (right.size === 0) right.add(candidates.length);
    choices.push({ features: [...features, featuresOfNone(around)], right });
  });
  return choices;
}
