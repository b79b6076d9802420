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
import { isLeap } from './figures.ts';
import type { SeriesFiles } from './series.ts';

export const targetDoubts = (series: SeriesFiles, periods: readonly PlanPeriod[]): Finding[] => {
  const { file, indicator } = series;
  return [
    ...farFindings(file, series),
    ...digitFindings(file, series),
    ...contraryFindings(file, indicator, periods),
    ...milestoneFindings(file, indicator),
    ...oddFindings(file, indicator),
    ...alsoFindings(file, indicator),
    ...baselineFindings(file, series),
  ];
};

/** A level more than ten times, or less than a tenth of, the last figure: percent as a fraction, a slipped mark. */
function farFindings(file: YamlFile, { indicator, figures }: SeriesFiles): Finding[] {
  const rhythm = rhythmOf(indicator);
  const last = figures.filter(({ figure }) => !figure.withdrawn && isInStep(figure.period, rhythm)).at(-1)?.figure;
  if (!last || !asksForLevel(indicator.measure)) return [];
  return indicator.targets.flatMap(({ value, unit }, at) =>
    unit === null && isLeap(value, last.value)
      ? [valueFinding('target-leap', file, ['targets', at, 'value'], { value, last: last.value, period: last.period })]
      : [],
  );
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
      if (!asksForLevel(measure)) return [];
      const before = milestones[k - 1]?.value ?? null;
      const isBack = before !== null && further(op, each.value, before) < 0;
      const isBeyond = further(op, each.value, value) > 0;
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
  if (asks === 'mean' && !falls) return exact(value).abs().compare(WILD) > 0 ? 'wild' : null;
  if (!asksForLevel(measure)) return null;
  const [worst, best] = isUpward(op) ? scale : [scale[1], scale[0]];
  if (worst !== null && meets(worst, target)) return 'always';
  if (best !== null && !meets(best, target)) return 'never';
  return baseline && target.range !== 'within' && meets(baseline.value, target) ? 'met' : null;
}

/** Percent a year: nothing that a plan aims at doubles each year. */
const WILD = 100;

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

/** Another document that aims the other way, or ten times as far, for the whole of one period. */
const alsoFindings = (file: YamlFile, { measure, targets, also }: IndicatorFile): Finding[] =>
  also.flatMap(({ period, year, op, value }, at) => {
    const own = targets.find((each) => each.period === period && each.unit === null);
    // A fall, or growth in percent, may be set against a level.
    const isComparable = asksForLevel(measure) || traitsOf(measure).holds !== 'levels';
    if (!own || year !== null || !isComparable) return [];
    const isOdd = isLeap(value, own.value) || isUpward(op) !== isUpward(own.op);
    const data = { found: `${op} ${value}`, own: `${own.op} ${own.value}`, period };
    return isOdd ? [valueFinding('also-odd', file, ['also', at, 'value'], data)] : [];
  });

/** A baseline that stands in the ledger as well, of the same year and from the same page, with another value. */
const baselineFindings = (file: YamlFile, { indicator, figures }: SeriesFiles): Finding[] =>
  indicator.targets.flatMap(({ baseline }, at) => {
    if (!baseline) return [];
    const same = figures.filter(
      ({ figure }) =>
        figure.source.url === baseline.source.url && parsePeriod(figure.period).last === yearAt(baseline.year),
    );
    const [first] = same;
    if (!first || same.some(({ figure }) => exact(figure.value).compare(exact(baseline.value)) === 0)) return [];
    const data = { value: baseline.value, was: first.figure.value, other: first.file.path };
    return [valueFinding('baseline-differs', file, ['targets', at, 'baseline', 'value'], data)];
  });
