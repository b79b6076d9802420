/** Indicators with their figures and the files that these came from. */
import type { Gathered, ReportedFile } from '../gather.ts';
import { figureName } from '../names.ts';
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
  return indicators.flatMap(({ file, place, value }) => {
    if (!value) return [];
    const reported = figures.flatMap(({ place: { indicator, name }, value: figure }) =>
      indicator === place.id && !figure?.withdrawn ? (figureName(name) ?? []) : [],
    );
    return [
      {
        id: place.id,
        file,
        indicator: value,
        figures: figuresIn(figures.filter((each) => each.place.indicator === place.id)),
        reported,
      },
    ];
  });
}

/** The same of each part of a series, by area or by sex. */
export function memberFiles({ indicators, series }: Gathered): (SeriesFiles & { member: string })[] {
  return indicators.flatMap(({ file, place, value: indicator }) => {
    if (!indicator) return [];
    const own = series.filter((each) => each.place.indicator === place.id);
    return [...Map.groupBy(own, (each) => each.place.member)].map(([member, files]) => ({
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
  return indicators.flatMap(({ file, place, value: indicator }) => {
    if (!indicator) return [];
    const own = context.filter((each) => each.place.indicator === place.id);
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
