import { describe, expect, it } from 'vitest';
import { wholeQuotations } from '../../src/answers/whole-quotations.ts';

/** The highlighted words, marked by brackets in the text, after the rule. */
function highlighted(marked: string): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const exact = marked.replace(/[[\]]/g, '');
  return wholeQuotations(exact, [{ start, end }]).map((span) => exact.slice(span.start, span.end));
}

describe('a highlight beside a quotation', () => {
  it('takes in the rest of a short one that it begins', () => {
    expect(highlighted('The cable [recalls “all married] officers” from Lomé.')).toEqual([
      'recalls “all married officers”',
    ]);
    expect(highlighted('Because of “the state of [the roads” staff left] Lomé.')).toEqual([
      '“the state of the roads” staff left',
    ]);
  });

  it('leaves out a long one', () => {
    expect(
      highlighted('The envoy [ordered out “all] of those who had come to Lomé in the course of the year”.'),
    ).toEqual(['ordered out']);
  });

  it('may stand in it or hold it', () => {
    expect(highlighted('It “will [close the embassy] in Lomé” soon.')).toEqual(['close the embassy']);
    expect(highlighted('It [will close "the embassy" soon].')).toEqual(['will close "the embassy" soon']);
  });

  it('stays as it is beside a mark that closes nothing', () => {
    expect(highlighted('We decided to [close the post," the envoy] said.')).toEqual([
      'close the post," the envoy',
    ]);
  });

  it('is the same among many quotations as beside one', () => {
    const exact = 'He “said” so, and “she said” no. '.repeat(40);
    const spans = Array.from({ length: exact.length - 9 }, (_, start) => ({ start, end: start + 9 }));
    for (const { start, end } of spans) {
      const [whole] = wholeQuotations(exact, [{ start, end }]);
      const [shift, length] = [Math.floor(start / 33) * 33, 66];
      const [alone] = wholeQuotations(exact.slice(shift, shift + length), [
        { start: start - shift, end: end - shift },
      ]);
      expect(whole).toEqual(alone && { start: alone.start + shift, end: alone.end + shift });
    }
  });
});
