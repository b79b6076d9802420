/**
 * What each target of the real content is, as known on one day, and why: worked out by hand from the figures under
 * `content/figures`, never copied from the program. A new figure that changes a word changes this table with it.
 */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import type { Content, Indicator } from '../../src/content/schema.ts';
import type { Assessment, Reason, Status } from '../../src/domain/types.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { AS_OF } from '../site/settings.ts';

interface Expected {
  id: string;
  status: Status;
  why: string;
  provisional?: true;
  reason?: Reason;
  /** The judged value and its year. */
  value?: number;
  year?: number;
  gap?: number;
  forecast?: Assessment['forecast'];
}

/** Targets of 2021-2025: the deadline is past, so a result of 2025 decides and nothing else does. */
const BY_2025: readonly Expected[] = [
  {
    id: 'grdp-growth',
    status: 'missed',
    provisional: true,
    year: 2025,
    // (1.0944 · 1.124 · 1.0701 · 1.1216 · 1.0827)^(1/5) = 1.59846^(1/5) = 1.0983
    value: 9.84,
    gap: 1.16,
    why: '9.44, 12.4, 7.01, 12.16 and 8.27 % a year make 9.84 % on average, below 11; the last three are estimates',
  },
  {
    id: 'labour-productivity-growth',
    status: 'awaiting_result',
    forecast: { value: 10.4, verdict: 'met' },
    why: '10.4 % a year for 2021-2025 was published in July 2025, before the period ended: a forecast, above 9.6',
  },
  {
    id: 'budget-revenue',
    status: 'insufficient',
    reason: 'no_baseline',
    why: 'more than 57,000 in 2025 is a result, but no revenue of 2020 is known for it to have grown from',
  },
  {
    id: 'total-investment',
    status: 'awaiting_result',
    forecast: { value: 700000, verdict: null },
    why: 'only 2025 has a result; "more than 700,000" for the five years came before they ended and straddles 750,000',
  },
  {
    id: 'poverty-rate',
    status: 'awaiting_result',
    forecast: { value: 6.25 / 3, verdict: 'met' },
    why: '0.52 % was announced on 6 December 2025; from 6.77 in 2022 that would be 6.25 points in three years, above 1.5 a year',
  },
  {
    id: 'grdp-per-capita',
    status: 'awaiting_result',
    forecast: { value: 3505, verdict: 'missed' },
    why: '3,505 USD, the newest figure for 2025, was published before the year ended; 5,200 were asked for',
  },
  {
    id: 'export-turnover',
    status: 'missed',
    provisional: true,
    year: 2025,
    value: 7.3,
    gap: 0.7,
    why: '"over 7.3" billion USD is a result of February 2026; even 7.4 would be below 8; it is an estimate',
  },
  { id: 'urbanisation-rate', status: 'awaiting_result', why: 'the latest result is 37 % for 2022; none for 2025' },
  {
    id: 'new-rural-districts',
    status: 'discontinued',
    why: 'the district level was abolished on 1 July 2025, and no full year 2025 was counted before',
  },
  {
    id: 'new-rural-communes',
    status: 'awaiting_result',
    why: '79 % was expected for 2023, about 83 % was counted on a day in June 2025: neither is a result of 2025',
  },
  { id: 'advanced-new-rural-communes', status: 'awaiting_result', why: 'no figure was found' },
  { id: 'model-new-rural-communes', status: 'awaiting_result', why: 'no figure was found' },
  { id: 'agricultural-labour-share', status: 'awaiting_result', why: 'no figure was found' },
  {
    id: 'trained-labour',
    status: 'awaiting_result',
    forecast: { value: 75, verdict: null },
    why: '"about 75 %" was published within 2025: a forecast, and 74.5 to 75.5 straddles 75',
  },
  {
    id: 'certified-labour',
    status: 'awaiting_result',
    why: 'the latest result is 28.5 % for 2022; 29 % for 2023 came before that year ended',
  },
  {
    id: 'forest-cover',
    status: 'met',
    year: 2025,
    value: 54.09,
    gap: -0.09,
    provisional: true,
    why: '54.09 % is above 54, but only the press printed it: no number of a decision was found, so it is preliminary',
  },
  { id: 'hygienic-water', status: 'awaiting_result', why: 'the latest result is 97.5 % for 2023' },
  { id: 'clean-water', status: 'awaiting_result', why: 'the latest result is 62 % for 2023' },
  { id: 'solid-waste', status: 'awaiting_result', why: 'no figure was found' },
];

const NOT_YET = '2026, the first year, is not over, and the level asked for 2030 was not there in 2025';

/** Targets of 2026-2030: none has a result of its period yet. */
const BY_2030: readonly Expected[] = BY_2025.map(({ id }) =>
  id === 'new-rural-districts'
    ? { id, status: 'discontinued', why: 'the series ended on 1 July 2025, five years before the deadline' }
    : { id, status: 'not_started', why: NOT_YET },
);

function realContent(): Content {
  const { content, faults } = loadContent({ dir: FROZEN, asOf: AS_OF });
  if (!content) throw new Error(`the content has ${faults.length} faults`);
  return content;
}
const content = realContent();

const indicatorOf = (id: string): Indicator => {
  const found = content.indicators.find((each) => each.id === id);
  if (!found) throw new Error(`no indicator "${id}"`);
  return found;
};

function assessmentOf(id: string, period: string): Assessment {
  const found = assessIndicator(indicatorOf(id), AS_OF).find(({ target }) => target.period === period);
  if (!found) throw new Error(`"${id}" has no target for ${period}`);
  return found.assessment;
}

describe.each([
  { period: '2021-2025', table: BY_2025 },
  { period: '2026-2030', table: BY_2030 },
])('of the targets of $period', ({ period, table }) => {
  it('each has its row', () => {
    expect(table.map(({ id }) => id).sort()).toEqual(content.indicators.map(({ id }) => id).sort());
  });

  it.each(table)('$id is $status: $why', ({ id, status, provisional = false, reason = null, ...numbers }) => {
    const assessment = assessmentOf(id, period);
    expect(assessment).toMatchObject({ status, provisional, reason });
    const { year = null, value, gap, forecast = null } = numbers;
    if (year !== null) expect(assessment.year).toBe(year);
    if (value !== undefined) expect(assessment.value).toBeCloseTo(value, 2);
    if (gap !== undefined) expect(assessment.gap).toBeCloseTo(gap, 2);
    expect(assessment.forecast?.verdict).toBe(forecast?.verdict);
    if (forecast) expect(assessment.forecast?.value).toBeCloseTo(forecast.value, 9);
  });
});

describe('the words counted', () => {
  const countOf = (period: string): Record<string, number> => {
    const words = content.indicators.map(({ id }) => assessmentOf(id, period)).map(({ status }) => status);
    return Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((each) => each === word).length]));
  };

  it('are, for 2025: 1 met, 2 missed, 14 awaited, 1 without a baseline, 1 discontinued', () => {
    const words = { met: 1, missed: 2, awaiting_result: 14, insufficient: 1, discontinued: 1 };
    expect(countOf('2021-2025')).toEqual(words);
  });

  it('are, for 2030: 18 not yet due, 1 discontinued', () => {
    expect(countOf('2026-2030')).toEqual({ not_started: 18, discontinued: 1 });
  });
});
