import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const reportsOf = (text: string) =>
  findMissionReports(articleOf([text], '2024-05-10')).filter(
    ({ about, background }) => about === 'step' && !background,
  );

const told = (text: string): string[] => [
  ...new Set(reportsOf(text).map(({ sender, level, modality }) => `${sender} ${level} ${modality}`)),
];

describe('people who are not considered essential', () => {
  it.each([
    'The American embassy in Tunis has begun sending home employees who are not considered essential.',
    'The American embassy in Tunis is withdrawing staff whose presence is not required, officials said.',
    'The United States has ordered staff who are not deemed essential to leave its embassy in Tunis.',
    'Staff not considered essential were flown out of the American embassy in Tunis on Thursday.',
    'The US has pulled out personnel not regarded as vital from its embassy in Tunis.',
  ])('leave as nonessential personnel: %s', (text) => {
    expect(told(text)).toEqual(['US ordered-departure in-effect']);
    expect(reportsOf(text)[0]?.scope).toContain('nonessential personnel');
  });

  it.each([
    'The American embassy in Tunis has not sent home employees who are not considered essential.',
    'The US embassy in Tunis denied that it was sending home employees who are not essential.',
  ])('do not leave where that is denied: %s', (text) => {
    expect(told(text)).toEqual(['US ordered-departure denied']);
  });

  it('are another thing than an evacuation that is not considered essential', () => {
    expect(
      told(
        'The American embassy in Tunis said that an evacuation of its staff was not considered essential.',
      ),
    ).toEqual(['US reduced-staffing denied']);
  });
});

describe('what is said of another state’s post in the same sentence', () => {
  it.each([
    [
      'The American embassy in Kinshasa has begun sending home employees who are not considered essential, along with all family members, while the French embassy a few streets away has resumed normal work.',
      ['US ordered-departure in-effect', 'FR normal-operations in-effect'],
    ],
    [
      'The US embassy in Tunis has ordered families out, while the Spanish embassy has not sent anyone home.',
      ['US ordered-departure in-effect', 'ES reduced-staffing denied'],
    ],
    [
      'The US embassy in Tunis has ordered families out, but Spain’s embassy has not sent anyone home.',
      ['US ordered-departure in-effect', 'ES reduced-staffing denied'],
    ],
  ])('denies nothing of the first: %s', (text, steps) => {
    expect(told(text)).toEqual(steps);
  });
});

describe('a post so many streets away', () => {
  it.each([
    [
      'The French embassy two blocks away has closed, but the Italian embassy next door in Kinshasa is open as usual.',
      ['FR suspended-operations in-effect', 'IT normal-operations in-effect'],
    ],
    [
      'Peru closed its embassy in Kinshasa. The Chilean embassy across the road reopened on Tuesday.',
      ['PE suspended-operations in-effect', 'CL normal-operations in-effect'],
    ],
  ])('takes a step like another: %s', (text, steps) => {
    expect(told(text)).toEqual(steps);
  });

  it('is another thing than what stands so many streets away from it', () => {
    expect(told('A shop a few streets away from the French embassy in Kinshasa has closed.')).toEqual([]);
  });
});
