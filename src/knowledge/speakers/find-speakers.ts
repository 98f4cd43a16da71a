import { distance } from 'fastest-levenshtein';
import { tellingWords } from '../../language/people/fold-name.ts';
import { sameSpelling } from '../../language/people/same-name.ts';
import type { Speaker } from './speaker.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** Whom a query means. */
export interface SpeakerMatch {
  /** What the query was resolved to: a speaker's name, or an organization's; null when nobody fits. */
  readonly name: string | null;
  /** Those whose words are meant: one person, or everybody who speaks for an organization. */
  readonly speakers: readonly Speaker[];
  /** Others who fit as well, the most quoted first; when nobody fits, who comes nearest. */
  readonly others: readonly Speaker[];
}

type Words = readonly string[];

/** Spellings of one name differ by so many letters at most. */
const MOST_ERRORS = 3;

/** How well a typed word fits a printed one: 1 the same, less for a beginning or a typing error, 0 not at all. */
function wordFit(typed: string, printed: string): number {
  if (typed === printed) return 1;
  if (typed.length >= 3 && printed.startsWith(typed)) return 0.9;
  if (typed.length < 4 || Math.abs(typed.length - printed.length) > MOST_ERRORS) return 0;
  const errors = distance(typed, printed);
  if (errors > MOST_ERRORS) return 0;
  if (sameSpelling(typed, printed)) return 0.8;
  return errors <= (typed.length >= 8 ? 2 : 1) ? 0.7 : 0;
}

/** For each typed word, the printed ones that it fits, and how well. */
type Fits = readonly ReadonlyMap<string, number>[];

const fitsOf = (typed: Words, { holders }: SpeakerWords): Fits =>
  typed.map((word) => {
    const fitting = new Map<string, number>();
    for (const printed of holders.keys()) {
      const fit = wordFit(word, printed);
      if (fit > 0) fitting.set(printed, fit);
    }
    return fitting;
  });

/** The mean fit of the typed words when each finds its word, else 0. */
function fitOf(fits: Fits, printed: Words): number {
  let sum = 0;
  for (const fitting of fits) {
    const best = printed.reduce((fit, candidate) => Math.max(fit, fitting.get(candidate) ?? 0), 0);
    if (best === 0) return 0;
    sum += best;
  }
  return fits.length === 0 ? 0 : sum / fits.length;
}

/** Speakers that have one of the words, in the order of the list. */
function holding(
  words: Iterable<string>,
  speakers: readonly Speaker[],
  { holders }: SpeakerWords,
): Speaker[] {
  const places = new Set<number>();
  for (const word of words) for (const place of holders.get(word) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).flatMap((place) => speakers[place] ?? []);
}

interface Fit {
  readonly speaker: Speaker;
  readonly name: number;
  readonly organization: { readonly name: string; readonly fit: number } | null;
  readonly any: number;
}

function fittingOf(speaker: Speaker, fits: Fits, words: SpeakerWords): Fit {
  const name = Math.max(...speaker.names.map((form) => fitOf(fits, words.of(form))));
  const organizations = [...speaker.organizations, ...(speaker.kind === 'named' ? speaker.names : [])];
  const best = organizations
    .map((form) => ({ name: form, fit: fitOf(fits, words.of(form)) }))
    .reduce((a, b) => (b.fit > a.fit ? b : a), { name: '', fit: 0 });
  const all = [...speaker.names, ...speaker.roles, ...speaker.organizations].flatMap(words.of);
  return { speaker, name, organization: best.fit > 0 ? best : null, any: fitOf(fits, all) };
}

/**
 * Finds whom a query means. A query that fits a speaker's name means that one speaker; a query that is an
 * organization's name means everybody who speaks for it.
 * @param words those of the same speakers
 */
export function findSpeakers(speakers: readonly Speaker[], words: SpeakerWords, query: string): SpeakerMatch {
  const typed = tellingWords(query);
  /** How much of a printed form the typed words are. */
  const share = (printed: string): number => typed.length / Math.max(1, words.of(printed).length);
  const wordFits = fitsOf(typed, words);
  const [rarest] = [...wordFits].sort((a, b) => a.size - b.size);
  const fits = holding(rarest?.keys() ?? [], speakers, words)
    .map((speaker) => fittingOf(speaker, wordFits, words))
    .filter(({ any }) => any > 0);
  const spokenFor = fits.filter(
    ({ speaker, organization }) => organization && speaker.organizations.includes(organization.name),
  );
  const [closest] = spokenFor
    .flatMap(({ organization }) => organization ?? [])
    .filter(({ name }) => share(name) >= 0.5)
    .sort((a, b) => b.fit - a.fit || share(b.name) - share(a.name));
  const names = fits.filter(({ name }) => name > 0).sort((a, b) => b.name - a.name);
  const bestName = names.find(({ speaker }) => speaker.kind === 'named');
  /** Whether the speaker is the organization itself. */
  const isFor = ({ organizations }: Speaker): boolean =>
    organizations.some((organization) => fitOf(wordFits, words.of(organization)) > 0);
  if (closest && closest.fit >= (bestName && !isFor(bestName.speaker) ? bestName.name + 0.01 : 0)) {
    const members = fits.filter(({ any }) => any >= closest.fit - 0.15).map(({ speaker }) => speaker);
    return { name: closest.name, speakers: members, others: [] };
  }
  const ranked = (names.length > 0 ? names : [...fits].sort((a, b) => b.any - a.any)).map(
    ({ speaker }) => speaker,
  );
  const [first, ...others] = ranked;
  if (first) return { name: first.name, speakers: [first], others };
  return { name: null, speakers: [], others: nearest(speakers, words, typed) };
}

/** The share of letters that may be wrong in a word for its speaker to be proposed. */
const MOST_WRONG = 0.4;

/** Speakers whose name has a word that comes near a typed one. */
function nearest(speakers: readonly Speaker[], words: SpeakerWords, typed: Words): Speaker[] {
  const far = (printed: string): number =>
    Math.min(...typed.map((word) => distance(word, printed) / Math.max(word.length, printed.length)));
  const near = [...words.holders.keys()].filter((printed) => far(printed) <= MOST_WRONG);
  return holding(near, speakers, words)
    .map((speaker) => ({ speaker, far: Math.min(...speaker.names.flatMap(words.of).map(far)) }))
    .filter((entry) => entry.far <= MOST_WRONG)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ speaker }) => speaker);
}
