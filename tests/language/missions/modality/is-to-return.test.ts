import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('a return that is to come', () => {
  it.each([
    'Denmark is to reopen its embassy in Bamako.',
    'Denmark is to reopen its consulate in Lagos, the foreign ministry said.',
  ])('is only thought of where no day is named: %s', (sentence) => {
    expect(told(sentence)).toEqual(['DK normal-operations considered']);
  });

  it.each(['Denmark has reopened its embassy in Bamako.', 'Denmark is reopening its embassy in Bamako.'])(
    'has come: %s',
    (sentence) => {
      expect(told(sentence)).toEqual(['DK normal-operations in-effect']);
    },
  );
});

describe('a paper', () => {
  it('that writes is no plan', () => {
    expect(told('The Lagos paper wrote that the Danish embassy in Bamako had been shut.')).toEqual([
      'DK suspended-operations in-effect',
    ]);
  });

  it('that is written for a government is one', () => {
    expect(told('A discussion paper said that the Danish embassy in Bamako could be closed.')).not.toContain(
      'DK suspended-operations in-effect',
    );
  });
});
