import { compact } from '../../compact-pattern.ts';

/** Tells of the past without a day: "years earlier", "at the time". */
export const PAST_TALK = compact(
  /\b(?:that year(?:['’]s)?|years? (?:ago|earlier|before|since)|last year|the year before|previous(?:ly)?|decades? ago|back then|in the past(?! (?:few|couple|\d+|two|three|four|five|six|seven|eight|nine|ten|several|twenty-four|48|24)? ?(?:of )?(?:hours?|days?|weeks?|fortnight|month)\b)|at the time|historically|anniversary|once before|formerly|in those days|months earlier|a decade|the last time|in the years? \d{4}|(?:be|is) (?:to be )?recalled that)\b/i,
);

/** Said of what was long ago, however much it reads like news. */
export const LONG_AGO =
  /\b(?:previous(?:ly)?|formerly|historically|the last time)\b|^\P{L}*(?:\p{Lu}+\P{L}+)?(?:[\p{L}-]+ ){0,3}(?:years|decades|century|centuries) ago\b/iu;

/** A time that is over: "during the war Lisbon had closed it". */
export const AN_ERA = compact(
  /\b(?:during|under|throughout|in|amid) (?:the|an?|that) (?:[\p{L}\d'’-]+ ){0,3}?(?:wars?|coups?|sieges?|junta|generals|dictatorship|regime|pandemic|epidemic|genocide|revolution|uprising|rebellion|insurgency|occupation|monarchy|kingdom|republic|tsars?|shahs?|emperors?|Soviets?|Taliban|nineties|eighties|seventies|sixties|(?:19|20)\d0s|years of|days of)\b/iu,
);

/** Behind a step of whatever day: it stands. "The order of May is still in force", "has not been lifted". */
export const STILL_IN_FORCE = compact(
  /\b(?:(?:is|are|remains?|stays?) (?:still |very much )?(?:in (?:force|effect|place)|valid)|still (?:in (?:force|effect|place)|stands?|applies|holds?|valid)|(?:has|have) (?:not|never|n't) (?:yet )?been (?:lifted|rescinded|withdrawn|revoked|cancelled|canceled)|hasn['’]t (?:yet )?been (?:lifted|rescinded|withdrawn))\b/i,
);

/** Behind a closure of whatever day: "… and has never reopened", "… and the gate has been locked since", "… and it is still closed". */
export const STILL_SHUT = compact(
  /\b(?:has|have) (?:not|never|n't) (?:\w+ ){0,2}(?:re-?opened|returned|resumed|reappeared|(?:come|gone|been) back)\b|\bha(?:s|ve)n['’]t (?:\w+ )?(?:re-?opened|returned|resumed|(?:come|gone|been) back)\b|\b(?:has|have) (?:not|never|n['’]t) (?:been )?open(?:ed)?\b[^.;]{0,30}\bsince\b|\b(?:has|have) (?:been|stood|stayed|remained|lain|sat) [^.;]{0,40}\bsince(?: then)?(?=\s*(?:[.,;:!?”"]|and\b|$))|\b(?:nobody|no[ -]one|none of (?:them|its people)|not a soul) has (?:been |lived |worked |slept |set foot |sat |entered |opened |come |returned )[^.;]{0,40}?since(?: then)?(?=\s*(?:[.,;:!?”"]|and\b|$))|(?:\b(?:and|but|where|which|that|though|although)|[,;:—–])\s+(?:(?:it|they|the (?:embassy|consulate|mission|legation|compound|building|post|place)|(?:its|the|their) (?:doors?|gates?|shutters)) )?(?:(?:is|are|['’]s) (?:still|even now|even today|to this day|today still) |(?:remains?|stays?) (?:still )?)(?:closed|shut|shuttered|locked|bolted|chained|padlocked|empty|deserted|abandoned|boarded up|dark|so|that way|like that)\b|\b(?:is|are|remains?|stays?|stands?) (?:closed|shut|shuttered|locked|bolted|chained|padlocked|empty|deserted|abandoned|boarded up|dark) (?:to this (?:very )?day|to the present day|even (?:now|today)|still)\b/i,
);

/** Behind a closing for a day: "… and has not reopened since", "… and has not opened its doors since". */
export const NOT_REOPENED = compact(
  /\b(?:(?:has|have|had) (?:not|never)|(?:has|have|had)n['’]t|(?:has|have|had) n['’]t) (?:yet )?(?:re-?opened\b|opened\b[^.;]{0,30}\bsince\b)/i,
);

/** "By evening it had ordered …": the same news, told in its order. */
export const SAME_DAY =
  /\b(?:by (?:evening|nightfall|noon|midday|midnight|morning|dusk|dawn|late|then|the (?:evening|weekend|afternoon))|within hours|hours later|overnight|hours earlier|minutes later)\b/i;

/** "For a year the consul had worked from Yaoundé": the time before the news. */
export const FOR_SO_LONG = /^(?:for|during|over|in)\b(?: \S+){1,4} (?:days|weeks|months|years)\b/i;
