import { describe, expect, it } from 'vitest';
import { fold, matchOf, meantOf } from '../../src/languages/fold.ts';

describe('folding', () => {
  it.each([
    ['Tỷ lệ che phủ rừng', 'ty le che phu rung'],
    ['ĐÔ THỊ HÓA', 'do thi hoa'],
    ['đường', 'duong'],
    ['Tỷ lệ'.normalize('NFD'), 'ty le'],
    ['ƯƠĂÂÊÔ ưởữậểộ', 'uoaaeo uouaeo'],
    ['Forest cover (54.09%)', 'forest cover (54.09%)'],
    ['', ''],
  ])('"%s" becomes "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('a match', () => {
  const NAME = 'Tỷ lệ che phủ rừng Forest cover NQ13-16';

  it.each([
    ['che phủ rừng', 2],
    ['che phủ rừng'.normalize('NFD'), 2],
    ['  RỪNG   che ', 2],
    ['che phu rung', 1],
    // "che" stands there as typed, "rưng" only without its marks.
    ['che rưng', 1],
    ['forest', 2],
    ['nq13-16', 2],
    ['', 2],
    ['biển', 0],
    ['rừng biển', 0],
  ] as const)('of "%s" has rank %i', (query, rank) => {
    expect(matchOf(query, NAME)).toBe(rank);
  });

  it.each([
    ['đô thị', 'Tỷ lệ đô thị hóa', 2],
    ['do thi', 'Tỷ lệ đô thị hóa', 1],
    ['đo', 'Đo lường', 2],
    ['do', 'Đo lường', 1],
    ['đơn', 'Tỷ lệ don', 1],
  ] as const)('"%s" in "%s": %i', (query, text, rank) => {
    expect(matchOf(query, text)).toBe(rank);
  });
});

describe('a list of matches', () => {
  it.each([
    ['nước sạch', [2, 1, 0], [2, 0, 0]],
    ['nước sạch', [0, 1, 1], [0, 1, 1]],
    ['nuoc sach', [2, 1, 0], [2, 1, 0]],
    ['', [2, 2], [2, 2]],
  ] as const)('for "%s" of %j leaves %j', (query, ranks, left) => {
    expect(meantOf(query, ranks)).toEqual(left);
  });
});
