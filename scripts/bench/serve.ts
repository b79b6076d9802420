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
  /** The words of `/bare/<path>` and `/plain/<path>`. */
  texts: Map<string, string>;
  close(): void;
}

function fileOf(root: string, path: string): string | null {
  const file = join(root, decodeURIComponent(path));
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : null;
}

const pack = (body: string | Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

/** Words as the barest page that a phone shows: a paragraph for each line, no style, no script. */
const barePage = (text: string): string =>
  '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>-</title>\n' +
  text
    .split(/\s*\n\s*/)
    .map((line) => `<p>${line.replace(/[&<]/g, (mark) => ESCAPES[mark] ?? mark)}`)
    .join('\n');

const FORMS: Readonly<Record<string, { type: string; write: (text: string) => string }>> = {
  '/bare/': { type: 'text/html; charset=utf-8', write: barePage },
  '/plain/': { type: 'text/plain; charset=utf-8', write: (text) => text },
};

/**
 * Words alone, as a bare page at `/bare/<path>` and as plain text at `/plain/<path>`, compressed as pages are; else
 * the files of the site.
 */
export async function serveForBench(root: string): Promise<BenchServer> {
  const texts = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [prefix, { type, write }] of Object.entries(FORMS)) {
      const text = pathname.startsWith(prefix) ? texts.get(pathname.slice(prefix.length - 1)) : undefined;
      if (text === undefined) continue;
      return response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(pack(write(text)));
    }
    const file = fileOf(root, pathname);
    if (!file) return response.writeHead(404).end();
    const ending = extname(file);
    const headers = { 'content-type': TYPES[ending] ?? 'application/octet-stream', 'cache-control': 'no-store' };
    const body = readFileSync(file);
    if (!COMPRESSED.has(ending)) return response.writeHead(200, headers).end(body);
    const twin = `${file}.br`;
    const packed = existsSync(twin) ? readFileSync(twin) : pack(body);
    return response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(packed);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, texts, close: () => server.close() };
}
