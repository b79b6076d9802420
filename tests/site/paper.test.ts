/** Paper: how many sheets a page takes, and the code that leads back from the sheet to the site. */
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { SITE_URL } from './settings.ts';
import { withPage } from './support/browser.ts';
import { BUDGETS } from './support/budgets.ts';
import { readText } from './support/dist.ts';
import { EVERY_PAGE } from './support/kinds.ts';
import type { Surface } from './support/surface.ts';

const { indicators } = JSON.parse(readText(inject('dist'), 'data/v1/indicators.json')) as Surface;

/** How many indicators stand for all: a sheet is too small for the longest pages first. */
const LONGEST = EVERY_PAGE ? indicators.length : 4;

const lengthOf = (url: string): number =>
  readText(inject('dist'), `${new URL(url).pathname.slice(1)}index.html`).length;

/** Path and short address of the longest indicators in each language. */
const SHEETS = (['vi', 'en'] as const).flatMap((lang) =>
  indicators
    .toSorted((a, b) => lengthOf(b.url[lang]) - lengthOf(a.url[lang]))
    .slice(0, LONGEST)
    .map(({ code, url }) => ({
      path: new URL(url[lang]).pathname,
      short: `${SITE_URL}/${lang === 'vi' ? '' : 'en/'}${code.toLowerCase()}/`,
    })),
);

/** Sheets that a printer takes for the open page, at the size that the page itself asks for. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What a phone reads from a drawing, as it stands on paper. */
async function readCode(page: Page, selector: string): Promise<string | null> {
  await page.emulateMedia({ media: 'print' });
  const picture = await page.locator(selector).screenshot();
  await page.emulateMedia({ media: null });
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}

describe('an indicator on paper', () => {
  it.concurrent.each(SHEETS)('$path is one A4 sheet, whose code leads to $short', async ({ path, short }) => {
    await withPage(async (page) => {
      await page.goto(path);
      expect(await sheetsOf(page)).toBe(BUDGETS.sheets.indicator);
      expect(await readCode(page, '.print-address svg')).toBe(short);
      expect(await page.locator('.print-address').textContent()).toContain(short.replace('https://', ''));
    });
  });

  it('is A4, upright', async () => {
    const box = await withPage(async (page) => {
      await page.goto('/chi-tieu/che-phu-rung/');
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf.toString('latin1'));
    });
    // 210 x 297 mm in points of 1/72 inch.
    expect([Number(box?.[1]), Number(box?.[2])].map(Math.round)).toEqual([595, 842]);
  });

  it('says the answer, the series, its sources’ days, and nothing that only works on a screen', async () => {
    await withPage(async (page) => {
      await page.goto('/chi-tieu/che-phu-rung/');
      await page.emulateMedia({ media: 'print' });
      const words = await page.locator('body').innerText();
      const controls = await page
        .locator('button, select, input, nav, summary')
        .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML));
      const arrows = await page
        .locator('thead button')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::after').display));
      await page.emulateMedia({ media: null });
      for (const told of [
        'Tạm tính: đạt',
        '54,09',
        '13/02/2026',
        'Số liệu dùng để tính',
        'Số liệu đã biết đến ngày 22/11/2026',
      ])
        expect(words).toContain(told);
      // The headings that sort are only headings there.
      expect(controls.filter((each) => !each.includes('class="sort"'))).toEqual([]);
      expect(new Set(arrows)).toEqual(new Set(['none']));
    });
  });
});

describe('the front page on paper', () => {
  it.each(['/', '/en/'])('%s takes two sheets', async (address) => {
    await withPage(async (page) => {
      await page.goto(address);
      expect(await sheetsOf(page)).toBe(BUDGETS.sheets.front);
    });
  });
});
