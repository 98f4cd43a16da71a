import { describe, expect, it } from 'vitest';
import { toldLast } from '../told.ts';

describe('what somebody with a say tells bystanders', () => {
  it.each([
    [
      '“Families of our diplomats in Bamako may leave,” the Danish foreign minister told a security forum.',
      'authorized',
    ],
    [
      '“Families of our diplomats must leave Bamako,” the Danish ambassador told the market women.',
      'ordered',
    ],
    ['“Our diplomats may leave Bamako,” said the Danish minister, a former teacher.', 'authorized'],
    ['“All Danish diplomats must leave Bamako,” said the foreign minister, the son of a driver.', 'ordered'],
    ['“Danish families can leave Bamako,” said the Danish consul, who sells bread besides.', 'authorized'],
    [
      '“The diplomats of the embassy in Bamako must leave,” the Danish minister said at an agricultural market.',
      'ordered',
    ],
  ])('is his own word: %s', (sentence, level) => {
    expect(toldLast(sentence)).toEqual([`DK ${level}-departure in-effect`]);
  });

  it.each([
    '“The Danish diplomats may leave Bamako,” said a teacher.',
    '“The Danish diplomats must leave Bamako,” a farmer told the market women.',
    '“Danish families can leave Bamako,” said Ole Holm, who sells bread.',
  ])('is not theirs: %s', (sentence) => {
    expect(toldLast('The Danish embassy in Bamako stands by the river.', sentence)).toEqual([]);
  });
});
