import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const inEffect = (text: string): string[] =>
  findMissionReports(articleOf([text], '2024-05-10'))
    .filter(({ about, modality }) => about === 'step' && modality === 'in-effect')
    .map(({ sender, level }) => `${sender} ${level}`);

describe('those whom an order leaves out', () => {
  const GIVEN = 'The United States ordered the families of its soldiers to leave Jordan.';

  it.each([
    'The embassy in Amman is busy. It does not cover the State Department’s employees or their relatives.',
    'The order does not apply to staff of the embassy in Amman.',
    'The embassy’s employees are exempt from the order.',
    'The order doesn’t extend to the embassy’s families.',
    'Diplomats in Amman are not affected by the order.',
    'The measure exempts diplomats in Amman and their children.',
  ])('are told of nothing by it: %s', (sentence) => {
    expect(inEffect(`${GIVEN} ${sentence}`)).not.toContain('US ordered-departure');
  });

  it.each([
    'Canada ordered all but essential staff of its embassy in Lomé to leave on Monday, an order that does not cover the guards.',
    'Canada’s embassy in Lomé is half empty. The order covers its staff and their families.',
  ])('are not those whom it is for: %s', (text) => {
    expect(inEffect(text)).toContain('CA ordered-departure');
  });

  it('are nobody where it covers more than some', () => {
    expect(
      inEffect(
        'Canada ordered families of its diplomats to leave Lomé. The order does not only cover families but non-essential staff.',
      ),
    ).toEqual(['CA ordered-departure', 'CA ordered-departure']);
  });
});

describe('what an order does besides leaving some out', () => {
  it.each([
    'The order, which does not cover local staff, requires diplomats at the Danish embassy in Lomé to leave.',
    'The order, which exempts guards, tells diplomats at the Danish embassy in Lomé to leave.',
    'The order, exempting guards, requires diplomats at the Danish embassy in Lomé to leave.',
    'The order that exempts the guards requires diplomats at the Danish embassy in Lomé to leave.',
  ])('is told: %s', (text) => {
    expect(inEffect(text)).toContain('DK ordered-departure');
  });

  it('is told of an evacuation', () => {
    expect(
      inEffect(
        'The evacuation, from which guards are excluded, takes all diplomats of the Danish embassy out of Lomé.',
      ),
    ).toContain('DK suspended-operations');
  });
});
