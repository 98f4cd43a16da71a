import {
  type ChatInputCommandInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { type AnyCommand, type OptionSpec, optionsOf } from '../../../commands/declaration.ts';
import type { OptionValues } from '../../../commands/run-command.ts';
import type { Bot } from '../bot.ts';
import { shorten } from '../display/shorten.ts';
import { MODAL_INPUTS, MODAL_LABEL, MODAL_TITLE, TEXT_INPUT } from '../limits.ts';
import { fetchAttachment } from './fetch-attachment.ts';

const FORM = '1.form.';
/** An option that takes so much is asked for in a field of several lines. */
const LONG = 1_000;

const fileOptionOf = (command: AnyCommand): string | undefined =>
  optionsOf(command).find((option) => option.discord === 'attachment')?.name;

/** The options that a form asks for: those in words, in their order. */
const formOptions = (command: AnyCommand): OptionSpec[] =>
  optionsOf(command)
    .filter((option) => option.type === 'string' && option.discord === undefined)
    .slice(0, MODAL_INPUTS);

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Whether a command that takes a file got nothing at all: then its options are asked for in a form. */
export const needsForm = (
  command: AnyCommand,
  interaction: ChatInputCommandInteraction,
  given: OptionValues,
): boolean =>
  Object.keys(given).length === 0 &&
  attachmentOf(command, interaction) === null &&
  fileOptionOf(command) !== undefined;

function attachmentOf(command: AnyCommand, interaction: ChatInputCommandInteraction) {
  const option = fileOptionOf(command);
  return option === undefined ? null : interaction.options.getAttachment(option);
}

/**
 * Fetches the attached file, if there is one, and keeps it for the command and for its confirmation.
 * @throws {Refusal} when the file is too large or can't be fetched.
 */
export async function attachedOptions(
  bot: Bot,
  command: AnyCommand,
  interaction: ChatInputCommandInteraction,
): Promise<OptionValues> {
  const option = fileOptionOf(command);
  const attachment = attachmentOf(command, interaction);
  if (option === undefined || !attachment) return {};
  const bytes = await fetchAttachment(attachment, bot.client.rest.options.api);
  return { [option]: bot.uploads.keep(attachment.name, bytes) };
}

/** Asks for the options of a command in a form, made from their declaration. */
export async function showForm(
  interaction: ChatInputCommandInteraction,
  command: AnyCommand,
  fullName: string,
): Promise<void> {
  await interaction.showModal({
    custom_id: `${FORM}${fullName}`,
    title: shorten(`/${fullName}`, MODAL_TITLE),
    components: formOptions(command).map(({ name, description, maxLength = LONG }) => ({
      type: ComponentType.Label,
      label: shorten(capitalised(name), MODAL_LABEL),
      description: shorten(description, 100),
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: maxLength > LONG ? TextInputStyle.Paragraph : TextInputStyle.Short,
        max_length: Math.min(maxLength, TEXT_INPUT),
        required: maxLength > LONG,
      },
    })),
  });
}

/** The command whose form was sent; null when it isn't one of these forms. */
export const formOf = (customId: string): string | null =>
  customId.startsWith(FORM) ? customId.slice(FORM.length) : null;

/** What was written into a form; an empty field counts as not given. */
export const writtenOptions = (command: AnyCommand, interaction: ModalSubmitInteraction): OptionValues =>
  Object.fromEntries(
    formOptions(command).flatMap(({ name }) => {
      const written = interaction.fields.fields.has(name)
        ? interaction.fields.getTextInputValue(name).trim()
        : '';
      return written ? [[name, written]] : [];
    }),
  );
