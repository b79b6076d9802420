/** Which words a change turns beside those of its figures, and which targets it changes without saying so. */
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/content/files.ts';
import type { Content, PlanTarget } from '../../src/content/schema.ts';
import { silentTargets, targetTurns, taskTurns } from '../../src/review/effects.ts';
import { EVENT, INDICATOR, planWith, SUM_INDICATOR, TASK, TODAY, textOf } from '../content/plan.ts';
import { check } from '../content/told.ts';

const contentOf = (files: Files): Content => check(files).content ?? expect.fail('the plan has faults');
const plan = contentOf(planWith());
const FIRST = '{ period: 2021-2025, op: ">=", value: 54, clause: I.1 }';

describe('tasks whose state a change turns', () => {
  const turned = (old: Content, newer: Content, asOf = TODAY) =>
    taskTurns(old, newer, asOf).map(({ id, before, after }) => [id, before?.word ?? null, after?.word ?? null]);
  const without = contentOf(planWith({ [EVENT]: null }));
  const none = contentOf(planWith({ [EVENT]: null, [TASK]: null }));

  it('are told with the word before and after', () => {
    expect(turned(plan, without)).toEqual([['2.1', 'done-late', 'overdue']]);
  });

  it('are told where they come or go', () => {
    expect(turned(none, without)).toEqual([['2.1', null, 'overdue']]);
    expect(turned(without, none)).toEqual([['2.1', 'overdue', null]]);
  });

  it('are not told where nothing turns', () => {
    expect(turned(plan, plan)).toEqual([]);
  });

  it('are told where only by how many months they were late is another', () => {
    const later = contentOf(
      planWith({
        [EVENT]: null,
        'events/2.1/2023-12-27--decision-153.yaml': textOf(EVENT).replace('2023-02-28', '2023-12-28'),
      }),
    );
    expect(turned(plan, later)).toEqual([['2.1', 'done-late', 'done-late']]);
  });
});

describe('targets that a change has judged otherwise', () => {
  const turned = (old: Content, newer: Content, told: string[] = [], asOf = TODAY) =>
    targetTurns(old, newer, { asOf, told: new Set(told) }).map(({ indicator, before, after }) => [
      indicator.id,
      after.target.period,
      `${before.assessment.status} ${after.assessment.status}`,
    ]);
  const amended = (date: string): Content =>
    contentOf(
      planWith({
        [INDICATOR]: textOf(INDICATOR).replace(
          FIRST,
          `{ period: 2021-2025, op: ">=", value: 53, clause: I.1, amended: [{ date: ${date}, document: 9/NQ-CP, url: "https://example.vn/nq9", was: { op: ">=", value: 54, clause: I.1 } }] }`,
        ),
      }),
    );

  it('are told with both words', () => {
    expect(turned(plan, amended('2025-06-01'))).toEqual([['forest-cover', '2021-2025', 'missed met']]);
  });

  it('are not told with figures that tell of them already', () => {
    expect(turned(plan, amended('2025-06-01'), ['forest-cover'])).toEqual([]);
  });

  it('are not told before the day from which the document counts', () => {
    expect(turned(plan, amended('2026-11-01'), [], '2026-10-31')).toEqual([]);
    expect(turned(plan, amended('2026-11-01'), [], '2026-11-01')).toHaveLength(1);
  });

  it('are told where the word stays and its sum is another', () => {
    const further = contentOf(planWith({ [INDICATOR]: textOf(INDICATOR).replace('value: 54.5', 'value: 55') }));
    expect(turned(plan, further)).toEqual([['forest-cover', '2026-2030', 'not_started not_started']]);
  });

  it('are not told of an indicator or a target that comes with the change', () => {
    const fewer = contentOf(planWith({ [SUM_INDICATOR]: null, 'figures/investment/2025--2026-01-15.yaml': null }));
    expect(turned(fewer, plan)).toEqual([]);
    const one = contentOf(planWith({ [INDICATOR]: textOf(INDICATOR).replace(`  - ${FIRST}\n`, '') }));
    expect(turned(one, plan)).toEqual([]);
  });

  describe('of an indicator that has parts', () => {
    const part = (code: string, slug: string): string =>
      textOf(INDICATOR)
        .replace('NQ7-1', code)
        .replace('che-phu-rung', slug)
        .replace('group:', 'part_of: NQ7-3\ngroup:')
        .replace(/name: .*/, `name: { vi: Phần ${code}, en: Part ${code} }`)
        .replace('  - { period: 2026-2030, op: ">=", value: 54.5, clause: I.1 }\n', '');
    const whole = textOf(INDICATOR)
      .replace('NQ7-1', 'NQ7-3')
      .replace('che-phu-rung', 'ca-hai')
      .replace(/name: .*/, 'name: { vi: Cả hai, en: Both }')
      .replace(/targets:[\s\S]*/, 'targets: []\nin_words: [{ period: 2021-2025, words: { vi: cả hai, en: both } }]\n');
    const figure = (value: string): string =>
      textOf('figures/forest-cover/2025--2026-02-13.yaml').replace('53.75', value);
    const parts = (one: string, two: string, more: Record<string, string | null> = {}): Content =>
      contentOf(
        planWith({
          'indicators/both.yaml': whole,
          'indicators/one.yaml': part('NQ7-4', 'mot'),
          'indicators/two.yaml': part('NQ7-5', 'hai'),
          'figures/one/2025--2026-02-13.yaml': figure(one),
          'figures/two/2025--2026-02-13.yaml': figure(two),
          ...more,
        }),
      );

    it('are told though figures of its parts tell of theirs', () => {
      expect(turned(parts('55', '55'), parts('55', '53'), ['one', 'two'])).toEqual([
        ['both', '2021-2025', 'met missed'],
      ]);
    });

    it('are told where another part decides', () => {
      expect(turned(parts('53', '55'), parts('55', '53'), ['one', 'two'])).toEqual([
        ['both', '2021-2025', 'missed missed'],
      ]);
    });

    it('are not told where its parts stand as they stood', () => {
      expect(turned(parts('55', '55'), parts('55.1', '55'), ['one'])).toEqual([]);
    });

    it('are told where a word is no longer provisional', () => {
      const estimate = figure('55').replace('official', 'estimate');
      const path = 'figures/two/2025--2026-02-13.yaml';
      expect(turned(parts('55', '55', { [path]: estimate }), parts('55', '55'), ['two'])).toHaveLength(1);
    });

    it('are told for each period by itself', () => {
      const both = whole.replace(
        'in_words: [{ period: 2021-2025, words: { vi: cả hai, en: both } }]',
        'in_words:\n  - { period: 2021-2025, words: { vi: cả hai, en: both } }\n  - { period: 2026-2030, words: { vi: cả hai, en: both } }',
      );
      const later = (slug: string, code: string): string =>
        part(code, slug).replace(FIRST, `${FIRST}\n  - { period: 2026-2030, op: ">=", value: 60, clause: I.1 }`);
      const more = {
        'indicators/both.yaml': both,
        'indicators/one.yaml': later('mot', 'NQ7-4'),
        'indicators/two.yaml': later('hai', 'NQ7-5'),
      };
      expect(turned(parts('55', '55', more), parts('55', '55', more))).toEqual([]);
      expect(turned(parts('55', '55', more), parts('55', '53', more), ['one', 'two'])).toEqual([
        ['both', '2021-2025', 'met missed'],
      ]);
    });

    it('are not told where the whole comes with the change', () => {
      expect(turned(plan, parts('55', '55'))).toEqual([]);
    });
  });
});

describe('targets changed in silence', () => {
  const target = (override: Partial<PlanTarget> = {}): Content => ({
    ...plan,
    indicators: plan.indicators.map((each) =>
      each.id === 'forest-cover'
        ? { ...each, targets: each.targets.map((one, at) => (at === 0 ? { ...one, ...override } : one)) }
        : each,
    ),
  });
  const was = { op: '>=', value: '54', other_end: null, range: 'nearer-end', about: null, clause: 'I.1' } as const;
  const amendment = { date: '2025-06-01', document: '9/NQ-CP', url: 'https://example.vn/nq9', was };

  it.each<[string, Partial<PlanTarget>]>([
    ['its sign', { op: '<=' }],
    ['its value', { value: '53' }],
    ['the far end of its range', { other_end: '55' }],
    ['what a range asks for', { other_end: '55', range: 'within' }],
    ['what "about" may mean', { about: { low: '53', high: '55' } }],
    ['its clause', { clause: 'I.2' }],
    ['its value, naming what it never was', { value: '53', amended: [{ ...amendment, was: { ...was, value: '52' } }] }],
  ])('by %s', (_, override) => {
    expect(silentTargets(plan, target(override))).toEqual(['forest-cover']);
  });

  it('are told apart by what "about" may mean at either end', () => {
    const about = (low: string, high: string): Content => target({ about: { low, high } });
    expect(silentTargets(about('53', '55'), about('52', '55'))).toEqual(['forest-cover']);
    expect(silentTargets(about('53', '55'), about('53', '56'))).toEqual(['forest-cover']);
    expect(silentTargets(about('53', '55'), about('53', '55'))).toEqual([]);
  });

  it('are told apart by which end of a range is which', () => {
    const range = (value: string, other_end: string): Content => target({ value, other_end });
    expect(silentTargets(range('5', '55'), range('55', '5'))).toEqual(['forest-cover']);
  });

  it('are those that are gone too', () => {
    const [first] = plan.indicators;
    const gone = {
      ...plan,
      indicators: plan.indicators.map((each) => (each === first ? { ...each, targets: each.targets.slice(1) } : each)),
    };
    expect(silentTargets(plan, gone)).toEqual([first?.id]);
  });

  it('are none where a document of the change says what it was', () => {
    expect(silentTargets(plan, target({ value: '53', amended: [amendment] }))).toEqual([]);
  });

  it('are none where the newest of several documents says what it was', () => {
    const once = target({ value: '53', amended: [amendment] });
    const second = { ...amendment, date: '2026-06-01', was: { ...was, value: '53' } };
    expect(silentTargets(once, target({ value: '52', amended: [amendment, second] }))).toEqual([]);
  });

  it('are those that change again under the document that changed them before', () => {
    const once = target({ value: '53', amended: [amendment] });
    expect(silentTargets(once, target({ value: '52', amended: [amendment] }))).toEqual(['forest-cover']);
    // It comes back to what it was before, and no new document says so.
    expect(silentTargets(target({ amended: [amendment] }), target({ value: '52', amended: [amendment] }))).toEqual([
      'forest-cover',
    ]);
  });

  it('are none in what comes with the change', () => {
    expect(silentTargets({ ...plan, indicators: [] }, plan)).toEqual([]);
    expect(silentTargets(plan, plan)).toEqual([]);
    const fewer = { ...plan, indicators: plan.indicators.map((each) => ({ ...each, targets: each.targets.slice(1) })) };
    expect(silentTargets(fewer, plan)).toEqual([]);
  });
});
