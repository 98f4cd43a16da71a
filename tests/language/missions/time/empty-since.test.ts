import { describe, expect, it } from 'vitest';
import { toldOfPlaces } from '../told.ts';

describe('a post in which nobody has been since', () => {
  it('is shut to this day', () => {
    expect(
      toldOfPlaces(
        'Denmark left Pyongyang in May 2019, when the border was shut, and nobody has worked in its embassy since.',
      ),
    ).toEqual(['DK Pyongyang suspended-operations in-effect']);
  });

  it('is one of old where somebody came back', () => {
    expect(
      toldOfPlaces('Denmark closed its embassy in Pyongyang in May 2019 and opened it again in 2021.').filter(
        (step) => !step.endsWith('background'),
      ),
    ).toEqual([]);
  });
});
