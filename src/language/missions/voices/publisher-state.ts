import { readSentence } from '../subjects/read-sentence.ts';
import { viewSentence } from '../words/sentence-view.ts';

const OFFICE =
  /\b(?:ministry|department|foreign office|foreign affairs|government|state department|cancillería)\b/i;

/** The state that speaks where a mission or a government publishes: "Embassy of Canada to Guinea"; null for a newspaper. */
export function stateOfPublisher(publisher: string): string | null {
  const span = { start: 0, end: publisher.length };
  const view = viewSentence(publisher, span, {
    heading: true,
    paragraph: 0,
    context: new Set(),
    isDiplomatic: true,
  });
  const owner = readSentence(view, null).posts.find(({ sender }) => sender !== null)?.sender;
  if (owner) return owner;
  const named = OFFICE.test(publisher) ? view.names.find(({ as, seat }) => as !== 'city' || seat) : undefined;
  return named?.place.country ?? null;
}
