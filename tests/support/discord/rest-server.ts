import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Upload } from './interaction-record.ts';
import { isRecord, type Json } from './json.ts';
import { Refused } from './rules.ts';

/** A request, read. */
export interface Request extends Upload {
  readonly method: string;
  /** Decoded, without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | null;
  /** The body as it came: for lists. */
  readonly raw: unknown;
}

/** Answers a request with a status and a body; no body for 204. @throws {Refused} */
export type Handler = (request: Request) => { status: number; body?: unknown };

/** An answer that stands in for the right one: what a Discord in trouble says. */
export interface Fault {
  readonly path: RegExp;
  readonly status: number;
  readonly retryAfterS?: number;
  /** Discord's own code of the error, and what it says of the fields. */
  readonly code?: number;
  readonly errors?: Json;
  /** Discord did what was asked, but its answer is an error all the same. */
  readonly afterwards?: boolean;
}

async function read(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const type = request.headers['content-type'] ?? '';
  const files = new Map<string, Buffer>();
  let raw: unknown = null;
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    for (const [name, value] of form) {
      if (typeof value !== 'string') files.set(value.name, Buffer.from(await value.arrayBuffer()));
      else if (name === 'payload_json') raw = JSON.parse(value);
    }
  } else if (bytes.length > 0) raw = JSON.parse(bytes.toString());
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api(?:\/v\d+)?/, '')),
    query: url.searchParams,
    authorization: request.headers.authorization ?? null,
    body: isRecord(raw) ? raw : {},
    raw,
    files,
  };
}

/** A 204 carries neither a body nor a content type: discord.js would try to read it. */
function send(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
): void {
  const json = body === undefined || status === 204 ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
  });
  response.end(json);
}

/** Serves Discord's REST interface. */
export function createRestServer(
  handler: Handler,
  faults: Fault[],
  refusals: Refused[],
  requests: Request[],
  attachments: ReadonlyMap<string, Buffer>,
): Server {
  const takeFault = (path: string): Fault | undefined => {
    const index = faults.findIndex((fault) => fault.path.test(path));
    return index < 0 ? undefined : faults.splice(index, 1)[0];
  };
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await read(incoming);
    requests.push(request);
    const attachment = attachments.get(request.path);
    if (attachment) return void response.end(attachment);
    const fault = takeFault(request.path);
    if (fault && !fault.afterwards) return sendFault(response, fault);
    try {
      const { status, body } = handler(request);
      if (fault) sendFault(response, fault);
      else send(response, status, body);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusals.push(error);
      send(response, error.status, { code: error.code, message: error.message });
    }
  };
  return createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      refusals.push(Object.assign(new Refused('unknown-route'), { message: String(error) }));
      send(response, 500, { code: 0, message: String(error) });
    });
  });
}

function sendFault(response: ServerResponse, { status, retryAfterS = 0.2, code = 0, errors }: Fault): void {
  const body: Json =
    status === 429
      ? { message: 'You are being rate limited.', retry_after: retryAfterS, global: false }
      : { code, message: 'fault', ...(errors ? { errors } : {}) };
  send(
    response,
    status,
    body,
    status === 429 ? { 'retry-after': String(retryAfterS), 'x-ratelimit-scope': 'shared' } : {},
  );
}
