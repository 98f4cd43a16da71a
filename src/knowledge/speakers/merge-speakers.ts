import { byName } from '../../language/order.ts';
import { foldedWords, tellingWords } from '../../language/people/fold-name.ts';
import { nameParts, sameFullName, skeletonOf } from '../../language/people/same-name.ts';
import type { Steps } from '../in-slices.ts';
import type { QuotedAt, Saying, Speaker } from './speaker.ts';

/** A speaker being put together: names, roles and organizations by how often they are printed. */
interface Gathering {
  readonly kind: Speaker['kind'];
  readonly names: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly organizations: Map<string, number>;
  readonly sayings: Set<Saying>;
}

const count = (counts: Map<string, number>, value: string | null): void => {
  if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
};

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, n], [b, m]) => m - n || byName(a, b)).map(([value]) => value);

const keyOf = (name: string): string => tellingWords(name).join(' ') || foldedWords(name).join(' ');

function* gather(sayings: readonly Saying[]): Steps<Map<string, Gathering>> {
  const gatherings = new Map<string, Gathering>();
  const keys = new Map<string, string>();
  const add = ({ quotation }: QuotedAt, saying: Saying): void => {
    if (!quotation.speaker || !quotation.speakerKind) return;
    const name = keys.get(quotation.speaker) ?? keyOf(quotation.speaker);
    keys.set(quotation.speaker, name);
    const key = `${quotation.speakerKind} ${name}`;
    const gathering: Gathering = gatherings.get(key) ?? {
      kind: quotation.speakerKind,
      names: new Map(),
      roles: new Map(),
      organizations: new Map(),
      sayings: new Set(),
    };
    gatherings.set(key, gathering);
    count(gathering.names, quotation.speaker);
    count(gathering.roles, quotation.role);
    count(gathering.organizations, quotation.organization);
    gathering.sayings.add(saying);
  };
  for (const saying of sayings) {
    for (const copy of saying.copies) add(copy, saying);
    yield;
  }
  return gatherings;
}

function pour(from: Gathering, into: Gathering): void {
  for (const part of ['names', 'roles', 'organizations'] as const) {
    for (const [value, times] of from[part]) into[part].set(value, (into[part].get(value) ?? 0) + times);
  }
  for (const saying of from.sayings) into.sayings.add(saying);
}

const longest = (names: readonly string[]): string =>
  names.reduce(
    (best, name) => (nameParts(name).words.length > nameParts(best).words.length ? name : best),
    names[0] ?? '',
  );

/** Spellings of one full name become one; a family name alone goes to the only full name that ends with it. */
function* merge(gatherings: readonly Gathering[]): Steps<Gathering[]> {
  const kept: Gathering[] = [];
  const byLast = new Map<string, Gathering[]>();
  const names = new Map<Gathering, string>();
  const nameOf = (gathering: Gathering): string => {
    const name = names.get(gathering) ?? longest(byCount(gathering.names));
    names.set(gathering, name);
    return name;
  };
  const add = (from: Gathering, into: Gathering): void => {
    pour(from, into);
    names.delete(into);
  };
  const singles: Gathering[] = [];
  for (const gathering of gatherings) {
    yield;
    const { words } = nameParts(nameOf(gathering));
    if (gathering.kind === 'unnamed') kept.push(gathering);
    else if (words.length < 2) singles.push(gathering);
    else {
      const key = skeletonOf(words.at(-1) ?? '');
      const relatives = byLast.get(key) ?? [];
      const same = relatives.find((other) => sameFullName(nameOf(other), nameOf(gathering)));
      if (same) add(gathering, same);
      else {
        byLast.set(key, [...relatives, gathering]);
        kept.push(gathering);
      }
    }
  }
  for (const single of singles) {
    const last = nameParts(nameOf(single)).words[0] ?? '';
    const owners = (byLast.get(skeletonOf(last)) ?? []).filter(
      (other) => nameParts(nameOf(other)).words.at(-1) === last,
    );
    const [owner] = owners;
    if (owner && owners.length === 1) add(single, owner);
    else kept.push(single);
  }
  return kept;
}

/** Puts the quotations of one person together across articles: the most quoted speaker first. */
export function* mergeSpeakers(sayings: readonly Saying[]): Steps<Speaker[]> {
  const gathered = yield* gather(sayings);
  const merged = yield* merge([...gathered.values()]);
  const speakers: Speaker[] = [];
  for (const gathering of merged) {
    const names = byCount(gathering.names);
    speakers.push({
      name: longest(names),
      kind: gathering.kind,
      names,
      roles: byCount(gathering.roles),
      organizations: byCount(gathering.organizations),
      sayings: [...gathering.sayings],
    });
    yield;
  }
  return speakers.sort((a, b) => b.sayings.length - a.sayings.length || byName(a.name, b.name));
}
