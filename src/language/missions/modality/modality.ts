import type { FrameMatch } from '../frames/match-frames.ts';
import { SAYING } from '../lexicon/context-words.ts';
import type { Modality } from '../mission-report.ts';
import { isOfMonthsAgo, namesItsDay } from '../time/said-months-ago.ts';
import { type SentenceView, type Stretch, scopeAround } from '../words/sentence-view.ts';
import type { Token } from '../words/tokens.ts';
import { isAnnouncedBehind } from './announced-behind.ts';
import { doubtsTheWord } from './doubted-word.ts';
import { standingOfPlan } from './dropped-plans.ts';
import { isDecidedAgainst } from './given-up-plans.ts';
import { isToReturn } from './is-to-return.ts';
import { placesOf } from './modality-places.ts';
import { isInOpening, isYetToBeDone, negations } from './negations.ts';
import { isOnCondition } from './on-condition.ts';
import { isPutOff } from './put-off.ts';
import { isToOpenAgain } from './to-open-again.ts';
import { isAllegation, isNotExcluded, toldBefore, toldBehind } from './told-of-step.ts';
import { untilWhen } from './until-when.ts';
import { isAddressed, isLeftToThem, isVolition, letsThemChoose } from './volition.ts';

/** "said it would close" is a decision told afterwards; "warned it would" and "would if" are none. */
function isBackshift(view: SentenceView, at: number, scope: Stretch): boolean {
  if (view.tokens[at]?.lower !== 'would') return false;
  if (isAnnouncedBehind(view, at)) return true;
  const before = view.tokens.slice(scope.from, at).map(({ lower }) => lower);
  const verb = before.findLastIndex((word) => SAYING.has(word) || word === 'decided' || word === 'agreed');
  return (
    verb >= 0 &&
    !(isOfMonthsAgo(before, verb) && !namesItsDay(view.tokens.slice(at).map(({ lower }) => lower))) &&
    !/^(?:reported|claimed|alleged|says?|claims)$/.test(before[verb] ?? '') &&
    !before.includes('been')
  );
}

/** "In answer to threats, it closed", "has signed the paper": words of what may come that leave the step standing. */
const isSettled = (view: SentenceView, at: number, first: number): boolean => {
  const word = view.tokens[at]?.lower ?? '';
  if (/^(?:threats?|fears?|feared|speculation|rumou?rs?)$/.test(word)) return isInOpening(view, at, first);
  return (
    /^(?:paper|draft|memo|proposal)$/.test(word) &&
    view.tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:signed|signs|approved)$/.test(lower))
  );
};

/** "The London paper wrote that": what is written in is no plan. */
const isNewspaper = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.lower === 'paper' &&
  /^(?:wrote|writes|reported|reports|said|says|had|claimed)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:that|it)$/.test(tokens[at + 2]?.lower ?? '') &&
  !/^(?:white|green|discussion|working|position|policy|internal|strategy|leaked|confidential|options?|planning|cabinet|draft)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

/** Verbs of wishing it done: who is urged to reopen a post has not reopened it. */
const URGING =
  /^(?:urge[ds]?|urging|asks?|asked|calls?|called|plead(?:ed|s|ing)?|demand(?:ed|s|ing)?|press(?:ed|es|ing)?|wants?|hopes?|hoped|begs?|begged|appeal(?:ed|s|ing)?|petition(?:ed|s|ing)?|lobb(?:y|ied|ying))$/;

/** Whether somebody only wishes for the step. */
export const isUrged = (view: SentenceView, clause: Stretch, match: FrameMatch): boolean => {
  const first = Math.min(...match.own);
  const { from } = scopeAround(view.tokens, clause, first);
  return view.tokens
    .slice(from, first)
    .some(({ lower }, index) => URGING.test(lower) && governs(view, from + index, first));
};

/** "May have their fares paid if they want them": the condition is theirs to fulfil. */
const leavesItToThem = ({ tokens }: SentenceView, { from, to }: Stretch): boolean =>
  /\bif (?:they|he|she|any|that is what they) (?:so )?(?:wish|want|like|choose|prefer|care|desire|ask)/.test(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "May allow families to go" and "may follow others in letting them go" are no permission yet; "families may go" is one. */
const GIVES_LEAVE =
  /^(?:allow|let|permit|offer|give|grant|authori[sz]e|approve|enable|free|invite|yet|soon|also|be|have|follow|join|extend|decide|consider|widen|come|announce|issue|make)$/;

/** "Denies that it is about to pull out": what is said not even to be thought of. */
const isDisowned = (view: SentenceView, { from }: Stretch, first: number): boolean =>
  view.tokens
    .slice(Math.max(from, first - 8), first)
    .some(
      ({ lower }, index, words) =>
        /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing))$/.test(
          lower,
        ) && /^(?:that|it|having|being|any|the|it's|its)$/.test(words[index + 1]?.lower ?? 'that'),
    );

/** "Nobody", "no one", "not a single person": who is none. */
const isNobody = (word = '', next = ''): boolean =>
  /^(?:nobody|none|neither)$/.test(word) || (word === 'not' && /^(?:a|one)$/.test(next));

/** "Has closed nothing", "recalled no one": a verb of the step whose object is none. */
const isDoneToNobody = ({ tokens }: SentenceView, { own, frame }: FrameMatch): boolean =>
  frame.level !== 'normal-operations' &&
  [...own].some(
    (at) =>
      /(?:ed|ing|en|own|ut|aid|ought|ent|old|ave|ade|ook)$/.test(tokens[at]?.lower ?? '') &&
      (/^(?:nothing|nobody|none|no-one|nowhere)$/.test(tokens[at + 1]?.lower ?? '') ||
        (tokens[at + 1]?.lower === 'no' && tokens[at + 2]?.lower === 'one')),
  );

/** How the words of a match were last read to stand, in which sentence and clause. */
const known = new WeakMap<FrameMatch, { view: SentenceView; clause: Stretch; modality: Modality }>();

/** How a step stands: in effect, only considered, or denied. Reads only the clause that tells it. */
export function modalityOf(view: SentenceView, clause: Stretch, match: FrameMatch): Modality {
  const before = known.get(match);
  if (before?.view === view && before.clause === clause) return before.modality;
  const read = readModality(view, clause, match);
  const modality = read === 'considered' && isDecidedAgainst(view, match) ? 'denied' : read;
  known.set(match, { view, clause, modality });
  return modality;
}

function readModality(view: SentenceView, clause: Stretch, match: FrameMatch): Modality {
  const anchor = Math.max(...match.own);
  const first = Math.min(...match.own);
  const scope = scopeAround(view.tokens, clause, first);
  const around: Stretch = { from: scope.from, to: Math.max(scope.to, anchor + 1) };
  const until: Stretch = { from: around.from, to: anchor + 1 };
  const ofPlan = standingOfPlan(view, clause, match);
  if (ofPlan !== null) return ofPlan;
  if (isPutOff(view, clause, match) || isToOpenAgain(view, match)) return 'considered';
  if (isNotExcluded(view, until, anchor)) return 'considered';
  if (match.frame.level !== 'normal-operations' && isAllegation(view, clause, first, anchor)) return 'denied';
  if (match.frame.modality === 'considered' && isDisowned(view, around, first)) return 'denied';
  if (match.frame.modality !== null) return match.frame.modality;

  const isPermission = match.frame.level === 'authorized-departure';
  const rather = (at: number): boolean =>
    view.tokens[at]?.lower === 'would' &&
    (view.tokens[at + 1]?.lower === 'rather' ||
      (isPermission && /^(?:who|whoever|that)$/.test(view.tokens[at - 1]?.lower ?? '')));
  const may = view.tokens.some(
    ({ text }, at) =>
      at >= around.from &&
      at < first &&
      (text === 'should' ||
        text === 'either' ||
        (text === 'may' &&
          !(
            isPermission &&
            (!GIVES_LEAVE.test(view.tokens[at + 1]?.lower ?? 'give') || leavesItToThem(view, clause))
          ))),
  );
  const hedged = [
    ...placesOf(view, 'maybe', until, match.own),
    ...placesOf(view, 'weigh', { from: around.from, to: first }, match.own).filter(
      (at) =>
        view.tokens[at - 1]?.lower !== 'for' && (governs(view, at, first) || isCircumstance(view, first)),
    ),
  ].filter(
    (at) =>
      !(view.tokens[at]?.lower === 'if' && (isVolition(view, at) || isAddressed(view, at))) &&
      !(
        view.tokens[at]?.lower === 'whether' &&
        (isPermission ? isLeftToThem(view, at) : letsThemChoose(view, at))
      ) &&
      !(
        isPermission &&
        /^(?:option|options|could|possible|possibility)$/.test(view.tokens[at]?.lower ?? '') &&
        at >= first - 2
      ) &&
      !(isPermission && view.tokens[at]?.lower === 'might' && leavesItToThem(view, clause)) &&
      !isBackshift(view, at, around) &&
      !isSettled(view, at, first) &&
      !isNewspaper(view, at) &&
      !rather(at),
  );
  const after = placesOf(view, 'maybe', { from: anchor + 1, to: around.to }, match.own).filter((at) => {
    const word = view.tokens[at]?.lower ?? '';
    return (
      (word === 'if' || word === 'unless' || word === 'in') &&
      !isVolition(view, at) &&
      !doubtsTheWord(view, at) &&
      view.tokens[at + 1]?.lower !== 'necessary'
    );
  });
  const untilBack =
    match.frame.lifts &&
    view.tokens.slice(clause.from, first).some(({ lower }) => /^(?:until|till)$/.test(lower));
  if (untilBack) return 'considered';
  const promised =
    match.frame.lifts && match.frame.level === 'normal-operations' && isOnCondition(view, around.from, match);
  if (promised || isToReturn(view, match)) return 'considered';
  const follows =
    match.frame.level === 'normal-operations'
      ? -1
      : view.tokens
          .slice(anchor + 1, Math.min(anchor + 6, untilWhen(view, clause, anchor)))
          .findIndex(({ lower }) => /^(?:would|could|might)$/.test(lower));
  if (match.frame.level !== 'normal-operations' && mayOnlyReturn(view, anchor)) return 'considered';
  if (follows >= 0 && !isPermission && view.tokens[first]?.lower.endsWith('ing')) return 'considered';
  const mayOwn = [...match.own].some((at) => /^(?:may|might|could)$/.test(view.tokens[at]?.lower ?? ''));
  const wouldOwn = [...match.own].some(
    (at) => view.tokens[at]?.lower === 'would' && !isBackshift(view, at, around),
  );
  if (isStateOfPost(view, match)) hedged.length = 0;
  const denied = negations(view, until, match.own, first);
  const calledFalse = placesOf(
    view,
    'false',
    { from: anchor + 1, to: Math.min(clause.to, anchor + 12) },
    match.own,
  ).filter((at) => /^(?:is|are|was|were|as|being|been|not)$/.test(view.tokens[at - 1]?.lower ?? ''));
  if (calledFalse.length > 0 && match.frame.level !== 'normal-operations') return 'denied';
  const literal = match.frame.elements.some(({ alternatives }) =>
    alternatives.some(({ isClass, word }) =>
      isClass ? word === 'nobody' : /^(?:nobody|none|not|no)$/.test(word),
    ),
  );
  const nobody =
    !literal && [...match.own].some((at) => isNobody(view.tokens[at]?.lower, view.tokens[at + 1]?.lower));
  if (nobody || (!literal && isDoneToNobody(view, match))) return 'denied';
  const toldByFrame = match.frame.lifts || match.frame.elements.length > 0;
  if (toldByFrame && isYetToBeDone(view, until, match.own)) return 'denied';
  if (denied.length > 0) {
    const pendingDecision = view.tokens
      .slice(until.from, until.to)
      .some(
        ({ lower }, index, all) =>
          /^decisions?$/.test(lower) &&
          (all.slice(0, index).some((word) => word.lower === 'no') || isNotTakenYet(all, index)),
      );
    const notExcluded =
      denied.length > 1 &&
      view.tokens
        .slice(until.from, until.to)
        .some(({ lower }) => /^(?:ruled|rule|exclude|excluded)$/.test(lower));
    if (pendingDecision || notExcluded) return 'considered';
    return 'denied';
  }
  const told = toldBefore(view, around, first) ?? toldBehind(view, clause, anchor);
  if (told !== null && !isStateOfPost(view, match)) return told;
  if (may || hedged.length > 0 || after.length > 0) return 'considered';
  if (!isPermission && match.frame.level !== 'normal-operations' && (mayOwn || wouldOwn)) return 'considered';
  return 'in-effect';
}

/** "Hasn't taken a decision", "I don't have any decision yet": whether the decision at a token is none that somebody has. */
const isNotTakenYet = (words: readonly Token[], at: number): boolean =>
  /^(?:an?|any|final|formal|firm)$/.test(words[at - 1]?.lower ?? '') &&
  words.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:not|never|n't|\w+n[’']t)$/.test(lower));

/** "A core team could return": who is not back yet. */
const mayOnlyReturn = ({ tokens }: SentenceView, anchor: number): boolean =>
  /^(?:team|staff|crew|group|presence|contingent)$/.test(tokens[anchor]?.lower ?? '') &&
  tokens
    .slice(anchor + 1, anchor + 6)
    .some(
      ({ lower }, at, all) =>
        /^(?:could|might|may|would)$/.test(lower) &&
        all.slice(at + 1, at + 3).some((next) => /^(?:return|come|go|follow)$/.test(next.lower)),
    );

const CONNECTING =
  /^(?:to|of|that|about|whether|a|an|the|its|their|with|for|it|they|be|could|would|might|may|on|if|by|and|or|full|more|partial|temporary|temporarily|possible|either|also|even|further|soon|moving|having|than|staff|diplomats|down|up|against|in|from|between|how|what|when|him|them|us|he|she|s|'s|some|all|most|partially|completely|fully|plans?|an?|making|taking|force|pressure|consider|preparations|possibility|option|options)$/;

/** "Its embassy, shut since March": the words tell a state; no verb of weighing governs them. */
function isStateOfPost(view: SentenceView, { frame, from, to, own }: FrameMatch): boolean {
  if (frame.elements.some(({ alternatives }) => alternatives.length === 1 && alternatives[0]?.word === ','))
    return true;
  return (
    view.posts.some((post) => post.from === from) &&
    view.tokens.slice(from, to).some(({ text }, index) => text === ',' && own.has(from + index + 1))
  );
}

/** "Is weighing the closure, with the work to be done from Accra": what comes with a step stands as that does. */
const isCircumstance = ({ tokens }: SentenceView, first: number): boolean =>
  tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => lower === 'with') &&
  tokens
    .slice(first, first + 4)
    .some(({ lower }, index, all) => lower === 'to' && all[index + 1]?.lower === 'be');

/** A verb of weighing governs a step when only small words or the step's own stand between. */
function governs(view: SentenceView, at: number, first: number): boolean {
  let other = 0;
  for (let index = at + 1; index < first; index += 1) {
    if (!CONNECTING.test(view.tokens[index]?.lower ?? '')) other += 1;
  }
  return other <= 3;
}
