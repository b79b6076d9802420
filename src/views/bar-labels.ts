/**
 * Where the labels of one side of a bar stand: as near to the bar as they can without covering one another or the poles
 * that lead to them. The few labels of a bar are tried in every way, fewest lanes first.
 */

/** A text that names a place, in pixels. */
export interface Labelled {
  x: number;
  /** Width of the text. */
  width: number;
}

export type Anchor = 'middle' | 'end' | 'start';

export interface PlacedLabel<L extends Labelled = Labelled> {
  label: L;
  /** 0 is nearest to the bar. */
  lane: number;
  anchor: Anchor;
  /** Where the text is anchored. */
  x: number;
  /** Whether a pole leads to it: not where it stands next to the bar, nor where another text is in between. */
  pole: boolean;
}

/** Room between two texts, and between a text and the pole of another. */
const GAP = 8;

interface Try<L extends Labelled = Labelled> extends Omit<PlacedLabel<L>, 'pole'> {
  from: number;
  to: number;
}

const spanOf = (anchor: Anchor, x: number, width: number): [from: number, to: number] =>
  ({ middle: [x - width / 2, x + width / 2], end: [x - width, x], start: [x, x + width] })[anchor] as [number, number];

/** The ways in which a text can lie over or beside its place within `room` pixels; one wider than that has all of them, from the nearer edge. */
function waysOf<L extends Labelled>(label: L, room: number): Omit<Try<L>, 'lane'>[] {
  const { x, width } = label;
  const ways = [
    ...(['middle', 'end', 'start'] as const).map((anchor) => ({ anchor, x })),
    { anchor: 'start' as const, x: 0 },
    { anchor: 'end' as const, x: room },
  ].map(({ anchor, x: at }) => {
    const [from, to] = spanOf(anchor, at, width);
    return { label, anchor, x: at, from, to };
  });
  const within = ways.filter(({ from, to }) => from >= 0 && to <= room && from <= x && x <= to);
  if (within.length > 0) return within;
  const edge = x > room / 2 ? ({ anchor: 'end', x: room } as const) : ({ anchor: 'start', x: 0 } as const);
  return [{ label, ...edge, from: 0, to: width }];
}

const covers = (a: Try, b: Try): boolean => a.lane === b.lane && a.from < b.to + GAP && b.from < a.to + GAP;
/** The pole of one, which passes all lanes up to its own, would go through the text of the other. */
const passes = (a: Try, b: Try): boolean =>
  b.lane < a.lane && a.label.x > b.from - GAP / 2 && a.label.x < b.to + GAP / 2;
/** Two that name nearly one place stand one above the other. */
const isSamePlace = (a: Try, b: Try): boolean => Math.abs(a.label.x - b.label.x) < GAP;
const crosses = (a: Try, b: Try): boolean => passes(a, b) && !isSamePlace(a, b);

/** The first way to place all labels in so many lanes that `disturbs` lets pass, or null. */
function placeIn<L extends Labelled>(
  lanes: number,
  labels: readonly L[],
  room: number,
  disturbs: (a: Try, b: Try) => boolean,
  placed: readonly Try<L>[] = [],
): readonly Try<L>[] | null {
  const label = labels[placed.length];
  if (!label) return placed;
  for (const way of waysOf(label, room))
    for (let lane = 0; lane < lanes; lane++) {
      const next = { ...way, lane };
      if (placed.some((other) => disturbs(next, other))) continue;
      const all = placeIn(lanes, labels, room, disturbs, [...placed, next]);
      if (all) return all;
    }
  return null;
}

const coversOrCrosses = (a: Try, b: Try): boolean => covers(a, b) || crosses(a, b) || crosses(b, a);

/** A place for each label, in their order: without crossed poles if that can be, else one text above the other. */
export function layOutLabels<L extends Labelled>(labels: readonly L[], room: number): PlacedLabel<L>[] {
  for (const disturbs of [coversOrCrosses, covers])
    for (let lanes = 1; lanes <= labels.length; lanes++) {
      const found = placeIn(lanes, labels, room, disturbs);
      if (found)
        return found.map((each) => ({
          label: each.label,
          lane: each.lane,
          anchor: each.anchor,
          x: each.x,
          pole: each.lane > 0 && !found.some((other) => passes(each, other)),
        }));
    }
  return [];
}
