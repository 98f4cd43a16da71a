import { compactRows, type Phrase } from './phrase.ts';

/**
 * What is said of papers and pictures that go round, and of those that are not what they seem, over the words of a sentence in
 * lower case. Each entry stands beside a sentence that it is found in.
 */

/** What somebody may forge, doctor or show for another thing. */
const PAPER =
  '(?:letters?|notices?|circulars?|memos?|memorand(?:um|a)|notes?|cables?|documents?|papers?|statements?|communiqu[ée]s?|leaflets?|flyers?|posters?|placards?|stickers?|handbills?|emails?|e-mails?|messages?|posts?|tweets?|screenshots?|pictures?|photos?|photographs?|images?|videos?|clips?|films?|footage|recordings?|voice notes?|audio|accounts?|profiles?)';

/** Names a paper, on which something may stand. */
export const ON_A_PAPER: readonly Phrase[] = [
  [new RegExp(`\\b${PAPER}\\b`), 'A letter, passed from hand to hand, announced the closing.'],
];

/** Says what stands on it. */
export const SAYS: readonly Phrase[] = [
  [/\b(?:announc(?:ed|es|ing)|declar(?:ed|es|ing)|stat(?:ed|es|ing))\b/, 'A poster announced the closing.'],
  [/\b(?:claim(?:ed|s|ing)?|alleg(?:ed|es|ing))\b/, 'A clip claims that the embassy is shut.'],
  [/\b(?:said|says?|saying)\b/, 'A note saying that the embassy had shut was passed around.'],
  [/\b(?:told|tells?|telling|informed|inform(?:s|ing))\b/, 'A letter told the families to pack.'],
  [/\b(?:show(?:ed|s|ing)?|reads?|reading|has it|had it)\b/, 'A video showed crates at the gate.'],
  [/\b(?:order(?:ed|s|ing)|instruct(?:ed|s|ing))\b/, 'A memo ordered the clerks home.'],
  [
    /\b(?:in|by|on|to|under|according to) which\b/,
    'The cable, by which the post was shut, is on every phone.',
  ],
];

/** Who may answer for a paper. */
const OFFICE =
  '(?:ministry|embassy|consulate|high commission|commission|mission|government|department|office|ambassador|minister|consul|chargé|envoy|secretary|spokes\\p{L}+|official)';

/** Says whose paper it is: an office's. */
export const OF_OFFICE: readonly Phrase[] = [
  [
    new RegExp(
      `(?<!\\p{L})${PAPER} (?:[^\\s,.;:]+ ){0,2}?(?:of|by|from) (?:[^\\s,.;:]+ ){0,4}?${OFFICE}(?!\\p{L})`,
      'u',
    ),
    'A letter from the Danish embassy said so.',
  ],
  [new RegExp(`(?<!\\p{L})${OFFICE}(?: 's)? ${PAPER}(?!\\p{L})`, 'u'), 'An embassy circular said so.'],
  [
    new RegExp(
      `(?<!\\p{L})(?:in|by|through) (?:an?|its|the) (?:\\S+ )?${PAPER},? (?:[^\\s,.;:]+ ){0,4}?${OFFICE}(?!\\p{L})`,
      'u',
    ),
    'In a short statement the Danish ministry said so.',
  ],
];

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

/** Calls a paper forged. */
export const IS_FORGED: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `${SURE}\\b${THE_PAPER} (?:is|was|are|were|'s|had been|has been|have been) ${QUITE}${FORGED}(?!\\p{L})`,
      'u',
    ),
    'The letter is a clumsy forgery.',
  ],
  [
    new RegExp(
      `\\b(?:call(?:s|ed)|brand(?:s|ed)|describ(?:es|ed)|dismiss(?:es|ed)|denounc(?:es|ed)|label(?:s|led|ed)) ${THE_PAPER} (?:as )?${QUITE}${FORGED}(?!\\p{L})`,
      'u',
    ),
    'The consul called the note a fake.',
  ],
]);

/** Says that it is not of those who seem to have written it, or not of this time and place. */
export const IS_NOT_THEIRS: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `(?:(?<!\\p{L})(?:${OFFICE}|we|i|he|she|they) ${NOT}|\\b(?:nobody|no one|none of us)(?: (?:here|(?:at|in|of|from) (?:the|our|his|her|its) (?:\\S+ )?${OFFICE}))?(?: has| had)?) (?:\\p{L}+ly |ever |even )?(?:writ(?:e|ten)|wrote|print(?:ed)?|issued?|sen[dt]|sign(?:ed)?|posted?|publish(?:ed)?|draft(?:ed)?|record(?:ed)?|put (?:it |this |that )?(?:out|up)) (?:any of (?:it|this|that|them|these|those)|${A_PAPER})(?! (?:until|before|because|only)\\b)`,
      'u',
    ),
    'The embassy did not print it.',
  ],
  [
    new RegExp(
      `\\b${THE_PAPER} (?:(?:(?:did|does|do) (?:not|n't) come|(?:is|was|were|are) (?:not|n't)) (?:from|by) (?:us|him|her|them|(?:the|his|her|our|its) (?:\\S+ )?${OFFICE})|(?:is|was|were|are) (?:not|n't) one of (?:ours|hers|theirs|his(?! \\p{L})|(?:its|our|his|her|their|the \\S+ 's) (?:\\S+ )?${PAPER}))(?!\\p{L})`,
      'u',
    ),
    'The circular did not come from the ministry.',
  ],
  [
    new RegExp(
      `\\b(?:it|(?:the|this|that|these|those) (?:\\S+ ){0,2}?${PAPER}) (?:was|were) (?:taken|filmed|shot|recorded) (?:in \\d{4}|years? (?:ago|before|earlier)|elsewhere|somewhere else|last year|in an(?:other)? )`,
      'u',
    ),
    'The pictures were taken in 2013.',
  ],
  [
    new RegExp(
      `\\b(?:someone|somebody|whoever) (?:has |had )?(?:forged|faked|doctored|stolen|stole|copied|cut|pasted|invented|concocted) ${A_PAPER}`,
      'u',
    ),
    'Somebody has stolen our letterhead.',
  ],
]);

/** Opens what a paper tells, of which nobody says that it is true. */
export const IN_A_PAPER: readonly Phrase[] = [
  [
    /\b(?:memos?|memorand(?:um|a)|letters?|messages?|notes?|notices?|leaflets?|posts?|clips?|videos?|recordings?|screenshots?|emails?|documents?) (?:, )?(?:in|according to|by) which\b/,
    'The memo, in which the ambassador told her staff to pack, was on every phone.',
  ],
];

/** Goes from hand to hand, or is called false by whoever tells of it. */
export const GOES_ROUND: readonly Phrase[] = [
  [
    /\b(?:every phone|circulat\w+|viral|forwarded|shared|going round|went round|(?:going|went|making|made|doing|did) the rounds)\b/,
    'The memo is doing the rounds.',
  ],
  [/\b(?:fake|forged|bogus|doctored)\b/, 'The bogus memo told them to pack.'],
  [/\b(?:purported\w*|alleged\w*|supposed\w*|so-called)\b/, 'The purported memo told them to pack.'],
  [/\b(?:anonymous|unsigned)\b/, 'The unsigned memo told them to pack.'],
];
