/** The chart of all years in one sentence: for those who do not see it, and as the title of its saved picture. */
import type { Indicator } from '../content/schema.ts';
import { breakBetween } from '../domain/breaks.ts';
import { inSentence } from '../text/cite-sentence.ts';
import { capitalise, formatInPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { wordOf } from '../text/words.ts';
import { type Chart, type ChartPoint, lastPointOf } from './chart.ts';
import { valueBeside } from './judged-value.ts';
import type { Printer } from './print.ts';
import { yearsOfTarget } from './span.ts';

export interface Summed {
  indicator: Indicator;
  chart: Chart;
  print: Printer;
  /** The place that the plan is for. */
  place: string;
  locale: Locale;
}

/** Results that compare with the last one: no break lies between. */
function comparable({ points }: Chart, { breaks }: Indicator): ChartPoint[] {
  const results = points.filter(({ kind }) => kind === 'result');
  const last = results.at(-1);
  return results.filter((each) => last && !breakBetween(breaks, each.figure, last.figure));
}

/** The highest or the lowest of the results, where it is neither the first nor the last. */
function extremeOf(results: readonly ChartPoint[], isMore: (a: number, b: number) => boolean): ChartPoint | null {
  const [first, last] = [results[0], results.at(-1)];
  const most = results.reduce<ChartPoint | undefined>((a, b) => (a && !isMore(b.value, a.value) ? a : b), undefined);
  return most && first && last && isMore(most.value, first.value) && isMore(most.value, last.value) ? most : null;
}

export function chartSummary({ indicator, chart, print, place, locale }: Summed): string {
  const ui = uiOf(locale);
  const what = indicator.phrase?.[locale] ?? inSentence(indicator.name[locale]);
  const value = ({ figure }: ChartPoint): string => print.figure(figure);
  const when = ({ figure }: ChartPoint): string => formatInPeriod(figure.period, locale);
  const results = comparable(chart, indicator);
  const [first, last] = [results[0], results.at(-1)];
  const say = (): string => {
    if (first && last && first !== last) {
      const way = last.value > first.value ? 'chart.rose' : last.value < first.value ? 'chart.fell' : 'chart.stayed';
      const ends = { from: value(first), start: when(first), to: value(last), end: when(last) };
      const extremes = [
        ['chart.highest', extremeOf(results, (a, b) => a > b)] as const,
        ['chart.lowest', extremeOf(results, (a, b) => a < b)] as const,
      ].flatMap(([key, point]) => (point ? [ui(key, { value: value(point), when: when(point) })] : []));
      return [ui(way, { what, place, ...ends }), ...extremes].join('; ');
    }
    const only = last ?? lastPointOf(chart);
    if (only)
      return ui(only.kind === 'forecast' ? 'chart.wasExpected' : 'chart.was', {
        what,
        place,
        value: value(only),
        when: when(only),
      });
    const average = chart.assessed
      .map((each) => valueBeside(indicator, each, locale))
      .findLast((each) => each !== null);
    return average
      ? ui('chart.averaged', { what, place, average: average.text })
      : ui('chart.nothing', { what, place });
  };
  return capitalise(say());
}

/** "Mục tiêu 2025: ít nhất 54%. Đạt: 54,09%." of every target that is drawn. */
export function chartVerdicts({ indicator, chart, print, locale }: Summed): string[] {
  return chart.assessed
    .filter((each) => !chart.ahead.includes(each))
    .map((each) => {
      const beside = valueBeside(indicator, each, locale);
      return uiOf(locale)(beside ? 'chart.verdictOn' : 'chart.verdict', {
        years: yearsOfTarget(indicator, each.target, locale),
        target: print.target(each.target),
        word: wordOf(each.assessment, locale),
        value: beside?.text ?? '',
      });
    });
}
