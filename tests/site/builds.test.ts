/** Builds with other settings than the shared one, each in a folder of its own. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { FROZEN } from '../fixtures/frozen.ts';
import { SITE_URL } from './settings.ts';
import { type Build, type BuildOptions, buildSite, removeBuild } from './support/build.ts';
import { filesOf, htmlOf, readText } from './support/dist.ts';
import { factsOf } from './support/facts.ts';
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

/** A copy of the content in which one file is changed. */
function withChange(name: string, change: (text: string) => string): string {
  const copy = join(scratch, 'content');
  cpSync(FROZEN, copy, { recursive: true });
  writeFileSync(join(copy, name), change(readFileSync(join(copy, name), 'utf8')));
  return copy;
}

describe('two builds of the same content on the same day', () => {
  it('are the same, byte for byte', async () => {
    const { dist, output, ok } = await build({});
    expect(ok, output).toBe(true);
    const first = inject('dist');
    expect(filesOf(dist)).toEqual(filesOf(first));
    const differ = filesOf(dist).filter(
      (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(first, file))),
    );
    expect(differ).toEqual([]);
  });
});

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

describe('another plan, below a path', async () => {
  const base = '/sites/dao-may/';
  const { dist, ok, output } = await build({ contentDir: 'tests/fixtures/plans/dao-may', basePath: base });
  const html = ok ? htmlOf(dist) : new Map<string, string>();

  it('builds', () => {
    expect(ok, output).toBe(true);
    expect([...html.keys()]).toEqual(
      expect.arrayContaining(['/', '/en/', '/chi-tieu/ho-co-mang/', '/en/indicators/homes-online/', '/gioi-thieu/']),
    );
  });

  it('has no page of prose that its content does not bring, and no link to it', () => {
    expect([...html.keys()]).not.toContain('/phuong-phap/');
    expect([...html].filter(([, page]) => page.includes('phuong-phap')).map(([address]) => address)).toEqual([]);
  });

  it('names no other province in any file', () => {
    const names = /thanh h(oá|óa|oa)|nq13|13\/nq-cp/i;
    expect(filesOf(dist).filter((file) => names.test(readText(dist, file)))).toEqual([]);
  });

  it('keeps the path in every link, and each link leads to a file', async () => {
    const files = new Set(filesOf(dist));
    const faults = (await factsOf(html)).flatMap(({ address, links, resources }) =>
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

  it('keeps the path in canonical addresses, the sitemap and the data', async () => {
    for (const { canonical, alternates } of await factsOf(html))
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
    expect(sources.filter((file) => names.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
