import { describe, expect, it } from 'vitest';
import * as ANSWERS from '../../../../src/language/missions/lexicon/answer-phrases.ts';
import * as CONCESSIONS from '../../../../src/language/missions/lexicon/concession-phrases.ts';
import * as COUNTERS from '../../../../src/language/missions/lexicon/counter-phrases.ts';
import * as NOT_BACK from '../../../../src/language/missions/lexicon/not-back-phrases.ts';
import * as OBLIGATIONS from '../../../../src/language/missions/lexicon/obligation-phrases.ts';
import { anyOf, type Phrase } from '../../../../src/language/missions/lexicon/phrase.ts';
import * as REBUTTALS from '../../../../src/language/missions/lexicon/rebuttal-phrases.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { signedWords } from '../../../../src/language/missions/words/signed-words.ts';

const isPhrase = (row: unknown): row is Phrase => Array.isArray(row) && row[0] instanceof RegExp;

const phrasesIn = (lexicons: readonly object[]): Phrase[] =>
  lexicons.flatMap((lexicon) => Object.values(lexicon).filter(Array.isArray).flat()).filter(isPhrase);

/** A sentence as its lexicons are tried on it: with signs for names, and in lower case from any word on. */
function readingsOf(sentence: string): string[] {
  const view = viewSentence(
    sentence,
    { start: 0, end: sentence.length },
    { heading: false, paragraph: 1, context: new Set(), isDiplomatic: true },
  );
  const words = view.tokens.map(({ lower }) => lower);
  return [sentence, signedWords(view).text, ...words.map((_, at) => words.slice(at).join(' '))];
}

describe('a wording of the lexicon', () => {
  it.each(
    phrasesIn([ANSWERS, CONCESSIONS, COUNTERS, NOT_BACK, OBLIGATIONS, REBUTTALS]).map(
      ([pattern, example]) => [example, pattern] as const,
    ),
  )('is found in its example: %s', (example, pattern) => {
    expect(readingsOf(example).filter((words) => pattern.test(words))).not.toEqual([]);
  });
});

describe('wordings that are tried as one', () => {
  const either = anyOf([
    [/^(?:shut|closed)\b/, 'Shut since May.'],
    [/\bfor good$/, 'It left for good.'],
  ]);

  it.each(['closed on Monday', 'they left for good'])('find what each of them finds: %s', (words) => {
    expect(words).toMatch(either);
  });

  it.each(['was closed on Monday', 'for good reason'])('find nothing else: %s', (words) => {
    expect(words).not.toMatch(either);
  });
});
