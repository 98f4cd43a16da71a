import { createHash } from 'node:crypto';

/** The path below the seeds directory without the extension. */
export const articleId = (file: string): string => file.replace(/\.[^./]*$/, '');

/** SHA-256 of a file's content, in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
