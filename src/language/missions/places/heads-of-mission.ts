import type { SentenceView } from '../words/sentence-view.ts';

const HEAD = /^(?:ambassadors?|envoys?|nuncio|consuls?|affaires|d'affaires)$/;
const TITLE = /^(?:high commissioners?|consuls? general)$/;

/** Who is taken somewhere goes there: "moved its ambassador to Aden", "a return of the envoy to Khartoum". */
const TAKEN =
  /^(?:mov(?:e[sd]?|ing)|shift(?:s|ed|ing)?|pull(?:s|ed|ing)?|relocat(?:e[sd]?|ing|ion)|transfer(?:s|red|ring)?|return(?:s|ed|ing)?|send(?:s|ing)?|sent|dispatch(?:e[sd]|ing)?|despatch(?:e[sd]|ing)?|bring(?:s|ing)?|brought|take[ns]?|taking|took|fl(?:y|ies|ew|own|ying)|airlift\w*|evacuat\w+|escort(?:s|ed|ing)?|dr(?:ive|iven|ove)|order(?:s|ed|ing)?|ferr(?:y|ied)|bas(?:e[sd]?|ing)|redeploy(?:s|ed|ing)?|former|ex|retired|once|onetime|one-time|late|next|new|first|future|named|appoint(?:s|ed)?|nominat\w+|gave|give[ns]?|told|asked)$/;

const REACH = 9;

/** Whether a "to" tells where a head of mission is accredited: "the ambassador to Sudan", "its chargé d'affaires to Mali". */
export function isAccredited({ tokens }: SentenceView, to: number): boolean {
  if (tokens[to]?.lower !== 'to') return false;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const isHead = HEAD.test(word(to - 1)) || TITLE.test(`${word(to - 2)} ${word(to - 1)}`);
  if (!isHead) return false;
  for (let at = to - 2; at >= Math.max(0, to - REACH); at -= 1) {
    if (!/[\p{L}\p{N}]/u.test(word(at))) return true;
    if (TAKEN.test(word(at))) return false;
  }
  return true;
}
