import { readSentence } from '../subjects/read-sentence.ts';
import { type SentenceView, viewSentence } from '../words/sentence-view.ts';

const OFFICE =
  /\b(?:ministry|department|foreign office|foreign affairs|government|state department|cancillería)\b/i;

/** A title, or the name of a publisher, as the reader of sentences sees it. */
export const viewOfTitle = (title: string): SentenceView =>
  viewSentence(
    title,
    { start: 0, end: title.length },
    { heading: true, paragraph: 0, context: new Set(), isDiplomatic: true },
  );

/** The state that speaks where a mission or a government publishes: "Embassy of Canada to Guinea"; null for a newspaper. */
export function stateOfPublisher(publisher: string): string | null {
  const view = viewOfTitle(publisher);
  const owner = readSentence(view, null).posts.find(({ sender }) => sender !== null)?.sender;
  if (owner) return owner;
  const named = OFFICE.test(publisher) ? view.names.find(({ as, seat }) => as !== 'city' || seat) : undefined;
  return named?.place.country ?? null;
}
