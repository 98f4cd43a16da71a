import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const WILL = /^(?:will|'ll|would|shall)$/;
const ALSO = /^(?:also|too|likewise|similarly|additionally)$/;

/** "Will also shut posts in Amman": whether a sentence adds something to come to what was told before it. */
const addsToCome = ({ tokens }: SentenceView): boolean =>
  tokens.some(({ lower }) => WILL.test(lower)) && tokens.some(({ lower }) => ALSO.test(lower));

const isStepNow = ({ about, modality, background }: MissionReport): boolean =>
  about === 'step' && modality === 'in-effect' && !background;

/**
 * What an article tells, where a sentence that adds a further step to a plan tells a plan, too: "Norway plans to close its
 * embassy in Lusaka. It will also close those in Amman and Lima." `views`: its sentences.
 */
export function withFurtherPlans(
  reports: readonly MissionReport[],
  views: readonly SentenceView[],
): MissionReport[] {
  const bySentence = new Map<number, MissionReport[]>();
  for (const report of reports) {
    const { start } = report.evidence;
    bySentence.set(start, [...(bySentence.get(start) ?? []), report]);
  }
  const planned = new Set<MissionReport>();
  for (const [at, view] of views.entries()) {
    const before = views[at - 1];
    if (!before || before.heading || !addsToCome(view)) continue;
    const told = (bySentence.get(before.start) ?? []).filter(({ about }) => about === 'step');
    for (const report of bySentence.get(view.start) ?? []) {
      const same = told.filter(({ sender, level }) => sender === report.sender && level === report.level);
      const isPlan = same.every((one) => one.modality === 'considered' || planned.has(one));
      if (isStepNow(report) && same.length > 0 && isPlan) planned.add(report);
    }
  }
  return reports.map((report) => (planned.has(report) ? { ...report, modality: 'considered' } : report));
}
