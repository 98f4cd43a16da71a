import type { Answer, Source } from '../../answers/answer.ts';
import { type Page, visible } from './page.ts';

const DAY = 86_400_000;

/** How old a day is on another: `today`, `3 days`, `5 months`, `2 years`. Whole units, rounded down. */
export function age(day: string, today: string): string {
  const days = Math.floor((Date.parse(today) - Date.parse(day)) / DAY);
  if (days < 1) return 'today';
  const [count, unit] =
    days < 60
      ? [days, 'day']
      : days < 730
        ? [Math.floor(days / 30.44), 'month']
        : [Math.floor(days / 365.25), 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'} old`;
}

function sourceLine(page: Page, source: Source, number: number, today: string): string {
  const when = source.datePublished
    ? `${source.datePublished} (${age(source.datePublished, today)})`
    : 'undated';
  const corrected = source.dateModified ? `, corrected ${source.dateModified}` : '';
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

/** What was cited, each with its day and age, and the state of the corpus. */
export function footerText(page: Page, answer: Answer, today: string): string {
  const sources = answer.sources.map((source, at) => sourceLine(page, source, at + 1, today));
  const newest = answer.newestArticle ? ` · newest article ${answer.newestArticle}` : '';
  const corpus = page.paint('dim', `corpus ${answer.corpusVersion}${newest}`);
  return [...(sources.length ? ['Sources', ...sources] : []), corpus].join('\n');
}
