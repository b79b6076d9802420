/** Targets that may be mistyped: far from the series, against the one before, with digits that are not printed. */
import { exact } from '../../domain/exact.ts';
import { asksForLevel, traitsOf } from '../../domain/measures.ts';
import { parsePeriod } from '../../domain/period.ts';
import { isInStep, rhythmOf } from '../../domain/rhythm.ts';
import { yearAt } from '../../domain/time.ts';
import type { Finding } from '../fault.ts';
import { valueFinding } from '../issues.ts';
import type { TargetOddity } from '../messages/odd-numbers.ts';
import { isInUnitOfSeries } from '../relations/thousands.ts';
import type { IndicatorFile, PlanPeriod, TargetFile } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';
import { isLeap, isSlip } from './figures.ts';
import type { SeriesFiles } from './series.ts';

export const targetDoubts = (series: SeriesFiles, periods: readonly PlanPeriod[]): Finding[] => {
  const { file, indicator } = series;
  return [
    ...farFindings(file, series, periods),
    ...bulkFindings(file, series, periods),
    ...digitFindings(file, series),
    ...contraryFindings(file, indicator, periods),
    ...milestoneFindings(file, indicator),
    ...oddFindings(file, indicator),
    ...alsoFindings(file, indicator),
    ...baselineFindings(file, series),
  ];
};

/**
 * A level, or the part of a total that falls to one year, more than ten times, or less than a tenth of, the last figure:
 * percent as a fraction, a slipped mark, thousands of billions.
 */
function farFindings(file: YamlFile, { indicator, figures }: SeriesFiles, periods: readonly PlanPeriod[]): Finding[] {
  const rhythm = rhythmOf(indicator);
  const { asks } = traitsOf(indicator.measure);
  const last = figures.filter(({ figure }) => !figure.withdrawn && isInStep(figure.period, rhythm)).at(-1);
  if (!last || (asks !== 'end' && asks !== 'total')) return [];
  const { value: known, period } = last.figure;
  const { kind, first, last: until } = parsePeriod(period);
  // What a year makes is known of whole years alone.
  if (asks === 'total' && kind !== 'year' && kind !== 'years') return [];
  return indicator.targets.flatMap(({ value, unit, period: id, baseline }, at) => {
    const own = periods.find((each) => each.id === id);
    const years = own ? own.end - (baseline?.year ?? own.baseline) : 1;
    const share = asks === 'end' ? exact('1') : exact(String(until - first + 1)).div(exact(String(years)));
    return unit === null && isLeap(exact(value).mul(share).toFraction(), known)
      ? [
          valueFinding('target-leap', file, ['targets', at, 'value'], {
            value,
            years: asks === 'end' ? null : Math.round(years),
            last: known,
            period,
            other: last.file.path,
          }),
        ]
      : [];
  });
}

/** Periods of fewer years may well be met in one. */
const SEVERAL = 3;

/** One year that has more than half of what a target of several years asks for: mostly the total of several. */
function bulkFindings(file: YamlFile, { indicator, figures }: SeriesFiles, periods: readonly PlanPeriod[]): Finding[] {
  if (traitsOf(indicator.measure).asks !== 'total') return [];
  return indicator.targets.flatMap(({ value, unit, period: id, baseline }) => {
    const own = periods.find((each) => each.id === id);
    if (!own || unit !== null) return [];
    const from = baseline?.year ?? own.baseline;
    if (own.end - from < SEVERAL) return [];
    return figures.flatMap(({ figure, file: reported }) => {
      const { kind, first } = parsePeriod(figure.period);
      const isWithin = kind === 'year' && first > from && first <= own.end && !figure.withdrawn;
      const isMost = exact(figure.value).mul(2).compare(exact(value)) > 0 && exact(value).compare(0) > 0;
      return isWithin && isMost && !isLeap(figure.value, value)
        ? [
            valueFinding('sum-bulk', reported, ['value'], {
              value: figure.value,
              target: value,
              period: id,
              other: file.path,
            }),
          ]
        : [];
    });
  });
}

const digitsOf = (number: string): number => number.split('.')[1]?.length ?? 0;
/** Digits more than anything in the file has: one may be to come. */
const SPARE = 3;

/** Decimals that cut a target short, and those that nothing fills. */
function digitFindings(file: YamlFile, { indicator, figures }: SeriesFiles): Finding[] {
  const { targets, measure, decimals } = indicator;
  const own = targets.filter(({ unit }) => unit === null && isInUnitOfSeries(measure)).map(({ value }) => value);
  const longest = [...own].sort((a, b) => digitsOf(b) - digitsOf(a))[0];
  if (longest !== undefined && digitsOf(longest) > decimals)
    return [valueFinding('decimals-few', file, ['decimals'], { decimals, value: longest })];
  const most = Math.max(0, ...[...own, ...figures.map(({ figure }) => figure.value)].map(digitsOf));
  return figures.length > 0 && decimals >= most + SPARE
    ? [valueFinding('decimals-many', file, ['decimals'], { decimals, most })]
    : [];
}

const isUpward = (op: string): boolean => op.startsWith('>');

/** Above zero where the first number lies further than the second one in the direction of an operator, below it where it lags. */
const further = (op: string, a: string, b: string): number =>
  isUpward(op) ? exact(a).compare(exact(b)) : exact(b).compare(exact(a));

/** A level that turns round from one period to the next, or that asks for less. */
function contraryFindings(
  file: YamlFile,
  { measure, targets, breaks }: IndicatorFile,
  periods: readonly PlanPeriod[],
): Finding[] {
  if (!asksForLevel(measure) || breaks.length > 0) return [];
  const inOrder = targets
    .flatMap((target, at) => {
      const period = periods.find(({ id }) => id === target.period);
      return period && target.id === null && target.unit === null && target.range !== 'within'
        ? [{ target, at, end: period.end }]
        : [];
    })
    .sort((a, b) => a.end - b.end);
  return inOrder.flatMap(({ target, at }, k) => {
    const before = inOrder[k - 1]?.target;
    if (!before) return [];
    const isTurned = isUpward(target.op) !== isUpward(before.op);
    if (!isTurned && further(target.op, target.value, before.value) >= 0) return [];
    const data = {
      found: `${target.op} ${target.value}`,
      before: `${before.op} ${before.value}`,
      period: before.period,
    };
    return [valueFinding('targets-contrary', file, ['targets', at, 'value'], data)];
  });
}

/** Steps on the way to a level that go back, or beyond it. */
const milestoneFindings = (file: YamlFile, { measure, targets }: IndicatorFile): Finding[] =>
  targets.flatMap(({ op, value, milestones }, at) =>
    milestones.flatMap((each, k) => {
      const isTotal = traitsOf(measure).asks === 'total';
      if (!asksForLevel(measure) && !isTotal) return [];
      const before = milestones[k - 1]?.value ?? null;
      // A total grows, also towards a cap.
      const way = isTotal ? '>=' : op;
      const isBack = before !== null && further(way, each.value, before) < 0;
      const isBeyond = further(way, each.value, value) > 0;
      return isBack || isBeyond
        ? [
            valueFinding('milestone-back', file, ['targets', at, 'milestones', k, 'value'], {
              value: each.value,
              than: isBack ? (before ?? '') : value,
              isBack,
            }),
          ]
        : [];
    }),
  );

/** Does a number meet a target? */
function meets(number: string, { op, value }: Pick<TargetFile, 'op' | 'value'>): boolean {
  const order = further(op, number, value);
  return op.endsWith('=') ? order >= 0 : order > 0;
}

/** Why a target asks for nothing that anybody would ask for, or null. */
function oddityOf({ measure, scale }: IndicatorFile, target: TargetFile): TargetOddity | null {
  const { op, value, baseline, unit } = target;
  if (unit) return null;
  const { asks, falls } = traitsOf(measure);
  if (falls && exact(value).compare(0) < 0) return 'rise';
  if (asks === 'change' && op.startsWith('<') && exact(value).compare(0) > 0) return 'cap';
  if (asks === 'mean' && !falls) {
    if (exact(value).abs().compare(WILD) > 0) return 'wild';
    return exact(value).compare(0) > 0 && exact(value).compare(exact(TINY)) < 0 ? 'tiny' : null;
  }
  if (!asksForLevel(measure)) return null;
  const [worst, best] = isUpward(op) ? scale : [scale[1], scale[0]];
  if (worst !== null && meets(worst, target)) return 'always';
  if (best !== null && !meets(best, target)) return 'never';
  return baseline && target.range !== 'within' && meets(baseline.value, target) ? 'met' : null;
}

/** Percent a year: nothing that a plan aims at doubles each year. */
const WILD = 100;
/** Nor for so little, but where 11 % was written as a fraction. */
const TINY = '0.2';

/** A target that every possible value meets or none does, that is met where it starts, or that grows beyond measure. */
const oddFindings = (file: YamlFile, indicator: IndicatorFile): Finding[] =>
  indicator.targets.flatMap((target, at) => {
    const kind = oddityOf(indicator, target);
    const { op, value, baseline } = target;
    return kind === null
      ? []
      : [
          valueFinding('target-odd', file, ['targets', at, 'value'], {
            kind,
            target: `${op} ${value}`,
            scale: indicator.scale,
            baseline: baseline?.value ?? '',
          }),
        ];
  });

/** Another document that aims the other way, or five times as far, for the whole of one period. */
const alsoFindings = (file: YamlFile, { measure, targets, also }: IndicatorFile): Finding[] =>
  also.flatMap(({ period, year, op, value }, at) => {
    const own = targets.find((each) => each.period === period && each.unit === null);
    // A fall, or growth in percent, may be set against a level.
    const isComparable = asksForLevel(measure) || traitsOf(measure).holds !== 'levels';
    if (!own || year !== null || !isComparable) return [];
    const isOdd = isSlip(value, own.value) || isUpward(op) !== isUpward(own.op);
    const data = { found: `${op} ${value}`, own: `${own.op} ${own.value}`, period };
    return isOdd ? [valueFinding('also-odd', file, ['also', at, 'value'], data)] : [];
  });

/**
 * A baseline that stands in the ledger as well, of the same year and from the same page, with another value; or that lies
 * more than ten times away from the figure after it.
 */
const baselineFindings = (file: YamlFile, { indicator, figures }: SeriesFiles): Finding[] =>
  indicator.targets.flatMap(({ baseline }, at) => {
    if (!baseline) return [];
    const next = figures.find(
      ({ figure }) =>
        !figure.withdrawn &&
        parsePeriod(figure.period).kind === 'year' &&
        parsePeriod(figure.period).last >= yearAt(baseline.year),
    )?.figure;
    if (next && traitsOf(indicator.measure).holds === 'levels' && isLeap(baseline.value, next.value)) {
      const larger = exact(baseline.value).abs().compare(exact(next.value).abs()) > 0;
      const data = { value: baseline.value, last: next.value, period: next.period, larger };
      return [valueFinding('leap', file, ['targets', at, 'baseline', 'value'], data)];
    }
    const same = figures.filter(
      ({ figure }) =>
        figure.source.url === baseline.source.url && parsePeriod(figure.period).last === yearAt(baseline.year),
    );
    const [first] = same;
    if (!first || same.some(({ figure }) => exact(figure.value).compare(exact(baseline.value)) === 0)) return [];
    const data = { value: baseline.value, was: first.figure.value, other: first.file.path };
    return [valueFinding('baseline-differs', file, ['targets', at, 'baseline', 'value'], data)];
  });
