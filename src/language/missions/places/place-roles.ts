import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { isDecidingSeat } from './deciding-seats.ts';
import { isAccredited } from './heads-of-mission.ts';
import { isPlaceOfNumber } from './place-of-number.ts';
import { isPlaceOfExile } from './places-of-exile.ts';
import { worksElsewhere } from './works-elsewhere.ts';

/** What a place is to the verb: where it happens, where somebody goes, or only named. */
export type PlaceRole = 'location' | 'destination' | 'other';

const SKIPPED = new Set(
  "the capital city of northern southern eastern western port town neighbouring neighboring nearby , both its 's".split(
    ' ',
  ),
);
const LOCATION = new Set(['in', 'from', 'inside', 'at', 'within', 'throughout', 'across']);
const DESTINATION = new Set(['to', 'into', 'for', 'towards', 'toward', 'via', 'through']);

/** "After two years in Accra": where a post was meanwhile. */
const SOJOURN =
  /\b(?:after|following|ended|ending|spent|spending) (?:\S+ ){0,5}(?:years?|months?|weeks?|days|winters?|summers?|exile|decades?|spell|stay|sojourn)$/;

const isSojourn = (view: SentenceView, preposition: number): boolean =>
  SOJOURN.test(
    view.tokens
      .slice(Math.max(0, preposition - 8), preposition)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "Landed in Tunis", "were set down in Oslo": who arrives has left another place. */
const ARRIVED =
  /^(?:land(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|disembark(?:s|ed|ing)?|alight(?:s|ed)?|resurfaced|regrouped)$/;

const isArrival = ({ tokens }: SentenceView, preposition: number): boolean =>
  ARRIVED.test(tokens[preposition - 1]?.lower ?? '') ||
  /^(?:touched|set|put) down$/.test(`${tokens[preposition - 2]?.lower} ${tokens[preposition - 1]?.lower}`);

const CROSSES = /^cross(?:es|ed|ing|ings)?$/;
const BORDER =
  /^(?:the|border|borders|frontier|river|line|bridge|over|post|point|into|out|by|road|safely|there)$/;

/** "Crossed at Namanga", "crossed the border near Kasumbalesa": where a road leads over, and no post stands. */
export function isCrossing({ tokens }: SentenceView, preposition: number): boolean {
  if (!/^(?:at|near|by|through|via)$/.test(tokens[preposition]?.lower ?? '')) return false;
  let at = preposition - 1;
  while (BORDER.test(tokens[at]?.lower ?? '')) at -= 1;
  return CROSSES.test(tokens[at]?.lower ?? '');
}

const SPEAKING_PLACE =
  /^(?:said|told|reporters|ministry|department|speaking|conference|briefing|journalists|government|statement|capital|headquarters|office|officials|meeting|parliament|talks|announced)$/;

const CALL =
  /^(?:phone|telephone|telephoned|e-?mail|video|videolink|video-link|link|satellite|line|skype|zoom|whatsapp|signal|text|radio|call|calls|called|calling)$/;
const SPEAKS =
  /^(?:said|says|saying|speaking|spoke|wrote|writes|writing|reached|telephoned|phoned|rang|told)$/;

/** "Said by phone from Larnaca", "speaking from Amman": where somebody is who speaks, not his post. */
export function isCallersPlace({ tokens }: SentenceView, { from, as }: NameMention): boolean {
  const preposition = tokens[from - 1]?.lower ?? '';
  const before = tokens[from - 2]?.lower ?? '';
  if (as !== 'city' && as !== 'country') return false;
  if (/^(?:from|in)$/.test(preposition) && CALL.test(before))
    return tokens
      .slice(Math.max(0, from - 9), from - 1)
      .some(({ lower }) => SPEAKS.test(lower) || /^(?:by|over|via)$/.test(lower));
  return (
    preposition === 'from' &&
    /^(?:said|says|speaking|wrote|writes|writing|phoned|telephoned|rang)$/.test(before)
  );
}

/** Whether a place is only where somebody speaks or works: "said in Paris", "the ministry in Oslo". */
export const isSpeakingPlace = (view: SentenceView, name: NameMention): boolean =>
  isDecidingSeat(view, name) ||
  isCallersPlace(view, name) ||
  isPlaceOfNumber(view, name) ||
  (view.tokens[name.from - 1]?.lower === 'in' &&
    (SPEAKING_PLACE.test(view.tokens[name.from - 2]?.lower ?? '') ||
      /^(?:says|said|told|tells|insists|insisted)$/.test(view.tokens[name.to]?.lower ?? '')));

/** The token before a place and what belongs to its name: "in" of "in the port city of Beira", of "in Lomé and Accra". */
export function tokenBefore(view: SentenceView, name: NameMention): number {
  let index = name.from - 1;
  const word = (): string => view.tokens[index]?.lower ?? '';
  for (let steps = 0; steps < 6; steps += 1) {
    const joined = view.names.find(({ to, as }) => to === index && (as === 'city' || as === 'country'));
    if ((word() === 'and' || word() === ',') && joined) return tokenBefore(view, joined);
    if (view.names.some(({ to, as }) => to === index + 1 && as === 'people')) index -= 1;
    else if (
      SKIPPED.has(word()) &&
      !(word() === 'of' && !/^(?:capital|city|town|port)$/.test(view.tokens[index - 1]?.lower ?? ''))
    )
      index -= 1;
    else break;
  }
  return index;
}

/** "Across the road from Chile's": a post, not its state. */
const isOwnersEllipsis = ({ tokens }: SentenceView, { as, to }: NameMention): boolean =>
  as === 'country' &&
  /^(?:'s|')$/.test(tokens[to]?.lower ?? '') &&
  !/^(?:\p{L}|\d|["“‘])/u.test(tokens[to + 1]?.text ?? '.');

/** "Let two officers in Accra look after Benin": where the work of a post is done that has left its place. */
const looksAfter = ({ tokens, names }: SentenceView, { to, place }: NameMention): boolean => {
  if (!/^(?:look|deal|take|handle|cover|serve|mind|manage|oversee)s?$/.test(tokens[to]?.lower ?? ''))
    return false;
  return names.some(
    ({ from, as, place: other }) =>
      as === 'country' && from > to && from <= to + 4 && other.country !== place.country,
  );
};

const GOING =
  /^(?:withdrawals?|evacuations?|exits?|departures?|retreats?|pull-?outs?|moves?|exodus|flights?|airlifts?|returns?|way|day|week|month)$/;

const CALLERS =
  /^(?:appointments|applications|applicants|callers|cases|requests|enquiries|inquiries|queries|clients|calls|mail)$/;

/** "A nurse from Beira", "takes on the appointments from Beira": where somebody is from; not "a withdrawal from Beira". */
const isOrigin = ({ tokens }: SentenceView, preposition: number): boolean =>
  CALLERS.test(tokens[preposition - 1]?.lower ?? '') ||
  (/^(?:an?|another)$/.test(tokens[preposition - 2]?.lower ?? '') &&
    !GOING.test(tokens[preposition - 1]?.lower ?? ''));

/** "Handles the applications from Gao": where those are who turn to a post that stands elsewhere. */
export const isOfCallers = (view: SentenceView, name: NameMention): boolean => {
  const preposition = tokenBefore(view, name);
  return (
    view.tokens[preposition]?.lower === 'from' && CALLERS.test(view.tokens[preposition - 1]?.lower ?? '')
  );
};

/** "The families of our people in Tbilisi": where those are whose families go. */
export function isOfOwnPeople(view: SentenceView, name: NameMention): boolean {
  const { tokens } = view;
  const preposition = tokenBefore(view, name);
  return (
    /^(?:in|at)$/.test(tokens[preposition]?.lower ?? '') &&
    /^(?:people|colleagues|team)$/.test(tokens[preposition - 1]?.lower ?? '') &&
    /^(?:our|its|their)$/.test(tokens[preposition - 2]?.lower ?? '') &&
    tokens[preposition - 3]?.lower === 'of' &&
    wordingLength(MISSION_WORDS.get('family'), tokens, preposition - 4) > 0
  );
}

/** "The Lisbon flight", "a Nairobi telephone number": no place where something happens. */
export const isAttribute = ({ tokens }: SentenceView, { to }: NameMention): boolean =>
  /^(?:flights?|planes?|aeroplanes?|ferry|boats?|trains?|bus|road|hospital|airport|telephone|phone|numbers?|newspapers?|daily|radio|address)$/.test(
    tokens[to]?.lower ?? '',
  );

/** "No one was ordered to leave Ghana": a place that people leave. */
export const isLeft = ({ tokens }: SentenceView, { from }: NameMention): boolean =>
  /^(?:leave|leaving|quit|quitting)$/.test(tokens[from - 1]?.lower ?? '');

/** "Ordered out of Lebanon". */
export const isOutOf = ({ tokens }: SentenceView, { from }: NameMention): boolean =>
  tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'out';

/** "The ambassador to Sudan": where a mission is, by whom it is led. */
export const isOfHeadOfMission = (view: SentenceView, name: NameMention): boolean =>
  (name.as === 'city' || name.as === 'country') && isAccredited(view, tokenBefore(view, name));

/** "In Lusaka I wrote letters": where somebody was who speaks, before he came. */
export const isOnesOwnPast = ({ tokens }: SentenceView, { from, to }: NameMention): boolean => {
  const next = tokens[to]?.text === ',' ? to + 1 : to;
  return tokens[from - 1]?.lower === 'in' && tokens[next]?.text === 'I';
};

const SENT_FROM =
  /^(?:c(?:a|o)mes?|sent|arriv(?:es?|ed)|issued|letters?|cables?|orders?|instructions?|words?|calls?|messages?|notes?|telegrams?|circulars?|directives?|guidance|approval|permission|funds|money|transfers?)$/;

/** "A letter from Lusaka", "the order came from Hanoi": where something was sent from. */
export const isSentFrom = ({ tokens }: SentenceView, { from, seat }: NameMention): boolean =>
  seat && tokens[from - 1]?.lower === 'from' && SENT_FROM.test(tokens[from - 2]?.lower ?? '');

/** "No departure order for Matamoros": what is ordered is ordered there. */
const ORDER =
  /^(?:orders?|instructions?|directives?|authori[sz]ations?|permissions?|drawdowns?|evacuations?)$/;

/** The roles that have been read in a sentence. */
const rolesIn = oncePer((_: SentenceView) => new Map<NameMention, PlaceRole>());

/** Reads the role of a place from the preposition or verb before it; once for each name of a sentence. */
export function placeRole(view: SentenceView, name: NameMention): PlaceRole {
  const roles = rolesIn(view);
  const role = roles.get(name) ?? findRole(view, name);
  roles.set(name, role);
  return role;
}

function findRole(view: SentenceView, name: NameMention): PlaceRole {
  if (isOwnersEllipsis(view, name) || looksAfter(view, name)) return 'other';
  if (isCallersPlace(view, name) || isPlaceOfNumber(view, name)) return 'other';
  if (isSentFrom(view, name) || isOnesOwnPast(view, name) || isPlaceOfExile(view, name)) return 'other';
  const index = tokenBefore(view, name);
  const word = (): string => view.tokens[index]?.lower ?? '';
  if (
    LOCATION.has(word()) &&
    (worksElsewhere(view, name.from) || worksElsewhere(view, index + 1) || isSojourn(view, index))
  )
    return 'other';
  if (word() === 'from' && isOrigin(view, index)) return 'other';
  if (LOCATION.has(word()) && (isArrival(view, index) || isCrossing(view, index))) return 'destination';
  if (LOCATION.has(word())) return 'location';
  if (word() === 'of' && view.tokens[index - 1]?.lower === 'out')
    return worksElsewhere(view, name.from) ? 'other' : 'location';
  if (
    word() === 'to' &&
    /^(?:posted|accredited|assigned|seconded)$/.test(view.tokens[index - 1]?.lower ?? '')
  )
    return 'location';
  if (
    name.as === 'country' &&
    word() === 'after' &&
    /^look(?:s|ed|ing)?$/.test(view.tokens[index - 1]?.lower ?? '')
  )
    return 'location';
  if (word() === 'for' && ORDER.test(view.tokens[index - 1]?.lower ?? '')) return 'location';
  if (DESTINATION.has(word())) return 'destination';
  for (let start = Math.max(0, index - 1); start <= index; start += 1) {
    if (start + wordingLength(MISSION_WORDS.get('leave'), view.tokens, start) === index + 1)
      return 'location';
    if (start + wordingLength(MISSION_WORDS.get('close'), view.tokens, start) === index + 1)
      return 'location';
  }
  return 'other';
}
