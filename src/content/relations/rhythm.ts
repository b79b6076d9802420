/** Periods and the rhythm of their series (rule of progress, section 1a). */
import { isLaid, traitsOf } from '../../domain/measures.ts';
import { newSpellingOf, type Period, parsePeriod, spellingOf, spellStretch } from '../../domain/period.ts';
import { isBeat, isInStep, lastBeat, rhythmOf } from '../../domain/rhythm.ts';
import { endOfMonth, monthsOf, spellTime, type Time } from '../../domain/time.ts';
import { type Finding, finding } from '../fault.ts';
import { type Gathered, type ReportedFile, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { figureNameOf } from '../names.ts';
import type { IndicatorFile, Plan } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';

export const rhythmFindings = (all: Gathered): Finding[] => [
  ...spellingFindings(reportedIn(all)),
  ...all.indicators.flatMap(({ file, value }) =>
    file && value
      ? [
          ...measureFindings(file, value),
          ...targetFindings(file, value, all.plan?.value ?? null),
          ...milestoneFindings(file, value, all.plan?.value ?? null),
        ]
      : [],
  ),
];

const periodOf = ({ place }: ReportedFile): string => figureNameOf(place.name)?.period ?? '';

/** The months that a period covers; empty for a reading at a day. */
const timeOf = (period: string): string => {
  const { stretch } = parsePeriod(period);
  return stretch === null ? '' : `${monthsOf(stretch.from)} ${monthsOf(stretch.to)}`;
};

const renamed = (path: string, period: string, meant: string) =>
  ({ kind: 'rename', to: path.replace(`/${period}--`, `/${meant}--`) }) as const;

/** A period with a needlessly long spelling, or with another spelling than that of another figure of its series. */
function spellingFindings(reported: readonly ReportedFile[]): Finding[] {
  const named = reported.filter((each) => periodOf(each) !== '');
  return named.flatMap((each): Finding[] => {
    const [period, folder] = [periodOf(each), each.path.replace(/\/[^/]*$/, '')];
    // All twelve months are the year, which is judged.
    const { kind, stretch } = parsePeriod(period);
    const meant = kind === 'months' && period.endsWith('-M12') ? newSpellingOf(period) : spellingOf(period);
    if (meant !== period)
      return [finding('period-spelling', each.path, 0, { period, meant }, renamed(each.path, period, meant))];
    if (kind !== 'months' || stretch === null) return [];
    const other = named.find(
      (rival) =>
        rival.path.startsWith(`${folder}/`) && periodOf(rival) !== period && timeOf(periodOf(rival)) === timeOf(period),
    );
    if (!other) return [];
    const spelling = spellStretch(stretch.from, stretch.to);
    const data = { period, meant: spelling, other: other.path };
    return [finding('period-twice', each.path, 0, data, renamed(each.path, period, spelling))];
  });
}

function measureFindings(file: YamlFile, indicator: IndicatorFile): Finding[] {
  const { step, window } = rhythmOf(indicator);
  // Yearly changes are averaged over years.
  const odd = traitsOf(indicator.measure).path === 'geometric' && (step !== 12 || window !== 12);
  return odd
    ? [valueFinding('rhythm-not-taken', file, [step === 12 ? 'window' : 'frequency'], { measure: indicator.measure })]
    : [];
}

/** Targets in whose period no result is due, and baselines of a time at which none is. */
function targetFindings(file: YamlFile, indicator: IndicatorFile, plan: Plan | null): Finding[] {
  const rhythm = rhythmOf(indicator);
  const { frequency } = indicator;
  return indicator.targets.flatMap(({ period, baseline }, at) => {
    const own = plan?.periods.find(({ id }) => id === period);
    // What does not end after it begins is told as that alone.
    const isEmpty = (from: Time, end: Time): boolean => from < end && from >= lastBeat(end, rhythm);
    return [
      ...(baseline && !isBeat(baseline.year, rhythm) ? [offBeat(baseline.year, at)] : []),
      ...(own && isEmpty(baseline?.year ?? own.baseline, own.end)
        ? [valueFinding('no-beat', file, ['targets', at, 'period'], { period, frequency, end: spellTime(own.end) })]
        : []),
    ];
  });
  function offBeat(year: Time, at: number): Finding {
    const before = spellTime(lastBeat(year, rhythm));
    const data = { year: spellTime(year), frequency, before };
    return valueFinding('baseline-off-beat', file, ['targets', at, 'baseline', 'year'], data);
  }
}

/** Milestones lie on beats between the baseline and the end of their target, each later than the one before it. */
function milestoneFindings(file: YamlFile, indicator: IndicatorFile, plan: Plan | null): Finding[] {
  const rhythm = rhythmOf(indicator);
  return indicator.targets.flatMap(({ period, baseline, milestones }, at) => {
    const own = plan?.periods.find(({ id }) => id === period);
    if (!own) return [];
    const from = baseline?.year ?? own.baseline;
    return milestones.flatMap(({ year }, k) => {
      const after = Math.max(from, milestones[k - 1]?.year ?? from);
      if (after < year && year < own.end && isBeat(year, rhythm)) return [];
      const data = { year: spellTime(year), after: spellTime(after), before: spellTime(own.end) };
      return [valueFinding('milestone-time', file, ['targets', at, 'milestones', k, 'year'], data)];
    });
  });
}

/** Periods that come again and again within a year. */
const REGULAR: ReadonlySet<Period['kind']> = new Set<Period['kind']>(['half', 'quarter', 'stretch']);

/** A year of a calendar, or several, in a series whose years are others: the name may be a slip, and is never judged. */
export function calendarYearFindings({ indicators, figures, series }: Gathered): Finding[] {
  const rhythms = new Map(
    indicators.flatMap(({ place, value }) => (value ? [[place.id, rhythmOf(value)] as const] : [])),
  );
  return [...figures, ...series].flatMap((each) => {
    const [period, rhythm] = [periodOf(each), rhythms.get(each.place.indicator)];
    if (period === '' || rhythm === undefined || each.value?.withdrawn) return [];
    const { kind, first, last } = parsePeriod(period);
    const isOfCalendar = kind === 'year' || kind === 'years';
    if (!isOfCalendar || rhythm.step !== 12 || rhythm.starts === 1 || isInStep(period, rhythm)) return [];
    // "2025-2026" is how many write one fiscal year.
    const from = last === first + 1 ? first : first - 1;
    const meant = spellStretch(endOfMonth(from, rhythm.starts - 1), endOfMonth(last, rhythm.starts - 1));
    return [finding('figure-off-rhythm', each.path, 0, { period, rhythm, meant })];
  });
}

/** A reading at one day in a series of what years make together. */
export function dayFindings(all: Gathered): Finding[] {
  const laid = new Set(
    all.indicators.flatMap(({ place, value }) => (value && isLaid(value.measure) ? [place.id] : [])),
  );
  return reportedIn(all).flatMap((each) => {
    const period = periodOf(each);
    return laid.has(each.place.indicator) && period !== '' && parsePeriod(period).kind === 'day'
      ? [finding('day-of-sum', each.path, 0, { period })]
      : [];
  });
}

/** Series that have figures, none of which can be judged. */
export function stepFindings({ indicators, figures }: Gathered): Finding[] {
  return indicators.flatMap(({ path, place, value }) => {
    const periods = figures.flatMap((each) => (each.place.indicator === place.id ? periodOf(each) || [] : []));
    if (!value || periods.some((period) => isInStep(period, rhythmOf(value)))) return [];
    // A reading or a sum of some months beside nothing is usual while a yearly figure is awaited.
    const regular = new Set(
      periods.filter((period) => value.frequency !== 'A' || REGULAR.has(parsePeriod(period).kind)),
    );
    const known = [...regular].slice(-3);
    return regular.size < 2 ? [] : [finding('none-in-step', path, 0, { frequency: value.frequency, periods: known })];
  });
}
