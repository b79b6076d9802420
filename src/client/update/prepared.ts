/** A composed figure as it waits to be sent, with what it says in words. */
import { STAGES } from '../../domain/types.ts';
import type { Composed } from '../../intake/compose.ts';
import { formatPeriod } from '../../text/format.ts';
import type { Locale } from '../../text/locale.ts';
import { STAGE_WORDS } from '../../text/words.ts';
import { printerOf } from '../../views/print.ts';
import type { Prepared } from './store.ts';

/** What is ready of a figure that was composed, or null where it is not. */
export function preparedOf(
  { file, indicator, period, amount }: Composed,
  stage: string,
  locale: Locale,
): Prepared | null {
  if (!file || !indicator || !period) return null;
  const value = amount ? printerOf(indicator, locale).value(amount.value) : '';
  const known = STAGES.find((each) => each === stage);
  const words = known ? STAGE_WORDS[known][locale] : '';
  return {
    ...file,
    name: indicator.name[locale],
    period: formatPeriod(period, locale),
    told: [value, words].filter(Boolean).join(', '),
  };
}
