import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const toldUnder = (headline: string | null, ...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10', headline))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`);

const told = (...paragraphs: string[]): string[] => toldUnder(null, ...paragraphs);

describe('books, films and plays', () => {
  it('close embassies in their chapters and episodes', () => {
    expect(
      told(
        'Her new novel is set in Lima. In the fourth chapter the Dutch embassy closes and its cook is left with the keys.',
        'The ministry of culture has given her a prize for it.',
      ),
    ).toEqual([]);
  });

  it('fill a review with what has not happened', () => {
    expect(
      toldUnder(
        'Film: a night in Quito',
        'Marta Lindgren plays the Swedish ambassador to Ecuador. A coup has begun, and Stockholm orders the families of her staff to leave the country.',
        'Then the embassy is evacuated, and only she stays.',
      ),
    ).toEqual([]);
  });

  it('leave what the same article tells of a day of these', () => {
    expect(
      toldUnder(
        'Film: a night in Quito',
        'The first night in Quito was called off, as Sweden’s embassy there suspended operations on Wednesday.',
      ),
    ).toEqual(['SE EC suspended-operations in-effect']);
  });

  it('are no more than a comparison in news of missions', () => {
    expect(
      told(
        'Sweden has closed its embassy in Quito and ordered its staff to leave Ecuador.',
        'It was like a film, a clerk of the embassy said. The ambassador leaves last.',
      ),
    ).toContain('SE EC suspended-operations in-effect');
  });
});

describe('matches and drills', () => {
  it('withdraw a diplomat at half-time', () => {
    expect(
      toldUnder(
        'Diplomats lose in the cup',
        'The team of the Danish embassy in Accra lost the semi-final 3-1.',
        'Half of its staff has gone home, said the coach. The goalkeeper, a vice-consul, was withdrawn at half-time.',
      ),
    ).toEqual([]);
  });

  it('empty an embassy whose part is played', () => {
    expect(
      told(
        'By ten the Danish embassy in Accra had been evacuated, its gate was locked and its families were at the airport.',
        'The staff were played by students, the ambassador was a nurse, and wardens with clipboards counted them. The scenario had been written in Aarhus.',
        'Two men on stretchers had fallen asleep when the exercise ended.',
      ),
    ).toEqual([]);
  });
});

describe('somebody’s life', () => {
  it('is of the past though no day is told', () => {
    expect(
      toldUnder(
        'Obituary: Ada Thorne',
        'Ada Thorne, who has died aged 91, was the last British consul in Basra.',
        'She closed the consulate, locked its door and left for Kuwait with a parrot.',
      ),
    ).toEqual([]);
  });

  it('is told in a sentence about a first posting', () => {
    expect(
      told(
        'As a young attaché she helped to close the Norwegian embassy in Kabul, the new ambassador to Peru said.',
      ),
    ).toEqual([]);
  });

  it('is told by what somebody recalls', () => {
    const memories = [
      'Ada Thorne recalls how the lamps went out in Basra. She recalls the night of the fire, and the widow next door.',
      'Thorne, 91, was born in Leeds. She closed the British consulate in Basra and left Iraq.',
      'The parrot came with her, she recalls.',
    ];
    expect(told(...memories)).toEqual([]);
  });

  it.each([
    'Norway recalls diplomats. Sweden recalls envoys. Finland recalls staff.',
    'Holm, 79, is in Rome. Berg, 81, was in Paris. Lund, 73, had tea.',
    'Iceland recalls its envoy. Norway recalls ambassadors from the region. Sweden recalls two consuls.',
  ])('is not told by news: %s', (others) => {
    expect(told('Denmark has closed its embassy in Lomé.', others)).toContain(
      'DK TG suspended-operations in-effect',
    );
  });

  it('does not make a ministry’s news old', () => {
    expect(
      toldUnder(
        'British consul dies in Basra',
        'The British consul in Basra died on Tuesday. He was 51.',
        'The Foreign Office said that the consulate had closed until further notice.',
      ),
    ).toContain('GB IQ suspended-operations in-effect');
  });
});

describe('missions of another kind', () => {
  it('go home from a country where an ambassador serves', () => {
    expect(
      told(
        'Spain’s wine mission to Vietnam has gone home early. The head of the mission said that it had been closed for want of guests.',
        'The Spanish ambassador gave a dinner.',
      ),
    ).toEqual([]);
  });

  it('don’t hide what diplomats do', () => {
    expect(
      told(
        'The peacekeeping mission in Bangui stays where it is.',
        'Spain has ordered the families of its diplomats to leave the Central African Republic.',
      ),
    ).toContain('ES CF ordered-departure in-effect');
  });
});

describe('a house where a post was', () => {
  it('stands empty', () => {
    expect(
      told(
        'For sale in Yangon: the former Austrian embassy, nine bedrooms and a pool.',
        'It has been closed and empty since. A Swiss diplomat lives next door.',
      ),
    ).toEqual([]);
  });
});

describe('a clause behind a post', () => {
  it.each([
    'The British embassy, now the last Western post in Kabul, has closed.',
    'The British embassy in Kabul, since the attack without power, has closed.',
    'The British embassy in Kabul, now a fortress near a hotel, has closed.',
    'The British embassy in Kabul, today the only one beside the museum, has closed.',
    'The British embassy in Kabul, now home to only nine people, has closed.',
    'The British embassy in Kabul, since the hotel bombing under guard, has closed.',
  ])('makes it no house where one was: %s', (text) => {
    expect(told(text)).toEqual(['GB AF suspended-operations in-effect']);
  });

  it.each([
    'The old British embassy in Kabul, now a bakery, has closed.',
    'The old British embassy in Kabul, today the home of a baker, is shut.',
    'The British consulate in Kandahar, later a girls’ school, was shut.',
    'The British legation, now flats, is closed for good, says the mayor of Kabul.',
    'The British embassy in Kabul, now housing for nurses, has closed.',
  ])('does where it names another use: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('workmen in the house', () => {
  it('are why a post is shut when the next sentence begins with them', () => {
    expect(
      told(
        'The Chilean embassy in Oslo is shut too. Plumbers have had the run of it since Monday, and it opens again on the 28th.',
      ),
    ).toEqual([]);
  });

  it('don’t come to a post that is shut for another reason', () => {
    expect(
      told(
        'The Chilean embassy in Oslo is shut until further notice. The ministry in Santiago has moved its staff to Stockholm.',
      ),
    ).toContain('CL NO suspended-operations in-effect');
  });
});

describe('hours of the day', () => {
  it('close a consulate every day', () => {
    expect(
      told(
        'The Greek consulate in Durban was closed for the rest of that day.',
        'Its doors were closed at nine sharp on the day of the vote.',
      ),
    ).toEqual([]);
  });
});

describe('a paper that goes round', () => {
  it('tells nothing for sure', () => {
    expect(
      told(
        'The memo, in which the Irish ambassador in Lusaka ordered her staff to leave Zambia, was on every phone.',
      ),
    ).not.toContain('IE ZM ordered-departure in-effect');
  });

  it('is another thing than a cable that somebody has seen', () => {
    expect(
      told('In a cable the Irish ambassador in Lusaka ordered her staff to leave Zambia on Monday.'),
    ).toContain('IE ZM ordered-departure in-effect');
  });
});

describe('diplomats who only tell', () => {
  it('take no step in what they tell', () => {
    expect(
      told(
        'One diplomat said China’s prospects were good, and its partners would pull back from their demands.',
        'If Peru was refused entry, it would draw back and close its doors, a Western diplomat in Lima said.',
      ),
    ).toEqual([]);
  });
});

describe('a diplomat who is the only source', () => {
  const others =
    'Grain is dear. The market is full. It rained all day. The bridge is shut. A baker sold bread.';

  it.each([
    'The United States has ordered all non-emergency workers to leave Baghdad, a Western diplomat said.',
    'A Western diplomat said that the United States had ordered the dependants of its officers to leave Baghdad.',
    'The United States told its employees in Baghdad that they could leave, one diplomat said.',
  ])('tells a step: %s', (sentence) => {
    expect(told(`${sentence} ${others}`)).toHaveLength(1);
  });

  it.each([
    'Turkey ordered its troops to leave Basra, a Western diplomat said.',
    'The market would close its doors to Peru, a Western diplomat in Lima said.',
    'One diplomat said the talks were suspended until further notice.',
    'Oil traders were told to leave Baghdad, a Western diplomat said.',
  ])('tells none of a mission in other news: %s', (sentence) => {
    expect(told(`${sentence} ${others}`)).toEqual([]);
  });
});

describe('an article that tells steps nowhere but faintly', () => {
  it('tells none', () => {
    expect(
      told(
        'Several thousand people marched to the Saudi embassy in Tunis and called on the government to close it.',
        'They sang. They had come by bus from Sfax. A child carried a kite. The kite was green.',
        'Police closed two streets. A baker gave away his bread. At dusk all was over.',
      ),
    ).toEqual([]);
  });
});

describe('workmen at a house that was harmed', () => {
  it.each([
    'A rocket struck the Danish embassy in Lomé and it has closed. Repairs will take a year.',
    'A mob burnt down the Danish embassy in Lomé, which is closed until further notice. Builders are counting the bricks.',
    'A drone hit the roof. The Danish embassy in Lomé has closed. Workmen are at the gate.',
  ])('don’t take its closing back: %s', (text) => {
    expect(told(text)).toContain('DK TG suspended-operations in-effect');
  });

  it.each([
    'The Danish embassy in Lomé is closed. Repairs will take a week.',
    'The Danish embassy in Lomé has closed its doors. Painters are in every room.',
    'The Danish embassy in Lomé is shut this week. Electricians are at work beside the fire alarm.',
  ])('do where it was not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'A rocket struck the Danish embassy in Lomé. Repairs will take a year, and Denmark has ordered the families of its diplomats to leave Lomé.',
    'A rocket struck the Danish embassy in Lomé. Workmen cover the hole while Denmark orders all its families to leave Lomé.',
  ])('leave what else their sentence tells: %s', (text) => {
    expect(told(text)).toContain('DK TG ordered-departure in-effect');
  });

  it('reopen nothing themselves', () => {
    expect(
      told(
        'The Danish embassy in Lomé is closed. Carpenters are at work in it again and it reopens on Friday.',
      ),
    ).toEqual([]);
  });
});
