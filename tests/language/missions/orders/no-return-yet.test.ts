import { describe, expect, it } from 'vitest';
import { told, toldLast } from '../told.ts';

const OPENED = 'Britain reopened its embassy in Lusaka on Monday.';

describe('an order that stands', () => {
  it.each([
    'The Peruvian order that sent non-emergency personnel home from the consulate general in Ndola remains in force, an official said.',
    'The instruction under which the families of Peruvian diplomats left Lusaka is still in force, the ministry said.',
  ])('is no return, whatever it stands beside: %s', (sentence) => {
    expect(toldLast(OPENED, sentence)).toEqual(['PE ordered-departure in-effect']);
  });

  it('is no return for those who should not expect to be back', () => {
    const rows = told(
      'The Peruvian embassy in Lusaka sent families home on Monday and told them not to expect to be back before Easter.',
    );
    expect(rows).toContain('PE ordered-departure in-effect');
    expect(rows.join()).not.toContain('normal-operations');
  });

  it.each([
    'Peru has lifted the order that sent families home from its embassy in Lusaka; a travel warning remains in force.',
    'Peru reopened its embassy in Lusaka on Monday, though its people had been told not to count on being back before July.',
    'Peruvian diplomats who were told in May not to count on being back before July returned to Lusaka on Monday.',
  ])('is one where it is lifted or they are back: %s', (sentence) => {
    expect(told(sentence)).toContain('PE normal-operations in-effect');
  });
});
