import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Cell, FilledTable } from '../../src/data/columns.ts';
import { toCsv } from '../../src/data/csv.ts';
import { sourceNumber } from '../../src/data/json.ts';

const table = (...rows: Cell[][]): FilledTable => ({
  name: 'things',
  title: 'data.figures',
  key: ['a'],
  columns: ['a', 'b'].map((name) => ({
    name,
    type: 'string',
    about: 'data.column.value',
    required: false,
    values: null,
    language: null,
  })),
  rows,
});

const hard = ['', 'plain', 'a,b', 'a;b', 'say "yes"', 'two\r\nlines', ' edge ', 'Tỷ lệ che phủ rừng – 54%'];

describe('the CSV for machines', () => {
  it('is what RFC 4180 says', () => {
    expect(toCsv(table(['x', sourceNumber('53.60')], [null, 'a,"b"']), 'machine')).toBe(
      'a,b\r\nx,53.60\r\n,"a,""b"""\r\n',
    );
  });

  it.each(hard)('brings %j through another reader unchanged', (text) => {
    const [, row] = parse(toCsv(table([text, 'end']), 'machine'), { record_delimiter: '\r\n' });
    expect(row).toEqual([text, 'end']);
  });

  it.each<[Cell, string]>([
    [sourceNumber('-3'), '-3'],
    [0.5, '0.5'],
    [1e-7, '0.0000001'],
    [357760, '357760'],
    [true, 'true'],
    [null, ''],
  ])('writes %o as %s', (cell, written) => {
    expect(toCsv(table([cell, 'end']), 'machine').split('\r\n')[1]).toBe(`${written},end`);
  });
});

describe('the CSV for Excel', () => {
  it('begins with a byte-order mark, and has semicolons and decimal commas', () => {
    expect(toCsv(table(['x', sourceNumber('53.60')], ['a;b', -0.09]), 'excel')).toBe(
      '\uFEFFa;b\r\nx;53,60\r\n"a;b";-0,09\r\n',
    );
  });

  it.each(hard)('brings %j through another reader unchanged', (text) => {
    const options = { bom: true, delimiter: ';', record_delimiter: '\r\n' };
    expect(parse(toCsv(table([text, 'end']), 'excel'), options)[1]).toEqual([text, 'end']);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-x', '@sum', '\tx'])('never lets a spreadsheet run %j', (text) => {
    const options = { bom: true, delimiter: ';', record_delimiter: '\r\n' };
    expect(parse(toCsv(table([text, 'end']), 'excel'), options)[1]?.[0]).toBe(`'${text}`);
  });

  it('leaves negative numbers numbers', () => {
    expect(toCsv(table([sourceNumber('-3.5'), 'end']), 'excel')).toContain('\r\n-3,5;end');
  });
});
