/**
 * The settings of a build, read from the environment once: the only place that knows of it, or of the clock.
 *
 * - `CONTENT_DIR` folder of the content (default `content`)
 * - `AS_OF` the day as known on (yyyy-mm-dd, default today in the plan's time zone)
 * - `SITE_URL` absolute address of the site's root, without its path
 * - `BASE_PATH` path below which the site is served (default `/`)
 */

import { isDay } from './content/dates.ts';
import { realDay } from './content/load.ts';

export interface SiteEnv {
  contentDir: string;
  asOf: string;
  today: string;
  siteUrl: string;
  basePath: string;
}

const slashed = (path: string): string => `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** Reads the settings; throws a `TypeError` that says what was found where one cannot be used. */
export function readEnv(env: Record<string, string | undefined> = process.env, now?: Date): SiteEnv {
  const contentDir = env['CONTENT_DIR'] || 'content';
  const today = realDay(contentDir, now);
  const asOf = env['AS_OF'] || today;
  if (!isDay(asOf)) throw new TypeError(`AS_OF is "${asOf}"; expected a day such as 2026-11-22`);
  const siteUrl = env['SITE_URL'] || 'http://localhost:4321';
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol))
    throw new TypeError(`SITE_URL is "${siteUrl}"; expected an address such as https://example.org`);
  return {
    contentDir,
    asOf,
    today,
    siteUrl: new URL(siteUrl).origin,
    basePath: slashed(env['BASE_PATH'] || '/'),
  };
}
