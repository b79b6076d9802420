/** Figures that may be mistaken: far from the last one, told twice, or missing for years. */
import { exact } from '../../domain/exact.ts';
import { traitsOf } from '../../domain/measures.ts';
import { firstDayOf, parsePeriod } from '../../domain/period.ts';
import { languagesOf } from '../../languages/locale.ts';
import { type Finding, finding } from '../fault.ts';
import { valueFinding } from '../issues.ts';
import { compareText } from '../order.ts';
import type { Figure } from '../schema.ts';
import type { OwnSeriesFiles, SeriesFiles } from './series.ts';
import { pageAt } from './sources.ts';

const LEAP = 10;

const standing = (figures: SeriesFiles['figures']): SeriesFiles['figures'] =>
  figures.filter(({ figure }) => !figure.withdrawn);

/** Each figure that stands, with the one before it for a period of the same kind: a year is not held against a quarter. */
function followed({ figures }: SeriesFiles): (SeriesFiles['figures'][number] & { before: Figure })[] {
  const last = new Map<string, Figure>();
  return standing(figures).flatMap((each) => {
    const { kind } = parsePeriod(each.figure.period);
    const before = last.get(kind);
    last.set(kind, each.figure);
    return before ? [{ ...each, before }] : [];
  });
}

/** A value more than ten times, or less than a tenth of, the last one for a period of the same kind. */
export const leapFindings = (series: SeriesFiles): Finding[] =>
  followed(series).flatMap(({ figure, file, before }) => {
    if (!isLeap(figure.value, before.value) && !isEmptied(figure.value, before.value)) return [];
    const larger = exact(figure.value).abs().compare(exact(before.value).abs()) > 0;
    return [
      valueFinding('leap', file, ['value'], { value: figure.value, last: before.value, period: before.period, larger }),
    ];
  });

/** Percentage points by which no share of a whole moves from one result to the next. */
const MOST_POINTS = 30;

/** A share that moves by more than that from one period to the next of its kind. */
export function pointFindings(series: SeriesFiles): Finding[] {
  const { unit, measure } = series.indicator;
  const isShare = languagesOf(unit).some((language) => unit[language].includes('%'));
  if (!isShare || traitsOf(measure).holds !== 'levels') return [];
  return followed(series).flatMap(({ figure, file, before }) => {
    // What is ten times as much is told as that.
    if (before.period === figure.period || isLeap(figure.value, before.value)) return [];
    return exact(figure.value).sub(exact(before.value)).abs().compare(MOST_POINTS) > 0
      ? [
          valueFinding('points-leap', file, ['value'], {
            value: figure.value,
            last: before.value,
            period: before.period,
          }),
        ]
      : [];
  });
}

/** Two numbers for one thing lie nearer together than this: a power of ten is a slip of a mark or of the unit. */
const SLIP = 5;

/** More than five times, or less than a fifth. */
export function isSlip(value: string, other: string): boolean {
  const [a, b] = [exact(value).abs(), exact(other).abs()];
  if (a.compare(0) === 0 || b.compare(0) === 0) return false;
  return a.compare(b.mul(SLIP)) > 0 || b.compare(a.mul(SLIP)) > 0;
}

/** From so much on, a series of amounts does not fall to nothing. */
const MUCH = 100;

/** Nothing, where there was much: a field that nobody filled in. */
const isEmptied = (value: string, last: string): boolean =>
  exact(value).compare(0) === 0 && exact(last).abs().compare(MUCH) >= 0;

/** More than ten times, or less than a tenth; of nothing there is no such multiple. */
export function isLeap(value: string, last: string): boolean {
  const [a, b] = [exact(value).abs(), exact(last).abs()];
  if (a.compare(0) === 0 || b.compare(0) === 0) return false;
  return a.compare(b.mul(LEAP)) > 0 || a.mul(LEAP).compare(b) < 0;
}

/** A level or an amount on the other side of nothing than the one before it. */
export function signFindings({ figures, indicator }: SeriesFiles): Finding[] {
  if (traitsOf(indicator.measure).holds === 'changes') return [];
  const known = standing(figures);
  return known.flatMap(({ figure, file }, at) => {
    const before = known[at - 1]?.figure;
    return before && exact(figure.value).mul(exact(before.value)).compare(0) < 0
      ? [
          valueFinding('sign-turned', file, ['value'], {
            value: figure.value,
            last: before.value,
            period: before.period,
          }),
        ]
      : [];
  });
}

/** The same value from the same source twice. */
export function twinFindings({ figures }: SeriesFiles): Finding[] {
  const seen = new Map<string, string>();
  return figures.flatMap(({ figure, file }) => {
    const name = `${exact(figure.value).toFraction()} ${pageAt(figure.source.url)}`;
    const other = seen.get(name);
    if (other === undefined) seen.set(name, file.path);
    return other === undefined ? [] : [valueFinding('figure-twin', file, ['value'], { value: figure.value, other })];
  });
}

/** No figure for the last two years of a series that goes on. */
export function staleFindings({ file, indicator, reported }: OwnSeriesFiles, asOf: string): Finding[] {
  const since = `${Number(asOf.slice(0, 4)) - 2}${asOf.slice(4)}`;
  const known = reported
    .filter(({ published }) => firstDayOf(published) <= asOf)
    .map(({ period }) => ({ period, lastDay: parsePeriod(period).lastDay }))
    .sort((a, b) => compareText(a.lastDay, b.lastDay));
  const last = known.at(-1) ?? null;
  const goesOn = indicator.ended === null || indicator.ended > asOf;
  if (!goesOn || (last !== null && last.lastDay >= since)) return [];
  return [finding('no-recent-figure', file.path, 0, { last: last?.period ?? null, since })];
}

/** Two official values for one period of one day: a source has one. Told once for each such day. */
export function officialTwins({ figures }: SeriesFiles): Finding[] {
  const official = standing(figures).filter(({ figure }) => figure.stage === 'official');
  const ofOneDay = Map.groupBy(official, ({ figure }) => `${figure.period} ${figure.published}`);
  return [...ofOneDay.values()].flatMap(([first, ...others]) => {
    const other = first && others.find(({ figure }) => exact(figure.value).compare(exact(first.figure.value)) !== 0);
    if (!other) return [];
    const data = { value: other.figure.value, was: first.figure.value, other: first.file.path };
    return [valueFinding('official-two', other.file, ['value'], data)];
  });
}
