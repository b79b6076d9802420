/** Serves a built site as a static host does: brotli where it pays, long caching, no push. For measuring only. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg']);
/** As a server compresses while it answers, where the build has laid no compressed twin beside the file. */
const QUALITY = 6;

export interface BenchServer {
  url: string;
  close(): void;
}

function fileOf(root: string, path: string): string | null {
  const file = join(root, decodeURIComponent(path));
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : null;
}

/** `/bare/<n>` answers n bytes of plain text, uncompressed: what the line alone costs. */
export async function serveForBench(root: string): Promise<BenchServer> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const bare = /^\/bare\/(\d+)$/.exec(pathname)?.[1];
    if (bare) return response.writeHead(200, { 'content-type': 'text/plain' }).end('a'.repeat(Number(bare)));
    const file = fileOf(root, pathname);
    if (!file) return response.writeHead(404).end();
    const ending = extname(file);
    const headers = { 'content-type': TYPES[ending] ?? 'application/octet-stream', 'cache-control': 'no-store' };
    const body = readFileSync(file);
    if (!COMPRESSED.has(ending)) return response.writeHead(200, headers).end(body);
    const twin = `${file}.br`;
    const packed = existsSync(twin)
      ? readFileSync(twin)
      : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    return response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(packed);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
