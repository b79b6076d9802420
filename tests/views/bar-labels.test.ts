import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Labelled, layOutLabels, type PlacedLabel } from '../../src/views/bar-labels.ts';

const ROOM = 272;
const label = fc.record({ x: fc.integer({ min: 11, max: 261 }), width: fc.integer({ min: 7, max: 180 }) });

const spanOf = ({ width }: Labelled, { anchor, x }: PlacedLabel): [number, number] =>
  ({ start: [x, x + width], middle: [x - width / 2, x + width / 2], end: [x - width, x] })[anchor] as [number, number];

describe('labels of one to five places', () => {
  it('never cover one another, and stay within the room', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
        const placed = layOutLabels(labels, ROOM);
        expect(placed).toHaveLength(labels.length);
        const spans = placed.map((label, i) => ({ label, span: spanOf(labels[i] as Labelled, label) }));
        for (const { span } of spans) expect(span[0] >= 0 && span[1] <= ROOM).toBe(true);
        for (const [i, a] of spans.entries())
          for (const b of spans.slice(i + 1))
            if (a.label.lane === b.label.lane) expect(a.span[1] <= b.span[0] || b.span[1] <= a.span[0]).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('lie over or beside the place that they name', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
        layOutLabels(labels, ROOM).forEach((label, i) => {
          const [from, to] = spanOf(labels[i] as Labelled, label);
          const { x } = labels[i] as Labelled;
          expect(from <= x && x <= to).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('have no pole that goes through a text', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 2, maxLength: 4 }), (labels) => {
        const placed = layOutLabels(labels, ROOM);
        placed.forEach((label, i) => {
          const { x } = labels[i] as Labelled;
          if (!label.pole) return;
          placed.forEach((other, j) => {
            const [from, to] = spanOf(labels[j] as Labelled, other);
            if (other.lane < label.lane) expect(x <= from || x >= to).toBe(true);
          });
        });
      }),
      { numRuns: 300 },
    );
  });
});

it.each<[string, Labelled[], [lane: number, anchor: string, pole: boolean][]]>([
  ['one stands over its place', [{ x: 100, width: 60 }], [[0, 'middle', false]]],
  ['one near the left edge begins at its place', [{ x: 11, width: 60 }], [[0, 'start', false]]],
  ['one near the right edge ends at its place', [{ x: 261, width: 60 }], [[0, 'end', false]]],
  [
    'two that are apart share a lane',
    [
      { x: 60, width: 60 },
      { x: 200, width: 60 },
    ],
    [
      [0, 'middle', false],
      [0, 'middle', false],
    ],
  ],
  [
    'two that are near lean apart',
    [
      { x: 120, width: 90 },
      { x: 160, width: 90 },
    ],
    [
      [0, 'end', false],
      [0, 'start', false],
    ],
  ],
  [
    'two at one place stand one above the other, without a pole between',
    [
      { x: 100, width: 60 },
      { x: 102, width: 60 },
    ],
    [
      [0, 'middle', false],
      [1, 'middle', false],
    ],
  ],
  [
    'two with just the room in between that texts need share a lane',
    [
      { x: 60, width: 60 },
      { x: 128, width: 60 },
    ],
    [
      [0, 'middle', false],
      [0, 'middle', false],
    ],
  ],
  [
    'so do they in the other order',
    [
      { x: 128, width: 60 },
      { x: 60, width: 60 },
    ],
    [
      [0, 'middle', false],
      [0, 'middle', false],
    ],
  ],
  [
    'a pole runs just right of a text, with half the room that texts need in between',
    [
      { x: 100, width: 60 },
      { x: 134, width: 200 },
    ],
    [
      [0, 'middle', false],
      [1, 'middle', true],
    ],
  ],
  [
    'a text leans aside for a pole that would run nearer than that',
    [
      { x: 100, width: 60 },
      { x: 133, width: 200 },
    ],
    [
      [0, 'end', false],
      [1, 'middle', true],
    ],
  ],
  [
    'a pole runs just left of a text',
    [
      { x: 172, width: 60 },
      { x: 138, width: 200 },
    ],
    [
      [0, 'middle', false],
      [1, 'middle', true],
    ],
  ],
  [
    'one wider than the room ends at the edge that is nearer to its place',
    [{ x: 200, width: 400 }],
    [[0, 'end', false]],
  ],
  ['or begins there', [{ x: 100, width: 400 }], [[0, 'start', false]]],
])('%s', (_, labels, expected) => {
  expect(layOutLabels(labels, ROOM).map(({ lane, anchor, pole }) => [lane, anchor, pole])).toEqual(expected);
});
