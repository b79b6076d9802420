/**
 * What each measure is like (rule of progress, section 2). No other place asks a measure for its name: what depends on it
 * asks for one of these traits. How its form is reckoned stands in `form.ts`, how it is told in the `measures.ts` of each
 * language.
 */
import type { Operator, Path } from './types.ts';

export interface MeasureTraits {
  /** What the figures are: levels, yearly changes in %, or yearly amounts. Changes and amounts are laid end to end. */
  holds: 'levels' | 'changes' | 'amounts';
  /** What a target speaks of: the level at its end, how far that lies from the baseline, what the years average or add up to. */
  asks: 'end' | 'change' | 'mean' | 'total';
  /** What its number is counted in: the unit of the series, differences of it, or percent of a level. */
  counts: 'units' | 'differences' | 'percent';
  /** Does its number say by how much less? */
  falls: boolean;
  /** The road from baseline to target: always of one kind, or as the indicator declares. */
  path: Path | 'declared';
  /** The operators that a target may have. */
  operators: readonly Operator[];
}

const ANY = ['>=', '>', '<=', '<'] as const;
/** A fall or a growth of at least so much. */
const AT_LEAST = ['>=', '>'] as const;

export const MEASURES = {
  level: { holds: 'levels', asks: 'end', counts: 'units', falls: false, path: 'declared', operators: ANY },
  reduction: {
    holds: 'levels',
    asks: 'mean',
    counts: 'differences',
    falls: true,
    path: 'straight',
    operators: AT_LEAST,
  },
  change: { holds: 'levels', asks: 'change', counts: 'differences', falls: false, path: 'straight', operators: ANY },
  percent_change: {
    holds: 'levels',
    asks: 'change',
    counts: 'percent',
    falls: false,
    path: 'straight',
    operators: ANY,
  },
  growth: { holds: 'levels', asks: 'mean', counts: 'percent', falls: false, path: 'geometric', operators: AT_LEAST },
  rate: { holds: 'changes', asks: 'mean', counts: 'units', falls: false, path: 'geometric', operators: ANY },
  sum: { holds: 'amounts', asks: 'total', counts: 'units', falls: false, path: 'straight', operators: ANY },
} as const satisfies Record<string, MeasureTraits>;

export type Measure = keyof typeof MEASURES;

export const MEASURE_NAMES = Object.keys(MEASURES) as [Measure, ...Measure[]];

/** What a measure is like: how its figures hold, what its targets ask for, how it moves. */
export const traitsOf = (measure: Measure): MeasureTraits => MEASURES[measure];

/** Are results laid end to end, from the first of the period on? */
export const isLaid = (measure: Measure): boolean => traitsOf(measure).holds !== 'levels';

/** Does a target speak of the level at its end, and of nothing before? */
export const asksForLevel = (measure: Measure): boolean => traitsOf(measure).asks === 'end';

/** Is a target due at the end of its period, rather than over the whole of it? */
export const isDueAtEnd = (measure: Measure): boolean => asksForLevel(measure) || traitsOf(measure).asks === 'change';

/** Is the number that is judged worked out from two levels, so that no source reports it? */
export const isWorkedOut = (measure: Measure): boolean => !isLaid(measure) && !asksForLevel(measure);

/** The road of a series. */
export function pathOf({ measure, path }: { measure: Measure; path: Path }): Path {
  const own = traitsOf(measure).path;
  return own === 'declared' ? path : own;
}
