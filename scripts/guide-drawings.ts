/**
 * `npm run guide:drawings`: draws the pages of GitHub that an official meets into `public/guide/`, for the guides. They
 * are drawings and say so: what matters of each page, with the names of GitHub's buttons, which are English for everybody.
 * Lossless WebP, because they are flat colours and words.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { TOOL_LOCALES } from '../src/text/locale.ts';
import { ensureBrowser } from './browser.ts';
import { DRAWINGS, drawingPage } from './guide-drawings/drawings.ts';

const folder = join(import.meta.dirname, '../public/guide');
/** As wide as a phone shows without shrinking the words. */
const WIDTH = 400;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 400 }, colorScheme: 'light' });
  for (const locale of TOOL_LOCALES)
    for (const name of DRAWINGS) {
      await page.setContent(drawingPage(name, locale));
      const picture = await page.locator('main').screenshot();
      const file = `${locale}-github-${name}.webp`;
      const { size } = await sharp(picture).webp({ lossless: true, effort: 6 }).toFile(join(folder, file));
      console.log(`public/guide/${file}, ${size} bytes`);
    }
} finally {
  await browser.close();
}
