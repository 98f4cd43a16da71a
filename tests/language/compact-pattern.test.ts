import { describe, expect, test } from 'vitest';
import { compact } from '../../src/language/compact-pattern.ts';
import {
  BEFORE,
  BEHIND,
  CLAIM_REJECTED,
  REFUTED,
} from '../../src/language/missions/lexicon/modality-phrases.ts';
import { NEGATED_STEPS } from '../../src/language/missions/lexicon/negated-step-phrases.ts';
import { AFFIRMS, CALLS_FALSE } from '../../src/language/missions/lexicon/rebuttal-phrases.ts';

/** A pattern as it was before it was made compact, if it was. */
const asWritten = ({ source, flags }: RegExp): RegExp => new RegExp(source.replaceAll('(?=)', ''), flags);

const PATTERNS = [
  ...[...BEFORE, ...BEHIND, ...NEGATED_STEPS].map(({ pattern }) => pattern),
  ...[...CALLS_FALSE, ...AFFIRMS].map(([pattern]) => pattern),
  REFUTED,
  CLAIM_REJECTED,
].map(asWritten);
const SENTENCES = [
  ...[...BEFORE, ...BEHIND, ...NEGATED_STEPS].map(({ example }) => example),
  ...[...CALLS_FALSE, ...AFFIRMS].map(([, example]) => example),
].map((example) => example.toLowerCase().replaceAll(/(?=[.,”])|(?<=“)/g, ' '));

describe('a compact pattern', () => {
  test('finds the same, with the same groups', () => {
    const pattern = /(?:no|not (a)) {1,2}(?<who>clerk|wife)s?\b|[()]|\)x/giu;
    const text = 'No clerks, not a  wife (or two) \\)x';
    expect([...text.matchAll(compact(pattern))]).toEqual([...text.matchAll(pattern)]);
  });

  test('begins afresh behind a group and whatever counts it, but not at the end of an alternative', () => {
    expect(compact(/^(?:a|b){1,3}? (?:c|d)?e(?:f|(?:g|h))(?!i)$/).source).toBe(
      '^(?:a|b){1,3}?(?=) (?:c|d)?(?=)e(?:f|(?:g|h))(?=)(?!i)(?=)$',
    );
  });

  test('leaves escaped brackets and those in a class alone, and keeps flags', () => {
    expect(compact(/\(a\)b[()]c(?:d)/giu)).toEqual(/\(a\)b[()]c(?:d)/giu);
  });

  test('of the readers of mission news finds what the pattern finds', () => {
    expect(PATTERNS.filter((pattern) => compact(pattern).source === pattern.source).length).toBeLessThan(
      PATTERNS.length / 10,
    );
    for (const pattern of PATTERNS)
      for (const sentence of SENTENCES)
        expect(compact(pattern).exec(sentence)).toEqual(pattern.exec(sentence));
  });
});
