import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FiledReport } from '../../knowledge/missions.ts';
import { tellsOfGoingOn } from '../../language/missions/time/goes-on.ts';
import { lastEpisode, standing } from './steps.ts';

/** Whether a report confirms that a step goes on. */
function confirms(knowledge: Knowledge, { article, report }: FiledReport): boolean {
  if (report.level === 'normal-operations' || report.modality !== 'in-effect') return false;
  const text = knowledge.article(article)?.text ?? '';
  return tellsOfGoingOn(text.slice(report.evidence.start, report.evidence.end));
}

/**
 * A state with the one that it goes on from, oldest first: what a later article only confirms, “the embassy is still shut”, began with
 * its first report, and what disputed it then disputes it still.
 * @param before what was in effect before the state, oldest first
 */
export function withWhatGoesOn(
  knowledge: Knowledge,
  state: readonly FiledReport[],
  before: readonly FiledReport[],
): readonly FiledReport[] {
  let whole = state;
  for (let rest = before; rest.length > 0; ) {
    const [first] = whole;
    const isConfirmed = whole.some((entry) => entry.article === first?.article && confirms(knowledge, entry));
    if (!isConfirmed) break;
    const episode = lastEpisode(rest);
    const former = standing(episode);
    if (former[0]?.report.level !== first?.report.level) break;
    whole = [...former, ...whole];
    rest = rest.slice(0, -episode.length);
  }
  return whole;
}
