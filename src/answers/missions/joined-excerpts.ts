import type { Knowledge } from '../../knowledge/knowledge.ts';
import { overlaps, type Span } from '../../language/span.ts';
import type { Excerpt } from '../answer.ts';
import { excerptOf } from '../cite.ts';
import { isOneStretch, LONGEST_STATEMENT } from './whole-statement.ts';

/** Excerpts in their order; what follows on one before it is shown together with that. */
export function joinedExcerpts(knowledge: Knowledge, excerpts: readonly Excerpt[]): Excerpt[] {
  const whole: Excerpt[] = [];
  for (const excerpt of excerpts) {
    let grown = excerpt;
    let first = whole.length;
    for (let at = 0; at < whole.length; ) {
      const other = whole[at];
      if (other && areOneStretch(knowledge, other, grown)) {
        grown = together(knowledge, other, grown);
        whole.splice(at, 1);
        first = Math.min(first, at);
        at = 0;
      } else at += 1;
    }
    whole.splice(first, 0, grown);
  }
  return whole;
}

const union = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

function areOneStretch(knowledge: Knowledge, a: Excerpt, b: Excerpt): boolean {
  if (a.citation.article !== b.citation.article || a.alsoIn.length > 0 || b.alsoIn.length > 0) return false;
  const { start, end } = union(a.citation, b.citation);
  if (end - start > LONGEST_STATEMENT) return false;
  const [before, after] = a.citation.start <= b.citation.start ? [a, b] : [b, a];
  const text = knowledge.article(a.citation.article)?.text ?? '';
  return after.citation.start < before.citation.end || isOneStretch(text, before.citation, after.citation);
}

function together(knowledge: Knowledge, a: Excerpt, b: Excerpt): Excerpt {
  const article = knowledge.article(a.citation.article);
  if (!article) return a;
  const highlights = [...a.highlights, ...b.highlights].sort((one, other) => one.start - other.start);
  return excerptOf(article, union(a.citation, b.citation), withoutOverlaps(highlights));
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last && overlaps(last, span)) apart[apart.length - 1] = union(last, span);
    else apart.push(span);
  }
  return apart;
}
