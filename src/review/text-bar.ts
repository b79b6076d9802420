/** The bar as one line of characters: a comment may hold no drawing. */
import type { Bar } from '../views/bar.ts';

const WIDTH = 44;
const cellAt = (at: number): number => Math.max(0, Math.min(WIDTH - 1, Math.round((at / 100) * (WIDTH - 1))));

/** What each character stands for; a later one hides an earlier one in the same place. */
export const SIGNS = {
  track: '·',
  run: '━',
  baseline: '├',
  expected: '╎',
  mark: '┃',
  result: '●',
  forecast: '○',
} as const;

/** `├━━━━━━●··╎····┃`: from the start of the road to where it stands, and the targets on it. */
export function textBar(bar: Bar): string {
  const cells: string[] = Array.from({ length: WIDTH }, () => SIGNS.track);
  const put = (at: number, sign: string): void => {
    cells[cellAt(at)] = sign;
  };
  if (bar.run) {
    const [from, to] = [cellAt(Math.min(bar.run.from, bar.run.to)), cellAt(Math.max(bar.run.from, bar.run.to))];
    cells.fill(SIGNS.run, from, to + 1);
  }
  if (bar.baseline) put(bar.baseline.at, SIGNS.baseline);
  if (bar.expected) put(bar.expected.at, SIGNS.expected);
  for (const mark of bar.marks) put(mark.at, SIGNS.mark);
  if (bar.stand) put(bar.stand.at, SIGNS[bar.stand.kind]);
  return cells.join('');
}

/** The amounts at the signs, each through `print`: "├ 2020: 2.390 USD; ● 2025: 3.505 USD; ┃ 2025: ít nhất 5.200 USD". */
export function barLabels(bar: Bar, print: (label: string) => string): string {
  const signed: [string, { label: string } | null][] = [
    [SIGNS.baseline, bar.baseline],
    [bar.stand ? SIGNS[bar.stand.kind] : '', bar.stand],
    [SIGNS.expected, bar.expected],
    ...bar.marks.map((mark): [string, { label: string }] => [SIGNS.mark, mark]),
  ];
  return signed.flatMap(([sign, point]) => (point ? [`${sign} ${print(point.label)}`] : [])).join('; ');
}
