/** Interface words: one flat JSON per area and language; both languages must have the same keys (tests/text/ui.test.ts). */
import { fillWords } from './fill.ts';
import { formatTime, smooth } from './format.ts';
import type { Locale } from './locale.ts';
import agenciesEn from './ui/agencies.en.json' with { type: 'json' };
import agenciesVi from './ui/agencies.vi.json' with { type: 'json' };
import calendarEn from './ui/calendar.en.json' with { type: 'json' };
import calendarVi from './ui/calendar.vi.json' with { type: 'json' };
import chartEn from './ui/chart.en.json' with { type: 'json' };
import chartVi from './ui/chart.vi.json' with { type: 'json' };
import checkEn from './ui/check.en.json' with { type: 'json' };
import checkVi from './ui/check.vi.json' with { type: 'json' };
import commonEn from './ui/common.en.json' with { type: 'json' };
import commonVi from './ui/common.vi.json' with { type: 'json' };
import dataEn from './ui/data.en.json' with { type: 'json' };
import dataVi from './ui/data.vi.json' with { type: 'json' };
import evidenceEn from './ui/evidence.en.json' with { type: 'json' };
import evidenceVi from './ui/evidence.vi.json' with { type: 'json' };
import firstEn from './ui/first.en.json' with { type: 'json' };
import firstVi from './ui/first.vi.json' with { type: 'json' };
import guideEn from './ui/guide.en.json' with { type: 'json' };
import guideVi from './ui/guide.vi.json' with { type: 'json' };
import historyEn from './ui/history.en.json' with { type: 'json' };
import historyVi from './ui/history.vi.json' with { type: 'json' };
import indicatorEn from './ui/indicator.en.json' with { type: 'json' };
import indicatorVi from './ui/indicator.vi.json' with { type: 'json' };
import reportEn from './ui/report.en.json' with { type: 'json' };
import reportVi from './ui/report.vi.json' with { type: 'json' };
import resolutionEn from './ui/resolution.en.json' with { type: 'json' };
import resolutionVi from './ui/resolution.vi.json' with { type: 'json' };
import reuseEn from './ui/reuse.en.json' with { type: 'json' };
import reuseVi from './ui/reuse.vi.json' with { type: 'json' };
import searchEn from './ui/search.en.json' with { type: 'json' };
import searchVi from './ui/search.vi.json' with { type: 'json' };
import tasksEn from './ui/tasks.en.json' with { type: 'json' };
import tasksVi from './ui/tasks.vi.json' with { type: 'json' };
import updateEn from './ui/update.en.json' with { type: 'json' };
import updateVi from './ui/update.vi.json' with { type: 'json' };
import workingsEn from './ui/workings.en.json' with { type: 'json' };
import workingsVi from './ui/workings.vi.json' with { type: 'json' };

const vi = {
  ...agenciesVi,
  ...calendarVi,
  ...chartVi,
  ...checkVi,
  ...commonVi,
  ...dataVi,
  ...evidenceVi,
  ...firstVi,
  ...guideVi,
  ...historyVi,
  ...indicatorVi,
  ...reportVi,
  ...resolutionVi,
  ...reuseVi,
  ...searchVi,
  ...tasksVi,
  ...updateVi,
  ...workingsVi,
};
const en: Record<UiKey, string> = {
  ...agenciesEn,
  ...calendarEn,
  ...chartEn,
  ...checkEn,
  ...commonEn,
  ...dataEn,
  ...evidenceEn,
  ...firstEn,
  ...guideEn,
  ...historyEn,
  ...indicatorEn,
  ...reportEn,
  ...resolutionEn,
  ...reuseEn,
  ...searchEn,
  ...tasksEn,
  ...updateEn,
  ...workingsEn,
};
const TABLE: Record<Locale, Record<UiKey, string>> = { vi, en };

export type UiKey = keyof typeof vi;
export type Ui = (key: UiKey, values?: Record<string, string | number>) => string;

/** A year that is no whole number is the end of a month. */
const told = (values: Record<string, string | number>, locale: Locale): Record<string, string | number> => {
  const { year } = values;
  return typeof year === 'number' && !Number.isInteger(year) ? { ...values, year: formatTime(year, locale) } : values;
};

/** The words of one language; `{name}` in a text is filled from `values`. */
export const uiOf =
  (locale: Locale): Ui =>
  (key, values = {}) =>
    smooth(fillWords(TABLE[locale][key], told(values, locale)), locale);
