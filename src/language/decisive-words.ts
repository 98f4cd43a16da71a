/** Words that turn a sentence into its opposite: “We shall go.” and “We shall not go.” share nearly all words. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never none nobody nothing neither nor without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt shouldnt couldnt'.split(
    ' ',
  ),
);

const plain = (word: string): string => word.toLowerCase().replace(/['’]/g, '');
const isDecisive = (word: string): boolean => /\d/.test(word) || NEGATIONS.has(plain(word));

/** What a text denies and counts, in one string for all orders of its words. */
export const decisiveWords = (words: readonly string[]): string =>
  words.filter(isDecisive).map(plain).sort().join(' ');

/** Whether two texts deny or count differently, however many words they share: such texts are never one. */
export const differInDecisiveWords = (a: readonly string[], b: readonly string[]): boolean =>
  decisiveWords(a) !== decisiveWords(b);
