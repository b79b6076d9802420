/**
 * Where the words within a chart stand. Places across are a share of the width, so that one placement is taken only if it
 * covers nothing on any screen, on paper and in the saved picture; what finds none is told in words below the chart.
 */
import { type Chart, contextJoins, cornersOf, joinsOf, type Named } from './chart.ts';
import { type Box, crosses, isWithin, type Line, overlap } from './chart-geometry.ts';
import { PICTURE, ROOM, ROOM_OF_YEAR } from './chart-room.ts';

export interface LabelWish {
  role: 'mark' | 'value' | 'judged' | 'context';
  /** The whole text first, then shorter ones that say less. */
  texts: readonly [string, ...string[]];
  /** Most wished for first. */
  places: readonly Named[];
}

/** How a text stands to its place: anchor, then pixels across, pixels down and letters down to the line that letters stand on. */
export interface Placement extends Named {
  anchor: 'start' | 'middle' | 'end';
  dx: number;
  dy: number;
  letters: number;
}

export interface ChartLabel {
  role: LabelWish['role'];
  text: string;
  /** Null where there is no room: told below the chart. */
  placement: Placement | null;
}

/** What the chart is drawn into; all in pixels. */
export interface Frame {
  /** Of the plot, without the labels of the axis. */
  width: number;
  height: number;
  letter: number;
}

/** Widths of the column that a chart stands in, from a screen of 320 pixels on; on paper, as much larger as its letters are. */
const SCREENS = [286, 304, 328, 352, 380, 420, 470, 540, 640, 760, 900, 1050, 1200];
const PAPER = [960, 1060, 1160, 1240];

/** Room left of the plot for labels of so many letters. */
export const roomBeside = (letters: number, letter: number): number => letters * LETTER * letter + 8;

/** All that a chart is drawn into whose axis has labels of so many letters. */
export const framesOf = (letters: number): Frame[] =>
  [
    ...SCREENS.map((width) => ({ width, height: 300, letter: 13 })),
    ...PAPER.map((width) => ({ width, height: 300, letter: 21.6 })),
    PICTURE,
  ].map((frame) => ({ ...frame, width: frame.width - roomBeside(letters, frame.letter) }));

/** Width of a letter of a number, of its size. */
export const LETTER = 0.62;
/** The same in words: those that are wide and those that are narrow, then all others. */
const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/[%mwMW]/, 0.98],
  [/[\s.,:;/()fijlrtíìỉĩị]/, 0.45],
];
const widthOf = (text: string, letter: number): number =>
  [...text].reduce((sum, each) => sum + (WIDTHS.find(([letters]) => letters.test(each))?.[1] ?? 0.66), 0) * letter;
/** Height of letters over and under the line that they stand on, of their size. */
const [ASCENT, DESCENT] = [0.85, 0.25];
const GAP = 3;
/** Of the mark of a target, right of and above its place. */
export const FLAG = { width: 9, height: 16 } as const;
const RADIUS = 6;

/** The vertical axis: its ends and the letters of its longest label. */
export interface Upright {
  low: number;
  high: number;
  letters: number;
}

/** The ways to stand by a place, best first; over a flag there is its height in between. */
function placementsOf({ role, places }: LabelWish): Placement[] {
  const flag = role === 'mark' ? FLAG : { width: 0, height: 0 };
  const clear = role === 'judged' ? 4 : RADIUS + GAP;
  return places.flatMap((place): Placement[] => {
    const over = { ...place, dx: 0, dy: -(role === 'mark' ? flag.height + 4 : clear), letters: -DESCENT };
    const under = { ...place, dx: 0, dy: clear, letters: ASCENT };
    const level = { ...place, dy: -flag.height / 2, letters: 0.35 };
    const beside: Placement[] = [
      { ...level, anchor: 'end', dx: -clear },
      { ...level, anchor: 'start', dx: flag.width + clear },
    ];
    const anchors = ['middle', 'end', 'start'] as const;
    /** Over and under the place, so many letters away. */
    const row = (away: number): Placement[] => [
      ...anchors.map((anchor) => ({ ...over, anchor, letters: over.letters - away })),
      ...anchors.map((anchor) => ({ ...under, anchor, letters: under.letters + away })),
    ];
    return [...row(0), ...beside, ...row(1.2)];
  });
}

/** Places of a chart in the pixels of a frame. */
export function scalesOf(chart: Chart, { low, high }: Pick<Upright, 'low' | 'high'>, frame: Frame) {
  const [first, last] = [chart.first - ROOM_OF_YEAR, chart.last + ROOM_OF_YEAR];
  const [top, bottom] = [ROOM.above, frame.height - ROOM.below];
  return {
    x: (year: number): number => ((year - first) / (last - first)) * frame.width,
    y: (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top),
    bottom,
  };
}

/** What a text may not cover: points and flags as boxes, all lines but those of the axis. */
export function obstaclesOf(chart: Chart, upright: Upright, frame: Frame): { boxes: Box[]; lines: Line[] } {
  const { x, y, bottom } = scalesOf(chart, upright, frame);
  const line = (a: Named, b: Named): Line => [x(a.x), y(a.value), x(b.x), y(b.value)];
  return {
    boxes: [
      ...chart.points.map((p): Box => [x(p.x) - RADIUS, y(p.value) - RADIUS, x(p.x) + RADIUS, y(p.value) + RADIUS]),
      ...chart.context.flatMap(({ points }) =>
        points.map((p): Box => [x(p.x) - 3, y(p.value) - 3, x(p.x) + 3, y(p.value) + 3]),
      ),
      ...chart.marks.map(
        ({ end, value }): Box => [x(end) - 1, y(value) - FLAG.height - 1, x(end) + FLAG.width, y(value) + 1],
      ),
    ],
    lines: [
      ...[...joinsOf(chart), ...contextJoins(chart)].map(([a, b]) => line(a, b)),
      ...chart.roads.flatMap(({ points }) => {
        const corners = cornersOf(points);
        return corners.slice(1).map((point, i) => line(corners[i] ?? point, point));
      }),
      ...[...chart.spans, ...chart.judged].map(({ from, to, value }) =>
        line({ x: from - ROOM_OF_YEAR, value }, { x: to + ROOM_OF_YEAR, value }),
      ),
      ...chart.breaks.map(({ x: at }): Line => [x(at), 0, x(at), bottom]),
    ],
  };
}

/** The pixels that a text takes up in a frame. */
export function boxOf(text: string, placement: Placement, chart: Chart, upright: Upright, frame: Frame): Box {
  const { x, y } = scalesOf(chart, upright, frame);
  const width = widthOf(text, frame.letter);
  const at = x(placement.x) + placement.dx;
  const left = { start: at, middle: at - width / 2, end: at - width }[placement.anchor];
  const base = y(placement.value) + placement.dy + placement.letters * frame.letter;
  return [left, base - ASCENT * frame.letter, left + width, base + DESCENT * frame.letter];
}

interface Way {
  placement: Placement;
  text: string;
  boxes: readonly Box[];
}

/** All placements of a text that cover nothing in any frame and lie within the plot. */
function freeWays(wish: LabelWish, chart: Chart, upright: Upright): Way[] {
  const frames = framesOf(upright.letters).map((frame) => ({ frame, ...obstaclesOf(chart, upright, frame) }));
  const placements = placementsOf(wish);
  const all = wish.texts.flatMap((text) => placements.map((placement) => ({ text, placement })));
  return all.flatMap(({ text, placement }): Way[] => {
    const boxes: Box[] = [];
    for (const { frame, boxes: taken, lines } of frames) {
      const box = boxOf(text, placement, chart, upright, frame);
      const near: Box = [box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1];
      const plot: Box = [0, 0, frame.width, frame.height - ROOM.below];
      const isCovering = taken.some((other) => overlap(near, other)) || lines.some((line) => crosses(line, near));
      if (isCovering || !isWithin(box, plot)) return [];
      boxes.push(near);
    }
    return [{ placement, text, boxes }];
  });
}

/** A placement for each text, in their order; as few as can be have none. */
export function placeLabels(wishes: readonly LabelWish[], chart: Chart, upright: Upright): ChartLabel[] {
  let best: readonly (Way | null)[] = wishes.map(() => null);
  const placed = (all: readonly (Way | null)[]): number => all.filter((way) => way !== null).length;
  /** Looks for ways for those that still wait, beside the ones chosen already; the first of equally good finds stays. */
  const search = (chosen: readonly (Way | null)[], [ways, ...rest]: readonly (readonly Way[])[]): void => {
    if (ways === undefined) {
      best = chosen;
      return;
    }
    const isFree = (way: Way): boolean =>
      chosen.every((other) => !other || way.boxes.every((box, i) => !overlap(box, other.boxes[i] ?? box)));
    for (const way of [...ways.filter(isFree), null])
      if (placed(chosen) + (way ? 1 : 0) + rest.length > placed(best)) search([...chosen, way], rest);
  };
  search(
    [],
    wishes.map((wish) => freeWays(wish, chart, upright)),
  );
  return wishes.map(({ role, texts }, i) => {
    const { text, placement } = best[i] ?? { text: texts[0], placement: null };
    return { role, text, placement };
  });
}
