import { placeRole } from '../places/place-roles.ts';
import { worksElsewhere } from '../places/works-elsewhere.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** What people do who have no house of their own, with the word behind which stands whose guests they are. */
const LODGES: readonly (readonly [verb: RegExp, prepositions: RegExp])[] = [
  [
    /^(?:move[sd]?|moving|relocat(?:e|es|ed|ing)|squeez(?:e|es|ed|ing)|went|gone|go|goes|going|retreat(?:s|ed)?|decamp(?:s|ed)?)$/,
    /^(?:into|inside)$/,
  ],
  [
    /^(?:taken|took|host(?:ed|s)?|hous(?:ed|es)|shelter(?:ed|s)?|put|accommodat(?:ed|es)|received|given|granted|lent|offered|welcomed)$/,
    /^(?:by|in|inside|at|with)$/,
  ],
  [
    /^(?:refuge|shelter|sanctuary|room|rooms|space|desks?|offices?|quarters|lodgings?|home|floor|corridor|annexe?|corner|guests?|tenants?|lodgers?)$/,
    /^(?:in|inside|at|with|of|from|on)$/,
  ],
  [
    /^(?:work(?:s|ed|ing)?|sits?|sat|sitting|operat(?:e|es|ed|ing)|camp(?:s|ed|ing)?|lodg(?:e|es|ed|ing)|stay(?:s|ed|ing)?|liv(?:e|es|ed|ing)|sleep(?:s|ing)?|slept|based|bas(?:ed|ing)|located|shelter(?:ing|s|ed)?|function(?:s|ed|ing)?|keeps?)$/,
    /^(?:in|inside|at|within|from|with)$/,
  ],
];
/** "Share the Danish embassy". */
const SHARES = /^(?:shar(?:e|es|ed|ing)|borrow(?:s|ed|ing)?)$/;

const REACH = 6;

/** Whether somebody of another state, named or meant by "its", stands before a token of a clause. */
function isOfAnother(view: SentenceView, at: number, owner: string): boolean {
  const { tokens, names, clauses } = view;
  const from = clauses.find((clause) => at >= clause.from && at < clause.to)?.from ?? 0;
  const others = names.filter(
    (name) => name.from >= from && name.to <= at && name.as !== 'city' && placeRole(view, name) === 'other',
  );
  if (names.some(({ to, place }) => to <= at && place.country === owner)) return false;
  return (
    others.length > 0 || tokens.slice(from, at).some(({ lower }) => /^(?:its|their|they|our|we)$/.test(lower))
  );
}

/** "Consular work is handled by": whose it is, is plain from before. */
const isWorkDone = (words: readonly string[]): boolean =>
  words.at(-1) === 'by' &&
  words.some((word) => /^(?:is|are|was|were|be|been|being)$/.test(word)) &&
  words.some((word) => /^(?:work|business|affairs|interests|visas|matters|cases)$/.test(word));

/** "The work of the embassy", "has not altered work at the embassy": no verb; nor is "their desk at the embassy" a guest's. */
const isNoun = (words: readonly string[], at: number): boolean =>
  /^(?:its|their|his|her|our|my)$/.test(words[at - 1] ?? '') ||
  (words[at] === 'work' && !/(?:s|will|to|would|who|also|now|still|they|we)$/.test(words[at - 1] ?? ''));

/** Where the words begin that name a post and its owner: "the" in "the Danish embassy". */
function headOfPost({ tokens, names }: SentenceView, at: number): number {
  let head = names.find(({ to }) => to === (tokens[at - 1]?.lower === "'s" ? at - 1 : at))?.from ?? at;
  while (/^(?:the|a|an|nearby|neighbouring|neighboring|larger|old|new)$/.test(tokens[head - 1]?.lower ?? ''))
    head -= 1;
  return head;
}

/**
 * Whether the post named from token `at` on, which belongs to `owner`, takes in another state's people or does its work: "moved
 * into the German embassy", "its visas are issued by the Danish embassy".
 */
export function hostsOthers(view: SentenceView, at: number, owner: string): boolean {
  const { tokens } = view;
  const head = headOfPost(view, at);
  const preposition = tokens[head - 1]?.lower ?? '';
  const near = tokens.slice(Math.max(0, head - 1 - REACH), head - 1).map(({ lower }) => lower);
  const begin = near.findLastIndex((word) => !/[\p{L}\p{N}]/u.test(word)) + 1;
  const words = near.slice(begin);
  const isGuest =
    SHARES.test(preposition) ||
    LODGES.some(
      ([verb, prepositions]) =>
        prepositions.test(preposition) &&
        words.some((word, index) => verb.test(word) && !isNoun(words, index)),
    );
  if (isWorkDone([...words, preposition])) return true;
  return (isGuest || worksElsewhere(view, head)) && isOfAnother(view, head, owner);
}
