/** The files under /data/v1/ of the built site, each held against its description by a program that is not ours. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { IndicatorsFile } from '../../src/data/schema.ts';
import { AS_OF, SITE_URL } from './settings.ts';
import { faultsOfTables, packageSchema } from './support/data-package.ts';
import { readText } from './support/dist.ts';
import { hasProgram, runProgram } from './support/programs.ts';

type Row = Record<string, string>;

const TABLES = ['targets', 'figures', 'context', 'tasks', 'events'] as const;
const dataFile = (name: string): string => readText(inject('dist'), `data/v1/${name}`);
const jsonFile = (name: string) => JSON.parse(dataFile(name));
const rowsOf = (name: string, options: object = {}): Row[] =>
  parse(dataFile(name), { columns: true, record_delimiter: '\r\n', ...options });

let all: IndicatorsFile;
beforeAll(() => {
  all = jsonFile('indicators.json');
});

describe('the JSON files', () => {
  const ajv = formats.default(new Ajv2020({ allErrors: true, strict: true, strictTypes: false }));

  it('fit the JSON Schema beside them', () => {
    const fits = ajv.compile(jsonFile('indicators.schema.json'));
    expect(fits(all) ? [] : fits.errors).toEqual([]);
  });

  it('fit it one by one, and say of each indicator what the whole file says', () => {
    const fits = ajv.compile(jsonFile('indicator.schema.json'));
    expect(all.indicators).toHaveLength(19);
    for (const indicator of all.indicators) {
      const own = jsonFile(`indicators/${indicator.id}.json`);
      expect(fits(own) ? [] : fits.errors).toEqual([]);
      expect(own.indicator).toEqual(indicator);
      expect(own.plan).toEqual(all.plan);
    }
  });

  it('explain every field that a reader may wonder about', () => {
    const { properties } = jsonFile('indicators.schema.json');
    const figure = properties.indicators.items.properties.figures.items.properties;
    const { assessment } = properties.indicators.items.properties.targets.items.properties;
    for (const field of ['period', 'value', 'stage', 'published', 'kind', 'best'])
      expect(figure[field].description, field).toMatch(/\w/);
    for (const field of ['status', 'progress', 'gap', 'acceleration'])
      expect(assessment.properties[field].description, field).toMatch(/\w/);
  });

  it.each(['indicators.json', 'datapackage.json', 'indicators/forest-cover.json'])(
    '%s carries its day and version',
    (name) => {
      const { as_of, generated, version } = jsonFile(name);
      expect({ as_of, generated }).toEqual({ as_of: AS_OF, generated: AS_OF });
      expect(version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
      expect(version).toBe(all.version);
    },
  );

  it('keep the order of keys that is promised', () => {
    const keys = (value: object): string[] => Object.keys(value);
    expect(keys(all)).toEqual(['as_of', 'version', 'generated', 'plan', 'indicators', 'tasks']);
    const [indicator] = all.indicators;
    expect(keys(indicator ?? {}).join(' ')).toBe(
      'id code group name phrase unit measure path scale ended caveat url targets figures context',
    );
    expect(keys(indicator?.targets[0] ?? {}).join(' ')).toBe(
      'period baseline_year end op value unit clause baseline amended assessment',
    );
    expect(keys(indicator?.targets[0]?.assessment ?? {}).join(' ')).toBe(
      'status provisional reason year value baseline progress expected gap pace_so_far pace_required acceleration forecast sentence',
    );
    expect(keys(indicator?.figures[0] ?? {}).join(' ')).toBe(
      'id period value low high wording stage published kind best contradicted_by withdrawn note source',
    );
  });

  it('keep the digits that the source wrote', () => {
    expect(dataFile('indicators/forest-cover.json')).toContain('"value": 53.60,');
    expect(rowsOf('figures.csv').find(({ figure_id }) => figure_id === '2022--2023-03-10')?.['value']).toBe('53.60');
  });
});

describe('the CSV files', () => {
  it('have a row for each target, figure, figure from elsewhere, task and event', () => {
    const counted = Object.fromEntries(TABLES.map((name) => [name, rowsOf(`${name}.csv`).length]));
    const sum = (lengths: number[]): number => lengths.reduce((a, b) => a + b, 0);
    expect(counted).toEqual({
      targets: sum(all.indicators.map(({ targets }) => targets.length)),
      figures: sum(all.indicators.map(({ figures }) => figures.length)),
      context: sum(all.indicators.map(({ context }) => context.length)),
      tasks: all.tasks.length,
      events: sum(all.tasks.map(({ events }) => events.length)),
    });
    expect(counted['figures']).toBeGreaterThan(80);
  });

  it('say what the JSON says', () => {
    const figures = all.indicators.flatMap(({ id, figures: own }) => own.map((figure) => ({ id, figure })));
    const said = rowsOf('figures.csv').map((row) => [
      row['indicator_id'],
      row['figure_id'],
      Number(row['value']),
      row['best'],
    ]);
    expect(said).toEqual(figures.map(({ id, figure }) => [id, figure.id, figure.value, String(figure.best)]));
    const targets = all.indicators.flatMap(({ id, targets: own }) => own.map((target) => ({ id, target })));
    const judged = rowsOf('targets.csv').map((row) => [
      row['indicator_id'],
      row['period'],
      row['status'],
      row['sentence_vi'],
    ]);
    expect(judged).toEqual(
      targets.map(({ id, target: { period, assessment: a } }) => [id, period, a.status, a.sentence.vi]),
    );
  });

  it('say of figures from elsewhere what the JSON says, in a plan that has some', () => {
    const { dist } = inject('other');
    const { indicators } = JSON.parse(readText(dist, 'data/v1/indicators.json')) as IndicatorsFile;
    const elsewhere = indicators.flatMap(({ id, context }) => context.map((figure) => ({ id, figure })));
    expect(elsewhere.length).toBeGreaterThan(3);
    const rows: Row[] = parse(readText(dist, 'data/v1/context.csv'), { columns: true });
    expect(rows.map((row) => [row['indicator_id'], row['of_vi'], row['period'], row['source_url']])).toEqual(
      elsewhere.map(({ id, figure }) => [id, figure.of.vi, figure.period, figure.source.url]),
    );
    expect(rows.map(({ value }) => Number(value))).toEqual(elsewhere.map(({ figure }) => figure.value));
  });

  it.each(TABLES)('%s repeats its day, version and licence in every row', (name) => {
    for (const { as_of, version, licence } of rowsOf(`${name}.csv`))
      expect({ as_of, version, licence }).toEqual({ as_of: AS_OF, version: all.version, licence: 'CC BY 4.0' });
  });

  it.each(TABLES)('%s has plain names of columns and no byte-order mark', (name) => {
    const [header = ''] = dataFile(`${name}.csv`).split('\r\n');
    for (const column of header.split(',')) expect(column).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
  });

  it.each(TABLES)('%s for Excel has the same rows, a byte-order mark, semicolons and decimal commas', (name) => {
    expect(dataFile(`${name}.excel.csv`).startsWith('\uFEFF')).toBe(true);
    const excel = rowsOf(`${name}.excel.csv`, { bom: true, delimiter: ';' });
    const machine = rowsOf(`${name}.csv`);
    const back = excel.map((row) =>
      Object.entries(row).map(([column, text]) =>
        /^-?\d+,\d+$/.test(text) ? [column, text.replace(',', '.')] : [column, text],
      ),
    );
    expect(back.map((entries) => Object.fromEntries(entries))).toEqual(machine);
  });

  it('one indicator has the rows that the table of all figures has of it', () => {
    const rows = rowsOf('figures.csv');
    for (const { id } of all.indicators)
      expect(rowsOf(`indicators/${id}.csv`)).toEqual(rows.filter(({ indicator_id }) => indicator_id === id));
  });

  it('lead to pages and fragments that exist', () => {
    for (const { url_vi = '', url_en = '' } of rowsOf('figures.csv'))
      for (const url of [url_vi, url_en]) {
        const { origin, pathname, hash } = new URL(url);
        expect(origin).toBe(SITE_URL);
        expect(readText(inject('dist'), `${pathname.slice(1)}index.html`)).toContain(`id="${hash.slice(1)}"`);
      }
  });
});

describe('the data package', () => {
  it('is valid, and every row of every table fits its schema', () => {
    const read = packageSchema.safeParse(jsonFile('datapackage.json'));
    expect(read.error?.issues ?? []).toEqual([]);
    if (!read.data) return;
    expect(read.data.resources.map(({ name }) => name)).toEqual([...TABLES]);
    expect(faultsOfTables(read.data, (path) => rowsOf(path))).toEqual([]);
  });

  it('is found wrong where a row is: the test above can fail', () => {
    const described = packageSchema.parse(jsonFile('datapackage.json'));
    const broken = (path: string) =>
      path === 'figures.csv'
        ? rowsOf(path).map((row) => ({ ...row, value: '1,5', indicator_id: 'none' }))
        : rowsOf(path);
    const faults = faultsOfTables(described, broken);
    expect(faults).toContain('figures, row 1: value "1,5" is no number');
  });

  it('names the licence, the version and every publisher', () => {
    const { licenses, version, sources, resources } = jsonFile('datapackage.json');
    expect(licenses).toEqual([{ name: 'CC-BY-4.0', path: all.plan.licence.url, title: 'CC BY 4.0' }]);
    expect(version).toBe(all.version);
    const titles = sources.map(({ title }: { title: string }) => title);
    expect(titles).toEqual(expect.arrayContaining(rowsOf('figures.csv').map((row) => row['source_publisher'])));
    for (const { schema } of resources)
      for (const { name, description } of schema.fields) expect(description, name).toMatch(/\w/);
  });
});

describe('the spreadsheet', () => {
  const file = (): string => join(inject('dist'), `data/v1/${all.plan.id}.xlsx`);

  it('has every table on its sheet, after one that explains each column', async () => {
    const sheets = new Map((await readExcelFile(readFileSync(file()))).map(({ sheet, data }) => [sheet, data]));
    expect([...sheets.keys()]).toEqual(['Đọc trước – Read me', ...TABLES]);
    const explained = new Set((sheets.get('Đọc trước – Read me') ?? []).map(([table, column]) => `${table} ${column}`));
    for (const name of TABLES) {
      const [header = [], ...rows] = sheets.get(name) ?? [];
      const expected = rowsOf(`${name}.csv`);
      expect(header).toEqual((dataFile(`${name}.csv`).split('\r\n')[0] ?? '').split(','));
      expect(rows).toHaveLength(expected.length);
      for (const column of header) expect(explained).toContain(`${name} ${column}`);
    }
    const values = (sheets.get('figures') ?? []).slice(1).map((row) => row[6]);
    expect(values).toEqual(rowsOf('figures.csv').map(({ value }) => Number(value)));
  });

  it.skipIf(!hasProgram('soffice'))('opens in LibreOffice, as does the CSV for Excel, with Vietnamese intact', () => {
    const out = mkdtempSync(join(tmpdir(), 'office-'));
    const profile = `-env:UserInstallation=file://${out}/profile`;
    const toCsv = (source: string, options: string, filter: string[] = []): void => {
      const to = `csv:Text - txt - csv (StarCalc):${options}`;
      runProgram('soffice', [profile, '--headless', ...filter, '--convert-to', to, '--outdir', out, source], out);
    };
    try {
      // Comma, double quote, UTF-8, from line 1; the last figure -1 writes each sheet to a file of its own.
      toCsv(file(), '44,34,76,1,,0,false,true,false,false,false,-1');
      toCsv(join(inject('dist'), 'data/v1/targets.excel.csv'), '44,34,76,1', ['--infilter=CSV:59,34,76,1,,1066']);
      const sheet = join(out, `${all.plan.id}-targets.csv`);
      expect(existsSync(sheet)).toBe(true);
      for (const converted of [sheet, join(out, 'targets.excel.csv')]) {
        const rows: Row[] = parse(readFileSync(converted), { columns: true, bom: true });
        const machine = rowsOf('targets.csv');
        expect(rows.map((row) => row['sentence_vi'])).toEqual(machine.map((row) => row['sentence_vi']));
        expect(rows.map((row) => row['indicator_vi'])).toEqual(machine.map((row) => row['indicator_vi']));
        const numbers = rows.map((row) => Number(row['value']?.replace(',', '.')));
        expect(numbers).toEqual(machine.map((row) => Number(row['value'])));
      }
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});
