/** The schemas of one plan's files: in its languages, and with what their addresses need. */
import { hasSlug } from '../addresses/routes.ts';
import { DEFAULT_LANGUAGES, type Languages } from '../languages/locale.ts';
import type { Unread } from './files.ts';
import { treeAt } from './issues.ts';
import { inLanguages } from './languages.ts';
import { readEntry } from './parse.ts';
import * as schema from './schema.ts';
import { readYaml } from './yaml.ts';

const make = (languages: Languages) => {
  const indicator = inLanguages(schema.indicator, languages);
  const slug = languages.some(hasSlug) ? indicator.shape.slug : indicator.shape.slug.optional();
  return {
    plan: inLanguages(schema.plan, languages),
    agencies: inLanguages(schema.agencies, languages),
    indicator: indicator.extend({ slug }),
    figure: inLanguages(schema.figure, languages),
    comparison: inLanguages(schema.comparison, languages),
    task: inLanguages(schema.task, languages),
    event: inLanguages(schema.event, languages),
  };
};
export type Schemas = ReturnType<typeof make>;

const made = new Map<string, Schemas>();

/** Made once for each choice of languages. */
export function schemasIn(languages: Languages): Schemas {
  const key = languages.join();
  const schemas = made.get(key) ?? make(languages);
  made.set(key, schemas);
  return schemas;
}

/** What a plan's file has at one of its keys, before anything else of it is read. */
function namedIn(entry: Uint8Array | Unread | undefined, key: 'languages' | 'time_zone') {
  const text = entry && readEntry('plan.yaml', entry).text;
  // Most plans name neither: their file need not be read twice.
  if (!text || !new RegExp(`^["']?${key}`, 'm').test(text)) return undefined;
  const { file } = readYaml('plan.yaml', text);
  return file ? treeAt(file.tree, [key]) : undefined;
}

/** The languages that a plan's file names; the default ones where it names none, or none that can be used. */
export const languagesIn = (entry: Uint8Array | Unread | undefined): Languages =>
  schema.languages.safeParse(namedIn(entry, 'languages')).data ?? DEFAULT_LANGUAGES;

/** The time zone that a plan's file names; the default one where it names none, or none that is known. */
export const timeZoneIn = (entry: Uint8Array | Unread | undefined): string =>
  schema.timeZone.safeParse(namedIn(entry, 'time_zone')).data ?? schema.DEFAULT_TIME_ZONE;
