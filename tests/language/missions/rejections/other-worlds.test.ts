import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { OTHER_WORLDS } from '../../../../src/language/missions/lexicon/other-worlds.ts';
import { articleOf } from '../article-of.ts';

const toldUnder = (headline: string | null, ...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10', headline))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`);

const told = (...paragraphs: string[]): string[] => toldUnder(null, ...paragraphs);

describe('a headline', () => {
  it.each([
    'State TV: US orders embassy families out of Baghdad',
    'Security review: US orders families out',
    'Review: US orders families out of Baghdad',
    'Police film: US families leave Baghdad',
    'Stage: US orders families out',
    'Film: US orders families out',
  ])('alone makes no story of news: %s', (headline) => {
    expect(
      toldUnder(
        headline,
        'The United States has ordered the families of its embassy staff to leave Baghdad.',
        'Flights are full.',
      ),
    ).toEqual(['US IQ ordered-departure in-effect']);
  });

  it('whose verb is to quiz heads no quiz', () => {
    expect(toldUnder('Reporters quiz minister', 'Denmark has closed its embassy in Lomé.')).toEqual([
      'DK TG suspended-operations in-effect',
    ]);
  });

  it('heads a quiz whose answers are printed', () => {
    expect(
      toldUnder(
        'The Saturday quiz',
        'Which state closed its embassy in Lomé? Which bird is on the coat of arms of Peru?',
        'Answers: Denmark closed its embassy in Lomé. The bird is none: it is a vicuña.',
      ),
    ).toEqual([]);
  });

  it('heads a review of a work that the article names', () => {
    expect(
      toldUnder(
        'Book review: the keys of Lomé',
        'Jens Holm’s second novel is set in Togo. A cook tells it.',
        'Denmark closes its embassy in Lomé and orders its staff to leave the country.',
      ),
    ).toEqual([]);
  });
});

describe('everyday words of news', () => {
  it.each([
    'The Arab League condemned the attack. Envoys of the Arab League met in Cairo. The league’s secretary is in Tunis.',
    'Residents filmed the convoy. The convoy passed the museum. It was the third such episode this year.',
    'Embassy wardens phoned every Dane. The wardens had prepared for the worst-case scenario. Two people were carried out on stretchers.',
    'A death squad is blamed. The junta’s champions deny it. The referee of the talks, a judge, has left.',
    'Regional actors called for calm. A new chapter has begun, a judge said. Most galleries are shut.',
    'Ministers must exercise caution. They should exercise restraint, a judge said. To exercise power is not to have it.',
    'Exercise Blue Heron goes on off the coast. The simulated landings are over. The exercise ends on Friday.',
    'The penalty for it is death. He tries cases in Kara. The marathon talks scored no success.',
  ])('don’t make an article one of another world: %s', (others) => {
    expect(told(others, 'Denmark has closed its embassy in Lomé.')).toEqual([
      'DK TG suspended-operations in-effect',
    ]);
  });

  it('do beside a word that tells by itself', () => {
    expect(
      told(
        'The play has one act. The scene is a kitchen in Lomé, and the actors are very young.',
        'Denmark closes its embassy and orders its staff to leave Togo. Its playwright is nineteen.',
      ),
    ).toEqual([]);
  });
});

describe('a building', () => {
  it.each(['national museum', 'national library', 'old opera house', 'gallery of modern art', 'cinema'])(
    'beside a post begins no story: a %s',
    (building) => {
      expect(
        told(
          `The Danish embassy in Lomé stands beside the ${building}. The embassy is closed until further notice.`,
        ),
      ).toEqual(['DK TG suspended-operations in-effect']);
    },
  );

  it('where a video was shot begins none', () => {
    expect(
      told(
        'Footage filmed from a roof shows the gate of the Danish embassy in Lomé. The embassy is closed until further notice.',
      ),
    ).toContain('DK TG suspended-operations in-effect');
  });
});

describe('a dream', () => {
  it('closes no embassy', () => {
    expect(
      told('In her nightmares the Danish embassy in Lomé has closed and its staff have left Togo.'),
    ).toEqual([]);
    expect(
      told('He spoke of a simulation in which Denmark closed its embassy in Lomé and its staff left Togo.'),
    ).toEqual([]);
  });

  it('is no dream where news is only likened to one', () => {
    expect(told('For the families it was a nightmare: Denmark has closed its embassy in Lomé.')).toEqual([
      'DK TG suspended-operations in-effect',
    ]);
    expect(told('Months into the nightmare of Lomé, Denmark has closed its embassy there.')).toEqual([
      'DK TG suspended-operations in-effect',
    ]);
  });
});

describe('another world', () => {
  it.each(OTHER_WORLDS.map(({ surely, example }) => ({ surely, example })))(
    'is told of by its example: $example',
    ({ surely, example }) => {
      expect(surely.test(example)).toBe(true);
    },
  );
});

describe('news that only speaks of another world', () => {
  const CLOSED = 'Denmark has closed its embassy in Bamako.';

  it.each([
    [
      'Denmark closes embassy weeks after evacuation drill',
      [CLOSED, 'The embassy held an evacuation drill not long ago.', 'Its staff have left Mali.'],
    ],
    [
      null,
      [
        'Denmark has closed its embassy in Bamako and flown its diplomats home.',
        'What does that mean for travellers? Here are some answers:',
        'Who helps Danes in Mali now? The Swedish embassy does.',
        'How long will it last? Nobody knows.',
      ],
    ],
    [
      'What the closing means',
      [
        'What happened?',
        'Answer: Denmark has closed its embassy in Bamako.',
        'Who helps Danes there?',
        'Answer: Sweden does. Is it safe to fly?',
        'Answer: No.',
      ],
    ],
    [
      'Danish goalkeeper stuck as embassy in Bamako closes',
      [CLOSED, 'The goalkeeper Jens Holm is stuck in the city.', 'His coach said that the squad misses him.'],
    ],
    [
      'Danish embassy closed after blast at film festival',
      [CLOSED, 'A blast hit a film festival on Thursday.', 'It showed films of the Sahel. Actors were hurt.'],
    ],
  ])('keeps its steps: %s', (headline, paragraphs) => {
    expect(toldUnder(headline, ...paragraphs)).toContain('DK ML suspended-operations in-effect');
  });

  it.each([
    [
      'Evacuation drill: the embassy that closed',
      [CLOSED, 'The ambassador was played by a nurse.', 'The staff were played by students.'],
    ],
    [
      'The keys of Bamako',
      [
        'The Danish embassy in Bamako has closed, and a novel begins.',
        'Denmark closes its embassy and orders its staff to leave Mali.',
        'The heroine stays. Its cook is the novelist’s best figure.',
      ],
    ],
    [
      null,
      [
        'Crosswords and quizzes for the weekend.',
        'Which state has closed its embassy in Bamako?',
        'Quiz two: name three clues. Answers: Denmark has closed its embassy in Bamako.',
      ],
    ],
  ])('is none where it begins as what is of that world: %s', (headline, paragraphs) => {
    expect(toldUnder(headline, ...paragraphs)).toEqual([]);
  });
});
