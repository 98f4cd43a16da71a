import type { ArticleAnswer } from '../../answers/answer.ts';
import { count } from '../../answers/wording/count.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { firstLine } from '../../answers/wording/first-line.ts';
import { shown } from '../display/shown.ts';
import { NEUTRAL, REFUSAL } from './accents.ts';
import { block, type Layout, words } from './layout.ts';
import { reloadLayout } from './reload-layout.ts';

const MASKED_SHOWN = 4;

function previewBlock(preview: NonNullable<ArticleAnswer['preview']>) {
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
    ...(masked.length > 0 ? ['**Not its own text, would never be shown:**', ...masked] : []),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
  return block([words(lines.join('\n'))]);
}

/** What was done with an article, what is wrong with it, and what the reload after it did. */
export function articleLayout({ problems, reload, log, preview, refused }: ArticleAnswer): Layout {
  const entries = (log ?? []).map(({ at, who, what, result }) =>
    block([words(`-# ${shown(at, 40)} · ${shown(who, 60)}\n${shown(what, 200)}: ${shown(result, 200)}`)]),
  );
  const faults = problems.map((problem) => block([words(`⚠ ${shown(problem, 300)}`)]));
  return {
    accent: problems.length > 0 && !reload ? REFUSAL : NEUTRAL,
    lead: refused ? shown(refused, 400) : reload ? shown(firstLine(reload), 200) : null,
    blocks: [
      ...faults,
      ...(preview ? [previewBlock(preview)] : []),
      ...(reload ? reloadLayout(reload).blocks : []),
      ...entries,
    ],
  };
}
