import { describe, expect, it } from 'vitest';
import { MEASURE_NAMES, type Measure } from '../../src/domain/measures.ts';
import { REASONS, STATUSES } from '../../src/domain/types.ts';
import { LOCALES } from '../../src/text/locale.ts';
import { assessed, type SentenceCase, verdictOf } from './factory.ts';
import { sortedNumbersIn } from './numerals.ts';
import { change } from './sentences/change.ts';
import { growth } from './sentences/growth.ts';
import { level } from './sentences/level.ts';
import { percentChange } from './sentences/percent-change.ts';
import { rate } from './sentences/rate.ts';
import { reduction } from './sentences/reduction.ts';
import { sum } from './sentences/sum.ts';

const TABLES: Record<Measure, readonly SentenceCase[]> = {
  level,
  reduction,
  change,
  percent_change: percentChange,
  growth,
  rate,
  sum,
};

describe.each(MEASURE_NAMES)('sentences on a %s', (measure) => {
  it.each(TABLES[measure])('$name', ({ given, word, vi, en }) => {
    const target = assessed(given);
    const said = { word: verdictOf(target), ...target.sentence };
    expect(said).toEqual({ word, vi, en });
  });
});

/** Words that the rule never gives to a measure, and why. */
const NEVER: Record<Measure, readonly string[]> = {
  // Levels are read one by one: a year in between may be missing.
  level: ['insufficient: gap_in_years'],
  reduction: ['insufficient: gap_in_years', 'insufficient: unit_mismatch'],
  change: ['insufficient: gap_in_years', 'insufficient: unit_mismatch'],
  percent_change: ['insufficient: gap_in_years', 'insufficient: unit_mismatch'],
  growth: ['insufficient: gap_in_years', 'insufficient: unit_mismatch'],
  // Their roads start from nothing, and have no scale.
  rate: ['insufficient: no_baseline', 'insufficient: target_outside_scale', 'insufficient: unit_mismatch'],
  // A total that satisfies its target is met at once.
  sum: [
    'reached_early',
    'insufficient: no_baseline',
    'insufficient: target_outside_scale',
    'insufficient: unit_mismatch',
  ],
};
const ALL_WORDS = [
  ...STATUSES.filter((status) => status !== 'insufficient'),
  ...REASONS.map((reason) => `insufficient: ${reason}`),
];

describe('the tables of sentences', () => {
  it.each(MEASURE_NAMES)('hold every word and reason that a %s can get', (measure) => {
    const words = new Set(TABLES[measure].map(({ word }) => word));
    expect([...words].sort()).toEqual(ALL_WORDS.filter((word) => !NEVER[measure].includes(word)).sort());
  });

  it.each(MEASURE_NAMES)('name each case of a %s once', (measure) => {
    const names = TABLES[measure].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  const all = Object.values(TABLES).flat();

  it('leave out in the list that a deadline has passed, and nothing else', () => {
    for (const { given } of all) {
      const { assessment, sentence, listSentence } = assessed(given);
      for (const locale of LOCALES) {
        const left = sentence[locale].slice(0, sentence[locale].length - listSentence[locale].length);
        expect(left + listSentence[locale]).toBe(sentence[locale]);
        if (assessment.status !== 'awaiting_result') expect(left).toBe('');
        else expect(left).toMatch(locale === 'vi' ? /^Hạn [^.]+\. $/ : /^The deadline of [^.]+\. $/);
      }
    }
  });

  it('say the same numbers in both languages', () => {
    for (const { vi, en } of all) expect(sortedNumbersIn(vi, 'vi'), vi).toEqual(sortedNumbersIn(en, 'en'));
  });

  it('are composed text that ends with a full stop', () => {
    for (const each of all) {
      for (const locale of LOCALES) {
        expect(each[locale]).toBe(each[locale].normalize('NFC'));
        expect(each[locale]).toMatch(/^\p{Lu}|^\d/u);
        expect(each[locale]).toMatch(/[^.]\.$/);
      }
    }
  });
});
