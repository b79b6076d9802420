/** `datapackage.json`: the tables described for Frictionless tools (Data Package v2, https://datapackage.org). */
import { firstMomentOf } from '../domain/time-zone.ts';
import type { Site } from '../site/site.ts';
import { type Locale, languageForMachines } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type ColumnHead, describe, type FilledTable } from './columns.ts';
import { tablesOf } from './tables/tables.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
function fieldOf(column: ColumnHead, { languages }: Site, locale: Locale) {
  const { name, type, required, values } = column;
  const constraints = { ...(required && { required }), ...(values && { enum: [...values] }) };
  return {
    name,
    type,
    description: describe(column, languages, locale),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function schemaOf({ columns, key, refersTo }: FilledTable, site: Site, locale: Locale) {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map((column) => fieldOf(column, site, locale)),
    primaryKey: [...key],
    missingValues: [''],
    ...(refersTo && {
      foreignKeys: [
        { fields: [...refersTo.columns], reference: { resource: refersTo.table, fields: [...refersTo.columns] } },
      ],
    }),
  };
}

const resourceOf = (table: FilledTable, site: Site, locale: Locale) => ({
  name: table.name,
  type: 'table',
  title: uiOf(locale)(table.title),
  path: `${table.name}.csv`,
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: schemaOf(table, site, locale),
});

/** `datapackage.json` (Frictionless): each table with the schema of its columns. */
export function dataPackage(site: Site) {
  const { plan } = site.content;
  const locale = languageForMachines(site.languages);
  const publishers = new Set(
    site.content.indicators.flatMap(({ figures, context, breakdowns }) => {
      const parts = breakdowns.flatMap(({ series }) => series.flatMap((each) => each.figures));
      return [...figures, ...context, ...parts].map((f) => f.source.publisher);
    }),
  );
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: plan.id,
    title: plan.title[locale],
    description: uiOf(locale)('data.package', { document: plan.document.number, issuer: plan.document.issuer[locale] }),
    homepage: site.absolute(site.path('front', locale)),
    version: site.version,
    created: firstMomentOf(site.asOf, plan.time_zone),
    as_of: site.asOf,
    generated: site.asOf,
    licenses: [{ name: plan.licence.name.replaceAll(' ', '-'), path: plan.licence.url, title: plan.licence.name }],
    sources: [
      { title: plan.document.number, path: plan.document.url },
      ...[...publishers].sort().map((title) => ({ title })),
    ],
    resources: tablesOf(site).map((table) => resourceOf(table, site, locale)),
  };
}
