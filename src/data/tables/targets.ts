import { MEASURES, OPERATORS, PATHS, REASONS, STATUSES } from '../../domain/types.ts';
import { unitOfTerms } from '../../text/sentence/terms.ts';
import { WORDS } from '../../text/words.ts';
import {
  integer,
  maybeInteger,
  maybeNumber,
  maybeOneOf,
  maybeText,
  number,
  oneOf,
  type Table,
  text,
  yesNo,
} from '../columns.ts';
import { type Indicator, inFile, type OfIndicator, ofIndicator } from './rows.ts';

interface TargetRow extends OfIndicator {
  target: Indicator['targets'][number];
}

/** One row a target, with all that the rule says of it. */
export const TARGETS: Table<TargetRow> = {
  name: 'targets',
  title: 'data.targets',
  key: ['indicator_id', 'period'],
  columns: [
    ...ofIndicator,
    text('group', (row) => row.indicator.group),
    oneOf('measure', (row) => row.indicator.measure, MEASURES),
    oneOf('path', (row) => row.indicator.path, PATHS),
    text('targets.period', (row) => row.target.period),
    integer('baseline_year', (row) => row.target.baseline_year),
    integer('end', (row) => row.target.end),
    oneOf('op', (row) => row.target.op, OPERATORS),
    number('targets.value', (row) => row.target.value),
    text('targets.unit_vi', (row) => (row.target.unit ?? row.indicator.unit).vi),
    text('targets.unit_en', (row) => (row.target.unit ?? row.indicator.unit).en),
    text('value_unit_vi', (row) => unitOfTerms(row.indicator, row.target, 'vi')),
    text('value_unit_en', (row) => unitOfTerms(row.indicator, row.target, 'en')),
    maybeText('clause', (row) => row.target.clause),
    text('document', (row) => row.file.plan.document.number),
    text('document_url', (row) => row.file.plan.document.url),
    oneOf('status', (row) => row.target.assessment.status, STATUSES),
    text('word_vi', (row) => WORDS[row.target.assessment.status].vi),
    text('word_en', (row) => WORDS[row.target.assessment.status].en),
    yesNo('provisional', (row) => row.target.assessment.provisional),
    maybeOneOf('reason', (row) => row.target.assessment.reason, REASONS),
    maybeInteger('judged_year', (row) => row.target.assessment.year),
    maybeNumber('judged_value', (row) => row.target.assessment.value),
    maybeInteger('start_year', (row) => row.target.assessment.baseline?.year ?? null),
    maybeNumber('start_value', (row) => row.target.assessment.baseline?.value ?? null),
    maybeNumber('progress', (row) => row.target.assessment.progress),
    maybeNumber('expected', (row) => row.target.assessment.expected),
    maybeNumber('gap', (row) => row.target.assessment.gap),
    maybeNumber('pace_so_far', (row) => row.target.assessment.pace_so_far),
    maybeNumber('pace_required', (row) => row.target.assessment.pace_required),
    maybeNumber('acceleration', (row) => row.target.assessment.acceleration),
    maybeNumber('forecast_value', (row) => row.target.assessment.forecast?.value ?? null),
    maybeOneOf('forecast_verdict', (row) => row.target.assessment.forecast?.verdict ?? null, ['met', 'missed']),
    text('sentence_vi', (row) => row.target.assessment.sentence.vi),
    text('sentence_en', (row) => row.target.assessment.sentence.en),
    text('url_vi', (row) => row.indicator.url.vi),
    text('url_en', (row) => row.indicator.url.en),
    ...inFile,
  ],
};
