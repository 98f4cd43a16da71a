import { stripVTControlCharacters, styleText } from 'node:util';
import type { Answer, Citation } from '../../answers/answer.ts';

type Style = Parameters<typeof styleText>[0];

/** How a terminal answer is laid out. */
export interface PageOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** What the renderers of the kinds of answer write with. */
export interface Page {
  readonly width: number;
  paint(style: Style, text: string): string;
  /** The marker of the citation's source: `[1]`. */
  marker(citation: Citation): string;
  /** Whether the marker of an article was asked for, so that it stands on the page. */
  isCited(article: string): boolean;
  /** Who published the citation's source, if that is known. */
  publisher(citation: Citation): string | null;
  /** Wraps at words; every line begins with the indent, the first one with `first` if given. */
  wrap(text: string, indent?: string, first?: string): string;
}

/** Controls, bidirectional overrides and zero-width characters: article text must not move the cursor or reorder a line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Text as a terminal may show it: line ends and controls become spaces, nothing visible is lost. */
export const visible = (text: string): string => text.replace(UNSEEN, (run) => (/\s/.test(run) ? ' ' : ''));

/** How many columns a text takes, escape sequences of our own colours aside. */
const columns = (text: string): number => [...stripVTControlCharacters(text)].length;

function wrapWords(text: string, width: number, indent: string, first: string): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/ +/)) {
    if (!empty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** Makes the page for one answer: its markers follow the answer's list of sources. */
export function pageFor(answer: Answer, { width, colour }: PageOptions): Page {
  const numbers = new Map(answer.sources.map(({ article }, at) => [article, at + 1] as const));
  const cited = new Set<string>();
  const usable = Math.max(40, Math.min(width, 110));
  return {
    width: usable,
    paint: (style, text) => (colour && text ? styleText(style, text, { validateStream: false }) : text),
    publisher: ({ article }) =>
      answer.sources.find((source) => source.article === article)?.publisher ?? null,
    marker({ article }) {
      cited.add(article);
      return `[${numbers.get(article) ?? '?'}]`;
    },
    isCited: (article) => cited.has(article),
    wrap: (text, indent = '', first = indent) => wrapWords(text, usable, indent, first),
  };
}
