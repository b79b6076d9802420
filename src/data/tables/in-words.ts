import type { Languages } from '../../text/locale.ts';
import { integer, maybeText, type Table, text, texts } from '../columns.ts';
import { type Indicator, inFile, type OfIndicator, ofIndicator } from './rows.ts';

interface InWordsRow extends OfIndicator {
  target: NonNullable<Indicator['in_words']>[number];
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
    text('targets.period', (row) => row.target.period),
    integer('end', (row) => row.target.end),
    ...texts<InWordsRow>({ languages, described: 'words', value: (row, locale) => row.target.words[locale] }),
    maybeText('clause', (row) => row.target.clause),
    text('document', (row) => row.file.plan.document.number),
    text('document_url', (row) => row.file.plan.document.url),
    ...texts<InWordsRow>({ languages, described: 'url', value: (row, locale) => row.indicator.url[locale] }),
    ...inFile,
  ],
});
