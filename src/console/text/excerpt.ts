import type { Attribution, Citation, Excerpt } from '../../answers/answer.ts';
import { isNamed, voiceName } from '../../answers/wording/attribution.ts';
import { type Page, visible } from './page.ts';

/** The words of a citation with the highlighted stretches set off; paint works word by word so that lines can break. */
function painted(page: Page, { citation, highlights }: Excerpt): string {
  let at = citation.start;
  let shown = '';
  const slice = (from: number, to: number) =>
    visible(citation.exact.slice(from - citation.start, to - citation.start));
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    shown += slice(at, start);
    shown += slice(start, end).replace(/\S+/g, (word) => page.paint('bold', word));
    at = end;
  }
  return shown + slice(at, citation.end);
}

const markers = (page: Page, citations: readonly Citation[]): string =>
  [...new Set(citations.map((citation) => page.marker(citation)))]
    .map((marker) => page.paint('cyan', marker))
    .join(' ');

/** `│ “words of the article” [1] [2]`, with who says so when that is known. */
export function excerptText(page: Page, excerpt: Excerpt, attribution: Attribution | null = null): string {
  const said =
    attribution && isNamed(attribution)
      ? ` — ${visible(voiceName(attribution, page.publisher(excerpt.citation)))}`
      : '';
  const refs = markers(page, [excerpt.citation, ...excerpt.alsoIn]);
  return page.wrap(`${painted(page, excerpt)}${said} ${refs}`, '  │ ');
}

/** The same for words that stand in quotation marks in the article. */
export function quotationText(page: Page, citation: Citation, alsoIn: readonly Citation[]): string {
  return page.wrap(`“${visible(citation.exact)}” ${markers(page, [citation, ...alsoIn])}`, '  │ ');
}
