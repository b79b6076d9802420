/** The content check: files in memory to content, faults and warnings. Pure, so a browser can run it too. */
import type { Fault, Finding, Lang } from './fault.ts';
import type { Files } from './files.ts';
import { type Gathered, gather } from './gather.ts';
import { joinContent } from './join.ts';
import { compareText } from './order.ts';
import { piecesOf } from './pieces.ts';
import type { Content } from './schema.ts';
import { tell } from './words.ts';

export interface CheckOptions {
  /** The day for which the site is built, `2026-11-22`. */
  asOf: string;
  /** The real day. */
  today: string;
  lang?: Lang;
}

export interface Checked {
  /** Null where there are faults. */
  content: Content | null;
  faults: Fault[];
  warnings: Fault[];
}

/** Checks everything once: every fault of every file, sorted by path and place. */
export function checkFiles(files: Files, { lang = 'vi' }: CheckOptions): Checked {
  const all = gather(files);
  const faults = tellAll(all, all.findings, lang);
  return { content: faults.length ? null : contentOf(all), faults, warnings: [] };
}

function contentOf(all: Gathered): Content | null {
  const pieces = piecesOf(all);
  return pieces && joinContent(pieces);
}

const tellAll = (all: Gathered, findings: readonly Finding[], lang: Lang): Fault[] =>
  findings
    .map((each) => tell(each, all.texts.get(each.path) ?? '', lang))
    .sort(
      (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
    );
