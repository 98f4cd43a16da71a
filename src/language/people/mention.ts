import type { Span } from '../span.ts';
import type { Gender, RoleKind } from './role-nouns.ts';

/** A place in an article that stands for somebody who may speak. Token positions are inclusive. */
export interface Mention extends Span {
  /** First and last token, with the title before a name and the addition after a description. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'description' | 'pronoun';
  /** A name without its titles. */
  readonly name: Span | null;
  /** The title before a name or the description beside it. */
  readonly role: Span | null;
  /** The last word of the name or description, or the pronoun, in lower case. */
  readonly head: string;
  /** What the description stands for; `organization` for a name that is not a person's. */
  readonly stands: RoleKind | 'organization' | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** `the official`, `that ministry`: means one that was mentioned before. */
  readonly definite: boolean;
}
