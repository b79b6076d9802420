/** The pieces that reports are read from: lines, cells, phrases, periods and numbers. */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/intake/report/blocks.ts';
import { numberAt } from '../../src/intake/report/numbers.ts';
import { linesOf, type TextItem, textOfLines } from '../../src/intake/report/pdf-lines.ts';
import { endYearOf, periodFrom } from '../../src/intake/report/periods.ts';
import { Dictionary, tokensOf, variants } from '../../src/intake/report/phrases.ts';
import { composed, plain } from '../../src/intake/report/plain.ts';
import { spread } from '../../src/intake/report/spans.ts';

/** A text with `‹` at the place that is asked. */
const at = (marked: string): [text: string, from: number] => [marked.replace('‹', ''), marked.indexOf('‹')];

describe('a text as paragraphs and tables', () => {
  it('keeps the order, and a table whole', () => {
    expect(blocksOf('A\r\n\n  B  b \na\tb\nc\t d  e\n\nf\tg\nC')).toEqual([
      { kind: 'prose', text: 'A' },
      { kind: 'prose', text: 'B b' },
      {
        kind: 'table',
        rows: [
          ['a', 'b'],
          ['c', 'd e'],
        ],
      },
      { kind: 'table', rows: [['f', 'g']] },
      { kind: 'prose', text: 'C' },
    ]);
  });

  it('takes one cell alone for prose, wherever it stands, and a table at the end for a table', () => {
    expect(blocksOf('\tA\t\n\t\t\na\t\tb')).toEqual([
      { kind: 'prose', text: 'A' },
      { kind: 'table', rows: [['a', '', 'b']] },
    ]);
  });

  it('reads letters in two parts as one', () => {
    expect(blocksOf('Tỷ'.normalize('NFD'))).toEqual([{ kind: 'prose', text: 'Tỷ' }]);
  });
});

describe('cells that span', () => {
  const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });
  it('stand in every place that they cover', () => {
    expect(
      spread([
        [cell('TT', 1, 2), cell('Năm', 2), cell('Ghi', 1, 9)],
        [cell('2024'), cell('2025')],
        [cell('1'), cell('8'), cell('9')],
      ]),
    ).toEqual([
      ['TT', 'Năm', 'Năm', 'Ghi'],
      ['TT', '2024', '2025', 'Ghi'],
      ['1', '8', '9', 'Ghi'],
    ]);
  });

  it('leave empty what no cell covers, and are cut where no table is so wide', () => {
    expect(spread([[cell('a')], [cell('b'), cell('c', 2, 1)], [cell('d', 1, 1)]])).toEqual([
      ['a'],
      ['b', 'c', 'c'],
      ['d'],
    ]);
    expect(spread([[cell('x'), cell('a', 1000)]])[0]).toHaveLength(60);
    expect(spread([[], [cell('', 2, 1)]])).toEqual([[], ['', '']]);
  });
});

describe('a page of a PDF', () => {
  const piece = (text: string, x: number, y: number, width = 5 * text.length, size = 10): TextItem => ({
    text,
    x,
    y,
    width,
    size,
  });

  it('is read from the top down, each line from the left', () => {
    expect(linesOf([piece('c', 0, 80), piece('b', 20, 100), piece('a', 0, 100)])).toEqual(['a\tb', 'c']);
  });

  it.each([
    [1, 'ab'],
    [1.5, 'ab'],
    [1.6, 'a b'],
    [12, 'a b'],
    [12.1, 'a\tb'],
  ])('a gap of %d points in type of ten makes %j', (gap, line) => {
    expect(linesOf([piece('a', 0, 100), piece('b', 5 + gap, 100)])).toEqual([line]);
  });

  it('takes for one line what stands hardly higher or lower, measured at the first piece', () => {
    expect(linesOf([piece('a', 0, 100), piece('b', 6, 95.1), piece('c', 12, 95)])).toEqual(['ab', 'c']);
    expect(linesOf([piece('b', 6, 104.9), piece('a', 0, 100)])).toEqual(['ab']);
    expect(linesOf([])).toEqual([]);
    expect(linesOf([piece(' a ', 0, 100)])).toEqual(['a']);
  });

  it('joins the lines of a paragraph, and no others', () => {
    const long = 'x'.repeat(40);
    expect(textOfLines([long, 'y', 'z'])).toBe(`${long} y\nz`);
    expect(textOfLines([])).toBe('');
    expect(textOfLines(['a'])).toBe('a');
    expect(textOfLines([`${long}\tx`, long])).toBe(`${long}\tx\n${long}`);
    expect(textOfLines([long, `${long}\tx`])).toBe(`${long}\n${long}\tx`);
  });

  it.each(['- b', '• b', '1. b', '2.1) b', 'IV. b', 'đ) b'])('begins a paragraph with %j', (line) => {
    const long = 'x'.repeat(40);
    expect(textOfLines([long, line])).toBe(`${long}\n${line}`);
  });

  it.each([
    ['1.5 b', ' '],
    ['IVb', ' '],
    ['x 1. b', ' '],
    ['b', ' '],
  ])('goes on with %j', (line, between) => {
    const long = 'x'.repeat(40);
    expect(textOfLines([long, line])).toBe(`${long}${between}${line}`);
  });

  it.each(['.', ':', ';', '!', '?'])('ends a paragraph at %j', (mark) => {
    const long = `${'x'.repeat(40)}${mark}`;
    expect(textOfLines([long, 'y'])).toBe(`${long}\ny`);
    expect(textOfLines([`a${mark}${'x'.repeat(40)}`, 'y'])).toBe(`a${mark}${'x'.repeat(40)} y`);
  });

  it('takes a line that ends early for the last of its paragraph', () => {
    const [longest, short, fits] = ['x'.repeat(40), 'y'.repeat(28), 'z'.repeat(29)];
    expect(textOfLines([`${longest}.`, short, 'b'])).toBe(`${longest}.\n${short}\nb`);
    expect(textOfLines([longest, fits, 'b'])).toBe(`${longest} ${fits} b`);
    expect(textOfLines([longest, short, 'b'])).toBe(`${longest} ${short}\nb`);
  });
});

describe('a pattern of phrases', () => {
  it.each([
    ['a', ['a']],
    ['a  b ', ['a b']],
    ['(a) b', ['b', 'a b']],
    ['[a|b] c', ['a c', 'b c']],
    ['a (b|c)', ['a', 'a b', 'a c']],
    ['[a (b)|c] d', ['a d', 'a b d', 'c d']],
    ['[a|(b|c)]', ['a', '', 'b', 'c']],
    ['([a|b] c) d', ['d', 'a c d', 'b c d']],
  ])('%j stands for %j', (pattern, phrases) => {
    expect(variants(pattern)).toEqual(phrases);
  });

  it.each(['(a', '[a|b', 'a (b [c)'])('%j has an open bracket', (pattern) => {
    expect(() => variants(pattern)).toThrow(`a bracket is open in "${pattern}"`);
  });

  it('is cut into words and commas', () => {
    expect(tokensOf('Nông, lâm - thủy sản 2 (%/năm)')).toEqual([
      'nông',
      ',',
      'lâm',
      '-',
      'thủy',
      'sản',
      '2',
      '%',
      '/',
      'năm',
    ]);
    expect(tokensOf('…')).toEqual([]);
  });

  it('is found by its longest phrase, particles passed over inside it alone', () => {
    const names = new Dictionary<string>()
      .add('hộ nghèo', 'poor')
      .add('hộ nghèo đa chiều', 'wide')
      .add('xã', 'commune');
    const found = (text: string, place = 0, passed?: ReadonlySet<string>) => names.at(text.split(' '), place, passed);
    const passed = new Set(['đã', 'được']);
    expect(found('hộ nghèo đa chiều')).toEqual({ meaning: 'wide', length: 4 });
    expect(found('hộ nghèo đa')).toEqual({ meaning: 'poor', length: 2 });
    expect(found('hộ')).toBeNull();
    expect(found('số hộ nghèo', 1)).toEqual({ meaning: 'poor', length: 2 });
    expect(found('hộ đã được nghèo', 0, passed)).toEqual({ meaning: 'poor', length: 4 });
    expect(found('hộ đã nghèo')).toBeNull();
    expect(found('đã xã', 0, passed)).toBeNull();
    expect(found('hộ đã', 0, passed)).toBeNull();
    expect(names.add('xã', 'other').at(['xã'], 0)).toEqual({ meaning: 'other', length: 1 });
    expect(new Dictionary<string>().put([], 'nothing').at([], 0)).toBeNull();
  });
});

describe('one spelling', () => {
  it.each([
    ['THUỶ SẢN', 'thủy sản'],
    ['hoà bình', 'hòa bình'],
    ['hoàn thành', 'hoàn thành'],
    ['Quý I', 'quý i'],
    ['quỹ', 'quỹ'],
    ['uỷ ban', 'ủy ban'],
    ['tỉ lệ', 'tỷ lệ'],
    ['tỉnh', 'tỉnh'],
    ['5 tỉ', '5 tỷ'],
    ['a‐b‑c−d–e—f', 'a-b-c-d-e-f'],
  ])('of %j is %j', (written, spelled) => {
    expect(plain(written)).toBe(spelled);
    expect(plain(written)).toHaveLength(written.length);
  });

  it('keeps every place where spaces are odd or cannot be seen', () => {
    expect(composed('a\u00a0b\u200bc\td\u00ade')).toBe('a b c d e');
    expect(composed('tỷ'.normalize('NFD'))).toBe('tỷ');
  });
});

describe('a period as it stands in a sentence', () => {
  const told = (marked: string): string => {
    const [text, from] = at(marked);
    const found = periodFrom(text, from);
    if (!found) return 'none';
    const { period, year, inYear, nature, isPoint, isUntil, to } = found;
    return [
      `“${text.slice(from, to)}”`,
      ...[period, year, inYear, nature].map((each) => each ?? '-'),
      ...(isPoint ? ['point'] : []),
      ...(isUntil ? ['until'] : []),
    ].join(' | ');
  };

  it.each([
    ['‹năm 2025', '“năm 2025” | 2025 | 2025 | - | own'],
    ['‹cả năm 2025', '“cả năm 2025” | 2025 | 2025 | - | own'],
    ['‹hết năm 2025', '“hết năm 2025” | 2025 | 2025 | - | own | until'],
    ['tính đến ‹cuối năm 2025', '“cuối năm 2025” | 2025 | 2025 | - | own | until'],
    ['‹2025.', '“2025” | 2025 | 2025 | - | own'],
    ['‹2025 tỷ đồng', 'none'],
    ['‹2025,5', 'none'],
    ['‹20255', 'none'],
    ['‹giai đoạn', 'none'],
    ['‹2021-2025', '“2021-2025” | 2021-2025 | 2025 | - | own'],
    ['‹2025-2025', '“2025-2025” | - | - | - | other'],
    ['‹từ năm 2021 đến hết năm 2025', '“từ năm 2021 đến hết năm 2025” | 2021-2025 | 2025 | - | own'],
    ['‹2025-2021', '“2025-2021” | - | - | - | other'],
    ['‹9 tháng đầu năm 2026', '“9 tháng đầu năm 2026” | 2026-M9 | 2026 | - | own'],
    ['‹chín tháng năm 2026', '“chín tháng năm 2026” | 2026-M9 | 2026 | - | own'],
    ['‹mười một tháng năm 2026', '“mười một tháng năm 2026” | 2026-M11 | 2026 | - | own'],
    ['‹12 tháng năm 2026', '“12 tháng năm 2026” | 2026 | 2026 | - | own'],
    ['‹9t/2026', '“9t/2026” | 2026-M9 | 2026 | - | own'],
    ['‹13 tháng năm 2026', '“13 tháng năm 2026” | 2026-M13 | 2026 | - | other'],
    ['‹9 tháng đầu năm', '“9 tháng đầu năm” | - | - | -M9 | own'],
    ['‹9 tháng qua', '“9 tháng” | - | - | -M9 | own'],
    ['‹12 tháng đầu năm', '“12 tháng đầu năm” | - | - |  | own'],
    ['‹15 tháng', '“15 tháng” | - | - | -M15 | other'],
    ['‹0 tháng', '“0 tháng” | - | - | -M0 | other'],
    ['‹1 tháng', '“1 tháng” | - | - | -M1 | own'],
    ['‹3 tháng cuối năm 2025', '“3 tháng cuối năm 2025” | - | 2025 | - | other'],
    ['‹3 tháng cuối năm', '“3 tháng cuối năm” | - | - | - | other'],
    ['‹nửa đầu năm 2026', '“nửa đầu năm 2026” | 2026-M6 | 2026 | - | own'],
    ['‹nửa đầu năm', '“nửa đầu năm” | - | - | -M6 | own'],
    ['‹nửa cuối năm 2026', '“nửa cuối năm 2026” | - | 2026 | - | other'],
    ['‹những tháng đầu năm 2026', '“những tháng đầu năm 2026” | - | 2026 | - | other'],
    ['hết ‹quý iii năm 2025', '“quý iii năm 2025” | 2025-M9 | 2025 | - | own | until'],
    ['hết ‹quý 4/2025', '“quý 4/2025” | 2025 | 2025 | - | own | until'],
    ['hết ‹quý ii', '“quý ii” | - | - | -M6 | own | until'],
    ['‹ba quý đầu năm 2025', '“ba quý đầu năm 2025” | 2025-M9 | 2025 | - | own'],
    ['‹2 quý đầu năm', '“2 quý đầu năm” | - | - | -M6 | own'],
    ['‹quý i/2025', '“quý i/2025” | 2025-M3 | 2025 | - | own'],
    ['‹quý iii/2025', '“quý iii/2025” | - | 2025 | - | other'],
    ['‹quý i', '“quý i” | - | - | -M3 | own'],
    ['‹quý iv', '“quý iv” | - | - | - | other'],
    ['‹tháng 5/2025', '“tháng 5/2025” | 2025-05 | 2025 | - | own | point'],
    ['‹5/2025', '“5/2025” | 2025-05 | 2025 | - | own | point'],
    ['đến ‹tháng 5', '“tháng 5” | - | - | -05 | own | point | until'],
    ['‹31/5/2025', '“31/5/2025” | 2025-05-31 | 2025 | - | own | point'],
    ['‹ngày 31 tháng 5 năm 2025', '“ngày 31 tháng 5 năm 2025” | 2025-05-31 | 2025 | - | own | point'],
    ['‹31/2/2025', '“31/2/2025” | 2025-02-31 | 2025 | - | other | point'],
    ['đến ‹30/6', '“30/6” | - | - | -06-30 | own | point | until'],
    ['đến ‹30/6 xã', 'none'],
    ['‹30/6', 'none'],
    ['‹đầu năm 2025', '“đầu năm 2025” | - | 2025 | - | other'],
    ['‹cả năm', '“cả năm” | - | - |  | own'],
    ['‹hết năm', '“hết năm” | - | - |  | own | until'],
    ['‹năm nay', '“năm nay” | - | - |  | now'],
    ['‹cả năm nay', '“cả năm nay” | - | - |  | now'],
    ['‹9 tháng đầu năm nay', '“9 tháng đầu năm nay” | - | - | -M9 | now'],
    ['‹15 tháng đầu năm nay', '“15 tháng đầu năm nay” | - | - | -M15 | other'],
    ['‹đến nay', '“đến nay” | - | - | - | now'],
    ['‹hiện nay', '“hiện nay” | - | - | - | now'],
    ['từ trước ‹đến nay', 'none'],
    // What a standard or a programme is called.
    ['theo giá so sánh ‹năm 2010', '“năm 2010” | 2010 | 2010 | - | name'],
    ['chuẩn nghèo đa chiều ‹2021-2025', '“2021-2025” | 2021-2025 | 2025 | - | name'],
    ['kế hoạch phát triển kinh tế ‹2021-2025', '“2021-2025” | 2021-2025 | 2025 | - | name'],
    ['kế hoạch phát triển kinh tế ‹2025', '“2025” | 2025 | 2025 | - | own'],
    ['theo giá so sánh, ‹năm 2010', '“năm 2010” | 2010 | 2010 | - | own'],
    ['kế hoạch ‹tháng 6/2025', '“tháng 6/2025” | 2025-06 | 2025 | - | own | point'],
    ['kế hoạch: ‹2021-2025', '“2021-2025” | 2021-2025 | 2025 | - | own'],
    [`kế hoạch ${'phát triển '.repeat(8)}‹2021-2025`, '“2021-2025” | 2021-2025 | 2025 | - | own'],
    ['lũy kế ‹9 tháng năm 2025', '“9 tháng năm 2025” | 2025-M9 | 2025 | - | own | until'],
  ])('%s is %s', (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });

  it.each([
    ['2025', '2025'],
    ['2021-2025', '2025'],
    ['2025-M9', '2025'],
    ['2025-05', '2025'],
    ['2025-05-31', '2025'],
    ['nay', ''],
  ])('%s ends in the year %j', (period, year) => {
    expect(endYearOf(period)).toBe(year);
  });
});

describe('a number as it stands in a sentence', () => {
  const told = (marked: string): string => {
    const [text, from] = at(marked);
    const found = numberAt(text, from);
    if (!found) return 'none';
    const { digits, form, unit, isYearly, to } = found;
    const own = unit ? `${unit.power} ${unit.base ?? '-'}` : '-';
    return [`“${text.slice(from, to)}”`, digits, form, own, ...(isYearly ? ['yearly'] : [])].join(' | ');
  };

  it.each([
    ['‹8,27% so', '“8,27%” | 8,27 | plain | 0 %'],
    ['‹8,27 %/năm', '“8,27 %” | 8,27 | plain | 0 % | yearly'],
    ['‹8,27 % / năm', '“8,27 %” | 8,27 | plain | 0 % | yearly'],
    ['‹8,27 %, x/năm', '“8,27 %” | 8,27 | plain | 0 %'],
    ['‹57.000 tỷ đồng', '“57.000 tỷ đồng” | 57.000 | plain | 9 VND'],
    ['‹357 760 xã', '“357 760” | 357 760 | plain | -'],
    ['‹57 nghìn 560 tỷ đồng', '“57 nghìn 560 tỷ đồng” | 57 nghìn 560 | compound | 9 VND'],
    ['‹363/465 xã', '“363/465” | 363 | fraction | -'],
    ['‹31/5/2025', '“31” | 31 | plain | -'],
    ['‹13/27 huyện', '“13/27” | 13 | fraction | -'],
    ['‹từ 7,5 đến 8%', '“từ 7,5 đến 8%” | từ 7,5 đến 8 | range | 0 %'],
    ['‹7,5% - 8%', '“7,5% - 8%” | 7,5% - 8 | range | 0 %'],
    ['‹7-8 tỷ usd', '“7-8 tỷ usd” | 7-8 | range | 9 USD'],
    ['‹-1,2%', '“-1,2%” | -1,2 | plain | 0 %'],
    ['tăng‹5', 'none'],
    ['1‹5', 'none'],
    ['(‹5', '“5” | 5 | plain | -'],
    ['‹x', 'none'],
    ['‹5          phần trăm', '“5          phần trăm” | 5 | plain | 0 %'],
    [`‹5${' '.repeat(40)}%`, '“5” | 5 | plain | -'],
  ])('%s is %s', (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });
});
