import { completer } from './completion.ts';

/** Publishers, those with the most articles first. */
export const suggestPublishers = completer<string>({
  *list({ analyses }) {
    const counts = new Map<string, number>();
    for (const { article } of analyses.values()) {
      const { publisher } = article;
      if (publisher !== null) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
      yield;
    }
    return [...counts]
      .sort(([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1))
      .map(([publisher]) => publisher);
  },
  names: (publisher) => [publisher],
  show: (publisher) => ({ name: publisher, value: publisher }),
});
