import { ask } from '../../commands/ask.ts';
import { quote } from '../../commands/quote.ts';
import { parseLine } from '../../src/console/parse-line.ts';
import { PAGE_NOTES } from '../../src/corpus/chrome/page-notes.ts';
import { LINE_PATTERNS } from '../../src/corpus/chrome/phrases.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import { escapeText } from '../../src/discord/display/escape.ts';
import { visibleText } from '../../src/discord/display/visible-text.ts';
import type { ArticleText, Paragraph } from '../../src/language/article-text.ts';
import { findDates } from '../../src/language/dates/find-dates.ts';
import { parseDay } from '../../src/language/dates/parse-day.ts';
import { findMissionReports } from '../../src/language/missions/find-mission-reports.ts';
import { findPlace } from '../../src/language/places/find-place.ts';
import { findQuotations } from '../../src/language/quotations/find-quotations.ts';
import { sentencesIn } from '../../src/language/sentences.ts';
import { readQuestion } from '../../src/language/terms/question.ts';
import { termsOf } from '../../src/language/terms/terms.ts';
import { scrubber } from '../../src/operation/secrets.ts';

/** Something that reads a text which a stranger may have written. */
export interface Analyser {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

const TODAY = '2025-06-12';

/** The text as the body of an article: one paragraph for each block between empty lines. */
function articleOf(text: string): ArticleText {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const block of text.split('\n\n')) {
    const end = start + block.length;
    if (block.trim()) {
      const span = { start, end };
      paragraphs.push({
        ...span,
        number: paragraphs.length + 1,
        kind: 'prose',
        sentences: sentencesIn(text, span),
      });
    }
    start = end + 2;
  }
  return { text, paragraphs, headline: 'A headline', publisher: 'A newspaper', datePublished: '2025-06-11' };
}

const file = (head: string, text: string) => new TextEncoder().encode(`${head}${text}`);
const HEAD = '---\nheadline: A headline\ndatePublished: 2025-06-11\n---\n';
const PROSE = 'The embassy said on Wednesday that it would remain open for the time being.\n\n';
const LINES = [...LINE_PATTERNS, ...PAGE_NOTES];
const scrub = scrubber(['MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs']);

/** Every reader of articles, questions and command lines. */
export const ANALYSERS: readonly Analyser[] = [
  { name: 'article', read: (text) => readArticle('a.md', file(HEAD, PROSE + text), { today: TODAY }) },
  { name: 'article without head', read: (text) => readArticle('a.md', file('', text), { today: TODAY }) },
  {
    name: 'front matter',
    read: (text) => readArticle('a.md', file('', `---\nheadline: ${text}\n---\n${PROSE}`), { today: TODAY }),
  },
  { name: 'a line around an article', read: (text) => LINES.map(({ pattern }) => pattern.test(text)) },
  { name: 'sentences', read: (text) => sentencesIn(text, { start: 0, end: text.length }) },
  { name: 'quotations', read: (text) => findQuotations(articleOf(text)) },
  { name: 'mission reports', read: (text) => findMissionReports(articleOf(text)) },
  { name: 'terms', read: (text) => termsOf(text) },
  { name: 'question', read: (text) => readQuestion(text) },
  { name: 'dates in prose', read: (text) => findDates(text, TODAY) },
  { name: 'a typed day', read: (text) => parseDay(text, TODAY) },
  { name: 'a typed place', read: (text) => findPlace(text) },
  { name: 'a line of the console', read: (text) => parseLine(`/quote ${text}`, [ask, quote]) },
  { name: 'a question in the console', read: (text) => parseLine(text, [ask, quote]) },
  { name: 'what is shown', read: (text) => escapeText(visibleText(text)) },
  { name: 'a line of the log', read: (text) => scrub(text) },
];
