/** What `<quote-check>` answers, from the data file of an indicator. */

import { originalOf } from '../content/original.ts';
import { evidenceOf } from '../domain/evidence.ts';
import { kindOf } from '../domain/figures.ts';
import { type Measure, traitsOf } from '../domain/measures.ts';
import { parsePeriod } from '../domain/period.ts';
import { type Frequency, isYearly, type Rhythm, rhythmOf } from '../domain/rhythm.ts';
import type { Decimal, Stage } from '../domain/types.ts';
import { periodExamples } from '../intake/period-examples.ts';
import { readQuotedNumber, readQuotedPeriod } from '../intake/quote-text.ts';
import { formatDecimal, formatOnDate, formatPeriod, spoken, uncapitalise } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { worded, wordingOf } from '../text/wording.ts';
import { checkQuotes, isWorkedOutHere, type QuotedFigure, type QuotedTarget } from '../views/quote.ts';

/** An answer, and where the report stands that it speaks of: an address on this very site, with the words to link. */
export interface QuoteReply {
  text: string;
  verdict?: string;
  address?: string;
  see?: string;
}

/** A figure of the data file, with what tells how exact and how firm it is. */
export interface ToldFigure extends QuotedFigure {
  low: Decimal | null;
  high: Decimal | null;
  wording: string | null;
  stage: Stage;
  source: { publisher: string; document: string | null };
}

export interface QuotedIndicator {
  name: Record<Locale, string>;
  phrase: Record<Locale, string> | null;
  caveat: Record<Locale, string> | null;
  unit: Record<Locale, string>;
  url: Record<Locale, string>;
  measure: Measure;
  /** Left out where the results are those of calendar years. */
  frequency?: Frequency;
  window?: string | null;
  reporting_year_start_day?: string;
  figures: ToldFigure[];
  targets: QuotedTarget[];
}

const KEPT = ['value', 'low', 'high'];

/** Keeps a number's digits where the browser can tell them (JSON.parse source text access). */
const withDigits = (key: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === 'number' && KEPT.includes(key) ? (context?.source ?? String(value)) : value;

export const readIndicator = (data: string): QuotedIndicator =>
  (JSON.parse(data, withDigits) as { indicator: QuotedIndicator }).indicator;

interface Setting {
  indicator: QuotedIndicator;
  words: Record<string, string>;
  locale: Locale;
  bodies: readonly string[];
}

/** The rate of one year is plain %, not % a year. */
function amountOf({ indicator, locale }: Setting, period: string, value: Decimal): string {
  const unit = indicator.unit[locale];
  const ofOneYear =
    traitsOf(indicator.measure).holds === 'changes' && parsePeriod(period).kind === 'year' && unit.startsWith('%');
  return spoken(formatDecimal(value, locale), ofOneYear ? '%' : unit, locale);
}

/** What is told of a report: the number as its source put it, its stage and what it rests on, who published it and when. */
function told(setting: Setting, figure: ToldFigure | null, prefix: string): Record<string, string> {
  if (!figure) return {};
  const { indicator, words, locale, bodies } = setting;
  const { basis, relayed } = evidenceOf(figure.source, bodies);
  const rests = basis === 'press' ? words['onPress'] : relayed ? words['relayed'] : figure.source.document;
  const stage = [words[figure.stage], rests, indicator.caveat?.[locale]].filter(Boolean).join(', ');
  return {
    [`${prefix}Value`]: worded(amountOf(setting, figure.period, figure.value), wordingOf(figure), locale),
    [`${prefix}Stage`]: stage,
    [`${prefix}Date`]: formatOnDate(figure.published, locale),
    [`${prefix}By`]: figure.source.publisher,
  };
}

const rhythmIn = ({
  frequency = 'A',
  window = null,
  reporting_year_start_day: day = '01-01',
}: QuotedIndicator): Rhythm => rhythmOf({ frequency, window, reporting_year_start_day: day });

/** So many periods are named at most. */
const NAMED = 8;

/** The periods that a series has figures for, where their names are no years that a reader would think of. */
function periodsKnown({ figures }: QuotedIndicator, rhythm: Rhythm, locale: Locale): string {
  if (isYearly(rhythm)) return '';
  const inUse = figures.filter(({ best }) => best).map(({ period }) => period);
  const order = [...new Set(inUse)].toSorted((a, b) => (parsePeriod(a).lastDay < parsePeriod(b).lastDay ? -1 : 1));
  return order
    .slice(-NAMED)
    .map((period) => formatPeriod(period, locale))
    .join('; ');
}

/**
 * @param quote period and value as the reader wrote them
 * @param indicator what its data file tells, see {@link readIndicator}
 * @param words the sentences of the page, `{name}` to be filled in
 * @param bodies names of agencies that only the plan tells to be public bodies'
 */
export function replyTo(
  quote: { period: string; value: string },
  indicator: QuotedIndicator,
  words: Record<string, string>,
  locale: Locale,
  bodies: readonly string[],
): QuoteReply {
  const setting = { indicator, words, locale, bodies };
  const fill = (key: string, values: Record<string, string>): string =>
    (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const rhythm = rhythmIn(indicator);
  const period = readQuotedPeriod(quote.period, rhythm);
  if (!period) {
    const examples = periodExamples(rhythm, locale).join('; ');
    return { text: fill(examples ? 'badPeriodSeries' : 'badPeriod', { period: quote.period, examples }) };
  }
  const number = readQuotedNumber(quote.value, originalOf(indicator.unit).words);
  if ('fault' in number) {
    const key = number.fault === 'other-unit' ? 'otherUnit' : 'badValue';
    return { text: fill(key, { value: quote.value, unit: indicator.unit[locale] }) };
  }
  const { readings } = number;
  const [first = ''] = readings;
  const { verdict, found, current } = checkQuotes(indicator.figures, period, readings);
  const name = indicator.name[locale];
  const values = {
    name,
    phrase: indicator.phrase?.[locale] ?? (/^\p{Lu}\p{Lu}/u.test(name) ? name : uncapitalise(name)),
    // In the words of the report, where one is there: January to March is a quarter as well.
    period: formatPeriod((found ?? current)?.period ?? period, locale),
    value: amountOf(setting, period, first),
    withdrawn: found?.withdrawn ? formatOnDate(found.withdrawn.date, locale) : '',
    ...told(setting, found, 'found'),
    ...told(setting, current, 'current'),
  };
  const isUnknown = verdict === 'never' || verdict === 'empty';
  // Only averages of several years are told by a value for the whole of a target's period.
  const isOwn =
    isUnknown &&
    traitsOf(indicator.measure).holds === 'changes' &&
    isWorkedOutHere(indicator.targets, period, readings);
  const isRough = verdict === 'current' && found !== null && wordingOf(found) !== null;
  const sentences = [fill(isOwn ? 'workedOut' : isRough ? 'currentRough' : verdict, values)];
  if (current && (isUnknown || verdict === 'older' || verdict === 'withdrawn'))
    sentences.push(fill(kindOf(current) === 'result' ? 'now' : 'nowForecast', values));
  const periods = verdict === 'empty' ? periodsKnown(indicator, rhythm, locale) : '';
  if (periods) sentences.push(fill('periodsKnown', { periods }));
  const target = found ?? current;
  const { pathname } = new URL(indicator.url[locale]);
  return {
    text: sentences.join(' '),
    verdict,
    address: pathname + (target ? `#f-${target.id}` : ''),
    see: fill('see', {}),
  };
}
