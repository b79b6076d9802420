/** The words of the interface in one language. */
import { UI } from '../languages/texts.ts';
import type { UiKey } from '../languages/ui.ts';
import { fillWords } from './fill.ts';
import type { Locale } from './locale.ts';

export type { UiKey };
export type Ui = (key: UiKey, values?: Record<string, string | number>) => string;

/** The words of one language; `{name}` in a text is filled from `values`. */
export const uiOf =
  (locale: Locale): Ui =>
  (key, values = {}) =>
    fillWords(UI[locale][key], values);
