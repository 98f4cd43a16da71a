import type { Paragraph } from '../../article-text.ts';
import { compact } from '../../compact-pattern.ts';
import type { Span } from '../../span.ts';

/** Whose words a paragraph of a briefing or an interview gives: of those who ask, or of the one who answers. */
export interface Turn {
  readonly does: 'asks' | 'answers';
  /** Behind the label with the speaker's name, as an offset into the text; where the paragraph begins if it has none. */
  readonly from: number;
}

/** "**Q:**", "QUESTION (Radio Umba):", "MS DLAMINI:", "Vargas Peña:": what stands before somebody's words. */
const LABEL = compact(
  /^[*_\s]{0,4}(?<name>(?:\p{Lu}|d['’]|al-)[\p{L}\p{M}.'’-]{0,24}(?:,? (?:de|da|do|del|van|von|der|al|bin|el|of|the|secretary|officer|attaché|advis[eo]r|aide|[\p{Lu}(][\p{L}\p{M}\d.'’()-]{0,24})){0,7})(?:[*_]{0,3}:|[.:](?=[*_]{0,3} ))[*_]{0,3}\s/u,
);

/** "Press secretary", "media officer": who answers those who ask. */
const FOR_THE_PRESS =
  '(?:Media|Press) (?:secretar|officer|attach|spokes|advis|aide|chief|director|counsel|minister|liaison)';
const ASKING = new RegExp(
  `^(?!${FOR_THE_PRESS})(?:Q|Question|Questioner|Journalist|Reporter|Interviewer|Correspondent|Media|Press|Moderator)\\b`,
  'i',
);
const ANSWERING = new RegExp(
  `^(?:${FOR_THE_PRESS}|(?:A|Answer|Spokes(?:man|woman|person)|Ambassador|Minister|Secretary|Senator|President|Premier|Consul|Mr|Mrs|Ms|Dr|Official|Senior|(?:Assistant|Foreign|Prime|Deputy|Acting|Under)(?! (?:editor|reporter|correspondent)))\\b)`,
  'i',
);

/** "**Are you afraid?**": words set apart by marks of emphasis from one end of a paragraph to the other. */
const EMPHASISED = /^(?:\*{2,3}|__)[^*_]{4,400}(?:\*{2,3}|__)$/;
/** "*The conversation was shortened.*", "(The briefing ended at noon.)": what the editor adds. */
const EDITORS = /^(?:[*_][^*_]|[([])/;

/** At least so many questions and answers make a conversation. */
const FEWEST_TURNS = 2;
/** At least so many paragraphs that only ask do where nothing says who speaks. */
const FEWEST_QUESTIONS = 3;

/** The name that opens a paragraph with somebody's words, and how long it is with its marks; null where none does. */
function labelOf(words: string): { name: string; length: number } | null {
  const found = LABEL.exec(words.slice(0, 160));
  const name = found?.groups?.['name'];
  if (!found || name === undefined) return null;
  const isSentence = !/:[*_]{0,3}\s$/.test(found[0]) && !/^[QA]$/.test(name);
  return isSentence ? null : { name, length: found[0].length };
}

/** A short paragraph that is one question, of articles that print questions without a mark. */
const LONGEST_QUESTION = 200;

/** Of the paragraphs of one who asks so many end with a question mark, of one who answers fewer. */
const MOSTLY = 2 / 3;

/** Whose labels open what asks, where no label says so: "Sidhant, WION:" before questions, "Shri Mathur:" before what answers them. */
function namesOfAskers(
  opened: readonly { words: string; label: { name: string } | null }[],
): ReadonlySet<string> {
  const by = new Map<string, { all: number; asking: number }>();
  for (const { words, label } of opened) {
    if (label === null) continue;
    const { all, asking } = by.get(label.name) ?? { all: 0, asking: 0 };
    by.set(label.name, { all: all + 1, asking: asking + (words.includes('?') ? 1 : 0) });
  }
  const isAnswerer = ({ all, asking }: { all: number; asking: number }): boolean =>
    all >= FEWEST_TURNS && asking <= all * (1 - MOSTLY);
  const others = [...by].filter(([, said]) => !isAnswerer(said));
  const turns = others.reduce((sum, [, { all }]) => sum + all, 0);
  const asking = others.reduce((sum, [, one]) => sum + one.asking, 0);
  const areTwo = others.length < by.size && asking >= FEWEST_TURNS && asking >= turns * MOSTLY;
  return new Set(areTwo ? others.map(([name]) => name) : []);
}

const isOfPublisher = (name: string, publisher: string | null): boolean =>
  publisher !== null && name.length > 3 && publisher.toLowerCase().includes(name.toLowerCase());

/** A turn with the name that stands before it, if one does. */
interface Heard extends Turn {
  readonly name: string | null;
}

/** Who asks and who answers in an article that gives a conversation word for word, by the number of the paragraph; empty for all others. */
export function turnsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  publisher: string | null,
): ReadonlyMap<number, Turn> {
  const opened = paragraphs.map((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    return { ...paragraph, words, label: labelOf(words) };
  });
  const asking = opened.filter(({ label }) => label !== null && ASKING.test(label.name)).length;
  const only = opened.filter(({ words, kind }) => isQuestionAlone(words, kind)).length;
  const askers: ReadonlySet<string> = asking < FEWEST_TURNS ? namesOfAskers(opened) : new Set();
  if (asking < FEWEST_TURNS && askers.size === 0 && only < FEWEST_QUESTIONS) return new Map();
  const hear = (answerers: ReadonlySet<string>): Map<number, Heard> => {
    const turns = new Map<number, Heard>();
    let does: Turn['does'] | null = null;
    for (const { number, start, words, label, kind } of opened) {
      if (label !== null) {
        const asks =
          ASKING.test(label.name) || askers.has(label.name) || isOfPublisher(label.name, publisher);
        const isAnswer: boolean =
          does !== null || askers.size > 0 || answerers.has(label.name) || ANSWERING.test(label.name);
        does = asks ? 'asks' : isAnswer ? 'answers' : null;
      } else if (EMPHASISED.test(words) || (only >= FEWEST_QUESTIONS && isQuestionAlone(words, kind)))
        does = 'asks';
      else if (EDITORS.test(words)) does = null;
      else if (does === 'asks' && only >= FEWEST_QUESTIONS) does = 'answers';
      if (does !== null)
        turns.set(number, { does, from: start + (label?.length ?? 0), name: label?.name ?? null });
    }
    return turns;
  };
  const turns = hear(new Set());
  const all = [...turns.values()];
  const isConversation = (['asks', 'answers'] as const).every(
    (one) => all.filter((turn) => turn.does === one).length >= FEWEST_TURNS,
  );
  if (!isConversation) return new Map();
  return hear(new Set(all.flatMap(({ does, name }) => (does === 'answers' && name !== null ? [name] : []))));
}

/** "How do you get to work?" as a line of its own. */
const isQuestionAlone = (words: string, kind: Paragraph['kind']): boolean =>
  /\?[*_\s”"]*$/.test(words) &&
  (kind === 'heading' ||
    EMPHASISED.test(words) ||
    (words.length <= LONGEST_QUESTION && /^[^.!?"“”]+\?$/.test(words)));

/** The sentences of a turn as they are spoken, without the speaker's name before the first: "A: It has not." */
export const withoutLabel = (sentences: readonly Span[], turn: Turn | undefined): readonly Span[] =>
  turn === undefined
    ? sentences
    : sentences
        .filter(({ end }) => end > turn.from)
        .map(({ start, end }) => ({ start: Math.max(start, turn.from), end }));
