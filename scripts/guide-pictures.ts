/**
 * `npm run guide:pictures`: takes the pictures of the guides from the real form of the site in `dist/`, in both
 * languages. Each shows one part of the form, filled in; small, because they are read on phones.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Page } from 'playwright-core';
import { addressesIn } from '../src/addresses/routes.ts';
import { DEFAULT_LANGUAGES, type Locale } from '../src/text/locale.ts';
import { ensureBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'public/guide');
const WIDTH = 560;
const QUALITY = 45;

/** What an official might report: the values of the form's fields. */
const SOURCE = {
  title: 'Niên giám thống kê năm 2025',
  publisher: 'Thống kê tỉnh',
  published: '30/6/2026',
  url: 'https://example.vn/nien-giam-2025',
  document: '412/TKT',
};
const FIGURE = { period: '2025', value: '3.540 USD' };
const INDICATOR = 'grdp-per-capita';
const PASTED = 'GRDP năm 2025 ước tăng 8,27%; thu ngân sách nhà nước năm 2025 đạt 57.000 tỷ đồng.';

/** Writes the strip of the page from the top of one element to the top of the next, or to the bottom of the last. */
async function take(page: Page, name: string, from: string, to: { top?: string; bottom?: string }): Promise<void> {
  const edge = async (selector: string, which: 'top' | 'bottom'): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, side) => element.getBoundingClientRect()[side] + scrollY, which);
  const top = Math.floor(await edge(from, 'top')) - 8;
  const bottom = to.top ? (await edge(to.top, 'top')) - 12 : (await edge(to.bottom ?? from, 'bottom')) + 12;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: top, width: WIDTH, height: Math.ceil(bottom - top), scale: 1 },
  });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  console.log(`public/guide/${name}.webp`);
}

async function picture(page: Page, locale: Locale, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('figure-form:not([hidden])').waitFor();
  await page.locator('#enter-paste').fill(PASTED);
  await page.locator('[data-find]').click();
  await page.locator('.find').first().waitFor();
  await take(page, `${locale}-paste`, 'details.paste', { bottom: 'details.paste' });
  await page.locator('details.paste > summary').click();
  for (const [name, value] of Object.entries({ ...SOURCE, ...FIGURE }))
    await page.locator(`[name=${name}]`).fill(value);
  await page.locator('[name=indicator]').selectOption(INDICATOR);
  await page.locator('[name=stage][value=official]').check();
  await page.locator('#send').waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await take(page, `${locale}-source`, '#source', { top: '#figure' });
  await take(page, `${locale}-figure`, '#figure', { bottom: '#enter-stage' });
  await take(page, `${locale}-change`, '#change', { bottom: '.change' });
  await take(page, `${locale}-send`, '#send', { bottom: '.sending .actions' });
}

if (!existsSync(join(root, 'dist/index.html'))) throw new Error('dist/ holds no site; run `npm run build` first');
mkdirSync(folder, { recursive: true });
const server = await preview({ root, server: { port: 0 }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  for (const locale of DEFAULT_LANGUAGES) {
    const context = await browser.newContext({ viewport: { width: WIDTH, height: 900 }, colorScheme: 'light' });
    await picture(
      await context.newPage(),
      locale,
      `http://localhost:${server.port}${addressesIn(DEFAULT_LANGUAGES).path('update', locale)}`,
    );
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
