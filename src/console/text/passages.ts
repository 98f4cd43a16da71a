import type { PassagesAnswer } from '../../answers/answer.ts';
import { excerptText } from './excerpt.ts';
import { type Page, visible } from './page.ts';

const MOST = 5;
/** What does not answer is shown to be judged, not to be read through: fewer, and nothing in them marked. */
const MOST_NEAR = 3;

/** The best sentences first, then what else to try. */
export function passagesText(page: Page, answer: PassagesAnswer): string {
  const { answered, excerpts } = answer;
  const shown = answered
    ? excerpts.slice(0, MOST)
    : excerpts.slice(0, MOST_NEAR).map((excerpt) => ({ ...excerpt, highlights: [] }));
  const more = excerpts.length - shown.length;
  return [
    ...shown.map((excerpt) => excerptText(page, excerpt)),
    ...(more > 0 ? [page.paint('dim', `  and ${more} more in the JSON answer`)] : []),
    ...(answer.suggestions.length
      ? [page.wrap(`Did you mean: ${answer.suggestions.map(visible).join(', ')}?`)]
      : []),
    ...(answer.seeAlso.length ? [page.wrap(`See also: ${answer.seeAlso.map(visible).join('   ')}`)] : []),
  ].join('\n\n');
}
