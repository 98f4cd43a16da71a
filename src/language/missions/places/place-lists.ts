import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isPredicate, isSingularVerb } from '../words/verbs.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { tokenBefore } from './place-roles.ts';

/** "Mali, Niger, and the Netherlands", "in Mali and in Niger". */
const JOINT = /^(?:,|and|or|, and|, or|as well as|, as well as)(?: in| from)?(?: the)?$/;
const LISTS_BEHIND =
  /^(?:in|from|inside|within|across|throughout|at|near|to|into|leave|leaving|left|quit|quitting|via|through)$/;
const OPENS_PHRASE =
  /^(?:after|for|in|to|with|following|despite|amid|because|owing|due|by|on|at|from|under|without|since|through|during|before|until|as|given|citing|over|against|inside|outside|near|when|once|if|while)$/;
const SKIPPED_BEFORE_VERBS = /^(?:also|too|both|all|now|already|then|later|still|not|never|\p{L}{2,}ly)$/u;
const PLURAL_HEAD = /s$|^(?:staff|personnel|people|everyone|everybody|nobody|crew)$/;
/** So many tokens before a list tell whether its clause has a verb. */
const REACH = 40;
const MISSION_HEADS = ['post', 'staff', 'family', 'crew'];

/** A place of a list, with its country if that is named behind it: "Khartoum, Sudan". */
interface Member {
  readonly names: NameMention[];
  /** How it is joined to the one before. */
  readonly joint: string;
}

const isPlace = ({ as }: NameMention): boolean => as === 'city' || as === 'country';

const isOwnCountry = (city: NameMention, { as, place }: NameMention): boolean =>
  as === 'country' && city.as === 'city' && city.place.country === place.country;

function runsOf({ tokens, names }: SentenceView): Member[][] {
  const runs: Member[][] = [];
  let last: NameMention | undefined;
  for (const name of names) {
    if (!isPlace(name)) continue;
    const joint =
      last && last.to < name.from && name.from - last.to <= 5
        ? tokens
            .slice(last.to, name.from)
            .map(({ lower }) => lower)
            .join(' ')
        : '';
    const run = runs.at(-1);
    const opensClause = run?.length === 1 && /^, (?:and|or)/.test(joint);
    if (last && joint.startsWith(',') && isOwnCountry(last, name)) run?.at(-1)?.names.push(name);
    else if (run && JOINT.test(joint) && !opensClause) run.push({ names: [name], joint });
    else runs.push([{ names: [name], joint: '' }]);
    last = name;
  }
  return runs.filter((run) => run.length > 1);
}

/** Whether what is in those places is missions or their people, and more than one: "the embassies of Norway in", "all staff in". */
function isOfMissions({ tokens, names }: SentenceView, opener: number): boolean {
  let head = opener - (tokens[opener]?.lower === 'of' ? 2 : 1);
  const owner = names.find(({ to }) => to === head + 1);
  const of = owner ? owner.from - (tokens[owner.from - 1]?.lower === 'the' ? 2 : 1) : -1;
  if (tokens[of]?.lower === 'of') head = of - 1;
  return (
    PLURAL_HEAD.test(tokens[head]?.lower ?? '') &&
    MISSION_HEADS.some((name) =>
      [1, 2, 3].some(
        (length) =>
          wordingLength(MISSION_WORDS.get(name), tokens, head + 1 - length) === length && length <= head + 1,
      ),
    )
  );
}

const OFFICE =
  /^(?:foreign|governments?|ministry|ministers?|officials?|authorities|embassy|embassies|spokes\p{L}+|secretary|ambassador|president|prime|premier|department|cabinet|state|defen[cs]e|interior|diplomats)$/u;

/** "In Juba, the UK foreign ministry said": a country whose office speaks, behind a comma. */
function isOffice({ tokens }: SentenceView, last: Member | undefined): boolean {
  const [name] = last?.names ?? [];
  return (
    name?.as === 'country' &&
    /^,(?: the)?$/.test(last?.joint ?? '') &&
    OFFICE.test(tokens[name.to]?.lower ?? '')
  );
}

/** How many of a list's places are places of what stands before it; those behind them do something themselves. */
function placesIn(view: SentenceView, run: readonly Member[], opener: number): number {
  const { tokens, clauses } = view;
  const all = run.length;
  const end = run.at(-1)?.names.at(-1)?.to ?? 0;
  if (/^(?:'s|')$/.test(tokens[end]?.lower ?? '')) return all - 1;
  let next = end;
  while (SKIPPED_BEFORE_VERBS.test(tokens[next]?.lower ?? '')) next += 1;
  const verb = tokens[next]?.lower ?? '';
  const clause = clauses.find(({ from, to }) => opener >= from && opener < to)?.from ?? 0;
  let first = Math.max(clause, opener - REACH);
  while (first < opener && !/\p{L}/u.test(tokens[first]?.text ?? '')) first += 1;
  const isOpening = OPENS_PHRASE.test(tokens[first]?.lower ?? '');
  const joints = run.slice(1).map(({ joint }) => joint);
  const isBare = joints.every((joint) => joint.startsWith(',') && !/and|or/.test(joint));
  const isSetOff = /^,(?: the)?$/.test(joints[0] ?? '');
  if (isOffice(view, run.at(-1))) return isBare && isSetOff ? 1 : all - 1;
  if (!isPredicate(verb)) return isBare && isOpening && isSetOff ? 1 : all;
  if (isSetOff && (isBare || isOpening)) return 1;
  const isSaidBefore = tokens.slice(first, opener).some(({ lower }) => isPredicate(lower));
  const isTwice = joints.filter((joint) => /and/.test(joint)).length > 1;
  if (isTwice && isSaidBefore) return /and/.test(joints[0] ?? '') ? 1 : all - 1;
  if (isSingularVerb(verb)) return all - 1;
  if (/^(?:have|are|were|do)$/.test(verb) || isOfMissions(view, opener)) return all;
  return isSaidBefore || isOpening ? all - 1 : all;
}

/** A place in a list behind a preposition. */
interface ListedPlace {
  readonly isFirst: boolean;
  readonly next: NameMention | undefined;
}

/** Token where a place's name begins → its place in a list. */
type ListedPlaces = ReadonlyMap<number, ListedPlace>;

/** The preposition that a list stands behind; null where it stands behind none, or behind a comma. */
function openerOf(view: SentenceView, first: NameMention): number | null {
  const { tokens } = view;
  const opener = tokenBefore(view, first);
  const word = tokens[opener]?.lower ?? '';
  const isBehind = LISTS_BEHIND.test(word) || (word === 'of' && tokens[opener - 1]?.lower === 'out');
  return isBehind && !tokens.slice(opener, first.from).some(({ text }) => text === ',') ? opener : null;
}

function findLists(view: SentenceView): ListedPlaces {
  const listed = new Map<number, ListedPlace>();
  for (const run of runsOf(view)) {
    const first = run[0]?.names[0];
    const opener = first ? openerOf(view, first) : null;
    if (opener === null) continue;
    const places = run.slice(0, placesIn(view, run, opener)).flatMap(({ names }) => names);
    for (const [at, { from }] of places.entries())
      listed.set(from, { isFirst: at === 0, next: places[at + 1] });
  }
  return listed;
}

const listsIn = oncePer(findLists);

/**
 * Whether a name is a further place in a list behind a preposition: "Kuwait" of "in Bahrain and Kuwait", but not "France" of
 * "in Mali, France said" or of "in Mali and France has protested".
 */
export const isFurtherPlace = (view: SentenceView, { from }: NameMention): boolean =>
  listsIn(view).get(from)?.isFirst === false;

/** The next place of the same list; undefined behind the last and where there is no list. */
export const nextListed = (view: SentenceView, { from }: NameMention): NameMention | undefined =>
  listsIn(view).get(from)?.next;
