import { STAGES } from '../../domain/types.ts';
import type { Languages } from '../../text/locale.ts';
import {
  type Column,
  maybeDay,
  maybeDrafts,
  maybeInteger,
  maybeNumber,
  maybeText,
  number,
  oneOf,
  partialDateColumn,
  type Table,
  textColumn,
  texts,
  yesNo,
} from '../columns.ts';
import { type IndicatorRecord, inFile, type OfIndicator, ofIndicator } from './rows.ts';

interface FigureRow extends OfIndicator {
  figure: IndicatorRecord['figures'][number];
}
interface ContextRow extends OfIndicator {
  figure: IndicatorRecord['context'][number];
}

type Series = NonNullable<IndicatorRecord['series']>[number];
interface SeriesRow extends OfIndicator {
  series: Series;
  figure: Series['figures'][number];
}

/** What is told of a figure, wherever it was measured. */
const ofFigure = (languages: Languages): Column<FigureRow>[] => [
  textColumn('figure_id', (row) => row.figure.id),
  textColumn('period', (row) => row.figure.period),
  number('value', (row) => row.figure.value),
  maybeNumber('low', (row) => row.figure.low),
  maybeNumber('high', (row) => row.figure.high),
  ...texts<FigureRow>({ languages, described: 'unit', value: (row, locale) => row.indicator.unit[locale] }),
  maybeText('wording', (row) => row.figure.wording),
  oneOf('stage', (row) => row.figure.stage, STAGES),
  partialDateColumn('published', (row) => row.figure.published),
  oneOf('kind', (row) => row.figure.kind, ['result', 'forecast']),
  yesNo('best', (row) => row.figure.best),
  maybeText('contradicted_by', (row) => row.figure.contradicted_by.join(' ') || null),
  maybeDay('withdrawn', (row) => row.figure.withdrawn?.date ?? null),
  ...maybeDrafts<FigureRow>({
    languages,
    described: 'withdrawn_reason',
    value: (row, locale) => row.figure.withdrawn?.reason[locale] ?? null,
  }),
  ...maybeDrafts<FigureRow>({
    languages,
    described: 'note',
    value: (row, locale) => row.figure.note?.[locale] ?? null,
  }),
  textColumn('source_title', (row) => row.figure.source.title),
  textColumn('source_publisher', (row) => row.figure.source.publisher),
  textColumn('source_url', (row) => row.figure.source.url),
  maybeText('source_document', (row) => row.figure.source.document),
  maybeInteger('source_page', (row) => row.figure.source.page),
];

/** One row a report: every figure ever published, the replaced and withdrawn ones too. */
export const figures = (languages: Languages): Table<FigureRow> => ({
  name: 'figures',
  title: 'data.figures',
  key: ['indicator_id', 'figure_id'],
  columns: [
    ...ofIndicator(languages),
    ...ofFigure(languages),
    ...texts<FigureRow>({
      languages,
      described: 'figures.url',
      value: (row, locale) => `${row.indicator.url[locale]}#f-${row.figure.id}`,
    }),
    ...inFile,
  ],
});

/** The same of what was measured elsewhere: for comparison, never judged. */
export const context = (languages: Languages): Table<ContextRow> => ({
  name: 'context',
  title: 'data.context',
  key: ['indicator_id', 'figure_id'],
  columns: [
    ...ofIndicator(languages),
    ...texts<ContextRow>({ languages, described: 'of', value: (row, locale) => row.figure.of[locale] }),
    ...ofFigure(languages),
    ...texts<ContextRow>({ languages, described: 'url', value: (row, locale) => row.indicator.url[locale] }),
    ...inFile,
  ],
});

/** The same of series by area, sex and other dimensions: a column for each dimension, by its SDMX code. */
export const series = (languages: Languages, dimensions: readonly string[]): Table<SeriesRow> => ({
  name: 'series',
  title: 'data.series',
  key: ['indicator_id', 'series_id', 'figure_id'],
  columns: [
    ...ofIndicator(languages),
    ...dimensions.map((code) => ({
      ...textColumn<SeriesRow>('dimension', (row) => (row.series.dimension === code ? row.series.code : TOTAL)),
      name: code,
    })),
    textColumn('series_id', (row) => row.series.id),
    ...texts<SeriesRow>({ languages, described: 'series', value: (row, locale) => row.series.name[locale] }),
    ...ofFigure(languages),
    ...texts<SeriesRow>({ languages, described: 'url', value: (row, locale) => row.indicator.url[locale] }),
    ...inFile,
  ],
});

/** SDMX's code for the whole of a dimension. */
const TOTAL = '_T';
