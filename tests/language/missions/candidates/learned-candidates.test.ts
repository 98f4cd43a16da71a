import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

const MOVED = 'Peru has removed its embassy from Ghana to neighbouring Togo.';
const across = (shut: string): string[] =>
  told(MOVED, `The Danish embassy, which faces the Peruvian one across a roundabout, shut ${shut}.`);

describe('a post that was shut for a day', () => {
  it('is none that has come back, however likely its words are', () => {
    expect(across('for a day and opened again on Thursday').join('; ')).not.toContain('normal-operations');
  });

  it('is another than one that was shut for months', () => {
    expect(across('in May and opened again on Thursday').join('; ')).toContain('normal-operations in-effect');
  });
});
