/** The tables of a plan that sets its targets in every way that plans do. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/data/csv.ts';
import { wholeFiles } from '../../src/data/files.ts';
import { dataPackage } from '../../src/data/package.ts';
import { tablesOf } from '../../src/data/tables/tables.ts';
import { siteOf } from '../../src/site/site.ts';
import { faultsOfTables, packageSchema, type Row } from '../site/support/data-package.ts';

const siteIn = (plan: string, asOf: string) =>
  siteOf({
    contentDir: `tests/fixtures/plans/${plan}`,
    asOf,
    today: asOf,
    siteUrl: 'https://example.org',
    basePath: '/',
  });
const site = siteIn('lac-vien', '2026-11-22');

function rowsOf(name: string): Row[] {
  const table = tablesOf(site).find((each) => each.name === name);
  if (!table) throw new RangeError(`no table ${name}`);
  return parse(toCsv(table, 'machine'), { columns: true });
}

describe('the tables', () => {
  it('tell the milestones of a target, each with its word and with the source that set it', () => {
    const told = rowsOf('milestones').map((row) =>
      [
        'indicator_id',
        'period',
        'target_id',
        'year',
        'result_period',
        'op',
        'value',
        'value_unit_en',
        'status',
        'source_document',
      ].map((column) => row[column]),
    );
    expect(told).toEqual([
      ['dyke-length', '2021-2025', '_Z', '2022', '2022', '>=', '54', 'km', expect.any(String), ''],
      ['dyke-length', '2021-2025', '_Z', '2023', '2023', '>=', '62', 'km', expect.any(String), '1/KH-LV'],
    ]);
  });

  it('tell targets in words as the plan has them', () => {
    const [row, ...others] = rowsOf('targets-in-words').filter((each) => each['indicator_id'] === 'job-seekers');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      number: '1',
      period: '2026-2030',
      end: '2030',
      words_vi: 'mọi người tìm việc đều được tư vấn',
      words_en: 'advice for everybody who seeks a job',
      clause: '1.c',
      document: '9/NQ-LV',
    });
  });

  it('name two targets of one period apart', () => {
    const own = rowsOf('targets').filter((each) => each['indicator_id'] === 'dyke-length');
    expect(own.map((row) => [row['period'], row['target_id'], row['value']])).toEqual([
      ['2021-2025', '_Z', '70'],
      ['2021-2025', 'ambition', '80'],
    ]);
  });

  /** The columns of targets.csv from `target_id` on, and the rows as they stand there. */
  const targetsOf = (plan: string) => {
    const table = tablesOf(siteIn(plan, '2026-11-22')).find(({ name }) => name === 'targets');
    if (!table) throw new RangeError(plan);
    const names = table.columns.map(({ name }) => name);
    const columns = names.slice(names.indexOf('target_id'));
    const rows: Row[] = parse(toCsv(table, 'machine'), { columns: true });
    return {
      columns,
      told: rows.map((row) => [
        row['indicator_id'],
        row['op'],
        row['value'],
        ...columns.slice(1).map((name) => row[name]),
      ]),
    };
  };

  it('give both ends of a range and of an "about", so that a target can be judged from its row', () => {
    const { columns, told } = targetsOf('lac-vien');
    expect(columns).toEqual(['target_id', 'other_end', 'range', 'about_low', 'about_high']);
    expect(told).toContainEqual(['road-deaths', '<=', '-15', '-20', 'nearer-end', '', '']);
    expect(told).toContainEqual(['dyke-length', '>=', '70', '', '', '65', '75']);
    expect(targetsOf('vn-growth').told).toContainEqual(['price-rise', '>=', '3', '4', 'within']);
  });

  it('name the periods of a target where no calendar year does', () => {
    const { columns, told } = targetsOf('nz-targets');
    expect(columns).toEqual(['target_id', 'baseline_period', 'end_period', 'judged_period']);
    expect(told.find(([id]) => id === 'ed-stays')?.slice(3)).toEqual(['2023-Q3', '2030-Q2', '2025-Q3']);
  });

  it('have no such columns where no target of the plan needs them', () => {
    expect(targetsOf('dao-may').columns).toEqual(['target_id']);
  });

  it('fit what the data package says of them: types, keys and references', () => {
    const described = packageSchema.parse(JSON.parse(JSON.stringify(dataPackage(site))));
    expect(described.resources.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['targets', 'milestones', 'targets-in-words']),
    );
    expect(faultsOfTables(described, (path) => rowsOf(path.replace(/\.csv$/, '')))).toEqual([]);
  });

  it.each([
    ['lac-vien', ['milestones', 'targets-in-words']],
    ['dao-may', []],
  ])('are offered for download where there is something in them: %s', (plan, further) => {
    const one = siteIn(plan, '2026-11-22');
    const offered = wholeFiles(one).flatMap(({ path }) => /v1\/([\w-]+)\.csv$/.exec(path)?.[1] ?? []);
    expect(offered).toEqual(tablesOf(one).map(({ name }) => name));
    expect(offered.slice(5)).toEqual(further);
  });
});
