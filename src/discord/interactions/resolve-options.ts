import { type AnyCommand, type Suggestion, suggestionsOf } from '../../../commands/declaration.ts';
import type { OptionValues } from '../../../commands/run-command.ts';
import type { Context } from '../../answers/context.ts';
import { shorten } from '../display/shorten.ts';
import { visibleText } from '../display/visible-text.ts';
import { CHOICE_TEXT } from '../limits.ts';

/** A proposal as Discord gets it: at most 100 characters each, cut between words, never empty. */
export function asChoice({ name, value }: Suggestion): Suggestion {
  const cutName = shorten(visibleText(name).replaceAll('\n', ' '), CHOICE_TEXT);
  return { name: cutName || shorten(value, CHOICE_TEXT), value: shorten(value, CHOICE_TEXT) };
}

/** Beginnings of a display name that are likely to be what the proposals are found by. */
function* beginnings(typed: string): Generator<string> {
  yield typed;
  const [first = ''] = typed.split(/ [·(–—|-]|[,(·|…]/);
  if (first && first !== typed) yield first.trim();
  const [word = ''] = typed.split(' ');
  if (word && word !== typed) yield word;
  yield '';
}

function valueFor(typed: string, suggest: (typed: string) => Suggestion[]): string {
  for (const beginning of beginnings(typed)) {
    const suggestions = suggest(beginning);
    if (suggestions.some(({ value }) => value === typed)) return typed;
    const hit = suggestions.find((one) => {
      const choice = asChoice(one);
      return choice.name === typed || one.name === typed || choice.value === typed;
    });
    if (hit) return hit.value;
  }
  return typed;
}

/**
 * What the asker meant by each option: a text that is the shown name of a proposal, or its value as it was cut for
 * Discord, stands for that proposal's value (some clients send the name). Any other text is taken as it was typed.
 */
export function resolveOptions(command: AnyCommand, context: Context, options: OptionValues): OptionValues {
  const resolved = Object.entries(options).map(([name, value]) => {
    const suggest = suggestionsOf(command, name);
    if (!suggest || typeof value !== 'string') return [name, value];
    return [name, valueFor(value, (typed) => suggest(context, typed))];
  });
  return Object.fromEntries(resolved);
}
