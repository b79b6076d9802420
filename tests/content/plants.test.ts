import { describe, expect, test } from 'vitest';
import { type Code, MESSAGES } from '../../src/content/messages/index.ts';
import { planWith } from './plan.ts';
import { PLANTS } from './plants.ts';
import { check, codesOf, told } from './told.ts';

const CODES = Object.keys(MESSAGES) as Code[];

test('the small plan is sound and joins into content', () => {
  const { content, faults, warnings } = check(planWith());
  expect([faults, warnings]).toEqual([[], []]);
  expect(content?.indicators.map(({ code, figures }) => [code, figures.length])).toEqual([
    ['NQ7-1', 1],
    ['NQ7-2', 1],
  ]);
});

describe('each kind of fault is found where it is planted', () => {
  test.each(CODES)('%s', (code) => {
    expect(codesOf(PLANTS[code])).toContain(code);
  });
});

describe('each message says in both languages what was found, what is expected and how to mend it', () => {
  test.each(CODES)('%s', (code) => {
    const [vi, en] = [check(PLANTS[code], 'vi'), check(PLANTS[code], 'en')].map(({ faults, warnings }) =>
      [...faults, ...warnings].find((fault) => fault.code === code),
    );
    for (const key of ['found', 'expected', 'mend'] as const) {
      expect(vi?.[key]).toMatch(/\S/);
      expect(en?.[key]).toMatch(/\S/);
      expect(`${vi?.[key]}${en?.[key]}`).not.toMatch(/undefined|null\b(?! là| for)|NaN|\[object/);
    }
    expect(vi?.expected).not.toBe(en?.expected);
  });
});

describe('all that is said where one is planted is written down', () => {
  test.each(CODES)('%s', (code) => {
    expect(told(PLANTS[code])).toMatchSnapshot();
  });
});
