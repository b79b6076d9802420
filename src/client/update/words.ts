/** The words of the form alone, so that no other page's words are loaded with it. */
import { FORM_WORDS } from '../../languages/texts.ts';
import type { FormKey } from '../../languages/ui.ts';
import { fillTimes } from '../../text/fill-times.ts';
import type { Locale } from '../../text/locale.ts';

type Key = FormKey extends `update.${infer Rest}` ? Rest : never;
export type FormText = (key: Key, values?: Record<string, string | number>) => string;

/** A word by its key without `update.`. */
export const formTexts =
  (locale: Locale): FormText =>
  (key, values = {}) =>
    fillTimes(FORM_WORDS[locale][`update.${key}`], values, locale);
