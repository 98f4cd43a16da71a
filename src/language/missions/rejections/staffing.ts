import { compact } from '../../compact-pattern.ts';
import { lowerIn, wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import {
  ADVISED,
  ALL_OF_THEM,
  COMPELLED,
  DEADENED,
  GENERAL_TALK,
  HOST_EXPELS,
  LEAVES_A_THING,
  LEFT_TO_THEM,
  LIFTED,
  MADE_EASIER,
  NO_CHOICE,
  ONLY_PREPARES,
  OTHER_CLOSURES,
  PART_WORD,
  SHUT,
  TOTAL,
  WISHED_FOR,
} from '../lexicon/staffing-rejections.ts';
import { areCarriedBySoldiers } from '../people/carriers.ts';
import { countsCallers } from '../people/counted-callers.ts';
import { isOfNonessential } from '../people/not-essential.ts';
import { tellsSizeInPassing } from '../people/size-in-passing.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { onceInARow } from '../words/once-in-a-row.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isOfOtherBody } from './other-body.ts';

const ownWords = (view: SentenceView, match: FrameMatch): string[] =>
  [...match.own].map((at) => view.tokens[at]?.lower ?? '');

/** The words inside a frame that are not its own. */
const unownedWords = (view: SentenceView, match: FrameMatch): string[] =>
  view.tokens
    .slice(match.from, match.to)
    .filter((_, index) => !match.own.has(match.from + index))
    .map(({ lower }) => lower);

const isGeneralTalk = onceInARow((sentence) => GENERAL_TALK.test(sentence));
const isWishedFor = onceInARow((sentence) => WISHED_FOR.test(sentence));

const SAYING_BETWEEN = /\b(?:said|says|saying|told|tells|announced|confirmed|put it)\b/;
const FAMILY =
  /^(?:partners?|kin|kids|moms|mums|families|family|relatives|spouses?|wives|wife|husbands|children|dependants|dependents|households?|minors)$/;
const CATEGORY = /^(?:non-?(?:emergency|essential|critical|core|vital)|inessential|unessential)$/;
const DIPLOMATS =
  /^(?:diplomats?|diplomatic|embass(?:y|ies)|consul(?:s|ate|ates|ar)?|envoys?|ambassadors?|attachés?|chargé|mission|legation)$/;
const STAFF = /^(?:diplomats|officials|staff|people|personnel|employees|officers|workers|clerks|crew|team)$/;
const WITHDRAWAL =
  /^(?:withdr\w+|pull\w*|evacuat\w+|remov\w+|extract\w*|airlift\w*|recall\w*|call(?:ed|s|ing)?|br[io]\w+|sen[dt]\w*|fl[eyio]\w*|tak\w+|took|mov\w+|ship\w*|repatriat\w+|whisk\w*|ferr\w+|leav\w+|left|g[eo]t\w*|gone|go|depart\w*|exit|exodus|retreat|relocat\w+|transfer\w*|return\w*|drawdown|put|carr\w+|packed|summon\w*|driv\w+|drove|sail\w*|cross\w*|land\w*|walk\w*)$/;

/** Whether the words tell of people on the move and not of a post that shrinks. */
const isMovement = (words: readonly string[]): boolean => words.some((word) => WITHDRAWAL.test(word));

/** India orders Canadian diplomats to leave New Delhi: the host sends them away. */
function isHostsOrder(view: SentenceView, match: FrameMatch): boolean {
  const first = Math.min(...match.own);
  const orderer = view.names.findLast(
    ({ from, to, as }) =>
      to <= first && as !== 'city' && !/^(?:in|at|from|of)$/.test(view.tokens[from - 1]?.lower ?? ''),
  );
  if (!orderer) return false;
  return view.names.some(
    ({ from, as, place, to }) =>
      from > first &&
      to <= match.to &&
      (as === 'people' || view.tokens[to]?.lower === "'s") &&
      place.country !== orderer.place.country &&
      /^(?:diplomats?|embassy|envoys?|attachés?|consuls?|officials|consular|staff|military|mission|employees)$/.test(
        view.tokens[view.tokens[to]?.lower === "'s" ? to + 1 : to]?.lower ?? '',
      ),
  );
}

/** Whether people of another body are spoken of, and no diplomat or post among a frame's words. */
function isOfAnotherBody(
  text: string,
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): boolean {
  if (lowerIn(view, match.from, match.to).some((word) => DIPLOMATS.test(word))) return false;
  return isOfOtherBody(text, view, clause, match, post);
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|hours?|minutes?|am|pm|a\.m|p\.m|per|percent|miles?|kilometres?|km|times?|o'clock)$/;

/** Whether a number stands for a date, a time or a measure: "from 25 to 29 January". */
const isDate = (view: SentenceView, at: number): boolean =>
  /^(?:\d+|[a-z]+-[a-z]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)$/.test(
    view.tokens[at]?.lower ?? '',
  ) && MONTH.test(view.tokens[at + 1]?.lower ?? '');

/** "The withdrawal of the delegation": the whole of it. */
const OF_THE_WHOLE = compact(
  /\b(?:withdrawal|evacuation|departure|flight|removal|pull-out|relocation) of (?:the |its |their |a )?(?:\w+ ){0,2}?(?:embassy|mission|delegation|consulate|legation|diplomats)\b(?! (?:staff|families|personnel|dependants|dependents|employees|workers|people|clerks|spouses))/,
);

/** Words beside "left" that say more. */
const MORE_THAN_GONE = /^(?:leaving|behind|down|only|just|on|way|exodus|drawdown|withdrawal)$/;

/** Some of them are left. */
const STAYS_BEHIND =
  /\b(?:leaving|stay(?:s|ed|ing)? (?:on|behind)|remain(?:s|ed|ing)?|left behind|all but|but|except|bar|save)\b/;

/** Back at their posts: "have moved in", "came back to the embassy". */
const RETURNS = compact(
  /^(?:moved|came|gone|went|walked|drove|flew|drive|move|come) (?:back )?in(?:to)? (?:\.|,|again|over|on)|^back (?:at|in|through|to work|to their)\b/,
);

/** Whether the frame ends in "leave" and what they leave is a thing: "its phones", "the building". */
const leavesAThing = (view: SentenceView, match: FrameMatch): boolean =>
  /^(?:leave|vacate)$/.test(view.tokens[match.to - 1]?.lower ?? '') &&
  LEAVES_A_THING.test(`${wordsIn(view, match.to - 1, match.to + 5)} `) &&
  !view.names.some(({ from }) => from >= match.to && from < match.to + 5) &&
  !view.posts.some(({ from }) => from >= match.to && from < match.to + 4);

/** Whether an order or a permission that the frame speaks of is lifted in the same breath. */
function isLifted(view: SentenceView, clause: Stretch, match: FrameMatch): boolean {
  if (
    !ownWords(view, match).some((word) => /^(?:orders?|departures?|evacuation|directive|return)$/.test(word))
  )
    return false;
  const before = lowerIn(view, Math.max(clause.from, match.from - 6), match.from);
  const behind = lowerIn(view, match.to, Math.min(clause.to, match.to + 9));
  return (
    before.some((word, at) => LIFTED.test(word) && !(word === 'ended' && before[at + 1] === 'with')) ||
    DEADENED.test(behind.join(' '))
  );
}

/** "The clerks who could be spared were told to go": whom it is about, not that somebody asks who could be. */
const areThoseSpared = ({ tokens }: SentenceView, { from, to }: FrameMatch): boolean =>
  /^(?:who|which|whom)$/.test(tokens[from]?.lower ?? '') &&
  tokens.slice(from, to).some(({ lower }) => /^spared?$/.test(lower)) &&
  /^(?:[a-z]+s|staff|personnel|people|men|women|those|in)$|^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') &&
  !/^(?:asks|decides|knows|sees|discusses|considers|reviews|wonders)$/.test(tokens[from - 1]?.lower ?? '');

function reductionRejection(
  sentence: string,
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
): string | null {
  const own = ownWords(view, match);
  const inside = lowerIn(view, match.from, match.to);
  const around = lowerIn(view, Math.max(clause.from, match.from - 4), Math.min(clause.to, match.to + 3));
  const whole = view.tokens
    .slice(clause.from, clause.to)
    .map(({ text, lower }, at) =>
      text === 'Command' || isOfNonessential(view, clause.from + at) ? '' : lower,
    )
    .join(' ');
  const partial = inside.some((word) => PART_WORD.test(word));
  if ([...match.own].some((at) => isDate(view, at))) return 'dates';
  if (/^(?:half|third|quarter) of (?:the|its|their) \S+$/.test(inside.join(' '))) return 'a part only named';
  if (areThoseSpared(view, match)) return 'a category';
  if (/\b(?:drove|driven|drive|drives|forced) (?:them|him|her|us) out\b/.test(inside.join(' ')))
    return 'driven out';
  if (SAYING_BETWEEN.test(unownedWords(view, match).join(' '))) return 'two statements';
  if (!isMovement(own)) return TOTAL.test(around.join(' ')) && !partial ? 'all of the staff' : null;
  const family = around.findIndex((word) => FAMILY.test(word));
  const others = around.some(
    (word, at) => STAFF.test(word) && at < family && !/^(?:'s|'|’|’s)$/.test(around[at + 1] ?? ''),
  );
  if (inside.some((word) => CATEGORY.test(word)) && !areCarriedBySoldiers(view, match))
    return 'a departure by category';
  if (family >= 0 && !(others && partial)) return 'a departure of families';
  if (COMPELLED.test(around.join(' ')) || COMPELLED.test(whole)) return 'a departure on orders';
  if (LEFT_TO_THEM.test(around.join(' '))) return 'a departure left to them';
  if (
    ALL_OF_THEM.test(wordsIn(view, match.from - 1, match.to)) ||
    (TOTAL.test(around.join(' ')) && !STAYS_BEHIND.test(whole))
  )
    return 'all of the staff';
  if (RETURNS.test(lowerIn(view, Math.max(...match.own), Math.max(...match.own) + 3).join(' ')))
    return 'a return';
  if (!partial && OF_THE_WHOLE.test(wordsIn(view, match.from, match.to + 2))) return 'the whole of a post';
  if (
    !partial &&
    own.some((word) => /^(?:left|gone|departed)$/.test(word)) &&
    !own.some((word) => MORE_THAN_GONE.test(word))
  )
    return 'nothing says how many';
  if (!partial && SHUT.test(sentence.replace(OTHER_CLOSURES, ''))) return 'a post that is given up';
  return null;
}

/** "None of its staff had asked to leave": who asks for it was neither told to go nor let go. */
const askToGo = ({ tokens }: SentenceView, { own }: FrameMatch): boolean =>
  [...own].some(
    (at) =>
      /^(?:asked|begged|applied|requested)$/.test(tokens[at]?.lower ?? '') &&
      tokens[at + 1]?.lower === 'to' &&
      tokens
        .slice(Math.max(0, at - 2), at)
        .every(({ lower }) => !/^(?:be|been|being|is|are|was|were|get|got)$/.test(lower)) &&
      tokens
        .slice(Math.max(0, at - 2), at)
        .some(({ lower }) => /^(?:has|have|had|hasn't|haven't|hadn't|'ve)$/.test(lower)),
  );

/** "All nineteen of them are here": nobody is missing. */
const areAllHere = ({ tokens }: SentenceView, { from, to }: FrameMatch): boolean =>
  tokens[from - 1]?.lower === 'all' &&
  /^(?:here|there|at|in)$/.test(tokens[to - 1]?.lower ?? '') &&
  tokens.slice(from, to).some(({ lower }) => /^(?:is|are|were)$/.test(lower));

/** Why a frame about departures or reductions is none in this sentence, or null when it may be. */
export function staffingRejection(
  text: string,
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): string | null {
  const { level } = match.frame;
  const sentence = text.slice(view.start, view.end);
  if (level !== 'ordered-departure' && level !== 'authorized-departure' && level !== 'reduced-staffing')
    return null;
  if (isGeneralTalk(sentence)) return 'a rule or a study';
  if (isWishedFor(sentence)) return 'what somebody wishes';
  if (isOfAnotherBody(text, view, clause, match, post)) return 'another body';
  if (level === 'reduced-staffing' && areAllHere(view, match)) return 'all of the staff';
  if (level === 'reduced-staffing' && tellsSizeInPassing(view, match)) return 'how large a post is';
  if (level === 'reduced-staffing' && countsCallers(view, match)) return 'who calls on them';
  if (level === 'reduced-staffing') return reductionRejection(sentence, view, clause, match);
  if (askToGo(view, match)) return 'what they ask for';
  if (isLifted(view, clause, match)) return 'an order that is lifted';
  if (leavesAThing(view, match)) return 'what they leave is no place';
  if (ONLY_PREPARES.test(wordsIn(view, match.from, match.to))) return 'a preparation';
  const own = ownWords(view, match);
  const around = lowerIn(view, Math.max(clause.from, match.from - 5), Math.min(clause.to, match.to + 3)).join(
    ' ',
  );
  if (level === 'authorized-departure')
    return NO_CHOICE.test(wordsIn(view, match.from - 1, match.to)) ? 'no choice of theirs' : null;
  if (HOST_EXPELS.test(sentence) || isHostsOrder(view, match)) return 'an expulsion';
  if (
    /\b(?:(?:stay|remain|keep|kept) (?:\w+ )?at home|work(?:ing)? from home|stay(?:ing)? (?:in|indoors))\b/i.test(
      sentence,
    )
  )
    return 'told to stay at home';
  const isCompelled = own.some((word) => COMPELLED.test(word));
  if (!isCompelled && MADE_EASIER.test(wordsIn(view, clause.from, match.to)))
    return 'a departure left to them';
  const orders =
    isCompelled ||
    own.some((word) =>
      /^(?:must|have|has|told|said|made|no|not|n't|given|gave|got|gives|giving|until)$/.test(word),
    );
  if (!orders && (LEFT_TO_THEM.test(around) || ADVISED.test(around))) return 'a departure left to them';
  const partial = lowerIn(view, match.from, match.to).some((word) => PART_WORD.test(word));
  const words = lowerIn(view, match.from, match.to);
  const family = words.findIndex((word) => FAMILY.test(word));
  const categorised = words.some((word) => CATEGORY.test(word));
  const staffFirst =
    family < 0 || words.some((word, at) => at < family && STAFF.test(word) && words[at + 1] !== "'");
  if (!orders && categorised && areCarriedBySoldiers(view, match)) return 'a part of the staff';
  if (!orders && partial && !categorised && staffFirst) return 'a part of the staff';
  return null;
}
