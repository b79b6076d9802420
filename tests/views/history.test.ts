import { describe, expect, it } from 'vitest';
import { loadOrThrow } from '../../src/content/load.ts';
import type { Indicator } from '../../src/content/schema.ts';
import { assess } from '../../src/domain/progress.ts';
import { withTargetsOn } from '../../src/views/amended.ts';
import { ruleTargetOf, seriesOf } from '../../src/views/assessed.ts';
import { byDay, type Change, changesOf, daysOf } from '../../src/views/history.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { aFigure, anIndicator, aPlan, aTarget } from './factories.ts';

const AS_OF = '2026-11-22';

const historyOf = (...indicators: Indicator[]): Change[] => changesOf({ plan: aPlan(), indicators }, AS_OF);

/** "2025-03-01 revision 2 (by 0.25)", oldest first. */
const told = (changes: Change[]): string[] =>
  changes.toReversed().map((change) => {
    if (change.kind === 'target') return `${change.date} target ${change.from.value} > ${change.to.value}`;
    if (change.kind === 'verdict') return `${change.date} ${change.from.status} > ${change.to.status}`;
    const by = change.kind === 'withdrawal' || change.by === null ? '' : ` (${change.by})`;
    return `${change.date} ${change.kind} ${change.figure.value}${by}`;
  });

const ofFigures = (changes: Change[]): Change[] => changes.filter(({ kind }) => kind !== 'verdict');

describe('a word that turns because time passes', () => {
  const target = aTarget({ baselineYear: 2024.5, end: 2029.5, value: '60' });
  const turns = (over: Partial<Indicator>): string[] =>
    told(historyOf(anIndicator([], { targets: [target], ...over })));

  it.each([
    ['fiscal years, on the first of July', { reporting_year_start_day: '07-01' }, '2026-07-01'],
    ['quarters, on the first day after the first of them', { frequency: 'Q', targets: [target] }, '2025-10-01'],
  ] as const)('turns in a series of %s', (_, over, day) => {
    expect(turns(over as Partial<Indicator>)[0]).toMatch(`${day} not_started > `);
  });
});

describe('the history of a figure', () => {
  it('tells new figures, revisions and repeats, with the exact difference', () => {
    const figures = [
      aFigure('2022--2023-03', '53.60', { stage: 'estimate' }),
      aFigure('2022--2023-06-01', '53.6', { stage: 'preliminary' }),
      aFigure('2022--2024', '53.9'),
      aFigure('2023--2024-02-01', '54'),
    ];
    expect(told(ofFigures(historyOf(anIndicator(figures))))).toEqual([
      '2023-03-01 new 53.60',
      '2023-06-01 repeat 53.6 (0)',
      '2024-01-01 revision 53.9 (0.3)',
      '2024-02-01 new 54',
    ]);
  });

  it('compares a report with the figure in use that day, not with the last one', () => {
    const figures = [
      aFigure('2022--2023-03', '50'),
      aFigure('2022--2023-04', '70', { stage: 'estimate' }),
      aFigure('2022--2023-05', '51'),
    ];
    const [last, weaker] = ofFigures(historyOf(anIndicator(figures)));
    expect(weaker).toMatchObject({ inUse: false, by: '20' });
    expect(last).toMatchObject({ inUse: true, by: '1', before: { value: '50' } });
  });

  it('tells what is in use after a withdrawal, and forgets what was withdrawn', () => {
    const withdrawn = { date: '2023-05-01', reason: { vi: 'Nhầm', en: null } };
    const figures = [
      aFigure('2022--2023-03', '50'),
      aFigure('2022--2023-04', '5', { withdrawn }),
      aFigure('2022--2023-06', '52'),
    ];
    const changes = ofFigures(historyOf(anIndicator(figures)));
    expect(told(changes)).toEqual([
      '2023-03-01 new 50',
      '2023-04-01 revision 5 (-45)',
      '2023-05-01 withdrawal 5',
      '2023-06-01 revision 52 (2)',
    ]);
    expect(changes[1]).toMatchObject({ after: { value: '50' } });
  });

  it('leaves out what was published or withdrawn after the day', () => {
    const withdrawn = { date: '2027-01-01', reason: { vi: 'Nhầm', en: null } };
    const figures = [aFigure('2022--2023-03', '50', { withdrawn }), aFigure('2022--2026-11-23', '51')];
    expect(told(ofFigures(historyOf(anIndicator(figures))))).toEqual(['2023-03-01 new 50']);
  });
});

describe('the history of a word', () => {
  const turned = anIndicator([
    aFigure('2020--2021', '50'),
    aFigure('2025--2026-02-01', '60.1', { stage: 'preliminary' }),
    aFigure('2025--2026-06-01', '59.9'),
  ]);

  it('follows the figures and the calendar', () => {
    expect(told(historyOf(turned).filter(({ kind }) => kind === 'verdict'))).toEqual([
      '2022-01-01 not_started > insufficient',
      '2026-01-01 insufficient > awaiting_result',
      '2026-02-01 awaiting_result > met',
      '2026-06-01 met > missed',
    ]);
  });

  it('is turned round only from one verdict to the other', () => {
    const rounds = historyOf(turned).flatMap((change) => (change.kind === 'verdict' ? [change] : []));
    expect(rounds.map((round) => [round.turned, round.cause])).toEqual([
      [true, 'figures'],
      [false, 'figures'],
      [false, 'calendar'],
      [false, 'calendar'],
    ]);
  });

  it('is turned round also across a withdrawal', () => {
    const withdrawn = { date: '2026-03-01', reason: { vi: 'Nhầm', en: null } };
    const figures = [aFigure('2025--2026-02-01', '60.1', { withdrawn }), aFigure('2025--2026-06-01', '59.9')];
    const [last] = historyOf(anIndicator(figures)).filter(({ kind }) => kind === 'verdict');
    expect(last).toMatchObject({ turned: true, from: { status: 'awaiting_result' }, to: { status: 'missed' } });
  });

  it('begins on the day the targets were set', () => {
    const early = anIndicator([aFigure('2020--2020-06', '10'), aFigure('2020--2021-01-05', '70')]);
    expect(told(historyOf(early)).filter((line) => line.includes('>'))).not.toContain(
      expect.stringMatching(/^202[01]-0[12]/),
    );
  });
});

describe('the history of a target', () => {
  const url = 'https://example.org/';
  const was = (value: string) => ({
    op: '>=' as const,
    value,
    other_end: null,
    range: 'nearer-end' as const,
    about: null,
    clause: 'I.1',
  });
  const target = aTarget({
    value: '60',
    amended: [
      { date: '2026-05-01', document: '2/NQ', url, was: was('58') },
      { date: '2024-05-01', document: '1/NQ', url, was: was('62') },
    ],
  });
  const indicator = anIndicator([aFigure('2020--2021', '50'), aFigure('2025--2026-02-01', '59')], {
    targets: [target],
  });

  it('is told with what it was, and judged by what it was then', () => {
    const since2024 = told(historyOf(indicator)).filter((line) => line > '2024-05');
    expect(since2024).toEqual([
      '2024-05-01 target 62 > 58',
      '2026-01-01 insufficient > awaiting_result',
      '2026-02-01 awaiting_result > met',
      '2026-02-01 new 59',
      '2026-05-01 met > missed',
      '2026-05-01 target 58 > 60',
    ]);
  });

  it('names the change of the target as the cause', () => {
    const [last] = historyOf(indicator).filter(({ kind }) => kind === 'verdict');
    expect(last).toMatchObject({ cause: 'target', turned: true });
  });

  it('stands on an earlier day as it stood then', () => {
    const content = { plan: aPlan(), indicators: [indicator], tasks: [], agencies: [] };
    const [known] = withTargetsOn(content, '2026-02-01').indicators[0]?.targets ?? [];
    expect([known?.value, known?.amended.map(({ date }) => date)]).toEqual(['58', ['2024-05-01']]);
  });
});

describe('the days', () => {
  it('are every day on which something changed, newest first', () => {
    const other = anIndicator([aFigure('2021--2022-02-01', '1')], { id: 'other' });
    const changes = historyOf(anIndicator([aFigure('2021--2022-02-01', '50')]), other);
    expect(daysOf(changes)).toEqual(['2026-01-01', '2022-02-01', '2022-01-01']);
    expect(
      byDay(changes)
        .find(({ date }) => date === '2022-02-01')
        ?.changes.map((c) => c.indicator.id),
    ).toEqual(['forest-cover', 'other']);
  });

  it('hold nothing that is dated by a month or a year still running: its day would move with every build', () => {
    const known = aFigure('2021--2022-02-01', '50');
    const coarse = { ...aFigure('2021--2026-11', '49'), known: AS_OF };
    expect(daysOf(historyOf(anIndicator([known, coarse])))).not.toContain(AS_OF);
    const dated = aFigure('2022--2026-11-22', '51');
    expect(daysOf(historyOf(anIndicator([known, coarse, dated])))).toContain(AS_OF);
    const over = { ...coarse, known: '2026-10-31', id: '2021--2026-10', published: '2026-10' };
    expect(daysOf(historyOf(anIndicator([known, over])))).toContain('2026-10-31');
  });

  it('miss none: until the eve of the next one, every word of a whole plan stays as it was', () => {
    const content = loadOrThrow({ dir: FROZEN, asOf: AS_OF, today: AS_OF });
    const wordsOn = (asOf: string): string[] =>
      content.indicators.flatMap((indicator) =>
        indicator.targets.map((target) => {
          const { figures } = indicator;
          const found = assess({ series: seriesOf(indicator), target: ruleTargetOf(target), figures, asOf });
          return `${indicator.id} ${target.end} ${found.status} ${found.provisional}`;
        }),
      );
    const eveOf = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const days = daysOf(changesOf(content, AS_OF)).filter((day) => day > content.plan.document.date);
    for (const [index, day] of [AS_OF, ...days].entries()) {
      const earlier = days[index] ?? content.plan.document.date;
      expect(wordsOn(eveOf(day)), `from ${earlier} to the eve of ${day}`).toEqual(wordsOn(earlier));
    }
  });
});
