import { canShow, showsKind } from '../../language/terms/answer-kinds.ts';
import type { Asked } from '../../language/terms/question.ts';
import { CAPITAL, NUMBER } from './article-terms.ts';
import { closenessOfAnswers } from './closeness-of-answers.ts';
import { countsHead } from './counted-head.ts';
import { lacksItsKind } from './named-kinds.ts';
import type { Query } from './query.ts';
import type { Coverage, Marks } from './scan-article.ts';

/** Between a number and what it counts: "2,521 recorded shooting incidents". */
const COUNTING_REACH = 4;
/** What can answer counts so much when it stands in the sentence before or after. */
const NEXT_TO_IT = 0.5;
/** A sentence of so few words is a place line or a subheading. */
const SHORT = 3;
/** So much of a sentence is read, in characters; what is longer is no sentence. */
const LONGEST_READ = 2000;

const WANTS_NAME: ReadonlySet<Asked> = new Set(['person', 'name', 'place']);
const WANTS_NUMBER: ReadonlySet<Asked> = new Set(['number', 'money', 'duration', 'age', 'time']);
const WANTS_AMOUNT: ReadonlySet<Asked> = new Set(['number', 'duration', 'age']);

const shown = new WeakMap<Query, Map<string, boolean>>();

/** Whether a sentence shows something that can answer; each sentence is looked at once for a query. */
function shows(query: Query, { article, sentences }: Coverage['document'], sentence: number): boolean {
  const span = sentences[sentence];
  if (!span) return false;
  const seen = shown.get(query) ?? new Map<string, boolean>();
  shown.set(query, seen);
  const key = `${article.id}\n${sentence}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const isAsked = (term: string): boolean => query.slots.some((slot) => slot.term === term);
  const text = article.text.slice(span.start, Math.min(span.end, span.start + LONGEST_READ));
  const found = showsKind(text, query.question.asks, isAsked);
  seen.set(key, found);
  return found;
}

/** What a sentence lacks of the kind of thing asked for: 1, less when a neighbour has it, 0 when it has it itself. */
function lackOf(query: Query, document: Coverage['document'], sentence: number, typed: boolean): number {
  if (typed || !canShow(query.question.asks)) return 0;
  const nextTo = shows(query, document, sentence - 1) || shows(query, document, sentence + 1);
  return nextTo ? 1 - NEXT_TO_IT : 1;
}

/**
 * Whether a sentence shows the kind of thing that is asked for: a name or number that the question doesn't have, a number
 * that counts the very thing asked for.
 */
export function answerMeasures(
  query: Query,
  { document }: Coverage,
  sentence: number,
  from: number,
  end: number,
  marks: Marks,
) {
  const { asks } = query.question;
  let name = 0;
  let number = 0;
  let counted = 0;
  let lastNumber = -COUNTING_REACH - 1;
  for (let place = from; place < end; place += 1) {
    const shape = document.shapes[place] ?? 0;
    const term = document.terms[place] ?? 0;
    const mark = marks.byTerm[term] ?? 0;
    if (shape & NUMBER && mark === 0) {
      number = 1;
      lastNumber = place;
    }
    if (shape & CAPITAL && place > from && mark === 0 && term !== 0) name = 1;
    const isFocus = mark !== 0 && (marks.stands[mark - 1] ?? []).some(({ slot }) => query.slots[slot]?.focus);
    if (isFocus && place - lastNumber <= COUNTING_REACH) counted = 1;
  }
  const wantsNumber = WANTS_NUMBER.has(asks);
  const head = wantsNumber ? countsHead(query, document, sentence, marks) : undefined;
  const wanted = WANTS_NAME.has(asks) ? CAPITAL : wantsNumber ? NUMBER : 0;
  const beside = closenessOfAnswers(query, document, from, end, marks, wanted);
  const hasFocus = query.slots.some(({ focus }) => focus);
  const typed = shows(query, document, sentence);
  const lack = lackOf(query, document, sentence, typed);
  const lackWhen = (wanted: boolean): number => (wanted ? lack : 0);
  return {
    typed: typed ? 1 : 0,
    newName: WANTS_NAME.has(asks) ? name : 0,
    newNumber: wantsNumber ? number : 0,
    counted: wantsNumber ? counted : 0,
    uncounted: wantsNumber && hasFocus ? 1 - counted : 0,
    wantsNumber: wantsNumber ? 1 : 0,
    lackNumber: lackWhen(WANTS_AMOUNT.has(asks)),
    lackMoney: lackWhen(asks === 'money'),
    lackTime: lackWhen(asks === 'time'),
    lackPerson: lackWhen(asks === 'person'),
    lackPlace: lackWhen(asks === 'place'),
    lackWords: lackWhen(asks === 'words'),
    countedHead: head ?? 0,
    uncountedHead: head === undefined ? 0 : 1 - head,
    besideAnswer: beside.all,
    besideTopic: beside.topic,
    kindUnnamed: lacksItsKind(query, document, sentence, marks) ? 1 : 0,
    short: end - from <= SHORT ? 1 : 0,
  };
}
