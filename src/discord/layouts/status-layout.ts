import type { AnswerFooter, StatusAnswer } from '../../answers/answer.ts';
import { isRestricted } from '../../answers/missions/posts-in-order.ts';
import { count, list } from '../../answers/wording/count.ts';
import { isDisputed } from '../../answers/wording/is-disputed.ts';
import { levelPhrase, missionLine, postName } from '../../answers/wording/mission-line.ts';
import { shown } from '../display/shown.ts';
import { accentOf, barOrSign, REFUSAL } from './accents.ts';
import { type Block, block, type Layout, quoted, under, words } from './layout.ts';
import type { Markers } from './markers.ts';
import {
  consideredBlocks,
  disputeBlocks,
  furtherEvidence,
  historyBlocks,
  missionCore,
  publishersOf,
} from './mission-blocks.ts';

const SUGGESTIONS_SHOWN = 6;
const GLANCE_FROM = 3;
const GLANCE_LINES = 12;

function nearNames({ place, from, suggestions }: StatusAnswer): string {
  const names = suggestions.slice(0, SUGGESTIONS_SHOWN).map((name) => shown(name, 60));
  if (names.length === 0)
    return place
      ? from === undefined
        ? 'Nothing is guessed from a country next door.'
        : ''
      : 'Type a city or a country, for example **Baghdad**.';
  return place ? `A status is reported for ${list(names)}.` : `Did you mean ${list(names, 'or')}?`;
}

function nothingReported(answer: StatusAnswer): Layout {
  const related = answer.related.map((excerpt) => block([quoted(excerpt)]));
  const lead = [nearNames(answer), related.length > 0 ? 'What the articles do say of it:' : ''];
  return { accent: REFUSAL, lead: lead.filter(Boolean).join('\n') || null, blocks: related };
}

/** The state of each post, the newest report first; what contradicts it stands directly below it. */
export function statusLayout(answer: StatusAnswer & AnswerFooter, markers: Markers): Layout {
  const publishers = publishersOf(answer.sources);
  const [first] = answer.missions;
  if (!first) return nothingReported(answer);
  const several = answer.missions.length > 1;
  const blocks: Block[] = answer.missions.flatMap((mission) => {
    const own = [missionCore(mission, publishers), ...disputeBlocks(mission, publishers).slice(0, 1)];
    const title = `**${shown(missionLine(mission, answer.place), 240)}**`;
    return several ? own.map((one) => under(title, one)) : own;
  });
  const behind = answer.missions.flatMap((mission) => {
    const rest = [
      ...disputeBlocks(mission, publishers).slice(1),
      ...consideredBlocks(mission, publishers),
      ...historyBlocks(mission, markers),
      ...furtherEvidence(mission),
    ];
    return several ? ofPost(postName(mission.sendingState, mission.post, answer.place), rest) : rest;
  });
  return {
    accent: accentOf(isSettled(answer.missions) ? first.level : null),
    lead: null,
    blocks: [...atAGlance(answer), ...blocks, ...behind],
  };
}

/** Whether the colour of the first post's level does not hide what is said of the others. */
const isSettled = ([first, ...others]: StatusAnswer['missions']): boolean =>
  first?.modality === 'in-effect' && (isRestricted(first) || !others.some(isRestricted));

/** All posts in a line each, where there are too many to be seen on one page. */
function atAGlance({ missions, place }: StatusAnswer): Block[] {
  if (missions.length < GLANCE_FROM) return [];
  const lines = missions.slice(0, GLANCE_LINES).map((mission) => {
    const disputed = isDisputed(mission) ? ' · ⚠ disputed' : '';
    return `${barOrSign(mission)} ${shown(postName(mission.sendingState, mission.post, place), 120)}: ${levelPhrase(mission)}${disputed}`;
  });
  const more = missions.length - lines.length;
  return [block([words([...lines, ...(more > 0 ? [`and ${count(more, 'more post')}`] : [])].join('\n'))])];
}

/** Blocks under the name of their post, where an answer has several. */
const ofPost = (name: string, blocks: readonly Block[]): Block[] =>
  blocks.map((one) => under([`**${shown(name, 120)}**`, one.heading].filter(Boolean).join(' · '), one));
