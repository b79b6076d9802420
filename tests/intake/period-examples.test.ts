import { expect, it } from 'vitest';
import { type Frequency, rhythmOf, YEARLY } from '../../src/domain/rhythm.ts';
import { readPeriod } from '../../src/intake/period.ts';
import { linkedExample, mixedExamples, periodExamples } from '../../src/intake/period-examples.ts';
import { periodProblem } from '../../src/intake/problems.ts';

const words = (frequency: Frequency, start: string, window: string | null = null) => ({
  frequency,
  window,
  reporting_year_start_day: start,
});

it.each([
  ['A', '07-01', null, '12 months to June 2026; 2025/26; 2025-07-P12M'],
  ['A', '10-01', null, '12 months to September 2026; 2025/26; 2025-10-P12M'],
  ['A', '01-01', 'P3Y', '2024–2026'],
  ['S', '01-01', null, 'H1 2026; 2026-S1'],
  ['Q', '01-01', null, 'Q2 2026; 2026-Q2'],
  ['Q', '01-01', 'P12M', '12 months to June 2026; 2025-07-P12M'],
  ['M', '01-01', null, 'June 2026; 2026-06'],
] as const)('a series %s from %s (%s) is asked for by examples that it reads', (frequency, start, window, examples) => {
  const rhythm = rhythmOf(words(frequency, start, window));
  expect(periodExamples(rhythm, 'en').join('; ')).toBe(examples);
  for (const locale of ['vi', 'en'] as const)
    expect(new Set(periodExamples(rhythm, locale).map((each) => readPeriod(each, rhythm)))).toEqual(
      new Set([linkedExample(rhythm)]),
    );
});

it('calendar years keep the examples that are there', () => {
  expect([periodExamples(YEARLY, 'vi'), mixedExamples([YEARLY, YEARLY], 'vi'), linkedExample(YEARLY)]).toEqual([
    [],
    [],
    '2025',
  ]);
  expect(periodProblem(words('A', '01-01'), 'en')).toContain('2025; 2021–2023; first 9 months of 2026');
  expect(periodProblem(null, 'vi')).toContain('2025; 2021–2023; 9 tháng 2026');
});

it('a plan of several rhythms gives one example of each', () => {
  const rhythms = [YEARLY, rhythmOf(words('A', '07-01')), rhythmOf(words('Q', '07-01')), YEARLY];
  expect(mixedExamples(rhythms, 'en')).toEqual(['2026', '12 months to June 2026', 'Q2 2026']);
});

it('a period that cannot be read is answered in the rhythm of its series', () => {
  expect(periodProblem(words('Q', '01-01'), 'vi')).toBe('Chưa hiểu kỳ này. Hãy viết như: quý II/2026; 2026-Q2.');
});
