/** The words of a chart: those that stand in it, and those below for what cannot be drawn or read in it. */
import type { Indicator } from '../content/schema.ts';
import { numberToDecimal, roundDecimal } from '../text/decimal.ts';
import { formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type Chart, extentOf, lastPointOf } from './chart.ts';
import { axesOf } from './chart-axis.ts';
import { type ChartLabel, type LabelWish, placeLabels } from './chart-labels.ts';
import { ROOM_OF_YEAR } from './chart-room.ts';
import { judgedValue } from './judged-value.ts';
import type { Printer } from './print.ts';
import { yearsOfTarget } from './span.ts';

const shown = ({ decimals }: Indicator, value: number, print: Printer): string =>
  print.value(roundDecimal(numberToDecimal(value), decimals));

/** The last value, the averages that were judged, then the marks of the targets. */
export function chartLabels(indicator: Indicator, chart: Chart, print: Printer, locale: Locale): ChartLabel[] {
  const ui = uiOf(locale);
  const last = lastPointOf(chart);
  const value: LabelWish[] = last ? [{ role: 'value', text: print.number(last.text), places: [last] }] : [];
  const judged = chart.judged.map(({ from, to, value: at, judged: own }): LabelWish => {
    const text = ui('chart.average', { value: judgedValue(indicator, own, locale)?.value ?? '' });
    const places = [from - ROOM_OF_YEAR, from, (from + to) / 2, to, to + ROOM_OF_YEAR].map((x) => ({ x, value: at }));
    return { role: 'judged', text, places };
  });
  const isLevel = !['reduction', 'growth'].includes(indicator.measure);
  const marks = chart.marks.map(
    ({ end, value: at, target }): LabelWish => ({
      role: 'mark',
      text: isLevel ? print.mark(target) : ui('chart.evenly', { value: shown(indicator, at, print) }),
      places: [{ x: end, value: at }],
    }),
  );
  return placeLabels([...value, ...judged, ...marks], chart, extentOf(chart));
}

/** What the picture cannot say by itself: targets that are a fall, a growth or a sum, what found no room, a cut axis. */
export function chartNotes(indicator: Indicator, chart: Chart, print: Printer, locale: Locale): string[] {
  const ui = uiOf(locale);
  const labels = chartLabels(indicator, chart, print, locale);
  const marks = labels.filter(({ role }) => role === 'mark');
  const isLevel = ['level', 'rate'].includes(indicator.measure);
  const targets = chart.assessed.flatMap(({ target }): string[] => {
    const told = { years: yearsOfTarget(indicator.measure, target), target: print.target(target) };
    const at = chart.marks.findIndex((mark) => mark.target === target);
    const share = chart.roads.find(({ end }) => end === target.end)?.points[0]?.value;
    if (indicator.measure === 'sum' && share !== undefined)
      return [ui('chart.noteShare', { ...told, value: shown(indicator, share, print) })];
    if (at < 0) return [ui('chart.noteUndrawn', told)];
    if (!isLevel) return [ui('chart.notePath', told)];
    return marks[at]?.stand ? [] : [ui('chart.noteTarget', told)];
  });
  const judged = chart.assessed.flatMap((each) => {
    const isDrawn =
      isLevel &&
      chart.judged.every(
        ({ judged: own }, i) => own !== each || labels.filter(({ role }) => role === 'judged')[i]?.stand,
      );
    return (isDrawn ? null : judgedValue(indicator, each, locale)?.text) ?? [];
  });
  const last = lastPointOf(chart);
  const isTold = labels.some(({ role, stand }) => role === 'value' && stand);
  const value =
    last && !isTold
      ? [ui('chart.noteLast', { period: formatPeriod(last.period, locale), value: print.value(last.text) })]
      : [];
  return [...value, ...targets, ...judged, ...(axesOf(chart, locale).y.cut ? [ui('chart.cut')] : [])];
}
