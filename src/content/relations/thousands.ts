/** Numbers such as 357.760: well formed, but where nothing is printed after the dot it can only mark thousands. */
import { type Measure, traitsOf } from '../../domain/measures.ts';
import type { Finding } from '../fault.ts';
import { valueFinding } from '../issues.ts';
import { hasThousandsDots, meantNumber } from '../numbers.ts';
import type { FigureFile, IndicatorFile } from '../schema.ts';
import type { Steps, YamlFile } from '../yaml.ts';

/** Targets in the unit of the series; those of the others are percentages or points. */
export const isInUnitOfSeries = (measure: Measure): boolean =>
  traitsOf(measure).asks !== 'mean' && traitsOf(measure).counts !== 'percent';

export const thousandsIn = (file: YamlFile, figure: FigureFile, indicator: IndicatorFile | null): Finding[] =>
  (['value', 'low', 'high'] as const).flatMap((key) => dotsAt(file, [key], figure[key], indicator?.decimals ?? null));

/** In a target and its own baseline. */
export function thousandsInTarget(
  file: YamlFile,
  { targets, measure, decimals }: IndicatorFile,
  at: number,
): Finding[] {
  const { value = null, baseline = null } = targets[at] ?? {};
  return [
    ...(isInUnitOfSeries(measure) ? dotsAt(file, ['targets', at, 'value'], value, decimals) : []),
    ...dotsAt(file, ['targets', at, 'baseline', 'value'], baseline?.value ?? null, decimals),
  ];
}

function dotsAt(file: YamlFile, steps: Steps, written: string | null, decimals: number | null): Finding[] {
  if (written === null || !hasThousandsDots(written, decimals)) return [];
  const meant = meantNumber(written, decimals);
  return [valueFinding('number', file, steps, { found: written, ...meant }, meant.meant)];
}
