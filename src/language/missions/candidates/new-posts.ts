import { worksElsewhere } from '../places/works-elsewhere.ts';
import { hasCaretaker } from '../subjects/caretaker-posts.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "To open an embassy", "will establish its first consulate"; no reopening. */
const OPENS =
  /^(?:open(?:s|ing)?|establish(?:es|ing)?|inaugurat(?:e|es|ing)|found(?:ing)?|launch(?:es|ing)?|set|sets|setting)$/;
const FIRST = /^(?:first|new)$/;
const HOUSE =
  /^(?:buildings?|premises|chancery|site|house|villa|home|offices?|quarters|address|plot|headquarters)$/;
const IS_THERE =
  /^(?:found|ready|built|finished|completed|complete|rented|leased|bought|furnished|available|chosen|secured)$/;

/** "Is to open an embassy", "the country's first in Senegal": whether a sentence tells that a state gets a post where it had none. */
function tellsOfNewPost({ tokens, posts }: SentenceView): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const opened = posts.some(({ from }) => {
    const near = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
    const verb = near.findLastIndex((one) => OPENS.test(one));
    return verb >= 0 && near.slice(verb).some((one) => one === 'an' || one === 'a' || FIRST.test(one));
  });
  return (
    opened ||
    tokens.some(
      ({ lower }, at) =>
        lower === 'first' &&
        (/^(?:in|there|on)$/.test(word(at + 1)) || posts.some(({ from }) => from === at + 1)) &&
        /^(?:its|their|'s)$/.test(word(at - 1)) &&
        tokens.slice(Math.max(0, at - 5), at).some((one) => /^(?:be|is|as)$/.test(one.lower)),
    )
  );
}

/** "Until a building has been found": people who wait for a house have not left one. */
const waitsForHouse = ({ tokens }: SentenceView): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^(?:until|till|while|pending)$/.test(lower) &&
      tokens.slice(at, at + 8).some((one) => HOUSE.test(one.lower)) &&
      tokens.slice(at, at + 10).some((one) => IS_THERE.test(one.lower)),
  );

/** Whether a sentence tells where people work whose post is still to come: none that has left its place. */
export function worksOfNewPost(view: SentenceView, previous: SentenceView | null): boolean {
  const isAway =
    hasCaretaker(view) || view.names.some(({ as, from }) => as === 'city' && worksElsewhere(view, from));
  if (!isAway) return false;
  const isNew =
    tellsOfNewPost(view) ||
    (previous !== null && previous.paragraph === view.paragraph && tellsOfNewPost(previous));
  return isNew || (hasCaretaker(view) && waitsForHouse(view));
}
