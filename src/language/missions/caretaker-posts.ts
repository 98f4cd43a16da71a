import type { NameMention } from './mentions.ts';
import { type PostMention, readPost } from './post-mention.ts';
import type { SentenceView } from './sentence-view.ts';

const known = new WeakMap<SentenceView['posts'], readonly PostMention[]>();

/** The posts of a sentence that do the work of another state's, or house its people. */
function caretakersIn(view: SentenceView): readonly PostMention[] {
  const found =
    known.get(view.posts) ??
    view.posts.map((post) => readPost(view, post)).filter(({ caretaker }) => caretaker);
  known.set(view.posts, found);
  return found;
}

/** Whether a name is that of a state only as the owner of such a post. */
export const isOfCaretaker = (view: SentenceView, name: NameMention): boolean =>
  caretakersIn(view).some(
    ({ from, to, sender }) => name.place.country === sender && name.to >= from - 3 && name.from <= to + 3,
  );

/** Whether a sentence names a post that does another's work or houses its people. */
export const hasCaretaker = (view: SentenceView): boolean => caretakersIn(view).length > 0;
