import { describe, expect, it } from 'vitest';
import { toldOfPlaces as told } from '../told.ts';

describe('where a sentence names a country', () => {
  it.each([
    [
      'Japan closed its embassy in Amman on Monday.',
      'France closed its embassy in Lebanon on Tuesday.',
      'FR LB',
    ],
    ['The minister spoke in Vienna.', 'The Italian embassy in Sudan has suspended operations.', 'IT SD'],
    ['Japan closed its embassy in Amman on Monday.', 'The French embassy in Lebanon has closed.', 'FR LB'],
  ])('no place of another is meant: %s %s', (before, sentence, who) => {
    expect(told(before, sentence).at(-1)).toBe(`${who} suspended-operations in-effect`);
  });
});

describe('whose step it is', () => {
  it('is not that of the state that people are ordered out of', () => {
    expect(
      told(
        'Greece told its families in Beirut that they may go.',
        'Cyprus has the shortest way home of all and is in no rush. Its foreign ministry has a paper in the drawer under which the embassy’s families would be ordered out of Lebanon.',
      ),
    ).toContain('CY Beirut ordered-departure considered');
  });

  it('is Britain’s where the Foreign Office stands before Britain is named', () => {
    expect(
      told(
        'The Foreign Office gave the dependants of its people in Juba until Sunday night to be out of South Sudan.',
        'Some 250 other Britons are thought to be in the country.',
      ),
    ).toContain('GB Juba ordered-departure in-effect');
  });
});
