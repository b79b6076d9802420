/** The rule of the bar, case by case: what a row is drawn from, where it begins and ends, and what is said instead. */
import { describe, expect, it } from 'vitest';
import type { Figure, Indicator, PlanTarget } from '../../src/content/schema.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { type BarRow, barOf, drawnOf, mainRow } from '../../src/views/bar.ts';
import { aFigure, anIndicator, aTarget } from './factories.ts';

const AS_OF = '2026-11-22';
const later = (over: Partial<PlanTarget> = {}): PlanTarget =>
  aTarget({ period: '2026-2030', baselineYear: 2025, end: 2030, value: '70', ...over });
const rowsOf = (figures: Figure[], over: Partial<Indicator> = {}): BarRow[] => {
  const indicator = anIndicator(figures, { scale: ['0', '100'], targets: [aTarget(), later()], ...over });
  return barOf(indicator, assessIndicator(indicator, AS_OF), AS_OF, 'vi').rows;
};
const labels = ({ known, start, expected, marks, words, title }: BarRow) => ({
  title,
  known: known.map(({ kind, label }) => `${kind} ${label}`),
  start: start?.label ?? null,
  expected: expected?.label ?? null,
  marks: marks.map(
    ({ label, good, drawn }) => `${drawn ? '' : '('}${label}${good === 'right' ? ' >' : ' <'}${drawn ? '' : ')'}`,
  ),
  words,
});

/** 50 in 2020, the share of the year 2024, after their ends. */
const BASE = aFigure('2020--2021-02', '50');
const result = (value = '58'): Figure => aFigure('2024--2025-02', value);

describe('a level has one row with the marks of all periods', () => {
  it.each<[string, Figure[], Partial<Indicator>, ReturnType<typeof labels>]>([
    [
      'from its baseline to the latest result, with what an even path asks for',
      [BASE, result()],
      {},
      {
        title: null,
        known: ['result 2024: 58%'],
        start: '2020: 50%',
        expected: null,
        marks: ['2025: ít nhất 60% >', '(2030: ít nhất 70% >)'],
        words: null,
      },
    ],
    [
      'from the first figure of its series where the baseline is not known',
      [aFigure('2022--2023-02', '55'), result()],
      {},
      {
        title: null,
        known: ['result 2024: 58%'],
        start: '2022: 55%',
        expected: null,
        marks: ['2025: ít nhất 60% >', '(2030: ít nhất 70% >)'],
        words: null,
      },
    ],
    [
      'from nothing where one figure is all that is known: never from the value itself',
      [result()],
      {},
      {
        title: null,
        known: ['result 2024: 58%'],
        start: '0',
        expected: null,
        marks: ['2025: ít nhất 60% >', '(2030: ít nhất 70% >)'],
        words: null,
      },
    ],
    [
      'from the first figure after a break, since those before do not compare',
      [aFigure('2021--2022-02', '20'), aFigure('2022--2023-02', '55'), result()],
      { breaks: [{ date: '2022-01-01', note: { vi: 'Chuẩn mới', en: 'New line' } }] },
      {
        title: null,
        known: ['result 2024: 58%'],
        start: '2022: 55%',
        expected: null,
        marks: ['2025: ít nhất 60% >', '(2030: ít nhất 70% >)'],
        words: null,
      },
    ],
    [
      'with a forecast and a reading that are newer than the judged value',
      [BASE, result(), aFigure('2026-05--2026-06', '63', { low: '63', high: '64', wording: 'hơn' })],
      {},
      {
        title: null,
        known: ['result 2024: 58%', 'reading tháng 05/2026: hơn 63%'],
        start: '2020: 50%',
        expected: null,
        marks: ['2025: ít nhất 60% >', '(2030: ít nhất 70% >)'],
        words: null,
      },
    ],
    [
      'with a forecast alone, hollow',
      [BASE, aFigure('2025--2025-10', '61', { stage: 'estimate' })],
      {},
      {
        title: null,
        known: ['forecast 2025: 61%'],
        start: '2020: 50%',
        expected: null,
        marks: ['2025: ít nhất 60% >', '(2030: ít nhất 70% >)'],
        words: null,
      },
    ],
    [
      'in words where nothing is known',
      [],
      {},
      { title: null, known: [], start: null, expected: null, marks: [], words: 'Chưa tìm thấy số liệu nào.' },
    ],
    [
      'without the mark of a target in another unit',
      [BASE, result()],
      { targets: [aTarget(), later({ unit: { vi: 'huyện', en: 'districts' } })] },
      {
        title: null,
        known: ['result 2024: 58%'],
        start: '2020: 50%',
        expected: null,
        marks: ['2025: ít nhất 60% >'],
        words: null,
      },
    ],
  ])('%s', (_, figures, over, expected) => {
    expect(rowsOf(figures, over).map(labels)).toEqual([expected]);
  });

  it('shows what an even path asks for while the period runs', () => {
    const indicator = anIndicator([BASE, aFigure('2022--2023-02', '53')], { scale: ['0', '100'] });
    const [row] = barOf(indicator, assessIndicator(indicator, '2023-06-01'), '2023-06-01', 'vi').rows;
    expect(row?.expected?.label).toBe('54%');
  });

  it('points its flags to the lower side for a cap, and runs from right to left', () => {
    const [row] = rowsOf([aFigure('2020--2021-02', '40'), aFigure('2024--2025-02', '35')], {
      targets: [aTarget({ op: '<', value: '30' })],
    });
    expect(row?.marks).toMatchObject([{ good: 'left', at: 4 }]);
    expect(row?.run).toEqual({ from: 96, to: 50 });
  });
});

describe.each<[Indicator['measure'], string, Figure[], string, string]>([
  [
    'rate',
    '5',
    [2021, 2022, 2023, 2024, 2025].map((y) => aFigure(`${y}--${y + 1}-02`, '4')),
    '2021–2025: 4%',
    'ít nhất 5%',
  ],
  [
    'sum',
    '100',
    [2021, 2022, 2023, 2024, 2025].map((y) => aFigure(`${y}--${y + 1}-02`, '15')),
    '2021–2025: 75%',
    'ít nhất 100%',
  ],
  ['reduction', '2', [BASE, aFigure('2025--2026-02', '45')], '2021–2025: 1 điểm %/năm', 'ít nhất 2 điểm %/năm'],
  ['growth', '3', [BASE, aFigure('2025--2026-02', '55')], '2021–2025: 1,92%/năm', 'ít nhất 3%/năm'],
])('%s has a row for each period, in the terms of its target', (measure, value, figures, known, mark) => {
  const targets = [aTarget({ value }), later({ value })];

  it('the judged value runs from nothing towards its own target only', () => {
    const [row] = rowsOf(figures, { measure, targets, scale: [null, null] });
    expect(row && labels(row)).toMatchObject({
      title: '2021–2025',
      known: [`result ${known}`],
      start: '0',
      marks: [`${mark} >`],
    });
    expect(row?.run?.from).toBe(4);
    expect(row?.marks[0]?.at).toBe(96);
  });

  it('a period that has not begun says so, without a flag of its own in the row before', () => {
    const rows = rowsOf(figures, { measure, targets, scale: [null, null] });
    expect(rows.map(({ title, words }) => [title, words])).toEqual([
      ['2021–2025', null],
      ['2026–2030', 'Chưa đến kỳ, chưa có số liệu.'],
    ]);
    expect(mainRow({ rows })?.title).toBe('2021–2025');
  });

  it('says what is missing where nothing is known', () => {
    const [row] = rowsOf([], { measure, targets, scale: [null, null] });
    expect(row?.words).toBe('Chưa tìm thấy số liệu nào.');
  });
});

it('a total shows the range behind its source’s words, and those words', () => {
  const total = aFigure('2021-2025--2025-10', '700', { low: '700', high: '800', wording: 'hơn', stage: 'estimate' });
  const [row] = rowsOf([total], { measure: 'sum', targets: [aTarget({ value: '750' })], scale: ['0', null] });
  expect(row?.known).toMatchObject([{ kind: 'forecast', label: '2021–2025: hơn 700%' }]);
  const { range, at } = row?.known[0] ?? {};
  expect(range?.from).toBe(at);
  expect(range?.to).toBeGreaterThan(row?.marks[0]?.at ?? 100);
});

it('a total of which only some parts have a range reaches as far as those, each by its own', () => {
  const roughly = (low: string, high: string) => ({ low, high, wording: 'khoảng' });
  const parts = [
    aFigure('2021--2022-02', '100'),
    aFigure('2022--2023-02', '100', roughly('90', '120')),
    aFigure('2023--2024-02', '100', roughly('95', '130')),
  ];
  const [row] = rowsOf(parts, { measure: 'sum', targets: [aTarget({ value: '350' })], scale: ['0', null] });
  // From nothing at 4 to the highest, 350: the total may be 285 to 350.
  const place = (amount: number) => Math.round((4 + (amount / 350) * 92) * 100) / 100;
  expect(row?.known[0]).toMatchObject({ at: place(300), range: { from: place(285), to: place(350) } });
});

it('growth without a baseline says why it cannot be compared', () => {
  const [row] = rowsOf([aFigure('2025--2026-02', '55')], { measure: 'growth', targets: [aTarget({ value: '3' })] });
  expect(row?.words).toBe('Chưa so được: chưa có số liệu năm gốc.');
});

it('a series that has ended is marked', () => {
  expect(rowsOf([BASE, result()], { ended: '2025-07-01' })[0]?.ended).toBe(true);
  expect(rowsOf([BASE, result()], { ended: '2027-07-01' })[0]?.ended).toBe(false);
});

describe('the scale of a row', () => {
  it('reaches from the start of the road to the farthest of all that is drawn, at the same rule on every surface', () => {
    const [row] = rowsOf([BASE, result()]);
    expect([row?.start?.at, row?.marks.at(-1)?.at]).toEqual([4, 96]);
    // 58 stands 8 of 20 from 50 to 70.
    expect(row?.known[0]?.at).toBe(40.8);
    expect(row?.marks[0]?.at).toBe(50);
  });

  it('reaches beyond the target where the value does', () => {
    const [row] = rowsOf([BASE, aFigure('2025--2026-02', '75')]);
    expect(row?.known[0]?.at).toBe(96);
  });

  it('reaches below the start where the value fell', () => {
    const [row] = rowsOf([BASE, aFigure('2024--2025-02', '45')]);
    expect(row?.known[0]?.at).toBe(4);
    expect(row?.run).toEqual({ from: 22.4, to: 4 });
  });
});

describe('what a bar stands for', () => {
  const inBoth = [
    ...[2021, 2022, 2023, 2024, 2025].map((year) => aFigure(`${year}--${year + 1}-02`, '4')),
    aFigure('2026--2027-02', '6'),
  ];
  const rate = anIndicator(inBoth, { measure: 'rate', targets: [aTarget({ value: '5' }), later({ value: '7' })] });
  const assessed = assessIndicator(rate, '2027-06-01');

  it('is the latest target that has a value, and the latest row with something known', () => {
    expect(drawnOf(assessed)?.target.period).toBe('2026-2030');
    expect(mainRow(barOf(rate, assessed, '2027-06-01', 'vi'))?.title).toBe('2026–2030');
  });

  it('a value of one year names that year alone', () => {
    expect(barOf(rate, assessed, '2027-06-01', 'vi').rows.map(({ known }) => known[0]?.label)).toEqual([
      '2021–2025: 4%',
      '2026: 6%',
    ]);
  });

  it('a total shows what an even path asks for while its period runs; an average, whose path is flat, does not', () => {
    const running = (measure: 'sum' | 'rate', value: string) => {
      const indicator = anIndicator(inBoth.slice(0, 2), { measure, targets: [aTarget({ value })] });
      return barOf(indicator, assessIndicator(indicator, '2023-06-01'), '2023-06-01', 'vi').rows[0]?.expected;
    };
    expect(running('sum', '100')).toMatchObject({ label: '40%' });
    expect(running('rate', '5')).toBeNull();
  });

  it('an average of several figures has no range, since each source speaks of its own only', () => {
    const years = inBoth.slice(0, 5).map((each) => ({ ...each, low: '3.9', high: '4.2', wording: 'khoảng' }));
    const row = (measure: 'rate' | 'sum') => rowsOf(years, { measure, targets: [aTarget({ value: '50' })] })[0];
    expect(row('rate')?.known[0]?.range).toBeNull();
    expect(row('sum')?.known[0]?.range).not.toBeNull();
  });

  it('a level starts from no forecast, and shows no figure of its base year as news', () => {
    const forecast = aFigure('2022--2021-12', '40', { stage: 'estimate' });
    expect(rowsOf([forecast, result()])[0]?.start?.label).toBe('0');
    expect(rowsOf([aFigure('2020-06--2020-07', '50')])[0]?.words).toBe('Chưa tìm thấy số liệu nào.');
  });

  it('points are short in English', () => {
    const falls = anIndicator([BASE, aFigure('2025--2026-02', '45')], {
      measure: 'reduction',
      targets: [aTarget({ value: '2' })],
    });
    const [row] = barOf(falls, assessIndicator(falls, AS_OF), AS_OF, 'en').rows;
    expect(row?.known[0]?.label).toBe('2021–2025: 1 point a year');
    expect(row?.marks[0]?.label).toBe('at least 2 points a year');
  });
});

describe('what a row of a level leaves out and keeps', () => {
  const row = (figures: Figure[], over: Partial<Indicator> = {}): BarRow | undefined => rowsOf(figures, over)[0];

  it('a figure over several years is no level, so no row begins or ends with it', () => {
    const drawn = row([aFigure('2021-2022--2023-02', '90'), BASE, result(), aFigure('2025-M9--2025-11', '99')]);
    expect([drawn?.start?.label, drawn?.known.map(({ label }) => label)]).toEqual(['2020: 50%', ['2024: 58%']]);
  });

  it('the first figure is the earliest, in whatever order the files come', () => {
    const figures = [aFigure('2023--2024-02', '56'), result(), aFigure('2022--2023-02', '55')];
    for (const order of [figures, figures.toReversed()]) expect(row(order)?.start?.label).toBe('2022: 55%');
  });

  it('a break after the judged value moves no start', () => {
    const breaks = [{ date: '2025-06-01', note: { vi: 'Chuẩn mới', en: 'New line' } }];
    expect(row([aFigure('2022--2023-02', '55'), result()], { breaks })?.start?.label).toBe('2022: 55%');
  });

  it('the judged value is printed as beside its word, a newer one with all the digits of its source', () => {
    const figures = [BASE, aFigure('2024--2025-02', '58.1234'), aFigure('2026-05--2026-06', '59.1234')];
    expect(row(figures)?.known.map(({ label }) => label)).toEqual(['2024: 58,12%', 'tháng 05/2026: 59,1234%']);
  });

  it('a reading of a day is drawn, and a whole year in a series of quarters', () => {
    const kinds = (figures: Figure[], over?: Partial<Indicator>) =>
      row(figures, over)?.known.map(({ kind, label }) => `${kind} ${label}`);
    expect(kinds([aFigure('2026-05-31--2026-06', '59')])).toEqual(['reading 31/05/2026: 59%']);
    const quarters = [aFigure('2024-Q4--2025-02', '58'), aFigure('2025--2026-02', '59')];
    expect(kinds(quarters, { frequency: 'Q' })).toEqual(['result quý IV/2024: 58%', 'reading 2025: 59%']);
  });

  it('what speaks of the same day as the judged value is no news beside it, nor is the last day of the base year', () => {
    const known = (...figures: Figure[]) => row(figures)?.known.map(({ label }) => label) ?? [];
    for (const figures of [
      [aFigure('2024-12--2025-01', '57'), result()],
      [result(), aFigure('2024-12--2025-01', '57')],
    ])
      expect(known(...figures)).toEqual(['2024: 58%']);
    expect(known(aFigure('2020-12-31--2021-02', '50'))).toEqual([]);
    expect(known(aFigure('2021-01-01--2021-02', '50'))).toEqual(['01/01/2021: 50%']);
  });

  it('where an amount is the lowest that can be, nothing is drawn from there', () => {
    const drawn = row([result('0')]);
    expect([drawn?.start, drawn?.run, drawn?.known[0]?.label]).toEqual([null, null, '2024: 0%']);
    expect(row([result('-3')], { scale: [null, null] })?.start).toBeNull();
  });

  it('a result of a quarter is drawn', () => {
    const quarters = [aFigure('2024-Q4--2025-02', '58')];
    expect(row(quarters, { frequency: 'Q' })?.known.map(({ kind }) => kind)).toEqual(['result']);
  });

  it('a caveat stands below it, in the language of the page', () => {
    const caveat = { vi: 'theo chuẩn cũ', en: 'by the old line' };
    expect([row([BASE, result()], { caveat })?.caveat, row([BASE, result()])?.caveat]).toEqual(['theo chuẩn cũ', null]);
  });

  it('the end of its series is marked from that very day on', () => {
    expect([AS_OF, '2026-11-23'].map((ended) => row([BASE, result()], { ended })?.ended)).toEqual([true, false]);
  });

  it('with no target in the unit of its series says that nothing is known', () => {
    const targets = [aTarget({ unit: { vi: 'xã', en: 'communes' } })];
    expect(row([BASE, result()], { targets })?.words).toBe('Chưa tìm thấy số liệu nào.');
  });
});

describe('what a row of a level begins with, at the edges', () => {
  const startOf = (figures: Figure[], date?: string): string | null | undefined =>
    rowsOf(figures, date ? { breaks: [{ date, note: { vi: 'Chuẩn mới', en: 'New line' } }] } : {})[0]?.start?.label;
  const since2022 = [aFigure('2022--2023-02', '55'), result()];

  it('a break on the last day of the judged year parts it from all before', () => {
    expect(startOf(since2022, '2024-12-31')).toBe('0');
  });

  it('a figure whose last day is the day of the break compares with what follows', () => {
    expect(startOf(since2022, '2022-12-31')).toBe('2022: 55%');
  });

  it('no figure between the judged value and the newest is taken for the start', () => {
    expect(startOf([result(), aFigure('2025-03--2025-04', '59'), aFigure('2026-05--2026-06', '62')])).toBe('0');
  });

  it('no figure of the very day of the judged value is taken for the start', () => {
    expect(startOf([aFigure('2024-12--2025-01', '57'), result()])).toBe('0');
  });
});

it('a figure with one bound only has no range to draw', () => {
  for (const bound of [{ low: '57' }, { high: '59' }])
    expect(rowsOf([BASE, aFigure('2024--2025-02', '58', bound)])[0]?.known[0]?.range).toBeNull();
});

it('a target with a name of its own is not drawn in place of the first of its period', () => {
  const indicator = anIndicator([BASE, result()], { targets: [aTarget(), aTarget({ id: 'towns', value: '80' })] });
  expect(drawnOf(assessIndicator(indicator, AS_OF))?.target.id).toBeNull();
});

it('a forecast alone is enough for the later of two targets to be drawn', () => {
  const indicator = anIndicator([aFigure('2030--2030-10', '71', { stage: 'estimate' })], {
    targets: [aTarget(), later()],
  });
  expect(drawnOf(assessIndicator(indicator, '2031-01-15'))?.target.period).toBe('2026-2030');
});
