import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const toldIn = (...paragraphs: string[]) =>
  findMissionReports(articleOf(paragraphs, '2025-03-04')).map(
    ({ sender, country, city, level }) => `${sender} @ ${city ?? country} ${level}`,
  );

describe('a round-up whose entries are opened by places', () => {
  it('places each entry’s steps where its label says', () => {
    expect(
      toldIn(
        'Our look at what embassies do with their own people.',
        'LOMÉ. Norway lifted its departure order on Monday. The Danish embassy has not reopened.',
        'ACCRA. Japan has closed its embassy.',
      ),
    ).toEqual([
      'NO @ Lomé normal-operations',
      'DK @ Lomé suspended-operations',
      'JP @ Accra suspended-operations',
    ]);
  });

  it('reads labels with a colon where another state acts', () => {
    expect(
      toldIn('Lomé: Norway has closed its embassy.', 'Accra: The Danes have reopened their embassy.'),
    ).toEqual(['NO @ Lomé suspended-operations', 'DK @ Accra normal-operations']);
  });

  it('takes a single dateline for no label', () => {
    expect(toldIn('NAIROBI: Norway has closed its embassy in Lomé.', 'Its diplomats have left.')).toContain(
      'NO @ Lomé suspended-operations',
    );
  });
});

describe('where a post works that has left its place', () => {
  it('is not where the next step is taken', () => {
    expect(
      toldIn(
        'The embassies in Lomé are emptying. The Danish embassy has been closed since Monday and its work is done in Accra. Norway is down to eight diplomats from 26.',
      ).at(-1),
    ).toMatch(/^NO @ (?:Lomé|TG) reduced-staffing$/);
  });
});
