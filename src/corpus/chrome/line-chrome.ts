import { END_LABELS, SECTION_WORDS, WIDGET_LABELS } from './labels.ts';
import { type LineShape, normalised } from './line-shape.ts';
import { isRelativeTime, pageDate } from './page-date.ts';
import { PAGE_NOTES } from './page-notes.ts';
import { LINE_PATTERNS, PROMPT_START, SITE_THINGS } from './phrases.ts';

/** No box of a page says more than this in one line. */
const LONGEST = 600;
const PATTERNS = [...LINE_PATTERNS, ...PAGE_NOTES];
const PLAYER = /^[\d:/\s.]{1,24}$/;
const NO_WORD = /^[^\p{L}\p{N}]{1,80}$/u;
const MENU_SEPARATORS = /\s[|·•›»/>]\s?|\s?[|›»]\s/g;
/** “LATEST   SPORT   WEATHER”, not the two blanks behind a sentence. */
const WIDE_GAP = /(?<![.,;:?!”"’'])[ \t\u00a0]{2,}(?=\S)/g;
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const QUOTE_MARK = /["“”«»„‘]/;
const SPEECH = /\b(?:said|says|told|asked|added|according)\b/;
const FUNCTION_WORDS =
  /(?<![\p{L}\p{N}])(?:the|a|an|of|to|in|on|for|is|are|was|were|has|had|have|that|with|by|at|from|and|said)(?![\p{L}\p{N}])/gu;
const VERB = /(?<![\p{L}\p{N}])(?:is|are|was|were|has|had|have|said|would|will|did)(?![\p{L}\p{N}])/u;
const FUNCTION_WORD =
  /(?:^|\s)(?:the|a|an|of|to|in|on|for|is|are|was|has|have|that|with|by|at|from|and|de|la|le|les|des|du|el|los|en|del|der|die|das|und)(?:\s|$)/i;

/** Whether a line without a full stop reads as a sentence does: headlines and menus do without these words. */
export const readsAsSentence = (line: string): boolean =>
  VERB.test(line) && (line.match(FUNCTION_WORDS)?.length ?? 0) >= 2;

function isMenu(line: string, { words, terminated }: LineShape): boolean {
  if (words.length < 2 || words.length > 24) return false;
  const separators = (line.match(MENU_SEPARATORS)?.length ?? 0) + (line.match(WIDE_GAP)?.length ?? 0);
  const sections = words.filter((word) => SECTION_WORDS.has(word.toLowerCase())).length;
  if (separators >= 2 && words.length <= separators * 4) return true;
  if (terminated) return false;
  if (/^home$/i.test(words[0] ?? '') && sections >= 2 && words.length <= 12 && words.every(isCapitalised))
    return true;
  if (separators === 1 && sections >= 1 && words.length <= 6) return true;
  return sections >= 2 && sections * 2 >= words.length && !FUNCTION_WORD.test(line);
}

/** A box of the site that speaks to the reader: newsletters, apps, accounts, cookies. */
function isPrompt(line: string, { words }: LineShape): boolean {
  if (words.length > 45 || QUOTE_MARK.test(line) || SPEECH.test(line)) return false;
  return PROMPT_START.test(line) && SITE_THINGS.test(line);
}

/** Whether a line opens what stands below an article. */
export const isEndLabel = (line: string): boolean => line.length <= 60 && END_LABELS.has(normalised(line));

/** Why a line is no part of the article wherever it stands, from the line alone; null when it may be. */
export function lineChrome(line: string, shape: LineShape): string | null {
  if (line.length > LONGEST) return null;
  if (NO_WORD.test(line)) return 'separator';
  if (PLAYER.test(line) && (line.includes(':') || line.length < 3)) return 'player or counter';
  const label = normalised(line);
  if (END_LABELS.has(label)) return 'label of what follows the article';
  if (WIDGET_LABELS.has(label)) return 'button or label';
  if (pageDate(line)) return 'page date';
  if (shape.words.length <= 8 && !shape.terminated && isRelativeTime(line)) return 'page date';
  const matched = PATTERNS.find(
    ({ pattern, maxWords, reason }) =>
      shape.words.length <= maxWords &&
      pattern.test(line) &&
      !(reason === 'photo caption' && shape.words.length > 20 && (shape.innerEnd || SPEECH.test(line))),
  );
  if (matched) return matched.reason;
  if (isMenu(line, shape)) return 'menu';
  if (isPrompt(line, shape)) return 'prompt to the reader';
  return null;
}
