/** Times that contradict one another: a figure and its period, its series and its stage; agencies and their successors. */
import { lastDayOf, parsePeriod } from '../../domain/period.ts';
import { shift, spellMonth } from '../../domain/time.ts';
import { isDay } from '../dates.ts';
import { type Finding, finding } from '../fault.ts';
import { type Agencies, type Gathered, type ReportedFile, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { figureNameOf } from '../names.ts';
import type { IndicatorFile } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';

/** `latest` is the later of the day built for and the real day. */
export function lifetimeFindings(all: Gathered, latest: string): Finding[] {
  const { indicators, agencies } = all;
  const series = new Map(indicators.map(({ place, value }) => [place.id, value] as const));
  return [
    ...reportedIn(all).flatMap((each) => figureFindings(each, series.get(each.place.indicator) ?? null)),
    ...(agencies?.file && agencies.value ? successionFindings(agencies.file, agencies.value, latest) : []),
  ];
}

/** The first day that a period covers. */
function startOf(period: string): string {
  const { stretch } = parsePeriod(period);
  return stretch === null ? period : `${spellMonth(shift(stretch.from, 1))}-01`;
}

/** A year for a day is rather the other way round: `2026-02-13--2025`. */
function earlyFinding(path: string, period: string, published: string): Finding {
  const isTurned = isDay(period) && /^\d{4}$/.test(published);
  const to = path.replace(`/${period}--${published}`, `/${published}--${period}`);
  return finding('before-period', path, 0, { period, published }, isTurned ? { kind: 'rename', to } : undefined);
}

function figureFindings({ path, place, file, value }: ReportedFile, series: IndicatorFile | null): Finding[] {
  const name = figureNameOf(place.name);
  if (!name) return [];
  const { period, published } = name;
  const { lastDay, kind } = parsePeriod(period);
  // A reading may be published on its day or in its month; what covers a longer time is a result once that is over.
  const isEarly = (day: string): boolean => (kind === 'day' || kind === 'month' ? day < lastDay : day <= lastDay);
  const [start, known] = [startOf(period), lastDayOf(published)];
  const ended = series?.ended;
  return [
    ...(ended && start > ended ? [finding('after-ended', path, 0, { period, ended })] : []),
    ...(known < start && value?.stage !== 'estimate' ? [earlyFinding(path, period, published)] : []),
    ...(file && value?.stage === 'official' && isEarly(known) && known >= start
      ? [valueFinding('official-early', file, ['stage'], { period, published, end: lastDay })]
      : []),
  ];
}

/** An estimate of a period that has not begun is a forecast: it may be right, and it is no result. */
export const forecastFindings = (all: Gathered): Finding[] =>
  reportedIn(all).flatMap(({ path, place, value }) => {
    const name = figureNameOf(place.name);
    if (value?.stage !== 'estimate' || !name) return [];
    const { period, published } = name;
    return lastDayOf(published) < startOf(period) ? [earlyFinding(path, period, published)] : [];
  });

/** A succession that is yet to come, or that comes after the successor's own end. */
function successionFindings(file: YamlFile, agencies: Agencies, latest: string): Finding[] {
  const known = new Map(Object.entries(agencies));
  return [...known].flatMap(([id, { succeeded_by: next }]) => {
    if (!next) return [];
    const steps = [id, 'succeeded_by', 'date'];
    if (next.date > latest) return [valueFinding('future', file, steps, { date: next.date, today: latest })];
    const after = known.get(next.agency)?.succeeded_by;
    return after && after.date < next.date
      ? [valueFinding('succession-order', file, steps, { agency: next.agency, date: next.date, ended: after.date })]
      : [];
  });
}
