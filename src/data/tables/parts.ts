import { WHOLE_REASONS } from '../../domain/parts.ts';
import { STATUSES } from '../../domain/types.ts';
import type { Languages } from '../../text/locale.ts';
import { WORDS } from '../../text/words.ts';
import { integer, maybeOneOf, oneOf, type Table, textColumn, texts, yesNo } from '../columns.ts';
import {
  type Data,
  type IndicatorRecord,
  inFile,
  type OfIndicator,
  ofIndicator,
  type TargetRecord,
  targetId,
} from './rows.ts';

type InWords = NonNullable<IndicatorRecord['in_words']>[number];

interface PartRow extends OfIndicator {
  /** What `indicator` is judged for by its parts. */
  whole: Omit<InWords, 'assessment'> & { assessment: NonNullable<InWords['assessment']> };
  part: IndicatorRecord;
  target: TargetRecord;
}

/** Each target that has parts with each of them, in the order of the indicators. */
export const partRows = (file: Data): PartRow[] =>
  file.indicators.flatMap((indicator) => {
    const parts = file.indicators.filter((each) => each.part_of === indicator.code);
    return (indicator.in_words ?? []).flatMap(({ assessment, ...told }) =>
      assessment === undefined
        ? []
        : parts.flatMap((part) =>
            part.targets
              .filter(({ period }) => period === told.period)
              .map((target) => ({ file, indicator, whole: { ...told, assessment }, part, target })),
          ),
    );
  });

/** One row a target that is a part: of what it is one, what is said of that, and whether this part decided it. */
export const partsTable = (languages: Languages): Table<PartRow> => ({
  name: 'parts',
  title: 'data.parts',
  key: ['indicator_id', 'period', 'part_id', 'target_id'],
  columns: [
    ...ofIndicator(languages),
    textColumn('targets.period', (row) => row.whole.period),
    integer('end', (row) => row.whole.end),
    ...texts<PartRow>({ languages, described: 'words', value: (row, locale) => row.whole.words[locale] }),
    oneOf('parts.status', (row) => row.whole.assessment.status, STATUSES),
    ...texts<PartRow>({
      languages,
      described: 'word',
      value: (row, locale) => WORDS[row.whole.assessment.status][locale],
    }),
    yesNo('provisional', (row) => row.whole.assessment.provisional),
    maybeOneOf('reason', (row) => row.whole.assessment.reason, WHOLE_REASONS),
    ...texts<PartRow>({
      languages,
      described: 'parts.sentence',
      value: (row, locale) => row.whole.assessment.sentence[locale],
    }),
    textColumn('part_id', (row) => row.part.id),
    textColumn('part_code', (row) => row.part.code),
    targetId(),
    oneOf('part_status', (row) => row.target.assessment.status, STATUSES),
    yesNo('part_provisional', (row) => row.target.assessment.provisional),
    yesNo('decides', (row) => row.whole.assessment.decided_by.includes(row.part.id)),
    ...inFile,
  ],
});
