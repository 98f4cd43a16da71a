import type { PassagesAnswer } from '../../answers/answer.ts';
import { excerptText } from './excerpt.ts';
import { type Page, visible } from './page.ts';

const MOST = 5;

/** The best sentences first, then what else to try. */
export function passagesText(page: Page, answer: PassagesAnswer): string {
  const more = answer.excerpts.length - MOST;
  return [
    ...answer.excerpts.slice(0, MOST).map((excerpt) => excerptText(page, excerpt)),
    ...(more > 0 ? [page.paint('dim', `  and ${more} more in the JSON answer`)] : []),
    ...(answer.suggestions.length
      ? [page.wrap(`Did you mean: ${answer.suggestions.map(visible).join(', ')}?`)]
      : []),
    ...(answer.seeAlso.length ? [page.wrap(`See also: ${answer.seeAlso.map(visible).join('   ')}`)] : []),
  ].join('\n\n');
}
