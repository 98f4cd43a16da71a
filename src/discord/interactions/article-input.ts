import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type ChatInputCommandInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { type AnyCommand, optionsOf } from '../../../commands/declaration.ts';
import { escapeText } from '../display/escape.ts';
import { MODAL_TITLE, TEXT_INPUT } from '../limits.ts';
import { Refusal } from './refusal.ts';

/** An article is at most 1 MiB; a little more is fetched so that the command itself can say that it is too large. */
const LARGEST_UPLOAD = 1_048_576 + 1;
const FETCH_MS = 20_000;
const PASTE = '1.paste.';

/** The option of a command that takes a file, if it has one. */
export const fileOptionOf = (command: AnyCommand): string | undefined =>
  optionsOf(command).find((option) => option.discord === 'attachment')?.name;

/** Letters, digits, dots and hyphens of a file's name: what comes from outside never leads out of the folder. */
const safeName = (name: string): string =>
  basename(name)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(-100) || 'article.md';

async function keepFor<T>(
  folder: string,
  name: string,
  bytes: Uint8Array,
  use: (path: string) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const own = await mkdtemp(join(folder, 'upload-'));
  try {
    const path = join(own, safeName(name));
    await writeFile(path, bytes);
    return await use(path);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Whether a command wants a file and got none: then its text can be pasted into a form. */
export function needsPasting(command: AnyCommand, interaction: ChatInputCommandInteraction): boolean {
  const option = fileOptionOf(command);
  return option !== undefined && interaction.options.getAttachment(option) === null;
}

/**
 * Gives the attached file to the command as a path, for as long as the command runs.
 * @throws {Refusal} when the file is too large or can't be fetched.
 */
export async function withAttachment<T>(
  command: AnyCommand,
  interaction: ChatInputCommandInteraction,
  folder: string,
  use: (options: Record<string, string>) => Promise<T>,
): Promise<T> {
  const option = fileOptionOf(command);
  const attachment = option === undefined ? null : interaction.options.getAttachment(option);
  if (option === undefined || !attachment) return use({});
  const name = escapeText(attachment.name);
  if (attachment.size > LARGEST_UPLOAD)
    throw new Refusal(`${name} is too large: an article is at most 1 MiB.`);
  const response = await fetch(attachment.url, { signal: AbortSignal.timeout(FETCH_MS) }).catch(() => null);
  if (!response?.ok) throw new Refusal(`I could not fetch ${name} from Discord. Please attach it again.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return keepFor(folder, attachment.name, bytes, (path) => use({ [option]: path }));
}

/** Asks for the text of an article in a form. */
export async function showPasteModal(
  interaction: ChatInputCommandInteraction,
  fullName: string,
): Promise<void> {
  await interaction.showModal({
    custom_id: `${PASTE}${fullName}`,
    title: 'Paste an article'.slice(0, MODAL_TITLE),
    components: [
      {
        type: ComponentType.Label,
        label: 'File name',
        description: 'For example reuters-2025-06-11.md',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'name',
          style: TextInputStyle.Short,
          max_length: 80,
          required: true,
        },
      },
      {
        type: ComponentType.Label,
        label: 'Front matter and text',
        description: `Up to ${TEXT_INPUT} characters; attach a file for a longer one`,
        component: {
          type: ComponentType.TextInput,
          custom_id: 'text',
          style: TextInputStyle.Paragraph,
          max_length: TEXT_INPUT,
          required: true,
          placeholder: '---\nheadline: …\npublisher: …\ndatePublished: 2025-06-11\n---\n\nThe text …',
        },
      },
    ],
  });
}

/** The command whose form was sent; null when it isn't one of these forms. */
export const pastedInto = (customId: string): string | null =>
  customId.startsWith(PASTE) ? customId.slice(PASTE.length) : null;

/** Gives a pasted article to the command as the path of a file, for as long as the command runs. */
export async function withPasted<T>(
  command: AnyCommand,
  interaction: ModalSubmitInteraction,
  folder: string,
  use: (options: Record<string, string>) => Promise<T>,
): Promise<T> {
  const option = fileOptionOf(command);
  if (option === undefined) throw new Refusal('This form is out of date. Please use the command again.');
  const name = safeName(interaction.fields.getTextInputValue('name'));
  const full = /\.(?:md|txt)$/i.test(name) ? name : `${name}.md`;
  const bytes = new TextEncoder().encode(interaction.fields.getTextInputValue('text'));
  return keepFor(folder, full, bytes, (path) => use({ [option]: path }));
}
