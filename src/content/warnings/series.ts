/** Indicators with their figures and the files that these came from. */
import type { Gathered, Reported } from '../gather.ts';
import { isFigureName } from '../names.ts';
import { comparePeriods, compareText } from '../order.ts';
import { figureOf } from '../pieces.ts';
import type { Figure, IndicatorFile } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';

export interface Series {
  /** Of the indicator. */
  id: string;
  /** Path of the indicator's file. */
  path: string;
  indicator: IndicatorFile;
  figures: { figure: Figure; file: YamlFile }[];
  /** Every figure that is not withdrawn, by its file's name: also those whose files have faults. */
  reported: { period: string; published: string }[];
}

/** Figures that could be read, in their order. */
const figuresIn = (files: readonly Reported[]): Series['figures'] =>
  files
    .flatMap((each) => {
      const figure = figureOf(each);
      return figure && each.file ? [{ figure, file: each.file }] : [];
    })
    .sort((a, b) => comparePeriods(a.figure, b.figure));

/** Every indicator that could be read, its figures by file. */
export function seriesOf({ indicators, figures }: Gathered): Series[] {
  return indicators.flatMap(({ path, place, value }) => {
    if (!value) return [];
    const reported = figures.flatMap(({ place: { indicator, name }, value: file }) => {
      const [period = '', published = ''] = name.split('--');
      return indicator === place.id && isFigureName(name) && !file?.withdrawn ? [{ period, published }] : [];
    });
    return [
      {
        id: place.id,
        path,
        indicator: value,
        figures: figuresIn(figures.filter((each) => each.place.indicator === place.id)),
        reported,
      },
    ];
  });
}

/** The figures of each member of a dimension, by indicator. */
export const memberSeriesOf = ({ series }: Gathered): Pick<Series, 'figures'>[] =>
  [...Map.groupBy(series, ({ place }) => `${place.indicator}/${place.member}`).values()].map((own) => ({
    figures: figuresIn(own),
  }));

/** By the day of publication: the order in which the figures became known. */
export const byPublication = ({ figures }: Series): Series['figures'] =>
  [...figures].sort(
    (a, b) => compareText(a.figure.published, b.figure.published) || comparePeriods(a.figure, b.figure),
  );
