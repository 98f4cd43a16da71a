import type { Span } from '../../language/span.ts';
import type { Asked } from '../../language/terms/question.ts';

const NUMBER =
  /[$€£¥]?\d[\d.,]*\d(?:[\s-](?:percent|per cent|million|billion|trillion))?|[$€£¥]?\d(?:[\s-](?:percent|million|billion|trillion))?%?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|half)\b/gi;
const TIME =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept\.?|Oct\.?|Nov\.?|Dec\.?)(?:\s\d{1,2})?(?:,?\s\d{4})?\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:1[6-9]|20)\d\d\b|\b(?:spring|summer|autumn|winter|midnight|noon)\b/g;
const NAME = /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,4}/gu;

/** Words that are written large only because they open a sentence. */
const OPENERS =
  'A After All An And As At Before But By For From He Her His How I If In It Its No Nobody None Not Now Of On One Our She Since So Some That The Their Then There These They This Those To Under We What When Where While Who With You'.split(
    ' ',
  );
const OPENER = new Set(OPENERS);
/** Where a sentence begins within what looks like a name: `Iraq. The`. */
const NEXT_SENTENCE = new RegExp(`(?<=\\.)\\s+(?=(?:${OPENERS.join('|')})(?![\\p{L}’']))`, 'u');

/** The full stop behind a word, not that of `Jan.` or `U.S.` */
const SENTENCE_END = /(?<=\p{Ll}{3})\.$/u;

/** The stretches of a match that can be an answer. */
function* stretchesOf(match: RegExpMatchArray): Generator<{ at: number; text: string }> {
  let at = match.index ?? 0;
  for (const words of match[0].split(NEXT_SENTENCE)) {
    const text = words.replace(SENTENCE_END, '');
    if (!OPENER.has(text)) yield { at, text };
    at += words.length + 1;
  }
}

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
 * excerpt without being longer than a word, is none, and neither is a word that only opens a sentence.
 */
export function answerSpans(text: string, span: Span, asks: Asked, known: ReadonlySet<string>): Span[] {
  const pattern = PATTERNS[asks];
  if (!pattern) return [];
  const part = text.slice(span.start, span.end);
  const found: Span[] = [];
  for (const { at, text: name } of [...part.matchAll(pattern)].flatMap((match) => [...stretchesOf(match)])) {
    const words = name.split(/\s+/);
    const repeated = words.every((word) => known.has(word.toLowerCase().replace(/['’]s$|[.,]$/g, '')));
    const opens = at === 0 && words.length === 1 && pattern === NAME;
    if (repeated || opens) continue;
    const start = span.start + at;
    found.push({ start, end: start + name.length });
  }
  return found;
}
