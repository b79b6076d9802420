/** What a table of the downloads is: its columns with their meaning, and its rows. Every format is made from it. */
import type { Decimal, IsoDate, PartialDate } from '../domain/types.ts';
import { numberToDecimal } from '../text/decimal.ts';
import type { Languages, Locale } from '../text/locale.ts';
import { formatLanguage } from '../text/locale.ts';
import { hasOfficialForm, qualifierExample } from '../text/source-words.ts';
import { type UiKey, uiOf } from '../text/ui.ts';
import { SourceNumber } from './json.ts';

/** A value of a table: text, a computed number, a number with its source's digits, yes or no, or nothing. */
export type Cell = string | number | boolean | SourceNumber | null;

/** The last part of `data.column.targets.value` names the column; a part between belongs to one table only. */
type After<K, P extends string> = K extends `${P}${infer Rest}` ? Rest : never;
type Described = After<UiKey, 'data.column.'>;

export interface ColumnHead {
  /** English, snake_case, permanent. */
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  /** What it means, in words for readers; {@link describe} fills them in. */
  about: UiKey;
  /** Of a text that has a column for each language: its own, and whether it may still wait for its translation. */
  language: { locale: Locale; waits: boolean } | null;
  /** Never empty. */
  required: boolean;
  /** The only values that it takes. */
  values: readonly string[] | null;
}
export interface Column<Row> extends ColumnHead {
  value(row: Row): Cell;
}

const nameOf = (described: Described): string => described.replace(/^.*\./, '');

const define =
  <V extends Cell>(type: ColumnHead['type'], required: boolean) =>
  <Row>(described: Described, value: (row: Row) => V): Column<Row> => ({
    name: nameOf(described),
    type,
    about: `data.column.${described}`,
    language: null,
    required,
    values: null,
    value,
  });

export const textColumn = define<string>('string', true);
export const maybeText = define<string | null>('string', false);
export const day = define<IsoDate>('date', true);
export const maybeDay = define<IsoDate | null>('date', false);
/** Text, since it may be known to the month or the year only. */
export const partialDateColumn = define<PartialDate>('string', true);
export const maybePartialDate = define<PartialDate | null>('string', false);
export const number = define<number | SourceNumber>('number', true);
export const maybeNumber = define<number | SourceNumber | null>('number', false);
export const integer = define<number>('integer', true);
export const maybeInteger = define<number | null>('integer', false);
export const yesNo = define<boolean>('boolean', true);
export const maybeYesNo = define<boolean | null>('boolean', false);

/** What the columns of one text have in common. */
interface Texts<Row, V> {
  /** The plan's. */
  languages: readonly Locale[];
  described: Described;
  /** How the columns behind the first are described, where not in the same words. */
  others?: Described;
  value(row: Row, locale: Locale): V;
}

const eachIn = <Row, V extends string | null>(
  { languages, described, others = described, value }: Texts<Row, V>,
  make: (at: number) => Pick<ColumnHead, 'required'> & { waits: boolean },
): Column<Row>[] =>
  languages.map((locale, at) => {
    const { required, waits } = make(at);
    return {
      ...define<V>('string', required)<Row>(at === 0 ? described : others, (row) => value(row, locale)),
      name: `${nameOf(described)}_${locale}`,
      language: { locale, waits },
    };
  });

/** A column for each language: `unit_vi`, `unit_en`. */
export const texts = <Row>(of: Texts<Row, string>): Column<Row>[] =>
  eachIn(of, () => ({ required: true, waits: false }));
/** The same of a text that may wait for its translation. */
export const drafts = <Row>(of: Texts<Row, string | null>): Column<Row>[] =>
  eachIn(of, (at) => ({ required: at === 0, waits: at > 0 }));
/** The same of a text that not every row has. */
export const maybeDrafts = <Row>(of: Texts<Row, string | null>): Column<Row>[] =>
  eachIn(of, (at) => ({ required: false, waits: at > 0 }));

export const oneOf = <Row, V extends string>(
  described: Described,
  value: (row: Row) => V,
  values: readonly V[],
): Column<Row> => ({ ...textColumn(described, value), values });
export const maybeOneOf = <Row, V extends string>(
  described: Described,
  value: (row: Row) => V | null,
  values: readonly V[],
): Column<Row> => ({ ...maybeText(described, value), values });

/** What a column means, in the words of a language. */
export function describe(
  { about, language }: Pick<ColumnHead, 'about' | 'language'>,
  languages: Languages,
  locale: Locale,
): string {
  const ui = uiOf(locale);
  if (language === null)
    return ui(about, {
      example: qualifierExample(languages, locale),
      official: hasOfficialForm(languages) ? 1 : 0,
    });
  const values = { language: formatLanguage(language.locale, locale), tag: language.locale };
  return ui(about, values) + (language.waits ? ui('data.waiting') : '');
}

interface TableHead {
  name: string;
  title: UiKey;
  /** Columns that together name a row. */
  key: readonly string[];
  /** Columns that name a row of another table, where they have the same names. */
  refersTo?: { columns: readonly string[]; table: string };
}
export interface Table<Row> extends TableHead {
  columns: readonly Column<Row>[];
}

/** A table with its rows worked out: what the writers of CSV, XLSX and the data package take. */
export interface FilledTable extends TableHead {
  columns: readonly ColumnHead[];
  rows: readonly (readonly Cell[])[];
}

export const fill = <Row>(table: Table<Row>, rows: readonly Row[]): FilledTable => ({
  ...table,
  rows: rows.map((row) => table.columns.map(({ value }) => value(row))),
});

/** A number as a decimal with a dot; null for what is no number. */
export const decimalInCell = (cell: Cell): Decimal | null => {
  if (cell instanceof SourceNumber) return cell.text;
  return typeof cell === 'number' ? numberToDecimal(cell) : null;
};
