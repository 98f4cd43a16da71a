/** The end of a group with what counts it, where more of its alternative follows; besides, what only looks like one. */
const GROUP_END = /\\.|\[(?:\\.|[^\]\\])*\]|\)(?:[*+?]\??|\{\d+(?:,\d*)?\}\??)?(?![)|*+?{]|$)/gs;

/**
 * A pattern that finds the same in as much time and is compiled to a third of the machine code, often to a tenth. V8 writes
 * what follows a choice again behind each of its branches, up to ten times, and so on with every further choice. Before a
 * look-ahead it begins afresh, once for all branches; an empty one holds everywhere.
 */
export const compact = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source.replace(GROUP_END, (found) => (found.startsWith(')') ? `${found}(?=)` : found)),
    pattern.flags,
  );

/** Phrases with their patterns made compact. */
export const compactPhrases = <Phrase extends { readonly pattern: RegExp }>(
  phrases: readonly Phrase[],
): Phrase[] => phrases.map((phrase) => ({ ...phrase, pattern: compact(phrase.pattern) }));
