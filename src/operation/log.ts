import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { errorFields } from './error-fields.ts';
import { scrubber } from './secrets.ts';

export interface LogOptions {
  readonly level: string;
  /** For a person at a terminal instead of JSON lines. */
  readonly pretty: boolean;
  /** Values that must never be written, whatever field or message they turn up in. */
  readonly secrets?: readonly (string | undefined)[];
  /** Where the lines go; stdout belongs to the console's answers, so logs go to stderr. */
  readonly destination?: DestinationStream;
}

/** Fields that hold a secret by their name, wherever they turn up in a log line. */
const SECRET_FIELDS = [
  'token',
  '*.token',
  'authorization',
  '*.authorization',
  'headers.authorization',
  '*.headers.authorization',
];

/** Bytes that wait for a slow reader of the log before lines are dropped: a log never holds up an answer. */
const MOST_WAITING = 16 * 1024 * 1024;

/**
 * The program's log: JSON lines on stderr, or readable lines on a terminal. Lines are written beside the work, since a
 * pipe that is not read fast enough would stop the whole process for 100 ms a line; what still waits when the process
 * ends is written then. Secrets are taken out of the finished line, by value.
 */
export async function openLog({ level, pretty, secrets = [], destination }: LogOptions): Promise<Logger> {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: (error) => errorFields(error) },
    redact: { paths: SECRET_FIELDS, censor: '[secret]' },
    hooks: { streamWrite: scrubber(secrets) },
  };
  if (destination) return pino(options, destination);
  if (!pretty) return pino(options, pino.destination({ dest: 2, sync: false, maxLength: MOST_WAITING }));
  const { default: prettyStream } = await import('pino-pretty');
  return pino(
    options,
    prettyStream({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' }),
  );
}
