import { inSlices, nextTurn } from '../knowledge/in-slices.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { suggestArticles } from './suggest-articles.ts';
import { reportedPlaces } from './suggest-places.ts';
import { suggestPublishers } from './suggest-publishers.ts';
import { suggestSpeakers } from './suggest-speakers.ts';
import { suggestStates } from './suggest-states.ts';

/** What proposes from the articles. */
const COMPLETERS = [suggestArticles, reportedPlaces, suggestPublishers, suggestSpeakers, suggestStates];

/** Makes the first completion as quick as all others. Pauses now and then, so that answers go on meanwhile. */
export async function prepareCompletions(knowledge: Knowledge): Promise<void> {
  for (const completer of COMPLETERS) {
    await inSlices(completer.prepare(knowledge));
    await nextTurn();
  }
}
