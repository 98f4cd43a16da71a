import { describe, expect, it } from 'vitest';
import { told, toldLast } from '../told.ts';

const SHUT = 'Peru closed its embassy in Lusaka on Friday.';

describe('a post that is said to be open', () => {
  it.each([
    [
      'France dismissed claims, shared widely on WhatsApp since Sunday, that it would lock its embassy in Lusaka from Tuesday.',
      '“The embassy is open and it will still be open tomorrow and the day after,” foreign ministry spokeswoman Jeanne Marot said in Paris.',
    ],
  ])('is not shut, whatever closings sound like: %s %s', (...sentences) => {
    expect(told(SHUT, ...sentences)).toContain('FR normal-operations in-effect');
    expect(told(SHUT, ...sentences)).not.toContain('FR suspended-operations in-effect');
  });

  it('has not been left where its people remain in place', () => {
    expect(
      toldLast(
        SHUT,
        'France, whose embassy in Lusaka was attacked by a crowd on Sunday, said the ambassador and his team remained in place.',
      ),
    ).toEqual(['FR suspended-operations denied']);
  });

  it.each([
    'The French embassy in Lusaka is open no longer, and its work is done from Harare.',
    'The French embassy in Lusaka gave up its building on Monday; its consulate in Ndola is open.',
  ])('may be shut all the same: %s', (sentence) => {
    expect(toldLast(SHUT, sentence)).toContain('FR suspended-operations in-effect');
  });
});

describe('a closing told by a page on social networks', () => {
  it('is none where the ambassador denies it', () => {
    const sentences = [
      'The ambassador of Greece voiced surprise at a page on social networks according to which Greece had vacated its embassy in Lusaka and handed the keys to the owner.',
      '“There has been no closing of the Greek embassy,” he said.',
    ];
    expect(new Set(told(...sentences))).toEqual(new Set(['GR suspended-operations denied']));
  });

  it.each([
    'Greece closed its embassy in Lusaka on Friday, it said on its page on a social network.',
    'Greece closed its embassy in Lusaka on Friday after threats on social networks.',
  ])('stands where the state itself tells it: %s', (sentence) => {
    expect(told(sentence, 'Families of its staff have been shown in Athens.')).toContain(
      'GR suspended-operations in-effect',
    );
  });
});
