/** What a quoted number is: the figure in use, an older one, one withdrawn, or never reported here. Runs in the browser. */
import { kindOf } from '../domain/figures.ts';
import { newSpellingOf } from '../domain/period.ts';
import type { Decimal } from '../domain/types.ts';
import { digitsOf, roundDecimal } from '../text/decimal.ts';

/** What of a figure in `indicators/<id>.json` is needed, its value with all digits. */
export interface QuotedFigure {
  id: string;
  period: string;
  value: Decimal;
  published: string;
  best: boolean;
  withdrawn: { date: string } | null;
  source: { publisher: string };
}

export type QuoteVerdict = 'current' | 'rounded' | 'forecast' | 'older' | 'withdrawn' | 'never' | 'empty';

export interface QuoteAnswer<F extends QuotedFigure = QuotedFigure> {
  verdict: QuoteVerdict;
  /** The report that was quoted. */
  found: F | null;
  /** The figure in use for the period. */
  current: F | null;
}

/** Equal as amounts, whatever their digits: 53.6 is 53.60. */
const isSame = (a: Decimal, b: Decimal): boolean => Number(a) === Number(b);

/** Quoted with fewer digits: 8.4 for 8.36. */
const isRounded = (quoted: Decimal, value: Decimal): boolean =>
  digitsOf(quoted) < digitsOf(value) && isSame(quoted, roundDecimal(value, digitsOf(quoted)));

/** January to some month has two spellings. */
const oneSpelling = (period: string): string => (/-M\d+$/.test(period) ? newSpellingOf(period) : period);

/** `figures` are those of one indicator, oldest report first within a period. */
export function checkQuote<F extends QuotedFigure>(
  figures: readonly F[],
  quote: { period: string; value: Decimal },
): QuoteAnswer<F> {
  const asked = oneSpelling(quote.period);
  const own = figures.filter(({ period }) => oneSpelling(period) === asked);
  const current = own.find(({ best }) => best) ?? null;
  const answer = (verdict: QuoteVerdict, found: F | null): QuoteAnswer<F> => ({ verdict, found, current });
  if (own.length === 0) return answer('empty', null);
  if (current && isSame(current.value, quote.value))
    return answer(
      kindOf({ period: current.period, published: current.published }) === 'result' ? 'current' : 'forecast',
      current,
    );
  const same = own.filter(({ value }) => isSame(value, quote.value));
  const older = same.findLast(({ withdrawn }) => withdrawn === null);
  if (older) return answer('older', older);
  const withdrawn = same.at(-1);
  if (withdrawn) return answer('withdrawn', withdrawn);
  if (current && isRounded(quote.value, current.value)) return answer('rounded', current);
  const rounded = own.findLast((each) => each.withdrawn === null && isRounded(quote.value, each.value));
  return rounded ? answer('older', rounded) : answer('never', null);
}

/** What of a target in the same file is needed. */
export interface QuotedTarget {
  period: string;
  assessment: { value: Decimal | null };
}

/** True where nobody reported the number for a whole period, but this site works it out from the years. */
export const isWorkedOutHere = (
  targets: readonly QuotedTarget[],
  period: string,
  readings: readonly Decimal[],
): boolean =>
  targets.some(
    ({ period: own, assessment: { value } }) =>
      own === period && value !== null && readings.some((each) => isSame(each, value) || isRounded(each, value)),
  );

/** The same where the quote can be read in several ways: the first reading that was reported counts, else the first. */
export function checkQuotes<F extends QuotedFigure>(
  figures: readonly F[],
  period: string,
  readings: readonly Decimal[],
): QuoteAnswer<F> {
  const answers = readings.map((value) => checkQuote(figures, { period, value }));
  const none: QuoteAnswer<F> = { verdict: 'empty', found: null, current: null };
  return answers.find(({ found }) => found !== null) ?? answers[0] ?? none;
}
