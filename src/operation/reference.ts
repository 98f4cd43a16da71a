import { randomUUID } from 'node:crypto';

/** Eight characters under which an error stands in the log and is named to the asker. */
export const newReference = (): string => randomUUID().slice(0, 8);
