import { describe, expect, it } from 'vitest';
import { toldOfCitiesOnce } from '../told.ts';

describe('where a post was before it came back', () => {
  it.each([
    [
      'After four months in Nairobi, the Danish ambassador and his staff returned to Khartoum on Sunday, and the embassy opened to the public the next day.',
      'DK Khartoum normal-operations in-effect',
    ],
    [
      'Six weeks after it moved to Amman, the whole Danish embassy drove back to Beirut on Thursday.',
      'DK Beirut normal-operations in-effect',
    ],
    [
      'After a summer in Lima the whole Danish embassy returned to La Paz on Monday.',
      'DK La Paz normal-operations in-effect',
    ],
    [
      'After seven weeks in a rented room in Pretoria, Ida Holm and her whole team drove over the border on Monday, and on Tuesday the Danish embassy in Maputo was serving the public again.',
      'DK Maputo normal-operations in-effect',
    ],
  ])('is not where it is now: %s', (sentence, step) => {
    expect(toldOfCitiesOnce(sentence)).toEqual([step]);
  });

  it.each([
    'After two weeks in Bamako without electricity, the Danish ambassador closed the embassy and flew home with all her staff.',
    'After two years in Bamako the Danish ambassador has flown back to Copenhagen with all her staff and locked the embassy.',
    'After two years in Bamako, Denmark has closed its embassy again.',
  ])('is where it was shut if nobody came back: %s', (sentence) => {
    expect(toldOfCitiesOnce(sentence)).toEqual(['DK Bamako suspended-operations in-effect']);
  });
});
