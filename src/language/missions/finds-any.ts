/** Whether one of some wordings stands in a text; each comes with its example. */
export const findsAny = (phrases: readonly (readonly [RegExp, string])[], text: string): boolean =>
  phrases.some(([pattern]) => pattern.test(text));
