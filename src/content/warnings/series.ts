/** Indicators with their figures and the files that these came from. */
import type { Gathered, ReportedFile } from '../gather.ts';
import { figureNameOf } from '../names.ts';
import { comparePeriods, compareText } from '../order.ts';
import { originalOf } from '../original.ts';
import { figureOf } from '../passed-files.ts';
import type { Figure, IndicatorFile } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';

export interface SeriesFiles {
  /** Of the indicator. */
  id: string;
  /** The indicator's file. */
  file: YamlFile;
  indicator: IndicatorFile;
  figures: { figure: Figure; file: YamlFile }[];
}

/** The indicator's own series. */
export interface OwnSeriesFiles extends SeriesFiles {
  /** Every figure that is not withdrawn, by its file's name: also those whose files have faults. */
  reported: { period: string; published: string }[];
}

/** Figures that could be read, in their order. */
const figuresIn = (files: readonly ReportedFile[]): SeriesFiles['figures'] =>
  files
    .flatMap((each) => {
      const figure = figureOf(each);
      return figure && each.file ? [{ figure, file: each.file }] : [];
    })
    .sort((a, b) => comparePeriods(a.figure, b.figure));

/** Every indicator that could be read, its figures by file. */
export function seriesFiles({ indicators, figures }: Gathered): OwnSeriesFiles[] {
  const byIndicator = Map.groupBy(figures, ({ place }) => place.indicator);
  return indicators.flatMap(({ file, place, value }) => {
    if (!value) return [];
    const files = byIndicator.get(place.id) ?? [];
    const reported = files.flatMap(({ place: { name }, value: figure }) =>
      figure?.withdrawn ? [] : (figureNameOf(name) ?? []),
    );
    return [{ id: place.id, file, indicator: value, figures: figuresIn(files), reported }];
  });
}

/** The same of each part of a series, by area or by sex. */
export function memberFiles({ indicators, series }: Gathered): (SeriesFiles & { member: string })[] {
  const byIndicator = Map.groupBy(series, ({ place }) => place.indicator);
  return indicators.flatMap(({ file, place, value: indicator }) => {
    if (!indicator) return [];
    const byMember = Map.groupBy(byIndicator.get(place.id) ?? [], (each) => each.place.member);
    return [...byMember].map(([member, files]) => ({
      id: place.id,
      file,
      indicator,
      member,
      figures: figuresIn(files),
    }));
  });
}

/** What was measured elsewhere beside an indicator, each place by itself. */
export function contextFiles({ indicators, context }: Gathered): SeriesFiles[] {
  const byIndicator = Map.groupBy(context, ({ place }) => place.indicator);
  return indicators.flatMap(({ file, place, value: indicator }) => {
    if (!indicator) return [];
    const own = byIndicator.get(place.id) ?? [];
    const byPlace = Map.groupBy(own, ({ value }) => value && originalOf(value.of).words);
    return [...byPlace.values()].map((files) => ({
      id: place.id,
      file,
      indicator,
      figures: figuresIn(files),
    }));
  });
}

/** By the day of publication, then as before: the order in which the figures became known. */
export const byPublication = ({ figures }: SeriesFiles): SeriesFiles['figures'] =>
  [...figures].sort((a, b) => compareText(a.figure.published, b.figure.published));
