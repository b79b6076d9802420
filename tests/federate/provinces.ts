/**
 * Published data to read together: those of the frozen plan, with the shared keys that it was kept without, and those of
 * three invented provinces, whose every name and number is made up. All are made by the program's own data set.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dataset } from '../../src/data/dataset.ts';
import { toJsonText } from '../../src/data/json.ts';
import { siteOf } from '../../src/site/site.ts';
import { FROZEN } from '../fixtures/frozen.ts';

const DAY = '2026-11-22';

/** The text of the indicators.json of a content folder; `change` is made in a copy of it first. */
function published(name: string, change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'federate-content-'));
  try {
    change(folder);
    const siteUrl = `https://${name}.example`;
    return toJsonText(dataset(siteOf({ contentDir: folder, asOf: DAY, today: DAY, siteUrl, basePath: '/' })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Concepts of the frozen plan that others have too, with the code of the unit. */
const CONCEPTS: Readonly<Record<string, string>> = {
  'forest-cover': 'unit_code: PT\n',
  'total-investment': 'unit_code: VND\nunit_mult: 9\n',
  'export-turnover': 'unit_code: USD\nunit_mult: 9\n',
};

export const thanhHoa = (): string =>
  published('thanh-hoa', (folder) => {
    cpSync(FROZEN, folder, { recursive: true });
    const before = (path: string, keys: string) =>
      writeFileSync(join(folder, path), keys + readFileSync(join(folder, path), 'utf8'));
    before('plan.yaml', 'area: VN-21\n');
    for (const [id, unit] of Object.entries(CONCEPTS)) before(`indicators/${id}.yaml`, `concept: ${id}\n${unit}`);
  });

interface Province {
  id: string;
  name: string;
  area: string;
  languages: readonly ('vi' | 'en')[];
  /** By id: keys of the file, and figures by period. */
  indicators: Readonly<Record<string, { keys: string; figures: Readonly<Record<string, string>> }>>;
}

function files({ id, name, area, languages, indicators }: Province): Record<string, string> {
  const text = (words: string): string => `{ ${languages.map((locale) => `${locale}: "${words}"`).join(', ')} }`;
  const own = Object.entries(indicators).flatMap(([key, { keys, figures }], at): [string, string][] => [
    [
      `indicators/${key}.yaml`,
      `code: X-${at + 1}\ngroup: all\nslug: ${key}-x\nowner: office\n${keys.replaceAll(/T\(([^)]*)\)/g, (_, words) => text(words))}`,
    ],
    ...languages.map((locale): [string, string] => [`indicators/${key}.${locale}.mdx`, 'Invented.\n']),
    ...Object.entries(figures).map(([period, value]): [string, string] => [
      `figures/${key}/${period}--2026-02-10.yaml`,
      `${value}\nstage: official\nsource: { title: Invented, publisher: Nobody, url: "https://example.org/${key}/${period}", document: 1/X }\n`,
    ]),
  ]);
  return {
    'plan.yaml': `id: ${id}
area: ${area}
place: ${text(name)}
title: ${text(`${name} (invented)`)}
languages: [${languages.join(', ')}]
document: { number: 1/X, date: 2021-01-01, issuer: ${text('Nobody')}, url: "https://example.org/x" }
periods:
  - { id: 2021-2025, baseline: 2020, end: 2025 }
groups: [{ id: all, name: ${text('All')} }]
report: { due: 11-25 }
repository: { url: "https://example.org/r", branch: main }
contact: { name: ${text('Nobody')}, email: nobody@example.org }
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
`,
    'agencies.yaml': `office: { name: ${text('Office')} }\n`,
    ...Object.fromEntries(
      languages.map((locale) => [
        `pages/about.${locale}.mdx`,
        `---\ntitle: "About"\ndescription: "About"\n---\nInvented.\n`,
      ]),
    ),
    ...Object.fromEntries(own),
  };
}

const province = (each: Province) => (): string =>
  published(each.id, (folder) => {
    for (const [path, text] of Object.entries(files(each))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });

const FOREST = (name: string, unit: string, value: number): string =>
  `concept: forest-cover\nname: T(${name})\nunit: ${unit}\ndecimals: 1\nmeasure: level\nscale: [0, null]\ntargets:\n  - { period: 2021-2025, op: ">=", value: ${value} }\n`;

/** Counts its forest in the same unit, its investment in another one. */
export const songMai = province({
  id: 'song-mai',
  name: 'Sông Mai',
  area: 'XA-01',
  languages: ['vi', 'en'],
  indicators: {
    'forest-cover': {
      keys: FOREST('Rừng', 'T(%)\nunit_code: PT', 61),
      figures: { 2020: 'value: 58.0', 2025: 'value: 60.4' },
    },
    investment: {
      keys: 'concept: total-investment\nname: T(Vốn)\nunit: T(nghìn tỷ đồng)\nunit_code: VND\nunit_mult: 12\ndecimals: 1\nmeasure: sum\ntargets:\n  - { period: 2021-2025, op: ">=", value: 300 }\n',
      figures: { 2021: 'value: 61', 2022: 'value: 62', 2023: 'value: 63', 2024: 'value: 64', 2025: 'value: 65' },
    },
  },
});

/** Counts its forest in hectares, and has an indicator without a shared name. */
export const doiSim = province({
  id: 'doi-sim',
  name: 'Đồi Sim',
  area: 'XA-02',
  languages: ['vi', 'en'],
  indicators: {
    'forest-cover': { keys: FOREST('Diện tích rừng', 'T(ha)', 41000), figures: { 2025: 'value: 41500' } },
    wells: {
      keys: 'name: T(Giếng)\nunit: T(giếng)\ndecimals: 0\nmeasure: level\ntargets:\n  - { period: 2021-2025, op: ">=", value: 10 }\n',
      figures: {},
    },
    investment: {
      keys: 'concept: total-investment\nname: T(Vốn)\nunit: T(tỷ đồng)\ndecimals: 0\nmeasure: sum\ntargets:\n  - { period: 2021-2025, op: ">=", value: 400000 }\n',
      figures: {
        2021: 'value: 90000',
        2022: 'value: 90000',
        2023: 'value: 90000',
        2024: 'value: 90000',
        2025: 'value: 70000\nlow: 70000\nhigh: 71000\nwording: hơn',
      },
    },
  },
});

/** In English alone; has a target and no figure. */
export const benLau = province({
  id: 'ben-lau',
  name: 'Bến Lau',
  area: 'XA-03',
  languages: ['en'],
  indicators: { 'forest-cover': { keys: FOREST('Woodland', 'T(%)', 40), figures: {} } },
});
