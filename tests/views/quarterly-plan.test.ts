/** A plan of quarters, twelve months on end, caps and ends within a year, from its files to what readers see. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { answerOf } from '../../src/views/answer.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { barOf } from '../../src/views/bar.ts';
import { calendarOf } from '../../src/views/calendar.ts';
import { chartOf } from '../../src/views/chart.ts';
import { countPeriods } from '../../src/views/front.ts';
import { neededFigures } from '../../src/views/needed.ts';
import { lastOwnWord } from '../../src/views/own-words.ts';
import { reportOf } from '../../src/views/report.ts';
import { reportTables } from '../../src/views/report-tables.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { judgeAll } from '../../src/views/wholes.ts';

const DAY = '2026-03-31';
const files = readFiles(resolve(import.meta.dirname, '../fixtures/plans/nz-targets'));
const { content, faults, warnings } = checkFiles(files, { asOf: DAY, today: DAY, lang: 'en' });
const indicators = content?.indicators ?? [];
const judged = judgeAll(indicators, DAY);
/** The same plan in Vietnamese beside English, its own words left as they are: what the program says of quarters in Vietnamese. */
const inBoth = new Map(
  [...files].map(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes as Uint8Array);
    const both = text
      .replace('languages: [en]', 'languages: [vi, en]')
      .replace(/\{ en: ("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,}]+) \}/g, '{ vi: $1, en: $1 }');
    return [path, new TextEncoder().encode(both)] as const;
  }),
);
const bilingual = checkFiles(inBoth, { asOf: DAY, today: DAY, lang: 'en' }).content?.indicators ?? [];
const ofBoth = (id: string) => bilingual.find((each) => each.id === id) ?? expect.fail(`no ${id}`);
const of = (id: string) => judged.find(({ indicator }) => indicator.id === id) ?? expect.fail(`no ${id}`);

test('it passes the check, with the warnings that it deserves', () => {
  expect(faults).toEqual([]);
  expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'no-recent-figure indicators/curriculum-maths.yaml',
  ]);
});

describe('its targets are judged by the latest due result', () => {
  const words: readonly (readonly [id: string, period: string, status: string, judged: string | null])[] = [
    ['ed-stays', 'health-2030', 'far_behind', 'Q3 2025: 68.9%'],
    ['elective-waits', 'health-2030', 'wrong_way', 'Q1 2025: 57.3%'],
    ['youth-offenders', 'by-2030', 'on_track', '12 months to March 2025: 942 people'],
    ['violent-crime', 'by-2030', 'wrong_way', '12 months to June 2024: 214,737 people'],
    ['jobseekers', 'jobseekers-2029', 'wrong_way', 'Q4 2025: 223,500 people'],
    ['attendance', 'by-2030', 'behind', 'Q2 2025: 58.4%'],
    ['curriculum-maths', 'by-2030', 'insufficient', null],
    ['emergency-housing', 'by-2030', 'reached_early', 'Q4 2024: 591 households'],
    ['net-emissions', 'emissions-2022-2025', 'awaiting_result', '2022–2024: 210.1 megatonnes'],
    ['net-emissions', 'emissions-2026-2030', 'not_started', null],
  ];
  test.each(words)('%s for %s: %s', (id, period, status, value) => {
    const { indicator, assessed } = of(id);
    const own = assessed.find(({ target }) => target.period === period) ?? expect.fail(`no ${period}`);
    expect(own.assessment.status).toBe(status);
    const known = barOf(indicator, [own], DAY, 'en').rows.flatMap((row) => row.known.map(({ label }) => label));
    expect(known.at(0) ?? null).toBe(value);
  });

  test('and every one of the nine is told', () => {
    expect(judged).toHaveLength(9);
    expect(content && answerOf(countPeriods(judged, content.plan.periods), DAY, 'en')).toMatchInlineSnapshot(
      `"The one target for 2025: 1 past the deadline without a result. The one target for 2029 is not due yet: 1 going backwards (provisionally). The 2 targets for June 2030 are not due yet: 1 far behind (provisionally) and 1 going backwards (provisionally). The 5 targets for 2024–2030 are not due yet: 1 at the mark and to be held (provisionally), 1 on track (provisionally), 1 behind (provisionally), 1 going backwards (provisionally) and 1 without enough data to tell. The one target for 2026–2030 is not due yet."`,
    );
  });
});

test('its report has a table for each period, two of which end together', () => {
  const { plan, agencies } = content ?? expect.fail('no content');
  const report = reportOf({ plan, indicators, tasks: [] }, 2026, DAY);
  expect(reportTables(report, agencies, 'en').targets.map(({ id, title }) => [id, title])).toEqual([
    ['targets-2025', 'Targets for 2025'],
    ['targets-2029', 'Targets for 2029'],
    ['targets-2030-06', 'Targets for June 2030'],
    ['targets-2030', 'Targets for 2024–2030'],
    ['targets-2030-emissions-2026-2030', 'Targets for 2026–2030'],
  ]);
});

describe('its sentences name quarters and months as readers do', () => {
  const told = (id: string): string => {
    const { en, vi } = assessIndicator(ofBoth(id), DAY)[0]?.sentence ?? expect.fail(`no ${id}`);
    for (const text of [en, vi]) expect(text).not.toMatch(/\d{4}\.\d|năm (?:quý|\d+ tháng đến)/);
    return `${en}\n${vi}`;
  };

  test('quarters', () => {
    expect(told('ed-stays')).toMatchInlineSnapshot(`
      "In Q3 2025: 68.9%, up from 68% in Q3 2023; an even path to at least 95% in Q2 2030 asks for 76% by then. The remaining 4 years 9 months need an average rise of 5.5 percentage points a year, 12.21 times the pace of the first two years.
      Quý III/2025: 68,9%, tăng từ 68% quý III/2023; nếu đi đều đến mục tiêu ít nhất 95% quý II/2030 thì lúc đó cần 76%. 4 năm 9 tháng còn lại cần tăng bình quân 5,5 điểm %/năm, gấp 12,21 lần nhịp hai năm đầu."
    `);
  });

  test('twelve months on end', () => {
    expect(told('youth-offenders')).toMatchInlineSnapshot(`
      "In the 12 months to March 2025: 942 people, down from 1,060 people in 2023; an even path to at most 900 people in 2030 asks for at most 1,031 people by then. The remaining 5 years 9 months need an average fall of 7.3 people a year, 0.08 times the pace of the first 15 months.
      12 tháng đến hết tháng 03/2025: 942 people, giảm từ 1.060 people năm 2023; nếu đi đều đến mục tiêu không quá 900 people năm 2030 thì lúc đó cần không quá 1.031 people. 5 năm 9 tháng còn lại cần giảm bình quân 7,3 people/năm, bằng 0,08 lần nhịp 15 tháng đầu."
    `);
  });

  test('a baseline of its own', () => {
    expect(told('violent-crime')).toMatchInlineSnapshot(`
      "In the 12 months to June 2024: 214,737 people, up from 185,000 people in the 12 months to September 2023, while the target for 2030 is at most 165,000 people. The remaining 6 years 6 months need an average fall of 7,652 people a year.
      12 tháng đến hết tháng 06/2024: 214.737 people, tăng từ 185.000 people 12 tháng đến hết tháng 09/2023, trong khi mục tiêu là không quá 165.000 people năm 2030. 6 năm 6 tháng còn lại cần giảm bình quân 7.652 people/năm."
    `);
  });

  test('a level that must hold', () => {
    expect(told('emergency-housing')).toMatchInlineSnapshot(`
      "In Q4 2024: 591 households, already at the level set for Q4 2030 (at most 800 households); it must still hold at the end of Q4 2030.
      Quý IV/2024: 591 households, đã đạt mức không quá 800 households đặt ra cho quý IV/2030; còn phải giữ được đến hết quý IV/2030."
    `);
  });

  test('and so does what is looked for', () => {
    expect(['en', 'vi'].map((locale) => neededFigures(ofBoth('ed-stays'), locale as 'en'))).toMatchInlineSnapshot(`
      [
        "To judge the targets, sourced figures on the share of patients who leave the emergency department within six hours (%) are needed for Q2 2030.",
        "Để biết đạt hay chưa, cần số có nguồn về the share of patients who leave the emergency department within six hours (%): quý II/2030.",
      ]
    `);
  });
});

describe('its pictures', () => {
  test('place quarters at their ends and join those that follow one another', () => {
    const { indicator, assessed } = of('ed-stays');
    const chart = chartOf(indicator, assessed, reportsByPeriod(indicator, DAY), DAY);
    // The middle of 2025 is 2025: its third quarter ends a quarter of a year later.
    expect(chart.points.map(({ x, figure }) => [figure.period, x])).toEqual([
      ['2023-Q3', 2023.25],
      ['2024-Q1', 2023.75],
      ['2024-Q4', 2024.5],
      ['2025-Q1', 2024.75],
      ['2025-Q2', 2025],
      ['2025-Q3', 2025.25],
    ]);
    expect(chart.marks.map(({ end }) => end)).toEqual([2030]);
    expect([chart.first, chart.last]).toEqual([2023, 2030]);
  });

  test('mark the end of a target by its month', () => {
    const indicator = ofBoth('ed-stays');
    const assessed = assessIndicator(indicator, DAY);
    expect(barOf(indicator, assessed, DAY, 'vi').rows[0]?.marks[0]?.label).toBe('tháng 06/2030: ít nhất 95%');
  });
});

test('its calendar awaits the next quarter of each series', () => {
  const awaited = (content ? calendarOf(content, DAY) : []).flatMap((entry) =>
    entry.kind === 'figure' ? [`${entry.indicator.id} ${entry.period} ${entry.from.slice(0, 7)}`] : [],
  );
  expect(awaited).toMatchInlineSnapshot(`
    [
      "violent-crime 2025 2026-03",
      "attendance 2025-Q4 2026-04",
      "emergency-housing 2025-Q4 2026-04",
      "youth-offenders 2025 2026-06",
      "jobseekers 2026-Q1 2026-06",
      "elective-waits 2025-Q4 2026-07",
      "ed-stays 2025-Q4 2026-08",
      "curriculum-maths 2025 2026-09",
      "net-emissions 2025 2027-04",
    ]
  `);
});

describe('what the government says of its own targets', () => {
  test.each([
    ['ed-stays', 'feasible', 'far_behind'],
    ['jobseekers', 'at risk', 'wrong_way'],
    ['emergency-housing', 'on track', 'reached_early'],
  ])('%s is "%s" to it, and the rule says %s all the same', (id, word, status) => {
    const [own] = of(id).assessed;
    expect(own && lastOwnWord(own.target, DAY)?.word.en).toBe(word);
    expect(own?.assessment.status).toBe(status);
    expect(own?.sentence.en).not.toContain(word);
    expect(own && lastOwnWord(own.target, '2026-03-11')).toBeNull();
  });
});
