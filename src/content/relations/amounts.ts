/** Numbers that do not fit: the scale of the indicator, the range around a value. */
import { exact } from '../../domain/exact.ts';
import { asksForLevel, traitsOf } from '../../domain/measures.ts';
import { parsePeriod } from '../../domain/period.ts';
import { type Finding, finding, replace } from '../fault.ts';
import { type Gathered, type ReportedFile, reportedIn } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import { isFigureName } from '../names.ts';
import type { FigureFile, IndicatorFile } from '../schema.ts';
import type { Steps, YamlFile } from '../yaml.ts';
import { thousandsIn, thousandsInTarget } from './thousands.ts';

type Scale = IndicatorFile['scale'];

const compare = (a: string, b: string): number => exact(a).compare(exact(b));

export function amountFindings(all: Gathered): Finding[] {
  const { indicators } = all;
  const scales = new Map(indicators.map(({ place, value }) => [place.id, value] as const));
  return [
    ...indicators.flatMap(({ file, value }) => (file && value ? indicatorFindings(file, value) : [])),
    ...reportedIn(all).flatMap((figure) => figureFindings(figure, scales.get(figure.place.indicator) ?? null)),
  ];
}

function indicatorFindings(file: YamlFile, indicator: IndicatorFile): Finding[] {
  const { scale, targets } = indicator;
  const [low, high] = scale;
  if (low !== null && high !== null && compare(low, high) >= 0) return [scaleFinding(file, low, high)];
  return targets.flatMap(({ value, baseline, unit, milestones }, at) => {
    if (unit) return [];
    const dots = thousandsInTarget(file, indicator, at);
    if (dots.length) return dots;
    const own = targetScale(indicator);
    const level = own ? outside(file, ['targets', at, 'value'], value, own) : [];
    return [
      ...level,
      ...farFindings(file, indicator, at),
      ...aboutFindings(file, indicator, at),
      ...(own
        ? milestones.flatMap((each, k) => outside(file, ['targets', at, 'milestones', k, 'value'], each.value, own))
        : []),
      ...(baseline ? outside(file, ['targets', at, 'baseline', 'value'], baseline.value, scale) : []),
      ...amendedFindings(file, indicator, at),
    ];
  });
}

/** Where the number of a target can lie: a level on the scale of its series; nothing falls by more than all of it. */
function targetScale({ measure, scale }: IndicatorFile): Scale | null {
  if (asksForLevel(measure)) return scale;
  const { asks, counts } = traitsOf(measure);
  return asks === 'change' && counts === 'percent' ? ['-100', null] : null;
}

/** The far end of a range lies beyond the end that is judged, and on the scale as it does. */
function farFindings(file: YamlFile, { measure, scale, targets }: IndicatorFile, at: number): Finding[] {
  const { op = '>=', value = '0', other_end: far = null } = targets[at] ?? {};
  const isWithin = targets[at]?.range === 'within';
  if (isWithin && (far === null || !asksForLevel(measure)))
    return [valueFinding('within-what', file, ['targets', at, 'range'], { measure })];
  if (far === null) return [];
  const steps = ['targets', at, 'other_end'];
  const beyond = (op.startsWith('>') ? 1 : -1) * compare(far, value);
  if (beyond <= 0) return [valueFinding('other-end', file, steps, { op, value, far })];
  return asksForLevel(measure) ? outside(file, steps, far, scale) : [];
}

/** What a target was before it was amended lay on the scale as well, both ends of a range. */
function amendedFindings(file: YamlFile, indicator: IndicatorFile, at: number): Finding[] {
  const own = targetScale(indicator);
  return (indicator.targets[at]?.amended ?? []).flatMap(({ was: { op, value, other_end: far } }, k) => {
    const steps = ['targets', at, 'amended', k, 'was'];
    const isBack = far !== null && (op.startsWith('>') ? 1 : -1) * compare(far, value) <= 0;
    return [
      ...(own ? outside(file, [...steps, 'value'], value, own) : []),
      ...(isBack ? [valueFinding('other-end', file, [...steps, 'other_end'], { op, value, far })] : []),
    ];
  });
}

/** What an "about" may mean lies around its number; a target has that or a range, not both. */
function aboutFindings(file: YamlFile, { targets }: IndicatorFile, at: number): Finding[] {
  const { value = '0', about = null, other_end: far = null } = targets[at] ?? {};
  if (about === null) return [];
  if (far !== null) return [valueFinding('about-range', file, ['targets', at, 'about'], {})];
  return (['low', 'high'] as const).flatMap((key) =>
    (key === 'low' ? 1 : -1) * compare(about[key], value) > 0
      ? [valueFinding('range-order', file, ['targets', at, 'about', key], { key, bound: about[key], value })]
      : [],
  );
}

function scaleFinding(file: YamlFile, low: string, high: string): Finding {
  const { from, to } = spotOf(file, ['scale']).value;
  const fix = compare(low, high) === 0 ? undefined : replace(from, to, `[${high}, ${low}]`);
  return finding('scale-order', file.path, from, { low, high }, fix);
}

function figureFindings({ file, value: figure, place }: ReportedFile, indicator: IndicatorFile | null): Finding[] {
  if (!file || !figure) return [];
  const dots = thousandsIn(file, figure, indicator);
  if (dots.length) return dots;
  const scale = indicator ? scaleOf(indicator, place.name) : null;
  const amounts = (['value', 'low', 'high'] as const).flatMap((key) => {
    const amount = figure[key];
    return scale && amount !== null ? outside(file, [key], amount, scale) : [];
  });
  return [...amounts, ...rangeFindings(file, figure)];
}

/** Total of several years may exceed what one year can be. */
function scaleOf({ measure, scale }: IndicatorFile, name: string): Scale {
  const total =
    traitsOf(measure).asks === 'total' && isFigureName(name) && parsePeriod(name.split('--')[0] ?? '').kind === 'years';
  return total ? [scale[0], null] : scale;
}

const isUpright = ([low, high]: Scale): boolean => low === null || high === null || compare(low, high) < 0;

function outside(file: YamlFile, steps: Steps, value: string, scale: Scale): Finding[] {
  const [low, high] = isUpright(scale) ? scale : [null, null];
  const below = low !== null && compare(value, low) < 0;
  const above = high !== null && compare(value, high) > 0;
  return below || above ? [valueFinding('outside-scale', file, steps, { value, scale })] : [];
}

function rangeFindings(file: YamlFile, { value, low, high }: FigureFile): Finding[] {
  if (low !== null && high === null)
    return [valueFinding('range-half', file, ['low'], { has: 'low', lacks: 'high', value })];
  if (high !== null && low === null)
    return [valueFinding('range-half', file, ['high'], { has: 'high', lacks: 'low', value })];
  return [
    ...(low !== null && compare(low, value) > 0
      ? [valueFinding('range-order', file, ['low'], { key: 'low', bound: low, value })]
      : []),
    ...(high !== null && compare(value, high) > 0
      ? [valueFinding('range-order', file, ['high'], { key: 'high', bound: high, value })]
      : []),
  ];
}
