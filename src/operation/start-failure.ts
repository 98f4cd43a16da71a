import { EXIT_STATUS, type ExitStatus } from './exit-status.ts';

/** Why the bot could not start or go on, in one plain line, and the status the process ends with. */
export class StartFailure extends Error {
  readonly status: ExitStatus;

  constructor(status: ExitStatus, line: string, cause?: unknown) {
    super(line, cause === undefined ? undefined : { cause });
    this.name = 'StartFailure';
    this.status = status;
  }
}

/** The system's error code, the error's own or that of its cause. */
const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === error ? undefined : codeOf(error.cause);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const permanent = (line: string, cause: unknown) => new StartFailure(EXIT_STATUS.permanent, line, cause);
const tryAgain = (line: string, cause: unknown) => new StartFailure(EXIT_STATUS.tryAgain, line, cause);

/** Says why the articles folder or the cache could not be used. Reading errors of the disk itself may pass. */
export function folderFailure(folder: string, error: unknown): StartFailure {
  if (error instanceof StartFailure) return error;
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
      return permanent(
        `The articles folder ${folder} does not exist: set SEEDS_DIR to one that does.`,
        error,
      );
    case 'ENOTDIR':
      return permanent(`${folder} is no folder: set SEEDS_DIR to the folder with the articles.`, error);
    case 'EACCES':
    case 'EPERM':
      return permanent(
        `The articles folder ${folder} can't be read: give the bot's user permission to read it.`,
        error,
      );
    case 'EIO':
    case 'EMFILE':
    case 'ENFILE':
    case 'ESTALE':
    case 'ETIMEDOUT':
      return tryAgain(`The articles folder ${folder} can't be read at the moment (${code}).`, error);
    default:
      return permanent(
        `The articles could not be loaded from ${folder}: ${inOneLine(messageOf(error))}.`,
        error,
      );
  }
}

/** Says why the pages of HTTP_PORT can't be served. A port in use may be free in a moment: an old process that is still stopping. */
export function portFailure(place: { port: number; host: string }, error: unknown): StartFailure {
  const where = `${place.host}:${place.port}`;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return tryAgain(
        `HTTP_PORT: ${where} is in use by another program; stop it or set another port.`,
        error,
      );
    case 'EACCES':
      return permanent(`HTTP_PORT: ${where} is not allowed to this user; take a port above 1023.`, error);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return permanent(`HTTP_HOST: ${place.host} is no address of this machine.`, error);
    default:
      return tryAgain(`HTTP_PORT: ${where} can't be listened on: ${inOneLine(messageOf(error))}`, error);
  }
}
