import type { NameMention } from './mentions.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** Behind "Embassy" as a name, both with a capital: a stand, a street corner, a shop. */
const NAMED_AFTER =
  /^(?:end|stand|terrace|stadium|arena|diner|café|cafe|casino|gym|bakery|laundry|pharmacy|garage|shop|store|brewery)$/;

/** Whether a word for a post at a token is the name of something else: "closed the Embassy End". */
export const isNamedAfterPost = (tokens: readonly Token[], at: number, to: number): boolean =>
  isCapitalised(tokens[at]) && isCapitalised(tokens[to]) && NAMED_AFTER.test(tokens[to]?.lower ?? '');

/** What a post may be to do: “the mission is to close on Friday”. */
const DONE_BY_POSTS =
  /^(?:close|shut|cease|suspend|stop|end|re-?open|open|resume|restart|move|relocate|leave|evacuate|halve|cut|reduce|shrink|scale|stay|remain|return|lose|send|withdraw|pull|keep|be|have|receive|work|operate|issue|go|fly|quit|halt|pause|wind|downsize|scrap|vacate|transfer|slash|shed|freeze|fold|merge|trim|thin|lower|hand)$/;
/** So far behind a mission its task is told, past “, as the director puts it,”. */
const FARTHEST = 9;

/** Where a mission's task is told, if an aside between commas stands before it. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const comma = tokens.slice(at + 1, at + FARTHEST).findIndex(({ text }) => text === ',');
  return comma < 0 ? at : at + comma + 2;
}

/** Whether a name, with or without its 's, stands before a word: “the Danish mission”, “Norway’s mission”. */
const isOfAName = (tokens: readonly Token[], names: readonly NameMention[], at: number): boolean => {
  const end = tokens[at - 1]?.lower === "'s" ? at - 1 : at;
  return names.some(({ to }) => to === end);
};

/** Whether a mission that is nobody's by name is a task: “the mission, as he puts it, is to get through customs”. */
export function isTask(
  tokens: readonly Token[],
  names: readonly NameMention[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (isOfAName(tokens, names, from)) return false;
  const verb = behindAside(tokens, to);
  return (
    /^(?:is|was|remains|'s)$/.test(tokens[verb]?.lower ?? '') &&
    tokens[verb + 1]?.lower === 'to' &&
    !DONE_BY_POSTS.test(tokens[verb + 2]?.lower ?? 'be')
  );
}
