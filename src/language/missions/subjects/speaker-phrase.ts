import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isCapitalised, isWord, type Token } from '../words/tokens.ts';

const MOST_WORDS = 14;

/** "Also", "first", "has", "late on Tuesday": what stands between a speaker and the verb. */
const BETWEEN =
  /^(?:also|later|earlier|first|previously|has|have|had|then|now|today|yesterday|here|there|himself|herself|itself|themselves|late|early|on|was|were|likewise|again|since|meanwhile|\p{L}{3,}ly)$/u;
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:morning|afternoon|evening|night)$/;
/** "In the day", "this week", "last month". */
const PERIOD = /^(?:day|week|month|year)$/;
const ENDS_PHRASE =
  /^(?:that|but|after|because|as|when|if|while|though|although|since|until|where|whether|who|which|whose|saying|so)$/;
/** "A notice put out on Thursday", "officials familiar with the plan". */
const REMARK =
  /^(?:put|published|issued|released|sent|seen|dated|familiar|briefed|speaking|quoted|cited|citing|told|posted|said|says)$/;
/** "Rep. Jane Doe": the dot ends no phrase. */
const TITLE = /^(?:rep|sen|mr|mrs|ms|dr|gen|col|lt|maj|capt|gov|prof|st|sgt)$/;
const ROLE =
  /^(?:spokes\p{L}+|ambassador|minister|secretary|counsell?or|consul|attaché|envoy|chief|director|head|deputy|president|premier|chargé|d'affaires|official|officer|commissioner)$/u;
const PARENTHESIS =
  /^(?:whose|which|who|by|for|in|like|citing|where|after|with|speaking|at|on|meanwhile|however|too|r-\p{L}+|d-\p{L}+)$/u;
const PRONOUN =
  /^(?:i|we|he|she|it|they|you|who|which|that|this|these|those|one|nobody|someone|everyone|anyone|not|hers|his|theirs|there|what)$/;
const COUNT =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|other|current|former|senior|a|an|the)$/;
const OPENS_TIME = /^(?:on|by|in|at|late|early|since|until|earlier)$/;
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|two|three|four|several|some)$/;

const isMark = (token: Token | undefined): boolean => !isWord(token) && token?.text !== '&';

/** "One former and two current officials", "Iran and Pakistan": one phrase across "and". */
function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!isWord(before)) return false;
  return COUNT.test(after?.lower ?? '') || (isCapitalised(before) && isCapitalised(after));
}

function withoutRemarks(tokens: readonly Token[], verb: number): number {
  let to = verb;
  for (let word = tokens[to - 1]; to > 0 && word; word = tokens[to - 1]) {
    const before = tokens[to - 2]?.lower ?? '';
    if (PERIOD.test(word.lower) && before === 'the' && tokens[to - 3]?.lower === 'in') to -= 3;
    else if (PERIOD.test(word.lower) && /^(?:this|last)$/.test(before)) to -= 2;
    else if (CALENDAR.test(word.text) || BETWEEN.test(word.lower)) to -= 1;
    else if (/^\d{1,2}$/.test(word.lower) && (before === 'on' || CALENDAR.test(tokens[to]?.text ?? '')))
      to -= 1;
    else break;
  }
  return tokens[to - 1]?.lower === 'of' ? verb : to;
}

function phraseBefore(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < MOST_WORDS) {
    const token = tokens[from - 1];
    const titled = token?.text === '.' && TITLE.test(tokens[from - 2]?.lower ?? '');
    if (!titled && isMark(token)) break;
    if (ENDS_PHRASE.test(token?.lower ?? '')) break;
    if (token?.lower === 'and' && !joins(tokens, from - 1)) break;
    from -= 1;
  }
  const isList = tokens.slice(from, to).some(({ lower }) => lower === 'and');
  while (isList && tokens[from - 1]?.text === ',' && isStart(tokens[from - 2]) && !isWord(tokens[from - 3]))
    from -= 2;
  return from;
}

/** "An hour later", "two days earlier": how many tokens they are that begin there. */
function laterAt(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens
    .slice(from, Math.min(to, from + 5))
    .findIndex(({ lower }) => /^(?:later|earlier|ago|afterwards?|before)$/.test(lower));
  if (last < 0) return 0;
  const isTime = last === 0 || tokens.slice(from, from + last).some(({ lower }) => SPAN_OF_TIME.test(lower));
  return isTime ? last + 1 : 0;
}

const SPAN_OF_TIME = /^(?:minutes?|hours?|days?|weeks?|months?|years?|nights?|moments?|while)$/;

/** "Hardening a voluntary arrangement announced last week": what somebody does, not who speaks. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}{2,}ing$/u.test(tokens[at]?.text ?? '') && DETERMINER.test(tokens[at + 1]?.lower ?? '');

/** "Last year Peru said", "this week the ministry said". */
const isPeriod = (tokens: readonly Token[], at: number): boolean =>
  /^(?:this|last)$/.test(tokens[at]?.lower ?? '') &&
  (PERIOD.test(tokens[at + 1]?.lower ?? '') || CALENDAR.test(tokens[at + 1]?.text ?? ''));

/** Takes "on Wednesday night" from before a phrase and "put out on Thursday" from behind it. */
function trimmed(tokens: readonly Token[], { from, to }: Stretch): Stretch | null {
  let start = from + laterAt(tokens, from, to);
  if (isPeriod(tokens, start)) start += 2;
  if (OPENS_TIME.test(tokens[start]?.lower ?? '')) {
    start += 1;
    while (start < to && !DETERMINER.test(tokens[start]?.lower ?? '') && !isStart(tokens[start])) start += 1;
  }
  let end = start + 1;
  while (end < to && !REMARK.test(tokens[end]?.lower ?? '')) end += 1;
  end = withoutRemarks(tokens, end);
  if (isParticiple(tokens, start)) return null;
  const isPronoun = end - start === 1 && PRONOUN.test(tokens[start]?.lower ?? 'it');
  return start < end && !isPronoun ? { from: start, to: end } : null;
}

const isStart = (token: Token | undefined): boolean =>
  isCapitalised(token) && !CALENDAR.test(token?.text ?? '');

/** The words before a verb of saying that name the speaker; null when nobody is named there. */
export function speakerBefore({ tokens }: SentenceView, verb: number): Stretch | null {
  let to = withoutRemarks(tokens, verb);
  if (tokens[to - 1]?.text === ',') {
    to -= 1;
    const open = tokens.slice(0, to).findLastIndex(({ text }) => text === ',');
    if (open > 0 && to - open < 2 * MOST_WORDS && PARENTHESIS.test(tokens[open + 1]?.lower ?? '')) to = open;
  }
  if (tokens[to - 1]?.text === ')' && tokens[to - 3]?.text === '(') to -= 3;
  to = withoutRemarks(tokens, to);
  const from = phraseBefore(tokens, to);
  const role = tokens[from - 2];
  if (tokens[from - 1]?.text === ',' && isCapitalised(tokens[from]) && ROLE.test(role?.lower ?? '')) {
    const whole = trimmed(tokens, { from: phraseBefore(tokens, from - 1), to });
    if (whole) return whole;
  }
  return from < to ? trimmed(tokens, { from, to }) : null;
}

function phraseAfter(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < MOST_WORDS) {
    const token = tokens[to];
    const word = token?.lower ?? '';
    const titled = token?.text === '.' && TITLE.test(tokens[to - 1]?.lower ?? '');
    if ((!titled && isMark(token)) || ENDS_PHRASE.test(word) || word === 'on') break;
    if (CALENDAR.test(token?.text ?? '') || (to > from && REMARK.test(word))) break;
    if (word === 'in' && !(isStart(tokens[to + 1]) || tokens[to + 1]?.lower === 'the')) break;
    if (word === 'and' && !joins(tokens, to)) break;
    to += 1;
  }
  return to;
}

/** The words behind "according to" or an inverted "said" that name the speaker. */
export function speakerAfter({ tokens }: SentenceView, from: number): Stretch | null {
  let to = phraseAfter(tokens, from);
  if (ROLE.test(tokens[to - 1]?.lower ?? '') && tokens[to]?.text === ',' && isStart(tokens[to + 1]))
    to = phraseAfter(tokens, to + 1);
  return from < to ? trimmed(tokens, { from, to }) : null;
}

const VERB = /^(?:on|has|have|had|is|are|was|were|will|\p{L}+ed)$/u;

/** The subject of a sentence that goes on with ", saying": what stands before its first verb. */
export function subjectBefore({ tokens }: SentenceView, participle: number): Stretch | null {
  const verb = tokens.findIndex(({ lower }, at) => at > 0 && (VERB.test(lower) || /^(?:–|—|:)$/.test(lower)));
  if (verb < 0 || verb > Math.min(participle, MOST_WORDS) || !isWord(tokens[verb])) return null;
  const from = phraseBefore(tokens, verb);
  return from < verb ? trimmed(tokens, { from, to: verb }) : null;
}

/** Whether a stretch holds a verb of its own and so is no speaker. */
export const hasVerb = ({ tokens }: SentenceView, { from, to }: Stretch): boolean =>
  tokens.slice(from, to).some(({ lower }) => VERB.test(lower) || lower === 'what');
