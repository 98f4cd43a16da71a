import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

/** Where people park, pass and wait. */
const OUTDOORS =
  /^(?:the|a|its) (?:\p{L}+ )?(?:car parks?|carparks?|parking (?:lot|spaces|bays)|pavements?|sidewalks?|streets?|roads?|lanes?|alleys?|squares?|verges?|kerbs?|bus stops?|taxi ranks?) (?:at|outside|beside|near|by|opposite|behind|around|before|in front of)\b/u;
/** So many words of a sentence name a place outdoors and how it lies to a post. */
const OPENING = 7;
/** Behind it so many words further the post is named. */
const TO_POST = 5;

/** What is said of a post itself, not of the street before it. */
const OF_POST =
  /^(?:open(?:s|ed|ing)?|re-?open\w*|clos(?:e|es|ed|ing|ure)|shut|work(?:s|ed|ing)?|operat\w+|function\w*|staffed|normally|usual|visas?|passports?|services?|business|hours|appointments?|applicants?|flags?|lights?)$/;
const OF_PEOPLE = ['staff', 'family', 'envoy'];

/**
 * Whether a sentence only tells of a place outdoors beside its only post: "The car park at the consulate had four cars in it". Not
 * where it has a word for a post's work or its people, too.
 */
export function isOutsidePost({ tokens, posts }: SentenceView): boolean {
  const [post] = posts;
  if (!post || posts.length > 1) return false;
  const opening = OUTDOORS.exec(
    tokens
      .slice(0, OPENING)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (!opening || post.from > opening[0].split(' ').length + TO_POST) return false;
  const rest = tokens.slice(post.to);
  return !rest.some(
    ({ lower }, at) =>
      OF_POST.test(lower) ||
      OF_PEOPLE.some((of) => wordingLength(MISSION_WORDS.get(of), tokens, post.to + at) > 0),
  );
}
