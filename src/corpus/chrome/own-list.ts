import type { Candidate } from './candidate.ts';
import { isEndLabel } from './line-chrome.ts';

/** How a line of advice begins: “Avoid the area around the bridge”. Headlines hardly ever begin with a bare verb. */
const ADVICE_VERBS: ReadonlySet<string> = new Set(
  (
    'avoid be call carry check comply consider contact continue defer depart develop discuss do draft enrol enroll ensure ' +
    'establish exercise expect find follow get give have heed hide identify inform keep know learn leave limit listen ' +
    'maintain make monitor move never notify obey obtain pack plan prepare read reconsider reduce refrain register remain ' +
    'report review secure seek set share shelter sign stay stock store take tell track travel try update use vary visit watch'
  ).split(' '),
);

/** “The following posts are affected:” */
const ANNOUNCES = /\b(?:following|these|as follows|affected|listed below|includ(?:e|es|ing))\b|\bto:$/i;
/** “Read these stories:” announces other pages. */
const OTHER_PAGES = /\b(?:read|stor(?:y|ies)|articles?|headlines?|news|videos?|newsletters?|podcasts?)\b/i;
const LONGEST_ITEM = 40;
const LONGEST_NAME = 6;
const OPENS_QUOTATION = /^["“„«‘'‹「]/u;

const isIntroduction = ({ words, shape, chrome }: Candidate): boolean =>
  chrome === null && words.endsWith(':') && shape.words.length >= 3;

const isAdvice = ({ shape }: Candidate): boolean => ADVICE_VERBS.has((shape.words[0] ?? '').toLowerCase());

/** The unfinished lines behind an introduction; lines of one block, or lines that stand in blocks of their own. */
function itemsBehind(candidates: readonly Candidate[], at: number): Candidate[] {
  const items: Candidate[] = [];
  const together = candidates[at + 1]?.block === candidates[at + 2]?.block;
  for (let next = at + 1; next < candidates.length; next += 1) {
    const candidate = candidates[next];
    if (!candidate) break;
    const { words, shape, chrome, block } = candidate;
    if (isEndLabel(words) || isIntroduction(candidate) || shape.words.length > LONGEST_ITEM) break;
    if (together && block !== candidates[at + 1]?.block) break;
    if (chrome === null && shape.listItem) break;
    items.push(candidate);
  }
  return items;
}

/**
 * Lines that an article itself introduces with a colon: a list without bullets (“If you stay:” and lines of advice, “The
 * following posts are affected:” and names), or the quotation that stands alone below who said it.
 */
export function ownLists(candidates: readonly Candidate[]): Set<Candidate> {
  const own = new Set<Candidate>();
  let ended = false;
  candidates.forEach((introduction, at) => {
    ended ||= isEndLabel(introduction.words);
    if (ended || !isIntroduction(introduction)) return;
    if (OPENS_QUOTATION.test(candidates[at + 1]?.words ?? '')) {
      own.add(introduction);
      return;
    }
    const all = itemsBehind(candidates, at);
    const lastAdvice = all.findLastIndex(isAdvice);
    const advice = all.slice(0, lastAdvice + 1);
    const announces = ANNOUNCES.test(introduction.words) && !OTHER_PAGES.test(introduction.words);
    const names = announces ? all.filter(({ shape }) => shape.words.length <= LONGEST_NAME) : [];
    const isAdviceList = advice.length >= 2 && advice.filter(isAdvice).length * 3 >= advice.length * 2;
    const isNameList = names.length >= 2 && names.length === all.length;
    const items = isAdviceList ? advice : isNameList ? names : [];
    if (items.length === 0) return;
    own.add(introduction);
    for (const item of items) if (item.chrome === null) own.add(item);
  });
  return own;
}
