import type { Knowledge } from '../knowledge/knowledge.ts';

const LONGEST = 100;

/** Speakers that fit what was typed so far, the best first; before anything is typed, the most quoted. */
export function suggestSpeakers(knowledge: Knowledge, typed: string): { name: string; value: string }[] {
  const { speakers } = knowledge.speakers;
  const match = typed.trim() === '' ? null : knowledge.speakers.find(typed);
  const found = match ? [...match.speakers, ...match.others] : speakers;
  const seen = new Set<string>();
  return found.flatMap(({ name, roles, sayings }) => {
    const value = name.slice(0, LONGEST);
    if (seen.has(value)) return [];
    seen.add(value);
    const role = roles[0] ? `, ${roles[0]}` : '';
    return [{ name: `${name}${role} (${sayings.length})`.slice(0, LONGEST), value }];
  });
}
