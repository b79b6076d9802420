/** What was measured elsewhere: told and drawn beside the series, and never judged. */
import { describe, expect, it } from 'vitest';
import type { Comparison, Figure, Indicator } from '../../src/content/schema.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { chartOf, contextJoins, extentOf } from '../../src/views/chart.ts';
import { contextLines, elsewhereOf } from '../../src/views/context.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { aFigure, anIndicator } from './factories.ts';

const AS_OF = '2026-11-22';
const there = (id: string, value: string, over: Partial<Comparison> = {}): Comparison => ({
  ...aFigure(id, value),
  of: { vi: 'cả nước', en: 'the whole country' },
  ...over,
});
const OWN = [aFigure('2023--2024-02', '53'), aFigure('2024--2025-02', '54')];
const chartWith = (context: Comparison[], figures: Figure[] = OWN, over: Partial<Indicator> = {}) => {
  const indicator = anIndicator(figures, { context, ...over });
  return chartOf(indicator, assessIndicator(indicator, AS_OF), reportsByPeriod(indicator, AS_OF), AS_OF);
};
const drawn = (context: Comparison[], ...rest: [Figure[]?, Partial<Indicator>?]) =>
  chartWith(context, ...rest).context.map(({ of, points }) => [of.en, points.map(({ x, value }) => [x, value])]);

describe('beside the series', () => {
  it('years are drawn, the best figure of each, and neighbours joined', () => {
    const context = [there('2023--2024-03', '52'), there('2023--2024-08', '52.5'), there('2024--2025-03', '53')];
    expect(drawn(context)).toEqual([
      [
        'the whole country',
        [
          [2023, 52.5],
          [2024, 53],
        ],
      ],
    ]);
    expect(contextJoins(chartWith(context)).map(([a, b]) => [a.x, b.x])).toEqual([[2023, 2024]]);
  });

  it('nothing is joined over a missing year or a break', () => {
    const context = [there('2021--2022-03', '52'), there('2023--2024-03', '52'), there('2024--2025-03', '53')];
    const breaks = [{ date: '2024-01-01', note: { vi: 'Đổi', en: 'New' } }];
    expect(contextJoins(chartWith(context, OWN, { breaks }))).toEqual([]);
  });

  it.each<[string, Comparison[]]>([
    ['what lies so far off that the series would lie flat', [there('2024--2025-03', '20')]],
    [
      'what was withdrawn',
      [there('2024--2025-03', '53', { withdrawn: { date: '2025-04-01', reason: { vi: 'Nhầm', en: null } } })],
    ],
    ['what is published later', [there('2024--2026-12', '53')]],
    ['years before the picture', [there('2010--2011-03', '53')]],
    ['years after the picture', [there('2026--2026-10', '53')]],
    ['months before the picture', [there('2019-12--2020-03', '53')]],
    ['averages over several years', [there('2021-2023--2024-03', '53')]],
  ])('not drawn is %s', (_, context) => {
    expect(drawn(context)).toEqual([]);
  });

  it('its first and its last year are drawn, from the first month to the last', () => {
    const context = ['2020-01--2020-05', '2020--2021-03', '2025--2026-03', '2025-12--2026-02'].map((id) =>
      there(id, '53'),
    );
    expect(drawn(context, [aFigure('2020--2021-02', '53')])[0]?.[1]).toHaveLength(4);
  });

  it('what lies outside the picture keeps nothing else from being drawn', () => {
    expect(drawn([there('2010--2011-03', '53'), there('2024--2025-03', '53')])).toEqual([
      ['the whole country', [[2024, 53]]],
    ]);
  });

  it.each([
    ['0', true],
    ['-0.1', false],
  ])('beside a single amount the picture grows by as much as that: beside 60 for %s it is %s', (value, isDrawn) => {
    expect(drawn([there('2024--2025-03', value)], []).length > 0).toBe(isDrawn);
  });

  it.each([
    ['46', true],
    ['45.9', false],
    ['67', true],
    ['67.1', false],
  ])('the picture grows to twice its height at most: from 53 to 60 for %s it is %s', (value, isDrawn) => {
    expect(drawn([there('2024--2025-03', value)]).length > 0).toBe(isDrawn);
  });

  it('the picture grows to hold it', () => {
    const [low, high] = extentOf(chartWith([]));
    const [lower, higher] = extentOf(chartWith([there('2024--2025-03', '50')]));
    expect(lower).toBeLessThan(low);
    expect(higher).toBeGreaterThanOrEqual(high);
  });

  it('no word on a target changes', () => {
    const [alone, beside] = [[], [there('2025--2026-02', '70')]].map((context) =>
      assessIndicator(anIndicator(OWN, { context }), AS_OF).map(({ assessment, sentence }) => [assessment, sentence]),
    );
    expect(beside).toEqual(alone);
  });
});

describe('the sentence', () => {
  const told = (context: Comparison[], figures = OWN, over: Partial<Indicator> = {}) => {
    const indicator = anIndicator(figures, { context, ...over });
    const assessed = assessIndicator(indicator, AS_OF);
    return contextLines({ indicator, assessed, place: 'Nơi nọ', asOf: AS_OF }, 'vi').map(({ text }) => text);
  };

  it('names the newest year that both have, with its stage', () => {
    expect(told([there('2024--2025-03', '42.03'), there('2025--2026-03', '42.1')])).toEqual([
      'Để đối chiếu, không dùng để kết luận: cả nước 42,03% năm 2024 (chính thức), Nơi nọ 54% (chính thức).',
    ]);
  });

  it('names the newest where no year is common, and says what came early', () => {
    expect(told([there('2025--2025-10', '42.1', { stage: 'estimate' })])).toEqual([
      'Để đối chiếu, không dùng để kết luận: cả nước 42,1% năm 2025 (ước tính, trước khi hết kỳ).',
    ]);
  });

  it('of a rate names the average too', () => {
    const context = [there('2021-2025--2026-02', '6.3'), there('2024--2025-03', '7.09')];
    expect(told(context, OWN, { measure: 'rate', unit: { vi: '%/năm', en: '% a year' } })).toEqual([
      'Để đối chiếu, không dùng để kết luận: cả nước 6,3%/năm bình quân 2021–2025 (chính thức); 7,09% năm 2024 (chính thức), Nơi nọ 54% (chính thức).',
    ]);
  });

  it('sets an average beside the one that was judged, and never beside one that was foreseen', () => {
    const rate = { measure: 'rate', unit: { vi: '%/năm', en: '% a year' } } as const;
    const context = [there('2021-2025--2026-02', '6.3')];
    const years = [9, 10, 11, 10, 8].map((value, i) => aFigure(`${2021 + i}--${2022 + i}-02`, String(value)));
    const foreseen = aFigure('2021-2025--2025-07', '10.24', { stage: 'estimate' });
    expect(told(context, [foreseen], rate)[0]).toMatch(/6,3%\/năm bình quân 2021–2025 \(chính thức\)\.$/);
    expect(told(context, [foreseen, ...years], rate)[0]).toMatch(/\(chính thức\), Nơi nọ 9,6%\/năm\.$/);
  });

  it('has one line for each place, and none where nothing is known', () => {
    const region = { of: { vi: 'vùng', en: 'the region' } };
    expect(
      elsewhereOf({ context: [there('2024--2025-03', '1'), there('2024--2025-03', '2', region)] }, AS_OF),
    ).toHaveLength(2);
    expect(told([])).toEqual([]);
    expect(told([there('2024--2026-12', '1')])).toEqual([]);
  });
});
