import { compact } from '../../compact-pattern.ts';
import { numberOf } from '../lexicon/number-words.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const PEOPLE =
  'people|persons|staff|officers?|diplomats?|officials?|employees|colleagues|envoys|members|names|hands|faces|nationals|of (?:us|them)|@people';
const WHEN =
  'today|now|here|there|still|at present|at the moment|this (?:morning|week|month|evening)|in (?:the (?:building|house|place|mission|country|capital)|@\\w+|@post|town|post)|on its (?:books|list|roll|staff)';
const THEN =
  'it (?:had|did|has)|they (?:had|did|were)|we (?:had|did|were)|there (?:were|had been|have)|(?:in|at|on|by|before|since|during) |last |ever|always|usual|a (?:week|month|year)|(?:a few|two|three|four|five|six|several) (?:days|weeks|months)|when |(?:this|that) time|yesterday|(?:was|were|had) ';

/** "Exactly as many as in March", "the same number of officers as at Easter". */
const AS_MANY = compact(
  new RegExp(
    `\\b(?:as many|the same (?:number|headcount|head count|strength)(?: of)?) (?:(?:[^ ,;:]+ ){0,2}?(?:${PEOPLE}) )?(?:(?:${WHEN}) ){0,2}as (?:${THEN})`,
  ),
);
/** Less, or more, than as many: "half as many as in May", "not as many", "twice as many". */
const OTHERWISE =
  /^(?:not|no|never|hardly|scarcely|barely|nearly|almost|half|thirds?|quarters?|twice|times|fifths?|without|n't|if|unless|until|should|want|wants|wanted|need|needs|demands?|demanded|will|would|could|may|might|shall|to)$/;
/** That they are all there again is another thing. */
const AGAIN = /\b(?:again|back|returned|once more|restored|return)\b/;
/** So many words before it may say so. */
const BEFORE = 4;
const OF_PEOPLE = compact(new RegExp(`(?:^| )(?:${PEOPLE}|us|them|strong|@people|@post)(?= )`));
const OF_THINGS =
  /\b(?:passports?|visas?|applications?|papers|permits?|cars|flags|windows|desks?|letters?|calls|callers|visitors|guests|citizens|tourists|students|cases|appointments|stamps|documents)\b/;

const NOW = /^(?:today|now|still|tonight|presently|currently|yet)$/;
const THEN_OPENS = /^(?:in|at|on|before|last|then|earlier|ago|since)$/;
const IS_THERE =
  /^(?:has|have|had|is|are|was|were|'s|numbers?|numbered|counts?|counted|lists?|listed|employs?|employed)$/;
const GOES =
  /^(?:left|leave|leaves|leaving|gone|flown|flew|sent|withdrawn|evacuated|out|home|departed|removed|pulled|recalled|returned|back|arrived|more|killed|wounded)$/;
/** What makes a count that of those who are left: "cut from 40 to 12 in March, has only 12 now". */
const CUTS =
  /^(?:cuts?|cutting|reduc\w+|trim\w*|halv\w+|fell|fall(?:s|en|ing)?|down|shr[aiu]nk\w*|dropp?\w*|slash\w*|lower\w*|slimm?\w*|thinn?\w*|whittl\w+|scal\w+|withdr\w+|pull\w*|recall\w*|evacuat\w+|only|just|barely|merely)$/;
const NOT = /^(?:not|never|n't|\w+n't|nobody|no|without|den(?:y|ies|ied)|nor)$/;
/** So many words before a cut say that it was none. */
const NOT_BEFORE = 4;
/** Where what is said of a count begins. */
const BREAKS = /^[.;:“”"–—]$/;
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Behind a number that counts something else: "26 October", "9 o'clock", "24 hours", "26 passports". */
const OF_TIME = /^(?:o'clock|a\.m|p\.m|am|pm|hours?|days?|weeks?|months?|years?|minutes?|per|percent|%)$/;
/** So many words behind a number say when it was counted. */
const REACH = 7;
/** A crew of one is no number. */
const FEWEST = 2;

/** So many words before the first count may say that it is what a cut has left. */
const AROUND = 12;

/** Whether words tell a cut, and not that there was none. */
const isCut = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      CUTS.test(word) && !words.slice(Math.max(0, at - NOT_BEFORE), at).some((before) => NOT.test(before)),
  );

/** "26 in October and 26 today": where two counts stand that are the same, the one of before and the one of now. */
function twiceTheSame({ tokens }: SentenceView): Stretch | null {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const counts: { at: number; count: number }[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const count = numberOf(lower);
    if (count === null || count < FEWEST || count > 999) continue;
    const next = word(at + 1);
    if (MONTHS.test(next) || OF_TIME.test(next) || OF_THINGS.test(next) || MONTHS.test(word(at - 1)))
      continue;
    counts.push({ at, count });
  }
  for (const [index, one] of counts.entries()) {
    const other = counts[index + 1];
    if (!other || other.count !== one.count) continue;
    const between = tokens.slice(one.at + 1, other.at).map(({ lower }) => lower);
    const behind = tokens.slice(other.at + 1, other.at + 1 + REACH).map(({ lower }) => lower);
    const before = tokens.slice(Math.max(0, one.at - REACH), one.at).map(({ lower }) => lower);
    const isCounted = [...before, ...between].some((near) => IS_THERE.test(near));
    const nowThen = between.some((near) => NOW.test(near)) && behind.some((near) => THEN_OPENS.test(near));
    const thenNow =
      [...between, ...before].some((near) => THEN_OPENS.test(near)) &&
      [...behind, ...between.slice(-3)].some((near) => NOW.test(near));
    const around = tokens.slice(Math.max(0, one.at - AROUND), other.at + 1 + REACH).map(({ lower }) => lower);
    const begin = around.findLastIndex(
      (near, at) => BREAKS.test(near) && at < one.at - Math.max(0, one.at - AROUND),
    );
    if (isCut(around.slice(begin + 1))) continue;
    if (isCounted && (nowThen || thenNow) && ![...between, ...behind].some((near) => GOES.test(near)))
      return { from: one.at, to: Math.min(tokens.length, other.at + 2) };
  }
  return null;
}

/** "As many people today as at Christmas". */
function asMany(view: SentenceView): Stretch | null {
  const { text, tokenAt } = signedWords(view);
  const found = AS_MANY.exec(text);
  if (!found || !OF_PEOPLE.test(text) || OF_THINGS.test(text)) return null;
  const from = tokenAt(found.index);
  const to = tokenAt(found.index + found[0].length - 1) + 1;
  const before = view.tokens.slice(Math.max(0, from - BEFORE), from);
  return before.some(({ lower }) => OTHERWISE.test(lower)) ? null : { from, to };
}

/** The words of a sentence that say that a mission has as many people as before: against a reduction; null where none do. */
export const sameCount = oncePer((view: SentenceView): Stretch | null =>
  AGAIN.test(signedWords(view).text) ? null : (asMany(view) ?? twiceTheSame(view)),
);
