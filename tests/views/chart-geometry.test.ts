import { describe, expect, it } from 'vitest';
import { type Box, crosses, isWithin, type Line, overlap } from '../../src/views/chart-geometry.ts';

const BOX: Box = [10, 10, 20, 20];

describe.each<[string, Box, boolean]>([
  ['in a corner', [18, 18, 30, 30], true],
  ['within it', [12, 12, 14, 14], true],
  ['around it', [0, 0, 30, 30], true],
  ['at its left edge', [0, 10, 10, 20], false],
  ['at its right edge', [20, 10, 30, 20], false],
  ['at its upper edge', [10, 0, 20, 10], false],
  ['at its lower edge', [10, 20, 20, 30], false],
  ['far away', [40, 40, 50, 50], false],
])('a box that another one meets %s', (_, other, isShared) => {
  it(isShared ? 'has room in common with it' : 'has no room in common with it', () => {
    expect([overlap(BOX, other), overlap(other, BOX)]).toEqual([isShared, isShared]);
  });
});

it.each<[string, Box, boolean]>([
  ['as large as its room', [10, 10, 20, 20], true],
  ['smaller', [11, 11, 19, 19], true],
  ['over the left edge', [9, 11, 19, 19], false],
  ['over the upper edge', [11, 9, 19, 19], false],
  ['over the right edge', [11, 11, 21, 19], false],
  ['over the lower edge', [11, 11, 19, 21], false],
])('a box that is %s lies within it: %s', (_, box, expected) => {
  expect(isWithin(box, BOX)).toBe(expected);
});

it.each<[string, Line, boolean]>([
  ['right through', [0, 15, 30, 15], true],
  ['down through', [15, 0, 15, 30], true],
  ['from corner to corner', [10, 10, 20, 20], true],
  ['within', [12, 13, 14, 15], true],
  ['into it', [0, 0, 15, 15], true],
  ['to its left edge', [0, 15, 10, 15], true],
  ['along its left edge', [10, 0, 10, 30], true],
  ['along its right edge', [20, 0, 20, 30], true],
  ['along its upper edge', [0, 10, 30, 10], true],
  ['along its lower edge', [0, 20, 30, 20], true],
  ['through one corner', [5, 15, 15, 5], true],
  ['past a corner', [4, 15, 15, 4], false],
  ['left of it', [9, 0, 9, 30], false],
  ['right of it', [21, 0, 21, 30], false],
  ['above it', [0, 9, 30, 9], false],
  ['below it', [0, 21, 30, 21], false],
  ['towards it, but not so far', [0, 15, 9, 15], false],
  ['away from it', [21, 15, 30, 15], false],
  ['down towards it, but not so far', [15, 0, 15, 9], false],
])('a line %s meets a box: %s', (_, line, expected) => {
  const [x1, y1, x2, y2] = line;
  expect([crosses(line, BOX), crosses([x2, y2, x1, y1], BOX)]).toEqual([expected, expected]);
});
