import { compact } from '../../compact-pattern.ts';
import { lowerIn } from '../frames/frame-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** What somebody may forge, doctor or show for another thing. */
const PAPER =
  '(?:letters?|notices?|circulars?|memos?|memorand(?:um|a)|notes?|cables?|documents?|papers?|statements?|communiqu[ée]s?|leaflets?|flyers?|posters?|placards?|stickers?|handbills?|emails?|e-mails?|messages?|posts?|tweets?|screenshots?|pictures?|photos?|photographs?|images?|videos?|clips?|films?|footage|recordings?|voice notes?|audio)';

/** By a paper, up to what stands in it: "a letter, passed from hand to hand, announced", "a circular in which". */
const ON_A_PAPER = new RegExp(
  `\\b${PAPER} (?:, )?(?:(?:in|by|on|to|under|according to) which|whose)\\b|\\b${PAPER}\\b`,
);
const SAYS =
  /\b(?:announc(?:ed|es|ing)|claim(?:ed|s|ing)?|alleg(?:ed|es|ing)|said|says?|saying|declar(?:ed|es|ing)|stat(?:ed|es|ing)|told|tells?|telling|informed|inform(?:s|ing)|show(?:ed|s|ing)?|has it|had it|reads?|reading|order(?:ed|s|ing)|instruct(?:ed|s|ing)|(?:in|by|on|to|under|according to) which)\b/;

/** Who may answer for a paper. */
const OFFICE =
  '(?:ministry|embassy|consulate|high commission|commission|mission|government|department|office|ambassador|minister|consul|chargé|envoy|secretary|spokes\\p{L}+|official)';
const OF_OFFICE = compact(
  new RegExp(
    `(?<!\\p{L})(?:${PAPER} (?:[^\\s,.;:]+ ){0,2}?(?:of|by|from) (?:[^\\s,.;:]+ ){0,4}?${OFFICE}|${OFFICE}(?: 's)? ${PAPER}|(?:in|by|through) (?:an?|its|the) (?:\\S+ )?${PAPER},? (?:[^\\s,.;:]+ ){0,4}?${OFFICE})(?!\\p{L})`,
    'u',
  ),
);

/** What stands on a paper or is seen in a picture: nobody's, or by its own words an office's. */
export type Paper = 'anybody’s' | 'an office’s';

/** On whose paper, or in what picture, a sentence tells what it tells; null where on none. */
export function paperOf(view: SentenceView): Paper | null {
  const words = lowerIn(view, 0, LONGEST).join(' ');
  const paper = ON_A_PAPER.exec(words);
  if (paper === null || !SAYS.test(words.slice(paper.index))) return null;
  return OF_OFFICE.test(words) ? 'an office’s' : 'anybody’s';
}

/** So many words of a sentence are looked at. */
const LONGEST = 60;

const THE_PAPER = `(?:it|this|that|both|they|(?:the|this|that|these|those) (?:\\S+ ){0,2}?${PAPER}|(?:the|its|his|her|our) (?:\\S+ )?(?:signatures?|letterheads?|stamps?|seals?|logo|crest|voice|face)(?: (?:on|in|under|below) (?:it|this|that|the \\S+))?)`;
const QUITE =
  '(?:(?:an?|the|of course|obviously|clearly|plainly|simply|just|\\w+ly|crude|clumsy|poor|bad|complete|total|“|"|«|‘|\') ){0,3}';
const FORGED =
  "(?:forger(?:y|ies)|forged|fakes?|faked|counterfeits?|doctored|bogus|photoshopped|fabricat(?:ed|ions?)|hoax|manipulated|computer-generated|(?:made|generated|written) by (?:an? )?(?:machine|computer|software|program)|(?:cut|pasted|stitched) together|(?:not|n't) (?:genuine|authentic|real|(?:his|hers|ours|theirs)(?! \\p{L})))";
/** Before words that leave open whether it is: "could not say if it was a forgery". */
const SURE = '(?<!\\b(?:if|whether|unless|den(?:y|ied|ies|ying)|until|once)(?: that)? )';
const NOT =
  "(?:did not|has not|had not|have not|never|did n't|didn't|has n't|hasn't|had n't|hadn't|have n't|haven't|nobody|no one|none of us)";

/** What is on a paper, or the paper itself, as what was forged, stolen or sent. */
const A_PAPER = `(?:it|this|that|(?:the|this|that|these|those|its|our|his|her|any|an?|such an?|any such) (?:[^\\s,.;:]+ ){0,2}?(?:${PAPER}|letterheads?|stamps?|seals?|logo|crest|signatures?|voice))(?!\\p{L})`;

const IS_FORGED: readonly RegExp[] = [
  new RegExp(
    `${SURE}\\b${THE_PAPER} (?:is|was|are|were|'s|had been|has been|have been) ${QUITE}${FORGED}(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `\\b(?:call(?:s|ed)|brand(?:s|ed)|describ(?:es|ed)|dismiss(?:es|ed)|denounc(?:es|ed)|label(?:s|led|ed)) ${THE_PAPER} (?:as )?${QUITE}${FORGED}(?!\\p{L})`,
    'u',
  ),
].map(compact);

/** That it is not of those who seem to have written it: "The embassy did not print it", "Somebody has stolen our letterhead". */
const IS_NOT_THEIRS: readonly RegExp[] = [
  new RegExp(
    `(?:(?<!\\p{L})(?:${OFFICE}|we|i|he|she|they) ${NOT}|\\b(?:nobody|no one|none of us)(?: (?:here|(?:at|in|of|from) (?:the|our|his|her|its) (?:\\S+ )?${OFFICE}))?(?: has| had)?) (?:\\p{L}+ly |ever |even )?(?:writ(?:e|ten)|wrote|print(?:ed)?|issued?|sen[dt]|sign(?:ed)?|posted?|publish(?:ed)?|draft(?:ed)?|record(?:ed)?|put (?:it |this |that )?(?:out|up)) (?:any of (?:it|this|that|them|these|those)|${A_PAPER})(?! (?:until|before|because|only)\\b)`,
    'u',
  ),
  new RegExp(
    `\\b${THE_PAPER} (?:(?:(?:did|does|do) (?:not|n't) come|(?:is|was|were|are) (?:not|n't)) (?:from|by) (?:us|him|her|them|(?:the|his|her|our|its) (?:\\S+ )?${OFFICE})|(?:is|was|were|are) (?:not|n't) one of (?:ours|hers|theirs|his(?! \\p{L})|(?:its|our|his|her|their|the \\S+ 's) (?:\\S+ )?${PAPER}))(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `\\b(?:it|(?:the|this|that|these|those) (?:\\S+ ){0,2}?${PAPER}) (?:was|were) (?:taken|filmed|shot|recorded) (?:in \\d{4}|years? (?:ago|before|earlier)|elsewhere|somewhere else|last year|in an(?:other)? )`,
    'u',
  ),
  new RegExp(
    `\\b(?:someone|somebody|whoever) (?:has |had )?(?:forged|faked|doctored|stolen|stole|copied|cut|pasted|invented|concocted) ${A_PAPER}`,
    'u',
  ),
].map(compact);

/**
 * Whether a sentence says of a paper or a picture that it is not what it seems: "It is a forgery", "We never sent it." What an
 * office gave out as its own is only so where it is called forged.
 */
export function callsForged(view: SentenceView, paper: Paper | null): boolean {
  const words = lowerIn(view, 0, LONGEST).join(' ');
  return [...IS_FORGED, ...(paper === 'an office’s' ? [] : IS_NOT_THEIRS)].some((pattern) =>
    pattern.test(words),
  );
}
