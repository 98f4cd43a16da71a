/** Whether a UTF-16 code unit is the second half of a character; a text cut before it shows a broken one. */
export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
