import { compactRows, type Phrase } from './phrase.ts';

/**
 * That people who were sent away are not back, over the words of a sentence in lower case with signs for names and posts. Each
 * entry stands beside a sentence that it is found in.
 */

/** The order that sent them away stands; what it says must not be of those who come back. */
export const STANDS: readonly Phrase[] = compactRows([
  [
    /\b(?:orders?|instructions?|directives?|decision) (?:that|which|by which|under which) (?:(?!returned|return|back (?!home)|allowed|let )[^ .;:]+ ){0,10}?(?:sent|ordered|told|recalled|took|flew|brought|pulled|withdrew|left|leave|kept) (?:(?!returned|return|back (?!home)|allowed|let )[^ .;:]+ ){1,14}?(?:remains?|remained|stays?|stayed|is|are|was)(?: still| however| nevertheless| fully| for now| ,){0,2} in (?:force|effect|place)\b/,
    'The order that sent staff home from the consulate remains in force.',
  ],
]);

/** They are told that it will take a while; found to where the words of their return end. */
export const NOT_SOON: readonly Phrase[] = compactRows([
  [
    /\b(?:not (?:to )?(?:expect|count on|plan|reckon on|hope|bank on)|n't (?:expect|count on|plan|hope|bank on)|never to expect|in no hurry)(?: for| on)? (?:to (?:be|come|go|get) back|(?:being|coming|going|getting) back|to return|returning|a return|their return)\b/,
    'They were told not to expect to be back before Easter.',
  ],
]);
