import { ComponentType } from 'discord.js';
import type { LocalMessage } from './interaction-record.ts';
import { type Json, records, textOf } from './json.ts';
import { type Block, effectsOf, parseMarkdown, visibleOf } from './markdown.ts';
import { allComponents, textsOf } from './message-rules.ts';

/** A message as somebody reads it. */
export interface ReadMessage {
  /** All that is seen, a line each. */
  readonly text: string;
  /** The block quotes, marker and all. */
  readonly quotes: readonly string[];
  readonly lines: readonly string[];
  /** Mentions, links, emoji, timestamps, code, spoilers …, as `type:text`. */
  readonly effects: readonly string[];
  /** Labels of the buttons and placeholders of the menus. */
  readonly buttons: readonly string[];
  readonly links: readonly string[];
}

const lineOf = (block: Block): string =>
  block.type === 'codeblock' ? block.text : visibleOf(block.children);

/** Adjacent quoted lines are one quote. */
function quotesIn(blocks: readonly Block[]): string[] {
  const quotes: string[] = [];
  let open = false;
  for (const block of blocks) {
    if (block.type !== 'quote') open = false;
    else {
      if (open) quotes[quotes.length - 1] += `\n${lineOf(block)}`;
      else quotes.push(lineOf(block));
      open = true;
    }
  }
  return quotes;
}

/** Reads the texts and the controls of a message. */
export function readMessage({ components }: Pick<LocalMessage, 'components'>): ReadMessage {
  const perText = textsOf(components).map(parseMarkdown);
  const blocks = perText.flat();
  const controls = allComponents(components);
  const ofType = (...types: ComponentType[]): Json[] =>
    controls.filter(({ type }) => types.includes(Number(type)));
  return {
    text: blocks.map(lineOf).join('\n'),
    quotes: perText.flatMap(quotesIn),
    lines: blocks.filter(({ type }) => type !== 'quote').map(lineOf),
    effects: blocks.flatMap((block) =>
      block.type === 'codeblock' ? [`codeblock:${block.text}`] : effectsOf(block.children),
    ),
    buttons: [
      ...ofType(ComponentType.Button).map(({ label }) => textOf(label)),
      ...ofType(ComponentType.StringSelect).map(({ placeholder }) => textOf(placeholder)),
    ],
    links: ofType(ComponentType.Button).flatMap(({ url }) => (url === undefined ? [] : [textOf(url)])),
  };
}

/** The options of the menus of a message. */
export const menuOptions = ({ components }: Pick<LocalMessage, 'components'>): Json[] =>
  allComponents(components).flatMap(({ options }) => records(options));
