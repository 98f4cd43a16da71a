import { compact } from '../../compact-pattern.ts';
import { gapsOf, lowerIn, ownsPost, wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { HARM, NEARBY, OTHER_MISSIONS, PARTIAL } from '../lexicon/context-words.ts';
import { isSubject } from '../posts/post-as-subject.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isCalledFormer } from '../words/former-posts.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isClosingNoun } from './closing-nouns.ts';
import { isIdiom, isNoMoreThan } from './idioms.ts';
import { isDoneToOthers } from './objects.ts';
import { isOnlyThanked } from './only-thanked.ts';
import { isOtherChoice } from './other-choices.ts';
import { isExpulsion, isShelter } from './other-news.ts';
import { rejectionOfPeople } from './other-people.ts';
import { isInAStory } from './other-worlds.ts';
import { worksFromOwnHouse } from './own-house.ts';
import { isPartOfStaff } from './part-of-staff.ts';
import { rejectionOfPostStep } from './post-steps.ts';
import { isRoutineAbsence, isRoutineStep } from './routine-step.ts';
import { isOnlySaidByDiplomats } from './speakers.ts';
import { staffingRejection } from './staffing.ts';

/** "The embassy will move into a larger building next year." */
const NEW_HOME = compact(
  /\b(?:in)?to (?:a|an|its|their|the) (?:\S+ ){0,2}(?:campus|compound|building|premises|tower|complex|offices|quarters|headquarters|site|chancery)\b/,
);

/** "Some missions have gone further." */
const GONE_FURTHER =
  /^(?:gone|went|go|goes) (?:back|further|ahead|wrong|well|on|unanswered|quiet|public|online|viral)$/;
/** "Down with flu": who is ill for a while has not left. */
const ILL =
  /\b(?:down|in bed|ill|sick|laid up|off) (?:with|because of|from) (?:\S+ ){0,2}?(?:flu|influenza|colds?|fever|measles|mumps|food poisoning)\b/;

/** What is practised, or thins out a staff every year: no departure and no reduction. */
const isPractised = (view: SentenceView, match: FrameMatch): boolean =>
  isRoutineAbsence(view, match) || ILL.test(wordsIn(view, match.from, match.to + 8));

/** "Went on working", "has gone on issuing visas": nobody has gone. */
const goesOnDoing = ({ tokens }: SentenceView, { own }: FrameMatch): boolean =>
  [...own].some(
    (at) =>
      /^(?:go|goes|going|gone|went)$/.test(tokens[at]?.lower ?? '') &&
      tokens[at + 1]?.lower === 'on' &&
      (/^\p{L}{2,}ing$/u.test(tokens[at + 2]?.lower ?? '') ||
        /^(?:as|regardless|undisturbed|unchanged)$/.test(tokens[at + 2]?.lower ?? '')),
  );

/** "Stopped issuing visas": what it does no longer. */
const stopsDoing = ({ tokens }: SentenceView, { own }: FrameMatch): boolean =>
  [...own].some(
    (at) =>
      /ing$/.test(tokens[at]?.lower ?? '') &&
      /^(?:stop|stops|stopped|cease[sd]?|halt(?:s|ed)?|quit|quits)$/.test(tokens[at - 1]?.lower ?? ''),
  );

/** "Had been put out and that all staff were safe": a word of the frame stands on either side of another statement. */
const joinsStatements = ({ tokens }: SentenceView, { own }: FrameMatch): boolean => {
  const first = Math.min(...own);
  const last = Math.max(...own);
  return tokens
    .slice(first + 1, last)
    .some(
      ({ lower }, index) =>
        lower === 'and' && tokens[first + 2 + index]?.lower === 'that' && !own.has(first + 1 + index),
    );
};

/** "Might be cut back": nobody comes back. */
const CUTS_BACK =
  /^(?:cut|cuts|cutting|scal(?:e|ed|es|ing)|par(?:e|ed|es|ing)|pull(?:ed|s|ing)?|held|holds?|rolled|stripped|trimmed|fight|fought|push(?:ed)?)$/;

/** "In the jargon the step is known as ordered departure": what a word means is no report. */
const DEFINITION = compact(
  /\b(?:(?:is|are|was) (?:known|referred to|described|defined) (?:\S+ ){0,4}as|in (?:the |its |their )?(?:official |diplomatic |bureaucratic )?(?:jargon|parlance|language|lingo)|the term|the phrase|the expression|what (?:\S+ ){1,3}calls?)\b/,
);

/** "A chain hangs across the gate": there the bar itself tells. */
const startsWithBar = ({ frame }: FrameMatch): boolean =>
  frame.elements.some(({ alternatives }) => alternatives.some(({ word }) => word === 'padlock'));

/** "Told them that they may go", not "whose work can wait" or "can no longer stay". */
function givesLeave(gaps: readonly string[], end: readonly string[]): boolean {
  if (gaps.includes('not') || end.includes('longer')) return false;
  return gaps.some(
    (word, at) =>
      /^(?:free|may|can|could|welcome|liberty|able|wished|wish|choose|voluntary|optional|discretionary)$/.test(
        word,
      ) && !/^(?:wait|keep|be|spare|do)$/.test(gaps[at + 1] ?? ''),
  );
}

/** "Serves citizens from all regions": where people are from, not where a post works. */
const FROM_WHERE_THEY_ARE =
  /^(?:citizens|nationals|people|visitors|residents|students|applicants|travellers|travelers|customers|refugees|families|workers|patients|callers)$/;

/** "The library has nobody in it": a room, not the post. */
const isRoomWithNobody = (view: SentenceView, clause: Stretch, { own }: FrameMatch): boolean => {
  const first = [...own].find((at) => /^(?:nobody|no-one|none)$/.test(view.tokens[at]?.lower ?? ''));
  if (first === undefined) return false;
  const before = lowerIn(view, clause.from, first);
  return before
    .slice(before.lastIndexOf(',') + 1)
    .some((word) =>
      /^(?:chair|floor|desk|seat|section|library|residence|room|wing|annexe?|pool|garden|kitchen|hall|shop|caf[eé]|canteen|cell)$/.test(
        word,
      ),
    );
};

const SENDS =
  /^(?:sends?|sent|sending|bring(?:s|ing)?|brought|orders?|ordered|ordering|calls?|called|calling|fl(?:y|ies|ew|own|ying)|takes?|took|taking)$/;

/** "Are sending nobody home": nobody is sent, which is not to say that nobody is in. */
const isNobodySentHome = ({ tokens }: SentenceView, { own }: FrameMatch): boolean =>
  [...own].some(
    (at) =>
      /^(?:nobody|no-one|none)$/.test(tokens[at]?.lower ?? '') &&
      SENDS.test(tokens[at - 1]?.lower ?? '') &&
      tokens[at + 1]?.lower === 'home',
  );

/** Why a frame in this sentence is not about a mission, or null when it may be. */
export function rejection(
  text: string,
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): string | null {
  const inside = lowerIn(view, match.from, match.to);
  const gaps = gapsOf(view, match);
  const own = [...match.own];
  const { level } = match.frame;
  const ownPost = ownsPost(match, post);
  const sentence = text.slice(view.start, view.end);
  const otherMission = view.tokens
    .slice(clause.from, match.from)
    .some(
      ({ lower }, index) =>
        /^missions?$/.test(lower) &&
        index > 0 &&
        lowerIn(view, clause.from + index - 1, clause.from + index).some(
          (word) => word !== 'a' && OTHER_MISSIONS.has(word),
        ),
    );
  if (otherMission && !ownPost) return 'a mission of another kind';
  if (isInAStory(view, clause, match)) return 'fiction or sport';
  if (match.frame.lifts && isRoutineStep(text, view, match)) return 'routine';
  if (isOnlyThanked(view, match)) return 'only thanked';
  const first = Math.min(...own);
  const negation = view.tokens[first]?.lower === 'not' ? first : first - 1;
  if (view.tokens[negation]?.lower === 'not' && view.tokens[negation - 1]?.lower === 'but')
    return 'what it is not';
  if ((level === 'ordered-departure' || level === 'authorized-departure') && isExpulsion(sentence))
    return 'an expulsion';
  if (own.some((at) => view.tokens[at]?.lower === 'and' && view.tokens[at + 1]?.lower === 'so'))
    return 'the next statement';
  if (level === 'suspended-operations' && joinsStatements(view, match)) return 'two statements';
  if (level === 'suspended-operations' && worksFromOwnHouse(view, match)) return 'its own house';
  if (isNoMoreThan(view, match)) return 'no more than something';
  const opener = view.tokens[match.from - 1];
  if (
    level === 'suspended-operations' &&
    match.frame.modality === null &&
    view.tokens[match.from]?.lower === 'no' &&
    (opener === undefined || /^(?:\P{L}|that|,)$/u.test(opener.lower))
  )
    return 'no post of several';
  if (level === 'ordered-departure' && givesLeave(gaps, lowerIn(view, match.to - 2, match.to + 1)))
    return 'leave given';
  const [lead] = match.frame.elements;
  if (
    lead?.alternatives.some(({ isClass, word }) => isClass && word === 'order') &&
    /^(?:its|the|an|this|that|their|departure|evacuation|another|any)$/.test(
      view.tokens[match.from - 1]?.lower ?? '',
    ) &&
    /^(?:order|demand|command|request|bid)$/.test(view.tokens[match.from]?.lower ?? '')
  )
    return 'a noun';
  if (DEFINITION.test(wordsIn(view, clause.from, match.from))) return 'a definition';
  if (level === 'suspended-operations' && isClosingNoun(view, first) && !startsWithBar(match))
    return 'a noun';
  if (/^(?:lights|windows|shutters|lamps)$/.test(view.tokens[first]?.lower ?? '') && post === null)
    return 'lights elsewhere';
  if (
    level === 'suspended-operations' &&
    own.some(
      (at) => view.tokens[at]?.lower === 'from' && FROM_WHERE_THEY_ARE.test(view.tokens[at - 1]?.lower ?? ''),
    )
  )
    return 'people from a place';
  if (
    view.tokens[match.to - 1]?.lower === 'in' &&
    /^(?:nobody|no-one|none)$/.test(view.tokens[first]?.lower ?? '') &&
    view.names.some(({ from, as, seat }) => from === match.to && as === 'city' && seat)
  )
    return 'nobody in a capital';
  if (
    level === 'suspended-operations' &&
    own.some(
      (at) =>
        view.tokens[at]?.lower === 'left' &&
        /^(?:is|are|was|were|be)$/.test(view.tokens[at - 1]?.lower ?? '') &&
        !match.own.has(at - 1),
    )
  )
    return 'who is left';
  if (level === 'suspended-operations' && isNobodySentHome(view, match)) return 'nobody sent home';
  if (ownPost && post !== null && match.from === post.from && !isSubject(view, post))
    return 'not the post itself';
  if (
    level === 'authorized-departure' &&
    /^(?:may|can|could)$/.test(view.tokens[match.from]?.lower ?? '') &&
    view.names.some(({ to, as, seat }) => to === match.from && (as !== 'city' || seat))
  )
    return 'what a state may do';
  if (
    level === 'suspended-operations' &&
    ownPost &&
    gaps.includes('and') &&
    post !== null &&
    post.from > match.from
  )
    if (view.posts.some(({ from }) => from >= clause.from && from < match.from)) return 'another post';
  const visitors =
    inside.includes('people') &&
    !inside.some(
      (word, at) =>
        inside[at + 1] === 'people' &&
        /^(?:its|their|our|my|his|her|embassy|'s|\d+|hundred|dozen|non-?(?:emergency|essential|core|critical|vital))$/.test(
          word,
        ),
    ) &&
    view.posts.some(({ from }) => from >= match.to && from <= match.to + 4);
  if (visitors && (level === 'ordered-departure' || level === 'authorized-departure')) return 'visitors';
  if (level === 'suspended-operations' && isPartOfStaff(view, clause, match, post))
    return 'a part of the staff';
  const ofPost = rejectionOfPostStep(text, view, clause, match, post);
  if (ofPost !== null) return ofPost;
  if (
    ownPost &&
    view.tokens
      .slice(Math.max(0, (post?.from ?? 0) - 4), post?.from)
      .some(({ lower }) => isCalledFormer(lower))
  )
    return 'a former post';
  if (
    gaps.some((word) => NEARBY.has(word) || HARM.has(word)) &&
    !view.asides.has(own.find((at) => NEARBY.has(view.tokens[at]?.lower ?? '')) ?? -1)
  )
    return 'something near a post';
  if (
    level === 'suspended-operations' &&
    /^(?:visa|visas|consular|passport)$/.test(view.tokens[match.from - 1]?.lower ?? '') &&
    !ownPost
  )
    return 'a part of a post';
  if (level === 'suspended-operations' && gaps.some((word) => PARTIAL.has(word)) && !gaps.includes('and'))
    return 'a part of a post';
  if (!match.frame.lifts && level === 'suspended-operations' && isRoutineStep(text, view, match))
    return 'routine';
  if (level !== 'normal-operations' && level !== 'authorized-departure' && isPractised(view, match))
    return 'routine';
  if (level === 'normal-operations' && stopsDoing(view, match)) return 'a part of a post';
  if (match.frame.lifts && isShelter(sentence)) return 'shelter in place';
  const generic = view.tokens[match.from - 1]?.lower ?? '';
  if (
    /^(?:an|any|each|every|such)$/.test(generic) &&
    /^(?:ordered|authori[sz]ed|voluntary|mandatory)$/.test(view.tokens[match.from]?.lower ?? '') &&
    view.names.length === 0 &&
    view.posts.length === 0
  )
    return 'a term explained';
  if (
    level === 'normal-operations' &&
    /\bfor (?:a|one|two|the) (?:day|days|afternoon|morning|hours|weekend)\b/.test(sentence)
  )
    return 'routine';
  const cutBack = own.some(
    (at) =>
      view.tokens[at]?.lower === 'back' &&
      !match.own.has(at - 1) &&
      CUTS_BACK.test(view.tokens[at - 1]?.lower ?? ''),
  );
  if (match.frame.lifts && cutBack) return 'no return';
  const besidePost =
    post !== null &&
    post.sender === null &&
    post.country === null &&
    lowerIn(view, match.from - 3, match.from).some((word) => NEARBY.has(word) || word === 'next');
  if (level === 'suspended-operations' && besidePost) return 'something near a post';
  if (level === 'suspended-operations' && NEW_HOME.test(wordsIn(view, match.from, match.to + 12)))
    return 'a new building';
  if (level !== 'normal-operations' && goesOnDoing(view, match)) return 'gone in another sense';
  if (GONE_FURTHER.test(wordsIn(view, match.to - 1, match.to + 1))) return 'gone in another sense';
  if (
    inside.some(
      (word, index) =>
        /^(?:keep|stay|remain|stand)$/.test(word) &&
        /^(?:away|out|back|inside|indoors)$/.test(inside[index + 1] ?? ''),
    )
  )
    return 'advice to keep away';
  if (level !== 'ordered-departure' && level !== 'authorized-departure' && isDoneToOthers(view, match))
    return 'done to something else';
  if (isIdiom(view, match)) return 'a turn of speech';
  if (level === 'ordered-departure' && isOtherChoice(view)) return 'a turn of speech';
  if (isOnlySaidByDiplomats(view, match)) return 'only said by diplomats';
  if (level === 'suspended-operations' && isRoomWithNobody(view, clause, match)) return 'a part of a post';
  const people = rejectionOfPeople(sentence, view, clause, match, post);
  if (people !== null) return people;
  return staffingRejection(text, view, clause, match, post);
}
