import { compactPhrases } from '../../compact-pattern.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { frameOfLevel } from '../frames/frame-of-level.ts';
import type { Frame } from '../frames/frames.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { NEGATED_STEPS } from '../lexicon/negated-step-phrases.ts';
import { ANY_STATE, isStepInEffect, type Level, type MissionReport } from '../mission-report.ts';
import { unchangedStaffing } from '../people/unchanged-staffing.ts';
import { placeRole } from '../places/place-roles.ts';
import { rejection } from '../rejections/frames.ts';
import { REASONS_OF_OTHERS } from '../rejections/reasons-of-others.ts';
import type { Roles } from '../steps/roles.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import { rolesOfStep } from '../who-and-where/step-roles.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import type { Candidate } from './candidates.ts';

const STEPS = compactPhrases(NEGATED_STEPS);

/** One of these stands in every sentence that says of a step that it was not taken; most have none, and are soon passed over. */
const MAY_SAY_NO =
  /\bn(?:o|ot|one|obody|o-one|ever|either|owhere)\b|n't\b|\b(?:all|every|each|unchanged|same|still|as|what|den(?:y|ies|ied)|denying|reject|dismiss|disput|contest|rubbish|refut|contradict|brush|wav(?:es|ed)|laugh|scoff|scotch|quash|pour|call|describ|brand|report|claim|talk|rumou?r|stor(?:y|ies)|allegation|suggestion|speculation|whisper|gossip|tale)/;

/** A step that was not taken, and the clause that says so. */
interface Negated {
  readonly match: FrameMatch;
  readonly clause: Stretch;
  /** Whether it is only said that people are where they belong. */
  readonly stays: boolean;
}

/** The first step that a sentence says was not taken; looked for once. */
const negatedStep = oncePer(findNegated);

/** "No Peruvian has been ordered out." */
function findNegated(view: SentenceView): Negated | null {
  const unchanged = unchangedStaffing(view);
  if (unchanged) return negatedAt(view, unchanged, frameOfLevel('normal-operations'));
  const { text, tokenAt } = signedWords(view);
  if (!MAY_SAY_NO.test(text)) return null;
  for (const { level, pattern, stays = false } of STEPS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const words = { from: tokenAt(found.index), to: tokenAt(found.index + found[0].length - 1) + 1 };
    const negated = negatedAt(view, words, frameOfLevel(level, { modality: 'denied' }), stays);
    if (negated) return negated;
  }
  return null;
}

/** What the words of a stretch say was not done, where they stand in one clause. */
function negatedAt(view: SentenceView, { from, to }: Stretch, frame: Frame, stays = false): Negated | null {
  const clause = view.clauses.find((stretch) => to > stretch.from && to <= stretch.to);
  if (!clause || from < clause.from) return null;
  const own = new Set(Array.from({ length: to - from }, (_, index) => from + index));
  return { match: { frame, own, from, to }, clause, stays };
}

/**
 * Who did not take a step, and where. Where no state is named, it is the one whose step was told last: "no one had been
 * ordered to leave Lomé", said by the speaker of a ministry that has ordered people out of Accra.
 */
function rolesOf(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  discourse: Discourse,
  told: readonly MissionReport[],
): Roles | null {
  const roles = rolesOfStep(read, clause, match, discourse);
  if (roles?.senderNamed) return roles;
  const last = told.findLast(
    ({ about, background, sender }) => about === 'step' && !background && sender !== ANY_STATE,
  );
  const names = read.view.names.filter(
    (name) =>
      (name.as === 'city' || name.as === 'country') &&
      name.place.country !== last?.sender &&
      (placeRole(read.view, name) === 'location' ||
        /^(?:leave|leaving|quit|of)$/.test(read.view.tokens[name.from - 1]?.lower ?? '')),
  );
  const place = names.find(({ as }) => as === 'city') ?? names[0];
  if (!last || !place || match.frame.level !== 'ordered-departure') return roles;
  return {
    senders: [last.sender],
    places: [{ country: place.place.country, city: place.as === 'city' ? place.place : null, post: null }],
    senderNamed: false,
    placeNamed: true,
    placedBy: 'the sentence',
  };
}

/** The level of the step that a sentence says was not taken; null when it says so of none. */
export const negatedLevel = (view: SentenceView): Level | null => {
  const level = negatedStep(view)?.match.frame.level ?? null;
  return level === 'normal-operations' ? 'reduced-staffing' : level;
};

/** Whether an article has told a step of one of these states, which is what is denied. */
const isSpokenOf = (told: readonly MissionReport[], { senders }: Roles): boolean =>
  told.some(({ about, sender }) => about === 'step' && senders.includes(sender));

/** What an article has told by the time a sentence has been read. */
interface ToldSoFar {
  readonly told: readonly MissionReport[];
  /** From here on the sentence itself told it. */
  readonly before: number;
  /** Whether missions are spoken of around. */
  readonly near: boolean;
}

/** "Open as usual, with all its staff at their desks": whether a sentence says that a mission works of which nothing else was told. */
const isAtWork = (told: readonly MissionReport[], before: number, { senders }: Roles): boolean => {
  const own = told.filter(({ about, sender }) => about === 'step' && senders.includes(sender));
  return own.every(changesNothing) && own.some((report) => told.indexOf(report) >= before);
};

const changesNothing = ({ level, lifts }: MissionReport): boolean => level === 'normal-operations' && !lifts;

/**
 * The step that a sentence says was not taken where no frame tells it, with its clause: one of a state that the article has
 * told a step of, or that the sentence names where missions are spoken of.
 */
export function negatedCandidates(
  text: string,
  read: ReadSentence,
  discourse: Discourse,
  { told, before, near }: ToldSoFar,
): (readonly [clause: Stretch, step: Candidate])[] {
  if ((!near && told.length === 0) || !told.slice(before).every(changesNothing)) return [];
  const found = negatedStep(read.view);
  if (!found) return [];
  const { match, clause, stays } = found;
  const reason = rejection(text, read.view, clause, match, postOf(read, clause, match));
  if (reason !== null && REASONS_OF_OTHERS.has(reason)) return [];
  const roles = rolesOf(read, clause, match, discourse, told);
  if (!roles || (stays && isAtWork(told, before, roles))) return [];
  const known = isSpokenOf(told, roles);
  if (!known && !(near && told.length === before && (roles.senderNamed || roles.placeNamed))) return [];
  const modality = match.frame.modality ?? 'in-effect';
  return [[clause, { match, roles, level: levelDenied(read.view, match, roles, told), modality }]];
}

const ASKED = /^(?:asked|asking|invited|urged|advised|encouraged|requested)$/;

/** "No family has been asked to leave", said of an offer or a request: it is that which is denied, not an order. */
function levelDenied(
  { tokens }: SentenceView,
  { frame: { level }, from, to }: FrameMatch,
  { senders }: Roles,
  told: readonly MissionReport[],
): Level {
  if (level !== 'ordered-departure') return level;
  if (!tokens.slice(from, to).some(({ lower }) => ASKED.test(lower))) return level;
  const step = told.findLast((report) => isStepInEffect(report) && senders.includes(report.sender));
  return step?.level === 'authorized-departure' ? step.level : level;
}
