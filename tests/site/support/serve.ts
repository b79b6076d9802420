/** A static web server for a built site, as simple as the ones that will serve it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

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

/** Serves a folder below a path; any other address is answered with its 404 page. */
export function serve(dist: string, basePath = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(basePath) ? fileOf(dist, pathname.slice(basePath.length - 1)) : null;
    const body = readFileSync(file ?? join(dist, '404.html'));
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(file ?? '.html')] ?? '' });
    response.end(body);
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
