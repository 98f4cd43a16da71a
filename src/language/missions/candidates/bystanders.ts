import { lowerIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { BYSTANDERS, HAVE_A_SAY } from '../lexicon/bystanders.ts';
import { anyOf } from '../lexicon/phrase.ts';
import { OUTSIDERS } from '../rejections/wishes.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Candidate } from './candidates.ts';

const BYSTANDER = anyOf(BYSTANDERS);
const WITH_A_SAY = anyOf(HAVE_A_SAY);

const GIVES_LEAVE = /^(?:can|may|could|might|must|should|ought|let|need)$/;
const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  ['“', /^”$/],
  ['„', /^[“”]$/],
  ['«', /^»$/],
  ['‘', /^’$/],
  ['"', /^"$/],
  ["'", /^'$/],
]);

/** The words before or behind the quotation marks that a frame stands between; null where it stands outside them. */
function tagOf({ tokens }: SentenceView, { from, to }: FrameMatch): string | null {
  const opens = tokens.findIndex(({ text, start }, at) => CLOSING.has(text) && tokens[at - 1]?.end !== start);
  if (opens < 0 || opens > from) return null;
  const mark = CLOSING.get(tokens[opens]?.text ?? '');
  const closes = tokens.findLastIndex(({ text }, at) => at > opens && mark?.test(text));
  const outside = opens > 1 ? tokens.slice(0, opens) : closes >= to ? tokens.slice(closes + 1) : [];
  return outside.length === 0 ? null : outside.map(({ lower }) => lower).join(' ');
}

/** So many words before what they say of others' going it may begin. */
const BEFORE = 3;
/** "She said", and little else: who that is the sentence before tells. */
const ONLY_HE_SAID = /^(?:he|she|they) (?:said|says|added|adds|went on)\b/;

/**
 * Whether somebody who has no say only says, in quotation marks, that people may or must go: “The diplomats can go to Tunis,”
 * said by a teacher.
 */
export function isBystandersWord(
  view: SentenceView,
  previous: SentenceView | null,
  { level, match }: Candidate,
): boolean {
  if (level !== 'authorized-departure' && level !== 'ordered-departure') return false;
  if (!lowerIn(view, match.from - BEFORE, match.to).some((word) => GIVES_LEAVE.test(word))) return false;
  const tag = tagOf(view, match);
  if (tag === null) return false;
  if (isBystander(tag)) return true;
  return (
    previous !== null &&
    previous.paragraph === view.paragraph &&
    ONLY_HE_SAID.test(tag) &&
    BYSTANDER.test(previous.tokens.map(({ lower }) => lower).join(' '))
  );
}

/** "Told a security forum": those who are spoken to. */
const SPOKEN_TO =
  /\b(?:told|tells|telling|addressed|addressing|informed|assured) (?:[^ ,.;:]+ ){0,6}[^ ,.;:]+/g;

/** Whether these words say that a bystander speaks: not that somebody with a say does, to him or beside him. */
function isBystander(tag: string): boolean {
  const words = tag.replaceAll(SPOKEN_TO, ' ');
  return !WITH_A_SAY.test(words) && (BYSTANDER.test(words) || OUTSIDERS.test(words));
}
