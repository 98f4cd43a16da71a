/** Wordings, each with its example. */
type Phrases = readonly (readonly [RegExp, string])[];

/** What was found last in which text: several readers ask the same of a sentence, one after the other. */
const last = new WeakMap<Phrases, { readonly text: string; readonly found: boolean }>();

/** Whether one of some wordings stands in a text; each comes with its example. */
export function findsAny(phrases: Phrases, text: string): boolean {
  const before = last.get(phrases);
  if (before?.text === text) return before.found;
  const found = phrases.some(([pattern]) => pattern.test(text));
  last.set(phrases, { text, found });
  return found;
}
