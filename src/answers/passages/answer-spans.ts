import type { Span } from '../../language/span.ts';
import type { Asked } from '../../language/terms/question.ts';

const NUMBER =
  /[$€£¥]?\d[\d.,]*\d(?:[\s-](?:percent|per cent|million|billion|trillion))?|[$€£¥]?\d(?:[\s-](?:percent|million|billion|trillion))?%?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|half)\b/gi;
const TIME =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept\.?|Oct\.?|Nov\.?|Dec\.?)(?:\s\d{1,2})?(?:,?\s\d{4})?\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:1[6-9]|20)\d\d\b|\b(?:spring|summer|autumn|winter|midnight|noon)\b/g;
const NAME = /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,4}/gu;

const PATTERNS: Readonly<Partial<Record<Asked, RegExp>>> = {
  // "How many?": 31 diplomats.
  number: NUMBER,
  money: NUMBER,
  duration: NUMBER,
  age: NUMBER,
  // "When?": on 16 December 2024.
  time: TIME,
  // "Who?": Ilse Tamm.
  person: NAME,
  name: NAME,
  place: NAME,
};

/**
 * Stretches of an excerpt that are of the kind asked for. A name that only repeats words of the question, or opens the
 * excerpt without being longer than a word, is none.
 */
export function answerSpans(text: string, span: Span, asks: Asked, known: ReadonlySet<string>): Span[] {
  const pattern = PATTERNS[asks];
  if (!pattern) return [];
  const part = text.slice(span.start, span.end);
  const found: Span[] = [];
  for (const match of part.matchAll(pattern)) {
    const words = match[0].split(/\s+/);
    const repeated = words.every((word) => known.has(word.toLowerCase().replace(/['’]s$|[.,]$/g, '')));
    const opens = match.index === 0 && words.length === 1 && pattern === NAME;
    if (repeated || opens) continue;
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}
