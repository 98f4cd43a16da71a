import type { AnswerFooter, CheckedMission, Excerpt, PassagesAnswer } from '../../answers/answer.ts';
import { list } from '../../answers/wording/count.ts';
import { levelPhrase, missionLine } from '../../answers/wording/mission-line.ts';
import { shown } from '../display/shown.ts';
import { accentOf, NEUTRAL, REFUSAL } from './accents.ts';
import { type Block, block, type Layout, quoted, words } from './layout.ts';
import { disputeBlocks, type Publishers, publishersOf } from './mission-blocks.ts';

/** What does not answer is shown to be judged, not to be read through. */
const NEAREST_SHOWN = 3;
const NOTHING_FOUND = 'Try other words, or **/help** to see what I answer.';

/** Highlights mark what answers; where nothing does, there are none. */
const withoutHighlights = (excerpt: Excerpt): Excerpt => ({ ...excerpt, highlights: [] });

/** Whether a passage says more than the reports that are shown already. */
const isNew =
  (checked: readonly CheckedMission[]) =>
  ({ citation: { article, start, end } }: Excerpt): boolean =>
    !checked.some(
      ({
        mission: {
          evidence: [first],
        },
      }) => first?.citation.article === article && first.citation.start < end && start < first.citation.end,
    );

function verdict({ says, agrees }: CheckedMission): string {
  if (says === null) return '';
  if (agrees) return '\n✓ The message says the same';
  return `\n⚠ **The message says otherwise:** ${levelPhrase(says)}`;
}

/** A mission that the text speaks of: what the articles say, what the text says, and who disputes it. */
function checkedBlocks(checked: CheckedMission, publishers: Publishers): Block[] {
  const { mission, place } = checked;
  const [first] = mission.evidence;
  const title = words(`**${shown(missionLine(mission, place), 240)}**${verdict(checked)}`);
  return [block(first ? [title, quoted(first)] : [title]), ...disputeBlocks(mission, publishers).slice(0, 1)];
}

/** The missions that a checked text speaks of, contradictions first; then the passages, best first. */
export function passagesLayout(answer: PassagesAnswer & AnswerFooter): Layout {
  const { answered, excerpts, suggestions, checked = [] } = answer;
  const isQuestion = answer.checked === undefined;
  const passages = answered ? excerpts : excerpts.slice(0, NEAREST_SHOWN).map(withoutHighlights);
  const blocks = passages.filter(isNew(checked)).map((excerpt) => block([quoted(excerpt)]));
  const spellings = suggestions.slice(0, 6).map((word) => `“${shown(word, 60)}”`);
  const lead = [
    spellings.length > 0 ? `Did you mean ${list(spellings, 'or')}?` : '',
    excerpts.length === 0 && isQuestion ? NOTHING_FOUND : '',
  ].filter(Boolean);
  return {
    accent: checked[0] ? accentOf(checked[0].mission.level) : answered ? NEUTRAL : REFUSAL,
    lead: lead.join('\n') || null,
    blocks: [...checked.flatMap((one) => checkedBlocks(one, publishersOf(answer.sources))), ...blocks],
  };
}
