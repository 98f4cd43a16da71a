import type { Phrase } from './phrase.ts';

/** What of a step's own words says that it goes on, or that it is taken anew. Each entry stands beside a sentence that it is found in. */

/** That a post hasn't opened, and not that it had been closed before. */
export const STILL_SHUT: readonly Phrase[] = [
  [/\b(?:still|remain(?:s|ed)?|stay(?:s|ed)?)\b/i, '“It stays dark in there.”'],
  [/\b(?:is|are) (?:\w+ )?(?:closed|shut|locked|empty|dark)\b/i, '“The gate is firmly shut.”'],
  [/\b(?:(?:not|never|\w+n['’]t) (?:yet )?(?:re-?)?open(?:ed)?)\b/i, '“It hasn’t reopened.”'],
  [
    /\b(?:padlock(?:s|ed)?|chain(?:s|ed)?|bolted|barred|locked)\b/i,
    '“My people found a padlock on the gate.”',
  ],
];

/** That an order or a permission to go has not ended. */
export const STILL_ORDERED: readonly Phrase[] = [
  [
    /\b(?:has|have|had|was|were|is|are) (?:not|never) (?:yet |actually |really |formally |officially )?(?:been )?(?:\p{L}+ed|withdrawn|ended|over|off|undone)\b/iu,
    '“The order has not been withdrawn.”',
  ],
  [
    /\b(?:has|have|had|was|were|is|are)n['’]t (?:\p{L}+ )?(?:been )?(?:\p{L}+ed|withdrawn|over)\b/iu,
    '“The order hasn’t been lifted.”',
  ],
  [
    /\bstill (?:appl(?:y|ies)|stands?|holds?|counts?|binds?|in (?:force|effect|place)|valid|under|away|not|forbidden|barred|banned|ordered|told|have to|has to|must)\b/iu,
    '“The order still applies to us.”',
  ],
  [
    /\b(?:remain|stay|keep|hold)(?:s|ing|ed)? (?:in (?:force|effect|place|\p{Lu}\p{L}+)|away|put|valid|where (?:we|they) are)\b/iu,
    '“Our families stay where they are.”',
  ],
  [
    /\b(?:go|goes|going|went) on (?:staying|living|waiting|applying)/iu,
    '“We go on living out of suitcases.”',
  ],
  [
    /\b(?:nobody|no one|none of us|not one of us) (?:has|have|is|was|were) (?:been )?(?:told|allowed|asked|let|permitted|called)/iu,
    '“None of us has been told.”',
  ],
];

/** That it is a new step, not the old one. */
export const ANEW: readonly Phrase[] = [
  [
    /\b(?:again|once more|anew|afresh|(?:for )?(?:a|the) second time)\b/iu,
    'Peru closed the embassy once more.',
  ],
  [
    /\b(?:on \p{L}+day|yesterday|today|this (?:week|month)) (?:\p{L}+ ){0,2}(?:ordered|instructed|directed|closed|shut)\b/iu,
    'Peru on Friday ordered families to leave.',
  ],
];
