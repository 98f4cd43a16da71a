import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../src/language/sentences.ts';

const split = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentencesIn', () => {
  it.each([
    ['the U.S. inside a name', ['The U.S. Embassy in Sarn is open.', 'It has ten staff.']],
    ['the U.S. at the end of a sentence', ['He came back to the U.S.', 'The gate stayed shut.']],
    ['a month before a day', ['It stays shut until Jan. 3, she said.', 'Nobody minds.']],
    ['military and political titles', ['Lt. Gen. Ada Moss met Sen. Hale and Gov. Pell.', 'They agreed.']],
    ['initials', ['George W. Marsh and J. R. Pell left.', 'So did we.']],
    [
      'a.m. and p.m. within and at the end',
      ['It opens at 9 a.m. on weekdays and shuts at 5 p.m.', 'The queue is long.'],
    ],
    ['decimals and money', ['It cost $3.5 million, or 2.1 per cent more.', 'Too much.']],
    ['company names', ['Arden Corp. fell by half.', 'Pell & Co. did not.']],
    ['a quotation that ends the sentence', ['The diplomat replied: “Strikes.”', 'Then he left.']],
    ['a full stop before a single closing mark', ["'We shut the door.'", 'She locked it.']],
    ['a quoted question with its speaker', ['“Who gave the order?” Tamsin Ode asked.', 'Nobody knew.']],
    ['a quoted shout in lower-case attribution', ['"Never!" he said.', 'They laughed.']],
    ['an ellipsis inside a quotation', ['“We never comment … Groups of men are a danger.”', 'So they said.']],
    ['dots that trail off', ['I did think so...', 'Now I do not.']],
    ['brackets around a sentence', ['It rained.', '(The roof leaked.)', 'We stayed.']],
    ['footnote marks', ['The post is shut.[12]', 'It has a guard.']],
    ['a name with a lower-case particle at the start', ['The talks ended.', 'al-Hadi went home.']],
    ['guillemets', ['«We have a door», she said.', '«It opens.»', 'It shuts.']],
    ['other scripts', ['大使館は閉鎖された。', '職員は帰国した。']],
  ])('it keeps apart and together what belongs so: %s', (_name, sentences) => {
    const glue = /[。]$/.test(sentences[0] ?? '') ? '' : ' ';
    expect(split(sentences.join(glue))).toEqual(sentences);
  });

  it('leaves the mark of a list outside the sentence', () => {
    expect(split('- Keep the tank full. Shortages are common.')).toEqual([
      'Keep the tank full.',
      'Shortages are common.',
    ]);
    expect(split('1. Leave early.')).toEqual(['Leave early.']);
  });

  it('reads a hard-wrapped paragraph across its lines', () => {
    expect(split('The envoy\nleft on Monday. The\nflag stayed.')).toEqual([
      'The envoy\nleft on Monday.',
      'The\nflag stayed.',
    ]);
  });

  it('gives nothing for white space, and all of a text without an end', () => {
    expect(split(' \n ')).toEqual([]);
    expect(split('no end in sight')).toEqual(['no end in sight']);
  });

  it('covers every character that is not white space, in order, within the span it was given', () => {
    const piece = fc.constantFrom(
      'U.S. ',
      'Mr. ',
      'Pell ',
      '“No.” ',
      'said. ',
      '… ',
      '?! ',
      '\n',
      '. ',
      'e',
      ' A',
      '"',
      ')',
      '。',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(20), (pieces, from) => {
        const text = `x${pieces.join('')}`;
        const span = { start: Math.min(from, text.length), end: text.length };
        let at = span.start;
        for (const { start, end } of sentencesIn(text, span)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
