import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type OperationServer, type Readiness, serveOperation } from '../../src/operation/http-server.ts';
import { portFailure } from '../../src/operation/start-failure.ts';

const HERE = { port: 0, host: '127.0.0.1' };
const open: OperationServer[] = [];

async function served(
  readiness: Readiness = { ready: true, waitingFor: [] },
  text = async () => 'a_total 1\n',
) {
  const server = await serveOperation(HERE, {
    readiness: () => readiness,
    metrics: { contentType: 'text/plain; version=0.0.4; charset=utf-8', text },
  });
  open.push(server);
  return {
    server,
    get: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init),
  };
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('serveOperation', () => {
  it('says that it is alive', async () => {
    const { get } = await served();
    const response = await get('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'alive', uptimeSeconds: expect.any(Number) });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('says that it is ready', async () => {
    const { get } = await served();
    const response = await get('/readyz?from=probe');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', waitingFor: [] });
  });

  it('says what it waits for, with status 503', async () => {
    const { get } = await served({ ready: false, waitingFor: ['the gateway'] });
    const response = await get('/readyz');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', waitingFor: ['the gateway'] });
  });

  it('gives the metrics with their content type', async () => {
    const { get } = await served();
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    expect(await response.text()).toBe('a_total 1\n');
  });

  it('answers HEAD without a body', async () => {
    const { get } = await served();
    const response = await get('/metrics', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const { get } = await served();
    const response = await get('/metrics', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['/', '/.env', '/../package.json', '/metrics/', '/healthz%00'])(
    'knows no page %s',
    async (path) => {
      const { get } = await served();
      expect((await get(path)).status).toBe(404);
    },
  );

  it('answers 500 without a word when the metrics fail, and lives on', async () => {
    const { get } = await served(undefined, () => Promise.reject(new Error('inner secret')));
    const response = await get('/metrics');
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('closes although a client keeps its connection open', async () => {
    const { server } = await served();
    const socket = connect(server.port, '127.0.0.1');
    const closed = new Promise((done) => socket.once('close', done));
    await new Promise((done) => socket.once('connect', done));
    await server.close();
    await closed;
    open.length = 0;
  });

  it('says in one line that its port is in use, and that trying again may help', async () => {
    const { server } = await served();
    const place = { port: server.port, host: '127.0.0.1' };
    const failure = await serveOperation(place, {
      readiness: () => ({ ready: true, waitingFor: [] }),
      metrics: { contentType: 'text/plain', text: async () => '' },
    }).catch((error: unknown) => portFailure(place, error));
    expect(failure).toMatchObject({
      status: 1,
      message: `HTTP_PORT: 127.0.0.1:${server.port} is in use by another program; stop it or set another port.`,
    });
  });
});
