import { compact } from '../../compact-pattern.ts';
import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "A custom": "it was a practice that he had begun". */
const CUSTOM =
  "that|which|of|he|she|they|we|it|begun|introduced|dating|common|known|to|'s|among|in|at|long|abandoned|since";

const PRACTICE = `(?:drills?|practices?(?= [^\\p{L}]|$| (?:and|but|run|session|only|nothing|, ))(?! (?:${CUSTOM})\\b)|exercises?|rehearsals?|simulations?|dry run|dress rehearsal|practice run|test(?! for\\b)|trial run|make-believe|play-?acting|false alarm|training(?= [^\\p{L}]|$| (?:exercise|day|run|session)))\\b(?! of (?:\\S+ )?(?:nerves?|will|wills|resolve|patience|strength|courage|character|loyalty|faith|friendship)\\b)`;

/** Behind these stands a drill that is only when or why something else is done: "was closed after a missile test". */
const ELSEWHERE =
  '(?:after|before|amid|amidst|during|following|since|because|despite|until|till|when|while|as|by|over|against|to(?! be\\b)|military|naval|nuclear|missile|rocket|weapons?|bomb)\\b';

/** "The whole evening was a rehearsal.", "The buses were part of a drill." */
const CALLS_IT_PRACTICE = compact(
  new RegExp(
    `^(?:[^\\p{L}]* )?(?:(?:but|and|for|all) )*(?:it|this|that|these|those|they|everything|all (?:of )?(?:it|this)|the \\p{L}+(?: \\p{L}+){0,2})(?: of course| naturally| however| ,)* (?:had |has |have )?(?:was|were|is|are|been|'s|proved|turned out)(?! (?:not?|never)\\b)(?: (?!no\\b(?! more)|not\\b|never\\b|n't\\b|[;:]|${ELSEWHERE})\\S+){0,6}? ${PRACTICE}`,
    'u',
  ),
);
/** "We do this every spring.", "The mission rehearses it twice a year." */
const DONE_EVERY_YEAR = compact(
  /\b(?:we|they|it|embassy|mission|consulate|commission) (?:do|does|practi[sc]es?|rehearses?|holds?|runs?|stages?|repeats?) (?:it|this|that|these|one|such) (?:\S+ ){0,3}?(?:every(?! time)|each(?! time)|twice|once|yearly|annually|regularly)\b/,
);
const PRETENDED = compact(
  /\b(?:(?:were|was|are) (?:only |merely |just )?(?:to pretend|pretending)|all (?:of it )?(?:pretend|make-believe))\b|\b(?:annual|yearly|quarterly|monthly|regular|routine|half-yearly) (?:(?!(?:military|naval|air|joint|army|live-fire|nuclear|missile|war)\b)\S+ )?(?:drill|exercise|rehearsal|simulation)\b/,
);

/** "This is no drill." */
const NO_PRACTICE = compact(/\b(?:no|not an?|n't an?) (?:mere )?(?:drill|exercise|rehearsal|test)\b/);

/** How far before it the steps stand that a sentence calls practice, in characters. */
const REACH = 700;

const wordsOf = (view: SentenceView): string =>
  view.tokens
    .slice(0, 50)
    .map(({ lower }) => lower)
    .join(' ');

/** Whether a sentence says that what was told before it was only practised: "The buses were part of a drill." */
export const tellsOfPractice = (view: SentenceView): boolean => {
  const words = wordsOf(view);
  if (NO_PRACTICE.test(words)) return false;
  return CALLS_IT_PRACTICE.test(words) || DONE_EVERY_YEAR.test(words) || PRETENDED.test(words);
};

/**
 * What has been told without what a sentence calls practice, which looked as if it were done: what is only thought of is
 * another matter. `country`: where the post stands that was named last. */
export function withoutPractice(
  told: MissionReport[],
  view: SentenceView,
  country: string | null,
): MissionReport[] {
  const last = told.at(-1);
  if (!last || (country !== null && country !== last.country)) return told;
  return told.filter(
    (report) =>
      report.background ||
      report.modality !== 'in-effect' ||
      report.sender !== last.sender ||
      view.start - report.evidence.start > REACH,
  );
}
