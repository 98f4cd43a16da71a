import type { Span } from '../../src/language/span.ts';
import { readQuestion } from '../../src/language/terms/question.ts';
import type { KnownQuestion } from './read-set.ts';

/** The stretches of a question that are names: "Ada Finch", "Lilongwe". */
function namesIn(question: string): Span[] {
  const names: Span[] = [];
  for (const { name, start, end } of readQuestion(question).terms) {
    if (!name) continue;
    const last = names.at(-1);
    if (last && question.slice(last.end, start) === ' ') names[names.length - 1] = { start: last.start, end };
    else names.push({ start, end });
  }
  return names;
}

/** A name of another question, from another article, that this question doesn't have. */
function otherName({ question, gold }: KnownQuestion, other: KnownQuestion): string | undefined {
  const own = new Set(gold.map(({ article }) => article));
  if (other.gold.length === 0 || other.gold.some(({ article }) => own.has(article))) return undefined;
  return namesIn(other.question)
    .map(({ start, end }) => other.question.slice(start, end))
    .find((name) => !question.includes(name));
}

/**
 * The question with its longest name exchanged for one of the next question that has another: it asks of somebody what
 * is told of somebody else. Null when it names nothing.
 */
export function withOtherName(questions: readonly KnownQuestion[], number: number): KnownQuestion | null {
  const asked = questions[number];
  if (!asked) return null;
  const { question } = asked;
  const [own] = namesIn(question).sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!own) return null;
  for (const other of [...questions.slice(number + 1), ...questions.slice(0, number)]) {
    const name = otherName(asked, other);
    if (name)
      return { ...asked, question: question.slice(0, own.start) + name + question.slice(own.end), gold: [] };
  }
  return null;
}
