const GROUPED = new Intl.NumberFormat('en-GB');

/** A number with its noun: `1 report`, `2 reports`, `2 countries`. */
export const count = (number: number, one: string, several = `${one}s`): string =>
  `${GROUPED.format(number)} ${number === 1 ? one : several}`;

/** Names in a row: `a`, `a and b`, `a, b and c`. */
export const list = (names: readonly string[], last = 'and'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
