/** Keys that the schema does not know, and what was probably meant. */
import type { z } from 'zod';
import { type Finding, finding, replace } from './fault.ts';
import { nearest } from './nearest.ts';
import { meantNumber } from './numbers.ts';
import { quoted } from './scalar.ts';
import { keysAt } from './shape.ts';
import { type Span, type Steps, spotName, type YamlFile, type YamlTree } from './yaml.ts';

export interface UnknownKey {
  finding: Finding;
  /** Name of the place that was probably meant, so that it is not called missing as well. */
  meant: string | null;
}

interface Asked {
  file: YamlFile;
  schema: z.ZodType;
  decimals: number | null;
  /** The map in which the key stands. */
  steps: Steps;
  map: { [key: string]: YamlTree };
  key: string;
  /** Where the key stands. */
  span: Span;
  /** Inside braces, and without a colon and a value. */
  isBare: boolean;
}

/** Explains each unknown key of one map. */
export function unknownKeys(
  { file, schema, decimals }: Pick<Asked, 'file' | 'schema' | 'decimals'>,
  { path: steps, keys }: z.core.$ZodIssueUnrecognizedKeys,
  map: YamlTree | undefined,
): UnknownKey[] {
  if (typeof map !== 'object' || Array.isArray(map)) return [];
  return keys.flatMap((key) => {
    const spot = file.spots.get(spotName([...steps, key]));
    if (!spot?.key) return [];
    // What has its colon is a key without a value.
    const isBare = map[key] === '' && spot.flow && !/^\s*:/.test(file.text.slice(spot.key.to));
    const asked = { file, schema, decimals, steps, map, key, span: spot.key, isBare };
    return [withoutSpace(asked) ?? cutByComma(asked) ?? misspelt(asked)];
  });
}

/** `{ vi:Sơn }`: without a space after the colon all of it is the key. */
function withoutSpace({ file, schema, steps, key, span, isBare }: Asked): UnknownKey | null {
  const name = keysAt(schema, steps).find((each) => key.startsWith(each) && /^[:：]./u.test(key.slice(each.length)));
  if (!isBare || name === undefined) return null;
  const fix = replace(span.from, span.to, `${name}: ${key.slice(name.length + 1)}`);
  return {
    finding: finding('yaml-syntax', file.path, span.from, { kind: 'space-after-colon' }, fix),
    meant: spotName([...steps, name]),
  };
}

/** `{ value: 53,75 }`: inside braces a comma ends the value. */
function cutByComma(asked: Asked): UnknownKey | null {
  const { file, key, span, decimals } = asked;
  const before = asked.isBare ? valueBefore(asked) : null;
  // What is cut off from a list or a group is no part of a text.
  if (typeof before?.text !== 'string') return null;
  const { from, to, text } = before;
  const whole = text + file.text.slice(to, span.from) + key;
  const meant = /^-?\d+$/.test(text) && /^\d/.test(key) ? meantNumber(whole, decimals) : null;
  const fix = replace(from, span.to, meant?.meant ?? quoted(whole));
  const told = meant
    ? finding('number', file.path, from, { found: whole, ...meant }, fix)
    : finding('comma-splits', file.path, span.from, { found: key }, fix);
  return { finding: told, meant: null };
}

/** The value of the same map that ends last before the key. */
function valueBefore({ file, steps, map, span }: Asked): (Span & { text: YamlTree }) | null {
  const values = Object.entries(map).flatMap(([key, text]) => {
    const value = file.spots.get(spotName([...steps, key]))?.value;
    return value && value.to <= span.from ? [{ ...value, text }] : [];
  });
  return values.sort((a, b) => b.to - a.to)[0] ?? null;
}

/** Where a key belongs that is right and stands in the wrong place: a group of the same file, or another folder. */
function homeOf(path: string, schema: z.ZodType, key: string): string | null {
  if (key === 'of' && path.startsWith('figures/')) return path.replace('figures/', 'context/');
  return keysAt(schema, []).includes('source') && keysAt(schema, ['source']).includes(key) ? 'source' : null;
}

function misspelt({ file, schema, steps, map, key, span }: Asked): UnknownKey {
  const known = keysAt(schema, steps);
  const meant = nearest(
    key,
    known.filter((each) => !Object.hasOwn(map, each)),
  );
  const fix = meant === null ? undefined : replace(span.from, span.to, meant);
  const home = meant === null ? homeOf(file.path, schema, key) : null;
  return {
    finding: finding('key-unknown', file.path, span.from, { key, meant, home, known }, fix),
    meant: meant && spotName([...steps, meant]),
  };
}
