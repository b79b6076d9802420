import { OPERATORS, STATUSES } from '../../domain/types.ts';
import type { Languages } from '../../text/locale.ts';
import { unitOfTerms } from '../../text/sentence/terms.ts';
import { WORDS } from '../../text/words.ts';
import { integer, maybeInteger, maybeText, number, oneOf, type Table, textColumn, texts, yesNo } from '../columns.ts';
import { inFile, type OfIndicator, ofIndicator, type TargetRecord, targetId } from './rows.ts';

interface MilestoneRow extends OfIndicator {
  target: TargetRecord;
  milestone: NonNullable<TargetRecord['milestones']>[number];
}

/** One row a milestone on the way to a target: judged as a target that ends there, no part of the target's own word. */
export const milestones = (languages: Languages): Table<MilestoneRow> => ({
  name: 'milestones',
  title: 'data.milestones',
  key: ['indicator_id', 'period', 'target_id', 'result_period'],
  refersTo: { columns: ['indicator_id', 'period', 'target_id'], table: 'targets' },
  columns: [
    ...ofIndicator(languages),
    textColumn('targets.period', (row) => row.target.period),
    targetId(),
    integer('milestones.year', (row) => row.milestone.year),
    textColumn('result_period', (row) => row.milestone.period ?? String(row.milestone.year)),
    oneOf('op', (row) => row.target.op, OPERATORS),
    number('milestones.value', (row) => row.milestone.value),
    ...texts<MilestoneRow>({
      languages,
      described: 'value_unit',
      others: 'value_unit.others',
      value: (row, locale) => unitOfTerms(row.indicator, row.target, locale),
    }),
    oneOf('status', (row) => row.milestone.status, STATUSES),
    ...texts<MilestoneRow>({
      languages,
      described: 'word',
      value: (row, locale) => WORDS[row.milestone.status][locale],
    }),
    yesNo('provisional', (row) => row.milestone.provisional),
    maybeText('milestones.source_title', (row) => row.milestone.source?.title ?? null),
    maybeText('source_publisher', (row) => row.milestone.source?.publisher ?? null),
    maybeText('source_url', (row) => row.milestone.source?.url ?? null),
    maybeText('source_document', (row) => row.milestone.source?.document ?? null),
    maybeInteger('source_page', (row) => row.milestone.source?.page ?? null),
    ...texts<MilestoneRow>({ languages, described: 'url', value: (row, locale) => row.indicator.url[locale] }),
    ...inFile,
  ],
});
