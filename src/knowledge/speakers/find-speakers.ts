import { distance } from 'fastest-levenshtein';
import { tellingWords } from '../../language/people/fold-name.ts';
import { sameSpelling } from '../../language/people/same-name.ts';
import type { Speaker } from './speaker.ts';

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

/** How well a typed word fits a printed one: 1 the same, less for a beginning or a typing error, 0 not at all. */
function wordFit(typed: string, printed: string): number {
  if (typed === printed) return 1;
  if (typed.length >= 3 && printed.startsWith(typed)) return 0.9;
  if (typed.length < 4) return 0;
  if (sameSpelling(typed, printed)) return 0.8;
  const errors = distance(typed, printed);
  return errors <= (typed.length >= 8 ? 2 : 1) ? 0.7 : 0;
}

/** The mean fit of the typed words when each finds its word, else 0. */
function fitOf(typed: Words, printed: Words): number {
  let sum = 0;
  for (const word of typed) {
    const best = printed.reduce((fit, candidate) => Math.max(fit, wordFit(word, candidate)), 0);
    if (best === 0) return 0;
    sum += best;
  }
  return typed.length === 0 ? 0 : sum / typed.length;
}

interface Fit {
  readonly speaker: Speaker;
  readonly name: number;
  readonly organization: { readonly name: string; readonly fit: number } | null;
  readonly any: number;
}

function fittingOf(speaker: Speaker, typed: Words): Fit {
  const names = speaker.names.flatMap(tellingWords);
  const name = Math.max(...speaker.names.map((form) => fitOf(typed, tellingWords(form))));
  const organizations = [...speaker.organizations, ...(speaker.kind === 'named' ? speaker.names : [])];
  const best = organizations
    .map((form) => ({ name: form, fit: fitOf(typed, tellingWords(form)) }))
    .reduce((a, b) => (b.fit > a.fit ? b : a), { name: '', fit: 0 });
  const all = [
    ...names,
    ...speaker.roles.flatMap(tellingWords),
    ...speaker.organizations.flatMap(tellingWords),
  ];
  return { speaker, name, organization: best.fit > 0 ? best : null, any: fitOf(typed, all) };
}

/** How much of a printed form the typed words are. */
const share = (typed: Words, printed: string): number =>
  typed.length / Math.max(1, tellingWords(printed).length);

/**
 * Finds whom a query means. A query that fits a speaker's name means that one speaker; a query that is an
 * organization's name means everybody who speaks for it.
 */
export function findSpeakers(speakers: readonly Speaker[], query: string): SpeakerMatch {
  const typed = tellingWords(query);
  const fits = speakers
    .map((speaker) => fittingOf(speaker, typed))
    .filter(({ any, name }) => any > 0 || name > 0);
  const spokenFor = fits.filter(
    ({ speaker, organization }) => organization && speaker.organizations.includes(organization.name),
  );
  const [closest] = spokenFor
    .flatMap(({ organization }) => organization ?? [])
    .filter(({ name }) => share(typed, name) >= 0.5)
    .sort((a, b) => b.fit - a.fit || share(typed, b.name) - share(typed, a.name));
  const names = fits.filter(({ name }) => name > 0).sort((a, b) => b.name - a.name);
  const bestName = names.find(({ speaker }) => speaker.kind === 'named');
  if (closest && closest.fit >= (bestName && !isFor(bestName.speaker, typed) ? bestName.name + 0.01 : 0)) {
    const members = fits.filter(({ any }) => any >= closest.fit - 0.15).map(({ speaker }) => speaker);
    return { name: closest.name, speakers: members, others: [] };
  }
  const ranked = (names.length > 0 ? names : [...fits].sort((a, b) => b.any - a.any)).map(
    ({ speaker }) => speaker,
  );
  const [first, ...others] = ranked;
  if (first) return { name: first.name, speakers: [first], others };
  return { name: null, speakers: [], others: nearest(speakers, typed) };
}

/** Whether the speaker is the organization itself. */
const isFor = (speaker: Speaker, typed: Words): boolean =>
  speaker.organizations.some((organization) => fitOf(typed, tellingWords(organization)) > 0);

/** Speakers with a word that comes near a typed one. */
function nearest(speakers: readonly Speaker[], typed: Words): Speaker[] {
  const nearness = (speaker: Speaker): number =>
    Math.min(
      ...typed.flatMap((word) =>
        speaker.names
          .flatMap(tellingWords)
          .map((printed) => distance(word, printed) / Math.max(word.length, printed.length)),
      ),
    );
  return speakers
    .map((speaker) => ({ speaker, far: nearness(speaker) }))
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ speaker }) => speaker);
}
