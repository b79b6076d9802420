/** What a measure takes: periods, operators, paths. And agencies that succeed themselves. */
import { isLaid, traitsOf } from '../../domain/measures.ts';
import { parsePeriod } from '../../domain/period.ts';
import { resultOf, rhythmOf } from '../../domain/rhythm.ts';
import { type Finding, finding } from '../fault.ts';
import { type Agencies, type Gathered, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { figureNameOf } from '../names.ts';
import type { IndicatorFile } from '../schema.ts';
import { successorsOf } from '../succession.ts';
import type { YamlFile } from '../yaml.ts';

export function measureFindings(all: Gathered): Finding[] {
  const { indicators, agencies } = all;
  const series = new Map(indicators.map(({ place, value }) => [place.id, value] as const));
  return [
    ...indicators.flatMap(({ file, value }) => (file && value ? indicatorFindings(file, value) : [])),
    ...reportedIn(all).flatMap(({ path, place }) =>
      rangeFindings(path, place.name, series.get(place.indicator) ?? null),
    ),
    ...(agencies?.file && agencies.value ? circleFindings(agencies.file, agencies.value) : []),
  ];
}

function indicatorFindings(file: YamlFile, { measure, path, targets, in_words: inWords }: IndicatorFile): Finding[] {
  const traits = traitsOf(measure);
  const isAimless = targets.length === 0 && inWords.length === 0;
  return [
    ...(isAimless ? [valueFinding('no-target', file, ['targets'], {})] : []),
    ...(path === 'geometric' && traits.path !== 'declared'
      ? [valueFinding('path-not-taken', file, ['path'], { measure }, 'straight')]
      : []),
    ...targets.flatMap(({ op, amended }, at) =>
      [
        { op, place: ['targets', at, 'op'] },
        ...amended.map(({ was }, k) => ({ op: was.op, place: ['targets', at, 'amended', k, 'was', 'op'] })),
      ].flatMap((each) =>
        !traits.operators.includes(each.op)
          ? [valueFinding('op-not-taken', file, each.place, { op: each.op, measure })]
          : [],
      ),
    ),
  ];
}

/** What several years make together; an average of so many years is a result where it is the window of its series. */
function rangeFindings(path: string, name: string, series: IndicatorFile | null): Finding[] {
  const { period } = figureNameOf(name) ?? {};
  if (!series || isLaid(series.measure) || period === undefined) return [];
  const { measure } = series;
  const parsed = parsePeriod(period);
  if (parsed.kind !== 'years' || resultOf(parsed, rhythmOf(series)) !== null) return [];
  return [finding('range-not-taken', path, 0, { period, measure })];
}

/** One finding for each agency on a circle of successors. */
function circleFindings(file: YamlFile, agencies: Agencies): Finding[] {
  const known = new Map(Object.entries(agencies));
  const nextOf = (id: string): string | undefined => known.get(id)?.succeeded_by?.agency;
  return [...known.keys()].flatMap((agency) =>
    successorsOf(agency, nextOf).includes(agency)
      ? [valueFinding('succession-circle', file, [agency, 'succeeded_by', 'agency'], { agency })]
      : [],
  );
}
