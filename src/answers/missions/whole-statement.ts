import type { Article } from '../../corpus/article.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { overlapping, overlaps, type Span } from '../../language/span.ts';
import type { Excerpt } from '../answer.ts';
import { excerptOf } from '../cite.ts';

/** Sentences shown as one have so many UTF-16 code units together at most. */
export const LONGEST_STATEMENT = 600;

/** A sentence that begins so says of whom or of what it speaks only by the one before: "It was working normally on Tuesday." */
const LEANS_ON_BEFORE =
  /^["“„«‘']?(?:(?:it|its|they|them|their|he|his|she|her)\b|(?:this|that|these|those|both|neither)(?= (?:is|was|are|were|has|have|had|will|would|remain|stay|appl(?:y|ies|ied)|came|comes?|means?|meant|follow(?:s|ed)?|includes?|affects?|covers?|left|embass\w+|missions?|consulates?|posts?|orders?|decisions?|moves?|steps?|measures?|closures?|offers?)\b)|(?:all|some|most|few|half|many|none|one|two|three|four|five|six|seven|eight|nine|ten|\d+) of (?:them|these|those)\b|the (?:others?|rest|same|order|decision|move|step|measure|instruction|directive|building|office|(?:two|three|four|\d+) (?:of them|others))\b)/i;

/** Whether nothing but white space stands between two stretches. */
export const isOneStretch = (text: string, before: Span, after: Span): boolean =>
  /^\s*$/.test(text.slice(before.end, after.start));

const prose = new WeakMap<Article, readonly Span[]>();

/** The sentences of an article's prose, in order; an article is never changed. */
function proseOf(article: Article): readonly Span[] {
  const known = prose.get(article);
  if (known) return known;
  const sentences = article.paragraphs.flatMap(({ kind, sentences }) => (kind === 'prose' ? sentences : []));
  prose.set(article, sentences);
  return sentences;
}

/** The sentence before the one that begins at an offset. */
function sentenceBefore(sentences: readonly Span[], start: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/** The sentences of a stretch, those of the quotations that it tears apart, and the one before that it leans on, as far as there is room. */
function wholeStatement(article: Article, quotations: readonly Span[], span: Span): Span {
  const sentences = proseOf(article);
  const own = overlapping(sentences, span);
  const [first] = own;
  if (!first || first.start !== span.start) return span;
  const torn = quotations.filter((quotation) => overlaps(quotation, span));
  const whole = overlapping(sentences, {
    start: Math.min(span.start, ...torn.map(({ start }) => start)),
    end: Math.max(span.end, ...torn.map(({ end }) => end)),
  });
  const told = spanOf(article.text, whole) ?? span;
  const before = sentenceBefore(sentences, told.start);
  if (!before || !LEANS_ON_BEFORE.test(article.text.slice(told.start, told.end))) return told;
  return spanOf(article.text, [before, told]) ?? told;
}

/** Some sentences as one stretch; null where they are too long together or something stands between them. */
function spanOf(text: string, sentences: readonly Span[]): Span | null {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || last.end - first.start > LONGEST_STATEMENT) return null;
  const isWhole = sentences.every((one, at) => {
    const before = sentences[at - 1];
    return before === undefined || isOneStretch(text, before, one);
  });
  return isWhole ? { start: first.start, end: last.end } : null;
}

/** An excerpt with what a reader needs to understand it; as it is, where other articles print the same. */
export function withWholeStatement(knowledge: Knowledge, excerpt: Excerpt): Excerpt {
  const { citation, highlights, alsoIn } = excerpt;
  const analysis = knowledge.analyses.get(citation.article);
  if (!analysis || alsoIn.length > 0) return excerpt;
  const { article, quotations } = analysis;
  return excerptOf(article, wholeStatement(article, quotations, citation), highlights);
}
