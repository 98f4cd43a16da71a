import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearSentence } from '../../../../src/language/missions/learned/sentence-odds.ts';
import { readSentence } from '../../../../src/language/missions/subjects/read-sentence.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { told } from '../told.ts';

const oddsOf = (text: string) => {
  const view = viewSentence(
    text,
    { start: 0, end: text.length },
    { heading: false, paragraph: 0, context: new Set(), isDiplomatic: true },
  );
  return hearSentence(text, readSentence(view, null)).odds;
};

describe('how likely a sentence tells a step', () => {
  it('is a chance, whatever the sentence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { levels, modalities, lifts } = oddsOf(text);
        for (const chance of [...Object.values(levels), ...Object.values(modalities), lifts]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same for every state and place', () => {
    expect(oddsOf('Peru has sent half of its diplomats in Tunis home.').levels).toEqual(
      oddsOf('Norway has sent half of its diplomats in Harare home.').levels,
    );
  });

  it.each([
    ['Half of the diplomats were brought home on Sunday.', 'reduced-staffing'],
    ['Spouses and children have been ordered out by Friday.', 'ordered-departure'],
    ['Families who would rather go may have their fares paid.', 'authorized-departure'],
    ['The embassy locked its doors for good and its last people left.', 'suspended-operations'],
  ] as const)('is high for what tells it: %s', (text, level) => {
    expect(oddsOf(text).levels[level]).toBeGreaterThan(0.8);
  });

  it.each([
    ['The order that kept the families away has been called off.', true],
    ['Every desk is filled and visas are stamped as on any other day.', false],
  ])('tells an end from work as usual: %s', (text, ends) => {
    const { levels, lifts } = oddsOf(text);
    expect(levels['normal-operations']).toBeGreaterThan(0.5);
    expect(lifts > 0.5).toBe(ends);
  });

  it.each([
    'The consulate stands on a hill above the port and has a fine garden.',
    'The army has withdrawn half of its troops from the border.',
    'Travellers are advised to avoid demonstrations.',
  ])('is low for what tells none: %s', (text) => {
    expect(Math.max(...Object.values(oddsOf(text).levels))).toBeLessThan(0.5);
  });
});

describe('an article that tells one step clearly', () => {
  it('is not contradicted by what it tells in passing', () => {
    expect(
      new Set(
        told(
          'Chile has cut the staff of its embassy in Lusaka from thirty to nine.',
          'The chair of the trade officer has had nobody in it for a year.',
        ),
      ),
    ).toEqual(new Set(['CL reduced-staffing in-effect']));
  });
});

describe('a step that the media report', () => {
  it.each([
    ['Zambian media reported that the Chilean embassy in Lusaka had been closed.', 'CL'],
    ['Social media users said the Danish embassy in Lusaka had been evacuated.', 'DK'],
  ])('is not denied where nobody says no: %s', (text, sender) => {
    expect(told(text)).toEqual([`${sender} suspended-operations in-effect`]);
  });

  it('is denied where the sentence says no', () => {
    expect(
      told('Zambian media wrongly reported, and nobody confirmed, that the Chilean embassy had been closed.'),
    ).not.toContain('CL suspended-operations in-effect');
  });
});

describe('a sentence that tells different steps of different posts', () => {
  it('tells each of them', () => {
    const text =
      'Jordan shut its consulate in Mombasa, but its embassy in Nairobi works as usual and it has ordered families out of Kisumu.';
    expect(told(text)).toContain('JO suspended-operations in-effect');
    expect(
      told('Latvia ordered the families of diplomats out of Batumi; in Tbilisi the embassy has closed.'),
    ).toEqual(['LV ordered-departure in-effect', 'LV suspended-operations in-effect']);
  });

  it('tells nothing of a museum, an airline or guards', () => {
    expect(
      told(
        'The museum is shut, the consulate of Spain next door remains open, and the guards were told to leave.',
      ),
    ).toEqual([]);
  });
});
