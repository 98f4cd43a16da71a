import type { FrameMatch } from '../frames/match-frames.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { Stretch } from '../words/sentence-view.ts';
import { occasionOf } from './occasion-of-closing.ts';

/** The nearest subjects before a token, without these states: in the clause, else in the sentence. `match`: the words of the step. */
export function subjectsBefore(
  { subjects, view }: ReadSentence,
  clause: Stretch,
  at: number,
  except: ReadonlySet<string>,
  match: FrameMatch | null = null,
): readonly string[] {
  const occasion = match && occasionOf(view, match);
  const usable = subjects
    .filter(({ from }) => !(occasion && from > occasion.from && from < occasion.to))
    .map((group) => ({ ...group, states: group.states.filter((code) => !except.has(code)) }))
    .filter(({ states }) => states.length > 0);
  const near = usable.findLast(({ from, to }) => from >= clause.from && to <= at);
  return (near ?? usable.findLast(({ to }) => to <= at))?.states ?? [];
}
