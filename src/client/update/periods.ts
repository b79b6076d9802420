/** Periods as the form's fields hold them. */
import { isPeriod } from '../../content/names.ts';
import { newSpellingOf } from '../../domain/period.ts';
import { readPeriod } from '../../intake/period.ts';
import { formatPeriod } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';

/** A period as people read it, where that can be read back; else as it was given. */
export function typedPeriod(period: string, locale: Locale): string {
  if (!isPeriod(period)) return period;
  const words = formatPeriod(period, locale);
  return readPeriod(words) === newSpellingOf(period) ? words : period;
}
