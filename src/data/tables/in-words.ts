import type { Languages } from '../../text/locale.ts';
import { integer, maybeText, type Table, textColumn, texts } from '../columns.ts';
import { type IndicatorRecord, inFile, type OfIndicator, ofIndicator } from './rows.ts';

interface InWordsRow extends OfIndicator {
  target: NonNullable<IndicatorRecord['in_words']>[number];
  number: number;
}

/** One row a target for which the plan sets no number: told, never judged. */
export const inWords = (languages: Languages): Table<InWordsRow> => ({
  name: 'targets-in-words',
  title: 'data.targets-in-words',
  key: ['indicator_id', 'number'],
  columns: [
    ...ofIndicator(languages),
    integer('number', (row) => row.number),
    textColumn('targets.period', (row) => row.target.period),
    integer('end', (row) => row.target.end),
    ...texts<InWordsRow>({ languages, described: 'words', value: (row, locale) => row.target.words[locale] }),
    maybeText('clause', (row) => row.target.clause),
    textColumn('document', (row) => row.file.plan.document.number),
    textColumn('document_url', (row) => row.file.plan.document.url),
    ...texts<InWordsRow>({ languages, described: 'url', value: (row, locale) => row.indicator.url[locale] }),
    ...inFile,
  ],
});
