import type { ArticleAnswer } from '../../answers/answer.ts';
import { firstLine } from '../../answers/wording/first-line.ts';
import { shown } from '../display/shown.ts';
import { NEUTRAL, REFUSAL } from './accents.ts';
import { block, type Layout, words } from './layout.ts';
import { reloadLayout } from './reload-layout.ts';

/** What was done with an article, what is wrong with it, and what the reload after it did. */
export function articleLayout({ problems, reload, log }: ArticleAnswer): Layout {
  const entries = (log ?? []).map(({ at, who, what, result }) =>
    block([words(`-# ${shown(at, 40)} · ${shown(who, 60)}\n${shown(what, 200)}: ${shown(result, 200)}`)]),
  );
  const faults = problems.map((problem) => block([words(`⚠ ${shown(problem, 300)}`)]));
  return {
    accent: problems.length > 0 && !reload ? REFUSAL : NEUTRAL,
    lead: reload ? shown(firstLine(reload), 200) : null,
    blocks: [...faults, ...(reload ? reloadLayout(reload).blocks : []), ...entries],
  };
}
