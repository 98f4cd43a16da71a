import type { Discourse } from '../discourse/discourse.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { isConsular } from '../posts/where-posts-stand.ts';
import type { Roles } from '../steps/roles.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import type { Stretch } from '../words/sentence-view.ts';

/**
 * "In Goma the Kenyan consulate is open again. Since Tuesday two officers have been at the counter.", in an article about Rwanda: what
 * a sentence without any name tells behind a step in another country is of the same post, as long as the paragraph lasts. Null
 * where there was no such step, or where the sentence speaks of a post of another kind or for those who say “we”.
 */
export function rolesAbroad(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  { gist, lastStep, topic, voice, placeTopic }: Discourse,
): Roles | null {
  const { view } = read;
  if (!gist || !lastStep || lastStep.paragraph !== view.paragraph || lastStep.city === null) return null;
  if (lastStep.country === gist.place.country || voice !== null || placeTopic !== null) return null;
  if (view.names.length > 0 || (topic.length > 0 && !topic.includes(lastStep.sender))) return null;
  if (view.tokens.some(({ lower }) => SPEAKERS.test(lower))) return null;
  const kind = postOf(read, clause, match)?.kind ?? null;
  if (kind !== null && kind !== 'mission' && isConsular(kind) !== isConsular(lastStep.kind)) return null;
  const { sender, country, city } = lastStep;
  return {
    senders: [sender],
    places: [{ country, city, post: lastStep.kind }],
    senderNamed: false,
    placeNamed: false,
    placedBy: 'the last step',
  };
}

/** Those who speak, and where they are. */
const SPEAKERS = /^(?:we|our|us|i|my|here)$/;
