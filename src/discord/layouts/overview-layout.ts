import type { OverviewAnswer } from '../../answers/answer.ts';
import { missionLine } from '../../answers/wording/mission-line.ts';
import { shown } from '../display/shown.ts';
import { accentOf, levelBar, NEUTRAL } from './accents.ts';
import { block, type Layout, words } from './layout.ts';
import { type Markers, markersOf } from './markers.ts';

const MARKERS_SHOWN = 3;
const KEY = '-# the fuller the bar, the more restricted';

/** One post a line, the most restricted first. */
export function overviewLayout({ missions }: OverviewAnswer, markers: Markers): Layout {
  const blocks = missions.map((mission) => {
    const articles = [...new Set(mission.evidence.map(({ citation }) => citation.article))].slice(
      0,
      MARKERS_SHOWN,
    );
    const disputed = mission.disputes.length > 0 ? ' · ⚠ disputed' : '';
    const line = `${levelBar(mission.level)} ${shown(missionLine(mission), 240)}${disputed} ${markersOf(markers, articles)}`;
    return block([words(line)], articles);
  });
  return {
    accent: missions[0] ? accentOf(missions[0].level) : NEUTRAL,
    lead: blocks.length > 1 ? KEY : null,
    blocks,
  };
}
