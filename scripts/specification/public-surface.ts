/** What docs/public-surface.md says of addresses, files, columns and fields, taken from what the program builds them from. */
import { z } from 'zod';
import type { RouteName } from '../../src/addresses/routes.ts';
import { prefixOf, ROUTES } from '../../src/addresses/routes.ts';
import { describe, type FilledTable } from '../../src/data/columns.ts';
import { type DataFile, followFiles, indicatorFiles, wholeFiles } from '../../src/data/files.ts';
import { dataSchemasIn } from '../../src/data/schema.ts';
import { tablesOf } from '../../src/data/tables/tables.ts';
import { type Site, siteOf } from '../../src/site/site.ts';
import { uiOf } from '../../src/text/ui.ts';
import { table } from './marked.ts';

/** What each kind of page is. */
const PAGES: Readonly<Record<RouteName, string>> = {
  front: 'front page: met and missed with their numbers, what nobody has reported, how fresh this is',
  group: 'the indicators of a group, where the plan has too many for the front page',
  indicator: 'an indicator: verdicts with their sums, chart, every figure with its source',
  short: "an indicator's permanent short address, by its code: sends on",
  tasks: 'all tasks',
  task: 'a task with its events',
  agencies: 'all agencies',
  agency: 'an agency: its indicators, its tasks, what it owes (`#owes`)',
  agencyPart: 'the figures of an agency in parts',
  calendar: 'what is due when',
  calendarPart: 'the figures of the calendar in parts',
  changes: 'change log',
  asOf: 'the state as known on a day',
  asOfPart: 'what changed on a day, in parts',
  embed: "an indicator's frame for other websites",
  embedAt: 'the same, frozen on a day',
  embedCode: 'where the frame and the picture of an indicator are fetched',
  evidence: 'what the figures rest on, and what is missing',
  evidencePart: 'the same in parts',
  check: 'check a quote',
  search: 'search; `index.json` beside it is its index',
  data: 'data and how to use them',
  guide: 'how to report a figure',
  reviewing: 'how to review a reported figure',
  resolution: "the plan's document, line by line",
  resolutionPart: 'its targets in parts',
  report: 'yearly report, with its files',
  method: 'method',
  about: 'about',
  accessibility: 'accessibility',
  update: 'form to report a figure, an event, a withdrawal or a whole report',
};

const addressIn = (route: RouteName, locale: 'vi' | 'en'): string =>
  `/${[prefixOf(locale, ['vi', 'en']), ROUTES[route][locale]]
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('')}`;

const pageTable = (): string =>
  table(
    ['page', 'Vietnamese', 'English'],
    (Object.entries(PAGES) as [RouteName, string][]).map(([route, what]) => [
      what,
      `\`${addressIn(route, 'vi')}\``,
      `\`${addressIn(route, 'en')}\``,
    ]),
  );

/** Fields by their path, with their form and meaning. A text is one field, not one for each language. */
function fieldRows(schema: z.core.JSONSchema.BaseSchema, path: string): string[][] {
  const { properties, items, anyOf, description } = schema;
  const forms = [schema, ...(anyOf ?? [])] as z.core.JSONSchema.BaseSchema[];
  const kinds = forms.flatMap(({ type, enum: values, anyOf: others }) =>
    values ? values.map((each) => `\`${each}\``) : others ? [] : [type ?? 'any'].flat(),
  );
  if (forms.some((each) => each.properties?.['vi']))
    return [[`\`${path}\``, kinds.includes('null') ? 'text, null' : 'text', description ?? '']];
  const own = path === '' ? [] : [[`\`${path}\``, [...new Set(kinds)].join(', '), description ?? '']];
  const inside = forms.flatMap((each) => [
    ...Object.entries(each.properties ?? {}).flatMap(([name, value]) =>
      typeof value === 'object' ? fieldRows(value, path === '' ? name : `${path}.${name}`) : [],
    ),
    ...(each.items && typeof each.items === 'object' && !Array.isArray(each.items) && each.items.properties
      ? fieldRows({ properties: each.items.properties }, `${path}[]`).slice(1)
      : []),
  ]);
  return properties || items || anyOf ? [...own, ...inside] : own;
}

/** A table with the columns that the same table has in other plans alone, such as what a target is a part of. */
const withColumnsOf =
  (others: readonly Site[]) =>
  (own: FilledTable): FilledTable => {
    const all = others.flatMap((other) => tablesOf(other).find(({ name }) => name === own.name)?.columns ?? []);
    const more = all.filter(
      (column, at) =>
        column.language === null && ![...own.columns, ...all.slice(0, at)].some(({ name }) => name === column.name),
    );
    return { ...own, columns: [...own.columns, ...more] };
  };

/** The made parts, with the files and columns of the plan in this folder, and what only those in `others` have: series by area, milestones. */
export function surfaceParts(dir: string, others: readonly string[], asOf: string): Record<string, string> {
  const siteIn = (contentDir: string) =>
    siteOf({ contentDir, asOf, today: asOf, siteUrl: 'https://example.org', basePath: '/' });
  const site = siteIn(dir);
  const own = new Set(tablesOf(site).map(({ name }) => name));
  const further = others
    .map(siteIn)
    .flatMap((other) => {
      const files = wholeFiles(other);
      return tablesOf(other).map((each) => ({ each, files: files.filter(({ about }) => about === each.title) }));
    })
    .filter(({ each }, at, all) => !own.has(each.name) && all.findIndex((one) => one.each.name === each.name) === at);
  const { content } = site;
  const [sample] = content.indicators;
  if (!sample) throw new RangeError(`no indicator in ${dir}`);
  const en = uiOf('en');
  const generic = (path: string): string =>
    path.replaceAll(content.plan.id, '<plan>').replaceAll(sample.id, '<indicator>');
  const files = (each: readonly DataFile[]): string =>
    table(
      ['file', 'what', 'type'],
      each.map(({ path, about, mediaType }) => [
        `\`${generic(path)}\``,
        en(about, { tasks: content.tasks.length }),
        mediaType,
      ]),
    );
  const columns = [...tablesOf(site).map(withColumnsOf(others.map(siteIn))), ...further.map(({ each }) => each)].map(
    ({ name, columns: all }) =>
      `### \`${name}.csv\`\n\n${table(
        ['column', 'type', 'never empty', 'what'],
        all.map((column) => [
          `\`${column.name}\``,
          column.values ? column.values.map((value) => `\`${value}\``).join(', ') : column.type,
          column.required ? 'yes' : '',
          describe(column, site.languages, 'en'),
        ]),
      )}`,
  );
  const schema = z.toJSONSchema(dataSchemasIn(site.languages).indicators);
  return {
    pages: pageTable(),
    files: files([
      ...wholeFiles(site),
      ...further.flatMap((one) => one.files),
      ...indicatorFiles(sample),
      ...site.languages
        .flatMap((locale) => followFiles(site, locale))
        .filter(({ path }, at, all) => all.findIndex((each) => each.path === path) === at),
    ]),
    columns: columns.join('\n\n'),
    fields: table(['field', 'form', 'what'], fieldRows(schema, '')),
  };
}
