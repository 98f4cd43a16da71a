import type { ArticleText, Paragraph } from '../../src/language/article-text.ts';
import type { Level, Modality } from '../../src/language/missions/mission-report.ts';
import type { Span } from '../../src/language/span.ts';
import { type Label, type Mark, type Passage, readPassages } from '../passages/read-passages.ts';

/** What a sentence tells of one post, as it is marked: its level, how that stands, whose post it is and where. */
export interface MarkedStep extends Mark {
  readonly level: Level;
  readonly modality: Modality;
}

/** A passage as an article, with what each of its sentences tells. */
export interface MarkedPassage {
  readonly file: string;
  readonly article: ArticleText;
  readonly steps: readonly { readonly sentence: Span; readonly told: readonly MarkedStep[] }[];
}

/** So many sentences make a paragraph. */
const PARAGRAPH = 2;

const markedIn = (labels: readonly Label[]): MarkedStep[] =>
  labels.flatMap(({ level, modality, mark }) => (mark ? { level, modality, ...mark } : []));

/** Makes an article of a passage. */
export function markPassage({ file, date, sentences, hasHeadline }: Passage): MarkedPassage {
  const headline = hasHeadline ? (sentences[0]?.text ?? null) : null;
  let text = '';
  const paragraphs: Paragraph[] = [];
  const steps: { sentence: Span; told: MarkedStep[] }[] = [];
  let own: Span[] = [];
  const body = sentences.slice(headline === null ? 0 : 1);
  for (const [index, { text: sentence, labels }] of body.entries()) {
    if (text !== '') text += own.length === 0 ? '\n\n' : ' ';
    const span = { start: text.length, end: text.length + sentence.length };
    text += sentence;
    own.push(span);
    steps.push({ sentence: span, told: markedIn(labels) });
    if (own.length < PARAGRAPH && index + 1 < body.length) continue;
    const [{ start } = span] = own;
    paragraphs.push({ start, end: span.end, number: paragraphs.length + 1, kind: 'prose', sentences: own });
    own = [];
  }
  return { file, article: { text, paragraphs, headline, publisher: null, datePublished: date }, steps };
}

/** The passages whose sentences are marked with who and where. */
export const readMarkedPassages = (): MarkedPassage[] =>
  readPassages()
    .filter(({ sentences }) => sentences.some(({ labels }) => labels.some(({ mark }) => mark !== null)))
    .map(markPassage);
