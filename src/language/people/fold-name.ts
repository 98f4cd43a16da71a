const HONORIFICS = new Set(
  'mr mrs ms miss dr prof sir dame lord lady the a an of for at to from in and one'.split(' '),
);

/** Words in the form in which they are compared: no diacritics, no case, no possessive, dots and apostrophes dropped. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ‘]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L})|['’ʼ‘]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a name or description that tell it from others: without articles, prepositions and forms of address. */
export const tellingWords = (text: string): string[] =>
  foldedWords(text).filter((word) => !HONORIFICS.has(word));
