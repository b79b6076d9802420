/**
 * `boundaries.geojson`: where areas lie, for maps that are drawn when the site is built. GeoJSON (RFC 7946): one Feature
 * for each area, whose `properties.code` is the code of a member of a dimension `REF_AREA`.
 */
import { z } from 'zod';
import { type Finding, finding } from './fault.ts';
import type { Unread } from './files.ts';
import { readEntry, type Told } from './parse.ts';

/** Degrees: longitude, then latitude. */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line: its last position is its first. */
export type Ring = readonly Position[];

/** Where an area lies. */
export interface Boundary {
  /** The code of its member. */
  code: string;
  /** Each piece by its outer ring, then its holes. */
  pieces: readonly (readonly Ring[])[];
}

const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number())
  .transform(([longitude, latitude]): Position => [longitude, latitude]);
/** Closed, and round something: three places at least. */
const ring = z
  .array(position)
  .min(4)
  .refine((line) => String(line[0]) === String(line.at(-1)) && new Set(line.map(String)).size > 2);
const polygon = z.array(ring).min(1);
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({ code: z.string().min(1) }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: polygon }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
      ]),
    }),
  ),
});

/** The offset of a feature in the text, counted from 0; that of the file's start where it cannot be told. */
export function featureOffset(text: string, at: number): number {
  const starts = [...text.matchAll(/"type"\s*:\s*"Feature"/g)];
  return starts[at]?.index ?? 0;
}

/** `features[2].geometry`: as far as a reader needs it to find the place. */
const placeOf = (steps: readonly PropertyKey[]): string =>
  steps
    .slice(0, 4)
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`))
    .join('') || 'type';

function read(path: string, text: string): { value: Boundary[] | null; findings: Finding[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { value: null, findings: [finding('boundary-json', path, 0, { why: (error as Error).message })] };
  }
  const parsed = collection.safeParse(json);
  if (parsed.success)
    return {
      value: parsed.data.features.map(({ properties, geometry }) => ({
        code: properties.code,
        pieces: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
      })),
      findings: [],
    };
  const [issue] = parsed.error.issues;
  const steps = issue?.path ?? [];
  const from = typeof steps[1] === 'number' ? featureOffset(text, steps[1]) : 0;
  return { value: null, findings: [finding('boundary-shape', path, from, { at: placeOf(steps) })] };
}

/** Outlines as they were read; null where they cannot be taken. */
export interface Outlines extends Told {
  value: Boundary[] | null;
}

/** The outlines of a file; null, with the first fault, where it cannot be taken. */
export function parseBoundaries(path: string, entry: Uint8Array | Unread): Outlines {
  const { text, findings } = readEntry(path, entry);
  if (text === null) return { path, text: '', value: null, findings };
  const { value, findings: found } = read(path, text);
  return { path, text, value, findings: [...findings, ...found] };
}
