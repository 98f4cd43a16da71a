/**
 * Characters that are not seen but change how the text around them is shown: bidirectional controls, zero-width
 * characters, soft hyphens, fillers, variation and tag characters, control characters. Example: `paid\u202Egpj.exe`.
 * Unicode's TR36 and TR39 list them as means of deception; the properties are UAX44's.
 */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\uFFF9-\uFFFB]/gu;

/** More combining marks on one letter than any writing needs: what "Zalgo" text is made of. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text as it may be displayed: nothing unseen in it, a line break within a paragraph as a space, a blank line as one
 * line break. Citations keep the file's own characters; this is for showing only.
 */
export const visibleText = (text: string): string => (PLAIN.test(text) ? text.trim() : cleaned(text));

/** Nearly all texts: nothing in them needs a second look. */
const PLAIN = /^(?:[\x21-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2013-\u201D\u2026]| (?! ))*$/;

const cleaned = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(PILED_MARKS, '$1')
    .replace(/[^\S\r\n\u2028\u2029]+/gu, ' ')
    .replace(/ ?(?:\r\n|[\r\n\u2028\u2029]) ?/gu, '\n')
    .replace(/\n{2,}/g, '\u2029')
    .replace(/\n/g, ' ')
    .replace(/\u2029/g, '\n')
    .trim();
