import {
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Answer } from '../../answers/answer.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { firstLine } from '../../answers/wording/first-line.ts';
import { shown } from '../display/shown.ts';
import { ageStamp } from '../display/timestamp.ts';
import { type FittedPage, fitPage } from '../layouts/fit-page.ts';
import { layoutOf } from '../layouts/layout-of.ts';
import { paginate } from '../layouts/paginate.ts';
import { MEDIA_DESCRIPTION } from '../limits.ts';
import { answerRows, type RowsFor } from './answer-rows.ts';
import { askedLine } from './asked-line.ts';
import { countComponents, type Row } from './rows.ts';

/** A picture sent with an answer. */
export interface Picture {
  readonly name: string;
  readonly png: Buffer;
  /** What the picture shows, in words. */
  readonly description: string;
}

/** How an answer is to be shown, and to whom. */
interface AnswerView extends Omit<RowsFor, 'pages'> {
  /** The articles changed between the question and this page. */
  readonly changedSince: boolean;
  readonly picture?: Picture | undefined;
}

/** A message as discord.js sends it: Components V2 only. */
export interface OutgoingMessage {
  readonly flags: number;
  readonly components: APIContainerComponent[];
  readonly files: { attachment: Buffer; name: string; description: string }[];
}

const QUESTION_SHOWN = 220;
const FIRST_LINE_SHOWN = 300;

/** Markdown as a component. */
export const text = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});
/** A line across a message. */
export const separator = { type: ComponentType.Separator, divider: true, spacing: 1 } as const;

function footOf(answer: Answer, changedSince: boolean, page: number, pages: number): string {
  const day = answer.newestArticle;
  const age = answer.kind === 'status' ? null : ageStamp(day);
  const newest =
    day === null ? 'no dated article' : `newest article: **${readableDate(day)}**${age ? ` (${age})` : ''}`;
  const where = pages > 1 ? `page ${page + 1} of ${pages} · ` : '';
  const changed = changedSince
    ? '\n-# ⟳ The articles have changed since you asked; this is the new answer'
    : '';
  const asOf = answer.kind === 'status' ? `as of ${readableDate(answer.asOf)} · ` : '';
  return `-# ${asOf}${newest}\n-# ${where}version ${shown(answer.corpusVersion, 40)}${changed}`;
}

const gallery = ({ name, description }: Picture): APIMediaGalleryComponent => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${name}` }, description: description.slice(0, MEDIA_DESCRIPTION) }],
});

function container(
  page: FittedPage,
  accent: number,
  rows: readonly Row[],
  picture?: Picture,
): APIContainerComponent {
  const foot = page.leftOut ? `-# ${page.leftOut}\n${page.foot}` : page.foot;
  return {
    type: ComponentType.Container,
    accent_color: accent,
    components: [
      text(page.head),
      ...(picture ? [gallery(picture)] : []),
      ...page.blocks.map(text),
      separator,
      ...(page.sources ? [text(page.sources), separator] : []),
      text(foot),
      ...rows,
    ],
  };
}

/**
 * One page of an answer as a message: what was asked, the line that answers, excerpts with markers, sources, the state of
 * the corpus, buttons. It keeps within 4,000 characters and 40 components.
 */
export function answerMessage(answer: Answer, view: AnswerView): OutgoingMessage {
  const layout = layoutOf(answer);
  const pages = paginate(layout);
  const page = Math.max(0, Math.min(view.page, pages.length - 1));
  const blocks = pages[page] ?? [];
  const rowsFor = { ...view, page, pages: pages.length };
  const picture = page === 0 ? view.picture : undefined;
  const head = [
    `-# ${shown(askedLine(view.commands, view.query), QUESTION_SHOWN)}`,
    `### ${shown(firstLine(answer), FIRST_LINE_SHOWN)}`,
    layout.lead ?? '',
  ];
  const fitted = fitPage({
    head: head.filter(Boolean).join('\n'),
    blocks,
    sources: answer.sources,
    foot: footOf(answer, view.changedSince, page, pages.length),
    ...(layout.longestExcerpt === undefined ? {} : { longestExcerpt: layout.longestExcerpt }),
    ...(layout.isList ? { headlines: false } : {}),
    otherComponents: 1 + (picture ? 1 : 0) + countComponents(answerRows(answer, blocks, rowsFor)),
  });
  const rows = answerRows(answer, fitted.shown, rowsFor);
  return {
    flags: MessageFlags.IsComponentsV2 | (view.isPrivate ? MessageFlags.Ephemeral : 0),
    components: [container(fitted, layout.accent, rows, picture)],
    files: picture
      ? [
          {
            attachment: picture.png,
            name: picture.name,
            description: picture.description.slice(0, MEDIA_DESCRIPTION),
          },
        ]
      : [],
  };
}
