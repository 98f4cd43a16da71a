import { compact } from '../../compact-pattern.ts';
import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const TIME = '(?:days?|weeks?|months?|years?|summers?|winters?)';

/** "After nine weeks in a borrowed corridor in Pretoria", "seven months after it moved to Amman": where a post was meanwhile, up to the place. */
const MEANWHILE = compact(
  new RegExp(
    `^(?:\\P{L}* )?(?:(?:after|following) (?:\\S+ ){1,4}?${TIME} (?:[^ ,]+ ){0,6}?(?:in|at) (?:[^ ,]+ ){0,2}|(?:\\S+ ){1,4}?${TIME} after (?:[^ ,]+ ){1,5}?(?:moved|went|fled|withdrew|retreated|decamped|flew|drove|relocated|left)(?: [^ ,]+){0,4} (?:to|for) )$`,
    'u',
  ),
);

const BACK = /^(?:back|re-?open\w*|return(?:s|ed|ing)?|resum\w+)$/;
/** "Has closed its embassy again", "flew back home": nobody is back there. */
const GONE = /^(?:clos\w+|shut\w*|lock(?:s|ed)?|suspend\w*|left|leav\w+|evacuat\w+|withdr\w+|home)$/;

/** Whether a city is that of a state whose people the sentence names: "the Swedish ambassador has flown back to Stockholm". */
const isHome = ({ names }: SentenceView, { place, as }: NameMention): boolean =>
  as === 'city' && names.some((other) => other.as !== 'city' && other.place.country === place.country);

/** The place of a phrase that opens a sentence and tells where a post was meanwhile, if it is back since; null where none does. */
export const exileOf = oncePer((view: SentenceView): NameMention | null => {
  const words = view.tokens.map(({ lower }) => lower);
  const place = view.names.find(({ from }) => MEANWHILE.test(`${words.slice(0, from).join(' ')} `));
  if (!place || view.names.some((name) => name.from > place.from && isHome(view, name))) return null;
  const behind = words.slice(place.to);
  const isBack = behind.some((word) => BACK.test(word)) || behind.includes('again');
  return isBack && !behind.some((word) => GONE.test(word)) ? place : null;
});

/** Whether a sentence opens with where a post was meanwhile and says that it is back: "After five months in Nairobi, they returned to Khartoum." */
export const isBackFromExile = (view: SentenceView): boolean => exileOf(view) !== null;

/** Whether a place is the one where a post was meanwhile. */
export const isPlaceOfExile = (view: SentenceView, { from }: NameMention): boolean =>
  exileOf(view)?.from === from;
