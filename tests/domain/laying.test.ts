import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layingOf, type Piece, piecesOf } from '../../src/domain/laying.ts';
import { checkAndCount, figure } from './cases.ts';

const pieces = (...periods: string[]) => piecesOf(periods.map((period) => figure(period, '1')));
const laid = (all: Piece[]) => layingOf(all, 2020, 2025).map((piece) => piece.figure.period);

describe('figures laid end to end', () => {
  it.each([
    ['nothing', [], []],
    ['nothing for the first year', ['2022', '2023'], []],
    ['single years before an average', ['2021-2022', '2021', '2022'], ['2021', '2022']],
    ['as far as they reach', ['2021', '2021-2023', '2024'], ['2021-2023', '2024']],
    ['up to a hole', ['2021', '2022', '2024'], ['2021', '2022']],
    ['not beyond the last year', ['2021', '2022-2026'], ['2021']],
    ['not from before the first year', ['2020-2022', '2023'], []],
    ['fewest ranges', ['2021-2022', '2023-2024', '2021-2023', '2024'], ['2021-2023', '2024']],
    [
      'latest start of the first range',
      ['2021', '2022', '2023', '2021-2022', '2023-2024', '2024-2025', '2025'],
      ['2021', '2022', '2023', '2024-2025'],
    ],
    ['the shorter first piece', ['2021-2023', '2024-2025', '2021-2022', '2023-2025'], ['2021-2022', '2023-2025']],
    ['no parts of years', ['2021-M9', '2021-05', '2021-05-31'], []],
  ])('%s', (_, periods, expected) => {
    expect(laid(pieces(...periods))).toEqual(expected);
  });

  it('are the best of all layings', () => {
    const span = fc.tuple(fc.integer({ min: 2020, max: 2025 }), fc.integer({ min: 0, max: 3 }));
    const spans = fc.array(span, { maxLength: 12 });
    const all = (from: number, left: Piece[]): Piece[][] => [
      [],
      ...left
        .filter((p) => p.from === from && p.to <= 2025)
        .flatMap((p) => all(p.to, left).map((rest) => [p, ...rest])),
    ];
    /** Larger is better, number by number. */
    const merit = (laying: Piece[]) => {
      const ranges = laying.filter((piece) => piece.isRange);
      const first = laying[0];
      return [laying.at(-1)?.to ?? 0, -ranges.length, ranges[0]?.from ?? 9999, first ? first.from - first.to : 0];
    };
    const compare = (a: number[], b: number[]) => a.map((x, i) => x - (b[i] ?? 0)).find((x) => x !== 0) ?? 0;
    const counts = checkAndCount(spans, (list) => {
      const given = pieces(
        ...new Set(list.map(([first, more]) => (more === 0 ? `${first}` : `${first}-${first + more}`))),
      );
      const best = all(2020, given).map(merit).sort(compare).at(-1) ?? [];
      expect(merit(layingOf(given, 2020, 2025))).toEqual(best);
      return String(best[1]);
    });
    expect(Math.min(counts.get('-1') ?? 0, counts.get('-2') ?? 0)).toBeGreaterThan(100);
  });
});
