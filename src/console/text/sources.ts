import type { SourcesAnswer } from '../../answers/answer.ts';
import { count } from '../../answers/wording/count.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { type Page, visible } from './page.ts';

/** The articles; a single one with what was masked in it, and why. */
export function sourcesText(page: Page, answer: SourcesAnswer): string {
  const single = answer.articles.length === 1;
  const entries = answer.articles.map((article) => {
    const parts = [
      article.datePublished ? readableDate(article.datePublished) : 'undated',
      article.publisher,
      article.headline,
    ];
    const counts = `${count(article.paragraphs, 'paragraph')}, ${count(article.quotes, 'quotation')}, ${count(article.removed.length, 'stretch', 'stretches')} masked as page chrome`;
    const kept =
      article.servedFrom === 'last-good' ? ['  ! the file is broken now; this is its last good version'] : [];
    const masked = single
      ? article.removed.map(({ start, end, reason }) => `  – ${start}–${end} ${visible(reason)}`)
      : [];
    return [
      page.wrap(
        parts
          .filter((part) => part !== null)
          .map(visible)
          .join(' · '),
        '    ',
        `${page.paint('bold', article.id)}\n    `,
      ),
      page.wrap(counts, '    '),
      ...kept,
      ...article.problems.map((problem) => page.wrap(visible(problem), '    ', '  ! ')),
      ...masked,
    ].join('\n');
  });
  const rejected = answer.rejected.map(({ file, reason }) =>
    page.wrap(`${visible(file)}: ${visible(reason)}`, '    ', '  ✗ '),
  );
  return [...entries, ...(rejected.length ? ['Not loaded', ...rejected] : [])].join('\n');
}
