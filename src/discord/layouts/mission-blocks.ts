import type { Attribution, Citation, MissionEvent, MissionStatus, Source } from '../../answers/answer.ts';
import { articlesBeside } from '../../answers/as-shown.ts';
import { isNamed, voiceWithKind } from '../../answers/wording/attribution.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { levelMeaning, levelName, modalityName } from '../../answers/wording/level-names.ts';
import { levelPhrase, timePhrase } from '../../answers/wording/mission-line.ts';
import { shown } from '../display/shown.ts';
import { barOrSign, stepOf } from './accents.ts';
import { type Block, block, quoted, under, words } from './layout.ts';
import { type Markers, markersOf } from './markers.ts';

/** Characters of a name that are shown. */
const NAME = 120;
/** Earlier events listed; the timeline has them all. */
const HISTORY_SHOWN = 5;

/** The publishers of articles, by their ids. */
export type Publishers = ReadonlyMap<string, string | null>;

/** The publishers of an answer's sources. */
export const publishersOf = (sources: readonly Source[]): Publishers =>
  new Map(sources.map(({ article, publisher }) => [article, publisher]));

/** Who says so in an excerpt. */
function voice(
  attribution: Attribution | null,
  citation: Citation | undefined,
  publishers: Publishers,
): string | null {
  if (!attribution || !isNamed(attribution)) return null;
  const publisher = citation ? (publishers.get(citation.article) ?? null) : null;
  return shown(voiceWithKind(attribution, publisher), NAME * 2);
}

/** `An Iraqi source` as it stands in the middle of a sentence. */
const withinSentence = (name: string): string => name.replace(/^(?:An?|The) /, (word) => word.toLowerCase());

const evidenceArticles = ({ evidence }: MissionEvent): string[] => articlesBeside(evidence);

/** How restricted a post is, and what that means; of a step that is not in effect only that it is not. */
const standing = (mission: MissionStatus): string =>
  mission.modality === 'in-effect'
    ? `${stepOf(mission.level)}: ${levelMeaning(mission.level)}`
    : `${modalityName(mission.modality)}: not in effect`;

/** Who says so, in the middle of a sentence; where nobody is named, the newsroom that reports it. */
function source(mission: MissionStatus, publishers: Publishers): string | null {
  const [first] = mission.evidence;
  const says = voice(mission.attribution, first?.citation, publishers);
  if (says !== null) return withinSentence(says);
  const publisher = first && mission.independentReports < 2 ? publishers.get(first.citation.article) : null;
  return publisher ? shown(publisher, NAME) : null;
}

/** The facts of one post with the first evidence: level, who it applies to, who says so. */
export function missionCore(mission: MissionStatus, publishers: Publishers): Block {
  const [first] = mission.evidence;
  const says = source(mission, publishers);
  const reports =
    mission.independentReports > 1 ? `${mission.independentReports} independent reports` : '1 report';
  const lines = [
    `${barOrSign(mission)} ${standing(mission)}`,
    mission.possiblyLapsed
      ? '⏳ **Possibly lapsed**: a departure status lasts at most 180 days, and nothing newer is reported'
      : '',
    mission.scope.length > 0 ? `**Applies to:** ${shown(mission.scope.join(', '), NAME * 2)}` : '',
    `**According to:** ${says === null ? reports : `${says} · ${reports}`}`,
  ].filter(Boolean);
  return block(first ? [words(lines.join('\n')), quoted(first)] : [words(lines.join('\n'))]);
}

/** Each report that contradicts the status or its reasons, with who says so; a single bold “not” would say too much. */
export const disputeBlocks = ({ modality, disputes }: MissionStatus, publishers: Publishers): Block[] =>
  disputes.map((dispute) => {
    const step = modality === 'denied' ? 'Denied' : 'Disputed';
    const what = dispute.disputed === 'grounds' ? 'Reasons disputed' : step;
    const says = voice(dispute.attribution, dispute.citation, publishers);
    const label = says === null ? `⚠ **${what}**` : `⚠ **${what} by** ${withinSentence(says)}`;
    return block([words(label), quoted({ ...dispute, highlights: [] })]);
  });

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Steps weighed, threatened or denied, each with its first evidence. */
export const consideredBlocks = ({ considered }: MissionStatus, publishers: Publishers): Block[] =>
  considered.map((event) => {
    const [first] = event.evidence;
    const says = voice(event.attribution, first?.citation, publishers);
    const step = `${levelName(event.level)}, ${timePhrase(event)}reported ${readableDate(event.reportedOn)}`;
    const label = `**${capitalized(modalityName(event.modality))}:** ${step}${says ? ` · ${withinSentence(says)}` : ''}`;
    return block(first ? [words(label), quoted(first)] : [words(label)]);
  });

/** What was the case before, one line each. */
export function historyBlocks({ history }: MissionStatus, markers: Markers): Block[] {
  if (history.length === 0) return [];
  const listed = history.slice(0, HISTORY_SHOWN);
  const lines = listed.map(
    (event) =>
      `- ${readableDate(event.effectiveOn ?? event.reportedOn)}: ${levelPhrase(event)} ${markersOf(markers, evidenceArticles(event))}`,
  );
  const more = history.length - listed.length;
  const rest = more > 0 ? [`- and ${more} earlier: **/timeline** has them all`] : [];
  return [
    under('**Before**', block([words([...lines, ...rest].join('\n'))], listed.flatMap(evidenceArticles))),
  ];
}

/** Evidence beyond the first. */
export const furtherEvidence = ({ evidence }: MissionStatus): Block[] =>
  evidence.slice(1).map((excerpt) => under('**Also reported**', block([quoted(excerpt)])));
