import type { FrameMatch } from '../frames/match-frames.ts';
import { GIVEN_TO, IN_CARE, TAKEN_BY } from '../lexicon/keeper-phrases.ts';
import { type PostMention, readPosts } from '../posts/post-mention.ts';
import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

/** The posts of a sentence that do the work of another state's, or house its people. */
const caretakersIn = oncePer((view: SentenceView): readonly PostMention[] =>
  readPosts(view).filter(({ caretaker }) => caretaker),
);

/** "America will look after American citizens": whether a stretch names a state more than once, and no other. */
function isOfOneState({ names }: SentenceView, from: number, to: number): boolean {
  const within = names.filter((name) => name.from >= from && name.to <= to + 1);
  return within.length > 1 && new Set(within.map(({ place }) => place.country)).size === 1;
}

/** The tokens at which those are named who keep another state's keys or look after its interests. */
const keepersIn = oncePer((view: SentenceView): ReadonlySet<number> => {
  if (!view.tokens.some(({ lower }) => IN_CARE.test(lower))) return new Set();
  const { text, tokenAt } = signedWords(view);
  const given = GIVEN_TO.flatMap(([pattern]) => {
    const found = pattern.exec(text);
    return found ? [tokenAt(found.index + found[0].length - 1)] : [];
  });
  const taken = TAKEN_BY.flatMap(([pattern]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const from = tokenAt(found.index);
    return isOfOneState(view, from, tokenAt(found.index + found[0].length - 1)) ? [] : [from];
  });
  return new Set([...given, ...taken]);
});

/** Whether a name is that of a state only as the owner of such a post, or as the keeper of what another leaves behind. */
export const isOfCaretaker = (view: SentenceView, name: NameMention): boolean =>
  [...keepersIn(view)].some((at) => at >= name.from && at < name.to) ||
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
