import type { Candidate, Place, Reading } from './candidates.ts';
import { type Cue, isAddressed } from './cues.ts';
import type { Frame, PlacedMention } from './frame.ts';
import { isStrongSpeechVerb, speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

/** What was decided for the quotation before, for the one that may go on with the same speaker. */
export interface Previous {
  readonly mention: PlacedMention | null;
  readonly place: Place;
}

const KEPT_WORDS = new Set(
  'of to by from with for in on at about as that who which and but or because while when if not'.split(' '),
);
const BE = /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might)$/u;

/** A short sign for what a mention is: P person, O organization, H he or she, … */
export function kindOf({ kind, stands, head, plural }: PlacedMention): string {
  if (kind === 'pronoun')
    return head === 'he' || head === 'she'
      ? 'H'
      : head === 'they'
        ? 'T'
        : head === 'it'
          ? 'I'
          : head === 'who' || head === 'which'
            ? 'W'
            : 'S';
  if (kind === 'name') return stands === 'organization' ? 'O' : 'P';
  const sign = stands === 'person' ? 'p' : stands === 'group' ? 'g' : stands === 'document' ? 'd' : 'x';
  return plural ? `${sign}s` : sign;
}

/** A short sign for what a token is. */
function signOf(frame: Frame, at: number): string {
  const token = frame.tokens[at];
  if (!token) return '#';
  if (token.kind === 'quotation') return 'Q';
  if ((frame.mentionOf[at] ?? -1) >= 0) return 'M';
  if (token.kind === 'mark')
    return /^[,:;()—–-]$/u.test(token.text)
      ? token.text.replace(/[–-]/u, '—')
      : /^[.?!]/u.test(token.text)
        ? '.'
        : '*';
  if (token.lower === "'s") return 's';
  if (KEPT_WORDS.has(token.lower)) return token.lower;
  if (isStrongSpeechVerb(token.lower)) return /ing$/u.test(token.lower) ? 'Ving' : 'V';
  if (speechVerb(token.lower)) return /ing$/u.test(token.lower) ? 'ving' : 'v';
  if (BE.test(token.lower)) return 'b';
  return /ly$/u.test(token.lower) ? 'a' : token.capital ? 'X' : 'x';
}

/** The signs between two token positions, runs of the same sign once, at most eight. */
function path(frame: Frame, from: number, to: number): string {
  const signs: string[] = [];
  for (let at = from; at < to && signs.length < 9; at += 1) {
    const sign = signOf(frame, at);
    if (sign !== signs.at(-1)) signs.push(sign);
  }
  return signs.length > 8 ? `${signs.slice(0, 4).join('')}~` : signs.join(' ');
}

const bucket = (count: number): string =>
  count <= 3 ? String(count) : count <= 6 ? '6' : count <= 12 ? '12' : '+';

/** How many quotations stand between two token positions. */
function quotationsBetween(frame: Frame, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (frame.tokens[at]?.kind === 'quotation') count += 1;
  return count;
}

/** What the quotation looks like from outside: what stands before and after it, and how it ends. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly end: string;
  readonly lone: boolean;
  /** How the paragraph above ends, for a quotation that opens its paragraph: `:` leads over to it. */
  readonly above: string;
  readonly words: number;
  readonly rivalBefore: string;
  readonly rivalAfter: string;
}

const endSign = (text: string, token: Token | undefined): string => {
  const inside = text
    .slice(Math.max(token?.start ?? 0, (token?.end ?? 0) - 8), token?.end ?? 0)
    .replace(/["'”’»‹›`\s]+$/u, '');
  return /[,.?!…—-]/u.test(inside.at(-1) ?? '') ? (inside.at(-1) ?? '') : 'w';
};

const orderSign = ({ order }: Cue): string => (order === 'noun' ? 'n' : (order[0] ?? ''));

/** The nearest mention with a verb of speech on one side, by a short sign. */
function rival(candidates: readonly Candidate[], where: 'before' | 'after'): string {
  const near = candidates.filter((candidate) => candidate.where === where && candidate.cue);
  const [first] = near;
  return first?.cue ? `${orderSign(first.cue)}${first.cue.strong ? '!' : '?'}${Math.min(first.nth, 2)}` : '-';
}

/** How many words stand between two offsets; more than a few are not counted to the end. */
function wordsFrom(text: string, start: number, end: number): number {
  return text.slice(start, Math.min(end, start + 400)).split(/\s+/u).length;
}

/** What stands around a quotation, the same for all candidates. */
export function surroundingsOf(
  text: string,
  frames: readonly Frame[],
  { first, last }: Place,
  candidates: readonly Candidate[],
): Surroundings {
  const before = [first.token - 2, first.token - 1]
    .map((at) => sameSentence(first.frame, at, first.token))
    .join('');
  const after = [last.token + 1, last.token + 2]
    .map((at) => sameSentence(last.frame, at, last.token))
    .join('');
  return {
    before,
    after,
    end: endSign(text, last.frame.tokens[last.token]),
    lone: before === '##' && /^[#.]+$/u.test(after),
    above:
      first.token === 0
        ? (frames[first.frame.at - 1]?.tokens.at(-1)?.text.slice(-1) ?? '#').replace(/[^:.,]/u, 'w')
        : '-',
    words: wordsFrom(
      text,
      first.frame.tokens[first.token]?.start ?? 0,
      last.frame.tokens[last.token]?.end ?? 0,
    ),
    rivalBefore: rival(candidates, 'before'),
    rivalAfter: rival(candidates, 'after'),
  };
}

const sameSentence = (frame: Frame, at: number, of: number): string =>
  frame.tokens[at] && frame.sentences[at] === frame.sentences[of] ? signOf(frame, at) : '#';

/** The key by which two mentions in an article count as the same: the last word of a name, or the description. */
export const mentionKey = (mention: PlacedMention): string =>
  mention.kind === 'pronoun' ? `he:${mention.gender}` : mention.head;

/** How the previous quotation stands to this one. */
function continuation(previous: Previous | null, place: Place): string {
  if (!previous) return 'none';
  const [before, now] = [previous.place.last, place.first];
  if (before.frame.at === now.frame.at) {
    const apart = (now.frame.sentences[now.token] ?? 0) - (before.frame.sentences[before.token] ?? 0);
    return apart === 0 ? 'sentence' : apart === 1 ? 'next' : 'paragraph';
  }
  return now.frame.at - before.frame.at === 1 ? 'below' : 'far';
}

/** What speaks for and against a candidate, as names of features that are present. */
export function featuresOf(
  reading: Reading,
  place: Place,
  candidate: Candidate,
  around: Surroundings,
  previous: Previous | null,
  cuedTimes: number,
): string[] {
  const { mention, cue, where, nth } = candidate;
  const frame = reading.frames[mention.at];
  if (!frame) return [];
  const kind = kindOf(mention);
  const relation = cue
    ? `${cue.order}${cue.strong ? '!' : '?'}${cue.through[0]}`
    : isAddressed(frame, mention)
      ? 'told'
      : '-';
  const relationShort = cue ? `${orderSign(cue)}${cue.strong ? '!' : '?'}` : relation;
  const features = [
    `w ${where} ${kind}`,
    `r ${where} ${relation}`,
    `rk ${where} ${relationShort} ${kind}`,
    `n ${where} ${Math.min(nth, 4)} ${relationShort}`,
    `ra ${where} ${relationShort} ${around.after}`,
    `rb ${where} ${relationShort} ${around.before} ${around.end}`,
    `rv ${where} ${relationShort} ${around.rivalBefore} ${around.rivalAfter}`,
    `rve ${where} ${relationShort} ${around.rivalBefore} ${around.rivalAfter} ${around.end}`,
    `l ${where} ${relationShort} ${around.lone}`,
    `p ${where} ${signOf(frame, mention.first - 1)} ${kind}`,
    `x ${where} ${sameSentence(frame, mention.last + 1, mention.last)} ${cue ? '' : '-'}`,
    `t ${where} ${relationShort} ${bucket(cuedTimes)}`,
    `ab ${where} ${relationShort} ${around.above} ${around.lone}`,
    `len ${where} ${relationShort} ${around.words < 3 ? 's' : around.words < 8 ? 'm' : 'l'}`,
  ];
  if (mention.first === 0 || frame.sentences[mention.first - 1] !== mention.sentence)
    features.push(`f ${where} ${relationShort}`);
  const sameFrameBefore = where === 'before' || where === 'back1' || where === 'back2';
  const sameFrameAfter = where === 'after' || where === 'next';
  if (sameFrameBefore || sameFrameAfter) {
    const [from, to] = sameFrameBefore
      ? [mention.last + 1, place.first.token]
      : [place.last.token + 1, mention.first];
    const way = path(frame, from, to);
    features.push(
      `path ${where} ${way}`,
      `pathk ${where} ${way} ${kind}`,
      `d ${where} ${relationShort} ${bucket(to - from)}`,
    );
    features.push(`q ${where} ${relationShort} ${Math.min(3, quotationsBetween(frame, from, to))}`);
    features.push(
      `qe ${where} ${relationShort} ${Math.min(2, quotationsBetween(frame, from, to))} ${around.end} ${around.lone}`,
    );
    if (where === 'after')
      features.push(
        `patha ${way} ${path(frame, mention.last + 1, Math.min(mention.last + 4, frame.tokens.length))}`,
      );
    if (where === 'before') features.push(`pathb ${way} ${signOf(frame, mention.first - 1)} ${around.after}`);
  }
  if (cue) {
    const word = frame.tokens[cue.token]?.lower ?? '';
    features.push(
      `v ${cue.order} ${speechVerb(word) ?? word}`,
      `vw ${where} ${cue.order} ${speechVerb(word) ?? word}`,
    );
    if (sameFrameBefore || sameFrameAfter) {
      const [from, to] = sameFrameBefore
        ? [cue.token + 1, place.first.token]
        : [place.last.token + 1, cue.token];
      features.push(
        `c ${where} ${relationShort} ${bucket(Math.max(0, to - from))} ${Math.min(2, quotationsBetween(frame, from, to))}`,
      );
      features.push(`cp ${where} ${cue.order} ${path(frame, from, to)}`);
      features.push(
        `ce ${where} ${relationShort} ${bucket(Math.max(0, to - from))} ${around.end} ${around.before}`,
      );
    }
  }
  const run = continuation(previous, place);
  if (previous?.mention) {
    const identical = previous.mention.at === mention.at && previous.mention.first === mention.first;
    const alike = identical || mentionKey(previous.mention) === mentionKey(mention);
    const same = identical ? 'same' : alike ? 'alike' : 'other';
    features.push(
      `s ${same} ${run} ${relationShort}`,
      `sw ${same} ${run} ${where} ${around.lone}`,
      `se ${same} ${run} ${around.end} ${around.before}`,
      `sr ${same} ${run} ${around.rivalBefore} ${around.rivalAfter}`,
    );
  }
  return features;
}

/** What speaks for there being no speaker among the candidates. */
export const featuresOfNone = (around: Surroundings): string[] => [
  'none',
  `none b ${around.before} ${around.end}`,
  `none a ${around.after}`,
  `none ab ${around.above} ${around.lone}`,
  `none r ${around.rivalBefore} ${around.rivalAfter}`,
  `none l ${around.lone} ${around.words < 3 ? 's' : around.words < 8 ? 'm' : 'l'}`,
];
