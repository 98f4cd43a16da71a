import { compact } from '../../compact-pattern.ts';
import { NUMBER } from '../lexicon/number-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { clauseAt, type OrderChange } from './order-change.ts';

const WHOLE = '(?:full|normal|usual|ordinary|regular|complete|old|former|authori[sz]ed|original|customary)';
const STRENGTH = '(?:strength|staff|staffing|complement|capacity|establishment|manning|numbers|size|roster)';
const OF_ITS = '(?:its |their |the |a |our )?';

/** Whose people are all there again: a post, or what was just spoken of. */
const WHO = '(?:@post|it|they|we|staff|team|mission|delegation|personnel|embassy|diplomats)';
/** "It was back at full strength since early May", "the embassy is fully staffed again". */
const ALL_THERE_AGAIN = compact(
  new RegExp(
    `(?<!\\b(?:near|outside|opposite|beside|behind|around|at) (?:the |@people |@state |'s |its ){0,3})(?<=^| )${WHO}(?: (?!(?:that|which|who|until|before|to|will|would|could|may|might|not|,) )[^ ;:“”"]+){0,5}? (back (?:at|to|up to) ${OF_ITS}${WHOLE} ${STRENGTH}|(?:at|to) ${OF_ITS}${WHOLE} ${STRENGTH} (?:once )?(?:again|once more)|(?:fully|completely) (?:staffed|manned) (?:once )?(?:again|once more)|returned to ${OF_ITS}${WHOLE} ${STRENGTH})\\b(?! (?:until|till|before|when|after)\\b)`,
  ),
);

const OF_NOW =
  '(?:as (?:of|from)|since|from) (?:this|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|last|the)(?: (?:morning|week|night|weekend|afternoon|evening|start|first|beginning))?';
const AGAIN = '(?:again|once more|once again|back(?! home))';
const ITS_PEOPLE = `(?:all |all of )?(?:its|their|our) (?:full |usual |old |whole )?(?:${NUMBER})(?: (?:people|diplomats|officers|officials|staff|employees|members))?`;
/** "As of this morning our embassy has its thirty", "the mission again counts its ten diplomats", "has its 14 officers back". */
const HAS_ITS_NUMBER = compact(
  new RegExp(
    `(?<=^| )(?:${OF_NOW},? (?:@people |@state |'s |the |our |its ){0,3}@post (?:[^ ,;:.]+ ){0,4}?(has|have|counts?) ${ITS_PEOPLE}\\b|@post (?:[^ ,;:.]+ ){0,4}?(?:${AGAIN} (has|have|counts?) ${ITS_PEOPLE}\\b|(has|have|counts?) ${ITS_PEOPLE} ${AGAIN}\\b))`,
  ),
);

/** A post that has again as many people as belong to it, whose number only is told. */
export function hasItsNumberAgain(view: SentenceView): OrderChange[] {
  if (view.posts.length !== 1) return [];
  const { text, tokenAt } = signedWords(view);
  const found = HAS_ITS_NUMBER.exec(text);
  const verb = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || verb === undefined) return [];
  const from = tokenAt(found.index);
  const own = tokenAt(found.index + found[0].lastIndexOf(` ${verb} `) + 1);
  const to = tokenAt(found.index + found[0].length - 1) + 1;
  return [{ level: 'normal-operations', lifts: true, own: [own, to - 1], over: { from, to } }];
}

const STRENGTHS = new RegExp(`^(?:${STRENGTH}|staffed|manned)$`);

/** A post whose people are all there again, whose number a sentence before may have told. */
export function backAtFullStrength(view: SentenceView): OrderChange[] {
  if (!view.tokens.some(({ lower }) => STRENGTHS.test(lower))) return [];
  const { text, tokenAt } = signedWords(view);
  const found = ALL_THERE_AGAIN.exec(text);
  if (!found?.[1]) return [];
  const from = tokenAt(found.index);
  const said = found.index + found[0].length - found[1].length;
  const first = tokenAt(said);
  const last = tokenAt(found.index + found[0].length - 1);
  if (clauseAt(view, first) !== clauseAt(view, last)) return [];
  return [{ level: 'normal-operations', lifts: true, own: [first, last], over: { from, to: last + 1 } }];
}
