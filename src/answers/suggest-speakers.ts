import type { Speaker } from '../knowledge/speakers.ts';
import { completer } from './completion.ts';
import { count } from './wording/count.ts';

/** Who is quoted, by name, role or organization, the most quoted first. */
export const suggestSpeakers = completer<Speaker>({
  *list({ speakers }) {
    const byName = new Map<string, Speaker>();
    for (const speaker of speakers.speakers) {
      if (!byName.has(speaker.name)) byName.set(speaker.name, speaker);
      yield;
    }
    return [...byName.values()];
  },
  names: ({ names }) => names,
  also: ({ roles, organizations }) => [...roles, ...organizations],
  show: ({ name, roles, sayings }) => ({
    name: `${[name, roles[0]].filter(Boolean).join(', ')} (${count(sayings.length, 'quotation')})`,
    value: name,
  }),
});
