/** What the schema knows of a place in a file: its keys, its allowed words. */
import type { z } from 'zod';
import type { Locale } from '../languages/locale.ts';
import { isByLanguage } from './languages.ts';
import type { Steps } from './yaml.ts';

interface Def {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  items?: z.ZodType[];
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The schema under `nullable`, `default` and `transform`. */
function core(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = defOf(schema);
  const inner = innerType ?? input;
  return inner ? core(inner) : schema;
}

function child(schema: z.ZodType, step: PropertyKey): z.ZodType | null {
  const def = defOf(core(schema));
  return def.shape?.[String(step)] ?? def.element ?? def.valueType ?? def.items?.[Number(step)] ?? null;
}

/** The schema of a place, or null where the schema knows none. */
export function schemaAt(schema: z.ZodType, steps: Steps): z.ZodType | null {
  const [step, ...rest] = steps;
  if (step === undefined) return schema;
  const next = child(schema, step);
  return next ? schemaAt(next, rest) : null;
}

const isText = (schema: z.ZodType): boolean => isByLanguage(Object.keys(defOf(core(schema)).shape ?? {}));

/** The languages of the texts that a file holds: those of its plan. */
export function languagesOfSchema(schema: z.ZodType): readonly Locale[] {
  const { shape, element, valueType, items } = defOf(core(schema));
  if (isText(schema)) return Object.keys(shape ?? {}) as Locale[];
  const inner = [...Object.values(shape ?? {}), ...(items ?? []), element, valueType].filter(
    (each) => each !== undefined,
  );
  return inner.map(languagesOfSchema).find((found) => found.length > 0) ?? [];
}

/** The language that a text may be written in alone; null where it is no text or needs them all. */
export function aloneAt(schema: z.ZodType, steps: Steps): Locale | null {
  const at = schemaAt(schema, steps);
  if (!at || !isText(at)) return null;
  const [first, ...others] = languagesOfSchema(at);
  return first && others.every((locale) => isOptional(schema, [...steps, locale])) ? first : null;
}

/** The keys that a map at a place may have. */
export function keysAt(schema: z.ZodType, steps: Steps): string[] {
  const at = schemaAt(schema, steps);
  return Object.keys((at && defOf(core(at)).shape) ?? {});
}

/** True where a key may be left out. */
export const isOptional = (schema: z.ZodType, steps: Steps): boolean =>
  schemaAt(schema, steps)?.safeParse(undefined).success === true;

export type YamlShape = 'map' | 'list' | 'text';

/** The shape that is expected at a place. */
export function shapeAt(schema: z.ZodType, steps: Steps): YamlShape {
  const at = schemaAt(schema, steps);
  const type = at && defOf(core(at)).type;
  if (type === 'object' || type === 'record') return 'map';
  return type === 'array' || type === 'tuple' ? 'list' : 'text';
}
