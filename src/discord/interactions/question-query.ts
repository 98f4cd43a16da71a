import { optionsOf } from '../../../commands/declaration.ts';
import { routeQuestion } from '../../answers/route-question.ts';
import type { Bot } from '../bot.ts';
import { startAtWord } from '../display/shorten.ts';
import { findCommand, parseQuery, type Query } from '../state/query.ts';
import { Refusal } from './refusal.ts';

/** A text as a query of /ask, cut between words where it is longer than /ask takes. */
function textQuery(bot: Bot, text: string): Query {
  const ask = findCommand(bot.commands, 'ask');
  const [first] = ask ? optionsOf(ask) : [];
  if (!first) throw new Refusal('I have no command for questions.');
  return { command: 'ask', options: { [first.name]: startAtWord(text, first.maxLength ?? 1_000) } };
}

/** `/reload`, `/timelin iraq`; no path such as `/etc/hosts`. */
const COMMAND = /^\/([a-z-]{1,32})(?:\s|$)/i;

const notAsText = ({ commands }: Bot, name: string): Refusal =>
  commands.some((command) => command.name === name)
    ? new Refusal(`**/${name}** is taken only as a command of Discord, not as a message.`)
    : new Refusal(`There is no command **/${name}**. **/help** lists those I have.`);

const CALL_FOR_HELP = /^help\W*$/i;

/**
 * A question in plain words as the query that answers it best, by the same routing as /ask; a command that was typed as
 * text, `/status baghdad`, is that command.
 * @throws {Refusal} when the text is a command that there isn't, or that only Discord's own form takes.
 */
export function questionQuery(bot: Bot, question: string): Query {
  const typed = CALL_FOR_HELP.test(question) ? '/help' : question;
  const [better] = typed.startsWith('/') ? [typed] : routeQuestion(bot.library.current, question);
  const query = better === undefined ? null : parseQuery(bot.commands, better);
  const [, name] = COMMAND.exec(typed) ?? [];
  if (query === null && name !== undefined) throw notAsText(bot, name);
  return query ?? textQuery(bot, question);
}
