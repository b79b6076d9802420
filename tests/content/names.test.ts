/** Names and places of files: what is told of them, and where a file would be moved. */
import { describe, expect, test } from 'vitest';
import { figureFolder, placeOf } from '../../src/content/files.ts';
import { isPeriod, nameFindings } from '../../src/content/names.ts';
import type { Rhythm } from '../../src/domain/rhythm.ts';

function toldOf(path: string, rhythm: Rhythm | null = null): string {
  return nameFindings(path, placeOf(path), rhythm)
    .map(({ code, fix }) => [code, fix?.kind === 'rename' ? fix.to : (fix?.kind ?? '-')].join(' '))
    .join('; ');
}

describe('the name of a figure', () => {
  test.each([
    ['2025--2026-02-13 (12)', 'figure-name 2025--2026-02-13--13.yaml'],
    ['2025--2026-02-13 (1) x', 'figure-name 2025--2026-02-13.yaml'],
    ['2025--2026-02-13 copy 2', 'figure-name 2025--2026-02-13.yaml'],
    ['2025--2026-02-13', ''],
    ['2025', 'figure-name -'],
    ['2025--2026-02-13--2', ''],
    ['2025--2026-02-13--1', 'figure-name -'],
    ['2025--2026-02-13--x', 'figure-name -'],
    ['2025--2026-02-30', 'figure-name -'],
    ['2025-13--2026', 'figure-name -'],
    ['2025-2024--2026', 'figure-name -'],
    ['2025-2025--2026', 'figure-name -'],
    ['2021-2025--2026', ''],
    ['2025_2026-02-13', 'figure-name -'],
    ['2025-2026-02-13', 'figure-name -'],
    ['2025 -- 2026-02-13', 'figure-name 2025--2026-02-13.yaml'],
    ['2025–2026-02-13', 'figure-name 2025--2026-02-13.yaml'],
    ['2025__2026-02-13', 'figure-name 2025--2026-02-13.yaml'],
    ['2025---2026-02-13', 'figure-name 2025--2026-02-13.yaml'],
    ['2025--13-02-2026', 'figure-name 2025--2026-02-13.yaml'],
    ['2025--13.2.2026', 'figure-name 2025--2026-02-13.yaml'],
    ['2025--2026-2-13', 'figure-name 2025--2026-02-13.yaml'],
    ['2025--2026.02', 'figure-name 2025--2026-02.yaml'],
    ['2025--02.2026', 'figure-name 2025--2026-02.yaml'],
    ['2025--2026-02-13 (1)', 'figure-name 2025--2026-02-13--2.yaml'],
    ['2025--2026-02-13(2)', 'figure-name 2025--2026-02-13--3.yaml'],
    ['2025--2026-02-13 - Copy', 'figure-name 2025--2026-02-13--2.yaml'],
    ['2025--2026-02-13-copy', 'figure-name 2025--2026-02-13--2.yaml'],
    ['2025--2026-02-13 bản sao', 'figure-name 2025--2026-02-13--2.yaml'],
    ['2025--2026-02-13_sao chép', 'figure-name 2025--2026-02-13--2.yaml'],
    ['9T2025--2026', 'figure-name -'],
    ['2025-9T--2026', 'figure-name 2025-01-P9M--2026.yaml'],
    ['2025-12t--2026', 'figure-name 2025--2026.yaml'],
    ['2025-13T--2026', 'figure-name -'],
    ['2025_3T--2026', 'figure-name 2025-Q1--2026.yaml'],
    ['2025-q1--2026', 'figure-name 2025-Q1--2026.yaml'],
    ['2025Q2--2026', 'figure-name 2025-Q2--2026.yaml'],
    ['2025 Q03--2026', 'figure-name 2025-Q3--2026.yaml'],
    ['Q4-2025--2026', 'figure-name 2025-Q4--2026.yaml'],
    ['q1_2025--2026', 'figure-name 2025-Q1--2026.yaml'],
    ['2025-s1--2026', 'figure-name 2025-S1--2026.yaml'],
    ['2025H2--2026', 'figure-name 2025-S2--2026.yaml'],
    ['2025h02--2026', 'figure-name 2025-S2--2026.yaml'],
    ['2025-01-p9m--2026', 'figure-name 2025-01-P9M--2026.yaml'],
    ['2025/01/P9M--2026', 'file-unexpected remove'],
    ['2025_01_p12M--2026', 'figure-name 2025-01-P12M--2026.yaml'],
    ['2025-m9--2026', 'figure-name 2025-M9--2026.yaml'],
    ['2025-M09--2026', 'figure-name -'],
    ['2025-M9--2026', ''],
    ['2025-M13--2026', 'figure-name -'],
    ['2025-S3--2026', 'figure-name -'],
    ['2025-Q5--2026', 'figure-name -'],
    ['2025-01-P9M--2026', ''],
    ['2025-01-P1000M--2026', 'figure-name -'],
    ['2025-01-P0M--2026', 'figure-name -'],
    ['2025-00-P3M--2026', 'figure-name -'],
    ['2025-10-P3M--2026', ''],
    ['2025–2026--2026', 'figure-name 2025--2026--2026.yaml'],
    ['2021_2025--2026', 'figure-name 2021-2025--2026.yaml'],
    ['2021 2025--2026', 'figure-name 2021-2025--2026.yaml'],
    ['2021./2025--2026', 'file-unexpected remove'],
    ['nam2025--2026', 'figure-name 2025--2026.yaml'],
    ['nam-2025--2026', 'figure-name 2025--2026.yaml'],
    ['Nam_2025--2026', 'figure-name 2025--2026.yaml'],
    ['nam 2025 --2026', 'figure-name 2025--2026.yaml'],
    ['năm 2025--2026', 'figure-name 2025--2026.yaml'],
    ['2025-26--2026', 'figure-name -'],
    ['FY2026--2026-02', 'figure-name -'],
    ['2025-06-30--2026', ''],
    ['2025-31-06--2026', 'figure-name -'],
    ['30-06-2025--2026', 'figure-name 2025-06-30--2026.yaml'],
    ['06-2025--2026', 'figure-name 2025-06--2026.yaml'],
    ['2025.06--2026', 'figure-name 2025-06--2026.yaml'],
    ['--2026', 'figure-name -'],
    ['2025--', 'figure-name -'],
    ['x--2026', 'figure-name -'],
    ['2025--x', 'figure-name -'],
    ['0999--2026', 'figure-name -'],
    ['3025--2026', 'figure-name -'],
    ['2025--2026--02', 'figure-name -'],
    ['2025--2026-02-13--2--3', 'figure-name -'],
    ['2025-01-P9M--2026-02 (1)', 'figure-name 2025-01-P9M--2026-02--2.yaml'],
    ['2025--2026-02-13 (x)', 'figure-name 2025--2026-02-13.yaml'],
    ['2025--2026-02-13copy', 'figure-name 2025--2026-02-13--2.yaml'],
    ['2025-Q1-2026', 'figure-name -'],
    ['2025-02-30--2026', 'figure-name -'],
  ])('%j: %j', (name, told) => {
    expect(toldOf(`figures/forest-cover/${name}.yaml`).replace('figures/forest-cover/', '')).toBe(told);
  });
});

/** Name, month in which the years of its series begin. */
describe('the name of a figure whose years are not those of the calendar', () => {
  test.each([
    ['2025-26--2026', 7, 'figure-name-rhythm 2025-07-P12M--2026.yaml'],
    ['2025-2026--2026-08', 7, ''],
    ['2025-2026--13.8.2026', 7, 'figure-name-rhythm 2025-2026--2026-08-13.yaml'],
    ['2025-27--2026', 7, 'figure-name-rhythm -'],
    ['FY2026--2026-08', 7, 'figure-name-rhythm 2025-07-P12M--2026-08.yaml'],
    ['fy-2026--2026-08', 7, 'figure-name-rhythm 2025-07-P12M--2026-08.yaml'],
    ['FY 2026--2026', 7, 'figure-name-rhythm 2025-07-P12M--2026.yaml'],
    ['fy2025-26--2026', 7, 'figure-name-rhythm 2025-07-P12M--2026.yaml'],
    ['x2025-26--2026', 7, 'figure-name-rhythm -'],
    ['FY2026x--2026', 7, 'figure-name-rhythm -'],
    ['xFY2026--2026', 7, 'figure-name-rhythm -'],
    ['1999-00--2000', 7, 'figure-name-rhythm 1999-07-P12M--2000.yaml'],
    ['2025_26--2026', 7, 'figure-name-rhythm 2025-07-P12M--2026.yaml'],
    ['FY3026--2026', 7, 'figure-name-rhythm -'],
    ['2025-26x--2026', 7, 'figure-name-rhythm -'],
    ['2025-26--2026', 1, 'figure-name -'],
    ['2025-6--2026', 7, 'figure-name-rhythm 2025-06--2026.yaml'],
    ['fy_2025_2026--2026-08', 4, 'figure-name-rhythm 2025-04-P12M--2026-08.yaml'],
    ['2025--x', 7, 'figure-name-rhythm -'],
    ['FY226--2026', 7, 'figure-name-rhythm -'],
    ['2025-25--2026', 7, 'figure-name-rhythm -'],
  ])('%j from month %i: %j', (name, starts, told) => {
    const said = toldOf(`figures/forest-cover/${name}.yaml`, { step: 12, window: 12, starts });
    expect(said.replace('figures/forest-cover/', '')).toBe(told);
  });
});

describe('the name of an event', () => {
  test.each([
    ['2023-02-27--decision-153', ''],
    ['2023-02-27', 'event-name -'],
    ['2023-02-30--x', 'event-name -'],
    ['27-02-2023--Quyết định', 'event-name 2023-02-27--quyet-dinh.yaml'],
    ['2023-02-27--Decision_153', 'event-name 2023-02-27--decision-153.yaml'],
    ['2023-02-27--', 'event-name -'],
    ['--x', 'event-name -'],
    ['2023--x', ''],
    ['2023-2--x', 'event-name 2023-02--x.yaml'],
    ['2023-02--x--y', 'event-name 2023-02--x-y.yaml'],
    ['2023-02-27-x', 'event-name -'],
    ['2023-02-27 – ban hành', 'event-name 2023-02-27--ban-hanh.yaml'],
    ['x--y', 'event-name -'],
    ['2023-02-27--x.y', 'event-name -'],
    ['2023-02-27--…', 'event-name -'],
  ])('%j: %j', (name, told) => {
    expect(toldOf(`events/2.1/${name}.yaml`).replace('events/2.1/', '')).toBe(told);
  });
});

describe('the place of a file', () => {
  test.each([
    ['pages/Đ1-m2.vi.mdx', 'file-name-ascii pages/d1-m2.vi.mdx'],
    ['pages/Đ1-01-p2m.vi.mdx', 'file-name-ascii pages/d1-01-p2m.vi.mdx'],
    ['tasks/việc   1.yaml', 'file-name-ascii tasks/viec-1.yaml'],
    ['events/2.1/2023--x.yaml', ''],
    ['boundaries.json', 'file-unexpected boundaries.geojson'],
    ['boundaries.geojson.txt', 'file-unexpected boundaries.geojson'],
    ['BOUNDARIES.JSON', 'file-unexpected boundaries.geojson'],
    [' plan.yaml', 'file-name-ascii -'],
    ['indicators/ x.yaml', 'file-name-ascii indicators/x.yaml'],
    ['plan.yaml', ''],
    ['plan.yml', 'file-unexpected plan.yaml'],
    ['Plan.yaml', 'file-unexpected plan.yaml'],
    ['PLAN.YAML', 'file-unexpected plan.yaml'],
    ['agencies.yaml', ''],
    ['agencies.yml', 'file-unexpected agencies.yaml'],
    ['plan.txt', 'file-unexpected plan.yaml'],
    ['plan.yaml.txt', 'file-unexpected plan.yaml'],
    ['readme.md', 'file-unexpected remove'],
    ['indicators/forest-cover.yaml', ''],
    ['indicators/Forest-Cover.yaml', 'file-id indicators/forest-cover.yaml'],
    ['indicators/che phu.yaml', 'file-name-ascii indicators/che-phu.yaml'],
    ['indicators/rừng.yaml', 'file-name-ascii indicators/rung.yaml'],
    ['indicators/a_b.yaml', 'file-id indicators/a-b.yaml'],
    ['indicators/x.yml', 'file-unexpected indicators/x.yaml'],
    ['indicators/x.txt', 'file-unexpected indicators/x.yaml'],
    ['indicators/x.vi.md', 'file-unexpected indicators/x.vi.mdx'],
    ['indicators/x.vi.mdx', ''],
    ['indicators/x.VI.MDX', 'file-unexpected indicators/x.vi.mdx'],
    ['indicators/x.fr.mdx', 'file-unexpected remove'],
    ['indicators/x.vi.mdx.txt', 'file-unexpected indicators/x.vi.mdx'],
    ['indicators/rừng.vi.mdx', 'file-name-ascii indicators/rung.vi.mdx'],
    ['indicators/A.vi.mdx', 'file-id indicators/a.vi.mdx'],
    ['indicators/sub/x.yaml', 'file-unexpected remove'],
    ['indicators/.yaml', 'file-unexpected remove'],
    ['tasks/2.1.yaml', ''],
    ['tasks/2..1.yaml', 'file-id tasks/2.1.yaml'],
    ['tasks/T1.yaml', 'file-id tasks/t1.yaml'],
    ['events/2.1/x.txt', 'file-unexpected remove'],
    ['pages/about.vi.mdx', ''],
    ['pages/About.vi.mdx', 'file-id pages/about.vi.mdx'],
    ['pages/giới thiệu.vi.mdx', 'file-name-ascii pages/gioi-thieu.vi.mdx'],
    ['boundaries.geojson', ''],
    ['Boundaries.geojson', 'file-unexpected boundaries.geojson'],
    ['x.json', 'file-unexpected remove'],
    ['figures/rừng/2025--2026.yaml', 'file-name-ascii figures/rung/2025--2026.yaml'],
    ['figures/x/y.txt', 'file-unexpected remove'],
    ['figures/x/2025--2026.yml', 'file-unexpected figures/x/2025--2026.yaml'],
    ['figures/x/2025-Q1--2026.yml', 'file-unexpected figures/x/2025-Q1--2026.yaml'],
    ['figures/x/2025-01-P9M--2026.YAML', 'file-unexpected figures/x/2025-01-P9M--2026.yaml'],
    ['figures/x/2025-M9--2026.Yml', 'file-unexpected figures/x/2025-M9--2026.yaml'],
    ['series/a/b/2025--2026.yaml', ''],
    ['series/a/b/2025.yaml', 'figure-name -'],
    ['series/a/b/c/2025--2026.yaml', 'file-unexpected remove'],
    ['context/a/2025--2026.yaml', ''],
    ['context/a/x.yaml', 'figure-name -'],
    ['context/a/2025_2026.yaml', 'figure-name -'],
    ['figures/2025--2026.yaml', 'file-unexpected remove'],
    ['.DS_Store', 'file-unexpected remove'],
    ['figures/x/ 2025--2026.yaml', 'figure-name figures/x/2025--2026.yaml'],
    ['indicators/x .yaml', 'file-name-ascii indicators/x.yaml'],
    ['xplan.yaml', 'file-unexpected remove'],
    ['plan.yamlx', 'file-unexpected remove'],
    ['xindicators/a.yaml', 'file-unexpected remove'],
    ['indicators/a.yamlx', 'file-unexpected remove'],
    ['xfigures/a/2025--2026.yaml', 'file-unexpected remove'],
    ['xseries/a/b/2025--2026.yaml', 'file-unexpected remove'],
    ['series/a/b/2025--2026.yamlx', 'file-unexpected remove'],
    ['xcontext/a/2025--2026.yaml', 'file-unexpected remove'],
    ['context/a/2025--2026.yamlx', 'file-unexpected remove'],
    ['xtasks/a.yaml', 'file-unexpected remove'],
    ['tasks/a.yamlx', 'file-unexpected remove'],
    ['xevents/a/2025--x.yaml', 'file-unexpected remove'],
    ['events/a/2025--x.yamlx', 'file-unexpected remove'],
    ['xpages/a.vi.mdx', 'file-unexpected remove'],
    ['pages/a.vi.mdxx', 'file-unexpected remove'],
    ['xboundaries.geojson', 'file-unexpected remove'],
    ['boundaries.geojsonx', 'file-unexpected remove'],
    ['xagencies.yaml', 'file-unexpected remove'],
    ['agencies.yamlx', 'file-unexpected remove'],
    ['tasks/a/b.yaml', 'file-unexpected remove'],
    ['pages/a/b.vi.mdx', 'file-unexpected remove'],
    ['events/a/b/2025--x.yaml', 'file-unexpected remove'],
    ['context/a/b/2025--2026.yaml', 'file-unexpected remove'],
    ['figures/X/2025-01-P12M--2026-02.yaml.txt', 'file-unexpected figures/x/2025-01-P12M--2026-02.yaml'],
    ['figures/x/2025-s2--2026-02.YML', 'file-unexpected figures/x/2025-S2--2026-02.yaml'],
    ['tasks/việc 1.yaml', 'file-name-ascii tasks/viec-1.yaml'],
    ['indicators/A B.md', 'file-name-ascii -'],
    ['pages/x.en.MD', 'file-unexpected pages/x.en.mdx'],
    ['pages/x.en.txt', 'file-unexpected remove'],
  ])('%j: %j', (path, told) => {
    expect(toldOf(path)).toBe(told);
  });
});

describe('what a path says of its file', () => {
  test.each([
    ['pages/Đ1-m2.vi.mdx', { kind: 'page', id: 'Đ1-m2', locale: 'vi' }],
    ['pages/Đ1-01-p2m.vi.mdx', { kind: 'page', id: 'Đ1-01-p2m', locale: 'vi' }],
    ['tasks/việc   1.yaml', { kind: 'task', id: 'việc   1' }],
    ['events/2.1/2023--x.yaml', { kind: 'event', task: '2.1', name: '2023--x' }],
    ['indicators/ x.yaml', { kind: 'indicator', id: ' x' }],
    ['plan.yaml', { kind: 'plan' }],
    ['agencies.yaml', { kind: 'agencies' }],
    ['indicators/forest-cover.yaml', { kind: 'indicator', id: 'forest-cover' }],
    ['indicators/Forest-Cover.yaml', { kind: 'indicator', id: 'Forest-Cover' }],
    ['indicators/che phu.yaml', { kind: 'indicator', id: 'che phu' }],
    ['indicators/rừng.yaml', { kind: 'indicator', id: 'rừng' }],
    ['indicators/a_b.yaml', { kind: 'indicator', id: 'a_b' }],
    ['indicators/x.vi.mdx', { kind: 'prose', id: 'x', locale: 'vi' }],
    ['indicators/rừng.vi.mdx', { kind: 'prose', id: 'rừng', locale: 'vi' }],
    ['indicators/A.vi.mdx', { kind: 'prose', id: 'A', locale: 'vi' }],
    ['tasks/2.1.yaml', { kind: 'task', id: '2.1' }],
    ['tasks/2..1.yaml', { kind: 'task', id: '2..1' }],
    ['tasks/T1.yaml', { kind: 'task', id: 'T1' }],
    ['pages/about.vi.mdx', { kind: 'page', id: 'about', locale: 'vi' }],
    ['pages/About.vi.mdx', { kind: 'page', id: 'About', locale: 'vi' }],
    ['pages/giới thiệu.vi.mdx', { kind: 'page', id: 'giới thiệu', locale: 'vi' }],
    ['boundaries.geojson', { kind: 'boundaries' }],
    ['figures/rừng/2025--2026.yaml', { kind: 'figure', indicator: 'rừng', name: '2025--2026' }],
    ['series/a/b/2025--2026.yaml', { kind: 'series', indicator: 'a', member: 'b', name: '2025--2026' }],
    ['series/a/b/2025.yaml', { kind: 'series', indicator: 'a', member: 'b', name: '2025' }],
    ['context/a/2025--2026.yaml', { kind: 'comparison', indicator: 'a', name: '2025--2026' }],
    ['context/a/x.yaml', { kind: 'comparison', indicator: 'a', name: 'x' }],
    ['context/a/2025_2026.yaml', { kind: 'comparison', indicator: 'a', name: '2025_2026' }],
    ['figures/x/ 2025--2026.yaml', { kind: 'figure', indicator: 'x', name: ' 2025--2026' }],
    ['indicators/x .yaml', { kind: 'indicator', id: 'x ' }],
    ['tasks/việc 1.yaml', { kind: 'task', id: 'việc 1' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});

test('what was found is kept for the words', () => {
  const dataOf = (path: string, rhythm: Rhythm | null = null) =>
    nameFindings(path, placeOf(path), rhythm).map(({ data }) => data);
  const rhythm = { step: 3, window: 3, starts: 1 };
  expect(dataOf('figures/a/x.yaml')).toEqual([{ name: 'x' }]);
  expect(dataOf('figures/a/x.yaml', rhythm)).toEqual([{ name: 'x', rhythm }]);
  expect(dataOf('events/a/x.yaml')).toEqual([{ name: 'x' }]);
  expect(dataOf('tasks/đ.yaml')).toEqual([{ name: 'tasks/đ.yaml' }]);
  expect(dataOf('tasks/A.yaml')).toEqual([{ id: 'A' }]);
  expect(dataOf('a.yml')).toEqual([{ name: 'a.yml' }]);
});

test('figures lie in a folder of their series', () => {
  expect([figureFolder('a'), figureFolder('a', 'b')]).toEqual(['figures/a/', 'series/a/b/']);
});

test.each([
  ['2025-M9', true],
  ['2025-M12', true],
  ['2025-M10', true],
  ['2025-M09', false],
  ['2025-M19', false],
  ['2025-Q1', true],
  ['x2025-Q1', false],
  ['2025-Q1x', false],
  ['2021-2025', true],
  ['2025-2021', false],
  ['2025-02-29', false],
])('%s is a period: %s', (period, is) => {
  expect(isPeriod(period)).toBe(is);
});
