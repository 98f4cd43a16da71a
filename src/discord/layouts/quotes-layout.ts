import type { QuoteEntry, QuotesAnswer } from '../../answers/answer.ts';
import { list } from '../../answers/wording/count.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { shown } from '../display/shown.ts';
import { NEUTRAL, REFUSAL } from './accents.ts';
import { block, type Layout, quoted, words } from './layout.ts';

const NOBODY =
  'Type any part of a name, a role or an organization: the list that opens while you type shows who is quoted.';

function whose({ speaker, role, citation, quoteType }: QuoteEntry): string {
  const name =
    speaker === null ? 'Speaker unclear' : shown(speaker.charAt(0).toUpperCase() + speaker.slice(1), 120);
  const title = role === null || role === speaker ? '' : `, ${shown(role, 120)}`;
  const day = citation.datePublished === null ? 'undated' : readableDate(citation.datePublished);
  return `**${name}**${title} · ${day}${quoteType === 'mixed' ? ' · in part' : ''}`;
}

/** Each quotation under its speaker, role and day. */
export function quotesLayout({ quotes, suggestions }: QuotesAnswer): Layout {
  const names = suggestions.slice(0, 6).map((name) => shown(name, 60));
  const lead =
    names.length === 0
      ? quotes.length > 0
        ? null
        : NOBODY
      : quotes.length > 0
        ? `Others who may be meant: ${list(names)}`
        : `Did you mean ${list(names, 'or')}?`;
  return {
    accent: quotes.length > 0 ? NEUTRAL : REFUSAL,
    lead,
    blocks: quotes.map((entry) => block([words(whose(entry)), quoted({ ...entry, spoken: true })])),
  };
}
