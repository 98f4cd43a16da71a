import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

const closings = (...paragraphs: string[]): string[] =>
  told(...paragraphs).filter((row) => row.includes('suspended-operations in-effect'));

describe('a post that works from a house', () => {
  it.each([
    'The Danish embassy in Lomé is working from its building, the foreign ministry said.',
    'The Danish embassy is carrying on its work from its own premises in Lomé as before, the foreign ministry of Togo said.',
    'The Danish embassy is functioning from its building in Lomé today, as it was last month, the minister said.',
  ])('is not shut in its own: %s', (sentence) => {
    expect(closings('Fighting went on in Lomé, the capital of Togo.', sentence)).toEqual([]);
  });

  it.each([
    'The Danish embassy in Lomé is working from a hotel in Accra, the foreign ministry said.',
    'The Danish embassy in Lomé has closed and is working from its building in Accra.',
    'Danish diplomats were flown out of Lomé, and the embassy now works from Accra.',
  ])('is shut where it was in another: %s', (sentence) => {
    expect(closings('Fighting went on in Lomé, the capital of Togo.', sentence)).not.toEqual([]);
  });
});
