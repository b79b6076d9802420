/** What "check a quote" answers about series that are not of calendar years. */
import { describe, expect, it } from 'vitest';
import { type QuotedIndicator, replyTo, type ToldFigure } from '../../src/client/quote-reply.ts';
import check from '../../src/languages/en/ui/check.json' with { type: 'json' };

const words = Object.fromEntries(Object.entries(check).map(([key, text]) => [key.replace('check.', ''), text]));

const told = (id: string, value: string): ToldFigure => ({
  id,
  period: id.split('--')[0] ?? '',
  published: id.split('--')[1] ?? '',
  value,
  low: null,
  high: null,
  wording: null,
  stage: 'official',
  best: true,
  withdrawn: null,
  source: { publisher: 'Council', document: 'A 1' },
});
const indicator = (figures: ToldFigure[], rhythm: Partial<QuotedIndicator> = {}): QuotedIndicator => ({
  name: { vi: 'Cáp quang', en: 'Homes with fibre' },
  phrase: null,
  caveat: null,
  unit: { vi: '%', en: '%' },
  url: { vi: 'https://example.org/c/', en: 'https://example.org/en/c/' },
  measure: 'level',
  figures,
  targets: [],
  ...rhythm,
});
const fiscal = indicator([told('2024-07-P12M--2025-09-01', '71.2'), told('2025-07-P12M--2026-09-01', '74.5')], {
  frequency: 'A',
  window: null,
  reporting_year_start_day: '07-01',
});
const quarterly = indicator([told('2026-Q2--2026-08-20', '3.1')], {
  frequency: 'Q',
  window: null,
  reporting_year_start_day: '01-01',
});
const answer = (period: string, value: string, of: QuotedIndicator) =>
  replyTo({ period, value }, of, words, 'en', []).text;

describe('the names of periods that the site prints are understood', () => {
  it.each([
    ['12 months to June 2026', fiscal, '74.5'],
    ['2025/26', fiscal, '74.5'],
    ['FY2026', fiscal, '74.5'],
    ['year to June 2026', fiscal, '74.5'],
    ['Q2 2026', quarterly, '3.1'],
    ['quý II/2026', quarterly, '3.1'],
  ])('%s', (period, of, value) => {
    expect(answer(period, value, of)).toMatch(
      /^Matches the figure in use\. Homes with fibre, (?:12 months to June|Q2) 2026: /,
    );
  });
});

it('a calendar year of a fiscal series is told which periods there are', () => {
  expect(answer('2026', '74.5', fiscal)).toBe(
    'No figure is known here for homes with fibre, 2026. This series has figures for: 12 months to June 2025; 12 months to June 2026.',
  );
});

it('a series of calendar years is answered as before', () => {
  expect(answer('2024', '1', indicator([told('2025--2026-02', '1')]))).toBe(
    'No figure is known here for homes with fibre, 2024.',
  );
});

it('a period is named as its report names it', () => {
  const parts = indicator([told('2023-M3--2023-04', '5')]);
  expect(answer('3 months 2023', '5', parts)).toContain('January–March 2023: 5%');
});

it('what is not understood is asked for in the rhythm of the series', () => {
  expect(answer('last year', '1', fiscal)).toContain('write it like 12 months to June 2026; 2025/26; 2025-07-P12M.');
  expect(answer('last year', '1', quarterly)).toContain('write it like Q2 2026; 2026-Q2.');
  expect(answer('last year', '1', indicator([]))).toContain('Write it like 2025, 2021-2025 or 9 months 2026.');
});
