import type { ArticleAnswer, ReloadAnswer } from '../../answers/answer.ts';
import { count } from '../../answers/wording/count.ts';
import { levelName } from '../../answers/wording/level-names.ts';
import { excerptText } from './excerpt.ts';
import { type Page, visible } from './page.ts';

const list = (page: Page, title: string, items: readonly string[]): string[] =>
  items.length
    ? [page.paint('underline', title), ...items.map((item) => page.wrap(visible(item), '    ', '  • '))]
    : [];

/** What a reload did, item by item. */
export function reloadText(page: Page, answer: ReloadAnswer): string {
  const changes = answer.statusChanges.flatMap((change) => {
    const from = change.from ? levelName(change.from) : 'nothing reported';
    const to = change.to ? levelName(change.to) : 'nothing reported';
    const who = [change.place, change.sendingState, change.post]
      .filter((part) => part !== null)
      .map(visible)
      .join(', ');
    return [page.wrap(`${who}: ${from} → ${to}`, '    ', '  • '), excerptText(page, change.evidence)];
  });
  return [
    ...(answer.failed ? [page.wrap(visible(`Nothing was changed: ${answer.failed}.`))] : []),
    ...(answer.needsConfirmation ? [page.wrap(answer.needsConfirmation)] : []),
    ...(answer.joined ? [page.wrap(visible(`${answer.joined} had started this reload.`))] : []),
    page.wrap(
      `${answer.previousVersion} → ${answer.version}, ${answer.unchanged} unchanged, ${Math.round(answer.tookMs)} ms`,
    ),
    ...list(page, 'Added', answer.added),
    ...list(page, 'Changed', answer.changed),
    ...list(page, 'Removed', answer.removed),
    ...list(
      page,
      'Rejected',
      answer.rejected.map(({ file, reason }) => `${file}: ${reason}`),
    ),
    ...list(
      page,
      'Problems',
      answer.problems.map(({ file, problem }) => `${file}: ${problem}`),
    ),
    ...(changes.length ? [page.paint('underline', 'Status changes'), ...changes] : []),
  ].join('\n');
}

function previewLines(
  page: Page,
  preview: NonNullable<ArticleAnswer['preview']>,
  action: ArticleAnswer['action'],
): string[] {
  const { headline, publisher, datePublished, url, opening, paragraphs, quotes } = preview;
  const facts = [headline, publisher, datePublished ?? 'undated', url].filter((part) => part !== null);
  const waits = action === 'preview' || action === 'remove-preview';
  const hint = waits ? '; the same line with confirm:true does it' : '';
  return [
    page.wrap(facts.map(visible).join(' · ')),
    page.wrap(`“${visible(opening)}”`, '  │ '),
    `  ${count(paragraphs, 'paragraph')}, ${count(quotes, 'quotation')}${hint}`,
  ];
}

/** What was done with an article, and the reload that followed. */
export function articleText(page: Page, answer: ArticleAnswer): string {
  return [
    ...(answer.refused ? [page.wrap(visible(answer.refused))] : []),
    ...(answer.preview ? previewLines(page, answer.preview, answer.action) : []),
    ...list(page, 'Problems', answer.problems),
    ...(answer.log ?? []).map(({ at, who, what, result }) =>
      page.wrap(visible(`${at}  ${who}  ${what}: ${result}`), '    '),
    ),
    ...(answer.reload ? [reloadText(page, answer.reload)] : []),
  ].join('\n');
}
