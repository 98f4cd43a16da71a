import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** Each state of whom a step is told, with how it stands: "SK in-effect". */
const standings = (...paragraphs: string[]): string[] =>
  [
    ...new Set(
      findMissionReports(articleOf(paragraphs, '2024-05-10')).map(
        ({ sender, modality }) => `${sender} ${modality}`,
      ),
    ),
  ].sort();

describe('a state that does as others did', () => {
  it.each([
    ['Slovakia has followed Austria in closing its embassy in Kabul.', ['AT', 'SK']],
    ['Estonia followed Latvia in ordering the families of its diplomats out of Minsk.', ['EE', 'LV']],
    [
      'Slovakia joined Austria and Poland in sending non-essential staff home from its embassy in Tel Aviv.',
      ['AT', 'PL', 'SK'],
    ],
    ['Norway is following Denmark in suspending operations at its embassy in Bamako.', ['DK', 'NO']],
    [
      'Following Denmark and Sweden, Norway has suspended operations at its embassy in Bamako.',
      ['DK', 'NO', 'SE'],
    ],
    ['Kenya, following in the footsteps of Uganda, has closed its embassy in Khartoum.', ['KE', 'UG']],
    ['Kenya has closed its embassy in Khartoum, joining Uganda and Rwanda.', ['KE', 'RW', 'UG']],
    [
      'Kenya has become the latest country, after Uganda and Rwanda, to close its embassy in Khartoum.',
      ['KE', 'RW', 'UG'],
    ],
    [
      'Slovakia is the latest country to close its embassy in Kabul, after Austria and Poland.',
      ['AT', 'PL', 'SK'],
    ],
  ])('takes the step, and so did they: %s', (sentence, states) => {
    expect(standings(sentence)).toEqual(states.map((state) => `${state} in-effect`));
  });

  it.each([
    ['Portugal may follow Spain in closing its embassy in Tripoli.', ['ES in-effect', 'PT considered']],
    ['Portugal will not follow Spain in closing its embassy in Tripoli.', ['ES in-effect', 'PT denied']],
    ['Portugal did not join Spain in closing its embassy in Tripoli.', ['ES in-effect', 'PT denied']],
  ])('may not have done so yet, or at all: %s', (sentence, expected) => {
    expect(standings(sentence)).toEqual(expected);
  });

  it.each([
    'Kenya closed its embassy in Khartoum following talks with Uganda.',
    "Kenya closed its embassy in Khartoum, following Uganda's advice to travellers.",
    'Kenya closed its embassy in Khartoum a week after Uganda held its elections.',
  ])('is not told of where only something else is: %s', (sentence) => {
    expect(standings(sentence)).toEqual(['KE in-effect']);
  });
});

describe('a state beside others', () => {
  it.each([
    ['Slovakia, along with Austria and Poland, has closed its embassy in Kabul.', ['AT', 'PL', 'SK']],
    ['Like Peru, Chile has closed its embassy in Khartoum.', ['CL', 'PE']],
    ['Chile, like Peru and Brazil before it, has closed its embassy in Khartoum.', ['BR', 'CL', 'PE']],
    ['The Japanese, like the Koreans, have closed their embassy in Khartoum.', ['JP', 'KR']],
    ["Greece's embassy in Tripoli has been closed, like Italy's.", ['GR', 'IT']],
    ['Together with Uganda, Kenya has pulled its diplomats out of Khartoum.', ['KE', 'UG']],
  ])('does what they do: %s', (sentence, states) => {
    expect(standings(sentence)).toEqual(states.map((state) => `${state} in-effect`));
  });

  it.each([
    ['Unlike Austria, Slovakia has not closed its embassy in Kabul.', ['AT in-effect', 'SK denied']],
    ['Unlike Peru, Chile has closed its embassy in Khartoum.', ['CL in-effect', 'PE denied']],
    ['Peru, unlike Chile, has shut its embassy in Khartoum.', ['CL denied', 'PE in-effect']],
    [
      'The Greek embassy in Tripoli, unlike the Italian one, has not been closed.',
      ['GR denied', 'IT in-effect'],
    ],
    [
      'In contrast to Uganda, Kenya has not pulled its diplomats out of Khartoum.',
      ['KE denied', 'UG in-effect'],
    ],
  ])('does the opposite of those it is unlike: %s', (sentence, expected) => {
    expect(standings(sentence)).toEqual(expected);
  });

  it('says nothing of those it is unlike where it only stays', () => {
    expect(standings('Kenya, in contrast to Uganda, is keeping its embassy in Khartoum open.')).toEqual([
      'KE in-effect',
    ]);
  });

  it('is one of several seats of government', () => {
    expect(
      standings(
        'Rome and Berlin have followed Washington and London in recalling their ambassadors with all hands from Yemen.',
      ),
    ).toEqual(['DE', 'GB', 'IT', 'US'].map((state) => `${state} in-effect`));
  });
});

const SHUT = 'France has shut its embassy in Niamey.';

describe('a state of which only "the same" is told', () => {
  it.each([
    ['So have Spain and Italy.', ['ES in-effect', 'IT in-effect']],
    ['So has Spain, but Italy has not.', ['ES in-effect', 'IT denied']],
    ['Spain did likewise.', ['ES in-effect']],
    ['Spain and Italy have done the same.', ['ES in-effect', 'IT in-effect']],
    ['Spain is doing so, too.', ['ES in-effect']],
    ['Spain has too.', ['ES in-effect']],
    ["Spain hasn't.", ['ES denied']],
    ['Spain was next.', ['ES in-effect']],
    ['Spain is another that has.', ['ES in-effect']],
    ['The Spanish followed a day later.', ['ES in-effect']],
    ['Spain followed on Wednesday, cutting the last link.', ['ES in-effect']],
    ['Spain is still considering whether to follow.', ['ES considered']],
  ])('does what was told last: %s', (sentence, expected) => {
    expect(standings(`${SHUT} ${sentence}`)).toEqual([...expected, 'FR in-effect'].sort());
  });

  it.each([
    ['France has shut its embassy in Niamey, as has Spain.', ['ES in-effect', 'FR in-effect']],
    [
      'France has shut its embassy in Niamey, and so have Spain and Italy.',
      ['ES in-effect', 'FR in-effect', 'IT in-effect'],
    ],
    ['France has not shut its embassy in Niamey. Neither has Spain.', ['ES denied', 'FR denied']],
    ['France has not shut its embassy in Niamey. Nor has Spain.', ['ES denied', 'FR denied']],
    [
      "The embassy of Ghana in Ouagadougou is open. Togo's consulate is, too.",
      ['GH in-effect', 'TG in-effect'],
    ],
  ])('is told in the same sentence, or of what is not done: %s', (text, expected) => {
    expect(standings(text)).toEqual(expected);
  });

  it('follows in what changed something, not in what stayed as it was', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'Spain has closed its embassy in Khartoum.',
          'It has kept its embassy in Addis Ababa open.',
          'Italy is still weighing whether to follow.',
        ],
        '2024-05-10',
      ),
    );
    const italy = reports.find(({ sender }) => sender === 'IT');
    expect([italy?.city, italy?.level]).toEqual(['Khartoum', 'suspended-operations']);
  });

  it('takes the level that was told last, not the strongest of the article', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'Sweden has closed its embassy in Niamey.',
          "Norway has made departure optional for its diplomats' families, and Denmark has done the same.",
        ],
        '2024-05-10',
      ),
    );
    expect(reports.find(({ sender }) => sender === 'DK')?.level).toBe('authorized-departure');
  });

  it.each([
    'Spain has the same problem.',
    'The Arab League offered to mediate, and so did Spain.',
    'Spanish trainers paused their courses, and Italian ones did too.',
    'The Spanish were not, as a paper said, at the airport.',
    'So did a Spanish charity.',
  ])('does nothing where something else was told: %s', (sentence) => {
    expect(standings(`${SHUT} ${sentence}`)).toEqual(['FR in-effect']);
  });
});
