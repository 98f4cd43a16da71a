import type { SourceEntry, SourcesAnswer } from '../../answers/answer.ts';
import { count } from '../../answers/wording/count.ts';
import { shown } from '../display/shown.ts';
import { ageStamp, dayStamp } from '../display/timestamp.ts';
import { NEUTRAL } from './accents.ts';
import { type Block, block, type Layout, words } from './layout.ts';

const LISTED = 6;

/** The first few, each as an item, and how many more there are. */
const items = (lines: readonly string[], most: number): string[] => [
  ...lines.slice(0, most).map((line) => `- ${line}`),
  ...(lines.length > most ? [`- and ${lines.length - most} more`] : []),
];

function articleBlock(entry: SourceEntry, alone: boolean): Block {
  const day = dayStamp(entry.datePublished);
  const title = [
    entry.publisher ? `**${shown(entry.publisher, 80)}**` : '',
    entry.headline ? shown(entry.headline, 160) : '',
  ];
  const facts = [
    day ? `${day} (${ageStamp(entry.datePublished)})` : '⚠ undated',
    count(entry.paragraphs, 'paragraph'),
    count(entry.quotes, 'quotation'),
    entry.servedFrom === 'last-good' ? '⚠ the file is broken: its last good version is shown' : '',
  ];
  const removed = entry.removed.map(
    ({ start, end, reason }) => `characters ${start}–${end}: ${shown(reason, 80)}`,
  );
  return block([
    words(
      [
        title.filter(Boolean).join(' · ') || shown(entry.id, 100),
        `-# id: ${shown(entry.id, 200)}`,
        `-# ${facts.filter(Boolean).join(' · ')}`,
        ...items(
          entry.problems.map((problem) => `⚠ ${shown(problem, 100)}`),
          3,
        ),
        ...(alone && removed.length > 0
          ? ['**Not the article’s own text, never shown:**', ...items(removed, LISTED)]
          : []),
      ].join('\n'),
    ),
  ]);
}

/** The articles one by one; an article asked for alone also tells what of its file is masked. */
export function sourcesLayout({ articles, rejected }: SourcesAnswer): Layout {
  const refused = rejected.map(({ file, reason }) => `${shown(file, 100)}: ${shown(reason, 160)}`);
  const refusedBlock =
    refused.length > 0 ? [block([words(['**Did not load**', ...items(refused, 4)].join('\n'))])] : [];
  return {
    accent: NEUTRAL,
    lead: null,
    blocks: [...articles.map((entry) => articleBlock(entry, articles.length === 1)), ...refusedBlock],
  };
}
