import { inSlices } from '../knowledge/in-slices.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { prepareCompletions } from './prepare-completions.ts';
import { prepareSubjects } from './quoted-subject.ts';

/** Makes the first answers as quick as all others. Pauses now and then, so that answers go on meanwhile. */
export async function prepareAnswers(knowledge: Knowledge): Promise<void> {
  await prepareCompletions(knowledge);
  await inSlices(prepareSubjects(knowledge));
}
