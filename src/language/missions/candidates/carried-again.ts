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

/** "They will work from Abidjan", "the eleven are now based in Nairobi": where those work who went. */
const WORK_ELSEWHERE = new RegExp(
  `^(?:and |for now |meanwhile |, )*(?:they|these|those|most|both|all|the (?:others?|evacuees|evacuated|departed|withdrawn|absent|rest|group|${NUMBER}))\\b(?: of them)?(?: (?:diplomats|officers|officials|staff|employees|people|colleagues|who \\S+(?: \\S+){0,3}))?,?(?: \\S+){0,2}? (?:works?|worked|working|operat(?:e|es|ed|ing)|do their|carry on|based|perform|continue|stay(?:ing)?|housed|wait(?:ing)?|go on)\\b`,
);
/** Part of a staff, by its number or by a word: "11 of its 19 diplomats", "some of the staff". */
const A_PART = new RegExp(
  `\\b(?:(?:${NUMBER}) (?:out )?of (?:its|the|their|her|his|our)\\b|(?:some|several|most|half|many|part|a third|two-thirds|a quarter|three-quarters|a number|a handful|dozens|the bulk|the majority) of\\b|(?:some|several|half|many|most|part) (?:of )?(?:its|the|their)\\b|(?:part of|more than half))`,
  'i',
);

/** A step that only tells how those went who were sent off, where they work, who is left or that they are still away, is that of the sentence before which told so: nobody was ordered, nothing shut. */
export function asOfThoseSent(
  view: SentenceView,
  candidate: Candidate,
  told: readonly MissionReport[],
  text: string,
): Candidate {
  const words = wordsIn(view, 0, view.tokens.length);
  const isAway = candidate.level === 'suspended-operations' && NOT_BACK.test(words);
  const isSent =
    candidate.level === 'ordered-departure' &&
    !COMPELLED.test(words) &&
    (CARRIED.test(words) || STAYING.test(words));
  const isElsewhere =
    candidate.level === 'suspended-operations' && view.posts.length === 0 && WORK_ELSEWHERE.test(words);
  if (!isAway && !isSent && !isElsewhere) return candidate;
  const last = told.findLast(
    ({ about, background, modality, sender }) =>
      about === 'step' && !background && modality === 'in-effect' && candidate.roles.senders.includes(sender),
  );
  const isPart = ({ level, sender, evidence }: MissionReport): boolean =>
    level === 'reduced-staffing' &&
    sender === last?.sender &&
    A_PART.test(text.slice(evidence.start, evidence.end));
  if (isElsewhere && !told.some(isPart)) return candidate;
  return last?.level === 'reduced-staffing' ? { ...candidate, level: last.level } : candidate;
}
