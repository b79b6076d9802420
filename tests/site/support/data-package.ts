/**
 * What Data Package v2 (https://datapackage.org/standard/data-package/) and Table Schema ask of a descriptor and of its
 * tables: as much of it as this project's packages use.
 */
import { z } from 'zod';

const FIELD_TYPES = ['string', 'number', 'integer', 'boolean', 'date', 'year', 'yearmonth', 'any'] as const;
type FieldType = (typeof FIELD_TYPES)[number];

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(FIELD_TYPES),
  description: z.string().min(1),
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
    .optional(),
});
type Field = z.output<typeof field>;

const foreignKey = z.strictObject({
  fields: z.array(z.string()).min(1),
  reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
});

const resource = z.strictObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  type: z.literal('table'),
  title: z.string().min(1),
  // Relative, and not out of the folder.
  path: z.string().regex(/^(?!\/|.*(?:^|\/)\.)[\w./-]+$/),
  scheme: z.literal('file'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  schema: z.strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    primaryKey: z.array(z.string()).min(1),
    missingValues: z.array(z.string()),
    foreignKeys: z.array(foreignKey).min(1).optional(),
  }),
});

/** The descriptor; other keys than these are the project's own, which the standard allows. */
export const packageSchema = z.looseObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: z.url(),
  version: z.string().min(1),
  created: z.iso.datetime({ offset: true }),
  licenses: z.array(z.strictObject({ name: z.string().regex(/^[\w.-]+$/), path: z.url(), title: z.string() })).min(1),
  sources: z.array(z.strictObject({ title: z.string().min(1), path: z.url().optional() })).min(1),
  resources: z.array(resource).min(1),
});
export type DataPackage = z.output<typeof packageSchema>;

export type Row = Readonly<Record<string, string>>;

/** How a value of each type is written. */
const LEXICAL: Record<FieldType, RegExp> = {
  string: /^/,
  any: /^/,
  number: /^-?\d+(?:\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  year: /^\d{4}$/,
  yearmonth: /^\d{4}-(?:0[1-9]|1[0-2])$/,
};

function faultOfCell({ name, type, constraints }: Field, value: string | undefined): string | null {
  if (value === undefined) return `${name} is missing`;
  if (value === '') return constraints?.required ? `${name} is empty` : null;
  if (!LEXICAL[type].test(value)) return `${name} "${value}" is no ${type}`;
  return constraints?.enum && !constraints.enum.includes(value) ? `${name} "${value}" is not among its values` : null;
}

const keyOf = (row: Row, fields: readonly string[]): string => JSON.stringify(fields.map((name) => row[name]));

/** Faults of all tables, read by `rowsOf` with all values as text. */
export function faultsOfTables({ resources }: DataPackage, rowsOf: (path: string) => readonly Row[]): string[] {
  const tables = new Map(resources.map(({ name, path }) => [name, rowsOf(path)]));
  return resources.flatMap(({ name, schema: { fields, primaryKey, foreignKeys = [] } }) => {
    const rows = tables.get(name) ?? [];
    const seen = new Set<string>();
    return rows.flatMap((row, index) => {
      const columns = Object.keys(row).join() === fields.map((each) => each.name).join() ? [] : ['other columns'];
      const cells = fields.flatMap((each) => faultOfCell(each, row[each.name]) ?? []);
      const key = keyOf(row, primaryKey);
      const twice = seen.has(key) ? [`${key} stands twice`] : [];
      seen.add(key);
      const lost = foreignKeys
        .filter(({ fields: own, reference }) => {
          const others = tables.get(reference.resource) ?? [];
          return !others.some((other) => keyOf(other, reference.fields) === keyOf(row, own));
        })
        .map(({ fields: own }) => `${keyOf(row, own)} is no row of the other table`);
      return [...columns, ...cells, ...twice, ...lost].map((fault) => `${name}, row ${index + 1}: ${fault}`);
    });
  });
}
