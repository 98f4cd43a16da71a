import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('what is no post of a state takes no step', () => {
  it.each([
    [
      'a mission of traders',
      ['The Danish mission left Hanoi on Thursday, a day early. Its 20 companies had signed all they could.'],
    ],
    [
      'a mission of traders whose firms are named a sentence on',
      [
        'The Dutch mission left Oran on Wednesday, a day before it was meant to. Nobody had quarrelled. The 34 firms had run out of people to talk to.',
      ],
    ],
    [
      'a stand of a stadium',
      [
        'On Monday the Football Association of Zambia closed the Embassy End until further notice.',
        'The Embassy End is so called because from its top row you can see the roof of the United States embassy.',
      ],
    ],
    [
      'a task',
      [
        'After Quito the company goes to Lima and then to Bogotá, where the mission, as the director puts it, is to get through customs with a parrot. The Japanese embassy in Lima lent it a flag.',
      ],
    ],
    [
      'a part of a series',
      [
        'In the second episode the Spanish ambassador sends everyone home from Asunción; in the third she is alone.',
      ],
    ],
    [
      'a play',
      [
        'The consul, played by Omar Wahid with a fine moustache, gives the order that all staff of the American consulate in Alexandria are to be on the quay by dawn.',
        'The set, by Hala Fawzi, is a staircase. In the second act the audience did not breathe. Tickets from 90 pounds.',
      ],
    ],
  ])('%s', (_, paragraphs) => {
    expect(told(...paragraphs)).toEqual([]);
  });

  it.each([
    [
      'a mission whose diplomats leave',
      [
        'The Danish mission left Hanoi on Thursday. All of its diplomats flew to Bangkok, and companies that need papers must write to Copenhagen.',
      ],
      'DK suspended-operations in-effect',
    ],
    [
      'a mission that is to close',
      ['Italy’s mission in Tripoli is to close on Friday, Rome said.'],
      'IT suspended-operations in-effect',
    ],
  ] as const)('but %s does', (_, paragraphs, step) => {
    expect(told(...paragraphs)).toContain(step);
  });
});

describe('days of a feast that the sentence before names', () => {
  it.each([
    [
      'It’s Emancipation Day on Friday and Kadooment on Monday. The American embassy and the British High Commission in Bridgetown will both be shut on those two days, and so will the Canadians.',
    ],
    ['The Greek consulate in Melbourne is shut on Thursday and Friday, the feast of the patron saint.'],
  ])('close nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [
      'Rockets hit Port Vila on Friday. The American embassy will be shut from Monday.',
      'US suspended-operations in-effect',
    ],
    [
      'The German embassy in Lisbon, closed for Easter, will not open again on Tuesday: Berlin has called its staff home.',
      'DE suspended-operations in-effect',
    ],
  ])('are not meant by: %s', (text, step) => {
    expect(told(text)).toContain(step);
  });
});
