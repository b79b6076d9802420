/** Fills the words of a text, those about times among them. */
import { fillWords } from './fill.ts';
import { formatTime, smooth } from './format.ts';
import type { Locale } from './locale.ts';

/** A year that is no whole number is the end of a month. */
const told = (values: Record<string, string | number>, locale: Locale): Record<string, string | number> => {
  const { year } = values;
  return typeof year === 'number' && !Number.isInteger(year) ? { ...values, year: formatTime(year, locale) } : values;
};

/** As {@link fillWords}, but a `year` may be any time: 2029.5 stands as "June 2030", "tháng 06/2030". */
export const fillTimes = (text: string, values: Record<string, string | number>, locale: Locale): string =>
  smooth(fillWords(text, told(values, locale), locale), locale);
