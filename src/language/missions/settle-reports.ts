import { compact } from '../compact-pattern.ts';
import { withNoToReturn } from './accounts/against-return.ts';
import { withoutForeshadowed } from './accounts/foreshadowed.ts';
import { isOfHearsay } from './accounts/hearsay-words.ts';
import { withOthersNotBack } from './accounts/not-back.ts';
import { clockAt, clocksNamedIn } from './articles/clock-labels.ts';
import { contradicts } from './articles/contrary-work.ts';
import { type AttributionKind, LEVELS, type Level, type MissionReport } from './mission-report.ts';
import { ByPost, samePost } from './posts/by-post.ts';
import type { SentenceView } from './words/sentence-view.ts';

/** Sources that nobody answers for: "a channel with 90,000 subscribers", "social media". */
const RUMOUR = compact(
  /\b(?:rumou?rs?|social media|socials|buzz(?:ing|ed)?|grapevine|scuttlebutt|tittle-tattle|word on the street|channel|telegram|whatsapp|facebook|tiktok|viral|gossip|(?:facebook|online|viral|blog|forum|anonymous) posts?|posts? (?:on|online|shared|claiming|doing|going)|it (?:had|has) been said|hearsay|anonymous|blog|leaflets?)\b/i,
);

const wordsOf = (text: string, { evidence: { start, end } }: MissionReport): string => text.slice(start, end);

/** An article's text with its sentences, by where they start. */
interface ReadText {
  readonly text: string;
  readonly views: ReadonlyMap<number, SentenceView>;
}

/** Whether a newsroom or nobody in particular answers for what a report tells. */
const isPassedOn = ({ text, views }: ReadText, report: MissionReport): boolean => {
  const view = views.get(report.evidence.start);
  return (
    report.attribution?.kind === 'media' ||
    RUMOUR.test(wordsOf(text, report)) ||
    (view !== undefined && isOfHearsay(view))
  );
};

/**
 * Whether a live page that runs from the newest item to the oldest denies a step before it tells it: what was passed on at
 * noon was never more than that once its own side has said no at one; nor was what the denial names by its hour.
 */
function isDeniedLater(read: ReadText, step: MissionReport, denials: readonly MissionReport[]): boolean {
  const { text } = read;
  const told = clockAt(text, step.evidence.start);
  if (told === null) return false;
  return denials.some((denial) => {
    if (denial.level !== step.level || denial.attribution?.kind === 'host-government') return false;
    const said = clockAt(text, denial.evidence.start);
    if (said === null || said <= told) return false;
    return clocksNamedIn(wordsOf(text, denial)).includes(told) || isPassedOn(read, step);
  });
}

const isRestriction = ({ about, level, modality, background }: MissionReport): boolean =>
  about === 'step' && level !== 'normal-operations' && modality === 'in-effect' && !background;

/** A level that its sentence tells with less than this chance gives way … */
const DOUBTFUL = 0.8;
/** … where neither speaks against the other, with less than this … */
const VERY_DOUBTFUL = 0.5;
/** … to another level of the same post that is told with at least this chance. */
const CLEAR = 0.85;

/** Whether one level would set the other aside: it is more restrictive, or normal. A lesser step beside a greater one is no contradiction. */
const goesBeyond = (level: Level, other: Level): boolean =>
  level !== other && (level === 'normal-operations' || LEVELS.indexOf(level) > LEVELS.indexOf(other));

/** Whether what a report tells is in doubt where another level is told clearly. People who are ordered out make their post smaller, too. */
const isSetAside = ({ level, likelihood }: MissionReport, other: Level): boolean =>
  goesBeyond(level, other) &&
  likelihood < (level === 'ordered-departure' && other === 'reduced-staffing' ? VERY_DOUBTFUL : DOUBTFUL);

/** Who speaks for a mission or its state: that it works is news then. */
const OWN_VOICES: ReadonlySet<AttributionKind> = new Set(['official', 'unnamed-official']);

/** Tells of a report that a post works whether it is what its host or somebody else says against a step: no news of its own beside that step. */
function onlyAgainst(accounts: readonly MissionReport[]): (report: MissionReport) => boolean {
  const byStart = new Map<number, MissionReport[]>();
  for (const one of accounts)
    byStart.set(one.evidence.start, [...(byStart.get(one.evidence.start) ?? []), one]);
  return (report) =>
    report.level === 'normal-operations' &&
    !report.lifts &&
    !OWN_VOICES.has(report.attribution?.kind ?? 'other') &&
    (byStart.get(report.evidence.start) ?? []).some((one) => samePost(one, report));
}

/** What an article seems to tell in passing gives way to what it tells clearly of the same post. */
function withoutUnlikely(
  reports: readonly MissionReport[],
  accounts: readonly MissionReport[],
): MissionReport[] {
  const stands = ({ about, modality, background }: MissionReport): boolean =>
    about === 'step' && modality === 'in-effect' && !background;
  const isOnlyAgainst = onlyAgainst(accounts);
  const clear = new ByPost<LastDays>(laterDays);
  for (const report of reports)
    if (stands(report) && report.likelihood >= CLEAR && !isOnlyAgainst(report))
      clear.add(report, new Map([[report.level, report.effectiveOn ?? UNKNOWN]]));
  return reports.filter(
    (report) =>
      !stands(report) ||
      !clear
        .of(report)
        .some((days) =>
          [...days].some(([other, day]) => isSetAside(report, other) && !isBackSince(report, day)),
        ),
  );
}

/** The last ISO day on which steps of each level were taken. */
type LastDays = ReadonlyMap<Level, string>;
/** Behind any day. */
const UNKNOWN = '~';

function laterDays(a: LastDays, b: LastDays): LastDays {
  const days = new Map(a);
  for (const [level, day] of b) {
    const known = days.get(level);
    if (known === undefined || day > known) days.set(level, day);
  }
  return days;
}

/** "Closed on Friday. On Sunday its diplomats went back": a return of a later day speaks against nothing that was before it. */
const isBackSince = ({ level, lifts, effectiveOn }: MissionReport, day: string): boolean =>
  level === 'normal-operations' &&
  lifts &&
  effectiveOn !== null &&
  effectiveOn.length === 10 &&
  effectiveOn > day;

/** "“It is not shut: come and see the queue,” he said.": no step of its own, but what the denial rests on. */
const backsDenial = (text: string, denial: MissionReport, report: MissionReport): boolean =>
  denial.modality === 'denied' &&
  denial.level !== 'normal-operations' &&
  samePost(denial, report) &&
  report.evidence.start - denial.evidence.end < 300 &&
  !/\b(?:re-?open|resum|again|back|return|restor|restart|lift|rescind|end(?:ed|s)\b)/i.test(
    text.slice(report.evidence.start, report.evidence.end),
  );

/** What a sentence tells twice, in words of frames and of none, it tells once. */
function withoutRepeated(reports: readonly MissionReport[]): MissionReport[] {
  const keyOf = ({ about, sender, country, city, level, modality, lifts, evidence }: MissionReport): string =>
    [
      ...[about, sender, country, city, level, modality, evidence.start, evidence.end],
      lifts && level !== 'reduced-staffing',
    ].join(' ');
  const surest = new Map<string, MissionReport>();
  for (const report of reports) {
    const known = surest.get(keyOf(report));
    const isSurer = known?.lifts === report.lifts ? report.likelihood > known.likelihood : report.lifts;
    if (!known || isSurer) surest.set(keyOf(report), report);
  }
  return reports.filter((report) => surest.get(keyOf(report)) === report);
}

/** So many reports of a post are kept at most to set another one against. */
const MOST_OF_POST = 8;

const fewOf = (a: readonly MissionReport[], b: readonly MissionReport[]): readonly MissionReport[] =>
  a.length < MOST_OF_POST ? [...a, ...b].slice(0, MOST_OF_POST) : a;

/** That a post works as what is said against its closure. */
const asContrary = (report: MissionReport): MissionReport => ({
  ...report,
  about: 'report',
  level: 'suspended-operations',
  modality: 'denied',
});

/**
 * "A station had reported on Wednesday that it was to close. That is fiction.": what is denied now is no matter of the past, unless it
 * is dated, and the day of a rumour is none of its denial.
 */
function asDeniedNow(report: MissionReport): MissionReport {
  if (report.modality !== 'denied') return report;
  if (!report.background) return { ...report, effectiveOn: null };
  return report.effectiveOn === null ? { ...report, background: false } : report;
}

/**
 * Sets one article's reports against each other: a rumour that is denied further on was never in effect, and "the embassy
 * remains open" beside a drawdown changes nothing. `accounts`: what is said against the steps that the article tells; `sentences`: its sentences.
 */
export function settle(
  text: string,
  reports: readonly MissionReport[],
  accounts: readonly MissionReport[],
  sentences: readonly SentenceView[] = [],
): MissionReport[] {
  const read = { text, views: new Map(sentences.map((view) => [view.start, view])) };
  const told = withoutForeshadowed(text, withNoToReturn(text, reports));
  const likely = withoutUnlikely(withOthersNotBack(text, told, sentences), accounts);
  const lastDenied = new ByPost<number>(Math.max);
  const deniedOnPage = new ByPost<readonly MissionReport[]>(fewOf);
  for (const report of reports) {
    if (report.modality !== 'denied' || report.about !== 'step') continue;
    lastDenied.add(report, report.evidence.start);
    if (clockAt(text, report.evidence.start) !== null) deniedOnPage.add(report, [report]);
  }
  const settled = likely.map((report, index): MissionReport => {
    const before = likely[index - 1];
    if (report.lifts && before && backsDenial(text, before, report)) return { ...report, lifts: false };
    if (!isRestriction(report)) return report;
    const isRumour =
      RUMOUR.test(wordsOf(text, report)) &&
      lastDenied.of(report).some((start) => start >= report.evidence.start);
    const said = deniedOnPage.of(report).flat();
    return isRumour || (said.length > 0 && isDeniedLater(read, report, said))
      ? { ...report, modality: 'denied' }
      : report;
  });
  const restricted = new ByPost<true>(() => true);
  const shut = new ByPost<readonly MissionReport[]>(fewOf);
  for (const report of settled) {
    if (!isRestriction(report)) continue;
    restricted.add(report, true);
    if (report.level === 'suspended-operations') shut.add(report, [report]);
  }
  const answered = new Set(accounts.map(({ evidence, sender }) => `${evidence.start} ${sender}`));
  return withoutRepeated(settled.map(asDeniedNow)).flatMap((report): MissionReport[] => {
    if (report.level !== 'normal-operations' || report.lifts || report.background) return [report];
    if (restricted.of(report).length === 0) return [report];
    if (answered.has(`${report.evidence.start} ${report.sender}`)) return [];
    const view = read.views.get(report.evidence.start) ?? null;
    return contradicts(wordsOf(text, report), view, report, shut.of(report).flat())
      ? [asContrary(report)]
      : [];
  });
}
