import type { Answer, Source } from '../../answers/answer.ts';
import { count } from '../../answers/wording/count.ts';
import { age, readableDate } from '../../answers/wording/dates.ts';
import { type Page, visible } from './page.ts';

function sourceLine(page: Page, source: Source, number: number, today: string): string {
  const when = source.datePublished
    ? `${readableDate(source.datePublished)} (${age(source.datePublished, today)})`
    : 'undated';
  const corrected = source.dateModified ? `, corrected ${readableDate(source.dateModified)}` : '';
  const parts = [source.publisher, when + corrected, source.headline, source.article, source.url];
  const first = `  ${page.paint('cyan', `[${number}]`)} `;
  return page.wrap(
    parts
      .filter((part) => part !== null)
      .map(visible)
      .join(' · '),
    '      ',
    first,
  );
}

/** What the page cites, each with its day and age, and the state of the corpus; made after the rest of the page. */
export function footerText(page: Page, answer: Answer, today: string): string {
  const sources = answer.sources.flatMap((source, at) =>
    page.isCited(source.article) ? [sourceLine(page, source, at + 1, today)] : [],
  );
  const newest = answer.newestArticle ? ` · newest article ${readableDate(answer.newestArticle)}` : '';
  const broken = answer.notLoaded ? ` · ${count(answer.notLoaded, 'file')} did not load: /sources` : '';
  const corpus = page.paint('dim', `corpus ${answer.corpusVersion}${newest}${broken}`);
  return [...(sources.length ? ['Sources', ...sources] : []), corpus].join('\n');
}
