/** What of a yearly report its page tells row by row. */
import { describe, expect, it } from 'vitest';
import { REPORT_ROOM } from '../../src/views/many.ts';
import { reportOf } from '../../src/views/report.ts';
import { asRows, changedRows, toldRowByRow } from '../../src/views/report-room.ts';
import { reportTables } from '../../src/views/report-tables.ts';
import { aFigure, anIndicator, aPlan } from './factories.ts';

const ofLength = (letters: number) => asRows(['a'.repeat(letters)]);

describe('the tables of a report', () => {
  it('are told row by row up to the room of the page, the shorter ones first', () => {
    const [long, short] = [ofLength(REPORT_ROOM - 10), ofLength(10)];
    expect([...toldRowByRow([long, short])]).toEqual([short, long]);
    expect([...toldRowByRow([long, short, ofLength(11)])]).toHaveLength(2);
    expect([...toldRowByRow([long, short], [ofLength(1)])]).toEqual([short]);
  });
});

describe('the rows that changed', () => {
  const plan = aPlan({ periods: [{ id: '2021-2025', baseline: 2020, end: 2025 }] });
  const start = aFigure('2020--2021-03-01', '50');
  const indicators = [
    anIndicator([start]),
    anIndicator([start, aFigure('2025--2026-05-01', '61')], { id: 'other', code: 'O-1' }),
  ];

  it('are those whose verdict is another than in the report before, in their table', () => {
    const report = reportOf({ plan, indicators, tasks: [] }, 2026, '2026-11-22');
    const [table = expect.fail('no table')] = reportTables(report, [], 'en').targets;
    const [period = expect.fail('no period')] = report.periods;
    const changed = changedRows(table, period);
    expect(table.rows).toHaveLength(2);
    expect(changed.columns).toEqual(table.columns);
    expect(period.targets.filter((each) => each.changed)).toHaveLength(changed.rows.length);
    expect(changed.rows.map(([code]) => code?.text)).toContain('O-1');
  });
});
