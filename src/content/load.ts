/** The one door to the content for the site, the tests and the commands. */
import { type Checked, checkFiles } from './check.ts';
import type { Lang } from './fault.ts';
import type { Files } from './files.ts';
import { readFiles } from './read.ts';
import type { Content } from './schema.ts';
import { faultLine } from './words.ts';

export interface LoadOptions {
  /** The content folder; default `CONTENT_DIR`, else `content`. */
  dir?: string;
  /** The day for which to build; default `AS_OF`, else the real day. */
  asOf?: string;
  /** The real day. */
  today?: string;
  lang?: Lang;
  read?: (dir: string) => Files;
}

/** Today in Viet Nam, `2026-11-22`. */
export const realDay = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);

/** `CONTENT_DIR`, else `content`. */
export const contentDir = (): string => process.env['CONTENT_DIR'] || 'content';

/** Reads and checks a content folder. */
export function loadContent(options: LoadOptions = {}): Checked {
  const { dir = contentDir(), today = realDay(), lang = 'vi', read = readFiles } = options;
  const asOf = options.asOf ?? (process.env['AS_OF'] || today);
  return checkFiles(read(dir), { asOf, today, lang });
}

/** The content, or an error that tells every fault: a build never publishes what was not checked. */
export function loadOrThrow(options: LoadOptions = {}): Content {
  const { content, faults } = loadContent(options);
  if (content) return content;
  throw new Error(`\n${faults.map((fault) => faultLine(fault, `${options.dir ?? contentDir()}/`)).join('\n')}\n`);
}
