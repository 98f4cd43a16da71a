import type { Answer } from '../../answers/answer.ts';
import { withPostsInOrder } from '../../answers/as-shown.ts';
import { firstLine } from '../../answers/wording/first-line.ts';
import { footerText } from './footer.ts';
import { helpText } from './help.ts';
import { type Page, type PageOptions, pageFor, visible } from './page.ts';
import { passagesText } from './passages.ts';
import { quotesText } from './quotes.ts';
import { articleText, reloadText } from './reload.ts';
import { sourcesText } from './sources.ts';
import { overviewText, statusText } from './status.ts';
import { timelineText } from './timeline.ts';

function bodyText(page: Page, answer: Answer): string {
  switch (answer.kind) {
    case 'status':
      return statusText(page, answer);
    case 'overview':
      return overviewText(page, answer);
    case 'quotes':
      return quotesText(page, answer);
    case 'passages':
      return passagesText(page, answer);
    case 'timeline':
      return timelineText(page, answer);
    case 'sources':
      return sourcesText(page, answer);
    case 'reload':
      return reloadText(page, answer);
    case 'article':
      return articleText(page, answer);
    case 'help':
      return helpText(page, answer);
  }
}

/** An answer as terminal text: what is asked and answered first, then the excerpts, then their sources. */
export function answerText(given: Answer, options: PageOptions & { today: string }): string {
  const answer = withPostsInOrder(given);
  const page = pageFor(answer, options);
  const first = page.wrap(page.paint('bold', visible(firstLine(answer))));
  return [first, bodyText(page, answer), footerText(page, answer, options.today)]
    .filter(Boolean)
    .join('\n\n');
}
