/** What every server is asked, whichever it is: one table of questions for nginx, Caddy and Apache, below any path. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { parsePolicy, writtenPolicy } from '../../../src/serving/policy.ts';
import { ask } from './ask.ts';
import { filesOf } from './dist.ts';

export interface Subject {
  origin: () => string;
  dist: string;
  base: string;
  /** A page of the site, a text compressed ahead, a data file, an embed, a feed; from the root of the site. */
  page: string;
  table: string;
  embed: string;
  feed: string;
  short: readonly [from: string, to: string];
  /** Encodings that are compressed ahead and sent as they are. */
  encodings: readonly ('br' | 'gzip')[];
  /** Texts of the subject that were compressed ahead; where the server also compresses as it answers, others too. */
  texts: readonly string[];
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\.schema\.json$/, 'application/schema+json; charset=utf-8'],
  [/(?:\/|\.html)$/, 'text/html; charset=utf-8'],
  [/\.json$/, 'application/json; charset=utf-8'],
  [/\.jsonld$/, 'application/ld+json; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.svg$/, 'image/svg+xml; charset=utf-8'],
  [/\.png$/, 'image/png'],
  [/\.webp$/, 'image/webp'],
  [/\.docx$/, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/\.xlsx$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const ALWAYS = ['x-content-type-options', 'referrer-policy', 'permissions-policy', 'content-security-policy'];
const OPEN = /^\/(?:data\/|nhung\/|en\/embed\/|lich(?:\/[^/]+)?\.ics$|(?:.+\/)?feed\.xml$)/;

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const isPublic = (file: string): boolean => !/(?:^|\/)(?:_(?!astro\/)|\.)|\.(?:br|gz)$|^404\.html$/.test(file);
const typeOf = (address: string): string => TYPES.find(([pattern]) => pattern.test(address))?.[1] ?? '';
/** Lower case, and without the space that some put before the character set. */
const plainType = (type: string | undefined): string => (type ?? '').toLowerCase().replace(/;\s*/, '; ');

/** Every public address of the folder with its file. */
const addresses = (dist: string): [address: string, file: string][] =>
  filesOf(dist)
    .filter(isPublic)
    .map((file) => [addressOf(file), file]);

/** Runs the questions as tests of the suite that calls. */
export function answersAsPromised({ origin, dist, base, ...known }: Subject): void {
  const below = base.slice(0, -1);
  const to = (address: string, asked?: Parameters<typeof ask>[2]) => ask(origin(), below + address, asked);

  it('answers every address with its file, its type and every header', async () => {
    const faults: string[] = [];
    for (const [address, file] of addresses(dist)) {
      const { status, headers, body } = await to(address);
      const bytes = readFileSync(join(dist, file));
      const note = (what: string) => faults.push(`${address}: ${what}`);
      if (bytes.includes('http-equiv="refresh"')) {
        if (status !== 301) note(`${status} in place of 301`);
        continue;
      }
      if (status !== 200) note(String(status));
      if (!body.equals(bytes)) note('other bytes');
      if (plainType(headers['content-type']) !== typeOf(address)) note(`type ${headers['content-type']}`);
      for (const name of ALWAYS) if (!headers[name]) note(`no ${name}`);
      const cache = address.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      if (headers['cache-control'] !== cache) note(`cache ${headers['cache-control']}`);
      if ((headers['access-control-allow-origin'] === '*') !== OPEN.test(address)) note('open to others, or not');
      if (headers['server']?.match(/\d/)) note(`server ${headers['server']}`);
    }
    expect(faults).toEqual([]);
  });

  it('sends with every page a policy that permits what the page itself permits, and frames of embeds only', async () => {
    const faults: string[] = [];
    for (const [address, file] of addresses(dist)) {
      const written = writtenPolicy(readFileSync(join(dist, file), 'utf8'));
      if (!written || readFileSync(join(dist, file)).includes('http-equiv="refresh"')) continue;
      const sent = parsePolicy((await to(address, { method: 'HEAD' })).headers['content-security-policy'] ?? '');
      for (const [name, sources] of written)
        for (const source of sources) {
          const permitted = sent.get(name) ?? sent.get('default-src');
          if (source !== "'none'" && !permitted?.has(source)) faults.push(`${address}: ${name} lacks ${source}`);
        }
      const ancestors = [...(sent.get('frame-ancestors') ?? [])].join();
      if (ancestors !== (/^\/(?:nhung|en\/embed)\//.test(address) ? '*' : "'none'"))
        faults.push(`${address}: frame-ancestors ${ancestors}`);
      for (const weak of ['unsafe-inline', 'unsafe-eval', 'data:', 'http:', 'https:'])
        if ([...sent.values()].some((sources) => [...sources].some((source) => source.includes(weak))))
          faults.push(`${address}: ${weak}`);
    }
    expect(faults).toEqual([]);
  });

  it('sends short addresses on, for good, with what was asked', async () => {
    const [from, target] = known.short;
    const { status, headers } = await to(`${from}?a=1`);
    expect({ status, location: headers['location']?.replace(origin(), '') }).toEqual({
      status: 301,
      location: `${below}${target}?a=1`,
    });
  });

  it('sends a folder without its slash on to its page', async () => {
    const { status, headers } = await to(known.page.slice(0, -1));
    expect({ status, location: headers['location']?.replace(origin(), '') }).toEqual({
      status: 301,
      location: below + known.page,
    });
  });

  it.each([
    '/chi-tieu/',
    '/en/indicators/',
    '/data/',
    '/data/v1/',
    '/chi-tieu',
    '/khong-co/',
    '/_headers',
    '/_redirects',
    '/_server/nginx.conf',
    '/_server/',
    '/.htaccess',
    '/index.html.gz',
    '/a%0d%0aSet-Cookie:%20x',
    '/..%2f..%2fetc/passwd',
  ])('has no page at %s and answers with its own for that', async (address) => {
    const { status, headers, body } = await to(address);
    if (address.includes('..')) return expect([400, 404]).toContain(status);
    expect({ status, type: plainType(headers['content-type']), cookie: headers['set-cookie'] }).toEqual({
      status: 404,
      type: 'text/html; charset=utf-8',
      cookie: undefined,
    });
    expect(body.equals(readFileSync(join(dist, '404.html')))).toBe(true);
  });

  it('compresses texts, feeds and calendars among them, and tells caches so', async () => {
    for (const address of known.texts) {
      const { headers, body } = await to(address, { headers: { 'accept-encoding': 'gzip' } });
      const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
      expect({ address, encoding: headers['content-encoding'], vary: headers['vary']?.toLowerCase() }).toEqual({
        address,
        encoding: 'gzip',
        vary: expect.stringContaining('accept-encoding'),
      });
      expect(plainType(headers['content-type'])).toBe(typeOf(address));
      expect(gunzipSync(body).equals(readFileSync(file))).toBe(true);
    }
  });

  it('sends what is compressed ahead as it is', async () => {
    for (const encoding of known.encodings) {
      const { headers, body } = await to(known.page, { headers: { 'accept-encoding': encoding } });
      const file = join(dist, known.page, 'index.html');
      expect({ encoding: headers['content-encoding'], type: plainType(headers['content-type']) }).toEqual({
        encoding,
        type: 'text/html; charset=utf-8',
      });
      expect(body.equals(readFileSync(`${file}.${encoding === 'br' ? 'br' : 'gz'}`))).toBe(true);
      expect(UNPACK[encoding](body).equals(readFileSync(file))).toBe(true);
    }
  });

  it('answers what browsers ask before they fetch from another website', async () => {
    const asked = {
      method: 'OPTIONS',
      headers: { origin: 'https://news.example', 'access-control-request-method': 'GET' },
    };
    for (const address of [known.table, known.embed, known.feed, '/lich.ics']) {
      const { status, headers } = await to(address, asked);
      expect({ address, status, origin: headers['access-control-allow-origin'] }).toEqual({
        address,
        status: 204,
        origin: '*',
      });
      expect(headers['access-control-allow-methods']).toContain('GET');
    }
    const closed = await to(known.page, asked);
    expect(closed.status).not.toBe(204);
    expect(closed.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('answers with a part where a part is asked for', async () => {
    const { status, headers, body } = await to(known.table, { headers: { range: 'bytes=10-19' } });
    expect(status).toBe(206);
    expect(headers['content-range']).toMatch(/^bytes 10-19\//);
    expect(body.equals(readFileSync(join(dist, known.table)).subarray(10, 20))).toBe(true);
  });

  it('answers "not changed" where nothing has', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const first = await to(known.page, { headers: { 'accept-encoding': encoding } });
      const tag = first.headers['etag'] ?? '';
      expect(tag).not.toBe('');
      const again = await to(known.page, { headers: { 'accept-encoding': encoding, 'if-none-match': tag } });
      expect({ encoding, status: again.status, bytes: again.body.length }).toEqual({ encoding, status: 304, bytes: 0 });
      const since = { 'accept-encoding': encoding, 'if-modified-since': first.headers['last-modified'] ?? '' };
      expect((await to(known.page, { headers: since })).status).toBe(304);
    }
  });

  it('takes nothing: other methods are refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect({ method, status: (await to(known.page, { method })).status }).toEqual({ method, status: 405 });
  });
}
