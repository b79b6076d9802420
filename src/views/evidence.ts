/** How good the evidence is: what every figure rests on, how old it is, and which results are missing. */
import type { Agency, Content, Figure, Indicator, PlanTarget } from '../content/schema.ts';
import {
  AGES,
  type Age,
  ageOf,
  BASES,
  type Basis,
  type Evidence,
  evidenceOf,
  unspokenBodies,
} from '../domain/evidence.ts';
import { isKnown } from '../domain/figures.ts';
import { monthsBegun } from '../domain/lateness.ts';
import { isLaid } from '../domain/measures.ts';
import { firstDayOf, parsePeriod } from '../domain/period.ts';
import { isVerdict } from '../domain/progress.ts';
import { beatsAfter, rhythmOf } from '../domain/rhythm.ts';
import { lastDayAt, type Time } from '../domain/time.ts';
import type { Assessment, IsoDate } from '../domain/types.ts';
import { resultStretches } from './assessed.ts';
import { reportsByPeriod } from './reports.ts';
import type { JudgedIndicator } from './wholes.ts';

export interface EvidenceRow extends Evidence {
  indicator: Indicator;
  figure: Figure;
  /** The best figure of its period. */
  inUse: boolean;
  age: Age;
}

/** Names of the plan's agencies, in every language, that only the plan tells to be a public body's. */
export const bodiesOf = (agencies: readonly Agency[]): string[] =>
  unspokenBodies(agencies.flatMap(({ name }) => Object.values(name)));

/** Every figure known and not withdrawn, oldest first. */
export function evidenceRows(
  { indicators, agencies }: Pick<Content, 'indicators' | 'agencies'>,
  asOf: IsoDate,
): EvidenceRow[] {
  const bodies = bodiesOf(agencies);
  return indicators
    .flatMap((indicator) =>
      reportsByPeriod(indicator, asOf)
        .flatMap(({ reports }) => reports)
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ figure, best }) => ({
          indicator,
          figure,
          inUse: best,
          age: ageOf(figure.published, asOf),
          ...evidenceOf(figure.source, bodies),
        })),
    )
    .sort((a, b) => firstDayOf(a.figure.published).localeCompare(firstDayOf(b.figure.published)));
}

export interface BasisCount {
  basis: Basis;
  /** Figures in use, by age. */
  ages: { age: Age; count: number }[];
  inUse: number;
  /** Those in use that are read through the press. */
  relayed: number;
  all: number;
}

/** The figures counted by what they rest on and by age. */
export const countEvidence = (rows: readonly EvidenceRow[]): BasisCount[] =>
  BASES.map((basis) => {
    const all = rows.filter((row) => row.basis === basis);
    const used = all.filter(({ inUse }) => inUse);
    return {
      basis,
      ages: AGES.map((age) => ({ age, count: used.filter((row) => row.age === age).length })),
      inUse: used.length,
      relayed: used.filter(({ relayed }) => relayed).length,
      all: all.length,
    };
  });

export interface MissingResult {
  indicator: Indicator;
  target: PlanTarget;
  assessment: Assessment;
  /** Beats whose results are missing. */
  years: Time[];
  /** The day by which the result was due: the end of the target's period, or of the last missing year. */
  due: IsoDate;
  /** Months begun since then. */
  months: number;
  /** The newest figure of any kind in the target's period. */
  latest: Figure | null;
}

/** Years, of those that a target needs and that are over, which no result covers. */
function yearsMissing({ indicator, target, assessment }: Owed, asOf: IsoDate): Time[] {
  const { measure } = indicator;
  const start = target.baseline?.year ?? target.baselineYear;
  const needed = isLaid(measure) ? beatsAfter(start, target.end, rhythmOf(indicator)) : [target.end];
  if (assessment.reason === 'no_baseline') needed.unshift(start);
  const results = resultStretches(indicator, asOf);
  return needed.filter((beat) => lastDayAt(beat) < asOf && !results.some(({ from, to }) => from < beat && beat <= to));
}

type Owed = { indicator: Indicator; target: PlanTarget; assessment: Assessment };

function latestOf({ indicator, target }: Owed, asOf: IsoDate): Figure | null {
  const inPeriod = ({ period }: Figure): boolean => {
    const { lastDay } = parsePeriod(period);
    return lastDayAt(target.baselineYear) < lastDay && lastDay <= lastDayAt(target.end);
  };
  const known = indicator.figures.filter((figure) => isKnown(figure, asOf) && inPeriod(figure));
  return (
    known.toSorted((a, b) => parsePeriod(a.period).lastDay.localeCompare(parsePeriod(b.period).lastDay)).at(-1) ?? null
  );
}

/** Every target without a verdict because a result is missing, the longest due first. */
export function missingResults(judged: readonly JudgedIndicator[], asOf: IsoDate): MissingResult[] {
  return judged
    .flatMap(({ indicator, assessed }) => assessed.map(({ target, assessment }) => ({ indicator, target, assessment })))
    .flatMap((owed): MissingResult[] => {
      const years = isVerdict(owed.assessment.status) ? [] : yearsMissing(owed, asOf);
      const last = years.at(-1);
      if (last === undefined) return [];
      // An average or a total is due when its period ends, whichever of its years is missing.
      const isDue = owed.assessment.reason !== 'no_baseline' && lastDayAt(owed.target.end) < asOf;
      const due = lastDayAt(isDue ? owed.target.end : last);
      return [{ ...owed, years, due, months: monthsBegun(due, asOf), latest: latestOf(owed, asOf) }];
    })
    .sort((a, b) => b.months - a.months || a.indicator.code.localeCompare(b.indicator.code));
}
