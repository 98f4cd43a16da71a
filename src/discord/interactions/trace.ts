import { AsyncLocalStorage } from 'node:async_hooks';
import type { Answer } from '../../answers/answer.ts';
import { foundNothing } from '../../operation/found-nothing.ts';
import { type Query, queryLine } from '../state/query.ts';

/** What comes to be known of an interaction while it is handled, for the report at its end. */
export interface Trace {
  /** The question as a line of the console; absent when it was never understood. */
  asked?: string;
  /** The answer said that the articles hold nothing of it. */
  nothingFound?: boolean;
}

const traces = new AsyncLocalStorage<Trace>();

/** Does some work; what is noted meanwhile goes into `trace`. */
export const traced = <T>(trace: Trace, work: () => T): T => traces.run(trace, work);

/** Notes what is asked by the interaction that is being handled. */
export function noteQuestion(query: Query): void {
  const trace = traces.getStore();
  if (trace) trace.asked = queryLine(query);
}

/** Notes what the interaction that is being handled is answered. */
export function noteAnswer(answer: Answer): void {
  const trace = traces.getStore();
  if (trace) trace.nothingFound = foundNothing(answer);
}
