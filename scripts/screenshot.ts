/** `npm run screenshot`: takes docs/front.png, the picture of the README, from the site in `dist/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');
const SIZE = { width: 1280, height: 900 };

if (!existsSync(join(root, 'dist/index.html'))) throw new Error('dist/ holds no site; run `npm run build` first');

const server = await preview({ root, server: { port: 0 }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
  await page.goto(`http://localhost:${server.port}/en/`);
  await page.screenshot({ path: join(root, 'docs/front.png') });
} finally {
  await browser.close();
  await server.stop();
}
