/**
 * A map of areas, drawn when the site is built: each area by its class of values, with its value where there is room.
 * The projection keeps degrees of latitude as long as degrees of longitude in the middle of the map; that is true enough
 * for a country, and needs no library.
 */
import type { Position, Ring } from '../content/boundaries.ts';
import type { Breakdown, Member } from '../content/schema.ts';
import type { Decimal } from '../domain/types.ts';
import type { Ranking } from './breakdown.ts';

/** Most units that a map is wide and high; a unit is a pixel of a small phone. */
export const MAP = { width: 320, height: 400, edge: 2, letter: 12 } as const;

/** Classes at most: more shades than that nobody tells apart. */
const CLASSES = 4;
/** Letters of all outlines together that a page has room for. */
const MOST_LETTERS = 7000;

export interface AreaShape {
  member: Member;
  /** An SVG path. */
  path: string;
  /** Its class, 0 for the lowest to 3 for the highest; null where it has no figure for the period. */
  level: number | null;
  /** Where its value stands, if it fits. */
  label: { x: number; y: number } | null;
}

export interface MapClass {
  level: number;
  /** The least and the greatest value in it, as their sources wrote them. */
  low: Decimal;
  high: Decimal;
  members: Member[];
}

export interface AreaMap {
  width: number;
  height: number;
  shapes: AreaShape[];
  /** Lowest first; those without a member are left out. */
  classes: MapClass[];
  /** On the map, without a figure for the period. */
  blank: Member[];
  /** Without an outline. */
  unmapped: Member[];
}

type Point = readonly [x: number, y: number];

/** Longitudes on one side: areas on both sides of the 180th meridian are drawn next to each other. */
function unwrapped(rings: readonly Ring[]): (longitude: number) => number {
  const longitudes = rings.flat().map(([longitude]) => longitude);
  const isWide = Math.max(...longitudes) - Math.min(...longitudes) > 180;
  return (longitude) => (isWide && longitude < 0 ? longitude + 360 : longitude);
}

interface Frame {
  width: number;
  height: number;
  place(position: Position): Point;
}

/** A frame around all rings. */
function frameOf(rings: readonly Ring[]): Frame {
  const east = unwrapped(rings);
  const across = rings.flat().map(([longitude]) => east(longitude));
  const up = rings.flat().map(([, latitude]) => latitude);
  const [west, south, north] = [Math.min(...across), Math.min(...up), Math.max(...up)];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = (Math.max(...across) - west) * narrowing;
  const unit = Math.min((MAP.width - 2 * MAP.edge) / wide, (MAP.height - 2 * MAP.edge) / (north - south));
  return {
    width: Math.ceil(wide * unit + 2 * MAP.edge),
    height: Math.ceil((north - south) * unit + 2 * MAP.edge),
    place: ([longitude, latitude]) => [
      MAP.edge + (east(longitude) - west) * narrowing * unit,
      MAP.edge + (north - latitude) * unit,
    ],
  };
}

/** A ring on a grid: neighbours that share a line share it still. Points that the grid makes one are one. */
function onGrid(ring: Ring, { place }: Frame, grid: number): Point[] {
  const points = ring.map(place).map(([x, y]): Point => [Math.round(x / grid) * grid, Math.round(y / grid) * grid]);
  return points.filter(([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1]);
}

const tenth = (units: number): string => String(Math.round(units * 10) / 10);

/** `M1 2l3 4…z`: steps are shorter than places. A ring that the grid makes a dot or a line is left out. */
function pathOf(points: readonly Point[]): string {
  if (points.length < 4) return '';
  const [first = [0, 0]] = points;
  const steps = points
    .slice(1, -1)
    .map(([x, y], at) => `${tenth(x - (points[at]?.[0] ?? 0))} ${tenth(y - (points[at]?.[1] ?? 0))}`)
    .join(' ');
  return `M${tenth(first[0])} ${tenth(first[1])}l${steps}z`;
}

/** Twice the area of a ring. */
const sizeOf = (points: readonly Point[]): number =>
  Math.abs(
    points.slice(1).reduce((sum, [x, y], at) => sum + (points[at]?.[0] ?? 0) * y - x * (points[at]?.[1] ?? 0), 0),
  );

/** The widest stretch inside a ring at a height. */
function widestAt(points: readonly Point[], y: number): { from: number; to: number } | null {
  const crossings = points
    .slice(1)
    .flatMap(([x2, y2], at) => {
      const [x1, y1] = points[at] ?? [x2, y2];
      return y1 <= y !== y2 <= y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
    })
    .toSorted((a, b) => a - b);
  const spans = crossings.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: crossings[at + 1] ?? from }] : []));
  return spans.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

/** Where so many letters stand within a ring, near its middle; null where they do not fit. */
function labelIn(points: readonly Point[], letters: number): AreaShape['label'] {
  const heights = points.map(([, y]) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const need = letters * MAP.letter * 0.6;
  if (bottom - top < MAP.letter * 1.2) return null;
  const tried = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72].map((share) => top + (bottom - top) * share);
  for (const y of tried) {
    const [high, low] = [widestAt(points, y - MAP.letter / 2), widestAt(points, y + MAP.letter / 2)];
    if (!high || !low) continue;
    const [from, to] = [Math.max(high.from, low.from), Math.min(high.to, low.to)];
    if (to - from >= need) return { x: Math.round((from + to) / 2), y: Math.round(y) };
  }
  return null;
}

/** Equal steps from the least to the greatest value: the class of each. Few classes are as far apart as many. */
function levelsOf(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const count = Math.min(CLASSES, new Set(values).size);
  if (count < 2) return () => 1;
  const step = (value: number): number => Math.min(count - 1, Math.floor(((value - low) / (high - low)) * count));
  return (value) => Math.round((step(value) * (CLASSES - 1)) / (count - 1));
}

/** The map of one period's figures; null where no area has an outline. `text` prints a value as its label. */
export function areaMapOf(
  { series }: Breakdown,
  { ranked }: Ranking,
  text: (value: Decimal) => string,
): AreaMap | null {
  const outlined = series.flatMap(({ member, outline }) => (outline ? [{ member, pieces: outline.pieces }] : []));
  if (outlined.length === 0) return null;
  const frame = frameOf(outlined.flatMap(({ pieces }) => pieces.flat()));
  const values = new Map(ranked.map(({ member, figure }) => [member.id, figure.value] as const));
  const levelOf = levelsOf([...values.values()].map(Number));
  const shapesOn = (grid: number): AreaShape[] =>
    outlined.map(({ member, pieces }) => {
      const rings = pieces.map((piece) => piece.map((ring) => onGrid(ring, frame, grid)));
      const [largest] = rings.flatMap(([outer]) => (outer ? [outer] : [])).toSorted((a, b) => sizeOf(b) - sizeOf(a));
      const value = values.get(member.id);
      return {
        member,
        path: rings.flat().map(pathOf).join(''),
        level: value === undefined ? null : levelOf(Number(value)),
        label: value === undefined || !largest ? null : labelIn(largest, text(value).length),
      };
    });
  const lettersOf = (shapes: readonly AreaShape[]): number => shapes.reduce((sum, { path }) => sum + path.length, 0);
  const fine = [0.5, 1, 2].map(shapesOn).find((shapes) => lettersOf(shapes) <= MOST_LETTERS);
  return {
    width: frame.width,
    height: frame.height,
    shapes: fine ?? shapesOn(4),
    classes: classesOf(ranked, levelOf),
    blank: outlined.map(({ member }) => member).filter(({ id }) => !values.has(id)),
    unmapped: series.filter(({ outline }) => !outline).map(({ member }) => member),
  };
}

function classesOf(ranked: Ranking['ranked'], levelOf: (value: number) => number): MapClass[] {
  const lowestFirst = ranked.toReversed();
  const byLevel = Map.groupBy(lowestFirst, ({ figure }) => levelOf(Number(figure.value)));
  return [...byLevel].map(([level, found]) => ({
    level,
    low: found[0]?.figure.value ?? '',
    high: found.at(-1)?.figure.value ?? '',
    members: found.map(({ member }) => member),
  }));
}
