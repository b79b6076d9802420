/** Leads for reporters: what stands out in the figures and can be asked about. Each is found by a rule, none by hand. */
import { countTargets } from '../content/parts.ts';
import type { Figure, Indicator, PlanTarget } from '../content/schema.ts';
import { evidenceOf } from '../domain/evidence.ts';
import { isVerdict } from '../domain/progress.ts';
import type { Assessment, IsoDate } from '../domain/types.ts';
import type { MissingResult } from './evidence.ts';
import { reportsByPeriod } from './reports.ts';
import type { JudgedIndicator } from './wholes.ts';

export type Lead =
  /** One agency owes the results of several targets. */
  | { kind: 'owes'; owner: string; missing: MissingResult[] }
  /** A figure announced before the period ended says "met" or "not met"; no result has confirmed it. */
  | { kind: 'unconfirmed'; missing: MissingResult; verdict: 'met' | 'missed' }
  /** A verdict that rests on newspapers which name nobody. */
  | { kind: 'press'; indicator: Indicator; target: PlanTarget; assessment: Assessment; figures: Figure[] }
  /** The first number published for a period and the one in use differ by a tenth or more. */
  | { kind: 'revised'; indicator: Indicator; period: string; first: Figure; now: Figure };

/** From this share on a revision is worth a question. */
const LARGE_REVISION = 0.1;

function owes(missing: readonly MissingResult[]): Lead[] {
  return [...Map.groupBy(missing, ({ indicator }) => indicator.owner)]
    .filter(([, own]) => countTargets(own) > 1)
    .sort(([, a], [, b]) => countTargets(b) - countTargets(a))
    .map(([owner, own]) => ({ kind: 'owes', owner, missing: own }));
}

const unconfirmed = (missing: readonly MissingResult[]): Lead[] =>
  missing.flatMap((each): Lead[] => {
    const verdict = each.assessment.forecast?.verdict;
    return verdict ? [{ kind: 'unconfirmed', missing: each, verdict }] : [];
  });

const onPress = ({ indicator, assessed }: JudgedIndicator, bodies: readonly string[]): Lead[] =>
  assessed.flatMap(({ target, assessment }): Lead[] => {
    const figures = indicator.figures.filter(({ id }) => assessment.restsOn.includes(id));
    const weak = figures.filter(({ source }) => evidenceOf(source, bodies).basis === 'press');
    return isVerdict(assessment.status) && weak.length > 0
      ? [{ kind: 'press', indicator, target, assessment, figures: weak }]
      : [];
  });

const revised = ({ indicator }: JudgedIndicator, asOf: IsoDate): Lead[] =>
  reportsByPeriod(indicator, asOf).flatMap(({ period, best, reports }): Lead[] => {
    const first = reports.findLast(({ withdrawn }) => !withdrawn);
    if (!best || !first || first === best) return [];
    const [then, now] = [Number(first.figure.value), Number(best.figure.value)];
    const large = then !== 0 && Math.abs(now - then) / Math.abs(then) >= LARGE_REVISION;
    return large ? [{ kind: 'revised', indicator, period, first: first.figure, now: best.figure }] : [];
  });

/**
 * All leads, by kind, then in the order of the indicators.
 * @param bodies names of the plan's agencies, see `bodiesOf`
 */
export const leadsOf = (
  judged: readonly JudgedIndicator[],
  missing: readonly MissingResult[],
  asOf: IsoDate,
  bodies: readonly string[],
): Lead[] => [
  ...owes(missing),
  ...unconfirmed(missing),
  ...judged.flatMap((each) => onPress(each, bodies)),
  ...judged.flatMap((each) => revised(each, asOf)),
];
