/** Finds a Chromium for the browser tests, and installs Debian's where there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser, or null; `CHROMIUM` names one that stands elsewhere. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [env['CHROMIUM'], ...onPath, '/usr/bin/chromium', ...ELSEWHERE];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Finds a browser, installing Chromium with apt where that is possible; throws with what to do where it is not. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  installWithApt(['chromium', 'fonts-noto-core']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('no browser found, and apt-get could not install one; install Chromium and name it in CHROMIUM');
}

if (import.meta.main) console.log(ensureBrowser());
