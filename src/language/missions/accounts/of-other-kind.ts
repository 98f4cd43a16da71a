import type { PostKind } from '../mission-report.ts';
import { haveHighCommissions } from '../posts/commonwealth.ts';
import { isConsular } from '../posts/where-posts-stand.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { Against } from './announced-account.ts';

/** Whether a state can have no post that is called so in another. */
const isNoneOf = (kind: PostKind, sender: string, country: string): boolean =>
  kind.endsWith('high-commission') && !haveHighCommissions(sender, country);

/**
 * Whether all posts of which a sentence speaks are of another kind than that of a step: “the High Commission is open” says
 * nothing of an embassy that the Commonwealth has none of, nor what is said of an embassy anything of a consulate.
 */
export function isOfOtherKind({ posts }: ReadSentence, { sender, country, post }: Against): boolean {
  const kinds = posts.flatMap(({ kind, sender: owner }) =>
    kind === null || kind === 'mission' ? [] : [{ kind, isOthers: owner !== null && owner !== sender }],
  );
  return (
    kinds.length > 0 &&
    kinds.every(
      ({ kind, isOthers }) =>
        isOthers ||
        isNoneOf(kind, sender, country) ||
        (post !== null && post !== 'mission' && isConsular(kind) !== isConsular(post)),
    )
  );
}
