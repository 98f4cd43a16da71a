import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeardArticle, hearAlone } from '../../../../src/language/missions/learned/heard-article.ts';
import type { LoneSentence } from '../../../../src/language/missions/learned/lone-sentence.ts';
import { hearSentence } from '../../../../src/language/missions/learned/sentence-odds.ts';
import { HEADS } from '../../../../src/language/missions/learned/step-odds.ts';
import { Surroundings } from '../../../../src/language/missions/learned/surroundings.ts';
import { LEVELS } from '../../../../src/language/missions/mission-report.ts';
import { type ReadSentence, readSentence } from '../../../../src/language/missions/subjects/read-sentence.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';

/** The sentences of a text, one a line, as they are read. */
function readLines(text: string): ReadSentence[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const about = { heading: false, paragraph: 1, context: new Set<string>(), isDiplomatic: true };
    return readSentence(viewSentence(text, span, about), null);
  });
}

const loneOf = (text: string): LoneSentence[] => readLines(text).map((read) => hearAlone(text, read));

describe('what stands around a sentence', () => {
  it('gives as many features whatever stands there', () => {
    const [alone] = loneOf('The embassy has closed.');
    if (!alone) throw new Error('no sentence');
    const many = new Surroundings([alone]).featuresOf(0, alone).length;
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 8 }), (lines) => {
        const sentences = loneOf(lines.map((line) => line.replaceAll('\n', ' ')).join('\n'));
        const surroundings = new Surroundings(sentences);
        for (const [at, own] of sentences.entries()) {
          const features = surroundings.featuresOf(at, own);
          expect(features).toHaveLength(many);
          expect(features.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('begins with the odds of the sentence’s own words', () => {
    const sentences = loneOf('Peru has closed its embassy in Tunis.\nIt rained.\nNobody had expected that.');
    const surroundings = new Surroundings(sentences);
    for (const [at, own] of sentences.entries())
      for (const [head, chance] of own.chances.entries())
        expect(surroundings.featuresOf(at, own)[head]).toBeCloseTo(Math.log(chance / (1 - chance)), 3);
    expect(sentences[0]?.chances).toHaveLength(HEADS.length);
  });

  it('says the same of a sentence however many it doesn’t reach', () => {
    const far = 'It rained.\n'.repeat(40);
    const [own] = loneOf('Peru has closed its embassy in Tunis.');
    if (!own) throw new Error('no sentence');
    const rain = loneOf(far.trim());
    const few = new Surroundings([...rain.slice(0, 20), own]).featuresOf(20, own);
    expect(new Surroundings([...rain, own]).featuresOf(40, own)).toEqual(few);
  });
});

describe('a sentence heard beside others', () => {
  const heard = (text: string, line: number) => {
    const reads = readLines(text);
    const article = new HeardArticle(
      null,
      reads.map((read) => hearAlone(text, read)),
    );
    const read = reads[line];
    if (!read) throw new Error('no such line');
    return { beside: article.hear(text, read).odds, alone: hearSentence(text, read).odds };
  };

  it('is told of in chances, whatever stands around', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.map((line) => line.replaceAll('\n', ' ')).join('\n');
        const { beside } = heard(text, 0);
        for (const chance of [...Object.values(beside.levels), ...Object.values(beside.modalities)]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('likelier tells what the one before makes of it', () => {
    const text =
      'The Peruvian embassy in Tunis had 26 people until Sunday.\nSeventeen of them were flown to Lima on Monday.\nNine remain.';
    const { beside, alone } = heard(text, 2);
    expect(beside.levels['reduced-staffing']).toBeGreaterThan(alone.levels['reduced-staffing']);
  });

  it('is heard by its own words where it is none of the article’s', () => {
    const text = 'Peru has closed its embassy in Tunis.';
    const [read] = readLines(text);
    if (!read) throw new Error('no sentence');
    const article = new HeardArticle(null, []);
    for (const level of LEVELS)
      expect(article.hear(text, read).odds.levels[level]).toBe(hearSentence(text, read).odds.levels[level]);
  });
});
