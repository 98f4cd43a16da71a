import type { Paragraph } from '../language/article-text.ts';
import { sentencesIn } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import type { Article, Removed } from './article.ts';
import { articleId, hashOf } from './article-file.ts';
import { type HouseLines, type PageLines, publisherKey } from './chrome/house-lines.ts';
import { maskChrome, type PageFacts } from './chrome/mask-chrome.ts';
import { pageDate } from './chrome/page-date.ts';
import { decode } from './decode.ts';
import { type Metadata, readFrontMatter } from './front-matter.ts';
import { daysBetween } from './iso-date.ts';
import { isEnglish } from './language.ts';
import { blocksOf } from './lines.ts';
import { unitsOf } from './units.ts';

/** A file that does not load, and why. */
export interface Rejection {
  readonly file: string;
  readonly reason: string;
  /** Of the file, from 1. */
  readonly line?: number;
}

export interface ReadOptions {
  /** ISO date; a `datePublished` more than a day after it is refused. */
  readonly today: string;
  /** What is known of lines that publishers repeat. */
  readonly houseLines?: HouseLines | undefined;
}

/** An article, with what its page may share with other pages of the publisher. */
export interface ReadPage {
  readonly article: Article;
  readonly page: PageLines;
}

const MARKDOWN_HEADING = /^#{1,6}\s+/;
const TITLE_WORDS = 12;

interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly removed: readonly Removed[];
  readonly page: PageLines;
}

function readBody(text: string, body: Span, facts: PageFacts): Body {
  const units = unitsOf(text, blocksOf(text, body));
  const { verdicts, page } = maskChrome(units, facts);
  const paragraphs: Paragraph[] = [];
  const removed: Removed[] = [];
  units.forEach((unit, i) => {
    const verdict = verdicts[i];
    if (!verdict) return;
    if ('reason' in verdict) {
      removed.push({ start: unit.start, end: unit.end, reason: verdict.reason });
      return;
    }
    const mark = MARKDOWN_HEADING.exec(unit.words.slice(0, 12))?.[0].length ?? 0;
    const span = { start: unit.start + mark, end: unit.end };
    const kind = mark > 0 ? 'heading' : verdict.kind;
    const sentences = kind === 'heading' ? [span] : sentencesIn(text, span);
    paragraphs.push({ ...span, number: paragraphs.length + 1, kind, sentences });
  });
  return { paragraphs, removed, page };
}

/** The first words of the first sentence, as they stand in the text. */
function firstWords(text: string, paragraphs: readonly Paragraph[]): string {
  const paragraph = paragraphs.find(({ kind }) => kind === 'prose') ?? paragraphs[0];
  const sentence = paragraph?.sentences[0];
  if (!sentence) return '';
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)).split(/\s+/);
  return words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(' ')}…` : words.join(' ');
}

/** Page dates that are neither the day of publication nor that of a correction. */
function contradictions(
  text: string,
  removed: readonly Removed[],
  { datePublished, dateModified }: Metadata,
): string[] {
  if (!datePublished) return [];
  return removed.flatMap((span) => {
    const shown = text.slice(span.start, span.end);
    const date = pageDate(shown)?.date;
    if (!date || Math.abs(daysBetween(datePublished, date)) <= 2 || date === dateModified) return [];
    return [`datePublished ${datePublished} is used, though the page says “${shown}”`];
  });
}

/**
 * Reads one file as an article, or says why it is none. Pure: the bytes decide, and the day for dates in the future.
 * @param file the path below the seeds directory, `/` between folders
 */
export function readArticle(
  file: string,
  bytes: Uint8Array,
  { today, houseLines }: ReadOptions,
): ReadPage | { rejection: Rejection } {
  const decoded = decode(bytes);
  if ('reason' in decoded) return { rejection: { file, ...decoded } };
  const { text } = decoded;
  const front = readFrontMatter(text, today);
  if ('reason' in front) return { rejection: { file, ...front } };
  const { metadata } = front;
  const body = { start: front.bodyStart, end: text.length };
  const known = metadata.publisher ? houseLines?.get(publisherKey(metadata.publisher)) : undefined;
  const { paragraphs, removed, page } = readBody(text, body, { ...metadata, houseLines: known });
  if (paragraphs.length === 0) {
    const reason =
      removed.length > 0
        ? 'empty: nothing but page furniture below the front matter'
        : 'empty: no text below the front matter';
    return { rejection: { file, reason } };
  }
  const prose = paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n');
  const declared = metadata.inLanguage?.toLowerCase();
  const analysed = declared && !/^en(?:\b|_)/.test(declared) ? false : isEnglish(prose);
  const problems = [
    ...(metadata.datePublished ? [] : ['undated: it has no `datePublished` and is never shown as current']),
    ...front.problems,
    ...contradictions(text, removed, metadata),
    ...(analysed ? [] : ['not analysed: it is not in English, and is found by its words only']),
  ];
  return {
    article: {
      ...metadata,
      id: articleId(file),
      file,
      hash: hashOf(bytes),
      text,
      title: metadata.headline ?? firstWords(text, paragraphs),
      body,
      paragraphs,
      removed,
      houseLines: page.lines.filter((line) => known?.has(line)).sort((a, b) => a - b),
      problems,
      analysed,
    },
    page,
  };
}
