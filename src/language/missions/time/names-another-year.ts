import type { SentenceView } from '../words/sentence-view.ts';

const YEAR = /^(?:19|20)\d\d$/;

/** Whether a sentence names a year other than this one. */
export const namesAnotherYear = ({ tokens }: SentenceView, year: string): boolean =>
  tokens.some(({ text }) => YEAR.test(text) && text !== year);
