/** Numbers such as 357.760: well formed, but where nothing is printed after the dot it can only mark thousands. */
import { type Measure, traitsOf } from '../../domain/measures.ts';
import type { Finding } from '../fault.ts';
import { valueFinding } from '../issues.ts';
import { hasThousandsDots, meantNumber } from '../numbers.ts';
import type { FigureFile, IndicatorFile, TargetFile } from '../schema.ts';
import type { Steps, YamlFile } from '../yaml.ts';

/** Targets in the unit of the series; those of the others are percentages or points. */
export const isInUnitOfSeries = (measure: Measure): boolean =>
  traitsOf(measure).asks !== 'mean' && traitsOf(measure).counts !== 'percent';

export const thousandsIn = (file: YamlFile, figure: FigureFile, indicator: IndicatorFile | null): Finding[] =>
  indicator
    ? (['value', 'low', 'high'] as const).flatMap((key) => dotsAt(file, [key], figure[key], indicator.decimals))
    : [];

/** In every number of a target, and in its own baseline. */
export function thousandsInTarget(
  file: YamlFile,
  { measure, decimals }: IndicatorFile,
  { value, other_end: far, about, milestones, amended, baseline }: TargetFile,
  at: number,
): Finding[] {
  const own: [Steps, string | null][] = [
    [['value'], value],
    [['other_end'], far],
    ...(['low', 'high'] as const).map((key): [Steps, string | null] => [['about', key], about?.[key] ?? null]),
    ...milestones.map((each, k): [Steps, string] => [['milestones', k, 'value'], each.value]),
    ...amended.flatMap(({ was }, k): [Steps, string | null][] => [
      [['amended', k, 'was', 'value'], was.value],
      [['amended', k, 'was', 'other_end'], was.other_end],
    ]),
  ];
  const start: [Steps, string | null] = [['baseline', 'value'], baseline?.value ?? null];
  const all = isInUnitOfSeries(measure) ? [...own, start] : [start];
  return all.flatMap(([steps, written]) => dotsAt(file, ['targets', at, ...steps], written, decimals));
}

function dotsAt(file: YamlFile, steps: Steps, written: string | null, decimals: number): Finding[] {
  if (!written || !hasThousandsDots(written, decimals)) return [];
  const meant = meantNumber(written, decimals);
  return [valueFinding('number', file, steps, { found: written, ...meant }, meant.meant)];
}
