import type { Asker } from './context.ts';
import { InvalidOption } from './invalid-option.ts';

/**
 * The last of the checks: front ends refuse before they call, and Discord's own command settings come before that.
 * @throws {InvalidOption} when the asker is no moderator
 */
export function requireModerator(asker: Asker): void {
  if (!asker.moderator) throw new InvalidOption('', 'Only moderators of this bot may do that.');
}
