/** The days that pages and pictures are kept for: each on which a reader may have read something else than the day before. */
import { describe, expect, it } from 'vitest';
import {
  changingDays,
  daysOfFigures,
  daysOfTargets,
  embeddedDays,
  isUndated,
  turningDays,
} from '../../src/content/days.ts';
import type { Breakdown, Figure, Indicator, PlanTarget } from '../../src/content/schema.ts';
import { aFigure, anIndicator, aPlan, aTarget } from '../views/factories.ts';

/** The document of the plan is of this day. */
const SET = '2021-02-03';
const plan = aPlan();

const withdrawn = (date: string): Partial<Figure> => ({ withdrawn: { date, reason: { vi: 'sai', en: 'wrong' } } });
/** Published in a month that is not over on the day of the build. */
const undated = (id: string, builtOn: string): Figure => aFigure(id, '50', { known: builtOn });
const was: PlanTarget['amended'][number]['was'] = {
  op: '>=',
  value: '50',
  other_end: null,
  range: 'nearer-end',
  about: null,
  clause: null,
};
const amendedOn = (...dates: string[]): PlanTarget =>
  aTarget({ amended: dates.map((date) => ({ date, document: '2/NQ', url: 'https://example.org/', was })) });
const withoutRule = (figures: Figure[], override: Partial<Indicator> = {}): Indicator =>
  anIndicator(figures, { targets: [], ...override });

/** Of the whole of one indicator, in order. */
const kept = (indicator: Indicator, asOf: string, others: readonly Indicator[] = []): string[] =>
  [...(embeddedDays({ plan, indicators: [indicator, ...others] }, asOf).get(indicator.id) ?? [])].sort();

describe('days on which something becomes known', () => {
  it('are those of publication and of withdrawal', () => {
    const figures = [aFigure('2024--2025-02-13', '53'), aFigure('2025--2026-02-13', '54', withdrawn('2026-03-01'))];
    expect(daysOfFigures({ figures })).toEqual(['2025-02-13', '2026-02-13', '2026-03-01']);
  });

  it('are those on which a target was amended', () => {
    const targets = [amendedOn('2023-05-01', '2024-05-01'), amendedOn('2025-05-01')];
    expect(daysOfTargets({ targets })).toEqual(['2023-05-01', '2024-05-01', '2025-05-01']);
  });
});

describe('a figure that is dated by a month or a year', () => {
  it.each<[string, Figure, boolean]>([
    ['of which the day of the build is the last known', undated('2025--2026-11', '2026-11-22'), true],
    ['that is over', undated('2025--2026-10', '2026-10-31'), false],
    ['of which nothing was built yet', aFigure('2025--2026-11', '50'), false],
  ])('%s', (_, figure, said) => {
    expect(isUndated(figure)).toBe(said);
  });
});

describe('days on which a word may turn', () => {
  const span = { set: SET, asOf: '2024-01-01' };

  it('are the first after each year from that of the document on, in order, up to the day itself', () => {
    expect(turningDays([anIndicator([])], span)).toEqual(['2022-01-01', '2023-01-01', '2024-01-01']);
    expect(turningDays([anIndicator([])], { ...span, asOf: '2023-12-31' })).toEqual(['2022-01-01', '2023-01-01']);
  });

  it('are the first after each year of the series where its years begin in July', () => {
    const fiscal = anIndicator([], { reporting_year_start_day: '07-01' });
    expect(turningDays([fiscal], span)).toEqual(['2021-07-01', '2022-07-01', '2023-07-01']);
  });

  it('are that on which the series ended, and those of figures and of amendments, each once', () => {
    const indicator = anIndicator([aFigure('2021--2022-01-01', '50'), aFigure('2022--2023-02-01', '51')], {
      ended: '2023-06-30',
      targets: [amendedOn('2022-05-01')],
    });
    expect(turningDays([indicator], span)).toEqual([
      '2022-01-01',
      '2022-05-01',
      '2023-01-01',
      '2023-02-01',
      '2023-06-30',
      '2024-01-01',
    ]);
  });

  it('are none by the day of the document itself: a word begins with it', () => {
    const indicator = anIndicator([aFigure('2019--2020-02-01', '50'), aFigure('2020--2021-02-03', '51')]);
    expect(turningDays([indicator], { set: SET, asOf: '2021-12-31' })).toEqual([]);
  });
});

describe('the pictures of an indicator', () => {
  it('are kept of days before the plan too, and of none after today', () => {
    const figures = [aFigure('2019--2020-02-01', '50'), aFigure('2025--2026-11-22', '51')];
    const indicator = withoutRule(figures, { ended: '2026-11-23', targets: [amendedOn('2027-01-01')] });
    const days = kept(indicator, '2026-11-22');
    expect([days[0], days.at(-1)]).toEqual(['2020-02-01', '2026-11-22']);
  });

  it('are not kept of the day of a build, on which a figure of this month happens to be known', () => {
    const figures = [undated('2025--2026-11', '2026-11-22')];
    expect(kept(withoutRule(figures), '2026-11-22')).not.toContain('2026-11-22');
    expect(kept(withoutRule([...figures, aFigure('2024--2026-11-22', '49')]), '2026-11-22')).toContain('2026-11-22');
  });

  it('are kept of the days on which one of its parts was reported, and of no other’s', () => {
    const whole = withoutRule([], { id: 'schools', code: 'X-1', parts: ['reading'] });
    const part = withoutRule([aFigure('2023--2024-05-06', '50')], { id: 'reading', code: 'X-1A', part_of: 'X-1' });
    const other = withoutRule([aFigure('2023--2024-07-08', '50')], { id: 'roads', code: 'X-2' });
    const days = kept(whole, '2026-11-22', [part, other]);
    expect(days).toContain('2024-05-06');
    expect(days).not.toContain('2024-07-08');
  });

  it('are not kept of the day of a build for a part that is dated by this month', () => {
    const whole = withoutRule([], { id: 'schools', code: 'X-1', parts: ['reading'] });
    const part = withoutRule([undated('2025--2026-11', '2026-11-22')], { id: 'reading', code: 'X-1A', part_of: 'X-1' });
    expect(kept(whole, '2026-11-22', [part])).not.toContain('2026-11-22');
  });

  it('are kept of the day on which a figure was withdrawn, also one that no day could be named of', () => {
    const figure = aFigure('2025--2026-11', '50', { known: '2026-11-22', ...withdrawn('2026-11-22') });
    expect(kept(withoutRule([figure]), '2026-11-22')).toContain('2026-11-22');
  });
});

describe('all days of a plan', () => {
  /** The indicator split by sex, of which the women's figures are given. */
  const split = (figures: Figure[]): Indicator => {
    const dimension: Breakdown['dimension'] = {
      id: 'sex',
      code: 'SEX',
      name: { vi: 'giới tính', en: 'sex' },
      members: [{ id: 'women', code: 'F', name: { vi: 'nữ', en: 'women' } }],
    };
    const series = dimension.members.map((member) => ({ member, figures, outline: null }));
    return withoutRule([aFigure('2019--2020-02-01', '50')], { breakdowns: [{ dimension, series }] });
  };
  const days = (...figures: Figure[]): string[] => changingDays({ plan, indicators: [split(figures)] }, '2022-11-22');

  it('have those of the parts of its series, in order and by today', () => {
    expect(days(aFigure('2021--2022-01-15', '40'), aFigure('2022--2023-01-15', '41'))).toEqual([
      '2020-02-01',
      '2022-01-01',
      '2022-01-15',
    ]);
    expect(days(aFigure('2018--2019-01-15', '40'), aFigure('2021--2022-11-22', '40'))).toEqual([
      '2019-01-15',
      '2020-02-01',
      '2022-01-01',
      '2022-11-22',
    ]);
  });

  it('have that on which a figure of a part was withdrawn', () => {
    expect(days(aFigure('2021--2022-01-15', '40', withdrawn('2022-03-01')))).toContain('2022-03-01');
  });

  it('have none of a part that is dated by this month', () => {
    expect(days(undated('2021--2022-11', '2022-11-22'))).toEqual(['2020-02-01', '2022-01-01']);
  });
});
