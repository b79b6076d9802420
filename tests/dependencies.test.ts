/** docs/dependencies.md tells the truth, as far as a machine can know it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const text = read('docs/dependencies.md');

interface Row {
  name: string;
  version: string;
  why: string;
  licence: string;
  megabytes: number;
  released: string;
}

/** Rows of the table below a heading. */
function rowsBelow(heading: string): Row[] {
  const [, section = ''] = text.split(`## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\| @?[a-z]/.test(line) && !line.startsWith('| package'))
    .map((line) => {
      const [first = '', why = '', licence = '', size = '', released = ''] = line.split(' | ');
      const [name = '', version = ''] = first.slice(2).split(' ');
      return { name, version, why, licence, megabytes: Number(size), released };
    });
}

const { dependencies, devDependencies } = json('package.json');

describe.each([
  ['What the build needs', dependencies],
  ['What only tests and tools need', devDependencies],
])('%s', (heading, wanted: Record<string, string>) => {
  const rows = rowsBelow(heading);

  it('is every direct dependency in its version, and no other', () => {
    // One package may be there twice, the second time by another name: npm:typescript@7.0.2.
    const versions = Object.entries(wanted).map(([name, range]) => [name, range.replace(/^npm:.*@/, '')]);
    expect(Object.fromEntries(rows.map(({ name, version }) => [name, version]))).toEqual(Object.fromEntries(versions));
  });

  it.each(rows)('$name is under the licence that it says, with a reason, a size and a day', (row) => {
    expect(json(`node_modules/${row.name}/package.json`)).toMatchObject({ license: row.licence, version: row.version });
    expect(row.why.length).toBeGreaterThan(4);
    expect(row.megabytes).toBeGreaterThanOrEqual(0);
    expect(row.released).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

it('counts the packages of the lock file', () => {
  const packages = Object.keys(json('package-lock.json').packages).filter((path) => path !== '');
  expect(text).toContain(`${packages.length} packages stand in \`package-lock.json\``);
});

it('nothing that reports to others is installed: Lighthouse has an empty package in its place', () => {
  const reporting = (folder: string): string[] =>
    Object.keys(json(`${folder}package-lock.json`).packages).filter((path) => /@sentry|@opentelemetry/.test(path));
  expect(reporting('')).toEqual([]);
  const { overrides } = json('scripts/lighthouse/package.json');
  expect(overrides.lighthouse['@sentry/node']).toMatch(/^npm:empty-npm-package@\d/);
  expect(reporting('scripts/lighthouse/')).toEqual(['node_modules/@sentry/node']);
});
