/** Keys that the schema does not know, and what was probably meant. */
import type { z } from 'zod';
import { type Finding, finding, replace } from './fault.ts';
import { nearest } from './nearest.ts';
import { meantNumber } from './numbers.ts';
import { quoted } from './scalar.ts';
import { keysAt } from './shape.ts';
import { type Span, type Spot, type Steps, spotName, type YamlFile, type YamlTree } from './yaml.ts';

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
  span: Span;
}

/** The first reading that fits. */
const READINGS: readonly ((asked: Asked) => UnknownKey | null)[] = [withoutSpace, cutByComma, misspelt];

/** Explains each unknown key of one map. */
export function unknownKeys(
  { file, schema, decimals }: Pick<Asked, 'file' | 'schema' | 'decimals'>,
  { path: steps, keys }: z.core.$ZodIssueUnrecognizedKeys,
  map: YamlTree | undefined,
): UnknownKey[] {
  if (typeof map !== 'object' || Array.isArray(map)) return [];
  return keys.flatMap((key) => {
    const span = file.spots.get(spotName([...steps, key]))?.key;
    const asked = span && { file, schema, decimals, steps, map, key, span };
    if (!asked) return [];
    for (const read of READINGS) {
      const found = read(asked);
      if (found) return [found];
    }
    return [];
  });
}

const isBare = ({ file, steps, map, key }: Asked): boolean =>
  map[key] === '' && file.spots.get(spotName([...steps, key]))?.flow === true;

/** `{ vi:Sơn }`: without a space after the colon all of it is the key. */
function withoutSpace(asked: Asked): UnknownKey | null {
  const { file, schema, steps, key, span } = asked;
  const [, name = '', value = ''] = /^(\w+)[:：](.+)$/u.exec(key) ?? [];
  if (!isBare(asked) || !keysAt(schema, steps).includes(name)) return null;
  const fix = replace(span.from, span.to, `${name}: ${value}`);
  return {
    finding: finding('yaml-syntax', file.path, span.from, { kind: 'space-after-colon' }, fix),
    meant: spotName([...steps, name]),
  };
}

/** `{ value: 53,75 }`: inside braces a comma ends the value. */
function cutByComma(asked: Asked): UnknownKey | null {
  const { file, key, span, decimals } = asked;
  const before = isBare(asked) ? entryBefore(asked) : null;
  if (!before) return null;
  const { from, to } = before.value;
  const whole = file.text.slice(from, span.to);
  const meant = /^-?\d+$/.test(file.text.slice(from, to)) && /^\d/.test(key) ? meantNumber(whole, decimals) : null;
  const fix = replace(from, span.to, meant?.meant ?? quoted(whole.replace(/^"|"$/g, '')));
  const told = meant
    ? finding('number', file.path, from, { found: whole, ...meant }, fix)
    : finding('comma-splits', file.path, span.from, { found: key }, fix);
  return { finding: told, meant: null };
}

/** The entry of the same map that ends last before the key. */
function entryBefore({ file, steps, map, span }: Asked): Spot | null {
  const spots = Object.keys(map).flatMap((key) => file.spots.get(spotName([...steps, key])) ?? []);
  return spots.filter(({ value }) => value.to < span.from).sort((a, b) => b.value.to - a.value.to)[0] ?? null;
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
    meant: meant === null ? null : spotName([...steps, meant]),
  };
}
