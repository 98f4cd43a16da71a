import type { Place } from '../../places/gazetteer.ts';
import { asCapital } from '../places/capital-phrases.ts';
import { isFurtherPlace, nextListed } from '../places/place-lists.ts';
import { worksElsewhere } from '../places/works-elsewhere.ts';
import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { PostWord } from '../words/post-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isPredicate } from '../words/verbs.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { hostsOthers } from './host-embassies.ts';
import { cityOfKeptOffice } from './kept-office.ts';
import { relievesAnother } from './relief-posts.ts';
import { isSeatOf } from './where-posts-stand.ts';

/** A post as a sentence names it. */
export interface PostMention extends PostWord {
  /** ISO code of the state named with it: "Germany's embassy", "the US embassy". */
  readonly sender: string | null;
  /** "its embassy": the state is somewhere before. */
  readonly possessed: boolean;
  /** ISO code of the country named with it, the first if there are several. */
  readonly country: string | null;
  /** ISO codes of all the countries named with it of which no city is. */
  readonly countries: readonly string[];
  readonly cities: readonly Place[];
  /** The token behind the words that say whose it is and where. */
  readonly until: number;
  /** "the New Zealand embassy": whether the country is named before the post, so that it may be its owner or its place. */
  readonly attributive: boolean;
  /** "Looked after by the embassy in Accra", "moved into the German embassy": whether it does the work of another that has left its place, or houses it. */
  readonly caretaker: boolean;
  /** "The consulate in Erbil takes over its work": whether it goes on, as another post's people or work go to it. */
  readonly relieves: boolean;
}

const SKIPPED_BEFORE = new Set(
  'own new main former sprawling heavily fortified large small two three four five six other last only remaining entire whole shuttered closed empty diplomatic huge besieged temporary old burned local biggest largest two-storey vast tiny little modest and s'.split(
    ' ',
  ),
);
const PRONOUNS = new Set(['its', 'their', 'his', 'her', 'our']);
const INSIDE = new Set(['in', 'at', 'inside', 'from', 'to', 'for']);
const SKIPPED_INSIDE = new Set(
  "the capital city of northern southern eastern western port town neighbouring neighboring nearby coastal , central war-torn seaside divided largest second main commercial former country's 's besieged".split(
    ' ',
  ),
);
const ABBREVIATED = /^(?:[A-Z]{2,3}|(?:[A-Z]\.){2,3})$/;

const at = (view: SentenceView, index: number): string => view.tokens[index]?.lower ?? '';
const endingAt = (view: SentenceView, index: number): NameMention | undefined =>
  view.names.find(({ to }) => to === index + 1);
const beginningAt = (view: SentenceView, index: number): NameMention | undefined =>
  view.names.find(({ from }) => from === index);

/** What stands before the word: whose post it is, and in which city. */
function before(
  view: SentenceView,
  post: PostWord,
): { sender: string | null; possessed: boolean; places: NameMention[] } {
  const places: NameMention[] = [];
  let possessive = /^(?:'s|')$/.test(at(view, post.from));
  for (let index = post.from - 1, steps = 0; index >= 0 && steps < 7; steps += 1) {
    const word = at(view, index);
    const name = endingAt(view, index);
    if (name && places.length === 0 && at(view, name.to) === 'and') break;
    if (name) {
      const isAbbreviation = ABBREVIATED.test(view.tokens[name.from]?.text ?? '');
      const senderLike =
        name.as === 'people' ||
        name.as === 'government' ||
        possessive ||
        (name.as === 'country' && isAbbreviation);
      if (senderLike && (name.as !== 'city' || name.seat))
        return { sender: name.place.country, possessed: false, places };
      places.push(name);
      index = name.from - 1;
      possessive = false;
      continue;
    }
    if ((word === 'and' || word === ',') && places.length > 0 && endingAt(view, index - 1)?.as === 'city') {
      index -= 1;
      continue;
    }
    if (PRONOUNS.has(word)) return { sender: null, possessed: true, places };
    if (word === "'s" || word === "'") possessive = true;
    else if (!SKIPPED_BEFORE.has(word) || possessive) break;
    index -= 1;
  }
  return { sender: null, possessed: false, places };
}

/** "The Republic of Korea", "the People's Republic of China": the name behind a state's title. */
function behindTitle(view: SentenceView, from: number): NameMention | undefined {
  for (let index = from; index < from + 6; index += 1) {
    if (at(view, index) === 'of') return beginningAt(view, index + 1) ?? beginningAt(view, index + 2);
    if (
      !/^(?:people|'s|republic|kingdom|federal|federative|islamic|democratic|socialist|state|states|federation|arab|grand|duchy|bolivarian|plurinational|united|commonwealth|union|co-operative|cooperative|independent)$/.test(
        at(view, index),
      )
    )
      return undefined;
  }
  return undefined;
}

const FLEW =
  /^(?:fl(?:y|ies|ew|own|ying)|airlift\w*|ship(?:s|ped|ping)|bus(?:s?ed)?|ferr(?:y|ied)|evacuat\w+|dr(?:ove|iven))$/;

/** "moved its embassy to Togo", "flew seven people at its embassy to Malta": what stands behind is where it goes. */
const movesBefore = (view: SentenceView, post: PostWord): boolean =>
  view.tokens
    .slice(Math.max(0, post.from - 8), post.from)
    .some(
      ({ lower }, index) =>
        FLEW.test(lower) ||
        wordingLength(MISSION_WORDS.get('move'), view.tokens, Math.max(0, post.from - 8) + index) > 0,
    );

/** "Plans to run its embassy from Accra": what follows is where it works, not where it stands. */
const isRun = (view: SentenceView, post: PostWord): boolean =>
  view.tokens
    .slice(Math.max(0, post.from - 4), post.from)
    .some(({ lower }) => /^(?:run|runs|running|ran|operat(?:e|es|ed|ing)|manag(?:e|es|ed|ing))$/.test(lower));

/** Whether a name behind a comma says more of a place, and does nothing itself: "in Lomé, Togo", not "in Lomé, Tokyo said". */
const isNamedBeside = (view: SentenceView, { place }: NameMention, next: NameMention | undefined): boolean =>
  next !== undefined && (next.place.country === place.country || !isPredicate(at(view, next.to)));

/** What stands behind the word: "of Germany", "in the Malian capital", "in Abuja and Lagos". */
function behind(
  view: SentenceView,
  post: PostWord,
  placed: boolean,
): { sender: string | null; places: NameMention[]; until: number } {
  const places: NameMention[] = [];
  let sender: string | null = null;
  let index = post.to;
  const direct = beginningAt(view, index);
  if (direct?.as === 'city') return { sender, places: [direct], until: direct.to };
  if (at(view, index) === 'of') {
    const owner =
      beginningAt(view, index + 1) ??
      (at(view, index + 1) === 'the'
        ? (beginningAt(view, index + 2) ?? behindTitle(view, index + 2))
        : undefined);
    if (owner && owner.as !== 'city') {
      sender = owner.place.country;
      index = owner.to;
    }
  }
  if (/^(?:building|buildings|compound|premises|grounds|staff|operations|services)$/.test(at(view, index)))
    index += 1;
  if (at(view, index) === 'from' && isRun(view, post)) return { sender, places, until: index };
  if (at(view, index) === 'out' && at(view, index + 1) === 'of') index += 1;
  else if (!INSIDE.has(at(view, index)) || (placed && at(view, index) === 'from'))
    return { sender, places, until: index };
  const goes =
    /^(?:to|for)$/.test(at(view, index)) || (at(view, index) === 'in' && at(view, index - 1) === 'to');
  index += 1;
  for (let skipped = 0; skipped < 8; ) {
    const name = beginningAt(view, index);
    if (name && goes && (name.as === 'city' || movesBefore(view, post))) break;
    if (name) {
      const capital = asCapital(view, name);
      if (name.as !== 'government') places.push(capital ?? name);
      index = (capital ?? name).to;
      const joined = at(view, index);
      if (name.as === 'people' && !capital) continue;
      const next = nextListed(view, name);
      if (next) index = next.from;
      else if (joined === ',' && isNamedBeside(view, name, beginningAt(view, index + 1))) index += 1;
      else if (joined === 'and' && beginningAt(view, index + 1)?.as === 'city') index += 1;
      else break;
    } else if (
      SKIPPED_INSIDE.has(at(view, index)) ||
      /-(?:torn|held|hit|ridden|controlled|stricken|ruled|occupied|battered|choked)$/.test(at(view, index))
    ) {
      index += 1;
      skipped += 1;
    } else break;
  }
  return { sender, places, until: places.at(-1)?.to ?? post.to };
}

/** The countries among the places of a post: the first, and those that a list names behind it. */
const countriesIn = (view: SentenceView, places: readonly NameMention[]): string[] => [
  ...new Set(
    places
      .filter((name, index) => name.as !== 'city' && (index === 0 || isFurtherPlace(view, name)))
      .map(({ place }) => place.country),
  ),
];

/** Reads who a post belongs to and where it stands from the words around it. */
function readPost(view: SentenceView, post: PostWord): PostMention {
  const left = before(view, post);
  const office = cityOfKeptOffice(view, post);
  const right = office
    ? { sender: null, places: [office], until: office.to }
    : behind(view, post, left.places.length > 0);
  let sender = left.sender ?? right.sender;
  const cities = [...left.places, ...right.places]
    .filter(({ as }) => as === 'city')
    .map(({ place }) => place);
  const country = [...right.places, ...left.places].find(({ as }) => as !== 'city')?.place.country ?? null;
  const adjunct = left.places.find(({ as }) => as === 'country')?.place.country;
  const elsewhere = right.places[0]?.place.country;
  if (
    sender === null &&
    !left.possessed &&
    adjunct !== undefined &&
    elsewhere !== undefined &&
    adjunct !== elsewhere
  )
    sender = adjunct;
  const located = cities.filter((city) => city.country !== sender);
  const named = countriesIn(view, right.places.length > 0 ? right.places : left.places);
  const countries = named.filter((code) => code !== sender && !located.some((city) => city.country === code));
  return {
    ...post,
    kind: office ? 'mission' : post.kind,
    sender,
    possessed: left.possessed,
    country: located[0]?.country ?? (country === sender ? null : country),
    countries,
    cities: located,
    until: right.until,
    caretaker:
      worksElsewhere(view, post.from) || (left.sender !== null && hostsOthers(view, post.from, left.sender)),
    relieves: relievesAnother(view, post, right.until),
    attributive: sender === null && !left.possessed && adjunct !== undefined && located.length === 0,
  };
}

/** Reads all posts of a sentence, once. */
export const readPosts = oncePer((view: SentenceView): readonly PostMention[] =>
  view.posts.map((post) => readPost(view, post)),
);

/**
 * A country named before a post owns it where the article is about another place: "the New Zealand embassy". An embassy in
 * a city abroad where no embassies stand is in a district of that name: "its embassy in Miramar".
 */
export function withOwner(post: PostMention, about: string | null): PostMention {
  if (about === null || post.country === null || about === post.country) return post;
  if (post.attributive)
    return { ...post, sender: post.country, country: null, countries: [], attributive: false };
  const isDistrict =
    (post.kind === 'embassy' || post.kind === 'high-commission') &&
    post.cities.length > 0 &&
    !post.cities.some(isSeatOf);
  return isDistrict ? { ...post, country: null, countries: [], cities: [] } : post;
}
