import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/language/article-text.ts';
import { findStretches } from '../../../src/language/quotations/find-stretches.ts';

function articleText(...paragraphs: string[]): ArticleText {
  const text = paragraphs.join('\n\n');
  let from = 0;
  return {
    text,
    headline: null,
    publisher: null,
    datePublished: null,
    paragraphs: paragraphs.map((paragraph, index) => {
      const start = from;
      const end = start + paragraph.length;
      from = end + 2;
      return { start, end, number: index + 1, kind: 'prose' as const, sentences: [{ start, end }] };
    }),
  };
}

const inside = (...paragraphs: string[]): string[] => {
  const article = articleText(...paragraphs);
  return findStretches(article).map(({ start, end }) => article.text.slice(start, end));
};

describe('what stands between quotation marks', () => {
  it('is found between curly, straight, doubled single and mixed marks', () => {
    expect(
      inside(
        "“The quay is shut,” she said. \"Go home,\" he said. ''Or wait,'' said Ode. “Mixed,\" he added.",
      ),
    ).toEqual(['The quay is shut,', 'Go home,', 'Or wait,', 'Mixed,']);
  });

  it('is found between British single marks, whose apostrophes close nothing', () => {
    expect(
      inside("'We don't know the dogs' names, and it's late,' the warden said. 'Ask in the '90s archive.'"),
    ).toEqual(["We don't know the dogs' names, and it's late,", "Ask in the '90s archive."]);
  });

  it('is found between guillemets of both directions, with and without spaces', () => {
    expect(inside('«We stay», said Ode. « Nous restons », he added. »Wir bleiben«, said Berg.')).toEqual([
      'We stay',
      'Nous restons',
      'Wir bleiben',
    ]);
  });

  it('keeps a nested quotation inside its outer one', () => {
    expect(inside('“He told me ‘never again’ and left,” she said.')).toEqual([
      'He told me ‘never again’ and left,',
    ]);
    expect(inside('\'He told me "never again" and left,\' she said.')).toEqual([
      'He told me "never again" and left,',
    ]);
    expect(inside('“She called it “a mess” today,” he said.')).toEqual(['She called it “a mess” today,']);
  });

  it('goes on over paragraphs that each open with a mark, as one', () => {
    expect(inside('“First we wait.', '“Then we sail.', '“Then we rest,” he said. “Good.”')).toEqual([
      'First we wait.\n\n“Then we sail.\n\n“Then we rest,',
      'Good.',
    ]);
  });

  it('is two where a line of the page stands between the paragraphs', () => {
    const [one, page, two] = ['“We shut the gate at noon.', 'Advertisement', '“It stays shut.”'];
    const whole = articleText(one, page, two);
    const article = { ...whole, paragraphs: whole.paragraphs.filter((_, at) => at !== 1) };
    const found = findStretches(article).map(({ start, end }) => article.text.slice(start, end));
    expect(found).toEqual(['We shut the gate at noon.', 'It stays shut.']);
  });

  it('ends an unclosed mark at its paragraph and takes nothing of the next', () => {
    expect(
      inside('“We sail at dawn, the captain said.', 'The harbour was quiet. “So be it,” said Ode.'),
    ).toEqual(['We sail at dawn, the captain said.', 'So be it,']);
  });

  it('passes over a stray mark before a balanced pair', () => {
    expect(inside('The “ sign fell. He said “we go home” and went.')).toEqual(['we go home']);
  });

  it('starts anew at each label of a transcript', () => {
    expect(inside('“MARSH: Who pays?', '“ODE: Nobody pays.', '“And nobody will.')).toEqual([
      'MARSH: Who pays?',
      'ODE: Nobody pays.\n\n“And nobody will.',
    ]);
  });

  it('stands next to brackets and ellipses', () => {
    expect(inside('He wrote (“[The pier] is … gone”) and left.')).toEqual(['[The pier] is … gone']);
  });

  it('lies inside the text, in order and without overlaps, whatever the marks', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      'a',
      ' ',
      '.',
      ',',
      "''",
      '\n',
      'we go',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { maxLength: 40 }), { minLength: 1, maxLength: 5 }),
        (paragraphs) => {
          const article = articleText(...paragraphs.map((pieces) => pieces.join('').trim() || 'x'));
          let from = 0;
          for (const { start, end, pieces } of findStretches(article)) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(article.text.length);
            for (const { at, start: begin } of pieces) {
              expect(article.paragraphs[at]?.start).toBeLessThanOrEqual(begin);
            }
            from = end;
          }
        },
      ),
    );
  });
});
