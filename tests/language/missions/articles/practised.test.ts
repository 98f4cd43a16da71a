import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';
import { told } from '../told.ts';

const toldUnder = (headline: string, ...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10', headline))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

describe('what is told in a drill is no step', () => {
  it.each([
    [
      'where a later sentence of its paragraph says so',
      'The Thai embassy in Vientiane was emptied in eight minutes on Tuesday. By noon everyone was back. The flood exercise is held every May.',
    ],
    [
      'where the last sentence says what began so',
      'At 9am the Swiss embassy was evacuated. At 10 the Belgian one followed, and its staff were flown to Nairobi. So began the yearly crisis exercise in Kampala.',
    ],
    [
      'where the sentence before says so',
      'In Tuesday’s earthquake exercise the Canadian embassy in Tokyo was evacuated. By noon its staff had been flown to Guam.',
    ],
    [
      'where it was a plan that was tried out',
      'The Danish embassy in Amman ran through its evacuation plan with volunteers. Within two hours all its staff had left, and the embassy was closed.',
    ],
    [
      'where a scenario is named',
      'Under the scenario, the Netherlands had ordered embassy families out of Suva and moved its consulate to a ship.',
    ],
    [
      'where it is so for the purposes of a test',
      'For the purposes of the test, the Italian embassy in Windhoek was declared closed at noon, organisers said.',
    ],
    [
      'where it is called a premise',
      'The Polish consulate in Lviv is hit and the consul general orders everyone to leave. That was the premise of the training in Warsaw.',
    ],
  ])('%s', (_, paragraph) => {
    expect(told(paragraph)).toEqual([]);
  });

  it('in an article that says so twice, wherever it says so', () => {
    expect(
      told(
        'The sirens went off at ten. They were part of Exercise Grey Heron, which the disaster office holds every year.',
        'By half past ten, the make-believe ambassador of Spain had ordered every non-emergency employee out of the embassy in Suva.',
        'At eleven the Italian embassy declared that it was closed and that its staff had been flown to Nadi.',
        'The director of the exercise gave it eight out of ten.',
      ),
    ).toEqual([]);
  });

  it('in an article whose headline says so, too', () => {
    expect(
      toldUnder(
        'Rehearsal clears embassies in Tirana in record time',
        'At nine on Monday morning the Greek embassy in Tirana was abandoned in five minutes. By eleven everybody was at their desks again.',
        'It was the third earthquake rehearsal that the city has held for diplomats.',
      ),
    ).toEqual([]);
  });
});

describe('what is told beside a drill stands', () => {
  it.each([
    [
      'where the drill was only planned',
      [
        'The Canadian embassy in Tokyo, which had planned a drill for Tuesday, was evacuated in earnest and is closed until further notice.',
      ],
      ['CA suspended-operations in-effect'],
    ],
    [
      'where the drill was called off',
      [
        'A flood drill planned for Thursday was called off after the Thai embassy in Vientiane, under water for a week, suspended its work.',
      ],
      ['TH suspended-operations in-effect'],
    ],
    [
      'where staff put to use what they had practised',
      [
        'Staff of the Italian embassy who took part in last month’s drill put it to use on Monday, when Rome ordered families out of Windhoek.',
      ],
      ['IT ordered-departure in-effect'],
    ],
    [
      'where those who stay hold a drill afterwards',
      [
        'Norway has ordered the families of its embassy staff to leave Lilongwe.',
        'An evacuation drill for the remaining staff was held on Tuesday.',
      ],
      ['NO ordered-departure in-effect'],
    ],
    [
      'where one was held before',
      [
        'The Norwegian embassy in Lilongwe closed on Monday after a fire, the ministry said. On Sunday it had held a drill.',
      ],
      ['NO suspended-operations in-effect'],
    ],
    [
      'where it is what really happened',
      [
        'In the drill’s script the Portuguese embassy in Dili was closed at noon. Portugal’s real embassy, meanwhile, has sent families home since Tuesday’s riots, the ministry said.',
      ],
      ['PT ordered-departure in-effect'],
    ],
    [
      'where a scenario is only weighed',
      [
        'Under the scenario that ministers in Oslo are weighing, the families of embassy staff in Lilongwe would be ordered to leave.',
      ],
      ['NO ordered-departure considered'],
    ],
    [
      'where an army exercises',
      [
        'Denmark closed its embassy in Baku on Monday. The naval exercise is held every spring off the coast.',
      ],
      ['DK suspended-operations in-effect'],
    ],
    [
      'where it is of another day than the drill',
      [
        'Denmark closed its embassy in Baku on Monday. The American embassy took part in an earthquake drill on Thursday. The drill ended at noon.',
      ],
      ['DK suspended-operations in-effect'],
    ],
  ] as const)('%s', (_, paragraphs, steps) => {
    expect(told(...paragraphs)).toEqual(steps);
  });
});
