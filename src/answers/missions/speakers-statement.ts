import type { Article } from '../../corpus/article.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Quotation } from '../../language/quotations/quotation.ts';
import { contains, overlapping, overlaps, type Span } from '../../language/span.ts';
import type { Excerpt } from '../answer.ts';
import { excerptOf } from '../cite.ts';
import { isOneStretch, LONGEST_STATEMENT } from './whole-statement.ts';

/** A sentence that begins with a quotation. */
const OPENS_QUOTED = /^["“„«‘']/;

/** Who is named by these is named before. */
const PRONOUN = /^(?:he|she|they|it|who|him|her|them)$/i;

/** Whether it takes the sentence before to know who speaks in a stretch that begins with a quotation. */
function leavesSpeakerBefore({ text }: Article, quotations: readonly Quotation[], span: Span): boolean {
  if (!OPENS_QUOTED.test(text.slice(span.start, span.start + 1))) return false;
  return quotations
    .filter((quotation) => contains(span, quotation))
    .every(({ speakerSpan }) => {
      if (speakerSpan === null) return true;
      return !contains(span, speakerSpan) || PRONOUN.test(text.slice(speakerSpan.start, speakerSpan.end));
    });
}

/** The sentence behind one that only tells what somebody said, if it quotes them. */
function quotedBehind(
  { text }: Article,
  quotations: readonly Quotation[],
  span: Span,
  after: Span | undefined,
): Span | null {
  if (!after || !isOneStretch(text, span, after) || !OPENS_QUOTED.test(text.slice(after.start, after.end)))
    return null;
  return quotations.some((quotation) => overlaps(quotation, span)) ? null : after;
}

/**
 * A stretch with the words of the one whom it tells of, and with the sentence that names the one whose words it is, both of
 * the same paragraph, as far as there is room and none of the stretches `others` is touched.
 */
function withSpeech(
  article: Article,
  quotations: readonly Quotation[],
  span: Span,
  others: readonly Span[],
): Span {
  const paragraph = article.paragraphs.find((one) => contains(one, span));
  if (!paragraph) return span;
  const { sentences } = paragraph;
  const fits = (grown: Span): boolean =>
    grown.end - grown.start <= LONGEST_STATEMENT && !others.some((other) => overlaps(other, grown));
  const behind = quotedBehind(
    article,
    quotations,
    span,
    sentences.find((one) => one.start >= span.end),
  );
  const told = behind && fits({ ...span, end: behind.end }) ? { start: span.start, end: behind.end } : span;
  const before = sentences.findLast((one) => one.end <= told.start);
  if (!before || !isOneStretch(article.text, before, told)) return told;
  if (!leavesSpeakerBefore(article, quotations, told)) return told;
  const named = { start: before.start, end: told.end };
  return fits(named) ? named : told;
}

/**
 * An excerpt of what somebody says with their own words and with the sentence that names them; as it is, where other articles
 * print the same.
 * @param others what is shown beside it of any article, which it does not grow into
 */
export function withSpeakersStatement(
  knowledge: Knowledge,
  excerpt: Excerpt,
  others: readonly Excerpt[],
): Excerpt {
  const { citation, highlights, alsoIn } = excerpt;
  const analysis = knowledge.analyses.get(citation.article);
  if (!analysis || alsoIn.length > 0) return excerpt;
  const { article, quotations } = analysis;
  const beside = others
    .filter((other) => other !== excerpt && other.citation.article === citation.article)
    .map((other) => other.citation);
  const near = overlapping(quotations, article.paragraphs.find((one) => contains(one, citation)) ?? citation);
  return excerptOf(article, withSpeech(article, near, citation, beside), highlights);
}
