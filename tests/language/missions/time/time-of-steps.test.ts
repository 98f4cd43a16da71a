import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an article of 10 May 2024 tells, a line for each step, those of the past marked. */
const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about }) => about === 'step')
      .map(
        ({ sender, city, level, modality, background, effectiveOn }) =>
          `${sender} ${city} ${level} ${modality}${background ? ' once' : ''}${effectiveOn ? ` ${effectiveOn}` : ''}`,
      ),
  ),
];

describe('a step that had been taken before', () => {
  it.each([
    'Poland had evacuated the embassy and flown all of its diplomats home during the coup.',
    'Poland had shut it and withdrawn all of its diplomats.',
    'It had closed its doors when the shelling came near.',
  ])('a return is over: %s', (sentence) => {
    const lines = told(`Poland reopened its embassy in Bamako on Monday. ${sentence}`);
    expect(lines).toContain('PL Bamako normal-operations in-effect 2024-05-06');
    expect(lines.filter((line) => line.includes('suspended-operations in-effect'))).toEqual(
      lines.filter((line) => line.includes('suspended-operations in-effect once')),
    );
  });

  it.each([
    'During the war Portugal had closed the embassy in Bamako and withdrawn all of its diplomats.',
    'Under the generals Portugal had shut its embassy in Bamako.',
    'Portugal had closed its embassy in Bamako in the years of the junta.',
  ])('in a time that is over is none of now: %s', (sentence) => {
    expect(told(sentence).filter((line) => !line.includes(' once'))).toEqual([]);
  });

  it.each([
    'The embassy in Bamako told reporters on Tuesday that Portugal had closed its consulate in Mopti.',
    'By Tuesday evening Portugal had closed its consulate in Mopti and its officers had gone.',
  ])('is news where somebody says so, or the day does: %s', (sentence) => {
    expect(told(sentence).join('; ')).toMatch(/PT Mopti suspended-operations in-effect(?! once)/);
  });
});

describe('what an aside says', () => {
  it('of how many there were is not when the step was', () => {
    expect(
      told(
        'Nigeria has cut its missions. The embassy in Budapest, which had nine officers in January, has been left with two and a driver.',
      ),
    ).toContain('NG Budapest reduced-staffing in-effect');
  });

  it('of the time before a return is not the day of the return', () => {
    expect(
      told(
        'Japan’s embassy in Port-au-Prince, whose staff had worked from Santo Domingo since January, is back in the Haitian capital.',
      ),
    ).toEqual(['JP Port-au-Prince normal-operations in-effect']);
  });
});

describe('a return that waits for leave', () => {
  it.each([
    'Germany is still waiting for permission to send its diplomats back to Pyongyang.',
    'Germany was awaiting clearance to reopen its embassy in Pyongyang.',
    'Germany has asked for permission to return its diplomats to Pyongyang.',
  ])('has not happened: %s', (sentence) => {
    expect(told(sentence).filter((line) => line.includes('normal-operations in-effect'))).toEqual([]);
  });

  it('has happened once it is given', () => {
    expect(told('Germany has reopened its embassy in Pyongyang after waiting a year for leave.')).toEqual([
      'DE Pyongyang normal-operations in-effect',
    ]);
  });
});

/** What an article of one day tells: level and day of each step, those of the past marked. */
const on = (published: string, ...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, published))
      .filter(({ about, modality }) => about === 'step' && modality === 'in-effect')
      .map(
        ({ level, background, effectiveOn }) =>
          `${level}${background ? ' once' : ''} ${effectiveOn ?? 'undated'}`,
      ),
  ),
];

describe('the day of a return', () => {
  it.each([
    'The United States has rescinded the authorized departure from Dhaka that was approved on July 20.',
    'The State Department has lifted the ordered departure of staff from its embassy in Dhaka that began on August 5.',
    'Japan reopened the embassy in Dhaka that it closed on June 10.',
    'Japan reopened the embassy in Dhaka it closed on June 10.',
    'Japan ended the departure order that had applied to its embassy families in Dhaka since June.',
    'Japan has lifted the departure order of August 5 for its embassy in Dhaka.',
    'Japan has lifted its August 5 order for staff of the embassy in Dhaka to leave.',
    'Shut since 2021, the Japanese embassy in Dhaka has reopened.',
  ])('is not that of what it ends: %s', (sentence) => {
    expect(on('2024-09-02', sentence)).toEqual(['normal-operations undated']);
  });

  it.each([
    [
      'Japan ended on Sunday the departure order that had applied to its embassy families in Dhaka since June.',
      '2024-09-01',
    ],
    [
      'The order that had kept the Japanese embassy’s families out of Dhaka since June ended on Sunday.',
      '2024-09-01',
    ],
    ['Closed since March, the Japanese embassy in Dhaka reopened on Monday.', '2024-09-02'],
    ['The Japanese embassy in Dhaka, which closed in June, reopened on Monday.', '2024-09-02'],
    ['Japan on August 26 lifted its order of July 3 for embassy staff in Dhaka to leave.', '2024-08-26'],
    ['The Japanese embassy in Dhaka has been open again since August 28.', '2024-08-28'],
    ['On August 28 Japan lifted the order for its embassy staff in Dhaka to leave.', '2024-08-28'],
  ])('is its own: %s', (sentence, day) => {
    expect(on('2024-09-02', sentence)).toEqual([`normal-operations ${day}`]);
  });
});

describe('a day inside a clause about a post or its people', () => {
  it.each([
    'Canada closed the embassy in Bamako that it opened on March 3.',
    'Canada has closed its embassy in Bamako, which it opened on March 3.',
  ])('is not the step’s: %s', (sentence) => {
    expect(on('2024-05-10', sentence)).toEqual(['suspended-operations undated']);
  });

  it.each([
    [
      'Canada closed on Monday the embassy in Bamako that it opened on March 3.',
      'suspended-operations 2024-05-06',
    ],
    ['Canada’s embassy in Bamako has been closed since March 3.', 'suspended-operations 2024-03-03'],
  ])('leaves the step its own: %s', (sentence, line) => {
    expect(on('2024-05-10', sentence)).toEqual([line]);
  });

  it('is that of a lesser step so long before the news', () => {
    expect(
      on(
        '2024-04-09',
        'Canada on Tuesday ordered families of its embassy staff out of Bamako, three days after it let them leave.',
      ),
    ).toEqual(['ordered-departure 2024-04-09', 'authorized-departure 2024-04-06']);
    expect(
      on(
        '2024-04-09',
        'Canada on Tuesday ordered non-essential employees of its embassy in Bamako to leave Mali, a week after it had given their families the choice.',
      ),
    ).not.toContain('authorized-departure 2024-04-09');
  });
});

describe('a day to come', () => {
  it.each([
    ['Japan’s embassy in Dhaka will close on Friday.', 'suspended-operations 2024-09-06'],
    ['On Friday Japan will close its embassy in Dhaka.', 'suspended-operations 2024-09-06'],
    [
      'Japan will close its embassy in Dhaka on September 30, the ministry said on Monday.',
      'suspended-operations 2024-09-30',
    ],
    ['Japan’s embassy in Dhaka is to close on 12 September.', 'suspended-operations 2024-09-12'],
    ['Japan’s embassy in Dhaka closes on Friday.', 'suspended-operations 2024-09-06'],
    [
      'Japan said on Monday that its embassy in Dhaka would close on Friday.',
      'suspended-operations 2024-09-06',
    ],
    [
      'Japan’s embassy in Dhaka will be closed from September 12 until further notice.',
      'suspended-operations 2024-09-12',
    ],
    [
      'Japan’s embassy in Dhaka will reopen on Thursday, the ministry in Tokyo said.',
      'normal-operations 2024-09-05',
    ],
    ['The Japanese embassy in Dhaka reopens on Thursday.', 'normal-operations 2024-09-05'],
    ['Japan will reopen its embassy in Dhaka next month.', 'normal-operations 2024-10'],
    ['Japan will reopen its embassy in Dhaka tomorrow.', 'normal-operations 2024-09-03'],
  ])('is that of a step announced for it: %s', (sentence, line) => {
    expect(on('2024-09-02', sentence)).toEqual([line]);
  });

  it.each([
    'Non-essential staff of Japan’s embassy must leave Dhaka on Friday.',
    'Japan has ordered the families of its embassy staff in Dhaka to leave by Sunday.',
  ])('is no day of an order to leave by it: %s', (sentence) => {
    expect(on('2024-09-02', sentence)).toEqual(['ordered-departure undated']);
  });

  it.each([
    ['Japan’s embassy in Dhaka closed on Friday.', 'suspended-operations 2024-08-30'],
    [
      'Japan’s four diplomats left the embassy in Dhaka on Sunday and will work from Delhi.',
      'suspended-operations 2024-09-01',
    ],
    ['Japan will close its embassy in Dhaka because of Sunday’s attack.', 'suspended-operations undated'],
  ])('is none of what was: %s', (sentence, line) => {
    expect(on('2024-09-02', sentence)).toEqual([line]);
  });

  it.each([
    [
      'The Swiss embassy in Colombo closed on 20 August, and its staff went home.',
      'suspended-operations once 2023-08-20',
    ],
    [
      'The Swiss and Danish diplomats of the embassy in Colombo locked its door on 20 August and have not been back.',
      'suspended-operations 2023-08-20',
    ],
    ['The Swiss embassy in Colombo will close on 20 August.', 'suspended-operations 2024-08-20'],
  ])('is last year’s where it was: %s', (sentence, line) => {
    expect(on('2024-05-10', sentence)).toEqual([line]);
  });
});

describe('a look back', () => {
  it.each([
    ['Two years ago Japan closed its embassy in Dhaka.', 'suspended-operations once 2022'],
    ['Ten years ago Japan evacuated its embassy in Dhaka.', 'suspended-operations once 2014'],
    ['Two years ago today Japan closed its embassy in Dhaka.', 'suspended-operations once 2022-09-02'],
    ['A decade ago Japan closed its embassy in Dhaka.', 'suspended-operations once 2014'],
    ['Three days ago Japan closed its embassy in Dhaka.', 'suspended-operations 2024-08-30'],
  ])('is no news, unless it is one of days: %s', (sentence, line) => {
    expect(on('2024-09-02', sentence)).toEqual([line]);
  });

  it.each([
    'In February 2015 the United States closed its embassy in Sanaa. Saudi Arabia moved its embassy to Aden.',
    'In 2015 the United States closed its embassy in Sanaa. Britain shut its own a day later and France closed its embassy, too.',
    'SANAA — When the war reached the capital in February 2015, the United States shut its embassy in Sanaa. Saudi Arabia moved its embassy to Aden.',
  ])('goes on in its paragraph: %s', (paragraph) => {
    expect(on('2023-11-03', paragraph).filter((line) => !line.includes(' once'))).toEqual([]);
  });

  it.each([
    [
      'In February 2015 the United States closed its embassy in Sanaa. Saudi Arabia has now moved its embassy to Aden.',
    ],
    [
      'In February 2015 the United States closed its embassy in Sanaa. On Thursday Saudi Arabia moved its embassy to Aden.',
    ],
    [
      'In February 2015 the United States closed its embassy in Sanaa.',
      'Saudi Arabia moved its embassy to Aden.',
    ],
  ])('ends with a day, a present or another paragraph: %s', (...paragraphs) => {
    expect(on('2023-11-03', ...paragraphs).filter((line) => !line.includes(' once'))).toHaveLength(1);
  });
});

describe('the day of saying', () => {
  it.each([
    'Japan has closed its embassy in Kabul, its foreign minister acknowledged on Wednesday.',
    'Japan has closed its embassy in Kabul, according to a statement on Wednesday.',
    'Japan has closed its embassy in Kabul, its foreign minister told parliament in Tokyo on Wednesday.',
    'On Wednesday a spokesman said that Japan had closed its embassy in Kabul.',
    'A spokeswoman on Wednesday told reporters that Japan had closed its embassy in Kabul.',
    'In a statement on Wednesday, Japan said it had closed its embassy in Kabul.',
  ])('is not the step’s: %s', (sentence) => {
    expect(on('2023-06-01', sentence)).toEqual(['suspended-operations undated']);
  });

  it.each([
    [
      'Japan closed its embassy in Kabul on Sunday, its foreign minister told parliament on Wednesday.',
      'suspended-operations 2023-05-28',
    ],
    ['On Wednesday Japan closed its embassy in Kabul, officials said.', 'suspended-operations 2023-05-31'],
    [
      'On Wednesday, a newspaper reported, Japan closed its embassy in Kabul.',
      'suspended-operations 2023-05-31',
    ],
    ['Japan told the staff of its embassy in Kabul on Wednesday to leave.', 'ordered-departure 2023-05-31'],
    [
      'Japan told its diplomats in Kabul on Wednesday that their families might leave if they wished.',
      'authorized-departure 2023-05-31',
    ],
  ])('is left aside where the step has its own, or is the saying: %s', (sentence, line) => {
    expect(on('2023-06-01', sentence)).toEqual([line]);
  });
});

describe('a step of “that year”', () => {
  it('is of the past', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'Nepal shook in 2015. After that year’s earthquake Israel flew out the families of its embassy in Kathmandu along with 200 trekkers.',
        ],
        '2024-05-10',
      ),
    );
    expect(reports.filter(({ about, background }) => about === 'step' && !background)).toEqual([]);
  });
});

describe('a closing by the end of a month or a year', () => {
  const toldOn = (text: string): string[] =>
    findMissionReports(articleOf([text], '2024-05-10')).map(
      ({ level, effectiveOn, background }) => `${level} ${effectiveOn} ${background ? 'past' : 'news'}`,
    );

  it.each([
    ['Sweden will close its embassy in Bamako by the end of 2024, the ministry said.', '2024-12 news'],
    ['Sweden will close its embassy in Bamako at the end of 2024, the ministry said.', '2024-12 news'],
    ['Denmark will shut its embassy in Managua by the end of June.', '2024-06 news'],
    ['Sweden closed its embassy in Bamako at the end of 2015.', '2015 past'],
  ])('is one with that day: %s', (text, day) => {
    expect(toldOn(text)).toEqual([`suspended-operations ${day}`]);
  });

  it.each([
    'At the end of 2019, when the Danish embassy in Accra had a fire, he was away.',
    'The close of the year was quiet at the Danish embassy in Accra.',
  ])('is none where only the time ends: %s', (text) => {
    expect(toldOn(text)).toEqual([]);
  });
});
