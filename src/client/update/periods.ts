/** Periods as the form's fields hold them. */
import { readPeriod } from '../../intake/period.ts';
import { formatPeriod } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';

/** A period as people read it, where that can be read back; else as files spell it. */
export function typedPeriod(period: string, locale: Locale): string {
  const words = formatPeriod(period, locale);
  return readPeriod(words) === period ? words : period;
}
