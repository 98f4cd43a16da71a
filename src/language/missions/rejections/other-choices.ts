import { compact } from '../../compact-pattern.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

/** "Prayer is no longer a matter of choice": what is said so of a single noun, or one of the whole of something, that opens a statement. */
const NO_CHOICE = compact(
  /(?:^|[,;:“"—] )(?:(?:the|an?|that|such) )?(\p{L}+)(?: of \p{L}+)? (?:is|was|are|were|has become|had become) no longer (?:just |merely |only |simply |entirely )?(?:(?:an? |the )?(?:matter|question|thing) of (?:\S+ ){0,2}?(?:choice|preference|taste|opinion|discretion)|voluntary|optional|a choice|an option)(?= [^a-z]|$)/u,
);
/** What may stand for the going of people, or of what they were told of it. */
const OF_GOING =
  /^(?:it|this|that|these|they|all|what|which|\p{L}+ing|departures?|travel|evacuations?|returns?|flights?|journey|trip|exit|exodus|withdrawal|repatriation|relocation|transfer|move|moves|steps?|measures?|offers?|instructions?|notices?|decisions?|arrangements?|schemes?|orders?|messages?|letters?|advice|permission|guidance|choice|participation|leave|recall|removal|absence)$/u;

/** Whether a sentence without a word of missions says of something else than that people go that it is no longer left to them. */
export function isOtherChoice(view: SentenceView): boolean {
  if (view.diplomatic || view.posts.length > 0 || view.names.length > 0) return false;
  if (!view.tokens.some(({ lower }) => lower === 'longer')) return false;
  const found = NO_CHOICE.exec(signedWords(view).text);
  return found?.[1] !== undefined && !OF_GOING.test(found[1]);
}
