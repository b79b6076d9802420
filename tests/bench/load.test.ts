import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveUnder } from '../../scripts/bench/load.ts';

const asked: string[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/gone') return void response.writeHead(404, { 'content-length': 0 }).end();
    const body = 'x'.repeat(100_000);
    response.writeHead(200, { 'content-length': body.length }).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.on('listening', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('sends so many requests and no more, and counts the bytes of an answer', async () => {
  const served = await serveUnder({ origin, path: '/a', requests: 25, lines: 4 });
  expect(asked.filter((url) => url === '/a')).toHaveLength(25);
  expect(served.bytes).toBeGreaterThan(100_000);
  expect(served.rate).toBeGreaterThan(0);
  expect(served.p99).toBeGreaterThanOrEqual(served.median);
});

it('ends at an answer that is none', async () => {
  await expect(serveUnder({ origin, path: '/gone', requests: 5, lines: 1 })).rejects.toThrow('/gone: HTTP/1.1 404');
});
