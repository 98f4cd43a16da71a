import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('people about whom somebody was asked', () => {
  it.each([
    'The Danish foreign minister was asked on Monday about the forty relatives at the embassy in Bamako.',
    'In Copenhagen the minister was asked about the families of staff at the Danish embassy in Bamako.',
  ])('have not gone for that: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('may go only once the answer says so', () => {
    expect(
      told(
        'The Danish foreign minister was asked in Copenhagen about the forty relatives of staff at the embassy in Bamako. The government was looking into whether they should be given the possibility of leaving, she said.',
      ),
    ).toEqual(['DK authorized-departure considered']);
  });

  it('have gone where the question takes it for granted', () => {
    expect(
      told(
        'Asked about Bamako, the Danish foreign minister said that the families of all embassy staff had been ordered to leave.',
      ),
    ).toEqual(['DK ordered-departure in-effect']);
  });
});
