import { ComponentType, MessageFlags } from 'discord.js';
import type { Citation, Source } from '../../answers/answer.ts';
import type { Context } from '../../answers/context.ts';
import { NEUTRAL } from '../layouts/accents.ts';
import { fitPage } from '../layouts/fit-page.ts';
import { block, quoted } from '../layouts/layout.ts';
import { type OutgoingMessage, separator, text } from './answer-message.ts';
import { buttonRow, linkButton } from './rows.ts';
import { passageUrl } from './text-fragment.ts';

const LONGEST_PARAGRAPH = 2_400;

/**
 * An excerpt where it stands: its paragraph with the excerpt in bold, and the paragraphs before and after it. Each is
 * cut from the file on its own, so that nothing which stands between them, like page chrome, is shown.
 */
export function contextMessage(
  knowledge: Context['knowledge'],
  excerpt: Citation,
  source: Source,
  number: number,
): OutgoingMessage | null {
  const article = knowledge.article(excerpt.article);
  if (!article || article.text.slice(excerpt.start, excerpt.end) !== excerpt.exact) return null;
  const touched = article.paragraphs.filter(({ start, end }) => start < excerpt.end && excerpt.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const shown = article.paragraphs.filter(
    (one) => one.number >= first.number - 1 && one.number <= last.number + 1,
  );
  const own = shown.indexOf(first);
  const inOrderOfNeed = [...touched, ...shown.slice(0, own), ...shown.slice(own + touched.length)];
  const blocks = inOrderOfNeed.map(({ start, end, number: paragraph }) =>
    block([
      quoted({
        citation: { ...excerpt, start, end, exact: article.text.slice(start, end), paragraph },
        highlights: [{ start: Math.max(start, excerpt.start), end: Math.min(end, excerpt.end) }],
        alsoIn: [],
      }),
    ]),
  );
  const url = source.url ? passageUrl(source.url, excerpt.exact) : null;
  const rows = buttonRow(url ? [linkButton('Open the article there', url)] : []);
  // One place among the sources keeps the number that the marker has in the answer.
  const sources = Array.from({ length: number }, (_, index) =>
    index === number - 1 ? source : { ...source, article: '' },
  );
  const page = fitPage({
    head: '### In context',
    blocks,
    sources,
    foot: `-# paragraph ${first.number} of ${article.paragraphs.length}`,
    otherComponents: 4,
    longestExcerpt: LONGEST_PARAGRAPH,
  });
  const inReadingOrder = page.blocks
    .map((content, index) => ({ content, at: inOrderOfNeed[index]?.start ?? 0 }))
    .sort((a, b) => a.at - b.at);
  return {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: [
      {
        type: ComponentType.Container,
        accent_color: NEUTRAL,
        components: [
          text(page.head),
          ...inReadingOrder.map(({ content }) => text(content)),
          separator,
          ...(page.sources ? [text(page.sources)] : []),
          text(page.leftOut ? `-# ${page.leftOut}\n${page.foot}` : page.foot),
          ...rows,
        ],
      },
    ],
    files: [],
  };
}
