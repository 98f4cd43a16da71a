import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an article of Friday 10 May 2024 tells, a line for each step. */
const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(
      ({ sender, level, modality, effectiveOn, background }) =>
        `${sender} ${level} ${modality} ${effectiveOn ?? 'undated'}${background ? ' once' : ''}`,
    );

describe('the day of what a step answers', () => {
  it.each([
    [
      "Norway has shut its embassy in Bamako following Tuesday's rocket attack on the airport.",
      'NO suspended-operations in-effect undated',
    ],
    [
      'Peru has withdrawn half of the officers from its consulate in Cebu following last Friday’s explosion in the port.',
      'PE reduced-staffing in-effect undated',
    ],
    [
      "Japan closed its embassy in Dhaka because of Monday's riot outside its gate.",
      'JP suspended-operations in-effect undated',
    ],
    [
      "Chile has closed its embassy in Managua ahead of Sunday's vote, the ministry said.",
      'CL suspended-operations in-effect undated',
    ],
  ])('is not its own: %s', (sentence, line) => {
    expect(told(sentence)).toEqual([line]);
  });

  it.each([
    [
      "Norway shut its embassy in Bamako on Thursday, two days after Tuesday's rocket attack on the airport.",
      'NO suspended-operations in-effect 2024-05-09',
    ],
    [
      "Japan's embassy in Dhaka has been closed since Monday's riot.",
      'JP suspended-operations in-effect 2024-05-06',
    ],
    [
      "On Tuesday, after Monday's riot, Peru closed its embassy in Rabat.",
      'PE suspended-operations in-effect 2024-05-07',
    ],
  ])('does not hide the step’s: %s', (sentence, line) => {
    expect(told(sentence)).toEqual([line]);
  });
});

describe('the day of a condition', () => {
  it.each([
    'If the bridge is still closed on Monday, the Peruvian ambassador said, families of the embassy in Rabat might be allowed to leave.',
    'The Peruvian ambassador in Rabat said that, if the school could not open on Monday, the families of embassy staff might be allowed to go home.',
    'Peru may let the families of its embassy staff leave Rabat unless the school opens on Monday.',
  ])('is not that of what hangs on it: %s', (sentence) => {
    expect(told(sentence)).toEqual(['PE authorized-departure considered undated']);
  });

  it('leaves the day of what has been done alone', () => {
    expect(
      told('Peru closed its embassy in Rabat on Monday and will reopen it if the road is safe.').join('; '),
    ).toContain('2024-05-06');
  });
});

describe('the day of an offer that came before', () => {
  it.each([
    'Canada has ordered the families of its diplomats to leave Niger, the ministry announced on Wednesday, hardening an offer it made a week ago.',
    'Canada has ordered the families of its diplomats to leave Niger, which replaces the advice it gave last Friday.',
    'Canada has ordered the families of its diplomats to leave Niger, meeting a demand made by its union last Friday.',
  ])('is not that of an order: %s', (sentence) => {
    expect(told(sentence)).toEqual(['CA ordered-departure in-effect undated']);
  });

  it('is not that of what the main clause tells', () => {
    const lines = told(
      'A week after it let the families of its diplomats leave Niger, Canada on Thursday ordered them to do so.',
    );
    expect(lines).not.toContain('CA authorized-departure in-effect 2024-05-09');
  });

  it('is not that of a closing by a deadline', () => {
    expect(
      told(
        'Peru has closed its consulate in Nice, meeting a deadline set by the French government two weeks ago.',
      ),
    ).toEqual(['PE suspended-operations in-effect undated']);
  });

  it('is that of the step where it is an order under which that is taken', () => {
    expect(
      told(
        'Families of Canadian diplomats in Niger have been told to leave under an order it issued on Wednesday.',
      ),
    ).toEqual(['CA ordered-departure in-effect 2024-05-08']);
  });
});

describe('two days of one clause', () => {
  it('belong each to its own part', () => {
    expect(
      told(
        'The employees of Canada’s embassy in Port-au-Prince returned on Tuesday and the embassy resumed normal operations on Thursday.',
      ).at(-1),
    ).toBe('CA normal-operations in-effect 2024-05-09');
    expect(
      told('On Tuesday the convoy came and on Thursday Canada reopened its embassy in Port-au-Prince.').at(
        -1,
      ),
    ).toBe('CA normal-operations in-effect 2024-05-09');
  });

  it('are one where a thing is told of both', () => {
    expect(
      told('On Tuesday and again on Thursday Canada’s embassy in Dhaka was closed, its gate chained.').at(0),
    ).toContain('2024-05-07');
  });

  it('leave the step its own where the other stands behind another part', () => {
    expect(
      told('On Tuesday Canada and Japan closed their embassies in Dhaka, and reporters left on Thursday.'),
    ).toContain('CA suspended-operations in-effect 2024-05-07');
  });
});

describe('a denial', () => {
  it.each([
    'A local channel reported on Wednesday night that Japan was about to close its embassy in Dhaka. “That is fiction,” a spokesman of the embassy said.',
    'Japan denied that it had closed its embassy in Dhaka on Wednesday.',
  ])('has not the day of the rumour: %s', (paragraph) => {
    expect(told(paragraph)).toContain('JP suspended-operations denied undated');
  });
});

describe('a date that is broken over two lines', () => {
  it('is one date', () => {
    expect(
      told('Germany has an embassy in Pyongyang. It has stood empty since March\n2020, and it stays shut.'),
    ).toEqual(['DE suspended-operations in-effect 2020-03']);
  });
});

describe('a closing that the receiving state orders', () => {
  it.each([
    [
      'Chad has a quarrel with Peru. Chad ordered the Peruvian consulate in Moundou to shut on Friday after a court in Lima freed a spy.',
      'undated',
    ],
    ['Chad on Tuesday ordered Peru to close its consulate in Moundou.', 'undated'],
    ['Chad has told Peru to close its consulate in Moundou by May 31.', '2024-05-31'],
    ['Peru ordered its consulate in Moundou, Chad, to close on Wednesday.', '2024-05-08'],
    ['The Peruvian consulate in Moundou closed on Wednesday, as Chad had ordered.', '2024-05-08'],
  ])('is not of the day of that order: %s', (sentence, day) => {
    expect(told(sentence)).toEqual([`PE suspended-operations in-effect ${day}`]);
  });
});
