import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleText, Paragraph } from '../../src/language/article-text.ts';
import { MODALITIES } from '../../src/language/missions/learned/step-odds.ts';
import { LEVELS } from '../../src/language/missions/mission-report.ts';
import { findPlace } from '../../src/language/places/find-place.ts';
import type { Span } from '../../src/language/span.ts';

/** What a sentence tells of one post, as it is marked: its level, how that stands, whose post it is and where. */
export interface MarkedStep {
  readonly level: string;
  readonly modality: string;
  readonly sender: string;
  readonly place: string;
}

/** A passage as an article, with what each of its sentences tells. */
export interface MarkedPassage {
  readonly file: string;
  readonly article: ArticleText;
  readonly steps: readonly { readonly sentence: Span; readonly told: readonly MarkedStep[] }[];
}

/** So many sentences make a paragraph. */
const PARAGRAPH = 2;

/** States of passages that no gazetteer of today has by that name: of who takes their steps nothing is learned. */
const NOT_IN_GAZETTEER: ReadonlySet<string> = new Set(['Yugoslavia', 'Soviet Union', 'Congo Republic']);

/** `none`, or labels `<level> <modality>` joined by `;`, behind each of which may stand `@ <sender> @ <place>`. */
function toldIn(label: string, refuse: () => never): MarkedStep[] {
  if (label === 'none') return [];
  return label.split(/\s*;\s*/).flatMap((one) => {
    const [step = '', sender, place, ...more] = one.split(/\s*@\s*/);
    const [level = '', modality = ''] = step.split(' ');
    if (!LEVELS.some((known) => known === level) || !MODALITIES.some((known) => known === modality)) refuse();
    if (sender === undefined) return [];
    if (!place || more.length > 0 || !(findPlace(sender) || NOT_IN_GAZETTEER.has(sender))) refuse();
    return [{ level, modality, sender, place }];
  });
}

interface Line {
  readonly date: string;
  readonly sentences: readonly (readonly [text: string, label: string])[];
}

/** Makes an article of a line: a first sentence without a full stop is its headline. */
export function markPassage(file: string, { date, sentences }: Line): MarkedPassage {
  const [first] = sentences;
  const headline = first && !/[.!?]["”’']?$/.test(first[0]) ? first[0] : null;
  let text = '';
  const paragraphs: Paragraph[] = [];
  const steps: { sentence: Span; told: MarkedStep[] }[] = [];
  let own: Span[] = [];
  const body = sentences.slice(headline === null ? 0 : 1);
  for (const [index, [sentence, label]] of body.entries()) {
    if (text !== '') text += own.length === 0 ? '\n\n' : ' ';
    const span = { start: text.length, end: text.length + sentence.length };
    text += sentence;
    own.push(span);
    const refuse = (): never => {
      throw new Error(`${file}: “${sentence}” is labelled “${label}”`);
    };
    steps.push({ sentence: span, told: toldIn(label, refuse) });
    if (own.length < PARAGRAPH && index + 1 < body.length) continue;
    const [{ start } = span] = own;
    paragraphs.push({ start, end: span.end, number: paragraphs.length + 1, kind: 'prose', sentences: own });
    own = [];
  }
  return { file, article: { text, paragraphs, headline, publisher: null, datePublished: date }, steps };
}

const folder = new URL('../train-steps/passages/', import.meta.url);

/** The passages whose sentences are marked with who and where. */
export function readMarkedPassages(): MarkedPassage[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line.includes(' @ '))
        .map((line) => markPassage(file, JSON.parse(line) as Line)),
    );
}
