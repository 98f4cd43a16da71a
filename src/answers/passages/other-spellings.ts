import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Question } from '../../language/terms/question.ts';

const MOST = 5;

/** Words of the corpus that are spelled like words of the question that it lacks. */
export const otherSpellings = ({ passages }: Knowledge, { terms }: Question): string[] =>
  [...new Set(terms.flatMap(({ raw }) => passages.spellings(raw)))].slice(0, MOST);
