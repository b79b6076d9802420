/** The content check: files in memory to content, faults and warnings; the prose by the compiler of the pages. */
import { type CheckedOnce, type CheckOptions, checkData } from './check-data.ts';
import type { Files } from './files.ts';
import { laterOf } from './order.ts';
import { proseDoubts } from './prose/doubts.ts';
import { proseFindings } from './prose/findings.ts';
import { isPublicFile } from './prose/links.ts';
import { letterFindings } from './warnings/letters.ts';

export type { Checked, CheckedOnce } from './check-data.ts';

export interface FileCheckOptions extends CheckOptions {
  /** Whether the site has a file beside those of the content, by its address; by default, whether it stands under `public/`. */
  hasFile?: (address: string) => boolean;
}

/** Checks everything once: every fault of every file, sorted by path and place. */
export const checkFiles = (files: Files, { hasFile = isPublicFile, ...options }: FileCheckOptions): CheckedOnce =>
  checkData(files, options, {
    faults: (all) => proseFindings(all, { hasFile, latest: laterOf(options.asOf, options.today) }),
    warnings: (all) => [...letterFindings(all), ...proseDoubts(all)],
  });
