import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { assess } from '../../src/domain/progress.ts';
import {
  beatsAfter,
  beatsBetween,
  inStep,
  isInStep,
  isYearly,
  lastBeat,
  lastDue,
  monthsOfDuration,
  periodAt,
  type Rhythm,
  type RhythmWords,
  rhythmOf,
  YEARLY,
} from '../../src/domain/rhythm.ts';
import { endOfMonth, lastDayAt, spellTime } from '../../src/domain/time.ts';
import type { Measure, Operator, ReportedFigure } from '../../src/domain/types.ts';

const QUARTERLY: Rhythm = { step: 3, window: 3, starts: 1 };
const ROLLING: Rhythm = { step: 3, window: 12, starts: 1 };
const FISCAL: Rhythm = { step: 12, window: 12, starts: 7 };
const THREE_YEARS: Rhythm = { step: 12, window: 36, starts: 1 };
const MONTHLY: Rhythm = { step: 1, window: 1, starts: 1 };
const HALVES: Rhythm = { step: 6, window: 6, starts: 1 };

const june2030 = endOfMonth(2030, 6);

describe('a rhythm', () => {
  it.each([
    ['P12M', 12],
    ['P3Y', 36],
    ['P6M', 6],
    ['P1Y', 12],
  ])('a window of %s is %i months', (written, months) => {
    expect(monthsOfDuration(written)).toBe(months);
  });

  it.each<[RhythmWords, Rhythm, boolean]>([
    [{ frequency: 'A', window: null, reporting_year_start_day: '01-01' }, YEARLY, true],
    [{ frequency: 'Q', window: null, reporting_year_start_day: '01-01' }, QUARTERLY, false],
    [{ frequency: 'Q', window: 'P12M', reporting_year_start_day: '01-01' }, ROLLING, false],
    [{ frequency: 'A', window: null, reporting_year_start_day: '07-01' }, FISCAL, false],
    [{ frequency: 'A', window: 'P3Y', reporting_year_start_day: '01-01' }, THREE_YEARS, false],
    [{ frequency: 'M', window: null, reporting_year_start_day: '01-01' }, MONTHLY, false],
    [{ frequency: 'S', window: null, reporting_year_start_day: '01-01' }, HALVES, false],
  ])('%o is %o', (words, rhythm, yearly) => {
    expect(rhythmOf(words)).toEqual(rhythm);
    expect(isYearly(rhythm)).toBe(yearly);
  });

  it.each([
    ['yearly', YEARLY, '2029-12-31', '2029'],
    ['quarterly', QUARTERLY, '2030-06-30', '2030-Q2'],
    ['quarterly, twelve months on end', ROLLING, '2030-06-30', '2029-07-P12M'],
    ['yearly from July', FISCAL, '2030-06-30', '2029-07-P12M'],
    ['yearly, three years on end', THREE_YEARS, '2029-12-31', '2027-2029'],
    ['monthly', MONTHLY, '2030-06-30', '2030-06'],
    ['half-yearly', HALVES, '2030-06-30', '2030-S1'],
  ])('%s: a target by June 2030 is due with the result of %s', (_, rhythm, day, period) => {
    const beat = lastBeat(june2030, rhythm);
    expect([lastDayAt(beat), periodAt(beat, rhythm)]).toEqual([day, period]);
  });

  it.each([
    ['2030-Q2', QUARTERLY, true],
    ['2030-M3', QUARTERLY, true],
    ['2030', QUARTERLY, true],
    ['2030-05-P3M', QUARTERLY, false],
    ['2030-06', QUARTERLY, false],
    ['2030-06-30', QUARTERLY, false],
    ['2029-07-P12M', ROLLING, true],
    ['2030', ROLLING, true],
    ['2030-Q2', ROLLING, false],
    ['2029-08-P12M', ROLLING, false],
    ['2029-07-P12M', FISCAL, true],
    ['2030', FISCAL, false],
    ['2028-2030', THREE_YEARS, true],
    ['2030', THREE_YEARS, false],
    ['2030', YEARLY, true],
    ['2028-2030', YEARLY, true],
    ['2030-M12', YEARLY, false],
    ['2029-07-P12M', YEARLY, false],
  ])('%s in step with %o: %s', (period, rhythm, is) => {
    expect(inStep(parsePeriod(period), rhythm) !== null).toBe(is);
    expect(isInStep(period, rhythm)).toBe(is);
  });

  it('counts the beats after a time', () => {
    expect(beatsAfter(2029, june2030, QUARTERLY).map(spellTime)).toEqual(['2030-03', '2030-06']);
    expect(beatsAfter(2027, 2030, YEARLY)).toEqual([2028, 2029, 2030]);
    expect(beatsAfter(june2030, june2030, QUARTERLY)).toEqual([]);
  });

  it('counts the beats between two', () => {
    expect([beatsBetween(2029, june2030, QUARTERLY), beatsBetween(2027, 2030, YEARLY)]).toEqual([2, 3]);
  });

  it('of years that begin in April beats at the end of March', () => {
    expect(spellTime(lastBeat(june2030, { step: 12, window: 12, starts: 4 }))).toBe('2030-03');
  });

  it.each([
    ['2030-07-01', QUARTERLY, '2030-06'],
    ['2030-06-30', QUARTERLY, '2030-03'],
    ['2031-01-01', YEARLY, '2030'],
    ['2030-12-31', YEARLY, '2029'],
    ['2030-07-15', FISCAL, '2030-06'],
  ])('on %s the last beat over of %o is %s', (day, rhythm, beat) => {
    expect(spellTime(lastDue(day, rhythm))).toBe(beat);
  });
});

const figure = (period: string, published: string, value: string): ReportedFigure => ({
  id: `${period}--${published}`,
  period,
  published,
  value,
  low: null,
  high: null,
  stage: 'official',
  withdrawn: null,
});

const asked = (
  rhythm: Rhythm,
  target: { op: Operator; value: string; from: number; end: number },
  figures: ReportedFigure[],
  asOf: string,
  measure: Measure = 'level',
) =>
  assess({
    series: { measure, path: 'straight', scale: [null, null], ended: null, rhythm },
    target: {
      op: target.op,
      value: target.value,
      baselineYear: target.from,
      end: target.end,
      baseline: null,
      otherUnit: false,
    },
    figures,
    asOf,
  });

describe('a quarterly target', () => {
  const target = { op: '>=', value: '95', from: 2023, end: june2030 } as const;
  const base = figure('2023-Q4', '2024-02-20', '69');

  it('is judged by its latest quarter against the even path of that quarter', () => {
    // Nine of 26 quarters: 69 + 26 * 9 / 26 = 78.
    const found = asked(QUARTERLY, target, [base, figure('2026-Q1', '2026-05-20', '78')], '2026-06-15');
    expect(found).toMatchObject({
      status: 'on_track',
      expected: 78,
      pace_so_far: 4,
      pace_required: 4,
      acceleration: 1,
    });
    expect(found.year).toBe(endOfMonth(2026, 3));
    expect(asked(QUARTERLY, target, [base, figure('2026-Q1', '2026-05-20', '77.9')], '2026-06-15').status).toBe(
      'behind',
    );
  });

  it('is met or missed by the last due quarter alone', () => {
    const last = figure('2030-Q2', '2030-08-20', '95');
    const later = figure('2030-Q3', '2030-11-20', '90');
    expect(asked(QUARTERLY, target, [base, last, later], '2030-12-01').status).toBe('met');
    expect(asked(QUARTERLY, target, [base, figure('2030-Q1', '2030-05-20', '96')], '2030-07-01').status).toBe(
      'awaiting_result',
    );
    expect(asked(QUARTERLY, target, [base, figure('2030-Q1', '2030-05-20', '96')], '2030-06-30').status).toBe(
      'reached_early',
    );
  });

  it('has not begun before its first quarter is over', () => {
    expect(asked(QUARTERLY, target, [base], '2024-03-31').status).toBe('not_started');
    expect(asked(QUARTERLY, target, [base], '2024-04-01')).toMatchObject({
      status: 'insufficient',
      reason: 'no_figures',
    });
  });

  it('is not judged by what is out of step', () => {
    const outOfStep = ['2026', '2026-03', '2026-03-31', '2026-02-P3M'].map((period) =>
      figure(period, '2027-02-20', '95'),
    );
    expect(asked(QUARTERLY, target, [base, ...outOfStep], '2027-03-01')).toMatchObject({ reason: 'no_figures' });
  });

  it('grows stale when two years have gone by', () => {
    const old = [base, figure('2026-Q1', '2026-05-20', '78')];
    expect(asked(QUARTERLY, target, old, '2028-03-31').status).toBe('on_track');
    expect(asked(QUARTERLY, target, old, '2028-04-01')).toMatchObject({ reason: 'stale' });
  });
});

describe('other rhythms', () => {
  it('of twelve months on end take the latest twelve months', () => {
    const figures = [
      figure('2023', '2024-02-20', '100'),
      figure('2024-07-P12M', '2025-08-20', '90'),
      figure('2025-Q3', '2025-11-20', '20'),
    ];
    const found = asked(ROLLING, { op: '<=', value: '74', from: 2023, end: june2030 }, figures, '2025-12-01');
    expect(found).toMatchObject({ status: 'on_track', value: 90, expected: 94 });
  });

  it('of three-year averages take the average that ends with the year', () => {
    const figures = [
      figure('2018-2020', '2021-05', '10'),
      figure('2021-2023', '2024-05', '13'),
      figure('2023', '2024-05', '1'),
    ];
    const found = asked(THREE_YEARS, { op: '>=', value: '15', from: 2020, end: 2025 }, figures, '2024-06-01');
    expect(found).toMatchObject({ status: 'on_track', value: 13, expected: 13, year: 2023 });
  });

  it('add up quarters, and what covers several of them', () => {
    const figures = [
      figure('2024', '2025-02-20', '40'),
      figure('2025-01-P9M', '2025-11-20', '35'),
      figure('2025-Q4', '2026-02-20', '5'),
    ];
    const target = { op: '>=', value: '260', from: 2023, end: june2030 } as const;
    // 80 in 8 of 26 quarters: an even share is just 80.
    expect(asked(QUARTERLY, target, figures, '2026-03-01', 'sum')).toMatchObject({
      status: 'on_track',
      value: 80,
      expected: 80,
    });
    expect(asked(QUARTERLY, target, figures.slice(0, 1), '2026-03-01', 'sum')).toMatchObject({ value: 40 });
  });

  it('follow a geometric path beat by beat', () => {
    const series = { measure: 'level', path: 'geometric', scale: [null, null], ended: null, rhythm: HALVES } as const;
    const target = { op: '>=', value: '16', baselineYear: 2020, end: 2022, baseline: null, otherUnit: false } as const;
    const figures = [figure('2020-S2', '2021-02', '1'), figure('2021-S1', '2021-08', '2')];
    const found = assess({ series, target, figures, asOf: '2021-09-01' });
    expect(found).toMatchObject({ status: 'on_track', expected: 2 });
    expect(found.pace_so_far).toBeCloseTo(300, 9);
  });
});
