import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

const FIRST = 'Norway let the families of its embassy staff leave Niamey on Monday.';

describe('a state that may be next', () => {
  it.each(['Denmark may be next.', 'Denmark could follow suit.'])(
    'considers what is told behind: %s',
    (next) => {
      expect(
        told(
          FIRST,
          next,
          'Two officials in Copenhagen say that the minister is weighing whether to bring half of the Danish embassy’s people home from Niamey.',
        ),
      ).toEqual(['NO authorized-departure in-effect', 'DK reduced-staffing considered']);
    },
  );

  it('considers the same step where it is told of another state behind', () => {
    expect(
      told(
        FIRST,
        'Denmark may be next.',
        'Sweden is weighing whether to bring half of its embassy’s people home from Niamey.',
      ),
    ).toEqual([
      'NO authorized-departure in-effect',
      'DK authorized-departure considered',
      'SE reduced-staffing considered',
    ]);
  });
});
