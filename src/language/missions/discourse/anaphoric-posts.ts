import type { PostWord } from '../words/post-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { areSoMany, endOfAll } from './all-of-them.ts';

/** What says of "it" that it is a post: "it is shut", "it has never reopened", "it works with a third of its people". */
const SAID_OF_POST =
  /^(?:is|was|has|had|will|would|may|might|could|can|must|remains?|remained|stays?|stayed|works?|worked|operates?|operated|functions?|functioned|runs?|ran|reopen(?:s|ed)?|clos(?:es|ed)|shut|shuts|opens?|opened|never|now|still|also|itself|too|stopp?(?:s|ed)|ceas(?:es|ed)|suspended|resum(?:es|ed)|mov(?:es|ed)|continues?|continued|goes|went|keeps|kept|carries|stands|stood|fell|lies|employs|relocated|shrank|shrinks|lost|lowered|does|did)$/;

/** The same of several: "all three are shut", "none has closed". */
const SAID_OF_ALL =
  /^(?:are|is|were|was|has|have|had|will|remain|remains|stay|stays|stayed|remained|work|operate|function|run|reopen|reopened|closed|shut|stopped|suspended|never|now|still|also|opened|continue|continued)$/;

/** What stands before a pronoun that is a clause's subject. */
const OPENS =
  /^(?:[,;:—–"“‘'«(-]|and|but|as|because|that|though|although|while|when|where|whether|if|since|until|so|yet|or|says|said|then)$/;

/** Parts of a post that stand for it where the sentence before spoke of it: "The compound is empty." */
const PARTS = /^(?:compound|building|premises|villa|bureau|outpost|residence|office)$/;

/** Words that end an ellipsis: "Israel's relocated on Monday", "Spain's, too, is shut", "the Danes' is open". */
const SAID_OF_ELLIPSIS =
  /^(?:is|are|was|were|has|have|had|will|would|may|might|remains?|stays?|shut|shuts|closed|closes|reopened|reopens|relocated|moved|moves|went|opened|never|still|now|also|too|ceased|suspended|works|operates|,|followed|stayed|did|does|will)$/;

/** "Two doors from Israel's, …": what only tells where another post stands. */
const STANDS_BY =
  /^(?:from|near|opposite|beside|behind|to|past|facing|outside|by|than|like|adjoining|neighbouring)$/;

/** "The one in Bamako", "that in Goma": a post of the same kind in another place. */
const isOneElsewhere = ({ tokens, names }: SentenceView, at: number): boolean =>
  /^(?:in|at)$/.test(tokens[at + 1]?.lower ?? '') &&
  names.some(({ from, as }) => from === at + 2 && as === 'city') &&
  (/^ones?$/.test(tokens[at]?.lower ?? '')
    ? /^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? '') &&
      (at < 2 || OPENS.test(tokens[at - 2]?.lower ?? ''))
    : /^that$/.test(tokens[at]?.lower ?? '') && !/^\p{L}/u.test(tokens[at - 1]?.lower ?? '.'));

/**
 * The words that stand for a post without naming one: "it" and "the building" after a sentence about a post, "Israel's
 * relocated", "the German one", "all three". `spoken`: whether a post was spoken of shortly before; `owners`: of how many
 * states the sentence before named the posts together.
 */
export function anaphoricPosts(
  view: SentenceView,
  { spoken, owners }: { spoken: boolean; owners: number },
): PostWord[] {
  const { tokens, posts, names } = view;
  const found: PostWord[] = [];
  const add = (from: number, to: number): void => {
    found.push({ from, to, kind: 'mission' });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    const known = spoken || posts.some(({ to }) => to <= at);
    const clause = view.clauses.find(({ from, to }) => at >= from && at < to);
    const named = posts.some(({ from }) => from >= (clause?.from ?? 0) && from < (clause?.to ?? 0));
    const opens = at === (clause?.from ?? 0) || OPENS.test(tokens[at - 1]?.lower ?? '');
    if (known && opens && word === 'it' && !named && SAID_OF_POST.test(next)) add(at, at + 1);
    else if (known && PARTS.test(word) && !named && /^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? ''))
      add(at, at + 1);
    else if (
      (known || view.diplomatic) &&
      /^(?:compound|chancery|outpost)$/.test(word) &&
      !named &&
      names.some(({ to, as }) => to === at && (as === 'people' || as === 'government'))
    )
      add(at, at + 1);
    else if (
      (known || view.diplomatic) &&
      /^(?:'s|')$/.test(word) &&
      (SAID_OF_ELLIPSIS.test(next) || (next === 'in' && names.some(({ from }) => from === at + 2))) &&
      names.some(
        ({ from, to, as }) => to === at && as !== 'city' && !STANDS_BY.test(tokens[from - 1]?.lower ?? ''),
      )
    )
      add(at, at + 1);
    else if (
      (known || view.diplomatic) &&
      /^ones?$/.test(word) &&
      names.some(({ to, as }) => to === at && as === 'people')
    )
      add(at, at + 1);
    else if (known && !named && isOneElsewhere(view, at)) add(at, at + 1);
    else if (owners > 1 && opens && !named) {
      const to = endOfAll(view, at);
      const said = /^["“‘']$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
      if (to > 0 && areSoMany(view, at, owners) && SAID_OF_ALL.test(tokens[said]?.lower ?? '')) add(at, to);
    }
  }
  return found;
}
