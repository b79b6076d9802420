/** The content check: files in memory to content, faults and warnings. Pure, so a browser can run it too. */
import type { Fault, Finding, Lang } from './fault.ts';
import type { Files } from './files.ts';
import { type Gathered, gather } from './gather.ts';
import { joinContent } from './join.ts';
import { compareText, laterOf } from './order.ts';
import { piecesOf } from './pieces.ts';
import { proseFindings } from './prose.ts';
import { amountFindings } from './relations/amounts.ts';
import { measureFindings } from './relations/measures.ts';
import { officialFindings } from './relations/official.ts';
import { referenceFindings } from './relations/references.ts';
import { reportDayFindings } from './relations/report-day.ts';
import { timeFindings } from './relations/times.ts';
import { uniqueFindings } from './relations/unique.ts';
import type { Content } from './schema.ts';
import { contactFindings } from './warnings/contact.ts';
import { leapFindings, staleFindings, twinFindings } from './warnings/figures.ts';
import { seriesOf } from './warnings/series.ts';
import { plainHttpFindings, untranslatedFindings } from './warnings/texts.ts';
import { verdictFindings } from './warnings/verdicts.ts';
import { tell } from './words.ts';

export interface CheckOptions {
  /** Refuse what a site may not be published with, though it may be built: default false. */
  publish?: boolean;
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
export function checkFiles(files: Files, { asOf, today, lang = 'vi', publish = false }: CheckOptions): Checked {
  const all = gather(files);
  const latest = laterOf(asOf, today);
  const unpublishable = contactFindings(all);
  const faulty = [...all.findings, ...relationFindings(all, latest), ...(publish ? unpublishable : [])];
  const faults = tellAll(all, faulty, lang);
  const warned = [...warningFindings(all, asOf, faults.length === 0), ...(publish ? [] : unpublishable)];
  const warnings = tellAll(all, warned, lang);
  return { content: faults.length ? null : contentOf(all, asOf), faults, warnings };
}

/** What one file alone cannot tell. */
const relationFindings = (all: Gathered, latest: string): Finding[] => [
  ...referenceFindings(all),
  ...uniqueFindings(all),
  ...amountFindings(all),
  ...timeFindings(all, latest),
  ...measureFindings(all),
  ...officialFindings(all),
  ...reportDayFindings(all),
  ...proseFindings(all),
];

/** Verdicts are asked of sound content only. */
function warningFindings(all: Gathered, asOf: string, sound: boolean): Finding[] {
  const periods = all.plan?.value?.periods ?? [];
  return [
    ...seriesOf(all).flatMap((series) => [
      ...leapFindings(series),
      ...twinFindings(series),
      ...staleFindings(series, asOf),
      ...(sound ? verdictFindings(series, periods, asOf) : []),
    ]),
    ...plainHttpFindings(all),
    ...untranslatedFindings(all),
  ];
}

function contentOf(all: Gathered, asOf: string): Content | null {
  const pieces = piecesOf(all);
  return pieces && joinContent(pieces, asOf);
}

const tellAll = (all: Gathered, findings: readonly Finding[], lang: Lang): Fault[] =>
  findings
    .map((each) => tell(each, all.texts.get(each.path) ?? '', lang))
    .sort(
      (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
    );
