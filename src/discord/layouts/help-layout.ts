import type { HelpAnswer } from '../../answers/answer.ts';
import { shown } from '../display/shown.ts';
import { NEUTRAL } from './accents.ts';
import { block, type Layout, words } from './layout.ts';

const ABOUT = [
  'Every word from an article is shown as it stands there, with its source.',
  'With the option **private** only you see the answer. You can also mention me or write me a message with a question, or use **Find sources** in the menu of a message (under Apps).',
].join('\n');

type HelpEntry = HelpAnswer['commands'][number];

function entryBlock(
  { name, description, example, exampleInDiscord = example, options }: HelpEntry,
  alone: boolean,
) {
  const option = (one: HelpEntry['options'][number]) =>
    `- **${shown(one.name, 40)}**${one.required ? '' : ' (optional)'}: ${shown(one.description, 120)}`;
  const lines = [`**/${shown(name, 40)}**: ${shown(description, 120)}`, `-# ${shown(exampleInDiscord, 160)}`];
  return block([words([...lines, ...(alone ? options.slice(0, 12).map(option) : [])].join('\n'))]);
}

/** Every command with an example; one asked for alone with its options. */
export const helpLayout = ({ commands }: HelpAnswer): Layout => ({
  accent: NEUTRAL,
  lead: new Set(commands.map(({ name }) => name.split(' ')[0])).size > 1 ? ABOUT : null,
  blocks: commands.map((entry) => entryBlock(entry, commands.length === 1)),
});
