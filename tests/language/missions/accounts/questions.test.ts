import { describe, expect, it } from 'vitest';
import { toldOfCities as told } from '../told.ts';

describe('questions about steps', () => {
  it('tell nothing by themselves', () => {
    expect(told('Has Latvia closed its embassy in Tbilisi?', 'The road to the airport is open.')).toEqual([]);
  });

  it('are denied by a no', () => {
    expect(
      told('Has Latvia closed its embassy in Tbilisi?', 'No. The visa hall was full on Thursday.'),
    ).toContain('LV Tbilisi suspended-operations denied');
  });

  it('are denied by one who calls the story a fable', () => {
    expect(
      told(
        'Is it true that Latvia has shut its embassy in Tbilisi?',
        'A website printed a picture of a lorry. The minister calls that a fable.',
      ),
    ).toContain('LV Tbilisi suspended-operations denied');
  });

  it('are affirmed by a yes', () => {
    expect(told('Has Latvia closed its embassy in Tbilisi?', 'Yes, since Tuesday.')).toContain(
      'LV Tbilisi suspended-operations in-effect',
    );
  });

  it('are denied in the sentence that tells them', () => {
    expect(told('Asked whether Latvia would close its embassy in Tbilisi, the envoy said: “No.”')).toEqual([
      'LV Tbilisi suspended-operations denied',
    ]);
  });

  it('are denied by another question', () => {
    expect(told('“Who says that Latvia has closed its embassy in Tbilisi?” the envoy asked.')).toEqual([
      'LV Tbilisi suspended-operations denied',
    ]);
  });

  it('in a quotation tell nothing', () => {
    expect(told('“If the embassy of Latvia in Tbilisi closes, who will help us?” a student asked.')).toEqual(
      [],
    );
  });
});

describe('counts of people', () => {
  it('tell a reduction beside a higher one', () => {
    expect(told('The Latvian embassy in Tbilisi had 26 people in April. Now there are seven.')).toContain(
      'LV Tbilisi reduced-staffing in-effect',
    );
  });

  it('tell nothing alone', () => {
    expect(told('The Latvian embassy in Tbilisi gave a dinner. Now there are seven dinners.')).toEqual([]);
  });
});
