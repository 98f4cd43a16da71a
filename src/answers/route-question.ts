import type { Knowledge } from '../knowledge/knowledge.ts';
import { findPlace } from '../language/places/find-place.ts';
import { meaningsOf } from '../language/places/gazetteer.ts';
import { readQuestion } from '../language/terms/question.ts';
import { SAYING_VERBS } from '../language/terms/question-words.ts';
import { type Word, wordsOf } from '../language/terms/words.ts';

/** "Is the embassy in Accra open?", "What is the status of the consulate in Lagos?", "Has the embassy been evacuated?" */
const POST = /^(?:embass(?:y|ies)|consulates?|missions?|legations?)$/i;
const STATE =
  /^(?:status|open|opened|reopened|closed?|closing|shut|shuttered|operating|operational|operations|working|running|staffed|evacuated|suspended|departure|departures|drawdown|normal)$/i;
/** "Have British diplomats left Lusaka?" */
const DIPLOMATS = /^(?:diplomats?|ambassadors?|envoys?|consuls?|dependents|dependants)$/i;
/** "Has the French staff left Lomé?": those of a mission where it, or a people's name before them, says whose they are. */
const STAFF = /^(?:staff|staffers|personnel|employees|families)$/i;
const WHICH_STAFF = /^(?:non-?essential|non-?emergency|remaining|government)$/i;
const YES_OR_NO = /^\W*(?:ha(?:s|ve)|did|do(?:es)?|are|is|were|was|will)\b/i;
const LEFT =
  /^(?:left|leave|leaving|evacuated?|evacuating|withdrawn|withdraw|withdrew|pulled|recalled|departed?|gone|back|returned?|returning)$/i;
/** Between a people's name that stands for persons and what they do: "have the Americans all left". */
const BEFORE_LEFT = /^(?:all|also|already|now|finally|been|ever|yet|really|not|to|have|be)$/i;
/** A question for a number, a person, a reason or a time wants a sentence, not a status. */
const WANTS_SENTENCE = /^\W*(?:how|who|whom|whose|why|where|when|which)\b/i;
const LONGEST_NAME = 3;

const isName = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Runs of words that may be a name, the longest first, later ones before earlier ones. */
function* runs(text: string, words: readonly Word[]): Generator<string> {
  for (let length = LONGEST_NAME; length >= 1; length -= 1) {
    for (let at = words.length - length; at >= 0; at -= 1) {
      const first = words[at];
      const last = words[at + length - 1];
      if (first && last) yield text.slice(first.start, last.end);
    }
  }
}

const isPeople = (text: string): boolean => meaningsOf(text).some(({ as }) => as === 'people');

/** Whether words ask of a mission's people: "British diplomats", "embassy families", "the Americans", but not "French troops". */
function asksOfStaff(words: readonly string[]): boolean {
  const isOfMission = words.some((word) => POST.test(word));
  return words.some((word, at) => {
    if (DIPLOMATS.test(word)) return true;
    if (STAFF.test(word)) {
      const before = words.slice(0, at).findLast((one) => !WHICH_STAFF.test(one)) ?? '';
      return isOfMission || isPeople(before);
    }
    if (!isPeople(word)) return false;
    const next = words.slice(at + 1).find((one) => !BEFORE_LEFT.test(one)) ?? '';
    return LEFT.test(next);
  });
}

/**
 * The place a question names; a place after "in" or "to" before one that is only an adjective.
 * @param accepts which names count
 */
function placeIn(text: string, accepts: (name: string) => boolean = () => true): string | null {
  const lower = text === text.toLowerCase();
  for (const part of [/\b(?:in|to|at|from)\s+(?:the\s+)?/g, /^/g]) {
    for (const match of text.matchAll(part)) {
      const from = match.index + match[0].length;
      const words = wordsOf(text, { start: from, end: text.length });
      const candidates = part.source === '^' ? runs(text, words) : runs(text, words.slice(0, LONGEST_NAME));
      for (const run of candidates) {
        const place = (isName(run) || lower) && accepts(run) ? findPlace(run) : null;
        if (place) return place.name;
      }
    }
  }
  return null;
}

function statusRoute(text: string): string[] {
  const words = wordsOf(text).map(({ raw }) => raw);
  if (WANTS_SENTENCE.test(text)) return [];
  if (words.some((word) => POST.test(word)) && words.some((word) => STATE.test(word))) {
    const place = placeIn(text);
    return [place ? `/status place:${place}` : '/status'];
  }
  const left = YES_OR_NO.test(text) && words.some((word) => LEFT.test(word));
  if (!left || !asksOfStaff(words)) return [];
  const place = placeIn(text, (name) => !isPeople(name));
  return place ? [`/status place:${place}`] : [];
}

/** "What did the minister say about closing it?": who comes before the verb of saying, about what after it. */
function quoteRoute(knowledge: Knowledge, text: string): string[] {
  const match = /^\W*what\s+(?:did|does|do|has|have|was|is)\s+(.+)$/i.exec(text.trim().slice(0, 300));
  const words = wordsOf(match?.[1] ?? '');
  const verb = words.findIndex(({ raw }) => SAYING_VERBS.has(raw.toLowerCase()));
  const [first, last] = [words[0], words[verb - 1]];
  if (!match?.[1] || verb < 1 || verb > 8 || !first || !last) return [];
  const who = match[1].slice(first.start, last.end).replace(/^the\s+/i, '');
  const { name } = knowledge.speakers.find(who);
  if (!name) return [];
  const after = match[1].slice(words[verb]?.end ?? 0);
  const topic = readQuestion(after.replace(/^\s*(?:about|on|of|regarding)\s+/i, '')).terms.map(
    ({ raw }) => raw,
  );
  const about = topic.length > 0 ? ` about:${topic.slice(0, 2).join(' ')}` : '';
  return [`/quote speaker:${who}${about}`];
}

/**
 * Commands that answer a plain question better than passages do, arguments filled in and ready to run: the status of a
 * post, or what somebody said.
 */
export const routeQuestion = (knowledge: Knowledge, text: string): string[] => [
  ...statusRoute(text),
  ...quoteRoute(knowledge, text),
];
