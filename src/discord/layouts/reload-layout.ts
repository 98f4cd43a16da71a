import type { ReloadAnswer, StatusChange } from '../../answers/answer.ts';
import { count } from '../../answers/wording/count.ts';
import { levelName } from '../../answers/wording/level-names.ts';
import { postName } from '../../answers/wording/mission-line.ts';
import { shown } from '../display/shown.ts';
import { accentOf, NEUTRAL, REFUSAL } from './accents.ts';
import { type Block, block, type Layout, quoted, words } from './layout.ts';

const LISTED = 6;

function listed(title: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  const more = lines.length > LISTED ? [`- and ${lines.length - LISTED} more`] : [];
  return [
    block([
      words([`**${title}**`, ...lines.slice(0, LISTED).map((line) => `- ${line}`), ...more].join('\n')),
    ]),
  ];
}

/** A status that changed: from, to, and the report that says so. */
export function statusChangeBlock({ place, sendingState, post, from, to, evidence }: StatusChange): Block {
  const level = (name: StatusChange['from']) => (name === null ? 'no status' : levelName(name));
  const where = post?.includes(place) ? '' : ` (${place})`;
  const who = shown(`${postName(sendingState, post)}${where}`, 160);
  return block([words(`**${who}**: ${level(from)} → ${level(to)}`), quoted(evidence)]);
}

const rejectedBlocks = ({ rejected }: ReloadAnswer): Block[] =>
  listed(
    'Did not load',
    rejected.map(
      ({ file, line, reason }) =>
        `${shown(file, 80)}${line === undefined ? '' : `, line ${line}`}: ${shown(reason, 120)}`,
    ),
  );

/** The changes of status that a reload brought, and what did not load: what matters beside a change of one article. */
export const reloadNews = (answer: ReloadAnswer): Block[] => [
  ...answer.statusChanges.map(statusChangeBlock),
  ...rejectedBlocks(answer),
];

const names = (ids: readonly string[]): string[] => ids.map((id) => shown(id, 100));

/** What a reload did: the changes of status first, then what did not load. */
export function reloadLayout(answer: ReloadAnswer): Layout {
  const stopped = answer.failed ?? answer.needsConfirmation;
  const joined = answer.joined ? ` · joined the reload that ${shown(answer.joined, 60)} had started` : '';
  const nothingElse =
    answer.added.length + answer.changed.length + answer.removed.length + answer.rejected.length === 0;
  const accent = stopped || answer.rejected.length > 0 ? REFUSAL : NEUTRAL;
  return {
    accent: answer.statusChanges[0] ? accentOf(answer.statusChanges[0].to) : accent,
    lead: stopped
      ? shown(stopped, 400)
      : `${nothingElse ? '' : `${count(answer.unchanged, 'article')} unchanged · `}took ${(answer.tookMs / 1000).toFixed(1)} s${joined}`,
    blocks: [
      ...reloadNews(answer),
      ...listed(
        'Loaded, but look at',
        answer.problems.map(({ file, problem }) => `${shown(file, 80)}: ${shown(problem, 120)}`),
      ),
      ...listed('Added', names(answer.added)),
      ...listed('Changed', names(answer.changed)),
      ...listed('Removed', names(answer.removed)),
    ],
  };
}
