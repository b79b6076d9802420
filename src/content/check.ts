/** The content check: files in memory to content, faults and warnings; the prose by the compiler of the pages. */
import { type Checked, type CheckOptions, checkData } from './check-data.ts';
import type { Files } from './files.ts';
import { proseFindings } from './prose/findings.ts';
import { letterFindings } from './warnings/letters.ts';

export type { Checked, CheckOptions } from './check-data.ts';

/** Checks everything once: every fault of every file, sorted by path and place. */
export const checkFiles = (files: Files, options: CheckOptions): Checked =>
  checkData(files, options, { faults: proseFindings, warnings: letterFindings });
