/** A test that all frames of a sentence put to the same words, one after the other: what it said last is kept. */
export function onceInARow(test: (words: string) => boolean): (words: string) => boolean {
  let last: string | null = null;
  let said = false;
  return (words) => {
    if (words !== last) {
      said = test(words);
      last = words;
    }
    return said;
  };
}
