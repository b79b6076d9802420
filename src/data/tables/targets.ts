import { MEASURE_NAMES } from '../../domain/measures.ts';
import { OPERATORS, PATHS, REASONS, STATUSES } from '../../domain/types.ts';
import type { Languages } from '../../text/locale.ts';
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
  textColumn,
  texts,
  yesNo,
} from '../columns.ts';
import { type Data, inFile, type OfIndicator, ofIndicator, type TargetRecord, targetId } from './rows.ts';

interface TargetRow extends OfIndicator {
  target: TargetRecord;
}

/** How a range is meant: its nearer end alone is asked for, or to end within it. */
const RANGES = ['nearer-end', 'within'] as const;

/** What only some plans say of their targets; it has columns in those alone, behind all others. */
interface Kinds {
  /** Some are a part of another: which one. */
  parts: boolean;
  /** Some name both ends of a range. */
  ranges: boolean;
  /** Some say "about". */
  about: boolean;
  /** Some rest on results of other times than calendar years. */
  rhythm: boolean;
}

/** What the targets of a plan need columns for. */
export function kindsOf({ indicators }: Data): Kinds {
  const all = indicators.flatMap((indicator) => indicator.targets);
  return {
    parts: indicators.some(({ part_of: whole }) => whole !== undefined),
    ranges: all.some(({ other_end: end }) => end !== undefined),
    about: all.some(({ about }) => about !== undefined),
    rhythm: all.some(({ end_period: end }) => end !== undefined),
  };
}

/** One row a target, with all that the rule says of it, so that it can be judged again from the row alone. */
export const targets = (languages: Languages, { parts, ranges, about, rhythm }: Kinds): Table<TargetRow> => ({
  name: 'targets',
  title: 'data.targets',
  key: ['indicator_id', 'period', 'target_id'],
  columns: [
    ...ofIndicator(languages),
    textColumn('group', (row) => row.indicator.group),
    oneOf('measure', (row) => row.indicator.measure, MEASURE_NAMES),
    oneOf('path', (row) => row.indicator.path, PATHS),
    textColumn('targets.period', (row) => row.target.period),
    integer('baseline_year', (row) => row.target.baseline_year),
    integer('end', (row) => row.target.end),
    oneOf('op', (row) => row.target.op, OPERATORS),
    number('targets.value', (row) => row.target.value),
    ...texts<TargetRow>({
      languages,
      described: 'targets.unit',
      others: 'targets.unit.others',
      value: (row, locale) => (row.target.unit ?? row.indicator.unit)[locale],
    }),
    ...texts<TargetRow>({
      languages,
      described: 'value_unit',
      others: 'value_unit.others',
      value: (row, locale) => unitOfTerms(row.indicator, row.target, locale),
    }),
    maybeText('clause', (row) => row.target.clause),
    textColumn('document', (row) => row.file.plan.document.number),
    textColumn('document_url', (row) => row.file.plan.document.url),
    oneOf('status', (row) => row.target.assessment.status, STATUSES),
    ...texts<TargetRow>({
      languages,
      described: 'word',
      value: (row, locale) => WORDS[row.target.assessment.status][locale],
    }),
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
    ...texts<TargetRow>({
      languages,
      described: 'sentence',
      value: (row, locale) => row.target.assessment.sentence[locale],
    }),
    ...texts<TargetRow>({ languages, described: 'url', value: (row, locale) => row.indicator.url[locale] }),
    ...inFile,
    targetId(),
    ...(parts ? [maybeText<TargetRow>('part_of', (row) => row.indicator.part_of ?? null)] : []),
    ...(ranges
      ? [
          maybeNumber<TargetRow>('other_end', (row) => row.target.other_end ?? null),
          maybeOneOf<TargetRow, (typeof RANGES)[number]>('range', (row) => row.target.range ?? null, RANGES),
        ]
      : []),
    ...(about
      ? [
          maybeNumber<TargetRow>('about_low', (row) => row.target.about?.low ?? null),
          maybeNumber<TargetRow>('about_high', (row) => row.target.about?.high ?? null),
        ]
      : []),
    ...(rhythm
      ? [
          maybeText<TargetRow>('baseline_period', (row) => row.target.baseline_period ?? null),
          maybeText<TargetRow>('end_period', (row) => row.target.end_period ?? null),
          maybeText<TargetRow>('judged_period', (row) => row.target.assessment.period || null),
        ]
      : []),
  ],
});
