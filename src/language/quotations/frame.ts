import type { ArticleText, Paragraph } from '../article-text.ts';
import { findMentions } from '../people/find-mentions.ts';
import type { Mention } from '../people/mention.ts';
import type { Piece, Stretch } from './find-stretches.ts';
import { sectionsOf } from './sections.ts';
import { speechVerb } from './speech-verbs.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A mention and where it stands. */
export interface PlacedMention extends Mention {
  /** Index into the article's paragraphs. */
  readonly at: number;
  /** The sentence of its first token, counted in the paragraph. */
  readonly sentence: number;
}

/** A paragraph as who says it sees it: words and marks, every quotation one token. */
export interface Frame {
  readonly at: number;
  /** The section of a running report to which it belongs. */
  readonly section: number;
  readonly tokens: readonly Token[];
  /** Whether it is a heading or a line in title case. */
  readonly title: boolean;
  /** The sentence of each token. */
  readonly sentences: Uint16Array;
  readonly mentions: readonly PlacedMention[];
  /** Names inside descriptions. */
  readonly within: readonly PlacedMention[];
  /** Position in `mentions` of the mention that holds a token; -1 outside. */
  readonly mentionOf: Int32Array;
  /** The first mention of each sentence. */
  readonly leaders: ReadonlySet<PlacedMention>;
}

/** How many of a paragraph's mentions begin before a token. */
export function mentionsUpTo({ mentions }: Pick<Frame, 'mentions'>, token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ENDS = /^[.?!…]|^\.\./u;

/** Whether a sentence ends with the token at `at`. */
function ends(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  const fresh = next.kind === 'quotation' || next.capital || next.kind === 'mark';
  if (token.kind === 'mark')
    return ENDS.test(token.text) && fresh && !(next.kind === 'mark' && /[,;)]/u.test(next.text));
  if (token.kind !== 'quotation')
    return token.text.endsWith('.') && token.text.length > 3 && next.kind === 'quotation';
  const inside = text.slice(Math.max(token.start, token.end - 6), token.end).replace(/["'”’»‹›`\s]+$/u, '');
  const final = inside.at(-1) ?? '';
  if (!/[.?!…]/u.test(final) || !(next.capital || next.kind === 'quotation')) return false;
  if (final === '.') return true;
  // “Who pays?” Marsh asked.
  return !tokens
    .slice(at + 1, at + 6)
    .some((after) => after.kind === 'word' && speechVerb(after.lower) !== null);
}

/** Marcia “Cia” Price: a short name between two names. */
function isNickname(text: string, { start, end, pieces: [{ outer }] }: Stretch): boolean {
  if (end - start > 24 || !/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(text.slice(start, end)))
    return false;
  const before = text.slice(Math.max(0, outer.start - 30), outer.start);
  return /\p{Lu}[\p{L}.-]*\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(outer.end, outer.end + 3));
}

const LONGEST_TITLE = 200;
const LONGEST_HEADING = 2000;
/** A line of an article that only looks like a heading: “We sail at dawn,” said one. */
const SAYS =
  /[,.?!…][”"’'»]\s(?:said|says|asked|told|added|\p{L}{1,20}\s(?:said|says|asked|told|added))(?!\p{L})/u;

/** – Tamsin Ode, harbour master */
const SIGNED = /^(?:[–—―-]|--)\s?\p{Lu}/u;

/** A line in which every longer word has a capital, or a heading: its names run into its verbs. */
function isTitleLine(text: string, paragraph: Paragraph): boolean {
  if (paragraph.kind === 'heading') {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_HEADING));
    return !line.endsWith(':') && !SAYS.test(line) && !SIGNED.test(line);
  }
  if (paragraph.end - paragraph.start > LONGEST_TITLE) return false;
  if (SIGNED.test(text.slice(paragraph.start, paragraph.start + 4))) return false;
  const words = text.slice(paragraph.start, paragraph.end).match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * words.length;
}

/** Reads every paragraph of an article around its quotations. */
export function framesOf(article: ArticleText, stretches: readonly Stretch[]): Frame[] {
  const { text, paragraphs } = article;
  const seen = {
    inLowerCase: new Set(text.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’-]*/gu) ?? []),
    asName: new Set((text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]*/gu) ?? []).map((word) => word.toLowerCase())),
  };
  const nicknames = new Set<number>();
  const pieces: { piece: Piece; stretch: number }[][] = paragraphs.map(() => []);
  stretches.forEach((stretch, index) => {
    if (isNickname(text, stretch)) nicknames.add(index);
    for (const piece of stretch.pieces) pieces[piece.at]?.push({ piece, stretch: index });
  });
  const sections = sectionsOf(article);
  return paragraphs.map((paragraph, at) => {
    const tokens = tokensOf(text, paragraph, pieces[at] ?? [], nicknames);
    const sentences = new Uint16Array(tokens.length);
    let sentence = 0;
    tokens.forEach((_, index) => {
      sentences[index] = sentence;
      if (ends(text, tokens, index)) sentence += 1;
    });
    const title = isTitleLine(text, paragraph);
    const placed = (mention: Mention): PlacedMention => ({
      ...mention,
      at,
      sentence: sentences[mention.first] ?? 0,
    });
    const found = title ? null : findMentions(tokens, seen);
    const mentions = found?.mentions.map(placed) ?? [];
    const within = found?.within.map(placed) ?? [];
    const mentionOf = new Int32Array(tokens.length).fill(-1);
    for (const [index, mention] of mentions.entries()) mentionOf.fill(index, mention.first, mention.last + 1);
    const leaders = new Set<PlacedMention>();
    let led = -1;
    for (const mention of mentions) {
      if (mention.sentence > led) leaders.add(mention);
      led = Math.max(led, mention.sentence);
    }
    return { at, section: sections[at] ?? 0, tokens, title, sentences, mentions, within, mentionOf, leaders };
  });
}
