/** Numbers that do not fit: the scale of the indicator, the range around a value. */
import { directionOf, exact } from '../../domain/exact.ts';
import { asksForLevel, traitsOf } from '../../domain/measures.ts';
import { parsePeriod } from '../../domain/period.ts';
import type { Operator } from '../../domain/types.ts';
import { type Finding, finding, replace } from '../fault.ts';
import { type Gathered, type ReportedFile, reportedIn } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import { figureNameOf } from '../names.ts';
import type { FigureFile, IndicatorFile, TargetFile } from '../schema.ts';
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
  const ends = endsBackwards(scale);
  if (ends) return [scaleFinding(file, ends)];
  const own = targetScale(indicator);
  return targets.flatMap((target, at) => {
    const { value, baseline, unit, milestones } = target;
    if (unit) return [];
    const dots = thousandsInTarget(file, indicator, target, at);
    if (dots.length) return dots;
    return [
      ...(own ? outside(file, ['targets', at, 'value'], value, own) : []),
      ...farFindings(file, indicator, target, at),
      ...aboutFindings(file, target, at),
      ...(own
        ? milestones.flatMap((each, k) => outside(file, ['targets', at, 'milestones', k, 'value'], each.value, own))
        : []),
      ...(baseline ? outside(file, ['targets', at, 'baseline', 'value'], baseline.value, scale) : []),
      ...amendedFindings(file, own, target, at),
    ];
  });
}

/** Where the number of a target can lie: a level on the scale of its series; nothing falls by more than all of it. */
function targetScale({ measure, scale }: IndicatorFile): Scale | null {
  if (asksForLevel(measure)) return scale;
  return traitsOf(measure).counts === 'percent' ? ['-100', null] : null;
}

/** The far end of a range lies beyond the end that is judged, and on the scale as it does. */
function farFindings(
  file: YamlFile,
  { measure, scale }: IndicatorFile,
  { op, value, range, other_end: far }: TargetFile,
  at: number,
): Finding[] {
  if (range === 'within' && (far === null || !asksForLevel(measure)))
    return [valueFinding('within-what', file, ['targets', at, 'range'], { measure })];
  if (far === null) return [];
  const steps = ['targets', at, 'other_end'];
  if (!isBeyond(op, value, far)) return [valueFinding('other-end', file, steps, { op, value, far })];
  return asksForLevel(measure) ? outside(file, steps, far, scale) : [];
}

/** Does the far end lie on the better side of the end that is judged? */
const isBeyond = (op: Operator, value: string, far: string): boolean => compare(far, value) === directionOf(op);

/** What a target was before it was amended lay on the scale as well, both ends of a range. */
function amendedFindings(file: YamlFile, own: Scale | null, { amended }: TargetFile, at: number): Finding[] {
  return amended.flatMap(({ was: { op, value, other_end: far } }, k) => {
    const steps = ['targets', at, 'amended', k, 'was'];
    return [
      ...(own ? outside(file, [...steps, 'value'], value, own) : []),
      ...(far !== null && !isBeyond(op, value, far)
        ? [valueFinding('other-end', file, [...steps, 'other_end'], { op, value, far })]
        : []),
    ];
  });
}

/** What an "about" may mean lies around its number; a target has that or a range, not both. */
function aboutFindings(file: YamlFile, { value, about, other_end: far }: TargetFile, at: number): Finding[] {
  if (about === null) return [];
  if (far !== null) return [valueFinding('about-range', file, ['targets', at, 'about'], {})];
  return (['low', 'high'] as const).flatMap((key) =>
    (key === 'low' ? 1 : -1) * compare(about[key], value) > 0
      ? [valueFinding('range-order', file, ['targets', at, 'about', key], { key, bound: about[key], value })]
      : [],
  );
}

interface Ends {
  low: string;
  high: string;
}

/** The ends of a scale whose lower one is not below the higher one; null where they are in order, or one is open. */
const endsBackwards = ([low, high]: Scale): Ends | null =>
  low !== null && high !== null && compare(low, high) >= 0 ? { low, high } : null;

function scaleFinding(file: YamlFile, { low, high }: Ends): Finding {
  const { from, to } = spotOf(file, ['scale']).value;
  const isOne = compare(low, high) === 0;
  const fix = isOne ? undefined : replace(from, to, `[${high}, ${low}]`);
  return finding('scale-order', file.path, from, { low, high, isOne }, fix);
}

function figureFindings({ file, value: figure, place }: ReportedFile, indicator: IndicatorFile | null): Finding[] {
  if (!file || !figure) return [];
  const dots = thousandsIn(file, figure, indicator);
  if (dots.length) return dots;
  const scale = indicator && !endsBackwards(indicator.scale) ? scaleOf(indicator, place.name) : null;
  const amounts = (['value', 'low', 'high'] as const).flatMap((key) => {
    const amount = figure[key];
    return scale && amount !== null ? outside(file, [key], amount, scale) : [];
  });
  return [...amounts, ...rangeFindings(file, figure)];
}

/** Total of several years may exceed what one year can be. */
function scaleOf({ measure, scale }: IndicatorFile, name: string): Scale {
  const { period } = figureNameOf(name) ?? {};
  const total = traitsOf(measure).asks === 'total' && period !== undefined && parsePeriod(period).kind === 'years';
  return total ? [scale[0], null] : scale;
}

function outside(file: YamlFile, steps: Steps, value: string, scale: Scale): Finding[] {
  const [low, high] = scale;
  const below = low !== null && compare(value, low) < 0;
  const above = high !== null && compare(value, high) > 0;
  return below || above ? [valueFinding('outside-scale', file, steps, { value, scale })] : [];
}

function rangeFindings(file: YamlFile, { value, low, high }: FigureFile): Finding[] {
  if (low === null && high === null) return [];
  if (high === null) return [valueFinding('range-half', file, ['low'], { has: 'low', lacks: 'high', value })];
  if (low === null) return [valueFinding('range-half', file, ['high'], { has: 'high', lacks: 'low', value })];
  return [
    ...(compare(low, value) > 0 ? [valueFinding('range-order', file, ['low'], { key: 'low', bound: low, value })] : []),
    ...(compare(value, high) > 0
      ? [valueFinding('range-order', file, ['high'], { key: 'high', bound: high, value })]
      : []),
  ];
}
