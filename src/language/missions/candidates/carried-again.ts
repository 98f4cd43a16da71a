import { wordsIn } from '../frames/frame-words.ts';
import {
  CARRIED,
  COMPELLED,
  PART_OF_A_STAFF,
  STILL_AWAY,
  WORK_ELSEWHERE,
} from '../lexicon/evacuee-phrases.ts';
import { anyOf } from '../lexicon/phrase.ts';
import type { MissionReport } from '../mission-report.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Candidate } from './candidates.ts';

const OF_A_PART = anyOf(PART_OF_A_STAFF);

/** A step that only tells how those went who were sent off, where they work, who is left or that they are still away, is that of the sentence before which told so: nobody was ordered, nothing shut. */
export function asOfThoseSent(
  view: SentenceView,
  candidate: Candidate,
  told: readonly MissionReport[],
  text: string,
): Candidate {
  const words = wordsIn(view, 0, view.tokens.length);
  const isAway = candidate.level === 'suspended-operations' && findsAny(STILL_AWAY, words);
  const isSent =
    candidate.level === 'ordered-departure' && findsAny(CARRIED, words) && !findsAny(COMPELLED, words);
  const isElsewhere =
    candidate.level === 'suspended-operations' && view.posts.length === 0 && findsAny(WORK_ELSEWHERE, words);
  if (!isAway && !isSent && !isElsewhere) return candidate;
  const last = told.findLast(
    ({ about, background, modality, sender }) =>
      about === 'step' && !background && modality === 'in-effect' && candidate.roles.senders.includes(sender),
  );
  const isPart = ({ level, sender, evidence }: MissionReport): boolean =>
    level === 'reduced-staffing' &&
    sender === last?.sender &&
    OF_A_PART.test(text.slice(evidence.start, evidence.end));
  if (isElsewhere && !told.some(isPart)) return candidate;
  return last?.level === 'reduced-staffing' ? { ...candidate, level: last.level } : candidate;
}
