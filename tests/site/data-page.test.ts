/** The data page: it explains what is there, and its programs run. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { IndicatorsFile } from '../../src/data/schema.ts';
import { SITE_URL } from './settings.ts';
import { withPage } from './support/browser.ts';
import { filesOf, readText } from './support/dist.ts';
import { hasProgram, runProgram } from './support/programs.ts';

interface Shown {
  codes: Record<string, string>;
  links: string[];
  columns: Record<string, string[]>;
}

/** Runs in the browser. */
function readDataPage(): Shown {
  const all = (selector: string, root: ParentNode = document): Element[] => [...root.querySelectorAll(selector)];
  const textOf = (element: Element | null): string => element?.textContent ?? '';
  return {
    codes: Object.fromEntries(
      all('[data-language]').map((each) => [each.getAttribute('data-language') ?? '', textOf(each)]),
    ),
    links: all('main a').map((link) => link.getAttribute('href') ?? ''),
    columns: Object.fromEntries(
      all('.columns-of').map((table) => [
        table.id.replace('columns-', ''),
        all('tbody th code', table).map((code) => textOf(code)),
      ]),
    ),
  };
}

let shown: Shown;
beforeAll(async () => {
  shown = await withPage(async (page) => {
    await page.goto('/en/data/');
    return page.evaluate(readDataPage);
  });
});

it('links every file under /data/v1/', () => {
  const files = filesOf(inject('dist')).filter((file) => file.startsWith('data/v1/'));
  expect(files.length).toBeGreaterThan(50);
  expect(shown.links).toEqual(expect.arrayContaining(files.map((file) => `/${file}`)));
});

it('explains every column of every table', () => {
  for (const name of ['targets', 'figures', 'context', 'tasks', 'events']) {
    const [header = ''] = readText(inject('dist'), `data/v1/${name}.csv`).split('\r\n');
    expect(shown.columns[name]).toEqual(header.split(','));
  }
});

describe('the programs that it shows', () => {
  const best = (): string[] => {
    const { indicators }: IndicatorsFile = JSON.parse(readText(inject('dist'), 'data/v1/indicators.json'));
    const [first] = indicators;
    return (first?.figures ?? [])
      .filter((figure) => figure.best)
      .map(({ period, value }) => `${period} ${value} ${first?.unit.en}`);
  };
  /** The page's own text, with the place where the tested build is really served. */
  const programIn = (language: string): string => (shown.codes[language] ?? '').replaceAll(SITE_URL, inject('origin'));
  const linesOf = (output: string): string[] =>
    output
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter(Boolean);

  it.skipIf(!hasProgram('python3'))('runs in Python', () => {
    expect(linesOf(runProgram('python3', ['-'], '.', programIn('Python')))).toEqual(best());
  });

  it.skipIf(!hasProgram('Rscript'))('runs in R', () => {
    const [, ...rows] = linesOf(runProgram('Rscript', ['-e', programIn('R')], '.'));
    expect(rows.map((row) => row.replace(/^(\S+) (\d+\.\d+?)0* /, '$1 $2 '))).toEqual(best());
  });

  it('runs in JavaScript', () => {
    const args = ['--input-type=module', '-e', programIn('JavaScript')];
    expect(linesOf(runProgram(process.execPath, args, '.'))).toEqual(best());
  });
});

describe('what machines read in the pages', () => {
  const linkedIn = (file: string) => {
    const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readText(inject('dist'), file)) ?? [];
    return JSON.parse(text ?? '{}');
  };

  it('is a Dataset of schema.org on each indicator’s page, whose files exist', () => {
    const { indicators }: IndicatorsFile = JSON.parse(readText(inject('dist'), 'data/v1/indicators.json'));
    const files = new Set(filesOf(inject('dist')));
    for (const { url, code, name } of indicators) {
      const found = linkedIn(`${new URL(url.en).pathname.slice(1)}index.html`);
      expect(found).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        url: url.en,
        identifier: code,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        variableMeasured: { name: name.en },
      });
      // What Google asks of a description: 50 to 5000 characters.
      expect(found.description.length).toBeGreaterThanOrEqual(50);
      for (const { contentUrl } of found.distribution) expect(files).toContain(contentUrl.replace(`${SITE_URL}/`, ''));
    }
  });

  it('is a DataCatalog on the data page, with the whole and every indicator', () => {
    const { '@type': type, dataset } = linkedIn('en/data/index.html');
    expect(type).toBe('DataCatalog');
    expect(dataset).toHaveLength(20);
    expect(dataset[0].distribution.length).toBeGreaterThanOrEqual(10);
  });
});

describe('the catalogue in DCAT', () => {
  it('names the whole and every indicator, each with files that exist, a licence and a version', () => {
    const catalog = JSON.parse(readText(inject('dist'), 'data/v1/catalog.jsonld'));
    const { version }: IndicatorsFile = JSON.parse(readText(inject('dist'), 'data/v1/indicators.json'));
    const files = new Set(filesOf(inject('dist')).map((file) => `${SITE_URL}/${file}`));
    expect(catalog['@context'].dcat).toBe('http://www.w3.org/ns/dcat#');
    expect(catalog['@type']).toBe('dcat:Catalog');
    expect(catalog['dcat:dataset']).toHaveLength(20);
    const ids = catalog['dcat:dataset'].map((dataset: Record<string, unknown>) => dataset['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const dataset of catalog['dcat:dataset']) {
      expect(dataset).toMatchObject({ '@type': 'dcat:Dataset', 'dcat:version': version });
      expect(dataset['dct:title'].map((title: Record<string, string>) => title['@language'])).toEqual(['vi', 'en']);
      expect(dataset['dcat:distribution'].length).toBeGreaterThanOrEqual(2);
      for (const file of dataset['dcat:distribution']) {
        expect(files).toContain(file['dcat:downloadURL']['@id']);
        expect(file['dct:license']['@id']).toBe('https://creativecommons.org/licenses/by/4.0/');
      }
    }
  });
});
