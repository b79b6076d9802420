/** The content check but for the prose. Pure and light, so a browser can run it too. */

import type { Locale } from '../languages/locale.ts';
import type { Fault, Finding } from './fault.ts';
import type { Files } from './files.ts';
import { type Gathered, gather, type Sound } from './gather.ts';
import { joinContent } from './join.ts';
import { compareText, laterOf } from './order.ts';
import { passedFiles } from './passed-files.ts';
import { amountFindings } from './relations/amounts.ts';
import { farDayFindings } from './relations/far-days.ts';
import { identityFindings } from './relations/identity.ts';
import { lifetimeFindings } from './relations/lifetimes.ts';
import { measureFindings } from './relations/measures.ts';
import { officialFindings } from './relations/official.ts';
import { partFindings, wholesOf } from './relations/parts.ts';
import { planFindings } from './relations/plan-sense.ts';
import { referenceFindings } from './relations/references.ts';
import { calendarYearFindings, dayFindings, rhythmFindings, stepFindings } from './relations/rhythm.ts';
import { sequenceFindings } from './relations/sequence.ts';
import { boundaryFindings, seriesFindings } from './relations/series.ts';
import { targetFindings } from './relations/targets.ts';
import { timeFindings } from './relations/times.ts';
import { uniqueFindings } from './relations/unique.ts';
import type { Content } from './schema.ts';
import { addressFindings } from './warnings/addresses.ts';
import { amendmentFindings } from './warnings/amendments.ts';
import { contactFindings } from './warnings/contact.ts';
import { contextDoubts } from './warnings/contexts.ts';
import { digitFindings, periodFindings } from './warnings/digits.ts';
import { contraryFindings, doubtFindings } from './warnings/doubts.ts';
import {
  leapFindings,
  officialTwins,
  pointFindings,
  signFindings,
  staleFindings,
  twinFindings,
} from './warnings/figures.ts';
import { languageFindings } from './warnings/languages.ts';
import { numberFindings } from './warnings/numbers.ts';
import { contextFiles, memberFiles, seriesFiles } from './warnings/series.ts';
import { sourceFindings } from './warnings/sources.ts';
import { targetDoubts } from './warnings/targets.ts';
import { plainHttpFindings, untranslatedFindings } from './warnings/texts.ts';
import { togetherFindings, wholeFindings } from './warnings/together.ts';
import { styleFindings, translationFindings } from './warnings/translations.ts';
import { unitFindings } from './warnings/units.ts';
import { verdictFindings } from './warnings/verdicts.ts';
import { codeFindings, wordingFindings } from './warnings/wordings.ts';
import { workFindings } from './warnings/work.ts';
import { yearFindings } from './warnings/years.ts';
import { tell } from './words.ts';

export interface CheckOptions {
  /** Refuse what a site may not be published with, though it may be built: default false. */
  publish?: boolean;
  /** True for the files of one indicator alone, default false: what only the whole plan can tell is not asked. */
  part?: boolean;
  /** The day for which the site is built, `2026-11-22`. */
  asOf: string;
  /** The real day. */
  today: string;
  /** Of the words; default the plan's first. */
  lang?: Locale;
}

export interface Checked {
  /** Null where there are faults. */
  content: Content | null;
  faults: Fault[];
  warnings: Fault[];
}

/** What was found once may be told in several languages, in one order. */
export interface CheckedOnce extends Checked {
  toldIn(lang: Locale): Pick<Checked, 'faults' | 'warnings'>;
}

/** What is added to the check where more than the data can be looked at. */
export interface More {
  faults(all: Gathered): Finding[];
  warnings(all: Gathered): Finding[];
}

const NO_MORE: More = { faults: () => [], warnings: () => [] };

/** Every fault and warning of the data, and what `more` finds; sorted by path and place. */
export function checkData(files: Files, options: CheckOptions, more: More = NO_MORE): CheckedOnce {
  const { asOf, today, publish = false, part = false } = options;
  const all = gather(files);
  const latest = laterOf(asOf, today);
  const unpublishable = contactFindings(all);
  const faulty = [
    ...all.findings,
    ...relationFindings(all, latest).filter(({ code }) => !part || !OF_THE_WHOLE.has(code)),
    ...more.faults(all),
    ...(publish ? unpublishable : []),
  ];
  const sound = faulty.length === 0 ? (all as Sound) : null;
  const doubtful = [...warningFindings(all, asOf, sound), ...more.warnings(all), ...(publish ? [] : unpublishable)];
  const toldIn = (lang: Locale): Pick<Checked, 'faults' | 'warnings'> => ({
    faults: tellAll(all, faulty, lang),
    warnings: tellAll(all, doubtful, lang),
  });
  return { content: sound ? contentOf(all, asOf) : null, ...toldIn(options.lang ?? all.languages[0]), toldIn };
}

/** Faults that other indicators might take away. */
const OF_THE_WHOLE: ReadonlySet<Finding['code']> = new Set(['period-unused', 'whole-unknown']);

/** What one file alone cannot tell. */
const relationFindings = (all: Gathered, latest: string): Finding[] => [
  ...referenceFindings(all),
  ...seriesFindings(all),
  ...boundaryFindings(all),
  ...uniqueFindings(all),
  ...amountFindings(all),
  ...timeFindings(all, latest),
  ...farDayFindings(all),
  ...targetFindings(all, latest),
  ...measureFindings(all),
  ...rhythmFindings(all),
  ...officialFindings(all),
  ...lifetimeFindings(all, latest),
  ...sequenceFindings(all, latest),
  ...identityFindings(all),
  ...partFindings(all),
  ...planFindings(all, latest),
];

/** What rests on several files is asked of sound content only: a fault in one would be told as a doubt of another. */
function warningFindings(all: Gathered, asOf: string, sound: Sound | null): Finding[] {
  const wholes = wholesOf(all);
  const known = seriesFiles(all);
  return [
    ...known.flatMap((series) => [
      ...leapFindings(series),
      ...signFindings(series),
      ...officialTwins(series),
      ...twinFindings(series),
      ...periodFindings(series.figures),
      ...pointFindings(series),
      // The figures of a whole are those of its parts.
      ...(wholes.has(series.id) ? [] : staleFindings(series, asOf)),
      ...(sound
        ? [
            ...verdictFindings(series, sound.plan.value.periods, asOf),
            ...togetherFindings(series),
            ...targetDoubts(series, sound.plan.value.periods),
          ]
        : []),
    ]),
    ...plainHttpFindings(all),
    ...untranslatedFindings(all),
    ...memberFiles(all).flatMap((series) => [
      ...leapFindings(series),
      ...signFindings(series),
      ...twinFindings(series),
    ]),
    ...contextDoubts(all),
    ...contextFiles(all).flatMap((series) => [...leapFindings(series), ...pointFindings(series)]),
    ...(sound
      ? [
          ...wholeFindings(sound, known),
          ...amendmentFindings(sound),
          ...workFindings(sound),
          ...contraryFindings(sound),
          ...codeFindings(sound),
        ]
      : []),
    ...unitFindings(all),
    ...sourceFindings(all),
    ...numberFindings(all),
    ...addressFindings(all),
    ...wordingFindings(all),
    ...digitFindings(all),
    ...yearFindings(all),
    ...translationFindings(all),
    ...styleFindings(all),
    ...languageFindings(all),
    ...doubtFindings(all),
    ...stepFindings(all),
    ...calendarYearFindings(all),
    ...dayFindings(all),
  ];
}

function contentOf(all: Gathered, asOf: string): Content | null {
  const passed = passedFiles(all);
  return passed && joinContent(passed, asOf);
}

/** A new name that another file has is none: the next number for a figure, else no mend that a machine may make. */
function withoutClash(each: Finding, paths: ReadonlySet<string>): Finding {
  if (each.fix?.kind !== 'rename' || !paths.has(each.fix.to)) return each;
  // A year alone may stand behind the period: only what comes after the day of publication is a number.
  const stem = each.fix.to.replace(/(?<=--.*)(?:--\d+)?\.yaml$/, '');
  const free = [2, 3, 4, 5, 6, 7, 8, 9].map((k) => `${stem}--${k}.yaml`).find((to) => !paths.has(to));
  if (/^(?:figures|context|series)\//.test(each.fix.to) && free) return { ...each, fix: { kind: 'rename', to: free } };
  return { code: each.code, path: each.path, from: each.from, data: each.data, taken: each.fix.to };
}

const tellAll = (all: Gathered, findings: readonly Finding[], lang: Locale): Fault[] =>
  findings
    .map((each) => tell(withoutClash(each, all.paths), all.texts.get(each.path) ?? '', lang))
    .sort(
      (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
    );
