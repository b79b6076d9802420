/** Indicators whose target has parts, and how many that makes (rule of progress, section 4a). */
import type { Indicator, PlanTarget } from './schema.ts';

/** Whether the targets of other indicators are parts of this one's: it has then no figures of its own. */
export const isWhole = ({ parts }: Pick<Indicator, 'parts'>): boolean => parts.length > 0;

/** Whether its targets are parts of another's. */
export const isPart = ({ part_of: whole }: Pick<Indicator, 'part_of'>): boolean => whole !== null;

/** The parts of an indicator, in the order of those that they are among. */
export const partsAmong = ({ parts }: Pick<Indicator, 'parts'>, among: readonly Indicator[]): Indicator[] =>
  among.filter(({ id }) => parts.includes(id));

/** The indicator that this one is a part of. */
export const wholeAbove = (
  { part_of: code }: Pick<Indicator, 'part_of'>,
  among: readonly Indicator[],
): Indicator | undefined => among.find((each) => each.code === code);

type Coded = Pick<Indicator, 'code' | 'part_of'>;

/**
 * How many indicators that is, as readers are told: one that has parts counts once, and its parts are in no count. Of parts
 * that stand without it, as among those of one agency, it is what counts.
 */
export const countOf = (indicators: readonly Coded[]): number =>
  new Set(indicators.map(({ code, part_of: whole }) => whole ?? code)).size;

/** The same of those for which the plan sets a number; of a target in words nothing is counted. */
export const countWithNumber = (indicators: readonly (Coded & Pick<Indicator, 'targets' | 'parts'>)[]): number =>
  countOf(indicators.filter((each) => each.targets.length > 0 || isWhole(each)));

/** The same of targets with a number: all parts of one target for one period are one. */
export const countTargets = (
  targets: readonly { indicator: Coded; target: Pick<PlanTarget, 'period' | 'id'> }[],
): number =>
  new Set(
    targets.map(({ indicator: { code, part_of: whole }, target: { period, id } }) =>
      (whole === null ? [code, period, id] : [whole, period]).join(' '),
    ),
  ).size;
