/** The words of the interface in one language. */
import { UI } from '../languages/texts.ts';
import type { UiKey } from '../languages/ui.ts';
import { fillTimes } from './fill-times.ts';
import type { Locale } from './locale.ts';

export type { UiKey };
export type Ui = (key: UiKey, values?: Record<string, string | number>) => string;

/** The words of one language; `{name}` and `{name:target|targets}` in a text are filled from `values`. */
export const uiOf =
  (locale: Locale): Ui =>
  (key, values = {}) =>
    fillTimes(UI[locale][key], values, locale);
