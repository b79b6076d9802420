/** Puts a site of several trackers into its folder in one step: as a whole, or not at all. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SitePages } from '../../src/federate/pages.ts';

/** What shows that a folder was made by this command. */
const MARK = 'sources.json';

/** May the folder be replaced? It is not there, is empty, or was made so before. */
export const isReplaceable = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, MARK));

/** Writes the pages, and beside them which data they were made of. */
export function writeSite(folder: string, pages: SitePages, sources: unknown): void {
  const beside = `${resolve(folder)}.new-${process.pid}`;
  try {
    for (const [path, text] of [...pages, [MARK, `${JSON.stringify(sources, null, 2)}\n`] as const]) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), text);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
