/** Builds with other settings than the shared one, each in a folder of its own. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FROZEN } from '../fixtures/frozen.ts';
import { SITE_URL } from './settings.ts';
import { type Build, type BuildOptions, buildSite, removeBuild } from './support/build.ts';
import { filesOf, htmlOf, readText } from './support/dist.ts';
import { factsOf, type PageFacts } from './support/facts.ts';
import { OTHER } from './support/global-setup.ts';
import { type Running, SERVERS, startServer } from './support/servers.ts';
import { answersAsPromised } from './support/serving.ts';
import type { Surface } from './support/surface.ts';

const scratch = mkdtempSync(join(tmpdir(), 'builds-'));
const builds: Build[] = [];

async function build(options: BuildOptions): Promise<Build> {
  const done = await buildSite(options);
  builds.push(done);
  return done;
}

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  for (const each of builds) removeBuild(each);
});

/** The list of all provinces of the country, from which the reader of reports knows the name of another: all stand there. */
const ALL_PROVINCES = /Thái Nguyên\W+Thanh Hóa\W+Thừa Thiên Huế/;

/** A copy of the content in which one file is changed. */
function withChange(name: string, change: (text: string) => string): string {
  const copy = join(scratch, 'content');
  cpSync(FROZEN, copy, { recursive: true });
  writeFileSync(join(copy, name), change(readFileSync(join(copy, name), 'utf8')));
  return copy;
}

describe('content with a fault', () => {
  it('is not built: the fault is named with its file and line, and nothing is written', async () => {
    const figure = 'figures/forest-cover/2025--2026-02-13.yaml';
    const contentDir = withChange(figure, (text) => text.replace('value: 54.09', 'value: 54,09'));
    const { dist, ok, output } = await build({ contentDir });
    expect(ok).toBe(false);
    expect(output).toMatch(/figures\/forest-cover\/2025--2026-02-13\.yaml:2:8 /);
    expect(output).toContain('54.09');
    expect(existsSync(dist)).toBe(false);
  });
});

describe('another plan, below a path', () => {
  const base = OTHER.basePath;
  const { dist, folder, ok, output } = inject('other');
  const html = ok ? htmlOf(dist) : new Map<string, string>();
  let facts: PageFacts[] = [];
  beforeAll(async () => {
    facts = await factsOf(html);
  });

  it('builds', () => {
    expect(ok, output).toBe(true);
    expect([...html.keys()]).toEqual(
      expect.arrayContaining(['/', '/en/', '/chi-tieu/ho-co-mang/', '/en/indicators/homes-online/', '/gioi-thieu/']),
    );
  });

  it('stands behind a link, open to every server, its texts compressed beside them', () => {
    expect(lstatSync(dist).isSymbolicLink()).toBe(true);
    for (const file of filesOf(dist))
      expect({ file, mode: statSync(join(dist, file)).mode & 0o777 }).toEqual({ file, mode: 0o644 });
    const page = readFileSync(join(dist, 'en/index.html'));
    expect(brotliDecompressSync(readFileSync(join(dist, 'en/index.html.br'))).equals(page)).toBe(true);
    expect(gunzipSync(readFileSync(join(dist, 'en/index.html.gz'))).equals(page)).toBe(true);
  });

  describe.each(SERVERS)('on $name', (kind) => {
    let running: Running | undefined;
    beforeAll(async () => {
      if (!kind.program) return;
      // The folder around the checkout is the test's own, closed to a server's own user.
      chmodSync(folder, 0o755);
      running = await startServer(kind, dist, base);
    });
    afterAll(() => running?.stop());

    describe.skipIf(kind.program === null)('with the settings of the build', () => {
      answersAsPromised({
        origin: () => running?.origin ?? '',
        dist,
        base,
        page: '/du-lieu/',
        table: '/data/v1/figures.csv',
        embed: '/nhung/homes-online/',
        feed: '/chi-tieu/ho-co-mang/feed.xml',
        short: ['/dm-01/', '/chi-tieu/ho-co-mang/'],
        encodings: kind.name === 'nginx' ? ['gzip'] : ['br', 'gzip'],
        texts: ['/du-lieu/', '/data/v1/figures.csv', '/chi-tieu/ho-co-mang/feed.xml', '/lich.ics', '/sitemap.xml'],
      });
    });
  });

  it('has no page of prose that its content does not bring, and no link to it', () => {
    expect([...html.keys()]).not.toContain('/phuong-phap/');
    expect([...html].filter(([, page]) => page.includes('phuong-phap')).map(([address]) => address)).toEqual([]);
  });

  it('names no other province in any file', () => {
    const names = /thanh h(oá|óa|oa)|nq13|13\/nq-cp/i;
    const plain = filesOf(dist).filter((file) => !/\.(?:br|gz)$/.test(file));
    expect(plain.filter((file) => names.test(readText(dist, file).replace(ALL_PROVINCES, '')))).toEqual([]);
  });

  it('keeps the path in every link, and each link leads to a file', () => {
    const files = new Set(filesOf(dist));
    const faults = facts.flatMap(({ address, links, resources }) =>
      [...links.map(({ href }) => href), ...resources]
        .map((href) => new URL(href, SITE_URL + base.slice(0, -1) + address))
        .filter(({ origin }) => origin === SITE_URL)
        .filter(({ pathname }) => {
          const file = pathname.slice(base.length) + (pathname.endsWith('/') ? 'index.html' : '');
          return !pathname.startsWith(base) || !files.has(file);
        })
        .map(({ pathname }) => `${address}: ${pathname}`),
    );
    expect(faults).toEqual([]);
  });

  it('keeps the path in canonical addresses, the sitemap and the data', () => {
    for (const { canonical, alternates } of facts)
      for (const href of [canonical, ...Object.values(alternates)])
        if (href !== null) expect(href).toMatch(`${SITE_URL}${base}`);
    for (const [, loc = ''] of readText(dist, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g))
      expect(loc).toMatch(`${SITE_URL}${base}`);
    expect(readText(dist, 'robots.txt')).toContain(`${SITE_URL}${base}sitemap.xml`);
  });

  it.each([
    ['homes-online', ['met', 'met', 'not_started']],
    ['school-leavers', ['met', 'missed', 'not_started']],
    ['poor-homes', ['met', 'not_started']],
    ['harbour-dues', ['met', 'insufficient', 'not_started']],
    ['output-growth', ['met', 'awaiting_result', 'not_started']],
    ['boats-built', ['missed', 'met', 'not_started']],
    ['cloud-exports', ['missed', 'not_started']],
    ['ferry-lines', ['met', 'discontinued', 'discontinued']],
  ])('judges %s: %s', (id, words) => {
    const data = JSON.parse(readText(dist, 'data/v1/indicators.json')) as Surface;
    const targets = data.indicators.find((each) => each.id === id)?.targets ?? [];
    expect(targets.map(({ assessment }) => assessment.status)).toEqual(words);
  });

  it('shows a withdrawn figure with its reason, and Vietnamese in place of English that is still missing', () => {
    const page = html.get('/en/indicators/homes-online/') ?? '';
    expect(page).toMatch(/<span lang="vi">\s*Đếm trùng một xã\.\s*<\/span>/);
    expect(page).toMatch(/<span lang="vi">\s*Số đã rà soát\.\s*<\/span>/);
    expect(page).toContain('Counted again.');
  });
});

describe('the program', () => {
  it('names no province and no document: those stand in the content', () => {
    const names = /thanh[\s-]?h(oá|óa|oa)|nq13|13\/nq-cp/i;
    const sources = ['src', 'public', 'scripts'].flatMap((folder) => filesOf(folder).map((file) => join(folder, file)));
    expect(sources.filter((file) => names.test(readFileSync(file, 'utf8').replace(ALL_PROVINCES, '')))).toEqual([]);
  });
});
