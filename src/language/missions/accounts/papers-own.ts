import type { Quoted } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const WE = /^(?:we|us|our|ours|ourselves)$/;

/** Whether a sentence without a quotation says “we”: behind somebody's quotation that is the paper, which speaks for nobody else. */
export const speaksForPaper = ({ tokens }: SentenceView, { outside }: Quoted): boolean =>
  outside.length === tokens.length && tokens.some(({ lower }) => WE.test(lower));
