import type { AnswerFooter, SourceEntry, SourcesAnswer } from '../../answers/answer.ts';
import { count } from '../../answers/wording/count.ts';
import { shown } from '../display/shown.ts';
import { ageStamp, dayStamp } from '../display/timestamp.ts';
import { NEUTRAL } from './accents.ts';
import { type Block, block, type Layout, words } from './layout.ts';

const LISTED = 8;
const NOTHING_LOADED = 'The folder holds no article yet. A moderator adds one with **/article add**.';
const NO_SUCH_PUBLISHER =
  '**/sources** alone lists all; the list that opens while you type shows the publishers.';

/** The first few, each as an item, and how many more there are. */
const items = (lines: readonly string[], most: number): string[] => [
  ...lines.slice(0, most).map((line) => `- ${line}`),
  ...(lines.length > most ? [`- and ${lines.length - most} more`] : []),
];

/** What is masked by its reason, the most frequent first: `photo caption: characters 4014–4108 and 3 more`. */
function maskedLines({ removed }: SourceEntry): string[] {
  const byReason = new Map<string, SourceEntry['removed'][number][]>();
  for (const one of removed) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  return [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, all]) => {
      const more = all.length > 1 ? ` and ${all.length - 1} more` : '';
      return `${shown(reason, 80)}: characters ${all[0]?.start}–${all[0]?.end}${more}`;
    });
}

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
  return block([
    words(
      [
        title.filter(Boolean).join(' · ') || shown(entry.id, 100),
        `-# id: ${shown(entry.id, 200)}`,
        `-# ${facts.filter(Boolean).join(' · ')}`,
        ...items(
          entry.problems.map((problem) => `⚠ ${shown(problem, alone ? 300 : 100)}`),
          3,
        ),
        ...(alone && entry.removed.length > 0
          ? ['**Not its own text, never shown in answers:**', ...items(maskedLines(entry), LISTED)]
          : []),
      ].join('\n'),
    ),
  ]);
}

/** The articles one by one; an article asked for alone also tells what of its file is masked. */
export function sourcesLayout({ articles, rejected, newestArticle }: SourcesAnswer & AnswerFooter): Layout {
  const refused = rejected.map(({ file, reason }) => `${shown(file, 100)}: ${shown(reason, 160)}`);
  const refusedBlock =
    refused.length > 0 ? [block([words(['**Did not load**', ...items(refused, 4)].join('\n'))])] : [];
  return {
    accent: NEUTRAL,
    lead: articles.length > 0 ? null : newestArticle === null ? NOTHING_LOADED : NO_SUCH_PUBLISHER,
    blocks: [...articles.map((entry) => articleBlock(entry, articles.length === 1)), ...refusedBlock],
  };
}
