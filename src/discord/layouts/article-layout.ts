import type { ArticleAnswer } from '../../answers/answer.ts';
import { count } from '../../answers/wording/count.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { shown } from '../display/shown.ts';
import { momentStamp } from '../display/timestamp.ts';
import { NEUTRAL, REFUSAL } from './accents.ts';
import { block, type Layout, words } from './layout.ts';
import { reloadNews } from './reload-layout.ts';

const MASKED_SHOWN = 4;

const WHAT_NEXT: Partial<Record<ArticleAnswer['action'], string>> = {
  preview: 'Press **Add it** to save it and answer from it. Until then nothing is changed.',
  'remove-preview':
    'Press **Remove it** to answer without it; its file is kept. Until then nothing is changed.',
  added: 'Answers take it into account from now on. **/article undo** takes it back.',
  removed: 'Answers don’t take it into account any more. **/article undo** brings it back.',
  'undone-add': 'Answers don’t take it into account any more.',
  'undone-remove': 'Answers take it into account again.',
};

/** What is shown of an article that is kept or gone already is less than of one that is to be judged. */
const isPreview = (action: ArticleAnswer['action']): boolean =>
  action === 'preview' || action === 'remove-preview';

function previewBlock(preview: NonNullable<ArticleAnswer['preview']>, action: ArticleAnswer['action']) {
  const facts = [
    count(preview.paragraphs, 'paragraph'),
    count(preview.quotes, 'quotation'),
    count(preview.missionReports, 'report on a mission', 'reports on a mission'),
  ];
  const masked = preview.removed
    .slice(0, MASKED_SHOWN)
    .map(({ text, reason }) => `- ${shown(text, 60)}: ${shown(reason, 80)}`);
  const more = preview.removed.length - masked.length;
  const lines = [
    `**Headline:** ${preview.headline === null ? 'none' : shown(preview.headline, 200)}`,
    `**Publisher:** ${preview.publisher === null ? 'none' : shown(preview.publisher, 100)}`,
    `**Published:** ${preview.datePublished === null ? '⚠ undated' : readableDate(preview.datePublished)}`,
    ...(preview.url === null ? [] : [`**Address:** ${shown(preview.url, 200)}`]),
    `**Begins:** ${shown(preview.opening, 300)}`,
    `-# ${facts.join(' · ')}`,
    ...(isPreview(action) && masked.length > 0
      ? ['**Not its own text, never shown in answers:**', ...masked]
      : []),
    ...(isPreview(action) && more > 0 ? [`- and ${more} more`] : []),
  ];
  return block([words(lines.join('\n'))]);
}

/** What was done with an article, what is wrong with it, and what the reload after it did. */
export function articleLayout({ action, problems, reload, log, preview, refused }: ArticleAnswer): Layout {
  const empty = log?.length === 0 ? [block([words('Nothing was added, removed or reloaded yet.')])] : [];
  const entries = (log ?? []).map(({ at, who, what, result }) =>
    block([
      words(
        `-# ${momentStamp(at) ?? shown(at, 40)} · ${shown(who, 60)}\n${shown(what, 200)}: ${shown(result, 200)}`,
      ),
    ]),
  );
  const faults = problems.map((problem) => block([words(`⚠ ${shown(problem, 300)}`)]));
  return {
    accent: problems.length > 0 && !reload ? REFUSAL : NEUTRAL,
    lead: refused ? shown(refused, 400) : (WHAT_NEXT[action] ?? null),
    blocks: [
      ...faults,
      ...(preview ? [previewBlock(preview, action)] : []),
      ...(reload ? reloadNews(reload) : []),
      ...entries,
      ...empty,
    ],
  };
}
