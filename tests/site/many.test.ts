/**
 * A plan too long for one page: an invented town's three indicators again and again, under long names, built, read and
 * browsed. A build of its own, so `npm run test:plans` asks it and `npm test` does not.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMany } from '../../scripts/bench/many.ts';
import { brotliSize, formatSize, sizeWithSheet } from '../../src/site/page-sizes.ts';
import { sheetOf } from '../../src/site/shared-styles.ts';
import { SITE_URL } from './settings.ts';
import { axeFaults } from './support/axe.ts';
import { withOwnPage } from './support/browser.ts';
import { BUDGETS } from './support/budgets.ts';
import { type Build, buildSite, removeBuild } from './support/build.ts';
import { costOf } from './support/cost.ts';
import { filesOf, htmlOf, readText } from './support/dist.ts';
import { factsOf } from './support/facts.ts';
import { LINK_RULES, linkFaults, missingResources, type Site } from './support/links.ts';
import { cutOffWords, sidewaysPixels } from './support/look.ts';
import { type Served, serve } from './support/serve.ts';
import { heavyPages, heavyScripts, heavySheets } from './support/weight.ts';

/** So many that no page has room for all names, nor a yearly report for all verdicts. */
const COUNT = 200;
const COPY = 'clear-water-2';
const WORDS = ' as counted at every landing place between the lighthouse and the old mill';
const REPORT = '/report/2025/';
const OFFLINE = 'target-tracker.html';

describe('a plan of more indicators than a page has room for', () => {
  const content = mkdtempSync(join(tmpdir(), 'many-'));
  let build: Build;
  let html: Map<string, string>;
  let served: Served;

  beforeAll(async () => {
    writeMany('tests/fixtures/plans/pebble-bay', content, COUNT);
    const indicators = join(content, 'indicators');
    for (const file of readdirSync(indicators).filter((name) => name.endsWith('.yaml'))) {
      const text = readFileSync(join(indicators, file), 'utf8');
      writeFileSync(join(indicators, file), text.replace(/^(name: \{ en: .*\S)(?= \}$)/m, `$1${WORDS}`));
    }
    build = await buildSite({ contentDir: content });
    expect(build.ok, build.output).toBe(true);
    html = htmlOf(build.dist);
    served = await serve(build.dist);
  });
  afterAll(async () => {
    await served?.close();
    if (build) removeBuild(build);
    rmSync(content, { recursive: true });
  });

  it('leads only to what is there, and loads nothing else', async () => {
    const site: Site = { root: `${SITE_URL}/`, pages: await factsOf(html), files: new Set(filesOf(build.dist)) };
    for (const [words, rule] of Object.entries(LINK_RULES)) expect(linkFaults(site, rule(site)), words).toEqual([]);
    expect(missingResources(site)).toEqual([]);
  });

  it('holds every page to its budget, and the file to pass on to its own', () => {
    expect(heavyPages(html)).toEqual([]);
    expect(heavySheets(build.dist, html)).toEqual([]);
    expect(heavyScripts(build.dist, html)).toEqual([]);
    expect(statSync(join(build.dist, OFFLINE)).size).toBeLessThanOrEqual(BUDGETS.offline_file.bytes);
  });

  it('has the styles of pages that are many in a file beside them, which comes once, and those of the others inside', async () => {
    const own = (address: string) => sheetOf(html.get(address) ?? '');
    expect(own(`/indicators/${COPY}/`)).toMatch(/^_astro\/styles\.[0-9a-f]{8}\.css$/);
    expect(own('/indicators/clear-water-3/')).toBe(own(`/indicators/${COPY}/`));
    for (const address of ['/', '/data/', `/embed/${COPY}/`, `/${OFFLINE}`]) expect(own(address), address).toBeNull();
    await withOwnPage(async (page) => {
      const { styles, others } = await costOf(page, `${served.origin}/indicators/${COPY}/`);
      expect(styles).toEqual([`${served.origin}/${own(`/indicators/${COPY}/`)}`]);
      expect(others.filter((url) => !url.endsWith(`/indicators/${COPY}/`))).toEqual([]);
      const border = page.locator('.site-footer');
      expect(await border.evaluate((footer) => getComputedStyle(footer).borderTopStyle)).toBe('double');
    });
  });

  it('says the weight of a page with that of its styles', () => {
    const page = html.get(`/indicators/${COPY}/`) ?? '';
    expect(page).toContain(`${formatSize(sizeWithSheet(page, build.dist), 'en')} compressed`);
    expect(sizeWithSheet(page, build.dist)).toBeGreaterThan(brotliSize(page) + 1000);
  });

  it('permits pages their file of styles, by its own word and by that of each server', () => {
    const page = html.get(`/indicators/${COPY}/`) ?? '';
    expect(page).toMatch(/<meta http-equiv="content-security-policy" content="[^"]*style-src 'self';/);
    expect(readText(build.dist, '_headers')).toMatch(/^\/indicators\/\*\n.*style-src 'self';/m);
    expect(html.get('/')).toMatch(/style-src 'sha256-/);
  });

  const mainOf = (address: string): string => /<main.*<\/main>/s.exec(html.get(address) ?? '')?.[0] ?? '';
  const linksIn = (address: string, pattern: RegExp): Set<string> =>
    new Set(
      [...mainOf(address).matchAll(/href="([^"]*)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => pattern.test(href)),
    );

  const OWN = /^\/indicators\/[^/]+\/$/;

  it('counts each indicator once on the front page', () => {
    const counts = [...mainOf('/').matchAll(/<h3 id="g-[^>]*><a[^>]*>\w+: (\d+) indicators/g)];
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(COUNT);
  });

  it.each(['/', '/search/', '/check/'])(
    'leads from %s to the pages of all groups, and by them to each indicator',
    (address) => {
      expect([...linksIn(address, OWN)].length).toBeLessThan(COUNT);
      const groups = [...linksIn(address, /^\/groups\//)];
      expect(new Set(groups.flatMap((group) => [...linksIn(group, OWN)])).size).toBe(COUNT);
    },
  );

  it.each(['/evidence/', '/calendar/', '/resolution/'])('tells in the parts of %s of each indicator', (address) => {
    const parts = [...linksIn(address, new RegExp(`^${address}[^/]+/$`))];
    const told = (page: string) => [...linksIn(page, /^\/indicators\//)].map((href) => href.replace(/#.*/, ''));
    expect(new Set(told(address)).size).toBeLessThan(COUNT);
    expect(parts.length).toBeGreaterThan(2);
    expect(new Set(parts.flatMap(told)).size).toBe(COUNT);
    for (const part of parts) expect(mainOf(part), part).toContain(`href="${address}"`);
  });

  it('tells in the parts of the agencies of each figure that they publish', () => {
    const agencies = [...linksIn('/agencies/', /^\/agencies\/[^/]+\/$/)];
    const parts = agencies.flatMap((agency) => [...linksIn(agency, new RegExp(`^${agency}[^/]+/$`))]);
    expect(parts.length).toBeGreaterThan(2);
    expect(new Set([...agencies, ...parts].flatMap((page) => [...linksIn(page, OWN)])).size).toBe(COUNT);
  });

  it('tells in the parts of a day what changed, with a place for each', () => {
    const days = [...linksIn('/changes/', /^\/as-of\/[^/]+\/$/)];
    const parts = days.flatMap((day) => [...linksIn(day, new RegExp(`^${day}[^/]+/$`))]);
    expect(parts.length).toBeGreaterThan(2);
    const rows = parts.flatMap((part) =>
      [...mainOf(part).matchAll(/class="asof-row" id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(new Set(rows).size).toBe(COUNT);
  });

  it('fills the choice of the form once somebody begins, also from a link', async () => {
    expect(mainOf('/update/').match(/<option/g)).toHaveLength(1);
    await withOwnPage(async (page) => {
      await page.goto(`${served.origin}/update/?indicator=${COPY}&period=2026`);
      await page.locator(`#enter-indicator option[value="${COPY}"]`).waitFor({ state: 'attached' });
      expect(await page.locator('#enter-indicator option').count()).toBe(COUNT + 1);
      expect(await page.locator('#enter-indicator').inputValue()).toBe(COPY);
    });
  });

  it('finds each name on the search page', async () => {
    await withOwnPage(async (page) => {
      await page.goto(`${served.origin}/search/?q=${encodeURIComponent('bus trips 60')}`);
      const [first] = await page.locator('.search-results a').all();
      expect(await first?.getAttribute('href')).toBe('/indicators/bus-trips-60/');
    });
  });

  it('has any indicator chosen in the quote check by words of its name, and answers', async () => {
    await withOwnPage(async (page) => {
      await page.goto(`${served.origin}/check/`);
      expect(await page.locator('#check-code option').count()).toBe(1);
      await page.getByLabel('Find the indicator').fill('clear (60)');
      await page.locator('#check-code option[value="HP4-1-60"]').waitFor({ state: 'attached' });
      expect(await page.locator('#check-code').inputValue()).toBe('HP4-1-60');
      expect(await page.locator('quote-check [role=status]').innerText()).toBe('1 indicator matches.');
      await page.getByLabel('Period').fill('2023');
      await page.getByLabel('Number', { exact: true }).fill('1');
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.locator('output [data-verdict=never]').waitFor();
      expect(new URL(page.url()).searchParams.get('code')).toBe('HP4-1-60');
      await page.getByLabel('Find the indicator').fill('nothing of the kind');
      await page.locator('quote-check [role=status]').getByText('No indicator matches.').waitFor();
    });
  });

  it('answers a question in the address, though the names are in a file', async () => {
    await withOwnPage(async (page) => {
      await page.goto(`${served.origin}/check/?code=hp4-1-60&period=2023&value=1`);
      await page.locator('output [data-verdict=never]').waitFor();
      expect(await page.locator('#check-code').inputValue()).toBe('HP4-1-60');
    });
  });

  it('tells the targets of a yearly report by group, and each of them in its files', () => {
    const page = mainOf(REPORT);
    for (const group of ['water', 'living']) expect(page).toContain(`href="/groups/${group}/"`);
    expect(page.match(/<tr>/g)?.length ?? 0).toBeLessThan(COUNT);
    const rows = readText(build.dist, 'report/2025/report-2025-targets.csv').trim().split('\n');
    expect(new Set(rows.slice(1).map((row) => row.split(',')[0])).size).toBe(COUNT);
    const [first = 0, second = 0] = [...page.matchAll(/<a href="#downloads">(\d+) rows/g)].map(([, count]) =>
      Number(count),
    );
    expect(first + second).toBe(rows.length - 1);
  });

  it('writes the files of its data without indentation', () => {
    for (const file of ['indicators.json', 'catalog.jsonld', 'datapackage.json', `indicators/${COPY}.json`])
      expect(readText(build.dist, `data/v1/${file}`).trimEnd()).not.toContain('\n');
  });

  it('names the whole of its data on the data page, and no indicator', () => {
    const [, catalog = '{}'] = /<script type="application\/ld\+json">([^<]*)</.exec(html.get('/data/') ?? '') ?? [];
    expect(JSON.parse(catalog).dataset).toHaveLength(1);
  });

  it('keeps the version of the newest day alone of each indicator', () => {
    const days = filesOf(build.dist).filter((file) => file.startsWith(`embed/${COPY}/2`) && file.endsWith('.html'));
    expect(days).toHaveLength(1);
    expect(html.get(`/indicators/${COPY}/embed/`)).toContain(`href="/${days[0]?.replace('index.html', '')}"`);
  });

  it('has one picture of an indicator for all themes, and draws the one that is chosen', async () => {
    const pictures = filesOf(build.dist).filter((file) => file.startsWith(`embed/${COPY}/`) && file.endsWith('.svg'));
    expect(pictures.map((file) => file.replace(/.*\//, ''))).toEqual(['card.svg', 'card.svg']);
    await withOwnPage(async (page) => {
      await page.goto(`${served.origin}/indicators/${COPY}/embed/`);
      const image = page.locator('.embed-image');
      /** The darkest that a point of the paper is, from 0 to 255, once the picture is there. */
      const paper = async (scheme: 'light' | 'dark', theme: string): Promise<number> => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.selectOption('select[name=theme]', theme);
        await image.scrollIntoViewIfNeeded();
        await image.evaluate((each: HTMLImageElement) => each.decode());
        const { data } = await sharp(await image.screenshot())
          .extract({ left: 8, top: 8, width: 4, height: 4 })
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        return Math.min(...data);
      };
      expect(await paper('light', 'dark')).toBeLessThan(40);
      expect(await image.getAttribute('src')).toBe(`/embed/${COPY}/card.svg#dark`);
      expect(await page.locator('[data-embed=image]').innerText()).toContain(`/embed/${COPY}/card.svg#dark"`);
      expect(await paper('light', 'auto')).toBeGreaterThan(200);
      expect(await paper('dark', 'auto')).toBeLessThan(40);
      expect(await paper('dark', 'light')).toBeGreaterThan(200);
    });
  });

  it('tells each indicator in the file to pass on, says what is left out, and finds by name', async () => {
    await withOwnPage(async (page) => {
      await page.goto(`${served.origin}/${OFFLINE}`);
      expect(await page.locator('.list > li').count()).toBe(COUNT);
      expect(await page.locator('main').innerText()).toContain(`The plan has ${COUNT} indicators`);
      await page.locator('input[type=search]').fill('clear water');
      const found = await page.locator('.list > li:visible').allInnerTexts();
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((words) => words.startsWith('Days of clear water'))).toBe(true);
    });
  });

  const look = async (page: Page, width: number) => {
    await page.setViewportSize({ width, height: 800 });
    return { width, sideways: await page.evaluate(sidewaysPixels), cut: await page.evaluate(cutOffWords) };
  };

  it.each([
    '/',
    '/groups/living/',
    `/indicators/${COPY}/`,
    '/evidence/',
    '/evidence/living/',
    '/calendar/',
    '/calendar/living/',
    '/resolution/living/',
    '/search/',
    '/check/',
    '/update/',
    REPORT,
    `/${OFFLINE}`,
  ])('%s fits a phone and a desk, and has no fault that axe finds', async (address) => {
    await withOwnPage(async (page) => {
      await page.goto(served.origin + address);
      for (const width of [360, 1280]) expect(await look(page, width)).toEqual({ width, sideways: 0, cut: [] });
      expect(await axeFaults(page, false)).toEqual([]);
    });
  });
});
