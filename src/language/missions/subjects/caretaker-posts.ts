import type { FrameMatch } from '../frames/match-frames.ts';
import { type PostMention, readPosts } from '../posts/post-mention.ts';
import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** The posts of a sentence that do the work of another state's, or house its people. */
const caretakersIn = oncePer((view: SentenceView): readonly PostMention[] =>
  readPosts(view).filter(({ caretaker }) => caretaker),
);

/** Whether a name is that of a state only as the owner of such a post. */
export const isOfCaretaker = (view: SentenceView, name: NameMention): boolean =>
  caretakersIn(view).some(
    ({ from, to, sender }) => name.place.country === sender && name.to >= from - 3 && name.from <= to + 3,
  );

/** Whether a name is that of the place of a post that takes over what another has done, which takes no step but to work on. */
export const isOfRelief = (view: SentenceView, name: NameMention, { frame }: FrameMatch): boolean =>
  frame.level !== 'normal-operations' &&
  readPosts(view).some(({ from, until, relieves, cities, country }) => {
    const { place } = name;
    const isItsPlace = cities.includes(place) || place.country === country;
    return relieves && isItsPlace && name.to <= until && name.to >= from - 3;
  });

/** Whether a sentence names a post that does another's work or houses its people. */
export const hasCaretaker = (view: SentenceView): boolean => caretakersIn(view).length > 0;
