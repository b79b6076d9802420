/** The bar as one line of characters: a comment may hold no drawing. */
import { type Bar, mainRow } from '../views/bar.ts';

const WIDTH = 44;
const cellAt = (at: number): number => Math.max(0, Math.min(WIDTH - 1, Math.round((at / 100) * (WIDTH - 1))));

/** What each character stands for; a later one hides an earlier one in the same place. */
export const SIGNS = {
  track: '·',
  run: '━',
  start: '├',
  expected: '╎',
  mark: '┃',
  result: '●',
  forecast: '○',
  reading: '◌',
} as const;

/** `├━━━━━━●··╎····┃`: from the start of the road to where it stands, and the targets on it; or what is said instead. */
export function textBar(bar: Bar): string {
  const row = mainRow(bar);
  if (row === null) return bar.rows.map(({ title, words }) => [title, words].filter(Boolean).join(': ')).join('; ');
  const cells: string[] = Array.from({ length: WIDTH }, () => SIGNS.track);
  const put = (at: number, sign: string): void => {
    cells[cellAt(at)] = sign;
  };
  if (row.run) {
    const [from, to] = [cellAt(Math.min(row.run.from, row.run.to)), cellAt(Math.max(row.run.from, row.run.to))];
    cells.fill(SIGNS.run, from, to + 1);
  }
  if (row.start) put(row.start.at, SIGNS.start);
  if (row.expected) put(row.expected.at, SIGNS.expected);
  for (const { at, other } of row.marks) for (const place of [at, other ?? at]) put(place, SIGNS.mark);
  for (const { at, kind } of row.known.toReversed()) put(at, SIGNS[kind]);
  return cells.join('');
}

/** The amounts at the signs, each through `print`: "├ 2020: 2.390 USD; ● 2025: 3.505 USD; ┃ 2025: ít nhất 5.200 USD". */
export function barLabels(bar: Bar, print: (label: string) => string): string {
  const row = mainRow(bar);
  if (row === null) return '';
  const signed: [string, { label: string } | null][] = [
    [SIGNS.start, row.start],
    ...row.known.map((point): [string, { label: string }] => [SIGNS[point.kind], point]),
    [SIGNS.expected, row.expected],
    ...row.marks.map((mark): [string, { label: string }] => [SIGNS.mark, mark]),
  ];
  return signed.flatMap(([sign, point]) => (point ? [`${sign} ${print(point.label)}`] : [])).join('; ');
}
