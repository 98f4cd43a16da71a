const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const ASCII = /^[ -~]*$/;

/** A name as it is compared: no accents, no case, no apostrophes, dots or hyphens, single spaces. `N’Djamena` is `ndjamena`. */
export const plainName = (name: string): string => {
  if (PLAIN.test(name)) return name.toLowerCase();
  if (ASCII.test(name))
    return name
      .toLowerCase()
      .replace(/['`.]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʻ`´.]/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};
