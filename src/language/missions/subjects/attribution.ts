import type { Span } from '../../span.ts';
import { SAYING } from '../lexicon/context-words.ts';
import type { AttributionKind, ReportAttribution } from '../mission-report.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isCapitalised, isWord } from '../words/tokens.ts';
import { isNoSpeaker } from './no-speaker.ts';
import { hasVerb, speakerAfter, speakerBefore, subjectBefore } from './speaker-phrase.ts';

const MEDIA =
  /^(?:reuters|ap|afp|cnn|bbc|bloomberg|media|newspaper|television|tv|broadcaster|agency|axios|cbs|nbc|abc|dpa|tass|xinhua|interfax|anadolu|times|post|journal|magazine|website|outlet|outlets|channel|radio|politico|press)$/i;
const UNNAMED = /^(?:officials?|sources?|diplomats?|person|people|individual|aide|aides|insiders?)$/i;
const OFFICIAL =
  /^(?:ministry|department|government|spokesman|spokeswoman|spokesperson|minister|secretary|ambassador|embassy|consulate|office|statement|bulletin|notice|cable|president|chargé|consul|advisory|mission|commission|memo|communiqué|spokesmen|authorities|alert)$/i;

function kindOf(view: SentenceView, speaker: Stretch, host: string): AttributionKind {
  const words = view.tokens.slice(speaker.from, speaker.to).map(({ text }) => text);
  const hosted = view.names.some(
    ({ from, place }) => from >= speaker.from && from < speaker.to && place.country === host,
  );
  if (
    words.some((word, at) => MEDIA.test(word) && !/^(?:secretary|officer|office)$/i.test(words[at + 1] ?? ''))
  )
    return 'media';
  if (hosted && !words.some((word) => /^(?:embassy|consulate|mission)$/i.test(word)))
    return 'host-government';
  if (words.some((word) => UNNAMED.test(word)) && !words.some((word) => /^(?:spokes|minister)/i.test(word)))
    return 'unnamed-official';
  if (
    words.some((word) => OFFICIAL.test(word)) ||
    view.names.some(
      ({ from, as, seat }) => from >= speaker.from && from < speaker.to && (as !== 'city' || seat),
    )
  )
    return 'official';
  return 'other';
}

const BEFORE_PASSIVE = /^(?:be|been|being|is|are|was|were|am)$/;
const NOT_SAID = /^(?:to|not|never|n't|will|would|could|can|may|might|should|the|a|an|of|'s)$/;
/** Verbs that stand before their subject: "…, said the minister". */
const INVERTED =
  /^(?:said|says|added|adds|reported|reports|wrote|writes|announced|confirmed|explained|insisted|stated|noted)$/;

/** Words that are nouns as well: "denied reports that", "after claims of a closure". */
const SAYING_OR_NOUN = /^(?:reports|claims|notes|states)$/;
/** Before such a noun: a verb that takes it, a preposition, a word that tells which. */
const BEFORE_NOUN =
  /^(?:(?!red|united)\p{L}+(?:ed|ing)|amid|despite|after|following|over|from|with|on|in|by|for|about|against|any|some|many|such|these|those|no|all|other|new|recent|earlier|false|fake|conflicting|its|their|his|her)$/u;

/** Whether a word that may tell of saying so is a noun here. */
function isNoun({ tokens }: SentenceView, at: number): boolean {
  const before = /^(?:media|press|news)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return (
    SAYING_OR_NOUN.test(tokens[at]?.lower ?? '') &&
    (before === 0 || !isCapitalised(tokens[before])) &&
    BEFORE_NOUN.test(tokens[before]?.lower ?? '')
  );
}

/** Whether the word is somebody's saying so here: no "United States", "were told", "will not say" or "staff posted in". */
function isSaid(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const word = tokens[at]?.lower ?? '';
  if (tokens[at]?.text === 'States') return false;
  if (word === 'states' && tokens[at + 1]?.lower !== 'that') return false;
  if (word === 'posted' && /^(?:at|in|to|there|abroad)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (isNoun(view, at)) return false;
  const denied = NOT_SAID.test(before) && tokens[at - 1]?.text !== 'May';
  return !denied && (word === 'quoted' || !BEFORE_PASSIVE.test(before));
}

/** Whether words behind a verb of saying name somebody, not what was said: "reported business as usual". */
const isNamed = ({ tokens }: SentenceView, { from, to }: Stretch): boolean =>
  !SUBJECT_PRONOUN.test(tokens[from]?.lower ?? '') &&
  (isCapitalised(tokens[from]) ||
    tokens.slice(from, to).some(({ text }) => UNNAMED.test(text) || OFFICIAL.test(text) || MEDIA.test(text)));

/** "…, said it was closing its office": what was said begins there, not who said it. */
const SUBJECT_PRONOUN = /^(?:it|he|she|they|we|i|there)$/;

function speakerOf(view: SentenceView, at: number): Stretch | null {
  const word = view.tokens[at]?.lower ?? '';
  if (word === 'according') return view.tokens[at + 1]?.lower === 'to' ? speakerAfter(view, at + 2) : null;
  const inverted = INVERTED.test(word) && !isWord(view.tokens[at - 1]) ? speakerAfter(view, at + 1) : null;
  if (inverted && isNamed(view, inverted) && !isNoSpeaker(view, inverted, at)) return inverted;
  const before = speakerBefore(view, at);
  return word.endsWith('ing') && before && hasVerb(view, before) ? subjectBefore(view, at) : before;
}

/** The words that name whom a sentence gives as its source, and its kind to each host that was asked for. */
interface Speaker extends Stretch, Span {
  readonly kinds: Map<string, AttributionKind>;
}

/** Who says no is a source where nobody says anything else. */
const DENYING: ReadonlySet<string> = new Set(['denied', 'denies', 'denying']);

const speakerIn = oncePer(
  (view: SentenceView): Speaker | null => speakerBy(view, SAYING) ?? speakerBy(view, DENYING),
);

function speakerBy(view: SentenceView, verbs: ReadonlySet<string>): Speaker | null {
  for (let at = 0; at < view.tokens.length; at += 1) {
    if (!verbs.has(view.tokens[at]?.lower ?? '') || !isSaid(view, at)) continue;
    const speaker = speakerOf(view, at);
    const start = speaker && view.tokens[speaker.from]?.start;
    const end = speaker && view.tokens[speaker.to - 1]?.end;
    if (speaker && typeof start === 'number' && typeof end === 'number' && !isNoSpeaker(view, speaker, at))
      return { ...speaker, start, end, kinds: new Map() };
  }
  return null;
}

/** Who a sentence gives as its source; null when it speaks for itself. `host`: ISO code of the receiving state. */
export function attributionOf(view: SentenceView, host: string): ReportAttribution | null {
  const speaker = speakerIn(view);
  if (!speaker) return null;
  const { start, end, kinds } = speaker;
  const kind = kinds.get(host) ?? kindOf(view, speaker, host);
  kinds.set(host, kind);
  return { start, end, kind };
}
