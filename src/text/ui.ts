/** The words of the interface in one language. */
import { UI } from '../languages/texts.ts';
import type { UiKey } from '../languages/ui.ts';
import { fillWords } from './fill.ts';
import { formatTime, smooth } from './format.ts';
import type { Locale } from './locale.ts';

export type { UiKey };
export type Ui = (key: UiKey, values?: Record<string, string | number>) => string;

/** A year that is no whole number is the end of a month. */
const told = (values: Record<string, string | number>, locale: Locale): Record<string, string | number> => {
  const { year } = values;
  return typeof year === 'number' && !Number.isInteger(year) ? { ...values, year: formatTime(year, locale) } : values;
};

/** The words of one language; `{name}` and `{name:target|targets}` in a text are filled from `values`. */
export const uiOf =
  (locale: Locale): Ui =>
  (key, values = {}) =>
    smooth(fillWords(UI[locale][key], told(values, locale), locale), locale);
