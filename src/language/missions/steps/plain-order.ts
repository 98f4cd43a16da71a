import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { Level } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "Diplomats in", "the families of staff at": how a sentence opens that says who was ordered away. */
const OPENS_WITH_PEOPLE =
  /^(?:(?:all|the|most|some|many|non-?(?:essential|emergency)) )*(?:(?:families|relatives|dependants|dependents|spouses|children) of )?(?:the )?(?:diplomats|staff|employees|personnel|officials|officers|workers|families)(?: and their families)? (?:in|at|of|from) /;
const ORDERED = compact(
  /\b(?:were|was|are|is|(?:have|has|had) been|are being) (?:all |also |\w+ly )?(?:ordered|instructed|directed) to (?:leave|depart|quit)$/,
);
/** Who is sent out by others, in old times or in a tale, or only perhaps. */
const OTHERWISE =
  /^(?:by|if|whether|when|once|unless|until|would|could|may|might|should|not|never|nor|nobody|none|no|expel\w*|expulsions?|persona|spy|spies|spying|espionage|retaliat\w+|building|room|reportedly|allegedly|rumou?r\w*|claim\w*|drill|exercise|film|novel|(?:19|20)\d\d)$/;

/**
 * Whether a sentence opens with the people of posts and says in so many words that they were ordered to leave a place or country
 * named: "Staff in French and German consulates were ordered to leave Togo." So plain a word is believed whatever its odds.
 */
export function isPlainOrder(view: SentenceView, { frame, own }: FrameMatch, level: Level): boolean {
  if (level !== 'ordered-departure' || frame.level !== level) return false;
  const { tokens, posts, names } = view;
  const leave = [...own].find((at) => /^(?:leave|depart|quit)$/.test(tokens[at]?.lower ?? ''));
  return (
    leave !== undefined &&
    OPENS_WITH_PEOPLE.test(wordsIn(view, 0, leave)) &&
    ORDERED.test(wordsIn(view, 0, leave + 1)) &&
    posts.some(({ to }) => to < leave) &&
    names.some(({ from, as }) => from === leave + 1 && as !== 'people') &&
    !tokens.some(({ lower }) => OTHERWISE.test(lower) || lower.endsWith("n't"))
  );
}
