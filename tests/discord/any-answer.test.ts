import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Answer, Citation } from '../../src/answers/answer.ts';
import { citationsOf } from '../../src/answers/with-sources.ts';
import { visibleText } from '../../src/discord/display/visible-text.ts';
import { answerMessage, type OutgoingMessage } from '../../src/discord/messages/answer-message.ts';
import type { openQuestionStore } from '../../src/discord/state/question-store.ts';
import type { Json } from '../support/discord/json.ts';
import { checkMessage } from '../support/discord/message-rules.ts';
import { readMessage } from '../support/discord/read-message.ts';
import { anyAnswer, anyAnswerOf } from './any-answer.ts';
import { hostileText } from './hostile.ts';

const questions = {
  keep: (question) => createHash('sha256').update(question).digest('base64url').slice(0, 12),
  find: () => null,
} satisfies ReturnType<typeof openQuestionStore>;
const picture = { name: 'timeline.png', png: Buffer.from('png'), description: 'x'.repeat(2_000) };

const viewOf = (place: fc.Arbitrary<string>) =>
  fc.record({
    page: fc.nat(9),
    isPrivate: fc.boolean(),
    repeatable: fc.boolean(),
    changedSince: fc.boolean(),
    place,
    pictured: fc.boolean(),
  });
const view = viewOf(hostileText(1_500));

type View = typeof view extends fc.Arbitrary<infer T> ? T : never;

function send(answer: Answer, { place, pictured, ...rest }: View): OutgoingMessage {
  return answerMessage(answer, {
    commands,
    questions,
    asker: '910000000000000002',
    query: { command: 'status', options: { place } },
    picture: pictured ? picture : undefined,
    ...rest,
  });
}

const asSent = (message: OutgoingMessage): Json & { components: Json[] } =>
  JSON.parse(JSON.stringify(message));

const RUNS = { numRuns: 40 };
const forAny = (check: (answer: Answer, message: OutgoingMessage) => void) =>
  fc.assert(
    fc.property(anyAnswer, view, (answer, settings) => check(answer, send(answer, settings))),
    RUNS,
  );

/** A quote without the marks that the bot puts around an excerpt. */
const excerptIn = (quote: string): string =>
  quote
    .replace(/ \[\d+\](?: also (?:\[\d+\] ?)+(?: ?and \d+ more)?)?$/, '')
    .replace(/^“([\s\S]*)”$/, '$1')
    .replace(/^… /, '')
    .replace(/ …$/, '');

const flat = (text: string): string => visibleText(text).replace(/\s+/g, '');

/** The bot speaks English: what is Greek in a message was given to it. */
const greekText = (longest = 400): fc.Arbitrary<string> =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...'αβγδεζηθικλμνξοπρστυφχψω'), minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 60,
    })
    .map((words) => words.join(' ').slice(0, longest));

/** Stretches of Greek words, whatever stands between them. Capitals at their beginning count as no change. */
const greekIn = (text: string): string[] =>
  (text.match(/\p{Script=Greek}+(?: \p{Script=Greek}+)*/gu) ?? []).map((stretch) => stretch.toLowerCase());
const flatGreek = (text: string): string => visibleText(text).toLowerCase();

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('any answer whatever', { timeout: 90_000 }, () => {
  it('makes a message that Discord takes', () => {
    forAny((_, message) => checkMessage(asSent(message), new Set(message.files.map(({ name }) => name))));
  });

  it('shows no words in a quote but those of the file that is cited', () => {
    forAny((answer, message) => {
      const cited = citationsOf(answer).map(({ exact }: Citation) => flat(exact));
      for (const quote of readMessage({ components: asSent(message).components }).quotes) {
        const words = flat(excerptIn(quote));
        expect(cited.some((exact) => exact.includes(words))).toBe(true);
      }
    });
  });

  it('lets nothing take effect but its own timestamps', () => {
    const own = new Set(
      ['2025-06-11', '2019-12-31', '2024-02-29'].map((day) => Date.parse(`${day}T12:00:00Z`) / 1_000),
    );
    forAny((_, message) => {
      for (const effect of readMessage({ components: asSent(message).components }).effects) {
        const [, seconds] = /^timestamp:<t:(\d+):[DR]>$/.exec(effect) ?? [];
        expect({ effect, own: own.has(Number(seconds)) }).toEqual({ effect, own: true });
      }
    });
  });

  it('names the source of every quote it shows, and no other', () => {
    forAny((_, message) => {
      const { quotes, lines } = readMessage({ components: asSent(message).components });
      const listed = lines.flatMap((line) => /^\[(\d+)\] /.exec(line)?.[1] ?? []);
      for (const quote of quotes) {
        const marker = /\[(\d+)\](?: also (?:\[\d+\] ?)+(?: ?and \d+ more)?)?$/.exec(quote)?.[1];
        expect(listed).toContain(marker);
      }
      expect(new Set(listed).size).toBe(listed.length);
    });
  });

  it('says what it leaves out', () => {
    forAny((_, message) => {
      const { text, quotes } = readMessage({ components: asSent(message).components });
      if (quotes.some((quote) => / … \[\d+\]/.test(quote) && quote.length > 700))
        expect(text).toContain('shortened');
    });
  });

  it('shows, besides the bot’s own words, only stretches of what it was given, none of them changed or run together', () => {
    const given = fc.tuple(anyAnswerOf(greekText), viewOf(greekText(300)));
    fc.assert(
      fc.property(given, ([answer, settings]) => {
        const texts = [...stringsIn(answer), settings.place].map(flatGreek);
        const message = readMessage({ components: asSent(send(answer, settings)).components });
        for (const stretch of [message.text, ...message.buttons].flatMap(greekIn)) {
          expect({ stretch, given: texts.some((text) => text.includes(stretch)) }).toEqual({
            stretch,
            given: true,
          });
        }
      }),
      RUNS,
    );
  });
});
