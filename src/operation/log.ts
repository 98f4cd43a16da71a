import { type DestinationStream, type Logger, pino } from 'pino';

export interface LogOptions {
  readonly level: string;
  /** For a person at a terminal instead of JSON lines. */
  readonly pretty: boolean;
  /** Where the lines go; stdout belongs to the console's answers, so logs go to stderr. */
  readonly destination?: DestinationStream;
}

/** Fields that may hold a secret wherever they turn up in a log line. */
const SECRET_FIELDS = [
  'token',
  '*.token',
  'authorization',
  '*.authorization',
  'headers.authorization',
  '*.headers.authorization',
];

/** The program's log: JSON lines on stderr, or readable lines on a terminal. */
export async function openLog({ level, pretty, destination }: LogOptions): Promise<Logger> {
  const options = { level, base: null, redact: { paths: SECRET_FIELDS, censor: '[secret]' } };
  if (destination) return pino(options, destination);
  if (!pretty) return pino(options, pino.destination({ dest: 2, sync: true }));
  const { default: prettyStream } = await import('pino-pretty');
  return pino(
    options,
    prettyStream({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' }),
  );
}
