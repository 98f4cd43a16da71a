import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** The steps of a state that a text tells, those of the past apart. */
const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, level, modality, lifts }) => `${sender} ${level} ${modality}${lifts ? ' lifts' : ''}`),
  ),
];

describe('a post that works again with few of its people', () => {
  it.each([
    ['The Australian embassy in Beirut has reopened with six of its fifteen diplomats.', 'AU'],
    ['The Italian embassy in Tripoli reopened on Wednesday with a skeleton staff.', 'IT'],
    ['The Australian embassy in Beirut is open again, though with only six of its fifteen diplomats.', 'AU'],
    ['Japan reopened its embassy in Kabul with half of its former staff.', 'JP'],
    ['The Danish embassy in Tripoli reopened with a handful of its officers.', 'DK'],
  ])('has fewer than it had, and is shut no more: %s', (text, state) => {
    expect(told(text)).toEqual([`${state} reduced-staffing in-effect lifts`]);
  });

  it.each([
    ['The Greek embassy in Tripoli reopened with a ceremony for its staff.', 'GR'],
    ['Chile’s embassy in Quito resumed operations with all of its twelve diplomats.', 'CL'],
    ['Peru reopened its embassy in Tripoli after talks with half of the staff.', 'PE'],
  ])('is told from one with something else: %s', (text, state) => {
    expect(told(text)).toEqual([`${state} normal-operations in-effect lifts`]);
  });

  it('stands in a list, too', () => {
    expect(
      told(
        'What missions in Tripoli are doing:',
        'Belgium: embassy closed since Monday.',
        'Italy: open, half the staff gone.',
      ),
    ).toContain('IT reduced-staffing in-effect');
  });
});

describe('how many of the people of a post are there', () => {
  it.each([
    ['Only a third of the staff at Japan’s embassy in Dhaka are still in the country.', 'JP'],
    ['Barely half of the diplomats of the Peruvian embassy in Quito remain in the city.', 'PE'],
    ['The Japanese embassy in Dhaka, which normally has thirty employees, now has seven.', 'JP'],
    ['Kenya’s embassy in Bamako, which usually employs 24 people, today has only five.', 'KE'],
    ['Japan’s embassy in Dhaka employs seven people now. In July it was thirty.', 'JP'],
  ])('tells a reduction: %s', (text, state) => {
    expect(told(text)).toEqual([`${state} reduced-staffing in-effect`]);
  });

  it.each([
    'Japan’s embassy in Dhaka employs thirty people now. In July it was seven.',
    'The Japanese embassy in Dhaka, which normally has thirty visitors a day, now has a new gate.',
  ])('tells none where they are more, or others: %s', (text) => {
    expect(told(text).filter((step) => step.includes('reduced-staffing'))).toEqual([]);
  });
});

describe('a post that lets no callers in', () => {
  it.each([
    'The Spanish embassy in Niamey is closed to the public, but its diplomats are at work.',
    'Spain has closed the doors of its embassy in Niamey to the public, but its diplomats are at work inside.',
    'Sweden has closed its embassy in Beirut to visitors after stones were thrown, but the diplomats are inside.',
    'The Thai embassy in Yangon shut its counters for applicants; work goes on inside.',
  ])('has not ceased to work where its people do: %s', (text) => {
    expect(told(text).filter((step) => !step.includes('normal-operations'))).toEqual([]);
  });

  it.each([
    ['Norway’s embassy in Lomé is closed to the public until further notice.', 'NO'],
    [
      'Finland’s embassy in Bamako closed for good on Monday and its staff remain in Helsinki, where callers are received.',
      'FI',
    ],
  ])('has where nothing says that they work there: %s', (text, state) => {
    expect(told(text)).toEqual([`${state} suspended-operations in-effect`]);
  });
});

describe('a denial about one post of a state', () => {
  it.each([
    [
      [
        'PORT MORESBY — Australia has closed its consulate in Lae after a mob set fire to a bank across the street, Foreign Minister Penny Wong told the Senate on Friday.',
        'The four Australians who work there are now in Port Moresby, where the High Commission is open and running as usual, Wong said.',
        'She rejected a claim by the opposition that the High Commission, too, was being emptied. "That’s simply not true," she said.',
      ],
      'Lae',
    ],
    [
      [
        'ANKARA — Turkey has shut its consulate in Mosul. The minister denied a report that its embassy in Baghdad had closed. "That is a lie," he said.',
      ],
      'Mosul',
    ],
  ])('is none about another in a different city', (paragraphs, city) => {
    const reports = findMissionReports(articleOf(paragraphs, '2024-05-10')).filter(
      (report) => report.city === city,
    );
    expect([...new Set(reports.map(({ modality }) => modality))]).toEqual(['in-effect']);
  });
});
