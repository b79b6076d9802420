/** What `<quote-check>` answers, from the data file of an indicator. */
import { kindOf } from '../domain/figures.ts';
import { formatDate, formatDecimal, formatPeriod, withUnit } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { checkQuotes, isWorkedOut, type QuotedFigure, type QuotedTarget } from '../views/quote.ts';
import { readQuotedNumber, readQuotedPeriod } from '../views/quote-text.ts';

/** An answer, and where the report stands that it speaks of: an address on this very site, with the words to link. */
export interface QuoteReply {
  text: string;
  verdict?: string;
  address?: string;
  see?: string;
}

interface DataFile {
  indicator: {
    name: Record<Locale, string>;
    unit: Record<Locale, string>;
    url: Record<Locale, string>;
    measure: string;
    figures: QuotedFigure[];
    targets: QuotedTarget[];
  };
}

/** Keeps a number's digits where the browser can tell them (JSON.parse source text access). */
const withDigits = (key: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === 'number' && key === 'value' ? (context?.source ?? String(value)) : value;

/**
 * @param quote period and value as the reader wrote them
 * @param data the text of `indicators/<id>.json`
 * @param words the sentences of the page, `{name}` to be filled in
 */
export function replyTo(
  quote: { period: string; value: string },
  data: string,
  words: Record<string, string>,
  locale: Locale,
): QuoteReply {
  const fill = (key: string, values: Record<string, string>): string =>
    (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const period = readQuotedPeriod(quote.period);
  if (!period) return { text: fill('badPeriod', { period: quote.period }) };
  const { indicator } = JSON.parse(data, withDigits) as DataFile;
  const number = readQuotedNumber(quote.value, indicator.unit.vi);
  if ('fault' in number) {
    const key = number.fault === 'other-unit' ? 'otherUnit' : 'badValue';
    return { text: fill(key, { value: quote.value, unit: indicator.unit[locale] }) };
  }
  const { readings } = number;
  const [first = ''] = readings;
  const { verdict, found, current } = checkQuotes(indicator.figures, period, readings);
  const print = (decimal: string): string => withUnit(formatDecimal(decimal, locale), indicator.unit[locale], locale);
  const told = (figure: QuotedFigure | null, prefix: string): Record<string, string> =>
    figure
      ? {
          [`${prefix}Value`]: print(figure.value),
          [`${prefix}Date`]: formatDate(figure.published, locale),
          [`${prefix}By`]: figure.source.publisher,
        }
      : {};
  const values = {
    name: indicator.name[locale],
    period: formatPeriod(period, locale),
    value: print(first),
    withdrawn: found?.withdrawn ? formatDate(found.withdrawn.date, locale) : '',
    ...told(found, 'found'),
    ...told(current, 'current'),
  };
  const isUnknown = verdict === 'never' || verdict === 'empty';
  // Only averages of several years are told by a value for the whole of a target's period.
  const isOwn = isUnknown && indicator.measure === 'rate' && isWorkedOut(indicator.targets, period, readings);
  const sentences = [fill(isOwn ? 'workedOut' : verdict, values)];
  if (current && (isUnknown || verdict === 'older' || verdict === 'withdrawn'))
    sentences.push(fill(kindOf(current) === 'result' ? 'now' : 'nowForecast', values));
  const target = found ?? current;
  const { pathname } = new URL(indicator.url[locale]);
  return {
    text: sentences.join(' '),
    verdict,
    address: pathname + (target ? `#f-${target.id}` : ''),
    see: fill('see', {}),
  };
}
