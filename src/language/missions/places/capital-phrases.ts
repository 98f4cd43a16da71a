import { capitalOf } from '../../places/gazetteer.ts';
import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Names of two peoples: which capital is meant they don't tell. */
const SHARED = /^(?:congolese|korean|dominican)$/;

/** The city that a people's or country's name means before "capital", "the Malagasy capital", "Kenya's capital"; null where it is named besides. */
export function asCapital({ tokens, names }: SentenceView, name: NameMention): NameMention | null {
  const { as, place, from, to } = name;
  const isOwner = as === 'country' && /^['’]s?$/.test(tokens[to]?.lower ?? '');
  if ((as !== 'people' && !isOwner) || SHARED.test(tokens[from]?.lower ?? '')) return null;
  const at = isOwner ? to + 1 : to;
  if (tokens[at]?.lower !== 'capital') return null;
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const capital = capitalOf(place.country);
  if (!capital || names.some((other) => other.from === next && other.as === 'city')) return null;
  return { as: 'city', place: capital, seat: true, from, to: at + 1 };
}

/** "The Congolese capital": whether a sentence speaks of a capital that a people's name doesn't tell, and of which country's it may be. */
export const meansEitherCapital = ({ tokens, names }: SentenceView, country: string): boolean =>
  names.some(
    ({ as, place, from, to }) =>
      as === 'people' &&
      place.country === country &&
      SHARED.test(tokens[from]?.lower ?? '') &&
      tokens[to]?.lower === 'capital',
  );

/** The names of a sentence, with those of the capitals that it means by a people's or country's in place of these. */
export const namesWithCapitals = oncePer((view: SentenceView): readonly NameMention[] =>
  view.names.map((name) => asCapital(view, name) ?? name),
);
