import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** Whose steps an article speaks against. */
const against = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, modality }) => about === 'report' || modality === 'denied')
      .map(({ sender }) => sender),
  ),
];

const TWO =
  'The Netherlands has withdrawn half of its diplomats from its embassy in Lomé. Poland has closed its embassy in Lomé.';

describe('a speaker who is asked about a state’s missions', () => {
  it('speaks of these, whoever was spoken of before', () => {
    const denial =
      'Togo’s foreign minister, Kodjo Mensah, denied it. “Oslo has ordered nobody to leave,” he said. Asked about the Dutch, he was just as firm. “All fourteen are in their offices. I have had the ambassador on the telephone.”';
    const step =
      'Norway has ordered the families of its diplomats in Lomé to leave, the foreign ministry in Oslo said.';
    expect(against(step, denial)).toEqual(['NO', 'NL']);
  });

  it('speaks of no others', () => {
    const said =
      'Asked about the Dutch, the interior minister said that every one of them was still at work. Of the Poles he knew nothing.';
    expect(against(TWO, said)).toEqual(['NL']);
  });

  it('may say nothing against a step', () => {
    const said =
      'Asked about the Dutch, the interior minister said that their embassy had always been a good neighbour.';
    expect(against(TWO, said)).toEqual([]);
  });
});

describe('a post of another kind than that of a step', () => {
  it('is a high commission where the state has an embassy', () => {
    const said =
      'India’s foreign ministry has dismissed a report on its mission. “The High Commission is not closing down,” its spokesman said.';
    expect(against('Japan has offered the families of its embassy in Dhaka a flight home.', said)).toEqual([
      'IN',
    ]);
  });

  it('is the same where a Commonwealth state has one', () => {
    const said =
      'Bangladesh’s foreign ministry disagreed. “The High Commission is open and at full strength,” its spokesman said.';
    expect(against('Canada has closed its high commission in Dhaka.', said)).toEqual(['CA']);
  });
});
