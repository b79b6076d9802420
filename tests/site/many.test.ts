/**
 * A plan too long for one page: an invented town's three indicators again and again, built, read and browsed. A build of
 * its own, so `npm run test:plans` asks it and `npm test` does not.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMany } from '../../scripts/bench/many.ts';
import { MOST_ROWS } from '../../src/views/many.ts';
import { SITE_URL } from './settings.ts';
import { axeFaults } from './support/axe.ts';
import { withOwnPage } from './support/browser.ts';
import { BUDGETS } from './support/budgets.ts';
import { type Build, buildSite, removeBuild } from './support/build.ts';
import { filesOf, htmlOf, readText } from './support/dist.ts';
import { factsOf } from './support/facts.ts';
import { LINK_RULES, linkFaults, missingResources, type Site } from './support/links.ts';
import { cutOffWords, sidewaysPixels } from './support/look.ts';
import { type Served, serve } from './support/serve.ts';
import { heavyPages, heavyScripts } from './support/weight.ts';

const COUNT = MOST_ROWS + 2;
const COPY = 'clear-water-2';
const OFFLINE = 'target-tracker.html';

describe('a plan of more indicators than a page has room for', () => {
  const content = mkdtempSync(join(tmpdir(), 'many-'));
  let build: Build;
  let html: Map<string, string>;
  let served: Served;

  beforeAll(async () => {
    writeMany('tests/fixtures/plans/pebble-bay', content, COUNT);
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
    expect(heavyScripts(build.dist, html)).toEqual([]);
    expect(statSync(join(build.dist, OFFLINE)).size).toBeLessThanOrEqual(BUDGETS.offline_file.bytes);
  });

  it('counts each indicator once on the front page, and lists it on the page of its group', () => {
    const groups = [...readText(build.dist, 'index.html').matchAll(/href="\/(groups\/[^"/]+\/)">[^<]*?(\d+)[^<]*</g)];
    expect(groups.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(COUNT);
    const rows = groups.flatMap(([, address]) => [
      ...readText(build.dist, `${address}index.html`).matchAll(/href="(\/indicators\/[^"/]+\/)"/g),
    ]);
    expect(new Set(rows.map(([, address]) => address)).size).toBe(COUNT);
  });

  it('keeps the version of the newest day alone of each indicator', () => {
    const days = filesOf(build.dist).filter((file) => file.startsWith(`embed/${COPY}/2`) && file.endsWith('.html'));
    expect(days).toHaveLength(1);
    expect(html.get(`/indicators/${COPY}/embed/`)).toContain(`href="/${days[0]?.replace('index.html', '')}"`);
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

  it.each(['/', '/groups/living/', `/indicators/${COPY}/`, '/evidence/', `/${OFFLINE}`])(
    '%s fits a phone and a desk, and has no fault that axe finds',
    async (address) => {
      await withOwnPage(async (page) => {
        await page.goto(served.origin + address);
        for (const width of [360, 1280]) expect(await look(page, width)).toEqual({ width, sideways: 0, cut: [] });
        expect(await axeFaults(page, false)).toEqual([]);
      });
    },
  );
});
