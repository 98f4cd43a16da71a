import type { Attachment } from 'discord.js';
import { escapeText } from '../display/escape.ts';
import { Refusal } from './refusal.ts';

/** An article is at most 1 MiB. */
const LARGEST_UPLOAD = 1_048_576;
const FETCH_MS = 20_000;

/** Where Discord keeps attachments: https://docs.discord.com/developers/reference#image-formatting */
const CDN_HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** Attachments are fetched from Discord's CDN only, or from the server that stands in for Discord as a whole. */
function isDiscords(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  return (protocol === 'https:' && CDN_HOSTS.has(hostname)) || origin === new URL(apiUrl).origin;
}

/** Reads at most so many bytes; null when there are more. */
async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Fetches what somebody attached.
 * @throws {Refusal} when it is larger than an article may be, whatever size was told, or can't be fetched
 */
export async function fetchAttachment(
  { name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>,
  apiUrl: string,
): Promise<Uint8Array> {
  const file = escapeText(name.slice(0, 200));
  const tooLarge = () => new Refusal(`${file} is too large: an article is at most 1 MiB.`);
  const failed = () => new Refusal(`I could not fetch ${file} from Discord. Please attach it again.`);
  if (size > LARGEST_UPLOAD) throw tooLarge();
  if (!isDiscords(url, apiUrl)) throw failed();
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS), redirect: 'error' });
    if (!response.ok || !response.body) throw failed();
    const bytes = await readAtMost(response.body, LARGEST_UPLOAD);
    if (!bytes) throw tooLarge();
    return bytes;
  } catch (error) {
    throw error instanceof Refusal ? error : failed();
  }
}
