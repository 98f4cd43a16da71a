import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Whether the bot can answer, and what it still waits for when it can't. */
export interface Readiness {
  readonly ready: boolean;
  /** One line for each thing that is missing. */
  readonly waitingFor: readonly string[];
}

export interface OperationPages {
  readiness(): Readiness;
  metrics: { readonly contentType: string; text(): Promise<string> };
}

export interface OperationServer {
  /** The port in use; differs from the one asked for when that was 0. */
  readonly port: number;
  close(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (status: number, body: unknown): Page => ({
  status,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(body)}\n`,
});

async function pageFor(path: string, pages: OperationPages): Promise<Page> {
  switch (path) {
    case '/healthz':
      return json(200, { status: 'alive', uptimeSeconds: Math.floor(process.uptime()) });
    case '/readyz': {
      const { ready, waitingFor } = pages.readiness();
      return json(ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', waitingFor });
    }
    case '/metrics':
      return { status: 200, type: pages.metrics.contentType, body: await pages.metrics.text() };
    default:
      return json(404, { error: 'There are /healthz, /readyz and /metrics.' });
  }
}

async function respond(request: IncomingMessage, response: ServerResponse, pages: OperationPages) {
  request.resume();
  const readsOnly = request.method === 'GET' || request.method === 'HEAD';
  const page = readsOnly
    ? await pageFor((request.url ?? '/').split('?', 1)[0] ?? '/', pages)
    : json(405, { error: 'Only GET and HEAD.' });
  response.writeHead(page.status, {
    'content-type': page.type,
    'content-length': Buffer.byteLength(page.body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(readsOnly ? {} : { allow: 'GET, HEAD' }),
  });
  response.end(request.method === 'HEAD' ? undefined : page.body);
}

const listening = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done((server.address() as AddressInfo).port);
    });
  });

/**
 * Serves `/healthz` (answered at all: the process is alive and its event loop turns), `/readyz` and `/metrics`.
 * Nothing there is secret, and nothing can be changed through it. Slow and many clients are turned away.
 * @throws the system's error when the port can't be had: EADDRINUSE, EACCES, EADDRNOTAVAIL.
 */
export async function serveOperation(
  place: { port: number; host: string },
  pages: OperationPages,
): Promise<OperationServer> {
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000, maxHeaderSize: 8192 });
  server.maxConnections = 64;
  server.on('request', (request, response) => {
    respond(request, response, pages).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listening(server, place.port, place.host);
  return {
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
