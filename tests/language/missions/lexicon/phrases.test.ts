import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as ANSWER_PHRASES from '../../../../src/language/missions/lexicon/answer-phrases.ts';
import * as AT_LARGE_PHRASES from '../../../../src/language/missions/lexicon/at-large-phrases.ts';
import * as CONCESSION_PHRASES from '../../../../src/language/missions/lexicon/concession-phrases.ts';
import * as COUNTER_PHRASES from '../../../../src/language/missions/lexicon/counter-phrases.ts';
import * as NOT_BACK_PHRASES from '../../../../src/language/missions/lexicon/not-back-phrases.ts';
import * as OBLIGATION_PHRASES from '../../../../src/language/missions/lexicon/obligation-phrases.ts';
import { anyOf, type Phrase } from '../../../../src/language/missions/lexicon/phrase.ts';
import { AFFIRMS, CALLS_FALSE } from '../../../../src/language/missions/lexicon/rebuttal-phrases.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { signedWords } from '../../../../src/language/missions/words/signed-words.ts';

const LEXICON = new URL('../../../../src/language/missions/lexicon/', import.meta.url);

const isPhrase = (row: unknown): row is Phrase => Array.isArray(row) && row[0] instanceof RegExp;

/** All lists of wordings with examples, of whatever lexicon. */
const phrases = async (): Promise<Phrase[]> => {
  const lexicons: object[] = await Promise.all(
    readdirSync(LEXICON).map((file) => import(new URL(file, LEXICON).href)),
  );
  return lexicons.flatMap((lexicon) => Object.values(lexicon).filter(Array.isArray).flat()).filter(isPhrase);
};

const viewOf = (sentence: string) =>
  viewSentence(
    sentence,
    { start: 0, end: sentence.length },
    { heading: false, paragraph: 1, context: new Set(), isDiplomatic: true },
  );

/** A sentence as wordings are tried on it: with signs for names, and in lower case from any word on. */
function readingsOf(sentence: string): string[] {
  const view = viewOf(sentence);
  const words = view.tokens.map(({ lower }) => lower);
  return [sentence, signedWords(view).text, ...words.map((_, at) => words.slice(at).join(' '))];
}

describe('a wording of the lexicon', async () => {
  it.each((await phrases()).map(([pattern, example]) => [example, pattern] as const))(
    'is found in its example: %s',
    (example, pattern) => {
      expect(readingsOf(example).filter((words) => pattern.test(words))).not.toEqual([]);
    },
  );
});

/** Lists that are tried on whole sentences with signs for names, and on nothing else. */
const SIGNED: readonly Phrase[] = [
  ...[
    ANSWER_PHRASES,
    AT_LARGE_PHRASES,
    CONCESSION_PHRASES,
    COUNTER_PHRASES,
    NOT_BACK_PHRASES,
    OBLIGATION_PHRASES,
  ].flatMap((lexicon) => Object.values(lexicon).filter(Array.isArray).flat().filter(isPhrase)),
  ...CALLS_FALSE,
  ...AFFIRMS,
];

describe('a wording for whole sentences', () => {
  it.each(SIGNED.map(([pattern, example]) => [example, pattern] as const))(
    'is found in the signs of its example: %s',
    (example, pattern) => {
      expect(signedWords(viewOf(example)).text).toMatch(pattern);
    },
  );
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
