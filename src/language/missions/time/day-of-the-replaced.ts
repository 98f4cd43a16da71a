import type { SentenceView } from '../words/sentence-view.ts';
import { STEP_NOUNS } from './step-nouns.ts';

/** What a step may take the place of, beside those that have names as steps. */
const GIVEN_BEFORE = new Set(
  `offer permission advice invitation choice option request recommendation advisory leave warning rule ban
arrangement mandate compulsion obligation suggestion`.split(/\s+/),
);
/** Said of what was before by itself: "hardened into". */
const GIVES_WAY = /^(?:turned|became|becomes|become|hardened|stiffened|softened|gave|gives|grew|grown)$/;
/** Said of it behind "was" or "has been": "was replaced by". */
const IS_REPLACED =
  /^(?:replaced|superseded|changed|converted|upgraded|downgraded|swapped|exchanged|made|raised|lowered|relaxed|eased|tightened|widened|transformed|toughened|commuted|reduced|watered|turned)$/;
const PASSIVE = /^(?:was|were|been|is|are|being|now|then|since|later)$/;

/** Said by those who replace it: "turned Friday's offer into an order". */
const REPLACES =
  /^(?:replac(?:ed|es|ing)|supersed(?:ed|es|ing)|turn(?:ed|s|ing)|harden(?:ed|s|ing)|chang(?:ed|es|ing)|convert(?:ed|s|ing)|upgrad(?:ed|es|ing)|downgrad(?:ed|es|ing)|swapp?(?:ed|s|ing)|exchang(?:ed|es|ing)|soften(?:ed|s|ing)|toughen(?:ed|s|ing)|relax(?:ed|es|ing)|eas(?:ed|es|ing)|tighten(?:ed|s|ing)|supplant(?:ed|s|ing))$/;
/** Behind a verb of giving way: what has come instead. */
const INSTEAD =
  /^(?:into|by|to|with|for|an?|binding|compulsory|mandatory|voluntary|optional|obligatory|way)$/;
/** So far behind its name it is said what came instead: "the leave of 2 May for families in Juba was turned into an order". */
const FAR_BEHIND = 16;
/** Between the name and its day. */
const BETWEEN =
  /^(?:on|of|in|from|since|the|last|this|past|early|late|was|has|been|is|had|now|then|issued|given|made|announced|imposed|also|being|only|just|barely)$/;

/** "An offer of voluntary flights made only four days ago": behind these words of when it was made stands what it was of. */
const MADE = /^(?:issued|given|made|announced|imposed)$/;
const OF_WHAT = /^(?!(?:and|but|or|which|who|that|after|before|when|while)$)\p{L}[\p{L}-]*$/u;
/** So many words then stand before its day. */
const FAR_BEFORE = 9;

const isGiven = (word: string): boolean => STEP_NOUNS.has(word) || GIVEN_BEFORE.has(word);

/** "The order of 13 March", "Friday's offer", "an offer on Friday": whether a date is that of a step's name beside it. */
function namesOfDate(
  { tokens }: SentenceView,
  from: number,
  to: number,
): { from: number; to: number } | null {
  const isOwner = tokens[to]?.lower === "'s";
  for (let at = isOwner ? to + 1 : to; at < to + (isOwner ? 4 : 1); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (isGiven(word)) return { from, to: at + 1 };
    if (GIVES_WAY.test(word) || IS_REPLACED.test(word) || !/^\p{L}{3,}$/u.test(word)) break;
  }
  let isMade = false;
  for (let at = from - 1; at >= from - (isMade ? FAR_BEFORE : 5); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (isGiven(word)) return { from: at, to };
    isMade ||= MADE.test(word);
    if (!BETWEEN.test(word) && !(isMade && OF_WHAT.test(word))) return null;
  }
  return null;
}

/** "The order of March 13 was replaced by a voluntary one", "what was an offer on Friday became an obligation on Sunday": whether a date is that of what a step takes the place of. */
export function isDayOfTheReplaced(view: SentenceView, from: number, to: number): boolean {
  const named = namesOfDate(view, from, to);
  if (!named) return false;
  const { tokens } = view;
  for (let at = named.to; at < named.to + FAR_BEHIND; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^[,;:.—–]$/.test(word)) break;
    if (GIVES_WAY.test(word) || (IS_REPLACED.test(word) && PASSIVE.test(tokens[at - 1]?.lower ?? ''))) {
      if (tokens.slice(at + 1, at + 3).some(({ lower }) => INSTEAD.test(lower))) return true;
      break;
    }
  }
  if (named.from < from && tokens[from - 1]?.lower === 'on') return false;
  return tokens
    .slice(Math.max(0, named.from - 4), named.from)
    .some(
      ({ lower }, index, all) =>
        REPLACES.test(lower) &&
        !all.slice(index + 1).some((word) => /^(?:by|with|into|to)$/.test(word.lower)),
    );
}
