/**
 * GitHub as the scripts see it: a server on loopback that answers their calls from a real repository and from its
 * memory, and asks of every token the right that the call needs. What it cannot answer it notes.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Memory, Refusal } from './memory.ts';
import { routesOf } from './routes.ts';

export interface Host {
  /** `http://127.0.0.1:…` */
  api: string;
  /** A token with rights such as `{ contents: 'read' }`. */
  tokenFor(permissions: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

interface Asked {
  method: string;
  url: string;
  text: string;
  token: string;
  accept: string;
}

export async function hostOf(memory: Memory, bare: string): Promise<Host> {
  const routes = routesOf(memory, bare);
  const tokens = new Map<string, Readonly<Record<string, string>>>();

  async function answer({ method, url, text, token, accept }: Asked): Promise<[status: number, body: string]> {
    const { pathname, searchParams: query } = new URL(url, 'http://host');
    const told = `${method} ${decodeURIComponent(pathname).replace(`/repos/${memory.repository}/`, '')}`;
    const route = routes.find(({ call }) => call.test(told));
    if (!route) throw new Refusal(501, `${told} is not played`);
    const [scope = '', right = ''] = route.right.split(': ');
    const has = tokens.get(token)?.[scope];
    if (has !== right && has !== 'write') throw new Refusal(403, `${told} needs "${route.right}"`);
    const parts = (route.call.exec(told) ?? []).slice(1);
    const body = await route.answer(parts, { body: text ? JSON.parse(text) : {}, query, raw: accept.includes('raw') });
    return [200, typeof body === 'string' ? body : JSON.stringify(body ?? {})];
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const asked = {
        method: request.method ?? '',
        url: request.url ?? '',
        text: Buffer.concat(chunks).toString(),
        token: (request.headers.authorization ?? '').replace('Bearer ', ''),
        accept: request.headers.accept ?? '',
      };
      const [status, body] = await answer(asked).catch((error: Error): [number, string] => {
        const refused = error instanceof Refusal ? error.status : 500;
        if (![404, 422].includes(refused)) memory.unanswered.push(error.message);
        return [refused, JSON.stringify({ message: error.message })];
      });
      response.writeHead(status).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokenFor(permissions) {
      const token = `token-${tokens.size + 1}`;
      tokens.set(token, permissions);
      return token;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
