import { compact } from '../../compact-pattern.ts';
import { lowerIn, wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { onceInARow } from '../words/once-in-a-row.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isInAside, WHOLE } from './part-only.ts';

const BEFORE_HEAD =
  /^(?:of|at|in|inside|from|to|for|near|around|opposite|outside|past|behind|beside|towards?)$/;
const IS_THE_POST =
  /^(?:stories|reports|talk|rumou?rs|tales|news|word|claims|one|some|each|all|both|none|every|two|three|four|five|many|several|operations?|activit(?:y|ies)|work|functions|business|doors?|gates?|shutters|fate|future|days|whole|entire|closure|said|says|is|are|was|were|and|,|that|gone|back|be|been|flag|out|up|down)$/;
const ADJECTIVAL =
  /^(?:'s|'|own|old|new|main|former|large|small|little|tiny|huge|fortified|british|own|then|\p{L}+-\p{L}+)$/u;

/** "The people who work at the embassy": not the work, they are meant. */
const headWord = ({ tokens }: SentenceView, at: number): string | null =>
  /^(?:who|that|they|which)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:work|works|worked|serve|live)$/.test(tokens[at]?.lower ?? '')
    ? 'people'
    : (tokens[at]?.lower ?? null);

/** The word whose "of the embassy", "at Poland's embassy" the post is; null when it is nobody's. */
function headOfPost(view: SentenceView, post: PostMention): string | null {
  let at = post.from - 1;
  for (let steps = 0; steps < 7 && at >= 0; steps += 1) {
    const name = view.names.find(({ to }) => to === at + 1);
    const word = view.tokens[at]?.lower ?? '';
    if (name) at = name.from - 1;
    else if (BEFORE_HEAD.test(word)) return at > 0 ? headWord(view, at - 1) : null;
    else if (ADJECTIVAL.test(word)) at -= 1;
    else if (/^(?:the|its|their|his|her|our|a|an|this|that|both)$/.test(word)) {
      const before = view.tokens[at - 1]?.lower ?? '';
      return BEFORE_HEAD.test(before) && at > 1 ? headWord(view, at - 2) : null;
    } else return null;
  }
  return null;
}

const OWN_OF_POST =
  /^(?:operations?|activit(?:y|ies)|work|functions?|business|doors?|gates?|shutters|closure|suspension|flag|premises|building|chancery|shutdown|services|duties|mandate|reopening|return|own|entire|whole|days|lights|own|staffing|relocation|evacuation|abandonment|shutting|closing|flight|roster|normal|usual|complement|has|is|been|back|was|keys?|move|removal|status)$/;

/** Whether a frame that the post leads is said of something else: "diplomats at the embassy were recalled". */
export function isOfPost(view: SentenceView, match: FrameMatch, post: PostMention | null): boolean {
  if (post === null || match.from !== post.from) return true;
  const next = view.tokens[post.to]?.lower ?? '';
  if (next === "'s" || next === "'") {
    const owned = view.tokens[post.to + 1]?.lower ?? '';
    if (!OWN_OF_POST.test(owned)) return false;
  }
  if (next === ',' && !/^and$/.test(view.tokens[post.to + 1]?.lower ?? '')) return true;
  const head = headOfPost(view, post);
  return head === null || IS_THE_POST.test(head) || !/^\p{L}/u.test(head);
}

/** "Moved back to Kyiv", "gone back to work": who comes back has not closed. */
export function comesBack(view: SentenceView, match: FrameMatch): boolean {
  const words = lowerIn(view, match.from, match.to + 3);
  if (/^(?:padlocks?|chains?|locks?|seals?)$/.test(words[0] ?? '') && words[1] === 'off') return true;
  return words.some(
    (word, index) =>
      (word === 'back' ||
        (word === 'home' && index > 1 && view.posts.some(({ to }) => to === match.from + index))) &&
      /^(?:to|into|in|across|onto|on|at|up)$/.test(words[index + 1] ?? ''),
  );
}

/** "Tell a relative when you expect to be back": the return of those who read it. */
export const isReturnOfReader = (view: SentenceView, { own }: FrameMatch): boolean =>
  OF_READER.test(wordsIn(view, Math.min(...own) - 6, Math.min(...own) + 1));

const OF_READER = /\b(?:when|until|till|before|after|once|if|how|that) you (?:\S+ ){0,3}\S+$/;

/** Whether a frame tells that people go somewhere: "her whole team drove over the border". */
export const areOnTheWay = ({ tokens }: SentenceView, { own }: FrameMatch): boolean =>
  [...own].some((at) => ON_THE_WAY.test(tokens[at]?.lower ?? ''));

const ON_THE_WAY =
  /^(?:drove|driven|flew|flown|left|moved|went|gone|travell?ed|crossed|sailed|took|taken|brought|walked|came|rode|landed)$/;

/** "Withdrawn by order", "withdrawn on instructions", a "compulsory return": no order has been lifted. */
export function isByOrder(view: SentenceView, match: FrameMatch): boolean {
  const words = lowerIn(view, match.from - 2, match.to);
  return words.some(
    (word, index) =>
      (/^(?:orders?|instructions?|directive)$/.test(word) &&
        /^(?:by|on|under)$/.test(words[index - 1] ?? '')) ||
      (/^(?:compulsory|forced|mandatory|mandated|early|ordered|immediate)$/.test(word) &&
        /^return$/.test(words[index + 1] ?? '')),
  );
}

/** "Withdraw diplomats from its embassy", "ordered staff to leave its embassy": the people stand in the gap. */
export function isOfPeople(view: SentenceView, match: FrameMatch, ownPost: boolean): boolean {
  if (isOrderToPeople(view, match)) return true;
  if (!ownPost) return false;
  const words = lowerIn(view, match.from, match.to);
  return (
    words.some(
      (word, index) =>
        !match.own.has(match.from + index) &&
        /^(?:diplomats|staff|people|officials|officers|employees|envoys|clerks|workers|members|personnel|staffers|consuls|household|colleagues)$/.test(
          word,
        ) &&
        !isInAside(view, match.from + index),
    ) && !words.some((word) => WHOLE.test(word) && !/^(?:its|their|the|his|her|other|no)$/.test(word))
  );
}

/** "Has not ordered staff to leave": what is said of people who leave. */
const isOrderToPeople = (view: SentenceView, match: FrameMatch): boolean =>
  view.tokens
    .slice(match.from, match.to)
    .some(
      ({ lower }, index) =>
        /^(?:order(?:ed|s|ing)?|told|tells|telling|instruct(?:ed|s|ing)?|asked|asking|direct(?:ed|s|ing)|forc(?:ed|ing|es)|urg(?:ed|ing|es))$/.test(
          lower,
        ) &&
        lowerIn(view, match.from + index + 1, match.from + index + 4).some((word) =>
          /^(?:staff|diplomats|families|personnel|employees|officials|officers|people|spouses|dependants|dependents|clerks|relatives|anyone|anybody|everyone)$/.test(
            word,
          ),
        ),
    );

/** "Eleven months after the last of its diplomats left": what the news is measured from. */
export function isLongBefore(view: SentenceView, match: FrameMatch): boolean {
  const words = lowerIn(view, match.from - 5, match.from);
  const after = words.lastIndexOf('after');
  return after > 0 && /^(?:years?|months?|weeks?|decades?)$/.test(words[after - 1] ?? '');
}

/** "A shut mission takes down its flag": said of all of them, in the present. */
const isAnyPost = (view: SentenceView, match: FrameMatch): boolean =>
  /^(?:an?|any)$/i.test(view.tokens[0]?.lower ?? '') &&
  view.posts.some(({ from }) => from <= 3 && from <= match.to) &&
  !view.tokens.some(({ lower }) => /^(?:was|were|has|had|have|today|yesterday|now)$|ed$/.test(lower));

/** "What happens when an embassy closes?": a truth about embassies, not news of one. */
export function isGeneric(view: SentenceView, match: FrameMatch): boolean {
  if (view.names.some(({ from }) => from < match.to + 6)) return false;
  if (view.names.length === 0 && isAnyPost(view, match)) return true;
  return (
    view.posts.some(
      ({ from, to }) =>
        from >= match.from &&
        to <= match.to &&
        (/^(?:an?|any|such|no)$/.test(view.tokens[from - 1]?.lower ?? '') ||
          (/s$/.test(view.tokens[to - 1]?.lower ?? '') &&
            !/^(?:the|its|their|both|all|two|three|four|five|six|\d+|other|missions|of)$/.test(
              view.tokens[from - 1]?.lower ?? 'the',
            ))),
    ) && !/^(?:closed|shut|evacuated|abandoned)$/.test(view.tokens[match.from]?.lower ?? '')
  );
}

/** Somewhere better in the same town: "a new site two streets away". */
const NEW_HOUSE =
  /\b(?:move[sd]?|moving|relocat\w+|transfer\w*)\b[^.;]{0,40}\b(?:new(?! york| zealand| delhi)|bigger|larger|greener|modern|smarter|purpose-built|cheaper|permanent|smaller)\b[^.;]{0,20}\b(?:premises|building|buildings|site|address|home|compound|offices?|quarters|tower|villa|house|block|campus|headquarters)\b/i;

/** "Moved to a villa nearby", "to the house across the street". */
const CLOSE_BY =
  /\b(?:move[sd]?|moving|relocat\w+|transfer\w*)\b[^.;]{0,40}\bto (?:an?|the|its|their) (?:[\w-]+ ){0,2}(?:premises|building|offices?|villa|house|block|floor|flat|bungalow|wing) (?:nearby|close by|next door|opposite|across the (?:street|road|square|river)|a?round the corner|down the (?:street|road)|in the same (?:street|road|district|quarter|city|town|block|neighbou?rhood)|(?:a few|two|three|four) (?:streets|doors|blocks|houses) (?:away|along|down))\b/i;

/** Whether a sentence tells of a move to a better house, or to one close by. */
export const isNewHouse = onceInARow((sentence) => NEW_HOUSE.test(sentence) || CLOSE_BY.test(sentence));

/** That fewer remain: what stays open is then no return to normal. */
const LESSENED = compact(
  /\b(?:non-?(?:essential|core|emergency|diplomatic|vital|critical)|nonessential|nonemergency|inessential|depend[ae]nts|ordered (?:out|home|to)|limited|reduced|skeleton|smaller|fewer|half|thirds?|quarter|handful|volunteers|relatives|(?<!worried )famil(?:y|ies)|spouses|wives|husbands|children|partners|scaled|thinned|trimmed|slimmed|pared|down to|others|rest|bare|on notice|of (?:its|their|his|her) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\d+)|pulled (?:\w+ ){0,2}(?:diplomats|staff)|minimum|gutted|while (?:two|three|four|\w+ others)|at their own|if they (?:wish|like|choose)|consul herself|on the order)\b/i,
);

/** Whether a sentence tells that some go or fewer stay. */
export const isLessened = onceInARow((sentence) => LESSENED.test(sentence));

/** Where those go who "return": whether it is home from the post. */
export function goesHome(view: SentenceView, match: FrameMatch): boolean {
  const words = lowerIn(view, match.from, match.to + 4);
  const moves = words.some((word) =>
    /^(?:return|returns|returned|returning|come|go|travel|fly|move|back|home)$/.test(word),
  );
  if (!moves) return false;
  const ownsPost = view.posts.some(
    ({ from, to }) =>
      from >= match.from &&
      to <= match.to &&
      !lowerIn(view, Math.max(match.from, from - 4), from).includes('from') &&
      !/^(?:families|staff|workers|employees|relatives|personnel|people|'s|teachers|spouses|dependants|dependents|children|clerks)$/.test(
        view.tokens[to]?.lower ?? '',
      ),
  );
  const target = view.names.findLast(
    ({ from, as }) =>
      from > match.from &&
      from < match.to + 4 &&
      as !== 'people' &&
      /^(?:to|into)$/.test(view.tokens[from - 1]?.lower ?? ''),
  );
  if (
    target &&
    view.names.some(
      (name) =>
        name !== target && name.place.country === target.place.country && (name.as !== 'city' || name.seat),
    )
  )
    return true;
  if (ownsPost) return false;
  return words.some(
    (word, index) =>
      word === 'from' &&
      (view.names.some(({ from, as }) => as !== 'people' && from === match.from + index + 1) ||
        view.posts.some(({ from }) => from > match.from + index && from < match.from + index + 4)) &&
      words.slice(0, index).some((other) => /^(?:return|returns|come|go|travel|fly|move|home)$/.test(other)),
  );
}
