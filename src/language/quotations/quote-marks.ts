import type { Span } from '../span.ts';

/** Marks of one family open and close each other: “So,” ''So'' and "So" mix in practice, 'so' and «so» do not. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

/** A quotation mark by its looks: what it may do is judged from its shape and its two neighbours. */
export interface QuoteMark extends Span {
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** May be an apostrophe: the dogs' dinner. */
  readonly doubtful: boolean;
}

const MARK = /''|``|’’|‘‘|["“”„‟«»‹›'‘’‚‛`]/gu;
const OPENING_SHAPES = new Set(['“', '„', '‟', '``', '‘‘', '‘', '‚', '‛', '`']);
const CLOSING_SHAPES = new Set(['”', '’’', '’']);

/** Words that begin with an apostrophe: 'em, 'tis, the '90s. */
const ELISION = /^(?:em|tis|twas|til|till|cause|bout|round|neath|cuz|n|\d\ds?)(?![\p{L}\p{N}])/iu;

const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);
const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const opensAfter = (char: string): boolean => isSpace(char) || /[([{<\-–—/:;,=>“"‘'«…*_]/u.test(char);
const closesBefore = (char: string): boolean => isSpace(char) || /[)\]}<>.,;:?!\-–—/”"’'»…*_[(]/u.test(char);

function familyOf(shape: string): MarkFamily {
  if (/[«»‹›]/u.test(shape)) return 'guillemet';
  return shape.length === 2 || /["“”„‟]/u.test(shape) ? 'double' : 'single';
}

function singleMark(
  shape: string,
  before: string,
  after: string,
  rest: string,
): Pick<QuoteMark, 'canOpen' | 'canClose' | 'doubtful'> {
  const betweenLetters = isLetter(before) && isLetter(after);
  const canOpen =
    !betweenLetters && shape !== '’' && opensAfter(before) && !isSpace(after) && !ELISION.test(rest);
  const canClose = !betweenLetters && !OPENING_SHAPES.has(shape) && !isSpace(before) && closesBefore(after);
  return { canOpen, canClose, doubtful: canClose && /[sxzSXZ]/u.test(before) && isSpace(after) };
}

function doubleMark(
  shape: string,
  before: string,
  after: string,
): Pick<QuoteMark, 'canOpen' | 'canClose' | 'doubtful'> {
  if (OPENING_SHAPES.has(shape)) {
    // „So“ closes with the mark that opens elsewhere.
    const closes = shape === '“' && !isSpace(before) && !opensAfter(before) && closesBefore(after);
    return { canOpen: !closes, canClose: closes, doubtful: false };
  }
  if (CLOSING_SHAPES.has(shape)) {
    const opens = (before === '' || isSpace(before)) && isLetter(after);
    return { canOpen: opens, canClose: !opens, doubtful: false };
  }
  const canOpen = opensAfter(before) && !isSpace(after);
  const canClose = !isSpace(before) && closesBefore(after);
  return canOpen || canClose
    ? { canOpen, canClose, doubtful: false }
    : { canOpen: true, canClose: true, doubtful: true };
}

function guillemet(
  shape: string,
  before: string,
  after: string,
): Pick<QuoteMark, 'canOpen' | 'canClose' | 'doubtful'> {
  const left = shape === '«' || shape === '‹';
  const reversedOpen = !left && opensAfter(before) && isLetter(after) && !isSpace(after);
  const reversedClose = left && !isSpace(before) && !isLetter(after) && !opensAfter(before);
  return {
    canOpen: left ? !reversedClose : reversedOpen,
    canClose: left ? reversedClose : !reversedOpen,
    doubtful: false,
  };
}

/** Every quotation mark between two offsets, in order. One pass over these alone; inches and apostrophes inside words are left out. */
export function quoteMarksIn(text: string, { start, end }: Span): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const [shape] = match;
    const at = start + match.index;
    const before = at > start ? text.charAt(at - 1) : '';
    const after = at + shape.length < end ? text.charAt(at + shape.length) : '';
    const family = familyOf(shape);
    const does =
      family === 'double'
        ? doubleMark(shape, before, after)
        : family === 'guillemet'
          ? guillemet(shape, before, after)
          : singleMark(shape, before, after, text.slice(at + 1, at + 8));
    if (does.canOpen || does.canClose) marks.push({ start: at, end: at + shape.length, family, ...does });
  }
  return marks;
}
