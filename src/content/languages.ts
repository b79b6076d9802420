/** The schemas are written for a plan in every language; here they become those of a plan in its own languages. */
import { z } from 'zod';
import { type Languages, LOCALES, type Locale } from '../languages/locale.ts';

const [FIRST, OTHER] = LOCALES;

/** The shape of something that is written once in each language, the first of which may be held to more than the others. */
export const byLanguage = <T extends z.ZodType>(first: T, other: T): Record<Locale, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, locale === FIRST ? first : other])) as Record<Locale, T>;

/** True for the keys of a value that is written once in each language. */
export const isByLanguage = (keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => (LOCALES as readonly string[]).includes(key));

type Shape = Record<string, z.ZodType>;
interface Def {
  shape?: Shape;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
}

/** Where a definition names the one schema that it is made of. */
const INNER = ['element', 'innerType', 'valueType'] as const;

/** What a schema says of itself, for a plan in other languages. */
type Retell = (description: string) => string;

function shapeIn(shape: Shape, languages: Languages, retell: Retell): Shape {
  if (!isByLanguage(Object.keys(shape)))
    return Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, rewritten(each, languages, retell)]));
  const entries = languages.map((locale, at) => [locale, shape[at === 0 ? FIRST : OTHER] ?? z.never()]);
  return Object.fromEntries(entries);
}

function rewritten(schema: z.ZodType, languages: Languages, retell: Retell): z.ZodType {
  const def = schema.def as unknown as Def;
  const inner = INNER.flatMap((key) => (def[key] ? [[key, rewritten(def[key], languages, retell)] as const] : []));
  if (inner.length === 0 && !def.shape) return schema;
  const shape = def.shape && { shape: shapeIn(def.shape, languages, retell) };
  const made = schema.clone({ ...def, ...Object.fromEntries(inner), ...shape } as never);
  const meta = z.globalRegistry.get(schema);
  const description = meta?.description && { description: retell(meta.description) };
  return meta ? made.meta({ ...meta, ...description }) : made;
}

/** The schema for a plan in these languages: each value with exactly them, in their order. */
export const inLanguages = <S extends z.ZodType>(
  schema: S,
  languages: Languages,
  retell: Retell = (description) => description,
): S => (languages.join() === LOCALES.join() ? schema : (rewritten(schema, languages, retell) as S));
