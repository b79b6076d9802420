/** Mistakes that people make: each is caught on its line, and the mend that is offered passes. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/content/files.ts';
import type { Code } from '../../src/content/messages/index.ts';
import { EVENT, FIGURE, INDICATOR, planted, planWith, renamed, SUM, SUM_INDICATOR, TASK, textOf } from './plan.ts';
import { check, mendAll } from './told.ts';

type Mistake = readonly [name: string, path: string, passage: string, instead: string, code: Code, line: number];

const IN_FILES: readonly Mistake[] = [
  ['a decimal comma', FIGURE, '53.75', '53,75', 'number', 1],
  ['a percent sign', FIGURE, '53.75', '53.75 %', 'number', 1],
  ['a comma and a percent sign', FIGURE, '53.75', '53,75%', 'number', 1],
  ['a word before the number', FIGURE, '53.75', 'hơn 53,7', 'number', 1],
  ['a number in curly quotes', FIGURE, '53.75', '“53,75”', 'number', 1],
  ['a needless zero', FIGURE, '53.75', '053.75', 'number', 1],
  ['no digit before the dot', FIGURE, '53.75', '.75', 'number', 1],
  ['no digit after the dot', FIGURE, '53.75', '53.', 'number', 1],
  ['a plus sign', FIGURE, '53.75', '+53.75', 'number', 1],
  ['full-width digits', FIGURE, '53.75', '５３．７５', 'number', 1],
  ['a thousands dot', SUM, 'value: 137000', 'value: 137.000', 'number', 1],
  ['a thousands comma', SUM, 'value: 137000', 'value: 137,000', 'number', 1],
  ['a thousands space', SUM, 'value: 137000', 'value: 137 000', 'number', 1],
  ['a thousands apostrophe', SUM, 'value: 137000', "value: 137'000", 'number', 1],
  ['a unit', SUM, 'value: 137000', 'value: 137.000 tỷ đồng', 'number', 1],
  ['a thousands dot in a bound', SUM, 'high: 138000', 'high: 138.000', 'number', 8],
  ['a thousands dot in a target', SUM_INDICATOR, 'value: 750000', 'value: 750.000', 'number', 10],
  ['a decimal comma inside braces', INDICATOR, 'value: 54.5,', 'value: 54,5,', 'number', 12],
  ['digits to print as a word', INDICATOR, 'decimals: 2', 'decimals: 02', 'whole-number', 6],
  ['a key misspelt', FIGURE, 'stage:', 'stgae:', 'key-unknown', 2],
  ['a key with a capital', FIGURE, 'stage:', 'Stage:', 'key-unknown', 2],
  ['a key in Vietnamese', FIGURE, 'value:', 'giá trị:', 'key-unknown', 1],
  ['a key in Vietnamese without accents', FIGURE, 'source:', 'nguon:', 'key-unknown', 3],
  ['a key in Vietnamese with one accent missing', FIGURE, '  url:', '  đường dân:', 'key-unknown', 6],
  ['a stage in Vietnamese', FIGURE, 'official', 'chính thức', 'choice', 2],
  ['a stage with a capital', FIGURE, 'official', 'Official', 'choice', 2],
  ['a stage misspelt', FIGURE, 'official', 'offical', 'choice', 2],
  ['a status in Vietnamese', EVENT, 'status: done', 'status: đã hoàn thành', 'choice', 2],
  ['a status with a space', EVENT, 'status: done', 'status: in progress', 'choice', 2],
  ['an operator as one sign', INDICATOR, 'op: ">=", value: 54,', 'op: ≥, value: 54,', 'choice', 11],
  ['an operator turned round', INDICATOR, 'op: ">=", value: 54,', 'op: "=>", value: 54,', 'choice', 11],
  ['an operator without quotes', INDICATOR, 'op: ">=", value: 54,', 'op: >=, value: 54,', 'yaml-syntax', 11],
  ['a measure misspelt', INDICATOR, 'measure: level', 'measure: levle', 'choice', 7],
  ['a swapped date', EVENT, '2023-02-28', '28-02-2023', 'partial-date', 3],
  ['a date with slashes', EVENT, '2023-02-28', '28/02/2023', 'partial-date', 3],
  ['a date in words', EVENT, '2023-02-28', 'ngày 28 tháng 2 năm 2023', 'partial-date', 3],
  ['month and year', EVENT, '2023-02-28', '02/2023', 'partial-date', 3],
  ['a date without leading zeros', TASK, '2021-12-31', '2021-12-1', 'date', 6],
  ['a date with its time', TASK, '2021-12-31', '2021-12-31T00:00:00', 'date', 6],
  ['an address without https', FIGURE, 'https://example.vn', 'www.example.vn', 'address', 6],
  ['one slash too few', FIGURE, 'https://', 'https:/', 'address', 6],
  ['a space in an address', FIGURE, 'rung-2025', 'rung 2025.pdf', 'address', 6],
  [
    'an address in angle brackets',
    FIGURE,
    '"https://example.vn/rung-2025"',
    '<https://example.vn/rung-2025>',
    'address',
    6,
  ],
  ['a period that does not exist', INDICATOR, 'period: 2021-2025', 'period: 2021-2026', 'reference', 11],
  ['a group in Vietnamese letters', INDICATOR, 'group: environment', 'group: enviroment', 'reference', 2],
  ['an agency misspelt', TASK, '[so-tai-chinh]', '[so-tai-chin]', 'reference', 3],
  ['an agency with accents', TASK, '[so-tai-chinh]', '[sở-tài-chính]', 'id', 3],
  ['no brackets around a list', TASK, '[so-tai-chinh]', 'so-tai-chinh', 'shape', 3],
  [
    'a note without its language',
    SUM,
    'note: { vi: Số ước cả năm, en: Estimate for the whole year }',
    'note: Số ước cả năm',
    'shape',
    10,
  ],
  ['no space after a colon', FIGURE, 'value: 53.75', 'value:53.75', 'yaml-syntax', 1],
  ['no space after a colon on the last line', FIGURE, '  url: "', '  url:"', 'yaml-syntax', 6],
  ['no space after a colon inside braces', TASK, 'vi: Đề án', 'vi:Đề án', 'yaml-syntax', 5],
  ['a colon inside a title', FIGURE, 'Quyết định công bố', 'Quyết định: công bố', 'yaml-syntax', 4],
  [
    'quotes inside quotes',
    FIGURE,
    'Quyết định công bố hiện trạng rừng',
    '"Quyết định "công bố" rừng"',
    'yaml-syntax',
    4,
  ],
  ['a quote that is not closed', FIGURE, 'Quyết định công bố hiện trạng rừng', '"Quyết định', 'yaml-syntax', 4],
  [
    'a brace that is not closed',
    SUM,
    'Estimate for the whole year }',
    'Estimate for the whole year',
    'yaml-syntax',
    10,
  ],
  [
    'a percent sign as a unit without quotes',
    INDICATOR,
    'unit: { vi: "%", en: "%" }',
    'unit: { vi: %, en: % }',
    'yaml-syntax',
    5,
  ],
  ['an equals sign for a colon', FIGURE, 'value: 53.75', 'value = 53.75', 'yaml-syntax', 1],
  ['a full-width colon', FIGURE, 'value: 53.75', 'value：53.75', 'yaml-syntax', 1],
  ['a line indented too far', FIGURE, 'stage:', '  stage:', 'yaml-syntax', 2],
  ['a line indented too little', FIGURE, '  publisher:', ' publisher:', 'yaml-syntax', 5],
  ['a tab as indentation', FIGURE, '  title', '\ttitle', 'tab', 4],
  ['a tab after a colon', FIGURE, 'value: ', 'value:\t', 'tab', 1],
  ['a space pasted from Word', FIGURE, 'value: ', 'value:\u00A0', 'odd-space', 1],
  ['a zero-width space pasted from the web', FIGURE, '53.75', '53.75\u200B', 'hidden', 1],
  ['a # in a title', FIGURE, 'Quyết định công bố', 'Quyết định #5 công bố', 'lost-words', 4],
  ['a comma in a note inside braces', SUM, 'vi: Số ước cả năm', 'vi: Số ước, cả năm', 'comma-splits', 10],
  ['bold type pasted from a page', FIGURE, 'UBND tỉnh', '<b>UBND</b> tỉnh', 'markup', 5],
  ['a character code pasted from a page', FIGURE, 'UBND tỉnh', 'UBND&nbsp;tỉnh', 'markup', 5],
  ['an optional key left blank', FIGURE, 'stage: official\n', 'stage: official\nwording:\n', 'empty-optional', 3],
  ['at most for a sum', SUM_INDICATOR, '">="', '"<="', 'op-not-taken', 10],
  ['a geometric path for a sum', SUM_INDICATOR, 'measure: sum', 'measure: sum\npath: geometric', 'path-not-taken', 8],
  ['a scale upside down', INDICATOR, '[0, 100]', '[100, 0]', 'scale-order', 8],
];

/** The name of the file is what is wrong, so the line is always the first. */
const NAMES: readonly (readonly [name: string, from: string, to: string, code: Code, mended: string])[] = [
  ['a swapped date', FIGURE, 'figures/forest-cover/2025--13-02-2026.yaml', 'figure-name', FIGURE],
  ['one hyphen', FIGURE, 'figures/forest-cover/2025–2026-02-13.yaml', 'figure-name', FIGURE],
  ['spaces around hyphens', FIGURE, 'figures/forest-cover/2025 -- 2026-02-13.yaml', 'figure-name', FIGURE],
  [
    'a second copy',
    FIGURE,
    'figures/forest-cover/2025--2026-02-13 (1).yaml',
    'figure-name',
    'figures/forest-cover/2025--2026-02-13--2.yaml',
  ],
  [
    'a copy',
    FIGURE,
    'figures/forest-cover/2025--2026-02-13 - Copy.yaml',
    'figure-name',
    'figures/forest-cover/2025--2026-02-13--2.yaml',
  ],
  [
    'a month with a zero',
    SUM,
    'figures/investment/2026-M09--2026-10-05.yaml',
    'figure-name',
    'figures/investment/2026-M9--2026-10-05.yaml',
  ],
  [
    'nine months in Vietnamese',
    SUM,
    'figures/investment/2026-9T--2026-10-05.yaml',
    'figure-name',
    'figures/investment/2026-M9--2026-10-05.yaml',
  ],
  [
    'years joined by an underscore',
    SUM,
    'figures/investment/2021_2023--2024.yaml',
    'figure-name',
    'figures/investment/2021-2023--2024.yaml',
  ],
  ['an ending that is too short', FIGURE, 'figures/forest-cover/2025--2026-02-13.yml', 'file-unexpected', FIGURE],
  ['an ending of Notepad', FIGURE, 'figures/forest-cover/2025--2026-02-13.yaml.txt', 'file-unexpected', FIGURE],
  ['a folder misspelt', FIGURE, 'figures/forest-covr/2025--2026-02-13.yaml', 'reference', FIGURE],
  ['a folder with a Cyrillic letter', FIGURE, 'figures/forest-cоver/2025--2026-02-13.yaml', 'file-name-ascii', FIGURE],
  [
    'accents in the name of an event',
    EVENT,
    'events/2.1/2023-02-27--quyết định 153.yaml',
    'event-name',
    'events/2.1/2023-02-27--quyet-dinh-153.yaml',
  ],
  ['years for a level', FIGURE, 'figures/forest-cover/2021-2025--2026-02-13.yaml', 'range-not-taken', FIGURE],
];

/** Mistakes that only a person can mend, and the mend. */
const BY_HAND: readonly (readonly [...Mistake, mended: string])[] = [
  ['a missing stage', FIGURE, 'stage: official\n', '', 'key-missing', 1, 'stage: official\n'],
  ['a missing source', EVENT, 'source: {', 'sources: {', 'key-unknown', 3, 'source: {'],
  ['a day that does not exist', TASK, '2021-12-31', '2021-02-30', 'date', 6, '2021-12-31'],
  ['a value ten times too large', FIGURE, '53.75', '537.5', 'outside-scale', 1, '53.75'],
  ['a low end above the value', SUM, 'low: 137000', 'low: 137500', 'range-order', 7, 'low: 137000'],
  ['a low end alone', SUM, 'high: 138000\n', '', 'range-half', 7, 'high: 138000\n'],
  [
    'a key that stands twice',
    FIGURE,
    'stage: official\n',
    'stage: official\nstage: official\n',
    'key-twice',
    3,
    'stage: official\n',
  ],
  ['no number at all', FIGURE, '53.75', 'chưa có', 'number', 1, '53.75'],
  ['two numbers', FIGURE, '53.75', '53,7 - 53,8', 'number', 1, '53.75'],
  ['an empty title', FIGURE, 'Quyết định công bố hiện trạng rừng', '', 'empty', 4, 'Báo cáo'],
  ['a code used twice', SUM_INDICATOR, 'NQ7-2', 'NQ7-1', 'twice', 1, 'NQ7-2'],
  ['an unknown agency', TASK, '[so-ke-hoach]', '[bo-cong-an]', 'reference', 4, '[so-ke-hoach]'],
];

const faultCodes = (files: Files): string[] => check(files).faults.map(({ code }) => code);

describe('a mistake in a file is caught on its line, and its mend passes', () => {
  test.each(IN_FILES)('%s', (_, path, passage, instead, code, line) => {
    const files = planted(path, passage, instead);
    const { faults } = check(files);
    expect(faults[0]).toMatchObject({ code, path, line });
    expect(faultCodes(mendAll(files))).toEqual([]);
  });
});

describe('a mistake in the name of a file is caught, and the new name passes', () => {
  test.each(NAMES)('%s: %s', (_, from, to, code, mended) => {
    const files = renamed(from, to);
    expect(check(files).faults[0]).toMatchObject({ code, path: to, line: 1 });
    expect(faultCodes(mendAll(files))).toEqual([]);
    expect([...mendAll(files).keys()]).toContain(mended);
  });
});

describe('a mistake that only a person can mend is caught on its line', () => {
  test.each(BY_HAND)('%s', (_, path, passage, instead, code, line, mended) => {
    expect(check(planted(path, passage, instead)).faults[0]).toMatchObject({ code, path, line });
    expect(faultCodes(planted(path, passage, mended))).toEqual([]);
  });
});

test('every fault of every file comes in one run, sorted by file and place', () => {
  const files = planWith({
    [FIGURE]: textOf(FIGURE).replace('53.75', '53,75').replace('official', 'oficial').replace('https:', 'ftp:'),
    [TASK]: textOf(TASK).replace('so-ke-hoach', 'nobody'),
  });
  expect(check(files).faults.map(({ path, line, code }) => `${path}:${line} ${code}`)).toEqual([
    `${FIGURE}:1 number`,
    `${FIGURE}:2 choice`,
    `${FIGURE}:6 address`,
    `${TASK}:4 reference`,
  ]);
});
