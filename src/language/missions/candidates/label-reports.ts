import { compact } from '../../compact-pattern.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { mostOf } from '../discourse/discourse.ts';
import { LABEL_PREDICATES } from '../lexicon/label-predicates.ts';
import type { MissionReport } from '../mission-report.ts';
import { isRoutine } from '../rejections/other-news.ts';
import type { Topic } from '../subjects/topic.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const PREDICATES = LABEL_PREDICATES.map(([level, wording]) => [level, compact(wording)] as const);

/** "Finland — Shut.": what an entry of a round-up tells of the states it is labelled with. */
export function reportsOfLabel(
  text: string,
  view: SentenceView,
  label: Topic,
  discourse: Discourse,
): MissionReport[] {
  const start = view.tokens[label.to]?.start;
  const country =
    discourse.placeTopic?.country ??
    mostOf(discourse.hosts, new Set(label.states)) ??
    discourse.gist?.place.country;
  if (start === undefined || country === undefined) return [];
  const prose = text.slice(start, view.end);
  if (isRoutine(prose) || /\bonly for the day\b/.test(prose)) return [];
  const found = PREDICATES.find(([, wording]) => wording.test(prose));
  if (!found) return [];
  const [level] = found;
  const length = found[1].exec(prose)?.[0].length ?? 0;
  const city = discourse.lastCity;
  return label.states
    .filter((sender) => sender !== country)
    .map((sender) => ({
      about: 'step',
      sender,
      country,
      city: city?.country === country ? city.name : null,
      post: null,
      level,
      modality: 'in-effect',
      scope: [],
      effectiveOn: null,
      background: false,
      lifts: false,
      likelihood: 1,
      attribution: null,
      evidence: { start: view.start, end: view.end },
      highlights: [{ start, end: start + length }],
    }));
}
