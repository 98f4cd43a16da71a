import type { QuotesAnswer } from '../../answers/answer.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { quotationText } from './excerpt.ts';
import { type Page, visible } from './page.ts';

/** Quotations with speaker, role and day, word for word. */
export function quotesText(page: Page, answer: QuotesAnswer): string {
  const quotes = answer.quotes.map(({ speaker, role, citation, alsoIn }) => {
    const who = speaker ? `${visible(speaker)}${role ? `, ${visible(role)}` : ''}` : 'speaker unclear';
    const line = page.wrap(
      `${page.paint('bold', who)}, ${citation.datePublished ? readableDate(citation.datePublished) : 'undated'}`,
    );
    return `${line}\n${quotationText(page, citation, alsoIn)}`;
  });
  const near = answer.suggestions.length
    ? [page.wrap(`Other speakers: ${answer.suggestions.map(visible).join(', ')}`)]
    : [];
  return [...quotes, ...near].join('\n\n');
}
