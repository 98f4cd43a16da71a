import type { Place } from '../../places/gazetteer.ts';
import { isAttribute, isSpeakingPlace, placeRole } from '../places/place-roles.ts';
import { readPosts } from '../posts/post-mention.ts';
import { isOfCaretaker } from '../subjects/caretaker-posts.ts';
import { standsAlone, stateSubjects } from '../subjects/state-subjects.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isPredicate } from '../words/verbs.ts';

/** "One more on Baku, if I may.", "Second, Pakistan.": so short is what only says what is spoken of next. */
const LONGEST_ANNOUNCEMENT = 9;

/** What states do with missions. */
const OF_MISSIONS =
  /^(?:left|leave|leaving|gone|going|went|closed?|closing|shut|moved?|moving|families|staff|diplomats?|out|withdr[ae]wn?|pulled|stay(?:ed|ing)?|remain(?:ed)?|evacuated|back|returned|reopen(?:ed)?)$/;

/** "A portal in Tashkent says …", "a newspaper in Colombo": where it is told. */
const isOfMedia = ({ tokens }: SentenceView, { from }: NameMention): boolean =>
  /^(?:in|from|of)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:newspaper|paper|portal|website|channel|station|daily|weekly|radio|agency|blog|tabloid|broadcaster|outlet|site)$/.test(
    tokens[from - 2]?.lower ?? '',
  );

/**
 * The place that a sentence of a question speaks of: that of a post, else, with `isOpen`, the only one named. `voice`: the
 * state that is asked.
 */
export function placeAsked(view: SentenceView, voice: string | null, isOpen: boolean): Place | null {
  for (const { cities } of readPosts(view)) {
    const city = cities.find(({ country }) => country !== voice);
    if (city) return city;
  }
  if (!isOpen) return null;
  const named = view.names.filter(
    (name) =>
      (name.as === 'city' || name.as === 'country') &&
      name.place.country !== voice &&
      placeRole(view, name) !== 'destination' &&
      !isSpeakingPlace(view, name) &&
      !isAttribute(view, name) &&
      !isOfMedia(view, name) &&
      !/^(?:'s|')$/.test(view.tokens[name.to]?.lower ?? ''),
  );
  const [first] = named;
  if (!first || named.some(({ place }) => place.country !== first.place.country)) return null;
  return (named.find(({ as }) => as === 'city') ?? first).place;
}

/** "Before I take questions, a word on Juba.", "let me turn to Kabul": what a sentence ends with. */
const isTurnedTo = ({ tokens }: SentenceView, { from, to }: NameMention): boolean => {
  const [before, preposition] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  return (
    tokens.length - to <= 1 &&
    (/^(?:on|about|concerning|regarding)$/.test(preposition) ||
      (preposition === 'to' && /^(?:turn|turning|come|coming)$/.test(before)))
  );
};

/** The place that a sentence names as what is spoken of next, without a verb or at its end; null where it is no such sentence. */
export function placeAnnounced(view: SentenceView, voice: string | null): Place | null {
  if (view.tokens.length > 2 * LONGEST_ANNOUNCEMENT) return null;
  const [first, second] = view.names.filter(({ place }) => place.country !== voice);
  if (!first || second || (first.as !== 'city' && first.as !== 'country')) return null;
  if (isTurnedTo(view, first)) return first.place;
  if (view.tokens.length > LONGEST_ANNOUNCEMENT) return null;
  const isStatement = view.tokens.some(
    ({ lower }, at) => (at < first.from || at >= first.to) && isPredicate(lower),
  );
  return isStatement ? null : first.place;
}

/** "Like the Mexicans did", "as the Poles have": who is only likened to those who are asked. */
const isLikenedHere = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => /^(?:like|as|than|unlike)$/.test(lower));

/** "The French say you've shut the office": who only tells of those who are asked. */
const tellsOfThem = ({ tokens }: SentenceView, to: number): boolean =>
  tokens
    .slice(to, to + 4)
    .some(
      ({ lower }, at) =>
        /^(?:say|says|said|saying|claim|claims|claimed|report|reports|reported|reporting|think|thinks|insist|insists|suggest|suggests|suggested|believe|believes|tell|told|telling)$/.test(
          lower,
        ) &&
        /^(?:(?:we|you)(?:'(?:re|ve|ll|d))?|your|our|us)$/.test(
          tokens.slice(to + at + 1).find((one) => !/^(?:that|now|openly|today|yesterday|to)$/.test(one.lower))
            ?.lower ?? '',
        ),
    );

/** The states other than the one that is asked whose missions a sentence of a question is about. */
export function statesAsked(
  view: SentenceView,
  voice: string | null,
  host: string | null,
): readonly string[] {
  const isOfThem = view.posts.length > 0 || view.tokens.some(({ lower }) => OF_MISSIONS.test(lower));
  const people = view.names.filter(
    (name) =>
      name.as === 'people' &&
      standsAlone(view, name) &&
      !isOfCaretaker(view, name) &&
      !isLikenedHere(view, name.from) &&
      !tellsOfThem(view, name.to),
  );
  const acting = isOfThem
    ? stateSubjects(view)
        .filter(({ from, to }) => !isLikenedHere(view, from) && !tellsOfThem(view, to))
        .flatMap(({ states }) => states)
    : [];
  return [...new Set([...people.map(({ place }) => place.country), ...acting])].filter(
    (state) => state !== voice && state !== host,
  );
}

/** "A follow-up.", "The report has nine on one flight.": whether a question goes on with what was spoken of. */
export const isFollowUp = (view: SentenceView): boolean =>
  view.names.length === 0 && (view.diplomatic || view.tokens.some(({ lower }) => GOES_ON.test(lower)));

const GOES_ON = /^(?:follow-up|followup|report|reports|that|there|it|they|them|families|staff|more|still)$/;
