import { stackInSources } from './stack-in-sources.ts';

/** What a log line holds of an error. */
export interface ErrorFields {
  readonly type: string;
  readonly message: string;
  /** `ECONNREFUSED`, or Discord's JSON error code. */
  readonly code?: string | number;
  /** Discord's HTTP status. */
  readonly status?: number;
  readonly method?: string;
  readonly stack?: string;
  readonly cause?: ErrorFields;
}

const DEEPEST_CAUSE = 5;

const field = (error: object, name: string): unknown =>
  name in error ? Reflect.get(error, name) : undefined;

/**
 * The fields of an error that may be written down. An error of Discord's API also carries the request's body, and so
 * the words of an answer and of the question; those are left behind, like every field that isn't named here.
 */
export function errorFields(error: unknown, depth = 0): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const code = field(error, 'code');
  const status = field(error, 'status');
  const method = field(error, 'method');
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof method === 'string' ? { method } : {}),
    ...(error.stack === undefined ? {} : { stack: stackInSources(error.stack) }),
    ...(error.cause === undefined || depth >= DEEPEST_CAUSE
      ? {}
      : { cause: errorFields(error.cause, depth + 1) }),
  };
}
