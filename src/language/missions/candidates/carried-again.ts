import { wordsIn } from '../frames/frame-words.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Candidate } from './candidates.ts';

const NUMBER = NUMBER_WORDS.filter((word) => !word.includes(' ')).join('|');

/** "Took the 22 to Townsville", "the four were driven to Accra": people who are known by their number are carried off. */
const CARRIED = new RegExp(
  `\\b(?:took|flew|carried|brought|ferried|drove|landed|bussed|bused|lifted|moved) (?:all |out )?(?:the|those) (?:${NUMBER})\\b(?! (?:famil|wives|children|spouses|depend|relatives|citizens|tourists))|\\bthe (?:${NUMBER}) (?:were|had been|have been|are) (?:then |already )?(?:taken|flown|carried|brought|ferried|driven|bussed|bused|lifted|moved)\\b`,
);
/** "The consul is staying with 11 others": who is left when the rest have gone. */
const STAYING = new RegExp(
  `\\b(?:(?:is|are|was|were) (?:staying|remaining)|stays?|stayed|remains?|remained) (?:on |behind |there |put )?(?:alone )?with (?:only |just |another |the other |his |her |their )*(?:${NUMBER}) (?:others?|colleagues?|officers?|officials?|diplomats?|clerks?|people|of them|more)\\b`,
);
const COMPELLED =
  /\b(?:order\w*|instruct\w*|direct(?:ed|ive)|must|compulsory|mandatory|obliged|told|command\w*|non-?(?:essential|emergency)|famil(?:y|ies)|wives|spouses|children|dependants?|dependents?|relatives)\b/;

/** "Brazil's diplomats have not yet gone back": those who went are still away, however many they were. */
const NOT_BACK =
  /\b(?:diplomats|officials|officers|staff|employees|personnel|people|team|colleagues|others|rest|they|ones)\b(?: \S+){0,3}? (?:have|has|had)(?: (?:not|never|n't)|n't) (?:yet |so far )?(?:gone|come|been|returned|got)\b/;

/** A step that only tells how those went who were sent off, who is left or that they are still away, is that of the sentence before which told so: nobody was ordered, nothing shut. */
export function asOfThoseSent(
  view: SentenceView,
  candidate: Candidate,
  told: readonly MissionReport[],
): Candidate {
  const words = wordsIn(view, 0, view.tokens.length);
  const isAway = candidate.level === 'suspended-operations' && NOT_BACK.test(words);
  const isSent =
    candidate.level === 'ordered-departure' &&
    !COMPELLED.test(words) &&
    (CARRIED.test(words) || STAYING.test(words));
  if (!isAway && !isSent) return candidate;
  const last = told.findLast(
    ({ about, background, modality, sender }) =>
      about === 'step' && !background && modality === 'in-effect' && candidate.roles.senders.includes(sender),
  );
  return last?.level === 'reduced-staffing' ? { ...candidate, level: last.level } : candidate;
}
