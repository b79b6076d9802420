/** A third language needs its folder and its entries in two tables: a copy of the program learns one and tells a plan in it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Copy, TAG, withThirdLanguage } from './pseudo.ts';

/** What the copy is asked for, in a process of its own. */
const PROGRAM = `
import { getSite } from './src/site/site.ts';
import { calendarFile } from './src/data/calendar.ts';
import { atomFeed } from './src/data/atom.ts';
import { dataset } from './src/data/dataset.ts';
import { dataSchemasIn } from './src/data/schema.ts';
import { tablesOf } from './src/data/tables/tables.ts';
import { offlineDocument } from './src/offline/document.ts';
import { frontCard } from './src/site/cards.ts';
import { citationFor } from './src/site/citation.ts';
import { allPages } from './src/site/pages.ts';
import { taskSentenceOf } from './src/text/tasks.ts';
import { knownTask } from './src/views/tasks.ts';
const site = getSite();
const data = dataset(site);
const [locale] = site.languages;
const [indicator] = site.content.indicators;
console.log(JSON.stringify({
  languages: site.languages,
  paths: allPages(site).map(({ route, params }) => site.path(route, locale, params)),
  data,
  fits: dataSchemasIn(site.languages).indicators.safeParse(JSON.parse(JSON.stringify(data))).success,
  columns: tablesOf(site).flatMap(({ columns }) => columns.map(({ name }) => name)),
  offline: offlineDocument(site, { style: '', script: '', prose: () => '' }),
  feed: atomFeed(site, locale),
  calendar: calendarFile(site),
  card: frontCard(site, locale).text,
  cited: citationFor(site, indicator).citation.sentence,
  tasks: site.content.tasks.map((task) => taskSentenceOf(knownTask(task, site.asOf), locale)),
}));
`;

let copy: Copy;
let told: {
  languages: string[];
  paths: string[];
  data: {
    indicators: { name: object; url: object; targets: { assessment: { sentence: Record<string, string> } }[] }[];
  };
  fits: boolean;
  columns: string[];
  offline: string;
  feed: string;
  calendar: string;
  card: { title: string; detail: string };
  cited: Record<string, string>;
  tasks: string[];
};

beforeAll(() => {
  copy = withThirdLanguage();
  writeFileSync(join(copy.folder, 'ask.ts'), PROGRAM);
  const env = { ...process.env, CONTENT_DIR: copy.content, AS_OF: '2026-11-22', SITE_URL: 'https://q.example.org' };
  told = JSON.parse(
    execFileSync(process.execPath, ['ask.ts'], { cwd: copy.folder, env, encoding: 'utf8', maxBuffer: 1e8 }),
  );
});
afterAll(() => rmSync(copy.folder, { recursive: true, force: true }));

/** Words that stand outside brackets: said in another language. Numbers, marks and names of files are nobody's. */
function outside(text: string): string[] {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return rest.match(/\p{L}{3,}/gu) ?? [];
}

describe('a third language', () => {
  it('is a folder and entries in two tables: nothing else of the program is touched', () => {
    const repository = resolve(import.meta.dirname, '../..');
    const filesIn = (folder: string): string[] =>
      readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    const own = filesIn(repository);
    const isNew = (file: string): boolean => !own.includes(file);
    const isOther = (file: string): boolean =>
      !isNew(file) && !readFileSync(join(repository, file)).equals(readFileSync(join(copy.folder, file)));
    const touched = filesIn(copy.folder).filter((file) => isNew(file) || isOther(file));
    expect(touched.filter((file) => !file.startsWith(`src/languages/${TAG}/`))).toEqual([
      'src/languages/index.ts',
      'src/languages/texts.ts',
    ]);
  });

  it('stands at the root of the site, with its own addresses', () => {
    expect(told.languages).toEqual([TAG]);
    expect(told.paths).toEqual(
      expect.arrayContaining(['/', '/q-indicators/clear-water/', '/q-tasks/1.1/', '/q-search/']),
    );
  });

  it('is the only one in the data, which fit their own schema', () => {
    expect(told.fits).toBe(true);
    for (const { name, url, targets } of told.data.indicators) {
      expect([Object.keys(name), Object.keys(url)]).toEqual([[TAG], [TAG]]);
      for (const { assessment } of targets) expect(Object.keys(assessment.sentence)).toEqual([TAG]);
    }
    expect(told.columns).toContain(`unit_${TAG}`);
    expect(told.columns.filter((name) => /_(?:vi|en)$/.test(name))).toEqual([]);
  });

  it('tells every sentence, with its own marks', () => {
    const sentences = told.data.indicators.flatMap(({ targets }) =>
      targets.map(({ assessment }) => assessment.sentence[TAG] ?? ''),
    );
    const said = [...sentences, ...told.tasks, told.cited[TAG] ?? '', told.card.title, told.card.detail];
    // What a source is called stays as it is.
    const names = /Harbour|Office/;
    expect(said.flatMap(outside).filter((word) => !names.test(word))).toEqual([]);
    expect(said.join(' ')).toContain('5’915');
    expect(said.join(' ')).toContain('81·4');
  });

  it('writes the offline file, the feed and the calendar', () => {
    expect(told.offline).toContain(`<html lang="${TAG}">`);
    expect(told.feed).toContain(`xml:lang="${TAG}"`);
    for (const text of [told.offline, told.feed, told.calendar]) {
      expect(text).toContain('⟦');
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});
