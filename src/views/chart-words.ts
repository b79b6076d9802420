/** The words of a chart: those that stand in it, and those below for what cannot be drawn or read in it. */

import type { Indicator, PlanTarget } from '../content/schema.ts';
import { isDueAtEnd, isWorkedOut, traitsOf } from '../domain/measures.ts';
import { compareDecimals, numberToDecimal, roundDecimal } from '../text/decimal.ts';
import { formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { wordingOf } from '../text/wording.ts';
import { type Chart, type ChartMark, type ChartPoint, type ChartSpan, lastPointOf, type Named } from './chart.ts';
import { axesOf } from './chart-axis.ts';
import { type ChartLabel, type LabelWish, placeLabels } from './chart-labels.ts';
import { ROOM_OF_YEAR } from './chart-room.ts';
import { farEndOf } from './ends.ts';
import { judgedValue } from './judged-value.ts';
import type { Printer } from './print.ts';
import { yearsOfTarget } from './span.ts';

const rounded = ({ decimals }: Indicator, value: number): string => roundDecimal(numberToDecimal(value), decimals);
const shown = (indicator: Indicator, value: number, print: Printer): string => print.value(rounded(indicator, value));

const placeOf = ({ x, value }: Named): Named => ({ x, value });

/** Where a text may stand by a line that lies over several years. */
const placesAlong = ({ from, to, value }: Pick<ChartSpan, 'from' | 'to' | 'value'>): Named[] =>
  [from - ROOM_OF_YEAR, from, (from + to) / 2, to, to + ROOM_OF_YEAR].map((x) => ({ x, value }));

/** "7,3", or as exact as its source wrote it: "trên 7,3". */
function numberOf({ figure }: ChartPoint, print: Printer, locale: Locale): string {
  const wording = wordingOf(figure);
  const number = print.number(figure.value);
  return wording ? `${wording.word[locale]} ${number}` : number;
}

/** "54"; both ends of a range to end within: "6,5–7". */
function endsText(target: PlanTarget, print: Printer): string {
  const far = farEndOf(target);
  const ends = far === null ? [target.value] : [target.value, far].toSorted(compareDecimals);
  return ends.map((end) => print.number(end)).join('–');
}

/** The last value, or the average where no year has one; the averages that were judged, then the marks of the targets. */
export function chartLabels(indicator: Indicator, chart: Chart, print: Printer, locale: Locale): ChartLabel[] {
  const ui = uiOf(locale);
  const last = lastPointOf(chart);
  const value: LabelWish[] = last
    ? [{ role: 'value', texts: [numberOf(last, print, locale)], places: [placeOf(last)] }]
    : chart.spans.slice(-1).map((span) => {
        const text = numberToDecimal(span.value);
        return {
          role: 'value',
          texts: [ui('chart.average', { value: print.value(text) }), print.number(text)],
          places: placesAlong(span),
        };
      });
  const judged = chart.judged.map(({ from, to, value: at, judged: own }): LabelWish => {
    const { value: said = '' } = judgedValue(indicator, own, locale) ?? {};
    const [short = ''] = /−?\d[\d.,]*/.exec(said) ?? [];
    return {
      role: 'judged',
      texts: [ui('chart.average', { value: said }), said, short],
      places: placesAlong({ from, to, value: at }),
    };
  });
  const isLevel = !isWorkedOut(indicator.measure);
  const isFaced = ({ op, target }: ChartMark): boolean => op === target.op;
  const marks = chart.marks.filter(isFaced).map(
    ({ end, value: at, target }): LabelWish => ({
      role: 'mark',
      texts: [
        isWorkedOut(indicator.measure) && !isDueAtEnd(indicator.measure)
          ? ui('chart.evenly', { value: shown(indicator, at, print) })
          : print.mark(target),
        isLevel ? endsText(target, print) : print.number(rounded(indicator, at)),
      ],
      places: [{ x: end, value: at }],
    }),
  );
  const context = chart.context.map(
    ({ of, points }): LabelWish => ({ role: 'context', texts: [of[locale]], places: points.toReversed().map(placeOf) }),
  );
  return placeLabels([...value, ...judged, ...marks, ...context], chart, axesOf(chart, locale).y);
}

/** Where notes stand: on the page, or in the saved picture, whose head names targets and values already. */
type Beside = 'page' | 'picture';

/** What is aimed at in periods that are not drawn. */
export const aheadNotes = (indicator: Indicator, chart: Chart, print: Printer, locale: Locale): string[] =>
  chart.ahead.map(({ target }) =>
    uiOf(locale)('chart.noteAhead', {
      years: yearsOfTarget(indicator, target, locale),
      target: print.target(target),
    }),
  );

/** What the picture cannot say by itself: targets that are a fall, a growth or a sum, what found no room, a cut axis. */
export function chartNotes(
  indicator: Indicator,
  chart: Chart,
  print: Printer,
  locale: Locale,
  beside: Beside,
): string[] {
  const ui = uiOf(locale);
  const labels = chartLabels(indicator, chart, print, locale);
  /** Whether the words of each drawing of a kind found room, in the order of the drawings. */
  const roomFor = (kind: LabelWish['role']): boolean[] =>
    labels.filter(({ role }) => role === kind).map(({ placement }) => placement !== null);
  const marks = roomFor('mark');
  const { asks } = traitsOf(indicator.measure);
  const isLevel = !isWorkedOut(indicator.measure) && asks !== 'total';
  const targets = chart.assessed.flatMap((assessed): string[] => {
    const { target } = assessed;
    if (chart.ahead.includes(assessed)) return [];
    const told = { years: yearsOfTarget(indicator, target, locale), target: print.target(target) };
    const at = chart.marks.findIndex((mark) => mark.target === target);
    const share = chart.roads.find(({ end }) => end === target.end)?.points[0]?.value;
    if (asks === 'total' && share !== undefined)
      return [ui('chart.noteShare', { ...told, value: shown(indicator, share, print) })];
    if (at < 0) return [ui('chart.noteUndrawn', told)];
    if (!isLevel) return [ui('chart.notePath', told)];
    return beside === 'picture' || marks[at] ? [] : [ui('chart.noteTarget', told)];
  });
  const averages = roomFor('judged');
  const judged = (beside === 'picture' ? [] : chart.assessed).flatMap((each) => {
    const isDrawn = isLevel && chart.judged.every(({ judged: own }, i) => own !== each || averages[i]);
    return (isDrawn ? null : judgedValue(indicator, each, locale)?.text) ?? [];
  });
  const last = lastPointOf(chart);
  const [isTold] = roomFor('value');
  const value =
    last && !isTold
      ? [
          ui('chart.noteLast', {
            period: formatPeriod(last.figure.period, locale),
            value: print.value(last.figure.value),
          }),
        ]
      : [];
  return [...value, ...targets, ...judged, ...(axesOf(chart, locale).y.cut ? [ui('chart.cut')] : [])];
}
