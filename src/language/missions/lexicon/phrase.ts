import { compact } from '../../compact-pattern.ts';

/** A wording, with a sentence that it is found in. */
export type Phrase = readonly [pattern: RegExp, example: string];

/** The same wordings, each compact. */
export const compactRows = (rows: readonly Phrase[]): Phrase[] =>
  rows.map(([pattern, example]) => [compact(pattern), example]);

/** One compact pattern that finds what any of some wordings finds; their flags are the same. */
export const anyOf = (rows: readonly Phrase[]): RegExp =>
  compact(new RegExp(rows.map(([{ source }]) => source).join('|'), rows[0]?.[0].flags));
