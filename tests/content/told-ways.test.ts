/** Messages that are said in several ways, in both languages: where nothing can be guessed, where a list is empty, of each end of a range. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/content/files.ts';
import { allOf, quote, shortList } from '../../src/content/messages/both.ts';
import { MESSAGES } from '../../src/content/messages/index.ts';
import {
  appended,
  FIGURE,
  INDICATOR,
  PAGE,
  planted,
  planWith,
  renamed,
  SUM,
  SUM_INDICATOR,
  TASK,
  textOf,
} from './plan.ts';
import { told } from './told.ts';

const PLAN = 'plan.yaml';
const PAGE_EN = 'pages/about.en.mdx';

/** The plan split by area, with the outlines of two. */
const withAreas = (code: string): Files =>
  planWith({
    [PLAN]: `${textOf(PLAN)}dimensions: [{ id: area, code: REF_AREA, name: { vi: Nơi, en: Area }, members: [{ id: vn-21, code: VN-21, name: { vi: A, en: A } }] }]\n`,
    'boundaries.geojson': `{ "type": "FeatureCollection", "features": [{ "type": "Feature", "properties": { "code": "${code}" }, "geometry": { "type": "Polygon", "coordinates": [[[105, 19], [106, 19], [106, 20], [105, 19]]] } }] }\n`,
  });

const WAYS: readonly (readonly [name: string, files: Files])[] = [
  ['a number that is a word', planted(TASK, 'number: 2,', 'number: hai,')],
  ['a page that is a word', planted(FIGURE, '12/QĐ-UBND', '12/QĐ-UBND\n  page: bìa')],
  ['a year with a word before it', planted(PLAN, 'baseline: 2020,', 'baseline: trước 2020,')],
  ['a length of time in weeks', appended(INDICATOR, 'window: 9 tuần\n')],
  ['the code of a unit in words', appended(INDICATOR, 'unit_code: phần trăm\n')],
  ['a power of ten in words', appended(INDICATOR, 'unit_mult: nghìn\n')],
  ['a year that begins within a month', appended(INDICATOR, 'reporting_year_start_day: 07-15\n')],
  ['a day that does not exist', planted(PLAN, 'date: 2021-03-01', 'date: 2021-02-30')],
  ['the day of a source in words', planted('events/2.1/2023-02-27--decision-153.yaml', '2023-02-28', 'hôm qua')],
  [
    'the year of an aim of elsewhere in words',
    appended(
      INDICATOR,
      'also: [{ document: 1/NQ-HĐND, url: "https://example.vn/nq1", period: 2021-2025, year: sau này, op: ">=", value: 54 }]\n',
    ),
  ],
  ['an id of a mark', planted(PLAN, 'id: song-mai', 'id: "!"')],
  ['a code of a mark', planted(INDICATOR, 'code: NQ7-1', 'code: "!"')],
  ['a word that is like none', planted(FIGURE, 'stage: official', 'stage: zzzzz')],
  ['a word that is empty', planted(FIGURE, 'stage: official', 'stage: ""')],
  ['a language twice', appended(PLAN, 'languages: [vi, vi]\n')],
  [
    'the code of a dimension of a mark',
    appended(
      PLAN,
      'dimensions: [{ id: a, code: "!", name: { vi: A, en: A }, members: [{ id: b, code: B, name: { vi: B, en: B } }] }]\n',
    ),
  ],
  ['a key that is missing within braces', planted(SUM_INDICATOR, 'value: 750000, ', '')],
  ['a list without its brackets', planted(TASK, 'lead: [so-tai-chinh]', 'lead: so-tai-chinh')],
  [
    'a group that is a number',
    planted(TASK, 'group: { number: 2, name: { vi: Thể chế, en: Institutions } }', 'group: 2'),
  ],
  ['a tag within words', planted(SUM, 'Số ước cả năm,', 'Số <br> cả năm,')],
  ['a tag and nothing else', planted(SUM, 'Số ước cả năm,', '<br>,')],
  [
    'a tag on a line of its own',
    planted(
      SUM,
      'note: { vi: Số ước cả năm, en: Estimate for the whole year }',
      'note:\n  vi: |\n    <br>\n    Số ước\n  en: Estimate',
    ),
  ],
  ['a whole that is like none', appended(SUM_INDICATOR, 'part_of: NQ9-99\n')],
  ['an agency that is like none', planted(TASK, 'lead: [so-tai-chinh]', 'lead: [so-xay-dung-va-giao-thong]')],
  [
    'an agency where there is none',
    planWith({ 'agencies.yaml': '{}\n', [TASK]: null, 'events/2.1/2023-02-27--decision-153.yaml': null }),
  ],
  [
    'a target twice',
    planted(
      INDICATOR,
      '54, clause: I.1 }',
      '54, clause: I.1 }\n  - { period: 2021-2025, op: ">=", value: 55, clause: I.1 }',
    ),
  ],
  ['a number outside a scale that is open above', planted(INDICATOR, 'scale: [0, 100]', 'scale: [60, null]')],
  ['a number outside a scale that is open below', planted(INDICATOR, 'scale: [0, 100]', 'scale: [null, 50]')],
  ['a scale of one number', planted(INDICATOR, 'scale: [0, 100]', 'scale: [5, 5]')],
  ['a low end above the value', planted(SUM, 'low: 137000', 'low: 137500')],
  ['a high end below the value', planted(SUM, 'high: 138000', 'high: 136000')],
  ['within, of a sum', planted(SUM_INDICATOR, '750000, ', '750000, other_end: 800000, range: within, ')],
  ['within, without another end', planted(INDICATOR, '54, clause', '54, range: within, clause')],
  ['a power of ten that is left out', planted(SUM_INDICATOR, 'decimals: 0', 'decimals: 0\nunit_code: VND')],
  [
    'a power of ten that is another',
    planted(SUM_INDICATOR, 'decimals: 0', 'decimals: 0\nunit_code: VND\nunit_mult: 6'),
  ],
  ['a period of a century', planted(PLAN, 'baseline: 2020,', 'baseline: 1920,')],
  ['a period that ends before it begins', planted(PLAN, 'baseline: 2020,', 'baseline: 2026,')],
  ['a needless 0, where the number is free', renamed('tasks/2.1.yaml', 'tasks/2.01.yaml')],
  ['a needless 0, where the number is taken', planWith({ 'tasks/2.01.yaml': textOf(TASK) })],
  ['an agency that took over from one that the task does not name', appended(TASK, 'now: { so-khac: so-tai-chinh }\n')],
  ['an agency that took over from itself', appended(TASK, 'now: { so-tai-chinh: so-tai-chinh }\n')],
  [
    'a figure less than a tenth of the last',
    planWith({
      'figures/investment/2024--2025-01-15.yaml': textOf(SUM)
        .replaceAll('137000', '1370000000')
        .replace('138000', '1380000000'),
    }),
  ],
  ['no figure at all', planWith({ [FIGURE]: null })],
  ['no figure of the last years', renamed(FIGURE, 'figures/forest-cover/2022--2023-02-13.yaml')],
  [
    'an English title in Vietnamese',
    planted(PLAN, 'en: Sông Mai tracker }', 'en: Theo dõi các chỉ tiêu của tỉnh Sông Mai }'),
  ],
  ['a Vietnamese title in English', planted(PLAN, 'vi: Theo dõi Sông Mai,', 'vi: The tracker of the province,')],
  ['"almost", with a high end above the value', planted(SUM, 'wording: hơn', 'wording: gần')],
  ['"more than", with a low end below the value', planted(SUM, 'low: 137000', 'low: 136000')],
  [
    'a milestone beyond the target',
    planted(INDICATOR, '54, clause: I.1 }', '54, clause: I.1, milestones: [{ year: 2023, value: 60 }] }'),
  ],
  [
    'a milestone that goes back',
    planted(
      INDICATOR,
      '54, clause: I.1 }',
      '54, clause: I.1, milestones: [{ year: 2022, value: 53.9 }, { year: 2023, value: 53.8 }] }',
    ),
  ],
  [
    'a kind of document that is not that of its number',
    planted(PLAN, 'number: 7/NQ-CP', 'kind: { vi: Quyết định, en: Decision }\n  number: 7/NQ-CP'),
  ],
  ['an issuer that is not that of its number', planted(PLAN, 'number: 7/NQ-CP', 'number: 7/NQ-QH')],
  [
    'a page that is shown nowhere, by a name like none',
    planWith({
      'pages/zzzzz.vi.mdx': textOf(PAGE).replace('Giới thiệu', 'Khác'),
      'pages/zzzzz.en.mdx': textOf(PAGE_EN).replace('About', 'Other'),
    }),
  ],
  [
    'a target that is always met, on a scale that is open',
    planWith({ [INDICATOR]: textOf(INDICATOR).replace('value: 54,', 'value: 0,').replace('[0, 100]', '[0, null]') }),
  ],
  [
    'a target that is always met, on a scale that is open below',
    planWith({
      [INDICATOR]: textOf(INDICATOR)
        .replace('">=", value: 54,', '"<=", value: 100,')
        .replace('[0, 100]', '[null, 100]'),
    }),
  ],
  ['the outline of an area with a slip in its code', withAreas('VN-2l')],
  ['the outline of an area of another plan', withAreas('GB-WLS')],
  [
    'the name of a figure of years that begin in October',
    planWith({
      [INDICATOR]: `${textOf(INDICATOR)}reporting_year_start_day: 10-01\n`,
      [FIGURE]: null,
      'figures/forest-cover/nam-nay--2026-02-13.yaml': textOf(FIGURE),
    }),
  ],
];

describe('what is told, and whether it is a mend', () => {
  test.each(WAYS)('of %s', (_, files) => {
    expect(told(files)).toMatchSnapshot();
  });
});

test('what people wrote is told on one line, and shortened where it is longer than one', () => {
  expect(quote(' a\n b ')).toBe('"a b"');
  expect(quote('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  expect(quote('x'.repeat(61))).toBe(`"${'x'.repeat(57)}…"`);
});

test('of a long list twelve are told', () => {
  const codes = 'a b c d e f g h i k l m n'.split(' ');
  expect(shortList(codes.slice(0, 12))).toBe('a, b, c, d, e, f, g, h, i, k, l, m');
  expect(shortList(codes)).toBe('a, b, c, d, e, f, g, h, i, k, l, m, …');
});

describe('a plan of more languages than two', () => {
  const languages = ['vi', 'en', 'en'] as const;

  test('has them all told', () => {
    expect(allOf(languages, 'en')).toBe('vi, en and en');
    expect(allOf(languages, 'vi')).toBe('vi, en và en');
  });

  test('lacks a page in another language, not in "the other"', () => {
    const lack = { twin: 'pages/about.en.mdx', languages };
    expect(MESSAGES['prose-twin'].vi(lack)[0]).toBe('trang này chưa có bản ngôn ngữ khác');
    expect(MESSAGES['prose-twin'].en(lack)[0]).toBe('the page lacks its twin in another language');
  });

  test('asks for each of them', () => {
    const lack = { keys: ['name'], lacking: ['en'], languages } as const;
    expect(MESSAGES.untranslated.en(lack)[1]).toBe('each of vi, en and en');
  });
});
