/** A bar as shapes, whoever draws them: the page, a picture for other pages, a social card, the review of a change. */
import { wrapText } from '../text/wrap.ts';
import type { Bar, BarPoint, BarRow, KnownKind } from './bar.ts';
import { type Anchor, type Labelled, layOutLabels, type PlacedLabel } from './bar-labels.ts';

/** `bare` names nothing; `row` and `large` name everything, in small and in larger letters. */
export type BarSize = 'bare' | 'row' | 'large';

/** Lengths in pixels, places in percent of the width. */
export type Shape =
  | { kind: 'line'; role: 'track' | 'track-ended'; y: number }
  | { kind: 'upright'; role: 'base' | 'expected' | 'pole'; at: number; y1: number; y2: number }
  | { kind: 'box'; role: `run-${KnownKind}` | 'range'; from: number; to: number; y: number; height: number }
  | { kind: 'flag'; role: 'mark' | 'mark-drawn'; at: number; y: number; height: number; good: 'left' | 'right' }
  | { kind: 'dot'; role: KnownKind; at: number; y: number; r: number }
  | {
      kind: 'text';
      role: 'title' | 'label' | 'value' | 'words';
      at: number;
      /** From its place to where it is anchored: a wider drawing leaves the text as near to its place. */
      dx: number;
      y: number;
      anchor: Anchor;
      text: string;
      /** Pixels that a text too long for the narrowest drawing is fitted into; else null. */
      fit: number | null;
    };

export interface Layout {
  height: number;
  shapes: Shape[];
}

interface Measures {
  /** Half the height of the run. */
  half: number;
  /** Size of the letters. */
  letter: number;
}

const SIZES: Readonly<Record<BarSize, Measures>> = {
  bare: { half: 5, letter: 0 },
  row: { half: 6, letter: 12 },
  large: { half: 9, letter: 14 },
};

/** Width of a letter, as part of its size: generous, since the reader's font is not known. */
const WIDE = 0.57;
const BOLD = 0.62;
const LEADING = 1.5;

type Drawn = Labelled & { text: string; role: 'label' | 'value'; at: number };

interface Side {
  texts: Shape[];
  poles: Shape[];
}

const lanesOf = (placed: readonly PlacedLabel[]): number => Math.max(0, ...placed.map(({ lane }) => lane + 1));

/** The labels of one side, with poles to those that do not stand next to the bar. */
const sideOf = (
  placed: readonly PlacedLabel<Drawn>[],
  width: number,
  baseline: (lane: number) => number,
  tip: number,
): Side => ({
  texts: placed.map(({ label, lane, anchor, x }) => ({
    kind: 'text',
    role: label.role,
    at: label.at,
    dx: Math.round(x - label.x),
    y: baseline(lane),
    anchor,
    text: label.text,
    fit: label.width > width ? width : null,
  })),
  poles: placed
    .filter(({ pole }) => pole)
    .map(({ label, lane }) => ({ kind: 'upright', role: 'pole', at: label.at, y1: tip, y2: baseline(lane) })),
});

/** A text below or in place of a drawing, in as many lines as the width asks for. */
const linesOf = (text: string, letter: number, width: number, top: number): Shape[] =>
  wrapText(text, Math.floor(width / (letter * WIDE))).map((part, index) => ({
    kind: 'text',
    role: 'words',
    at: 0,
    dx: 0,
    y: top + letter + index * Math.round(letter * LEADING),
    anchor: 'start',
    text: part,
    fit: null,
  }));

function rowShapes(row: BarRow, size: BarSize, width: number, top: number): Layout {
  const { half, letter } = SIZES[size];
  const line = Math.round(letter * LEADING);
  const named = (points: readonly (BarPoint & { role: 'label' | 'value' })[]): Drawn[] =>
    size === 'bare'
      ? []
      : points.map(({ at, label: text, role }) => ({
          at,
          text,
          role,
          x: (at / 100) * width,
          width: text.length * letter * (role === 'value' ? BOLD : WIDE),
        }));
  const label = (point: BarPoint) => ({ ...point, role: 'label' as const });
  const title: Shape[] =
    row.title !== null && size !== 'bare'
      ? [{ kind: 'text', role: 'title', at: 0, dx: 0, y: top + letter, anchor: 'start', text: row.title, fit: null }]
      : [];
  const titled = top + title.length * line;
  if (row.words !== null) {
    const words = size === 'bare' ? [] : linesOf(row.words, letter, width, titled);
    return {
      height: titled + words.length * line + letter / 2 - top,
      shapes: [...title, ...words],
    };
  }
  const marks = layOutLabels(named(row.marks.map(label)), width);
  const lanesAbove = lanesOf(marks);
  const flagTop = titled + lanesAbove * line + 4;
  const middle = flagTop + half + 5;
  const above = sideOf(marks, width, (lane) => titled + (lanesAbove - lane) * line - line + letter, flagTop);
  const under = middle + half + 5;
  const known = row.known.map((point, index) => ({
    ...point,
    role: index === 0 ? ('value' as const) : ('label' as const),
  }));
  const others = [row.start, row.expected].filter((each) => each !== null).map(label);
  const values = layOutLabels(named([...known, ...others]), width);
  const below = sideOf(values, width, (lane) => under + letter + lane * line, under - 3);
  const shapes: (Shape | null)[] = [
    ...title,
    { kind: 'line', role: row.ended ? 'track-ended' : 'track', y: middle },
    ...above.poles,
    ...below.poles,
    row.run && {
      kind: 'box',
      role: `run-${row.known[0]?.kind ?? 'result'}`,
      ...row.run,
      y: middle - half,
      height: half * 2,
    },
    ...row.known.map(
      ({ range }): Shape | null =>
        range && { kind: 'box', role: 'range', ...range, y: middle - half - 3, height: half * 2 + 6 },
    ),
    row.start && { kind: 'upright', role: 'base', at: row.start.at, y1: middle - half - 2, y2: middle + half + 2 },
    row.expected && {
      kind: 'upright',
      role: 'expected',
      at: row.expected.at,
      y1: middle - half - 4,
      y2: middle + half + 4,
    },
    ...row.marks.flatMap(({ at, good, drawn, other }) => {
      const flag = (place: number, side: 'left' | 'right'): Shape => ({
        kind: 'flag',
        role: drawn ? 'mark-drawn' : 'mark',
        at: place,
        y: flagTop,
        height: half * 2 + 10,
        good: side,
      });
      return [flag(at, good), ...(other === undefined ? [] : [flag(other, good === 'left' ? 'right' : 'left')])];
    }),
    ...row.known.toReversed().map(({ at, kind }): Shape => ({ kind: 'dot', role: kind, at, y: middle, r: half })),
    ...above.texts,
    ...below.texts,
  ];
  const noted = under + lanesOf(values) * line;
  const note = row.caveat === null || size === 'bare' ? [] : linesOf(`(${row.caveat})`, letter, width, noted);
  return {
    height: noted + note.length * line + letter / 2 - top,
    shapes: [...shapes.filter((each) => each !== null), ...note],
  };
}

/** Lays a bar out so that no label covers another from `width` pixels on. */
export function layoutOf(bar: Bar, size: BarSize, width: number): Layout {
  const rows = bar.rows.reduce<Layout>(
    ({ height, shapes }, row) => {
      const next = rowShapes(row, size, width, height);
      return { height: Math.ceil(height + next.height), shapes: [...shapes, ...next.shapes] };
    },
    { height: 0, shapes: [] },
  );
  return { ...rows, height: rows.height + (size === 'bare' ? 3 : 0) };
}
