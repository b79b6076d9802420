/** `datapackage.json`: the tables described for Frictionless tools (Data Package v2, https://datapackage.org). */
import type { Site } from '../site/site.ts';
import { uiOf } from '../text/ui.ts';
import type { ColumnHead, FilledTable } from './columns.ts';
import { tablesOf } from './tables/tables.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
const ui = uiOf('en');

function fieldOf({ name, type, about, required, values }: ColumnHead) {
  const constraints = { ...(required && { required }), ...(values && { enum: [...values] }) };
  return { name, type, description: ui(about), ...(Object.keys(constraints).length > 0 && { constraints }) };
}

function schemaOf({ columns, key, refersTo }: FilledTable) {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(fieldOf),
    primaryKey: [...key],
    missingValues: [''],
    ...(refersTo && {
      foreignKeys: [{ fields: [refersTo.column], reference: { resource: refersTo.table, fields: [refersTo.column] } }],
    }),
  };
}

const resourceOf = (table: FilledTable) => ({
  name: table.name,
  type: 'table',
  title: ui(table.title),
  path: `${table.name}.csv`,
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: schemaOf(table),
});

export function dataPackage(site: Site) {
  const { plan } = site.content;
  const publishers = new Set(site.content.indicators.flatMap(({ figures }) => figures.map((f) => f.source.publisher)));
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: plan.id,
    title: plan.title.en,
    description: ui('data.package', { document: plan.document.number, issuer: plan.document.issuer.en }),
    homepage: site.absolute('/en/'),
    version: site.version,
    created: `${site.asOf}T00:00:00+07:00`,
    as_of: site.asOf,
    generated: site.asOf,
    licenses: [{ name: plan.licence.name.replaceAll(' ', '-'), path: plan.licence.url, title: plan.licence.name }],
    sources: [
      { title: plan.document.number, path: plan.document.url },
      ...[...publishers].sort().map((title) => ({ title })),
    ],
    resources: tablesOf(site).map(resourceOf),
  };
}
