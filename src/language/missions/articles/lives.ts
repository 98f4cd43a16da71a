import { compact } from '../../compact-pattern.ts';
import type { MissionReport } from '../mission-report.ts';
import { namesADay } from '../time/names-a-day.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** What an obituary or a memoir is known by at once. */
const OF_A_LIFE = compact(
  /\b(?:(?:who )?(?:has |have )?died (?:[\w ]{0,24}, )?(?:\S+ ){0,4}?(?:aged|at the age of) \d{2,3}\b|obituar(?:y|ies)|(?:his|her|their|['’]s?) memoirs?|autobiograph(?:y|ies)|looks? back on (?:a|her|his) (?:life|career))/i,
);
/** What stories of lives are told with. */
const REMEMBERS = compact(
  /\b(?:is survived by|memoirs?|remembers|(?:he|she) recall(?:s|ed)|recalls(?= (?:how|when|that|being|the (?:days?|nights?|morning|evening|years?|time|smell|sound|sight)|those)\b|[^\p{L}\s])|, recalls|reminisc\w+|looks back|looking back|grandchild(?:ren)?|grandsons?|granddaughters?|widow(?:er)?|was born in|grew up|now lives in|years later|decades later|half a century|(?:forty|fifty|sixty|seventy) years|retired (?:in|to|from)|, [6-9]\d, (?:was born|grew|had been|(?:had )?(?:served|spent|worked|joined|retired))|(?:his|her) (?:late|first) (?:husband|wife)|(?:s?he|who) married|(?:s?he|who) went on to|(?:s?he|who) joined the)(?![\p{L}\p{N}])/iu,
);
/** "As a young attaché she helped to close the post." */
const IN_HIS_YOUTH = compact(
  /\b(?:as an? (?:young|junior|newly|green|boy|girl|child|student|trainee|\S+-year-old)|in (?:his|her) (?:youth|twenties|thirties|first posting|younger days)|at the age of \d+|early in (?:his|her) career|when (?:he|she|i) (?:was|were) (?:a (?:young|junior|boy|girl|child)|\d+|still))\b/i,
);
/** Who speaks for a state speaks of today, not of his life. */
const IS_STATED =
  /\b(?:ministry|government|department|spokes(?:man|woman|person)|embassy|foreign office|minister)\b[^.;]{0,40}\b(?:said|says|announced|confirmed|told|stated)\b/i;

/** "Ex-ambassador to Kyiv dies", "Obituary: Giles Atherton". */
const HEADS_A_LIFE =
  /\b(?:obituar(?:y|ies)|memoirs?|(?:dies|dead) (?:at|aged) \d+)\b|\b(?:ex-|former|veteran|retired)\b[^:;]{1,60}\bdies\b/i;

/** An obituary says so in its first sentences. */
const LEAD = 4;
const FEWEST_MEMORIES = 3;
const ONE_IN = 8;

/** Whether an article tells somebody's life: an obituary, or what a person remembers. */
export function isOfLife(text: string, headline: string | null, views: readonly SentenceView[]): boolean {
  if (headline !== null && HEADS_A_LIFE.test(headline)) return true;
  const sentences = views.map(({ start, end }) => text.slice(start, end));
  const memories = sentences.filter((sentence) => REMEMBERS.test(sentence)).length;
  if (memories > 0 && sentences.slice(0, LEAD).some((sentence) => OF_A_LIFE.test(sentence))) return true;
  return memories >= FEWEST_MEMORIES && memories * ONE_IN >= sentences.length;
}

/**
 * The steps that a sentence tells; those of somebody's life, told without a day, are of the past: "In Kampala he lowered the flag
 * himself." `article`: whether it tells a life.
 */
export function asOfLife(
  told: readonly MissionReport[],
  view: SentenceView,
  text: string,
  article: { readonly isLife: boolean },
): readonly MissionReport[] {
  if (told.length === 0) return told;
  const sentence = text.slice(view.start, view.end);
  if (!IN_HIS_YOUTH.test(sentence) && (namesADay(sentence) || IS_STATED.test(sentence) || !article.isLife))
    return told;
  return told.map((report) =>
    report.modality === 'in-effect' && report.effectiveOn === null ? { ...report, background: true } : report,
  );
}
