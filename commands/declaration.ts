import * as z from 'zod';
import type { AnswerBody } from '../src/answers/answer.ts';
import type { Context } from '../src/answers/context.ts';

/** One proposal of the completion. `name` is what is shown, `value` what is sent; both at most 100 characters. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

type Shape = z.core.$ZodLooseShape;

/**
 * A slash command, declared once. Its zod object makes the Discord registration, the parsing in both front ends, the
 * completion and the help: descriptions, limits and types all come from there. The first option may stand without its
 * name in the console.
 */
export interface Command<Options extends Shape = Shape> {
  readonly name: string;
  readonly description: string;
  /** A line that works as it stands in the console, and in Discord too unless that has one of its own. */
  readonly example: string;
  readonly exampleInDiscord?: string;
  readonly options: z.ZodObject<Options>;
  readonly access: 'everyone' | 'moderators';
  /** `asker-chooses`: public unless the asker sets `private`. `private`: only the asker ever sees it. */
  readonly reply: 'asker-chooses' | 'private';
  /** Proposals for what was typed so far into an option, best first; the front ends cut the list. */
  readonly suggest?: { readonly [Name in keyof Options]?: (context: Context, typed: string) => Suggestion[] };
  /** @throws {InvalidOption} with a message for the asker. */
  answer(context: Context, options: z.output<z.ZodObject<Options>>): AnswerBody | Promise<AnswerBody>;
}

/** A command whose options are no longer told apart by type: what the lists and the front ends hold. */
export type AnyCommand = Omit<Command, 'answer' | 'suggest'> & {
  readonly suggest?: Readonly<
    Record<string, ((context: Context, typed: string) => Suggestion[]) | undefined>
  >;
  answer(context: Context, options: never): AnswerBody | Promise<AnswerBody>;
};

/** A command with subcommands, as Discord has them: `/article add`. Such a command can't be called itself. */
export interface CommandGroup {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly AnyCommand[];
}

export const defineCommand = <const Options extends Shape>(command: Command<Options>): Command<Options> =>
  command;

/** What completes an option of a command; undefined for one that isn't completed, or that the command doesn't have. */
export const suggestionsOf = (
  { suggest = {} }: Pick<AnyCommand, 'suggest'>,
  option: string,
): ((context: Context, typed: string) => Suggestion[]) | undefined =>
  Object.hasOwn(suggest, option) ? suggest[option] : undefined;

/** One option as the front ends need it, read off the command's zod object. */
export interface OptionSpec {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly required: boolean;
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  /** How Discord asks for it when a plain text field won't do; from `.meta({ discord: 'attachment' })`. */
  readonly discord?: 'attachment';
}

interface PropertySchema {
  type?: OptionSpec['type'];
  description?: string;
  maxLength?: number;
  enum?: string[];
  discord?: 'attachment';
}

/** The options of a command in their order, the first one first. */
export function optionsOf(command: Pick<AnyCommand, 'options'>): OptionSpec[] {
  const schema = z.toJSONSchema(command.options, { io: 'input' });
  const required = new Set(schema.required ?? []);
  return Object.entries((schema.properties ?? {}) as Record<string, PropertySchema>).map(
    ([name, property]) => ({
      name,
      description: property.description ?? '',
      type: property.type ?? 'string',
      required: required.has(name),
      ...(property.maxLength === undefined ? {} : { maxLength: property.maxLength }),
      ...(property.enum === undefined ? {} : { choices: property.enum }),
      ...(property.discord === undefined ? {} : { discord: property.discord }),
    }),
  );
}
