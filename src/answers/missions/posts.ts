import type { FiledReport } from '../../knowledge/missions.ts';
import type { PostKind } from '../../language/missions/mission-report.ts';
import { haveHighCommissions } from '../../language/missions/posts/commonwealth.ts';
import {
  isConsular as isConsularKind,
  isEmbassy as isEmbassyKind,
} from '../../language/missions/posts/where-posts-stand.ts';
import { capitalOf, countryOf, type Place } from '../../language/places/gazetteer.ts';
import { plainName } from '../../language/places/plain-name.ts';

/** The reports about one post of one sending state; a post that no report names holds those about the whole country. */
export interface PostReports {
  /** ISO codes. */
  readonly sender: string;
  readonly country: string;
  /** 'Embassy Baghdad'; null when only the country's missions are spoken of. */
  readonly post: string | null;
  readonly city: string | null;
  /** An embassy that no report puts in a seat of government: it may stand in any of them. */
  readonly inSomeSeat: boolean;
  readonly reports: readonly FiledReport[];
}

const same = (a: string, b: string): boolean => plainName(a) === plainName(b);

/** Whether a city is a capital or another seat where embassies stand. */
const isSeat = (country: string, city: string): boolean =>
  (countryOf(country)?.capitals.some((capital) => same(capital, city)) ?? false) ||
  same(capitalOf(country)?.name ?? '', city);

type PostKey = 'embassy' | `embassy at ${string}` | 'country' | `at ${string}` | 'consulates';

const isEmbassy = ({ report: { post } }: FiledReport): boolean => isEmbassyKind(post);

const isConsular = ({ report: { post } }: FiledReport): boolean => isConsularKind(post);

const isWide = (entry: FiledReport): boolean =>
  !isEmbassy(entry) && !isConsular(entry) && entry.report.city === null;

/**
 * The cities to which an embassy has moved: it is told of there only since it has been shut where it stood. What is told of it
 * in another city while it is open is told of that one embassy.
 */
function movedTo(country: string, reports: readonly FiledReport[]): ReadonlySet<string> {
  const embassies = reports.filter(isEmbassy);
  const home = embassyCityOf(country, embassies);
  const shut = embassies
    .filter(
      ({ report: { city, level, modality } }) =>
        city !== null && city === home && level === 'suspended-operations' && modality === 'in-effect',
    )
    .reduce<string | null>(
      (first, { reportedOn }) => (first === null || reportedOn < first ? reportedOn : first),
      null,
    );
  if (home === null || shut === null) return new Set();
  const isBefore = ({ reportedOn }: FiledReport): boolean => reportedOn <= shut;
  const others = new Set(
    embassies.flatMap(({ report: { city } }) => (city === null || city === home ? [] : [city])),
  );
  return new Set(
    [...others].filter((city) => embassies.every((entry) => entry.report.city !== city || !isBefore(entry))),
  );
}

/** Which of a state's posts in a country a report is about; its embassy stands in `seat`, or has `moved`. */
function keyOf(entry: FiledReport, seat: string | null, moved: ReadonlySet<string>): PostKey {
  const { city } = entry.report;
  if (isEmbassy(entry)) return city !== null && moved.has(city) ? `embassy at ${city}` : 'embassy';
  if (city === null) return isConsular(entry) ? 'consulates' : 'country';
  return !isConsular(entry) && seat !== null && same(city, seat) ? 'embassy' : `at ${city}`;
}

function mostNamed(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Where an embassy stands: what one report says of another city than a seat of government counts for less. */
const embassyCityOf = (country: string, reports: readonly FiledReport[]): string | null => {
  const cities = reports.map(({ report }) => report.city);
  return mostNamed(cities.filter((city) => city !== null && isSeat(country, city))) ?? mostNamed(cities);
};

/** The seat of government that a state's missions without a name are at, of several: that of its embassy, else the capital. */
function seatOf(country: string, reports: readonly FiledReport[]): string | null {
  const named = embassyCityOf(country, reports.filter(isEmbassy));
  if (named !== null && isSeat(country, named)) return named;
  const seats = reports.flatMap((entry) => {
    const { city } = entry.report;
    return city !== null && !isConsular(entry) && isSeat(country, city) ? [city] : [];
  });
  const capital = capitalOf(country)?.name ?? '';
  return seats.find((city) => same(city, capital)) ?? mostNamed(seats);
}

/** Whether an article speaks of all a state's missions in a country without a word of those `consulates`. */
const isOfOthersToo = (wide: readonly FiledReport[], consulates: readonly FiledReport[]): boolean =>
  wide.some(({ article }) => consulates.every((entry) => entry.article !== article));

/** Consulates of which no report says where in the country they stand. */
const SOMEWHERE = 'Consulates';

const POST_NAMES = {
  'consulate-general': 'Consulate General',
  'deputy-high-commission': 'Deputy High Commission',
  'assistant-high-commission': 'Assistant High Commission',
  consulate: 'Consulate',
  mission: 'Mission',
} as const;

/** The kinds of posts outside seats of government, the most telling first. */
const NAMED_KINDS = Object.keys(POST_NAMES) as (keyof typeof POST_NAMES)[];

/** Whether an embassy is a high commission: by what reports call it, or where none calls it anything, by whose it is. */
function isHighCommission([entry]: readonly FiledReport[], kinds: ReadonlySet<PostKind | null>): boolean {
  if (entry && haveHighCommissions(entry.report.sender, entry.report.country))
    return kinds.has('high-commission') || !kinds.has('embassy');
  return kinds.has('high-commission') && !kinds.has('embassy');
}

function namePost(key: PostKey, city: string | null, reports: readonly FiledReport[]): string | null {
  if (key === 'country') return null;
  if (key === 'consulates') return SOMEWHERE;
  const kinds = new Set(reports.map(({ report }) => report.post));
  if (key.startsWith('embassy'))
    return `${isHighCommission(reports, kinds) ? 'High Commission' : 'Embassy'}${city === null ? '' : ` ${city}`}`;
  const kind = NAMED_KINDS.find((named) => kinds.has(named)) ?? 'mission';
  return `${POST_NAMES[kind]} ${city ?? ''}`.trim();
}

/** Sorts a country's reports by sending state and post. Reports about the whole country count for every post there. */
export function sortByPost(country: string, filed: readonly FiledReport[]): PostReports[] {
  const bySender = new Map<string, FiledReport[]>();
  for (const entry of filed) {
    const list = bySender.get(entry.report.sender);
    if (list) list.push(entry);
    else bySender.set(entry.report.sender, [entry]);
  }
  const embassyCity =
    seatOf(country, filed) ??
    embassyCityOf(country, filed.filter(isEmbassy)) ??
    capitalOf(country)?.name ??
    null;
  return [...bySender].flatMap(([sender, reports]) => {
    const byKey = new Map<PostKey, FiledReport[]>();
    const seat = seatOf(country, reports);
    const moved = movedTo(country, reports);
    for (const entry of reports) {
      const key = keyOf(entry, seat, moved);
      const list = byKey.get(key);
      if (list) list.push(entry);
      else byKey.set(key, [entry]);
    }
    const consulates = [...byKey.keys()].filter((key) => key.startsWith('at '));
    const [only] = consulates;
    const loose = byKey.get('consulates');
    if (loose && only) {
      for (const key of consulates) byKey.get(key)?.push(...loose);
      byKey.delete('consulates');
    }
    const wide = byKey.get('country') ?? [];
    const posts = [...byKey].filter(([key]) => key !== 'country').flatMap(([, own]) => own);
    if (byKey.has('embassy') || (posts.length > 0 && !isOfOthersToo(wide, posts))) byKey.delete('country');
    return [...byKey].map(([key, own]): PostReports => {
      const mine = new Set([...own, ...wide]);
      const members = key === 'country' ? own : reports.filter((entry) => mine.has(entry));
      const named = key === 'embassy' ? embassyCityOf(country, own) : null;
      const [, stated = null] = /^(?:embassy )?at (.+)$/.exec(key) ?? [];
      const city = key === 'embassy' ? (named ?? embassyCity) : stated;
      const inSomeSeat = key === 'embassy' && (named === null || !isSeat(country, named));
      return { sender, country, post: namePost(key, city, own), city, inSomeSeat, reports: members };
    });
  });
}

/**
 * The posts that a question about a place is answered from: a country's posts, or a city's with what is said of all the
 * country's missions or of a consulate that nobody places. A neighbouring country never answers.
 */
export function postsAt(place: Place, filed: readonly FiledReport[]): PostReports[] {
  const all = sortByPost(place.country, filed);
  if (place.kind === 'country') return all;
  const here = all.flatMap((entry): PostReports[] => {
    if (entry.city !== null && same(entry.city, place.name)) return [entry];
    if (!entry.inSomeSeat || !isSeat(place.country, place.name)) return [];
    const standsElsewhere = entry.city !== null && !isSeat(place.country, entry.city);
    if (standsElsewhere) return [entry];
    return [{ ...entry, city: place.name, post: entry.post?.replace(entry.city ?? '', place.name) ?? null }];
  });
  const answered = new Set(here.map(({ sender }) => sender));
  const wide = [...new Set(all.map(({ sender }) => sender))]
    .filter((sender) => !answered.has(sender))
    .flatMap((sender): PostReports[] => {
      const reports = filed.filter((entry) => entry.report.sender === sender && isWide(entry));
      return reports.length === 0
        ? all.filter((entry) => entry.sender === sender && entry.post === SOMEWHERE)
        : [{ sender, country: place.country, post: null, city: null, inSomeSeat: false, reports }];
    });
  return [...here, ...wide];
}
