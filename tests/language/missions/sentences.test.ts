import { describe, expect, it } from 'vitest';
import { agencySentences } from './agency-sentences.ts';
import { heldOutSentences } from './held-out-sentences.ts';
import { newsroomSentences } from './newsroom-sentences.ts';
import { ownSentences } from './own-sentences.ts';
import { precision, recall, type Score, scoreSentences, type Tally } from './score-sentences.ts';

const line = (name: string, tally: Tally): string =>
  `${name.padEnd(42)} precision ${precision(tally).toFixed(2)}  recall ${recall(tally).toFixed(2)}  (${tally.right} right, ${tally.missed} missed, ${tally.wrong} wrong)`;

const report = (title: string, { all, by, traps, complaints }: Score): string =>
  [
    title,
    line('all', all),
    ...[...by].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => line(name, tally)),
    `traps without a mistake: ${traps.clean} of ${traps.count}`,
    ...complaints,
  ].join('\n');

describe('mission news in single sentences', () => {
  it('reads sentences by somebody who had not seen the patterns', ({ annotate }) => {
    const score = scoreSentences(heldOutSentences);
    annotate(report('held-out sentences', score));
    expect(precision(score.all)).toBeGreaterThanOrEqual(0.95);
    expect(recall(score.all)).toBeGreaterThanOrEqual(0.94);
    expect(score.traps.clean / score.traps.count).toBeGreaterThanOrEqual(0.97);
    for (const level of [
      'normal-operations',
      'authorized-departure',
      'reduced-staffing',
      'ordered-departure',
      'suspended-operations',
    ]) {
      const tally = score.by.get(level);
      expect(tally && precision(tally), `precision of ${level}`).toBeGreaterThanOrEqual(0.85);
      expect(tally && recall(tally), `recall of ${level}`).toBeGreaterThanOrEqual(0.85);
    }
    for (const modality of ['in-effect', 'considered', 'denied']) {
      const tally = score.by.get(modality);
      expect(tally && precision(tally), `precision of ${modality}`).toBeGreaterThanOrEqual(0.9);
      expect(tally && recall(tally), `recall of ${modality}`).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('reads the sentences that the patterns were written with', ({ annotate }) => {
    const score = scoreSentences(ownSentences);
    annotate(report('own sentences', score));
    expect(precision(score.all)).toBeGreaterThanOrEqual(0.97);
    expect(recall(score.all)).toBeGreaterThanOrEqual(0.97);
    expect(score.traps.clean).toBeGreaterThanOrEqual(score.traps.count - 1);
  });

  it('reads sentences in the manner of many newsrooms', ({ annotate }) => {
    const score = scoreSentences(newsroomSentences);
    annotate(report('newsroom sentences', score));
    expect(precision(score.all)).toBeGreaterThanOrEqual(0.97);
    expect(recall(score.all)).toBeGreaterThanOrEqual(0.95);
    expect(score.traps.clean).toBeGreaterThanOrEqual(score.traps.count - 1);
  });

  it('reads sentences in the manner of news agencies', ({ annotate }) => {
    const score = scoreSentences(agencySentences);
    annotate(report('agency sentences', score));
    expect(precision(score.all)).toBeGreaterThanOrEqual(0.97);
    expect(recall(score.all)).toBeGreaterThanOrEqual(0.97);
    expect(score.traps.clean).toBeGreaterThanOrEqual(score.traps.count - 1);
  });
});
