import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const WITHDRAWN =
  'Norway has withdrawn half of the diplomats at its embassy in Vientiane, the foreign ministry in Oslo said on Monday.';

/** What a sentence says behind a reduction. */
const said = (sentence: string) => {
  const paragraphs = ['The rains have come to Laos.', WITHDRAWN, sentence];
  const article = articleOf(paragraphs, '2024-05-10');
  const start = article.text.length - sentence.length;
  return findMissionReports(article).filter(({ evidence }) => evidence.start >= start);
};

describe('as many people as before', () => {
  it.each([
    '“They had 26 officers in March and they have 26 today,” said the Laotian foreign minister.',
    'The Laotian protocol office lists 26 Norwegians, exactly as many as in March.',
    "“The embassy has as many people today as it had at Christmas,” said a spokesman for Laos's government.",
    'The landlord said that there were 24 of them at the start of May and there are 24 now.',
    'The Norwegian mission has the same number of officers as in March, said the Laotian protocol office.',
    '“It has withdrawn nobody: it had 26 officers in March and has 26 today,” said a Laotian minister.',
    '“There are 26 of them today, as there were 26 in March,” the Laotian deputy minister said.',
  ])('contradict a reduction: %s', (sentence) => {
    const reports = said(sentence);
    expect(reports).toContainEqual(
      expect.objectContaining({
        sender: 'NO',
        country: 'LA',
        level: 'reduced-staffing',
        modality: 'denied',
      }),
    );
    expect(reports.filter(({ modality }) => modality === 'in-effect')).toEqual([]);
  });

  it.each([
    'The embassy has half as many people as it had at Christmas.',
    'The embassy had 26 officers in March and has 13 today.',
    'Of the 26 officers, 13 left in March and 13 have left today.',
    'The embassy issues as many passports today as it did in March.',
    'The embassy said it had 26 visa applications in March and 26 today.',
    'The embassy will have as many people as before by Christmas.',
    'As many as 26 officers have left since March.',
    'Norway’s embassy in Vientiane, cut from 40 to 12 in March, has only 12 people now.',
    'Norway cut its embassy in Vientiane to 12 people in March and it still has 12 today.',
    'Norway was to withdraw 12 diplomats from Vientiane in March and 12 today, but did it all at once.',
    'The embassy fell to 12 officers in March and has 12 today.',
    'Norway has kept all its diplomats out of Vientiane since March.',
    'Norway has kept all of its officers away from the embassy since March.',
    'The embassy kept all 12 of its officers indoors while the parade went by.',
    'Norway has kept all but four of its diplomats in Vientiane.',
  ])('are not counted in: %s', (sentence) => {
    expect(said(sentence).filter(({ modality }) => modality === 'denied')).toEqual([]);
  });
});

describe('another state that has as many as before', () => {
  it.each([
    'Chile has kept all 14 of its diplomats in Vientiane, its foreign ministry said.',
    'Chile kept every one of its officers at the embassy in Vientiane.',
    'Chile has the same number of diplomats in Vientiane as a month ago, an official said.',
  ])('has reduced nothing: %s', (sentence) => {
    const steps = said(sentence).filter(({ about, sender }) => about === 'step' && sender === 'CL');
    expect(steps).toContainEqual(
      expect.objectContaining({ level: 'reduced-staffing', modality: 'denied', country: 'LA' }),
    );
    expect(steps.filter(({ level }) => level !== 'normal-operations')).toHaveLength(1);
  });

  it.each(['Chile has kept its diplomats in Vientiane where they are.'])('is at work: %s', (sentence) => {
    expect(said(sentence)).toContainEqual(
      expect.objectContaining({ sender: 'CL', level: 'normal-operations', modality: 'in-effect' }),
    );
  });
});
