/** The one door to the content for the site, the tests and the commands. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { todayIn } from '../domain/time-zone.ts';
import type { Languages, Locale } from '../languages/locale.ts';
import { type Checked, checkFiles } from './check.ts';
import type { Files } from './files.ts';
import { readFiles } from './read.ts';
import type { Content } from './schema.ts';
import { languagesIn, timeZoneIn } from './schemas.ts';
import { faultLine } from './words.ts';

export interface LoadOptions {
  /** The content folder; default `CONTENT_DIR`, else `content`. */
  dir?: string;
  /** The day for which to build; default `AS_OF`, else the real day. */
  asOf?: string;
  /** The real day. */
  today?: string;
  lang?: Locale;
  read?: (dir: string) => Files;
}

/** `CONTENT_DIR`, else `content`. */
export const contentDir = (): string => process.env['CONTENT_DIR'] || 'content';

function planFile(dir: string): Uint8Array | undefined {
  const file = join(dir, 'plan.yaml');
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile();
  return isThere ? readFileSync(file) : undefined;
}

/** The languages of a plan, before anything else of it is read; the default ones where it cannot be read. */
export const planLanguages = (dir: string = contentDir()): Languages => languagesIn(planFile(dir));

/** Today in the time zone of a plan, before anything else of it is read: `2026-11-22`. */
export const realDay = (dir: string = contentDir(), now: Date = new Date()): string =>
  todayIn(timeZoneIn(planFile(dir)), now);

/** Reads and checks a content folder; what is not given comes from the environment. */
export function loadContent(options: LoadOptions = {}): Checked {
  const { dir = contentDir(), today = realDay(dir), lang, read = readFiles } = options;
  const asOf = options.asOf ?? (process.env['AS_OF'] || today);
  return checkFiles(read(dir), { asOf, today, lang });
}

/** The content, or an error that tells every fault: a build never publishes what was not checked. */
export function loadOrThrow(options: LoadOptions = {}): Content {
  const { content, faults } = loadContent(options);
  if (content) return content;
  const dir = options.dir ?? contentDir();
  throw new Error(`\n${faults.map((fault) => faultLine(fault, `${dir}/`)).join('\n')}\n`);
}
