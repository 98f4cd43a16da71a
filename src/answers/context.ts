import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Library, Progress } from '../knowledge/library.ts';

/** Gives the present moment. Injected, so that nothing depends on the day a test runs. */
export type Clock = () => Date;

/** Who asks, as the front end knows them. */
export interface Asker {
  /** Discord's user id, or `console`. */
  readonly id: string;
  readonly name: string;
  /** Decided by the front end from the configuration, never from Discord's command settings alone. */
  readonly moderator: boolean;
}

/** A file that was handed to a command. */
export interface Attachment {
  /** As its sender named it: never to be trusted as a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a command gets to answer with. `knowledge` stays the same for the whole answer, whatever is reloaded meanwhile. */
export interface Context {
  readonly knowledge: Knowledge;
  readonly library: Library;
  readonly clock: Clock;
  readonly asker: Asker;
  /** Called while a long answer is being made. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Reads the file that an attachment option names. Front ends other than the console must give it: without it the
   * value is a path on this machine.
   * @throws {InvalidOption} when the file can't be had or is too large
   */
  readonly attachment?: ((value: string) => Promise<Attachment>) | undefined;
}

/** Today as an ISO date, in UTC. */
export const today = (clock: Clock): string => clock().toISOString().slice(0, 10);
