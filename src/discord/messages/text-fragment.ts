import { LINK_URL } from '../limits.ts';

/** Words at each end that name a passage without ambiguity, nearly always. */
const WORDS_AT_ENDS = 5;
const SHORT_PASSAGE = 80;

/** Percent-encodes as the specification asks: `-`, `,` and `&` have a meaning there. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

function directive(exact: string): string {
  const passage = exact
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (passage.length <= SHORT_PASSAGE) return encode(passage);
  const words = passage.split(' ');
  return `${encode(words.slice(0, WORDS_AT_ENDS).join(' '))},${encode(words.slice(-WORDS_AT_ENDS).join(' '))}`;
}

/**
 * The address of an article, pointing at a passage (https://wicg.github.io/scroll-to-text-fragment/).
 * @returns the address alone when the passage has no room in Discord's 512 characters; null when it has none itself.
 */
export function passageUrl(url: string, exact: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const plain = address.href;
  if (plain.length > LINK_URL) return null;
  const pointed = `${plain}${address.hash ? '' : '#'}:~:text=${directive(exact)}`;
  return pointed.length <= LINK_URL ? pointed : plain;
}
