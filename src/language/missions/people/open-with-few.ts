import type { FrameMatch } from '../frames/match-frames.ts';
import { numberOf } from '../lexicon/number-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const STAFF =
  /^(?:staff|staffers|diplomats?|employees|personnel|officials?|officers?|people|team|crew|colleagues|workforce|members|clerks|presence)$/;
const SMALL =
  /^(?:skeleton|reduced|smaller|minimal|minimum|limited|small|tiny|core|caretaker|depleted|emergency)$/;
const PART = /^(?:half|third|quarter|fifth|fraction|handful|most|few|fewer|part)$/;
const WORD = /^[\p{L}\d]/u;
/** So far behind a post that works it may be said with how many people. */
const REACH = 9;
const PEOPLE_WITHIN = 5;

const namesStaff = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.slice(from, from + PEOPLE_WITHIN).some(({ lower }) => STAFF.test(lower));

/** Whether people who are fewer than all begin at a token: "six of its fifteen diplomats", "a skeleton staff", "half its team". */
function areFewAt(view: SentenceView, start: number): boolean {
  const word = (at: number): string => view.tokens[at]?.lower ?? '';
  let at = start;
  const only = /^(?:only|just|barely|merely)$/.test(word(at));
  while (/^(?:only|just|barely|merely|an?|the|about|around|some|its|their|very|much)$/.test(word(at)))
    at += 1;
  if (SMALL.test(word(at))) return namesStaff(view, at + 1);
  if (PART.test(word(at))) return namesStaff(view, at + 1);
  const count = numberOf(word(at));
  if (count === null) return false;
  if (areSoManyFewer(view, at)) return true;
  if (only) return namesStaff(view, at + 1);
  if (word(at + 1) !== 'of' || !/^(?:its|their|the)$/.test(word(at + 2))) return false;
  const all = [at + 3, at + 4].map((next) => numberOf(word(next))).find((number) => number !== null);
  return all !== undefined && all !== null && all > count && namesStaff(view, at + 3);
}

/** "Three people fewer", "two fewer diplomats", "four officers short". */
function areSoManyFewer(view: SentenceView, at: number): boolean {
  const words = view.tokens.slice(at + 1, at + 1 + FEWER_WITHIN).map(({ lower }) => lower);
  const less = words.findIndex((word) => /^(?:fewer|less|short)$/.test(word));
  const staff = words.findIndex((word) => STAFF.test(word));
  return less >= 0 && staff >= 0 && !words.slice(0, less).some((word) => !WORD.test(word));
}

const FEWER_WITHIN = 4;

/** Of a post that is only said to be open still, it is told with how many people where they are no more than so many. */
const A_FEW = 20;
/** Behind those who are left the statement ends, or says so; "handling visas", "on duty", "waiting outside" is said of others, too. */
const NO_MORE_SAID =
  /^(?:[.;:)”"’–—,]?|left|remaining|there|now|alone|instead|only|after|since|while|though|down|because)$/;
/** All is as it was: "works as usual, with 14 people". */
const AS_USUAL =
  /^(?:usual|usually|normal|normally|before|always|ever|unchanged|full|fully|nobody|no-one|none|all|new)$/;

/** "Was still at work with 14 people": behind "still" how many people there are is what is left of them. */
function isStillOpenWithSoMany({ tokens }: SentenceView, { from, frame }: FrameMatch, at: number): boolean {
  if (frame.lifts || !WORD.test(tokens[at - 1]?.lower ?? '')) return false;
  if (tokens.some(({ lower }) => AS_USUAL.test(lower))) return false;
  const isStill = tokens.slice(Math.max(0, from - 2), at).some(({ lower }) => lower === 'still');
  const count = numberOf(tokens[at + 1]?.lower ?? '');
  return (
    isStill &&
    count !== null &&
    count <= A_FEW &&
    STAFF.test(tokens[at + 2]?.lower ?? '') &&
    NO_MORE_SAID.test(tokens[at + 3]?.lower ?? '')
  );
}

/** Behind ", an aide said,", where a token opens that; else the token itself. */
function behindSaid({ tokens, asides }: SentenceView, at: number): number {
  const behind = tokens[at]?.lower === ',' ? asides.get(at) : undefined;
  if (behind === undefined) return at;
  const said = tokens[behind - 2]?.lower ?? '';
  const says = tokens[at + 1]?.lower ?? '';
  return /^(?:said|says|added)$/.test(said) || /^(?:said|says|according)$/.test(says) ? behind - 1 : at;
}

/** What may stand between a number of people and what it has fallen from: "12 diplomats at work, down from 40". */
const OF_THEM = /^(?:[,–—-]|at|on|work|duty|there|left|now|today|only|down|compared|remaining)$/;
/** Behind the number of before stands when it was, or nothing: not "20 posts", of which people came. */
const THAT_WAS =
  /^(?:[.,;:)”"’–—-]|an?|in|at|on|before|last|two|three|four|five|six|earlier|when|then|it|they|and|but|usually|normally)$/;
/** So many words back, "the number of Americans still at work there at under 30", it may be said that people are counted. */
const COUNTED_BEFORE = 12;
const COUNTS = /^(?:number|numbers|headcount|strength|total)$/;

/** "At under 30, from more than a hundred": whether behind a token a number of people is said to have fallen. */
function hasFallen({ tokens }: SentenceView, start: number): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const countAt = (from: number): { at: number; count: number } | null => {
    for (let at = from; at < from + FAR_COUNT; at += 1) {
      const count = /^hundreds?$/.test(word(at)) ? HUNDRED : numberOf(word(at));
      if (count !== null) return { at, count };
    }
    return null;
  };
  const isOfThem = (at: number): boolean => STAFF.test(word(at)) || OF_THEM.test(word(at));
  for (let at = start; at < Math.min(tokens.length, start + REACH); at += 1) {
    if (word(at) !== 'from' && word(at) !== 'against') continue;
    let now = at - 1;
    while (now >= start && isOfThem(now)) now -= 1;
    const before = numberOf(word(now));
    const was = countAt(at + 1);
    if (before === null || !was) continue;
    const isOfPeople =
      word(at - 1) === 'down' ||
      tokens.slice(now, at).some(({ lower }) => STAFF.test(lower)) ||
      tokens.slice(Math.max(0, now - COUNTED_BEFORE), now).some(({ lower }) => COUNTS.test(lower));
    const behind = word(was.at + 1);
    if (isOfPeople && (behind === '' || THAT_WAS.test(behind) || STAFF.test(behind)))
      return before < was.count;
  }
  return false;
}

/** So many words behind "from" the number of before may stand: "from more than a hundred". */
const FAR_COUNT = 4;
const HUNDRED = 100;

/** The tokens from one on in which it may be said with how many people a post works, by number: not those of ", an aide said,". */
function tokensSaid(view: SentenceView, from: number): number[] {
  const said: number[] = [];
  for (let next = from; next < view.tokens.length && said.length <= REACH; ) {
    const at = behindSaid(view, next);
    said.push(at);
    next = at + 1;
  }
  return said;
}

/** Whether it is said of a post that works that it does so with fewer people than it has. */
export function isOpenWithFew(view: SentenceView, match: FrameMatch): boolean {
  const { own, to } = match;
  const { tokens } = view;
  if ([...own].some((at) => /^(?:not|never|n't|no)$/.test(tokens[at]?.lower ?? ''))) return false;
  if (hasFallen(view, to)) return true;
  for (const at of tokensSaid(view, to - 1)) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'with' && areFewAt(view, at + 1)) return true;
    if (word === 'with' && isStillOpenWithSoMany(view, match, at)) return true;
    if (
      at >= to &&
      !WORD.test(word) &&
      !/^(?:with|though|although|albeit|but)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return false;
    if (/^(?:after|before|because|since|when|while|and|which|who|said|says|that)$/.test(word)) return false;
  }
  return false;
}
