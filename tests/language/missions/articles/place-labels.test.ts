import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

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

  it('takes a country that stands alone for the place where another state acts in the entry', () => {
    expect(
      toldIn(
        'Our weekly look at the embassies.',
        'TOGO. The Danes have closed their embassy.',
        'GHANA. Japan has told the families of its diplomats to leave.',
      ),
    ).toEqual([
      expect.stringMatching(/^DK @ (?:Lomé|TG) suspended-operations$/),
      expect.stringMatching(/^JP @ (?:Accra|GH) ordered-departure$/),
    ]);
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
        'The embassies in Lomé are emptying. The Danish embassy has been closed since Monday and works from Accra. Norway is down to five diplomats from 19.',
      ).at(-1),
    ).toMatch(/^NO @ (?:Lomé|TG) reduced-staffing$/);
  });
});

describe('what only sounds like a closure', () => {
  it.each([
    'The consulate will move into a new tower on the quay in June.',
    'Other missions have gone further since Sunday.',
  ])('is none: %s', (sentence) => {
    expect(toldIn(`Norway has 12 diplomats at its embassy in Lomé. ${sentence}`)).toEqual([]);
  });

  it('is over where the next words say so', () => {
    const found = toldIn(
      'Norway, whose embassy in Lomé had been closed since June, had it back at work by Friday.',
    );
    expect(found).toContain('NO @ Lomé normal-operations');
  });

  it('stands where the post is, not where it is run from', () => {
    expect(
      toldIn('The embassies in Lomé are emptying. Norway is running its embassy from Accra since Monday.'),
    ).toEqual([expect.stringMatching(/^NO @ (?:Lomé|TG) suspended-operations$/)]);
  });
});

describe('what the next words say of a report', () => {
  const modalities = (...sentences: string[]) =>
    findMissionReports(articleOf([sentences.join(' ')], '2025-03-04'))
      .filter(({ level }) => level !== 'normal-operations')
      .map(({ modality }) => modality);

  it.each([
    ['A claim went round on Monday that Norway has evacuated its embassy in Lomé.', 'It hasn’t.'],
    ['Last week we wrote that Norway had shut its embassy in Lomé.', 'It has done nothing of the kind.'],
  ])('may be that it is false: %s %s', (report, denial) => {
    expect(modalities(report, denial)).toEqual(['denied']);
  });

  it('may be a step beside the false one', () => {
    const report = 'A claim went round on Monday that Norway has evacuated its embassy in Lomé.';
    expect(modalities(report, 'It hasn’t, but it has sent families home.')).toContain('in-effect');
  });

  it('is no permission where a state may follow others', () => {
    expect(
      modalities('Norway may follow others in letting the families of its diplomats in Lomé go.'),
    ).toEqual(['considered']);
  });

  it('is routine on a named day', () => {
    expect(
      modalities('The Norwegian embassy in Lomé will be closed on Monday for Constitution Day.'),
    ).toEqual([]);
  });
});

describe('a round-up whose entries are opened by states', () => {
  const LEAD = 'LOMÉ, March 4 (Wire) - Here is where foreign missions in Togo stood on Tuesday evening.';

  it('puts no step into the state of the entry before, in the same paragraph', () => {
    const all = toldIn(
      LEAD,
      'Peru: the embassy has been closed since Monday. Austria: dependents are free to travel home at public cost.',
      'Malta: normal service, with longer opening hours at the visa desk. Kenya: families were instructed to leave by Friday.',
    );
    expect(all).toEqual([
      'PE @ Lomé suspended-operations',
      'AT @ Lomé authorized-departure',
      'MT @ Lomé normal-operations',
      'KE @ Lomé ordered-departure',
    ]);
  });

  it('takes the state for the sender though the host speaks in its entry', () => {
    const all = toldIn(
      LEAD,
      'PERU: The embassy closed on Monday. Togo said it had not been told.',
      'MALTA: The embassy closed on Sunday. Togo regretted the decision.',
    );
    expect(all).toContain('PE @ Lomé suspended-operations');
    expect(all).toContain('MT @ Lomé suspended-operations');
  });
});
