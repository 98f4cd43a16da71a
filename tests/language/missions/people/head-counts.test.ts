import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('two counts of a mission’s people', () => {
  it.each([
    ['of two times', 'Until last month 30 Indian diplomats worked in Khartoum. There are eight now.', 'IN'],
    [
      'of a month and of today',
      'The Irish embassy in Maputo had 16 people in March. Five are still there.',
      'IE',
    ],
    [
      'who are named by their nation',
      'At the embassy in Managua we had eighteen Swedes on the roster until last week, Sweden’s foreign minister said. Today there are seven in the building.',
      'SE',
    ],
    [
      'of those who came home and those in the building',
      'Thirteen of the Canadians at the embassy in Tegucigalpa came home in the past three days, the minister said. Nine are left in the building.',
      'CA',
    ],
  ])('are a reduction: %s', (_, text, sender) => {
    expect(new Set(told(text))).toEqual(new Set([`${sender} reduced-staffing in-effect`]));
  });

  it.each([
    ['the same count twice', 'The Chilean embassy in Minsk had 14 people at New Year. There are 14 now.'],
    [
      'how many are in on a day',
      'The Swedish embassy in Managua has 18 people. Seven are here for the anniversary dinner, the ambassador said.',
    ],
    [
      'how large a post is',
      'With a staff of four, the embassy in Bandar Seri Begawan is among the smallest that Norway keeps.',
    ],
    [
      'who comes home for a conference',
      'Six diplomats of the Polish embassy in Minsk landed in Warsaw on Wednesday for a conference.',
    ],
    [
      'whom a consul sees',
      'Kuwait’s consulate in Basra has a waiting room. The consul saw five of them in the half hour that we sat there.',
    ],
  ])('are not %s', (_, text) => {
    expect(told(text)).not.toContainEqual(expect.stringContaining('reduced-staffing'));
  });
});
