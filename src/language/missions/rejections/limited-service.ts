import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** So far behind the words of a post at work may be said for what. */
const REACH = 9;

const CASES =
  '(?:emergenc(?:y|ies)|(?:the )?most urgent|urgent)(?: consular)?(?: (?:cases|services|matters|calls|requests|needs|help|assistance|situations|work))?';
/** "Open for emergencies only", "works only in urgent cases". */
const FOR_FEW = compact(
  new RegExp(
    `\\b(?:only|solely|just|exclusively) (?:for|in|on|to|offering|providing|handling) (?:an? )?${CASES}(?! of)\\b|\\b(?:for|in|to|offering|providing|handling) (?:an? )?${CASES} (?:only|alone)\\b`,
  ),
);

/** Whether it is said of a post at work that it is so for few callers: limited services tell nothing of its status. */
export const isLimitedService = (view: SentenceView, { frame, from, to }: FrameMatch): boolean =>
  frame.level === 'normal-operations' && !frame.lifts && FOR_FEW.test(wordsIn(view, from, to + REACH));
