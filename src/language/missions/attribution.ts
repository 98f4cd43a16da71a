import { SAYING } from './lexicon/context-words.ts';
import type { AttributionKind, ReportAttribution } from './mission-report.ts';
import type { SentenceView } from './sentence-view.ts';

const MEDIA =
  /^(?:reuters|ap|afp|cnn|bbc|bloomberg|media|newspaper|television|tv|broadcaster|agency|axios|cbs|nbc|abc|dpa|tass|xinhua|interfax|anadolu|times|post|journal|magazine|website|outlet|outlets|channel|radio|politico|press)$/i;
const UNNAMED = /^(?:officials?|sources?|diplomats?|person|people|individual|aide|aides|insiders?)$/i;
const OFFICIAL =
  /^(?:ministry|department|government|spokesman|spokeswoman|spokesperson|minister|secretary|ambassador|embassy|consulate|office|statement|bulletin|notice|cable|president|chargé|consul|advisory|mission|commission|memo|communiqué|spokesmen|authorities|alert)$/i;

const SUBJECT_WORDS = 12;

/** The words before a verb of saying that can name the speaker: back to a mark or a word that ends a phrase. */
function speakerBefore(view: SentenceView, verb: number): { from: number; to: number } | null {
  let to = verb;
  while (
    to > 0 &&
    (view.tokens[to - 1]?.text === ',' ||
      /^(?:also|later|has|had|have|earlier|then|who|which)$/.test(view.tokens[to - 1]?.lower ?? '') ||
      /^(?:on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
        view.tokens[to - 1]?.text ?? '',
      ))
  )
    to -= 1;
  let from = to;
  while (from > 0 && to - from < SUBJECT_WORDS) {
    const before = view.tokens[from - 1];
    if (
      !before ||
      /^[,.;:—–()"“”«»]$/.test(before.text) ||
      /^(?:that|and|but|after|because|as|when)$/.test(before.lower)
    )
      break;
    from -= 1;
  }
  return from < to ? { from, to } : null;
}

function speakerAfter(view: SentenceView, from: number): { from: number; to: number } | null {
  let to = from;
  while (to < view.tokens.length && to - from < SUBJECT_WORDS) {
    const token = view.tokens[to];
    if (
      !token ||
      /^[,.;:—–()"“”«»]$/.test(token.text) ||
      /^(?:on|who|that|as|after|told|in)$/.test(token.lower)
    )
      break;
    to += 1;
  }
  return from < to ? { from, to } : null;
}

function kindOf(view: SentenceView, speaker: { from: number; to: number }, host: string): AttributionKind {
  const words = view.tokens.slice(speaker.from, speaker.to).map(({ text }) => text);
  const hosted = view.names.some(
    ({ from, place }) => from >= speaker.from && from < speaker.to && place.country === host,
  );
  if (words.some((word) => MEDIA.test(word))) return 'media';
  if (hosted && !words.some((word) => /^(?:embassy|consulate|mission)$/i.test(word)))
    return 'host-government';
  if (words.some((word) => UNNAMED.test(word)) && !words.some((word) => /^(?:spokes|minister)/i.test(word)))
    return 'unnamed-official';
  if (
    words.some((word) => OFFICIAL.test(word)) ||
    view.names.some(({ from, as }) => from >= speaker.from && from < speaker.to && as !== 'city')
  )
    return 'official';
  return 'other';
}

/** Who a sentence gives as its source; null when it speaks for itself. `host`: ISO code of the receiving state. */
export function attributionOf(view: SentenceView, host: string): ReportAttribution | null {
  for (let at = 0; at < view.tokens.length; at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    if (!SAYING.has(word)) continue;
    const according = word === 'according';
    const speaker = according
      ? speakerAfter(view, at + 2)
      : (speakerBefore(view, at) ?? speakerAfter(view, at + 1));
    if (!speaker) continue;
    const start = view.tokens[speaker.from]?.start;
    const end = view.tokens[speaker.to - 1]?.end;
    if (start === undefined || end === undefined) continue;
    return { start, end, kind: kindOf(view, speaker, host) };
  }
  return null;
}
