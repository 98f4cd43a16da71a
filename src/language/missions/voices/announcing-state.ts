import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Turn } from './conversations.ts';

/** What a government's spokespeople announce of their own state: "will send wheat", "condemns", "welcomes". */
const ANNOUNCES = compact(
  /^(?:(?:will|is to|shall) (?:also |now )?(?:send|provide|give|contribute|donate|host|join|support|continue|deliver|release|impose|lift|open)|(?:strongly |warmly |also )?(?:condemns|welcomes|calls (?:on|for|upon)|urges|thanks|congratulates|deplores|regrets|supports|joins|stands (?:with|by)|extends|reaffirms|commends|mourns)|is (?:sending|providing|pleased|proud|grateful|committed|announcing|imposing|concerned|deeply)|remains (?:committed|concerned|grateful))\b/,
);
/** So many words behind the name of a state stands what it announces. */
const REACH = 4;

/** The state of which a sentence that opens with its name announces something. */
const announced = (view: SentenceView): string[] =>
  view.names.flatMap(({ from, to, as, place }) =>
    as === 'country' && from <= 1 && ANNOUNCES.test(wordsIn(view, to, to + REACH)) ? [place.country] : [],
  );

/**
 * “The United States will send 40,000 tons of wheat. That's the announcement.”: the one state of which those who answer at a
 * briefing announce something before anybody asks, as an ISO code; null where there is none or more than one.
 */
export function announcingState(
  views: readonly SentenceView[],
  turns: ReadonlyMap<number, Turn>,
): string | null {
  const asked = [...turns].find(([, { does }]) => does === 'asks')?.[0] ?? 0;
  const opening = views.filter(
    ({ paragraph }) => paragraph < asked && turns.get(paragraph)?.does === 'answers',
  );
  const states = new Set(opening.flatMap(announced));
  const [state] = states;
  return state !== undefined && states.size === 1 ? state : null;
}
