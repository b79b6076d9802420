/** A plan of ranges, from its files to what readers see: one aimed at ("about 6.5–7 %"), one to end within. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { barOf } from '../../src/views/bar.ts';
import { printerOf } from '../../src/views/print.ts';

const DAY = '2026-03-31';
const files = readFiles(resolve(import.meta.dirname, '../fixtures/plans/vn-growth'));
const { content, faults, warnings } = checkFiles(files, { asOf: DAY, today: DAY, lang: 'en' });
const of = (id: string) => content?.indicators.find((each) => each.id === id) ?? expect.fail(`no ${id}`);

test('it passes the check', () => {
  expect([faults, warnings]).toEqual([[], []]);
});

const told = (id: string) => {
  const indicator = of(id);
  const assessed = assessIndicator(indicator, DAY);
  return assessed.map(({ target, assessment, sentence }) => ({
    target: printerOf(indicator, 'vi').target(target),
    status: assessment.status,
    sentence,
    marks: barOf(indicator, assessed, DAY, 'en').rows[0]?.marks.map(({ label }) => label),
  }));
};

test('a range that is aimed at is judged by its lower end, and its upper end is shown', () => {
  expect(told('gdp-growth')).toMatchInlineSnapshot(`
    [
      {
        "marks": [
          "at least 6.5% (6.5–7%)",
        ],
        "sentence": {
          "en": "Average of 2021–2025: about 6.3%; the target is at least 6.5% (6.5–7%): short by about 0.2 percentage points.",
          "vi": "Bình quân 2021–2025: khoảng 6,3%; mục tiêu ít nhất 6,5% (6,5–7%): thiếu khoảng 0,2 điểm %.",
        },
        "status": "missed",
        "target": "bình quân ít nhất 6,5% (6,5–7%)",
      },
    ]
  `);
});

test('a range to end within is met between its ends', () => {
  expect(told('price-rise')).toMatchInlineSnapshot(`
    [
      {
        "marks": [
          "2025: within 3–4%",
        ],
        "sentence": {
          "en": "In 2025: 3.4%; the target is within 3–4%.",
          "vi": "Năm 2025: 3,4%; mục tiêu trong khoảng 3–4%.",
        },
        "status": "met",
        "target": "trong khoảng 3–4%",
      },
    ]
  `);
});
