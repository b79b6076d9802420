/**
 * Finds a Chromium for the browser tests, and installs Debian's where there is none. The shell without windows is
 * preferred: it shows a page in two thirds of the time.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.ts';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser, or null; `CHROMIUM` names one that stands elsewhere. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [env['CHROMIUM'], ...onPath, ...ELSEWHERE];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Finds a browser, installing Chromium with apt where that is possible; throws with what to do where it is not. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  // Not every Debian has the shell as a package of its own.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    installWithApt([name, 'fonts-noto-core']);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('no browser found, and apt-get could not install one; install Chromium and name it in CHROMIUM');
}

if (import.meta.main) console.log(ensureBrowser());
