import { describe, expect, it } from 'vitest';
import type { Figure, Indicator } from '../../src/content/schema.ts';
import { consequenceOf } from '../../src/views/consequence.ts';
import { standingWords, warningWords } from '../../src/views/consequence-words.ts';
import { withFigure } from './factories.ts';

const asOf = '2026-11-22';

const figure = (name: string, over: Partial<Figure> = {}): Figure => ({
  id: name,
  period: name.split('--')[0] ?? '',
  published: name.split('--')[1] ?? '',
  value: '3505',
  stage: 'estimate',
  source: { title: 'Báo cáo', publisher: 'Cục Thống kê', url: 'https://example.vn/a', document: null, page: null },
  low: null,
  high: null,
  wording: null,
  note: null,
  withdrawn: null,
  ...over,
});

const indicator = (over: Partial<Indicator> = {}): Indicator => ({
  id: 'income',
  concept: null,
  unit_code: null,
  unit_mult: null,
  code: 'X-1',
  group: 'economy',
  name: { vi: 'Thu nhập', en: 'Income' },
  phrase: null,
  names: [],
  keywords: { vi: [], en: [] },
  slug: 'thu-nhap',
  unit: { vi: 'USD', en: 'USD' },
  decimals: 0,
  measure: 'level',
  path: 'straight',
  frequency: 'A',
  window: null,
  reporting_year_start_day: '01-01',
  scale: ['0', null],
  by: [],
  breakdowns: [],
  ended: null,
  ended_note: null,
  breaks: [],
  context: [],
  owner: 'so',
  caveat: null,
  also: [],
  in_words: [],
  part_of: null,
  parts: [],
  targets: [
    {
      period: '2021-2025',
      id: null,
      baselineYear: 2020,
      end: 2025,
      op: '>=',
      value: '5200',
      clause: 'I',
      other_end: null,
      range: 'nearer-end',
      about: null,
      milestones: [],
      own_words: [],
      amended: [],
      baseline: null,
      unit: null,
    },
  ],
  figures: [
    figure('2020--2021-02', { value: '2000' }),
    figure('2024--2025-02', { value: '3360', stage: 'preliminary' }),
    figure('2025--2025-12-08'),
  ],
  ...over,
});

const changed = (added: Figure, before = indicator()) =>
  consequenceOf({ before, after: withFigure(before, added), figure: added, asOf });

describe('what a new figure changes', () => {
  it('turns the word where a result comes after a forecast', () => {
    const { targets, standing, kind } = changed(figure('2025--2026-03-15', { value: '5300', stage: 'official' }));
    expect(
      targets.map(({ before, after, turned }) => [before.assessment.status, after.assessment.status, turned]),
    ).toEqual([['awaiting_result', 'met', true]]);
    expect([standing, kind]).toEqual(['replaces', 'result']);
  });

  it('leaves the figures it was given alone', () => {
    const before = indicator();
    const names = before.figures.map(({ id }) => id);
    changed(figure('2025--2026-03-15'), before);
    expect(before.figures.map(({ id }) => id)).toEqual(names);
  });

  it.each([
    ['first', figure('2023--2024-02', { value: '3000' })],
    ['replaces', figure('2024--2026-02', { value: '3400', stage: 'official' })],
    ['confirms', figure('2024--2026-02', { value: '3360.0', stage: 'official' })],
    ['outranked', figure('2024--2026-02', { value: '3400', stage: 'estimate' })],
    ['unknown', figure('2024--2026-12', { value: '3400', stage: 'official' })],
  ])('says that it is %s among the reports of its period', (standing, added) => {
    expect(changed(added).standing).toBe(standing);
  });

  it('says what is left when a figure is withdrawn', () => {
    const before = indicator();
    const gone = { ...figure('2025--2025-12-08'), withdrawn: { date: '2026-01-10', reason: { vi: 'Nhầm', en: null } } };
    const told = consequenceOf({ before, after: withFigure(before, gone), figure: gone, asOf });
    expect([told.standing, told.best, told.warnings]).toEqual(['withdrawn', null, []]);
    expect(standingWords(told, 'vi')).toBe('Rút 3.505 USD; kỳ 2025 sẽ không còn số liệu nào.');
  });
});

describe('what to look at again', () => {
  it('a calendar year in a series of fiscal years is out of rhythm, not a part of a year', () => {
    const told = (start: string, period: string) =>
      warningWords(
        changed(figure(`${period}--2026-10`, { value: '3500' }), indicator({ reporting_year_start_day: start })),
        'en',
      );
    expect(told('07-01', '2025')).toEqual(['Out of the rhythm of its series: shown for reference, never judged.']);
    expect(told('01-01', '2026-M9')).toEqual(['Not a full year: shown for reference, never judged.']);
  });

  const broken = { breaks: [{ date: '2025-07-01', note: { vi: 'Đổi cách tính', en: 'Another method' } }] };
  it.each([
    ['a thousand times the last', figure('2025--2026-03', { value: '3505000' }), {}, ['unit']],
    ['a thousandth of the last', figure('2025--2026-03', { value: '3.6' }), {}, ['unit']],
    ['twice the last', figure('2025--2026-03', { value: '7010' }), {}, []],
    ['older than the present one', figure('2025--2025-11', { value: '3500' }), {}, ['older', 'forecast']],
    ['a weaker stage', figure('2024--2025-06', { value: '3400' }), {}, ['weaker']],
    ['before its period is over', figure('2026--2026-10', { value: '4000' }), {}, ['forecast']],
    ['part of a year', figure('2026-M9--2026-10', { value: '4000' }), {}, ['part-year']],
    [
      'another definition',
      figure('2026--2026-11', { value: '4000' }),
      { breaks: [{ date: '2026-01-01', note: { vi: 'Đổi', en: 'New' } }] },
      ['forecast', 'definition'],
    ],
    ['the same side of a break', figure('2025--2026-03', { value: '3600' }), broken, []],
    [
      'after the series ended',
      figure('2026--2026-11', { value: '4000' }),
      { ended: '2025-07-01' },
      ['forecast', 'ended'],
    ],
  ] as const)('warns of a figure that is %s', (_, added, over, codes) => {
    expect(changed(added, indicator(over as Partial<Indicator>)).warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('says it in both languages', () => {
    const told = changed(figure('2025--2025-11', { value: '3505000' }));
    expect([...warningWords(told, 'vi'), ...warningWords(told, 'en')]).toMatchInlineSnapshot(`
      [
        "Số này gấp khoảng 1.000 lần số gần nhất (3.505 USD, kỳ 2025): có phải nguồn dùng đơn vị khác?",
        "Công bố trước số đang dùng: 3.505 USD (ước tính, 08/12/2025).",
        "Công bố trước khi hết kỳ (31/12/2025) nên là số ước: được hiện, không dùng để kết luận.",
        "This is about 1,000 times the last figure (3,505 USD for 2025): does the source use another unit?",
        "Published before the figure now in use: 3,505 USD (estimate, 8 December 2025).",
        "Published before the period ended (31 December 2025), so it is a forecast: shown, never judged.",
      ]
    `);
  });
});
