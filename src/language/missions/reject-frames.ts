import { CITIZENS, MILITARY, OTHER_EMPLOYERS } from './lexicon/context-words.ts';
import type { FrameMatch } from './match-frames.ts';
import type { PostMention } from './post-mention.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

/** "Closed for the holiday", "shut for a day", "an evacuation drill": what sets no status. */
const ROUTINE =
  /\b(?:public holiday|holidays?|bank holiday|independence day|national day|christmas|easter|eid|ramadan|thanksgiving|new year|renovat\w+|refurbish\w*|repaint\w*|painters?|maintenance|repairs|scaffold\w*|plumbing|asbestos|storm|snow\w*|blizzard|hurricane|typhoon|cyclone|heatwave|drills?|exercise|rehears\w+|simulation|training day|for (?:a|the|one|two|three) (?:day|days|afternoon|morning|hours|hour|weekend)|for lunch|weekends?|inventory|moving day|open day|power cut|burst pipe|gas leak|fire alarm|false alarm|bomb hoax|suspicious (?:package|letter|parcel|powder))\b/i;

const NEARBY = new Set([
  'near',
  'outside',
  'around',
  'beside',
  'behind',
  'opposite',
  'towards',
  'toward',
  'past',
  'leading',
  'beyond',
  'facing',
  'surrounding',
]);
const HARM = new Set([
  'attack',
  'attacks',
  'threat',
  'threats',
  'violence',
  'fire',
  'shelling',
  'protest',
  'protests',
  'traffic',
  'construction',
  'talks',
  'siege',
  'killing',
]);
const PARTIAL = new Set([
  'visa',
  'visas',
  'consular',
  'passport',
  'section',
  'sections',
  'library',
  'school',
  'road',
  'roads',
  'street',
  'streets',
  'services',
  'airspace',
  'airport',
  'border',
  'borders',
  'deal',
  'account',
  'accounts',
  'counter',
  'appointments',
  'interviews',
  'file',
  'case',
  'ties',
  'relations',
  'window',
  'eyes',
  'trade',
]);

const lowerIn = (view: SentenceView, from: number, to: number): string[] =>
  view.tokens.slice(Math.max(0, from), to).map(({ lower }) => lower);

/** Why a frame in this sentence is not about a mission, or null when it may be. */
export function rejection(
  text: string,
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): string | null {
  const inside = lowerIn(view, match.from, match.to);
  const gaps = inside.filter((_, index) => !match.own.has(match.from + index));
  const { level } = match.frame;
  const ownPost = post !== null && [...match.own].some((at) => at >= post.from && at < post.to);
  if (gaps.some((word) => NEARBY.has(word) || HARM.has(word))) return 'something near a post';
  if (level === 'suspended-operations' && gaps.some((word) => PARTIAL.has(word)) && !gaps.includes('and'))
    return 'a part of a post';
  if (
    level !== 'normal-operations' &&
    level !== 'authorized-departure' &&
    ROUTINE.test(text.slice(view.start, view.end))
  )
    return 'routine';
  if (
    level === 'normal-operations' &&
    /\bfor (?:a|one|two|the) (?:day|days|afternoon|morning|hours|weekend)\b/.test(
      text.slice(view.start, view.end),
    )
  )
    return 'routine';
  const tail = lowerIn(view, match.to, match.to + 4);
  const around = [...lowerIn(view, clause.from, match.to), ...tail];
  const embassyStaff = around.some((word) =>
    /^(?:embassy|diplomats?|diplomatic|consulate|envoys?|mission|missions)/.test(word),
  );
  if (
    !ownPost &&
    [...inside, ...lowerIn(view, match.from - 3, match.from), ...tail.slice(0, 3)].some((word) =>
      MILITARY.has(word),
    )
  )
    return 'the military';
  if (
    !ownPost &&
    !embassyStaff &&
    (/\bdefen[cs]e (?:official|secretary|minister|department)\b/i.test(text.slice(view.start, view.end)) ||
      view.tokens.some(({ lower }) => MILITARY.has(lower)))
  )
    return 'the military';
  if (!embassyStaff && inside.some((word) => CITIZENS.has(word))) return 'citizens';
  if (!ownPost && !embassyStaff && around.some((word) => OTHER_EMPLOYERS.has(word)))
    return 'another employer';
  const staffAt = [...match.own].find((at) => wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) > 0);
  if (
    !ownPost &&
    staffAt !== undefined &&
    lowerIn(view, staffAt - 3, staffAt).some((word) => OTHER_EMPLOYERS.has(word))
  )
    return 'another employer';
  return null;
}
