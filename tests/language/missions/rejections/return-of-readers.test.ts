import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('the return of those who read an advice', () => {
  it.each([
    'Tell a relative where you are going and when you expect to be back.',
    'Register your journey and tell us when you return.',
  ])('is none of a mission: %s', (advice) => {
    expect(told('Denmark has ordered the families of its embassy staff to leave Niamey.', advice)).toEqual([
      'DK ordered-departure in-effect',
    ]);
  });

  it('is told apart from that of a mission', () => {
    expect(told('Denmark’s diplomats expect to be back at the embassy in Niamey by June.')).toEqual([
      'DK normal-operations considered',
    ]);
  });
});
