import type { Discourse } from '../discourse/discourse.ts';
import {
  GOVERNMENT_OFFICES,
  HEADS_OF_POST,
  OFFICES_OF_POST,
  OFFICES_OF_STATE,
  SPOKESPEOPLE,
} from '../lexicon/office-words.ts';
import { attributionOf } from '../subjects/attribution.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Who speaks: somebody of the receiving state, the mission itself, the government that sends it, or anybody else. */
export type Voice = 'host' | 'mission' | 'capital' | 'other';

const MEDIA =
  /^(?:newspapers?|paper|daily|weekly|editor|reporter|correspondent|columnist|blogger|opposition|critics?|analysts?|professor|expert)$/;

/** People of a place who don't speak for it; some words of what a state does end like theirs. */
const INHABITANTS =
  /^(?!insists$|wants$|differs$|wonders$|answers$|(?:ru|lea|lawma|comman)\p{L}*ers$|officers$|senators$|negotiators$)(?:\p{L}+(?:ers|ors|ists|ents|ants|men|women)|people|folk|locals|citizens|families|students)$/u;
/** Behind what a state does, not behind people of whom it is said: "Lima counters that". */
const BEHIND_VERB =
  /^(?:that|the|this|these|those|it|its|an?|with|from|to|by|over|another|nothing|none|otherwise|differently|[.;:“"])$/;
/** So many words may stand between a place and its people. */
const NEXT = 3;
/** What a state does, or that it does something. */
const VERB =
  /^(?:has|had|is|was|did|does|will|would|can|could|may|might|saw|told|said|took|gave|held|knew|put|kept|let|spoke|heard|drew|\p{L}+(?:ed|[^s]s))$/u;

/** Whether words at a token go on with people of the place named before: "Lima taxi drivers". */
function areInhabitants({ tokens }: SentenceView, at: number): boolean {
  for (const [index, { lower }] of tokens.slice(at, at + NEXT).entries()) {
    if (INHABITANTS.test(lower)) return !BEHIND_VERB.test(tokens[at + index + 1]?.lower ?? '');
    if (lower !== "'s" && lower !== '’s' && (VERB.test(lower) || !/^\p{L}/u.test(lower))) return false;
  }
  return false;
}

/** So many words a sentence's subject may have before its verb. */
const SUBJECT = 12;

/** The first of some tokens that are words, as many as may be of the subject. */
function firstWords({ tokens }: SentenceView, among: readonly number[]): number[] {
  const words: number[] = [];
  for (const at of among) {
    if (words.length === SUBJECT) break;
    if (/[\p{L}\p{N}]/u.test(tokens[at]?.lower ?? '')) words.push(at);
  }
  return words;
}

/** Behind these words stands what somebody says, not who. */
const SAID = /^(?:that|said|says|told|tells|whether|according)$/;

/** So near its office stands the name of the state that somebody holds one of. */
const NEAR = 4;
const FAR = 8;

/** The state whose office stands at a token, of the names `own`: "the State Department", "the Rwandan ministry", "the Ministry of Trade in Lima". */
export function ownerOf(view: SentenceView, own: readonly number[], office: number): string | null {
  const names = view.names.filter(({ from }) => own.includes(from));
  const owner = names.find(({ from, to }) => {
    if (from <= office && office < to) return true;
    if (to <= office) return office - to < NEAR;
    const between = view.tokens.slice(office + 1, from);
    return (
      between.length < FAR &&
      /^(?:of|in|at|from|for|the)$/.test(between.at(-1)?.lower ?? '') &&
      between.every(({ text }) => /^[\p{L}’'-]+$/u.test(text))
    );
  });
  return owner?.place.country ?? null;
}

/** Who the words `own` name as speaking; null where they name nobody, or only “its spokesman”. */
function voiceIn(
  view: SentenceView,
  own: readonly number[],
  host: string,
  sender: string | null,
): Voice | null {
  const wordAt = (at: number): string => view.tokens[at]?.lower ?? '';
  const office = own.find((at) => OFFICES_OF_STATE.has(wordAt(at)) || OFFICES_OF_POST.has(wordAt(at)));
  if (own.some((at) => (office === undefined || at < office) && MEDIA.test(wordAt(at)))) return 'other';
  if (office === undefined) return null;
  const owner = ownerOf(view, own, office);
  const before = wordAt(office - 1);
  if (owner === null && (/^(?:its|their|his|her)$/.test(before) || SPOKESPEOPLE.has(wordAt(office))))
    return null;
  if (OFFICES_OF_POST.has(wordAt(office))) return owner === null || owner === sender ? 'mission' : 'other';
  if (owner === null || owner === host) return 'host';
  return owner === sender ? 'capital' : 'other';
}

/**
 * Whose words a sentence gives; null where it doesn't say, as in a bare quotation. `outside`: the tokens outside quotation
 * marks; `host`: the receiving state's ISO code, `sender`: the sending state's, null where it isn't known.
 */
export function voiceOf(
  view: SentenceView,
  outside: readonly number[],
  host: string,
  sender: string | null,
): Voice | null {
  const speaker = attributionOf(view, host);
  const wordAt = (at: number): string => view.tokens[at]?.lower ?? '';
  const words = firstWords(view, outside);
  const said = words.findIndex((at) => SAID.test(wordAt(at)) && wordAt(at - 1) !== 'first');
  const subject =
    said === 0 ? words.slice(1, SUBJECT) : words.slice(0, said < 0 ? SUBJECT : Math.min(said, SUBJECT));
  const own = speaker
    ? view.tokens.flatMap(({ start, end }, at) => (start >= speaker.start && end <= speaker.end ? [at] : []))
    : [];
  const voice = voiceIn(view, own, host, sender) ?? voiceIn(view, subject, host, sender);
  if (voice !== null) return voice;
  if (speaker?.kind === 'media') return 'other';
  const [opens] = subject;
  const first = view.names.find(({ from }) => from === opens);
  return first?.place.country === host && !areInhabitants(view, first.to) ? 'host' : null;
}

/** The receiving state: the one that an article is about, else the one in whose name a sentence speaks. */
export function spokenHost(
  view: SentenceView,
  { gist }: Discourse,
  outside: readonly number[],
): string | null {
  if (gist && (gist.rules || voiceOf(view, outside, gist.place.country, null) === 'host'))
    return gist.place.country;
  const named = [...new Set(view.names.map(({ place }) => place.country))];
  const speaking = named.filter((country) => voiceOf(view, outside, country, null) === 'host');
  return (speaking.length === 1 ? speaking[0] : gist?.place.country) ?? null;
}

/** Whether a sentence names this state, an ISO code, with the people who speak in it. */
export function namesOwner(view: SentenceView, outside: readonly number[], state: string): boolean {
  const office = outside.find((at) => OFFICES_OF_POST.has(view.tokens[at]?.lower ?? ''));
  return office !== undefined && ownerOf(view, outside, office) === state;
}

/** Whether a sentence says of which state the office of its speaker is, and that it is this one. `host`: its ISO code. */
export function speaksExpresslyFor(view: SentenceView, outside: readonly number[], host: string): boolean {
  if (attributionOf(view, host)?.kind === 'host-government') return true;
  const office = outside.slice(0, SUBJECT).find((at) => OFFICES_OF_STATE.has(view.tokens[at]?.lower ?? ''));
  if (office === undefined) return false;
  const owner = ownerOf(view, outside, office);
  return owner === host || (owner === null && isAtHome(view, office));
}

/** "The provincial minister", "the mayor": an office that deals with its own country, whose name nobody needs to say. */
const isAtHome = ({ tokens }: SentenceView, office: number): boolean =>
  [tokens[office - 1]?.lower, tokens[office]?.lower].some((word) => AT_HOME.test(word ?? ''));

const AT_HOME =
  /^(?:mayor|governor|prefect|interior|provincial|province|regional|municipal|information|tourism|police)$/;

/** Whether a sentence names somebody as its speaker, by whatever name. */
export const namesSpeaker = (view: SentenceView, host: string): boolean => attributionOf(view, host) !== null;

/** At most so many words stand between an office and a name that may be its state's. */
const BESIDE = 5;

/** Whether those who speak in a sentence are of the receiving state: its government, its officials. `host`: its ISO code. */
export function hasHostVoice(view: SentenceView, host: string): boolean {
  if (attributionOf(view, host)?.kind === 'host-government') return true;
  if (view.tokens.some(({ lower }) => HEADS_OF_POST.has(lower) || lower === 'commissioner')) return false;
  const owners = view.tokens.flatMap(({ lower }, at) => {
    if (!GOVERNMENT_OFFICES.has(lower)) return [];
    const owner = view.names.find(
      ({ from, to }) => (to <= at && at - to <= BESIDE) || (from > at && from - at <= BESIDE),
    );
    return [owner?.place.country ?? null];
  });
  const foreign = view.names.some(({ place }) => place.country !== host);
  return owners.some((owner) => owner === host || (owner === null && !foreign));
}
