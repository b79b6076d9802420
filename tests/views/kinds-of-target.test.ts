/** A plan that sets its targets in every way that plans do, from its files to what readers see. */
import { resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { readFiles } from '../../src/content/read.ts';
import { REASON_WORDS } from '../../src/text/words.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { barOf, drawnOf } from '../../src/views/bar.ts';
import { chartOf } from '../../src/views/chart.ts';
import { chartLabels } from '../../src/views/chart-words.ts';
import { citationOf } from '../../src/views/cite.ts';
import { countPeriods } from '../../src/views/front.ts';
import { valueBeside } from '../../src/views/judged-value.ts';
import { milestonesOf } from '../../src/views/milestones.ts';
import { printerOf } from '../../src/views/print.ts';
import { reportsByPeriod } from '../../src/views/reports.ts';
import { targetRows } from '../../src/views/resolution.ts';
import { yearsOfTarget } from '../../src/views/span.ts';
import { judgeAll } from '../../src/views/wholes.ts';
import { workingsText } from '../../src/views/workings.ts';

const DAY = '2026-11-22';
const files = readFiles(resolve(import.meta.dirname, '../fixtures/plans/lac-vien'));
const { content, faults, warnings } = checkFiles(files, { asOf: DAY, today: DAY, lang: 'en' });
const of = (id: string) => content?.indicators.find((each) => each.id === id) ?? expect.fail(`no ${id}`);
const judged = (id: string, day = DAY) => ({ indicator: of(id), assessed: assessIndicator(of(id), day) });

test('it passes the check', () => {
  expect(faults).toEqual([]);
  expect(warnings.map(({ code, path }) => `${code} ${path}`)).toMatchInlineSnapshot(`[]`);
});

describe('a change from the baseline', () => {
  test('is told by its size and its direction, with the level that it leads to', () => {
    const { indicator, assessed } = judged('job-seekers');
    expect(assessed.map(({ assessment: { status, value } }) => [status, value])).toEqual([
      ['met', -21500],
      ['not_started', null],
    ]);
    expect(assessed.map(({ sentence }) => sentence.vi)).toMatchInlineSnapshot(`
      [
        "Năm 2025: 78.500 người, giảm 21.500 người so với 100.000 người năm 2020; mục tiêu giảm ít nhất 20.000 người so với năm 2020: vượt 1.500 người.",
        "Xuất phát từ 78.500 người năm 2025; mục tiêu năm 2030 là không tăng so với năm 2025, tức không quá 78.500 người năm 2030. Kỳ 2026–2030 chưa qua hết năm đầu nên chưa có kết quả.",
      ]
    `);
    expect(assessed.map(({ sentence }) => sentence.en)).toMatchInlineSnapshot(`
      [
        "In 2025: 78,500 people, a fall of 21,500 people from 100,000 people in 2020; the target is a fall of at least 20,000 people from 2020: exceeded by 1,500 people.",
        "It starts from 78,500 people in 2025; the target for 2030 is no rise from 2025, that is at most 78,500 people in 2030. The first year of 2026–2030 is not over yet, so there is no result.",
      ]
    `);
    expect(assessed.map((each) => valueBeside(indicator, each, 'vi')?.text ?? null)).toMatchInlineSnapshot(`
      [
        "Năm 2025 so với năm 2020: giảm 21.500 người",
        null,
      ]
    `);
  });

  test('is aimed at for the last year, since the baseline', () => {
    const { indicator, assessed } = judged('road-deaths');
    const told = (locale: 'vi' | 'en') =>
      assessed.map(
        ({ target }) => `${yearsOfTarget(indicator, target, locale)}: ${printerOf(indicator, locale).target(target)}`,
      );
    expect(told('vi')).toMatchInlineSnapshot(`
      [
        "2025: giảm ít nhất 15% (15–20%) so với năm 2020",
        "2030: giảm ít nhất 50% so với năm 2020",
      ]
    `);
    expect(told('en')).toMatchInlineSnapshot(`
      [
        "2025: a fall of at least 15% (15–20%) from 2020",
        "2030: a fall of at least 50% from 2020",
      ]
    `);
  });

  test('has a bar from nothing to its target, and a chart of the levels with the road to it', () => {
    const { indicator, assessed } = judged('road-deaths', '2024-06-01');
    expect(barOf(indicator, assessed, '2024-06-01', 'en').rows[0]).toMatchInlineSnapshot(`
      {
        "caveat": null,
        "ended": false,
        "expected": {
          "at": 40.8,
          "label": "a fall of 9%",
        },
        "known": [
          {
            "at": 50,
            "kind": "result",
            "label": "2023: a fall of 7.5%",
            "range": null,
          },
        ],
        "marks": [
          {
            "at": 4,
            "drawn": true,
            "good": "left",
            "label": "a fall of at least 15% (15–20%)",
          },
        ],
        "run": {
          "from": 96,
          "to": 50,
        },
        "start": {
          "at": 96,
          "label": "0",
        },
        "title": "2025",
        "words": null,
      }
    `);
    const chart = chartOf(indicator, assessed, reportsByPeriod(indicator, DAY), DAY);
    expect(chart.marks.map(({ end, value }) => [end, value])).toEqual([[2025, 340]]);
    expect(chart.roads[0]?.points.map(({ value }) => value)).toEqual([400, 388, 376, 364, 352, 340]);
    const labels = chartLabels(indicator, chart, printerOf(indicator, 'en'), 'en');
    expect(labels.filter(({ role }) => role === 'mark').map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "a fall of at least 15% (15–20%)",
      ]
    `);
  });

  test('is worked out step by step', () => {
    const { indicator, assessed } = judged('road-deaths', '2024-06-01');
    const [first = expect.fail('no target')] = assessed;
    expect(
      workingsText(indicator, first, 'en').steps.map(({ label, text }) => `${label}: ${text}`),
    ).toMatchInlineSnapshot(`
      [
        "Start, 2020: 400 people",
        "Target, 2025: a fall of at least 15% (15–20%); 400 × 0.85 = 340 people",
        "Result, 2023: (370 − 400) ÷ 400 = a fall of 7.5%",
        "Comparison: 370 people is above 340 people",
        "On an even path, 2023 asks for: a fall of 9%",
        "Share of the way, from the start: 50%",
        "Pace so far: 2.5 percentage points a year",
        "Pace still needed: 3.75 percentage points a year",
        "Needed against so far: 1.5 times",
      ]
    `);
    const [seekers = expect.fail('no target')] = judged('job-seekers').assessed;
    expect(
      workingsText(of('job-seekers'), seekers, 'vi').steps.map(({ label, text }) => `${label}: ${text}`),
    ).toMatchInlineSnapshot(`
      [
        "Xuất phát, năm 2020: 100.000 người",
        "Mục tiêu, năm 2025: giảm ít nhất 20.000 người; 100.000 − 20.000 = 80.000 người",
        "Kết quả, năm 2025: 78.500 − 100.000 = giảm 21.500 người",
        "So sánh: 78.500 người không cao hơn 80.000 người",
        "Phần đường đã đi, tính từ mức xuất phát: 107,5%",
      ]
    `);
  });

  test('is cited with both its years', () => {
    const { indicator, assessed } = judged('job-seekers');
    const { plan } = content ?? expect.fail('no content');
    const address = { vi: 'https://lac-vien.example.org/', en: 'https://lac-vien.example.org/en/' };
    expect(
      citationOf({ plan, indicator, assessed, wholes: [], asOf: DAY, version: '1', address, state: null }).sentence,
    ).toMatchInlineSnapshot(`
      {
        "en": "In Happy Gardens, the number of job seekers saw a fall of 21,500 people from 2020 to 2025 (worked out from the published figures; the latest, for 2025: 78,500 people, official figure, according to Văn phòng Lạc Viên, published on 11 February 2026). The target for 2025, against 2020, is a fall of at least 20,000 people; verdict: met.",
        "vi": "Năm 2025 so với năm 2020, số người tìm việc ở Lạc Viên giảm 21.500 người (tính từ các số đã công bố; số gần nhất, năm 2025: 78.500 người, số chính thức, theo Văn phòng Lạc Viên, công bố ngày 11/02/2026). Mục tiêu năm 2025 so với năm 2020 là giảm ít nhất 20.000 người; kết luận: đạt.",
      }
    `);
  });
});

test('changes from two baselines are not compared in the table of the document', () => {
  const [row] = targetRows([of('job-seekers')], content?.plan.periods ?? []);
  expect(row?.comparison).toEqual({ kind: 'none' });
});

describe('a target without a number', () => {
  test('is kept in its words, beside the targets that are judged or alone', () => {
    expect(of('grain-quality').in_words).toEqual([
      {
        period: '2021-2025',
        end: 2025,
        words: { vi: 'giữ tiếng gạo ngon', en: 'keep the good name of the grain' },
        clause: null,
      },
      { period: '2026-2030', end: 2030, words: { vi: 'nâng cao chất lượng gạo', en: 'better grain' }, clause: '3.b' },
      {
        period: '2026-2030',
        end: 2030,
        words: { vi: 'có gạo mang tên quê mình', en: 'a grain that bears the name of the place' },
        clause: null,
      },
    ]);
    expect(judged('job-seekers').assessed).toHaveLength(2);
    expect(of('job-seekers').in_words).toHaveLength(1);
  });

  test('is in no count and gets no word', () => {
    const all = content?.indicators ?? [];
    const counted = countPeriods(judgeAll(all, DAY), content?.plan.periods ?? []);
    expect(judged('grain-quality').assessed).toEqual([]);
    expect(counted.map(({ total }) => total)).toEqual([4, 2]);
  });

  test('leaves its series to be drawn, and stands in the table of the document', () => {
    const { indicator, assessed } = judged('grain-quality');
    const chart = chartOf(indicator, assessed, reportsByPeriod(indicator, DAY), DAY);
    expect([chart.first, chart.last, chart.points.length]).toEqual([2025, 2025, 1]);
    const rows = targetRows([indicator], content?.plan.periods ?? []);
    expect(
      rows.map(({ targets, inWords }) => [targets, inWords.map((told) => told.map(({ words }) => words.en))]),
    ).toEqual([
      [
        [[], []],
        [['keep the good name of the grain'], ['better grain', 'a grain that bears the name of the place']],
      ],
    ]);
  });

  test('does not excuse an indicator that has neither', () => {
    const bare = new Map(files);
    const path = 'indicators/grain-quality.yaml';
    const text = new TextDecoder().decode(bare.get(path) as Uint8Array);
    bare.set(path, new TextEncoder().encode(text.replace(/in_words:[\s\S]*/, '')));
    expect(checkFiles(bare, { asOf: DAY, today: DAY, lang: 'en' }).faults.map(({ code }) => code)).toEqual([
      'no-target',
    ]);
  });
});

describe('a target that says "about"', () => {
  test('is told so, and what is too close to it is not concluded', () => {
    const { indicator, assessed } = judged('dyke-length');
    expect(assessed.map(({ assessment: { status, reason } }) => [status, reason])).toEqual([
      ['insufficient', 'range_straddles'],
      ['missed', null],
    ]);
    expect(assessed.slice(0, 1).map(({ sentence }) => sentence)).toMatchInlineSnapshot(`
      [
        {
          "en": "In 2025: 68 km; the target for 2025 is at least about 70 km: too close to an “about” to tell.",
          "vi": "Năm 2025: 68 km; mục tiêu ít nhất khoảng 70 km năm 2025: quá sát chữ “khoảng” của văn bản, chưa đủ rõ để kết luận.",
        },
      ]
    `);
    expect(assessed.map(({ target }) => printerOf(indicator, 'vi').target(target))).toEqual([
      'ít nhất khoảng 70 km',
      'ít nhất 80 km',
    ]);
  });

  test('is not put down to the source alone where the figure is rounded too', () => {
    const { indicator } = judged('dyke-length');
    const figures = indicator.figures.map((each) =>
      each.period === '2025' ? { ...each, wording: 'khoảng', low: '67', high: '69' } : each,
    );
    const [first] = assessIndicator({ ...indicator, figures }, DAY);
    expect(first?.assessment.reason).toBe('range_straddles');
    expect(first?.sentence).toEqual({
      vi: 'Năm 2025: khoảng 68 km; mục tiêu ít nhất khoảng 70 km năm 2025: số làm tròn đặt cạnh chữ “khoảng” của văn bản, chưa đủ rõ để kết luận.',
      en: 'In 2025: about 68 km; the target for 2025 is at least about 70 km: a rounded number beside an “about” is too rough to tell.',
    });
    for (const words of Object.values(REASON_WORDS.range_straddles)) expect(words).not.toMatch(/source|nguồn/);
  });
});

test('of several targets for one period the first one stands for the indicator', () => {
  const { assessed } = judged('dyke-length');
  expect(assessed.map(({ target }) => target.id)).toEqual([null, 'ambition']);
  expect(drawnOf(assessed)?.target.value).toBe('70');
});

describe('milestones on the way', () => {
  const milestones = (day: string) => {
    const indicator = of('dyke-length');
    return indicator.targets.flatMap((target) => milestonesOf(indicator, target, day));
  };

  test('are judged as targets that end there', () => {
    const told = milestones(DAY).map(({ assessed: { target, assessment, sentence }, source }) => [
      target.end,
      assessment.status,
      sentence.en,
      source?.document ?? null,
    ]);
    expect(told).toMatchInlineSnapshot(`
      [
        [
          2022,
          "met",
          "In 2022: 55 km; the target is at least 54 km: exceeded by 1 km.",
          null,
        ],
        [
          2023,
          "missed",
          "In 2023: 60 km; the target is at least 62 km: short by 2 km.",
          "1/KH-LV",
        ],
      ]
    `);
    expect(milestones('2023-06-01').map(({ assessed }) => assessed.assessment.status)).toMatchInlineSnapshot(`
      [
        "met",
        "far_behind",
      ]
    `);
  });

  test('have no part in the word of their target', () => {
    const indicator = of('dyke-length');
    const without = { ...indicator, targets: indicator.targets.map((target) => ({ ...target, milestones: [] })) };
    for (const day of ['2021-06-01', '2023-06-01', DAY])
      expect(assessIndicator(indicator, day).map(({ assessment }) => assessment)).toEqual(
        assessIndicator(without, day).map(({ assessment }) => assessment),
      );
  });
});

describe('its data files', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('fit their own schema, and tell what is left out elsewhere', async () => {
    vi.stubEnv('CONTENT_DIR', resolve(import.meta.dirname, '../fixtures/plans/lac-vien'));
    vi.stubEnv('AS_OF', DAY);
    const { getSite } = await import('../../src/site/site.ts');
    const { dataset } = await import('../../src/data/dataset.ts');
    const { dataSchemasIn } = await import('../../src/data/schema.ts');
    const data = JSON.parse(JSON.stringify(dataset(getSite())));
    expect(dataSchemasIn(['vi', 'en']).indicators.safeParse(data).error).toBeUndefined();
    const more = (
      data.indicators as { in_words?: unknown[]; targets: { about?: object; milestones?: unknown[] }[] }[]
    ).map(({ in_words: inWords, targets }) => [inWords?.length, targets[0]?.about, targets[0]?.milestones?.length]);
    expect(more).toEqual([
      [1, undefined, undefined],
      [undefined, undefined, undefined],
      [3, undefined, undefined],
      [undefined, { low: 65, high: 75 }, 2],
    ]);
  });
});
