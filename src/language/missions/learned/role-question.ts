import type { Discourse } from '../discourse.ts';
import type { FrameMatch } from '../match-frames.ts';
import type { NameMention } from '../mentions.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Roles } from '../resolve-roles.ts';
import type { Stretch } from '../sentence-view.ts';

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

export const most = (value: number, limit: number): number => Math.min(value, limit);
export const yes = (value: boolean): number => (value ? 1 : 0);

/** How many tokens a name stands from a step's words; 0 inside them. */
export const tokensAway = ({ from, to }: NameMention, match: FrameMatch): number =>
  from >= match.to ? from - match.to + 1 : to <= match.from ? match.from - to + 1 : 0;
