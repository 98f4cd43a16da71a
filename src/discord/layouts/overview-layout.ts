import { LEVELS, type OverviewAnswer } from '../../answers/answer.ts';
import { articlesBeside } from '../../answers/as-shown.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { isDisputed } from '../../answers/wording/is-disputed.ts';
import { levelName } from '../../answers/wording/level-names.ts';
import { levelPhrase, postName, timePhrase } from '../../answers/wording/mission-line.ts';
import { shown } from '../display/shown.ts';
import { accentOf, levelBar, NEUTRAL } from './accents.ts';
import { type Block, type Layout, under, words } from './layout.ts';
import { type Markers, markersOf } from './markers.ts';

/** More posts than a page holds are counted first. */
const COUNTED_FROM = 9;

/** `UK Embassy Gaborone · 15 Jun 2025 [1]`, a line of a phone, under its level. */
function postBlock(mission: OverviewAnswer['missions'][number], markers: Markers): Block {
  const articles = articlesBeside(mission.evidence);
  const name = shown(postName(mission.sendingState, mission.post, mission.place), 160);
  const when = timePhrase(mission);
  const since = when === '' ? '' : `${when}reported `;
  const lapsed = mission.possiblyLapsed ? ' · ⏳ possibly lapsed' : '';
  const disputed = isDisputed(mission) ? ' · ⚠ disputed' : '';
  const line = `${name} · ${since}${readableDate(mission.reportedOn)}${lapsed}${disputed} ${markersOf(markers, articles)}`;
  return under(`${levelBar(mission.level)} **${levelPhrase(mission)}**, reported:`, {
    pieces: [words(line)],
    cites: articles,
    place: mission.place,
  });
}

/** `18 suspended operations · 3 ordered departure`. */
const countsOf = ({ missions }: OverviewAnswer): string =>
  [...LEVELS]
    .reverse()
    .map((level) => ({ level, number: missions.filter((mission) => mission.level === level).length }))
    .filter(({ number }) => number > 0)
    .map(({ level, number }) => `${number} ${levelName(level)}`)
    .join(' · ');

/** One post a line under its level, the most restricted first. */
export function overviewLayout(answer: OverviewAnswer, markers: Markers): Layout {
  const { missions } = answer;
  return {
    accent: missions[0] ? accentOf(missions[0].level) : NEUTRAL,
    lead: missions.length >= COUNTED_FROM ? `-# ${countsOf(answer)}` : null,
    blocks: missions.map((mission) => postBlock(mission, markers)),
    isList: true,
  };
}
