import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

const THOUGHT_OF =
  'Estonia, which also has a consulate in Pskov, is thinking of closing it. The government in Tallinn will discuss next week whether to give up the consulate, the prime minister said.';

describe('people who are at their post', () => {
  it.each([
    '“For now, our four people are there, and they may be there at Easter,” she said.',
    '“Our four diplomats are still there,” she said.',
    '“The four officials are at their desks today,” she said.',
  ])('are no fewer while a closing is only thought of: %s', (said) => {
    expect(told(`${THOUGHT_OF} ${said}`).filter((step) => step.includes('reduced-staffing'))).toEqual([]);
  });

  it.each([
    'Estonia now has four diplomats at its embassy in Minsk, down from eleven.',
    'Estonia has flown seven of its eleven diplomats out of Minsk. The four others are at the embassy.',
    'Estonia is thinking of closing its embassy in Minsk. Seven of the eleven diplomats were flown home on Friday.',
  ])('are fewer than they were: %s', (text) => {
    expect(told(text)).toContain('EE reduced-staffing in-effect');
  });
});

describe('posts that can be done without', () => {
  it('are jobs inside one embassy', () => {
    const steps = told(
      'Ireland may thin out its embassy in Nairobi. “We have drawn up a list of posts that we might do without for a month,” Foreign Minister Aoife Brannigan told a broadcaster.',
    );
    expect(steps).toContain('IE reduced-staffing considered');
    expect(steps.filter((step) => step.includes('suspended-operations'))).toEqual([]);
  });
});
