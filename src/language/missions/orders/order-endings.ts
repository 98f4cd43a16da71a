import { compact } from '../../compact-pattern.ts';
import { ENDED_STATES, ORDER_ENDINGS, type OrderEnding } from '../lexicon/order-endings.ts';
import { formsOf, type VerbForm } from '../words/inflect.ts';

/** The verbs of an ending in these forms, as in a regular expression. */
const formsIn = ({ verbs }: OrderEnding, ...forms: readonly VerbForm[]): string => {
  const found = verbs.split(', ').flatMap((verb) => formsOf(verb).filter(([, form]) => forms.includes(form)));
  return `(?:${[...new Set(found.map(([word]) => word))].join('|')})`;
};

const ALL_FORMS: readonly VerbForm[] = ['base', 's', 'past', 'pp', 'ing'];

const phrases = (endings: readonly OrderEnding[], ...forms: readonly VerbForm[]): string =>
  endings.map((one) => formsIn(one, ...forms) + (one.with === undefined ? '' : ` ${one.with}`)).join('|');

const BY_SOMEBODY = ORDER_ENDINGS.filter(({ onlyByItself }) => !onlyByItself);
const BY_ITSELF = ORDER_ENDINGS.filter(({ byItself, onlyByItself }) => byItself ?? onlyByItself);
const SPLIT = ORDER_ENDINGS.filter(({ splits }) => splits);

/** Words just before the name of an order that end it, the last of a text: "has rescinded", "called time on". */
export const ENDS_WHAT_FOLLOWS = compact(
  new RegExp(`(?:^| )((?:${phrases(BY_SOMEBODY, ...ALL_FORMS)})(?: on [a-z]+day)?)$`),
);

/** "Let the order lapse", "called the evacuation off": the last word before the name, and the first ones behind it. */
export const ENDS_AROUND: readonly { readonly opens: RegExp; readonly closes: RegExp }[] = SPLIT.map(
  (ending) => ({
    opens: new RegExp(`(?:^| )${formsIn(ending, ...ALL_FORMS)}$`),
    closes: new RegExp(`^${ending.with}(?= |$)`),
  }),
);

/** What ends by itself, the first of a text: "expired", "came to an end". */
export const ENDS_BY_ITSELF = compact(new RegExp(`^(?:${phrases(BY_ITSELF, 's', 'past')})(?= |$)`));

/** Behind a form of "be" or "have", the first of a text: "rescinded", "called off", "no more". */
export const HAS_ENDED = compact(
  new RegExp(`^(?:${[...ENDED_STATES, phrases(ORDER_ENDINGS, 'pp')].join('|')})(?= |$)`),
);

/** A word of what can end an order, in whatever form: few sentences have one. */
export const WORDS_OF_ENDING: ReadonlySet<string> = new Set([
  ...ORDER_ENDINGS.flatMap(({ verbs }) =>
    verbs.split(', ').flatMap((verb) => formsOf(verb).map(([word]) => word)),
  ),
  ...ENDED_STATES.map((state) => state.split(' ')[0] ?? ''),
  ...formsOf('cease').map(([word]) => word),
]);
