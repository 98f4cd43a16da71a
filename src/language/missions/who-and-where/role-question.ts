import type { Discourse } from '../discourse/discourse.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { PlaceRole } from '../places/place-roles.ts';
import type { Roles } from '../steps/roles.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** A step of which it is asked who takes it and where, with what the rules say. */
export interface RoleQuestion {
  readonly read: ReadSentence;
  readonly clause: Stretch;
  readonly match: FrameMatch;
  readonly discourse: Discourse;
  readonly roles: Roles;
}

/** What stands nowhere is as far away as this. */
export const FAR = 30;

/** The role of a place as a feature: the surer something happens there, the higher. */
export const ROLES: Readonly<Record<PlaceRole, number>> = { location: 3, destination: 2, other: 1 };

/** A number as a feature, no higher than its limit. */
export const most = (value: number, limit: number): number => Math.min(value, limit);

/** Whether something holds, as a feature. */
export const yes = (value: boolean): number => (value ? 1 : 0);

/** How many tokens a name stands from a step's words; 0 inside them. */
export const tokensAway = ({ from, to }: NameMention, match: FrameMatch): number =>
  from >= match.to ? from - match.to + 1 : to <= match.from ? match.from - to + 1 : 0;

const PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 1],
  ['at', 1],
  ['inside', 1],
  ['from', 2],
  ['to', 3],
  ['of', 4],
]);

/** The preposition before a name as a feature; 0 for another word. */
export const prepositionBefore = ({ tokens }: SentenceView, { from }: NameMention): number =>
  PREPOSITIONS.get(tokens[from - 1]?.lower ?? '') ?? 0;
