import { STAGES } from '../../domain/types.ts';
import {
  maybeDay,
  maybeInteger,
  maybeNumber,
  maybeText,
  number,
  oneOf,
  partialDate,
  type Table,
  text,
  yesNo,
} from '../columns.ts';
import { type Indicator, inFile, type OfIndicator, ofIndicator } from './rows.ts';

interface FigureRow extends OfIndicator {
  figure: Indicator['figures'][number];
}

/** One row a report: every figure ever published, the replaced and withdrawn ones too. */
export const FIGURES: Table<FigureRow> = {
  name: 'figures',
  title: 'data.figures',
  key: ['indicator_id', 'figure_id'],
  columns: [
    ...ofIndicator,
    text('figure_id', (row) => row.figure.id),
    text('period', (row) => row.figure.period),
    number('value', (row) => row.figure.value),
    maybeNumber('low', (row) => row.figure.low),
    maybeNumber('high', (row) => row.figure.high),
    text('unit_vi', (row) => row.indicator.unit.vi),
    text('unit_en', (row) => row.indicator.unit.en),
    maybeText('wording', (row) => row.figure.wording),
    oneOf('stage', (row) => row.figure.stage, STAGES),
    partialDate('published', (row) => row.figure.published),
    oneOf('kind', (row) => row.figure.kind, ['result', 'forecast']),
    yesNo('best', (row) => row.figure.best),
    maybeText('contradicted_by', (row) => row.figure.contradicted_by.join(' ') || null),
    maybeDay('withdrawn', (row) => row.figure.withdrawn?.date ?? null),
    maybeText('withdrawn_reason_vi', (row) => row.figure.withdrawn?.reason.vi ?? null),
    maybeText('withdrawn_reason_en', (row) => row.figure.withdrawn?.reason.en ?? null),
    maybeText('note_vi', (row) => row.figure.note?.vi ?? null),
    maybeText('note_en', (row) => row.figure.note?.en ?? null),
    text('source_title', (row) => row.figure.source.title),
    text('source_publisher', (row) => row.figure.source.publisher),
    text('source_url', (row) => row.figure.source.url),
    maybeText('source_document', (row) => row.figure.source.document),
    maybeInteger('source_page', (row) => row.figure.source.page),
    text('figures.url_vi', (row) => `${row.indicator.url.vi}#f-${row.figure.id}`),
    text('figures.url_en', (row) => `${row.indicator.url.en}#f-${row.figure.id}`),
    ...inFile,
  ],
};
