import type { InteractionRecord } from '../../tests/support/discord/interaction-record.ts';
import type { Kind, Sent } from './traffic.ts';

/** A stretch of time in which the gateway could not deliver, in ms of `performance.now()`. */
export interface Outage {
  readonly from: number;
  to: number;
  readonly resumable: boolean;
}

export interface Verdict {
  readonly sent: number;
  /** Sent while there was no session, or no connection for as long as Discord waits: Discord itself gives these up. */
  readonly lost: number;
  readonly answered: number;
  /** That Discord would still have accepted. */
  readonly unanswered: number;
  readonly late: number;
  readonly twice: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly byKind: ReadonlyMap<Kind, number>;
}

const FIRST_RESPONSE_MS = 3000;
/** What is left of the three seconds must do for an answer. */
const ENOUGH_MS = 500;

/** Messages and lists that the user has seen as the answer. */
const answersOf = ({ message, followUps, choices, modal }: InteractionRecord): number =>
  (message ? 1 : 0) + followUps.length + (choices ? 1 : 0) + (modal ? 1 : 0);

/** Whether Discord could not deliver the interaction in time for an answer. */
function wasLost(record: InteractionRecord, outages: readonly Outage[]): boolean {
  const deadline = record.sentAt + FIRST_RESPONSE_MS - ENOUGH_MS;
  return outages.some(
    ({ from, to, resumable }) =>
      from <= record.sentAt && record.sentAt <= to && (!resumable || to >= deadline),
  );
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Counts what became of everything that was sent. */
export function judge(all: readonly Sent[], outages: readonly Outage[]): Verdict {
  const byKind = new Map<Kind, number>();
  for (const { kind } of all) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  const records = all.map(({ record }) => record);
  const answered = records.filter((record) => answersOf(record) > 0);
  const unanswered = records.filter((record) => answersOf(record) === 0);
  const lost = unanswered.filter((record) => wasLost(record, outages));
  const times = answered.flatMap(({ acknowledgedMs }) => acknowledgedMs ?? []).sort((a, b) => a - b);
  return {
    sent: all.length,
    lost: lost.length,
    answered: answered.length,
    unanswered: unanswered.length - lost.length,
    late: times.filter((ms) => ms > FIRST_RESPONSE_MS).length,
    twice: answered.filter((record) => answersOf(record) > 1).length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    slowest: times.at(-1) ?? 0,
    byKind,
  };
}
