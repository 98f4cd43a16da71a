import type { ArticleText } from '../article-text.ts';
import type { Span } from '../span.ts';
import { type Attribution, attribute, speakerText } from './attribute.ts';
import { firstRoleOf } from './entities.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { opensWithHeadline } from './in-headline.ts';
import { isJudgement } from './judgement.ts';
import type { Learned } from './learned.ts';
import type { Quotation } from './quotation.ts';

export type { Quotation } from './quotation.ts';

/** Below this the speaker is left open: a guess is never shown as a fact. */
const SURE_ENOUGH = 0.51;

/** Below this a stretch between marks is a title, a nickname or a term, and nobody's words. */
const SPOKEN = 0.6;

function quotationOf(
  { text, paragraphs }: ArticleText,
  stretch: Stretch,
  attribution: Attribution,
): Quotation {
  const { start, end, pieces } = stretch;
  const { candidate, entity, label, frame, probability, answers } = attribution;
  const confidence = label || (candidate && entity) || answers ? Math.round(probability * 1000) / 1000 : 0;
  const speaker = confidence >= SURE_ENOUGH ? speakerText(text, attribution) : null;
  const role = candidate?.mention.role ?? (entity && firstRoleOf(entity));
  const cue = candidate?.cue && frame ? (frame.tokens[candidate.cue.token]?.text ?? null) : null;
  return {
    start,
    end,
    paragraph: paragraphs[pieces[0].at]?.number ?? 1,
    quoteType: quoteTypeOf(text, stretch),
    speaker,
    speakerKind: speaker ? (label || entity?.named ? 'named' : 'unnamed') : null,
    organization: speaker ? attribution.organization : null,
    speakerSpan: speaker ? spanOf(label ?? candidate?.mention ?? null) : null,
    role: speaker && role && entity?.named ? text.slice(role.start, role.end) : null,
    cue: speaker ? cue : null,
    confidence,
  };
}

/** A quotation that begins and ends as a sentence does is direct; a part of the article's own sentence is mixed. */
function quoteTypeOf(text: string, { start, end, pieces: [{ outer }] }: Stretch): Quotation['quoteType'] {
  const begins = /^[[(]?[\p{Lu}\d…]|^\.\./u.test(text.slice(start, start + 3));
  const ends = /[.?!,…—–-]$/u.test(text.slice(start, end));
  const goesOn = /[,;:–—-]\s*$/u.test(text.slice(Math.max(0, outer.start - 4), outer.start));
  return ends && (begins || goesOn) ? 'direct' : 'mixed';
}

const spanOf = (span: Span | null): Span | null => span && { start: span.start, end: span.end };

/** The quotations of an article in their order, each with its speaker where that is clear. */
export function findQuotations(article: ArticleText, learned?: Learned): Quotation[] {
  const stretches = findStretches(article);
  const attributions = attribute(article, stretches, learned);
  const repeats = opensWithHeadline(article);
  return stretches.flatMap((stretch, index) => {
    const attribution = attributions[index];
    const again = repeats && stretch.pieces[0].at === 0;
    return attribution && !again && isSpoken(article.text, stretch, attribution)
      ? [quotationOf(article, stretch, attribution)]
      : [];
  });
}

/** Of fewer words than this only what somebody clearly says or judges by is a quotation: the diplomat replied: “Strikes.” */
const SHORT = 3;
const CLEARLY = 0.9;

function isSpoken(text: string, stretch: Stretch, { candidate, probability, spoken }: Attribution): boolean {
  const words = text.slice(stretch.start, stretch.end).split(/\s+/u).length;
  if (words >= SHORT) return spoken >= SPOKEN;
  const { outer } = stretch.pieces[0];
  if (probability >= CLEARLY && spoken >= SPOKEN && isJudgement(text, stretch, outer)) return true;
  const lead = text.slice(Math.max(0, outer.start - 3), outer.start);
  return (
    quoteTypeOf(text, stretch) === 'direct' &&
    probability >= CLEARLY &&
    candidate?.cue?.strong === true &&
    (/:\s*$/u.test(lead) || candidate.where === 'after')
  );
}
