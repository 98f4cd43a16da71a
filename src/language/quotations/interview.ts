import type { ArticleText } from '../article-text.ts';
import { type Entity, nameOf } from './entities.ts';
import type { Stretch } from './find-stretches.ts';
import type { FirstReading } from './first-reading.ts';

/** So many questions, each with a paragraph of nothing but an answer below it, make an interview. */
const FEWEST_QUESTIONS = 2;

const MARK = /["“”«»]/u;
const QUESTION = /\?[*_\s]*$/u;

/** An article that puts questions to one person and prints the answers between marks, without saying each time whose they are. */
export interface Interview {
  readonly asked: Entity;
  /** The stretches that are answers and nothing else, by their place in the article's stretches. */
  readonly answers: ReadonlySet<number>;
}

/** Whether a stretch is all that its one paragraph holds. */
function fillsParagraph({ paragraphs, text }: ArticleText, { pieces }: Stretch): boolean {
  const [{ at, outer }] = pieces;
  const paragraph = paragraphs[at];
  if (!paragraph || pieces.length > 1) return false;
  const around = text.slice(paragraph.start, outer.start) + text.slice(outer.end, paragraph.end);
  return !/\p{L}/u.test(around);
}

/** Who is named in full before the first question, most often, or else first; null where it is nobody. */
function askedPerson({ frames, entities }: FirstReading, first: number): Entity | null {
  const times = new Map<Entity, number>();
  for (const { mentions } of frames.slice(0, first)) {
    for (const mention of mentions) {
      const entity = entities.of(mention);
      if (entity?.named && entity.person && isInFull(entity)) times.set(entity, (times.get(entity) ?? 0) + 1);
    }
  }
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** Given name and family name, or a title and a name: not a place, which is most often one word. */
const isInFull = (entity: Entity): boolean => /\s/u.test(nameOf(entity) ?? '');

/** Reads an article as an interview; null when it is none, or does not say whom it asks. */
export function interviewOf(
  article: ArticleText,
  stretches: readonly Stretch[],
  seen: FirstReading,
): Interview | null {
  const { text, paragraphs } = article;
  const asks = paragraphs.map(({ start, end }) => {
    const words = text.slice(start, end);
    return QUESTION.test(words) && !MARK.test(words);
  });
  const filling = stretches.flatMap((stretch, index) => (fillsParagraph(article, stretch) ? [index] : []));
  const atOf = (index: number): number => stretches[index]?.pieces[0].at ?? 0;
  const answered = filling.filter((index) => asks[atOf(index) - 1]);
  const first = answered[0];
  if (first === undefined || answered.length < FEWEST_QUESTIONS) return null;
  const asked = askedPerson(seen, atOf(first) - 1);
  if (!asked) return null;
  const quoted = new Set(stretches.flatMap(({ pieces }) => pieces.map(({ at }) => at)));
  const follows = (index: number): boolean =>
    asks[atOf(index) - 1] === true ||
    (index > first &&
      !quoted.has(atOf(index) - 1) &&
      !/:[*_\s]*$/u.test(text.slice(paragraphs[atOf(index) - 1]?.start, paragraphs[atOf(index) - 1]?.end)));
  return { asked, answers: new Set(filling.filter(follows)) };
}
