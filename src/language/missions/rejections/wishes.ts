import { compact } from '../../compact-pattern.ts';
import { lowerIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ownSegment } from '../frames/own-segment.ts';
import { ownStretch } from '../frames/own-stretch.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** Who has no say in it. */
export const OUTSIDERS = compact(
  /\b(?:opposition|petition|protest(?:ers|ors)|demonstrators|marchers|banners?|placards?|campaigners|lawmakers|senators?|students|refugees|exporters|importers|traders|shopkeepers|hoteliers|entrepreneurs|investors|business (?:groups?|leaders|lobby)|businessmen|chamber of commerce|unions?|residents|villagers|readers|activists|lobby(?:ists)?|columnists?|editorials?|migrants|expatriates|exiles|emigrants|parents|pensioners|mayor|bishops?|think[- ]tank|human rights|diaspora|veterans|applicants|citizens)\b/i,
);
const WISHING = compact(
  /\b(?:demand(?:ed|s|ing)?|call(?:ed|s|ing)? (?:on|for|upon)|urg(?:ed?|es|ing)|ask(?:ed|s|ing)?|want(?:ed|s)?|wish(?:ed|es)?|hop(?:ed?|es|ing)|plead(?:ed|s|ing)?|pled|press(?:ed|es|ing)|beg(?:ged|s|ging)?|would like|nothing better|dream(?:ed|s|t)?|read a|chant(?:ed|ing|s)?|appeal(?:ed|s|ing)?|pray(?:ed|s|ing)?|long(?:ed|ing)? for|petition|campaign(?:ed|s|ing)?|lobb(?:ied|ying)|insist(?:ed|s)? that|should)\b/i,
);

/** "He dreamed that": nobody's decision, whoever it is. */
const DREAMT =
  /\b(?:dream(?:s|ed|t|ing)?|daydream\w*|fantasi[sz]\w+|imagin(?:es|ed|ing)) (?:of|about|that)\b/;

const GOD_WILLING = /\b(?:god willing|inshallah|insha'allah)\b/;

const isWish = (words: string): boolean =>
  (OUTSIDERS.test(words) && WISHING.test(words)) || DREAMT.test(words);

/**
 * Whether somebody without a say only wishes for what a frame says: "a petition asks Madrid to restore the consulate",
 * "the consulate must reopen, exporters demanded". `to`: up to which token the words before count.
 */
export function isWishOfOutsiders(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  to: number = match.to,
): boolean {
  const { from } = ownSegment(view, clause, match);
  const stretch = ownStretch(view, clause, match);
  if (isWish(lowerIn(view, Math.max(from, stretch.from), to).join(' '))) return true;
  const behind = lowerIn(view, match.to, stretch.to);
  if (GOD_WILLING.test(behind.join(' '))) return true;
  const comma = behind.indexOf(',');
  if (/^(?:and|but|as|while|when|after|before|which|who|where|because)$/.test(behind[comma + 1] ?? ''))
    return false;
  return comma >= 0 && comma < LATE && isWish(behind.slice(comma + 1, comma + 1 + TAG).join(' '));
}

/** So far behind a frame who wishes for it may be named, and in so many words. */
const LATE = 12;
const TAG = 7;
