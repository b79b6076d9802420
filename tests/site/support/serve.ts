/** A static web server for a built site, as simple as the ones that will serve it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** The file of an address, or null. */
function fileOf(dist: string, path: string): string | null {
  const file = join(dist, normalize(decodeURIComponent(path)), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

export interface Served {
  /** `http://127.0.0.1:40001`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Milliseconds between two pieces of a page: longer than a browser waits before it shows what has come. */
const PAUSE = 20;

/** A page as a slow line brings it: its head, then the body cut behind tags into so many pieces. */
function piecesOf(html: string, count: number): string[] {
  const body = html.indexOf('<body');
  const tags = [...html.matchAll(/>/g)].map(({ index }) => index + 1).filter((end) => end > body);
  const step = Math.ceil(tags.length / count);
  const cuts = [0, body, ...tags.filter((_, i) => i % step === step - 1), html.length];
  return cuts.slice(1).map((end, i) => html.slice(cuts[i], end));
}

/**
 * Serves a folder below a path; any other address is answered with its 404 page. With `pieces` pages come on a slow
 * line, in so many pieces.
 */
export function serve(dist: string, basePath = '/', pieces = 1): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(basePath) ? fileOf(dist, pathname.slice(basePath.length - 1)) : null;
    const body = readFileSync(file ?? join(dist, '404.html'));
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(file ?? '.html')] ?? '' });
    if (pieces > 1 && file?.endsWith('.html')) {
      for (const piece of piecesOf(String(body), pieces)) {
        response.write(piece);
        await sleep(PAUSE);
      }
      response.end();
    } else {
      response.end(body);
    }
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () =>
      done({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      }),
    );
  });
}
