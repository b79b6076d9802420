/** The table of the bar: 120 cases, written down in `bar-table.txt`; and what must hold of each, whatever the table says. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BarPoint, BarRow } from '../../src/views/bar.ts';
import { barOfCase, CASES } from './bar-cases.ts';

const point = ({ at, label }: BarPoint): string => `${at} "${label}"`;

/** One row in one line: from where the bar runs to where, then all that stands along it, from left to right as drawn. */
function lineOf(row: BarRow): string {
  const parts = [
    row.title,
    row.words && `“${row.words}”`,
    row.run && `run ${row.run.from}–${row.run.to}`,
    row.start && `start ${point(row.start)}`,
    row.expected && `expected ${point(row.expected)}`,
    ...row.known.map(
      ({ kind, range, ...each }) => `${kind} ${point(each)}${range ? ` ${range.from}–${range.to}` : ''}`,
    ),
    ...row.marks.map(({ good, drawn, ...each }) => `${drawn ? 'flag' : 'later flag'} ${good} ${point(each)}`),
    row.ended && 'ended',
  ];
  return parts.filter(Boolean).join(' · ');
}

it('is as it was written down', async () => {
  const table = CASES.map(
    (each) =>
      `${each.measure} ${each.op} ${each.state}\n${barOfCase(each)
        .rows.map((row) => `  ${lineOf(row)}\n`)
        .join('')}`,
  );
  await expect(table.join('')).toMatchFileSnapshot(resolve(import.meta.dirname, 'bar-table.txt'));
});

describe.each(CASES.map((each) => [`${each.measure} ${each.op} ${each.state}`, each] as const))('%s', (_, each) => {
  const { rows } = barOfCase(each);
  const drawn = rows.filter(({ words }) => words === null);

  it('says in words what it does not draw, and draws nothing where nothing is known', () => {
    for (const { words, known, marks, run } of rows) {
      if (words === null) expect(known.length).toBeGreaterThan(0);
      else expect([known, marks, run]).toEqual([[], [], null]);
    }
    expect(drawn).toHaveLength(each.state === 'nothing' ? 0 : 1);
  });

  it('keeps all that it draws within the track, and nothing known on the start', () => {
    for (const { known, marks, start, run } of drawn) {
      for (const { at } of [...known, ...marks]) expect(at >= 4 && at <= 96).toBe(true);
      expect(known[0]?.at).not.toBe(start?.at);
      expect(run?.to).toBe(known[0]?.at);
      expect(run?.from).toBe(start?.at);
    }
  });

  it('points its flags to the side on which the target is met', () => {
    for (const { marks } of drawn)
      for (const { good } of marks) expect(good).toBe(each.op.startsWith('>') ? 'right' : 'left');
  });

  it('a level has one row with two flags, any other a row and a flag for each period', () => {
    expect(rows).toHaveLength(each.measure === 'level' ? 1 : 2);
    for (const { marks } of drawn) expect(marks).toHaveLength(each.measure === 'level' ? 2 : 1);
  });
});
