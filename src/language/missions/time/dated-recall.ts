import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const YEAR = /^(?:19|20)\d\d$/;
const QUALIFIER = /^(?:early|late|mid|the|spring|summer|autumn|fall|winter|of)$/;
/** So many tokens before its verb "had" makes a step one of before. */
const BEFORE_VERB = 4;

/** Behind the year that a phrase of time ends with: "in March 2009", "in the summer of 2011"; -1 where none begins at a token. */
function behindYear({ tokens }: SentenceView, at: number): number {
  if (!/^(?:in|during)$/.test(tokens[at]?.lower ?? '')) return -1;
  let next = at + 1;
  while (next < at + 5 && QUALIFIER.test(tokens[next]?.lower ?? '')) next += 1;
  if (MONTH.test(tokens[next]?.lower ?? '')) next += 1;
  return YEAR.test(tokens[next]?.lower ?? '') ? next + 1 : -1;
}

/** "In March 2009, when …, Peru had sent …": a year that the sentence opens with. */
const opensWithYear = (view: SentenceView, from: number): boolean =>
  behindYear(view, /^(?:back|again|once|also)$/.test(view.tokens[from]?.lower ?? '') ? from + 1 : from) >= 0;

/** "Had withdrawn its people from Chad in May 2021": a step of before with its year behind, in its own part of the sentence. */
function hadBeenThen(view: SentenceView, { own }: FrameMatch): boolean {
  const { tokens } = view;
  const first = Math.min(...own);
  if (!tokens.slice(Math.max(0, first - BEFORE_VERB), first + 2).some(({ lower }) => lower === 'had'))
    return false;
  for (let at = first; at < tokens.length && !/^[,;:—–]$/.test(tokens[at]?.lower ?? ''); at += 1)
    if (behindYear(view, at) >= 0) return true;
  return false;
}

/**
 * Whether a step's sentence names the year of it as one tells of old times: opens with it, has it right behind the step's words
 * ("was closed in 1994"), or behind what "had" been done. Whether that year is over, the article's day tells.
 */
export const isDatedRecall = (view: SentenceView, match: FrameMatch): boolean =>
  opensWithYear(view, view.clauses[0]?.from ?? 0) ||
  behindYear(view, Math.max(...match.own) + 1) >= 0 ||
  hadBeenThen(view, match);
