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
