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
  const names = answer.suggestions.map(visible).join(', ');
  const near = names
    ? [page.wrap(answer.quotes.length > 0 ? `Other speakers: ${names}` : `Did you mean: ${names}?`)]
    : [];
  return [...quotes, ...near].join('\n\n');
}
