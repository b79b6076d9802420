/** The settings that the build writes for servers, in real ones. nginx is installed by `npm test` where it can be. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compressText, openToRead } from '../../scripts/build/finish.ts';
import { readLedger } from '../../src/site/ledger.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { ask } from './support/ask.ts';
import { EVERY_PAGE } from './support/kinds.ts';
import { type Running, SERVERS, startServer } from './support/servers.ts';
import { answersAsPromised } from './support/serving.ts';

/** A copy with some of the texts compressed ahead: the build compresses all. */
const scratch = mkdtempSync(join(tmpdir(), 'served-'));
const dist = join(scratch, 'dist');
const COMPRESSED = [
  '/du-lieu/',
  '/data/v1/figures.csv',
  '/chi-tieu/che-phu-rung/feed.xml',
  '/lich.ics',
  '/sitemap.xml',
];
const UNCOMPRESSED = '/kiem-tra/';
cpSync(inject('dist'), dist, { recursive: true, preserveTimestamps: true });

beforeAll(async () => {
  for (const path of COMPRESSED) await compressText(join(dist, path.replace(/\/$/, '/index.html')));
  openToRead(scratch);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The others are asked the same of the invented plan (builds.test.ts), and of this one by night. */
const ASKED = EVERY_PAGE ? SERVERS : SERVERS.filter(({ name }) => name === 'nginx');

describe.each(ASKED)('$name', (kind) => {
  const absent = kind.program === null;
  let running: Running | undefined;
  beforeAll(async () => {
    if (!absent) running = await startServer(kind, dist);
  });
  afterAll(() => running?.stop());

  describe.skipIf(absent)('with the settings of the build', () => {
    answersAsPromised({
      origin: () => running?.origin ?? '',
      dist,
      base: '/',
      page: '/du-lieu/',
      table: '/data/v1/figures.csv',
      embed: '/nhung/forest-cover/',
      feed: '/chi-tieu/che-phu-rung/feed.xml',
      short: ['/nq13-16/', '/chi-tieu/che-phu-rung/'],
      encodings: kind.name === 'nginx' ? ['gzip'] : ['br', 'gzip'],
      texts: kind.name === 'Apache' ? COMPRESSED : [...COMPRESSED, UNCOMPRESSED],
    });

    it('answers every address of the ledger, and goes on answering under load', async () => {
      const { addresses } = readLedger(FROZEN);
      const paths = [...new Set(addresses.map((address) => address.replace(/#.*/, '')))];
      const statuses = await Promise.all(paths.map(async (path) => (await ask(running?.origin ?? '', path)).status));
      const lost = paths.filter((_, index) => ![200, 301].includes(statuses[index] ?? 0));
      expect(lost).toEqual([]);
      const load = Array.from({ length: 500 }, () => ask(running?.origin ?? '', '/'));
      expect(new Set((await Promise.all(load)).map(({ status }) => status))).toEqual(new Set([200]));
    });
  });
});
