import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it, vi } from 'vitest';
import { holds, mirror, toDecimal } from '../../src/domain/exact.ts';
import { traitsOf } from '../../src/domain/measures.ts';
import { assess, isJudgement, type Question } from '../../src/domain/progress.ts';
import { type Assessment, type Operator, type ReportedFigure, STAGES, type Status } from '../../src/domain/types.ts';
import {
  anyQuestion,
  BASE_YEAR,
  checkAndCount,
  figure,
  juneAfter,
  levelFigures,
  levelQuestion,
  question,
  type Way,
  way,
} from './cases.ts';

// A busy machine may take its time over thousands of cases.
vi.setConfig({ testTimeout: 60_000 });

const wordOf = (q: Question) => assess(q).status;
const ROAD: Status[] = ['wrong_way', 'far_behind', 'behind', 'on_track', 'reached_early', 'met'];
const rank = (status: Status) => (status === 'missed' ? 0 : ROAD.indexOf(status));
const isUp = (op: Operator) => op === '>=' || op === '>';

/** At least one case in this many must have met each of the words. */
function expectOften(counts: Map<string, number>, words: string[], oneIn = 100) {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const rare = words.filter((word) => (counts.get(word) ?? 0) * oneIn < total);
  expect(rare, `words that are too rare in ${JSON.stringify([...counts])}`).toEqual([]);
}
const ALL = [...ROAD, 'missed'];

const mapValues = (q: Question, change: (x: Fraction) => Fraction): Question => {
  const to = (text: string) => toDecimal(change(new Fraction(text)));
  const orNull = (text: string | null) => (text === null ? null : to(text));
  return {
    ...q,
    series: { ...q.series, scale: [orNull(q.series.scale[0]), orNull(q.series.scale[1])] },
    target: {
      ...q.target,
      value: traitsOf(q.series.measure).counts === 'percent' ? q.target.value : to(q.target.value),
      baseline: q.target.baseline && { ...q.target.baseline, value: to(q.target.baseline.value) },
    },
    figures: q.figures.map((f) => ({ ...f, value: to(f.value), low: orNull(f.low), high: orNull(f.high) })),
  };
};

const expectNear = (a: number | null, b: number | null) =>
  a === null || b === null
    ? expect(a).toBe(b)
    : expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));

describe('a better value', () => {
  const better = fc.constantFrom('0.001', '0.5', '3', '40').map((text) => new Fraction(text));

  it('never gives a worse word to a level', () => {
    const counts = checkAndCount(fc.tuple(way, better), ([w, by]) => {
      const word = wordOf(levelQuestion(w));
      const after = wordOf(levelQuestion({ ...w, v: isUp(w.op) ? w.v.add(by) : w.v.sub(by) }));
      expect(rank(after)).toBeGreaterThanOrEqual(rank(word));
      return word === after ? 'same' : word;
    });
    expectOften(counts, ['wrong_way', 'far_behind', 'behind', 'on_track', 'missed']);
  });

  it('never gives a worse word to any measure, nor undoes one', () => {
    const counts = checkAndCount(fc.tuple(anyQuestion, better, fc.nat()), ([q, by, at]) => {
      const before = assess(q);
      const used = q.figures.filter(({ id }) => before.restsOn.length === 0 || before.restsOn.includes(id));
      const old = used[at % used.length];
      const { measure } = q.series;
      const up = measure === 'reduction' ? !isUp(q.target.op) : isUp(q.target.op);
      // The baseline is no value: a better start is a harder comparison.
      const baseYear = q.target.baseline?.year ?? q.target.baselineYear;
      if (old === undefined || old.period === String(baseYear)) return 'none';
      const move = (text: string) => toDecimal(up ? new Fraction(text).add(by) : new Fraction(text).sub(by));
      const figures = q.figures.map((f) =>
        f !== old ? f : { ...f, value: move(f.value), low: f.low && move(f.low), high: f.high && move(f.high) },
      );
      const after = assess({ ...q, figures });
      if (before.status === after.status) return 'same';
      if ([before.reason, after.reason].includes('range_straddles')) return 'straddles';
      // A cap that is broken is missed at once; one that is kept waits for its last year.
      const early = measure === 'sum' && !isUp(q.target.op) && (before.year ?? 0) < q.target.end;
      if (before.status === 'missed' && early) return 'kept';
      // What was not judged can only become so by reaching the target.
      if (!isJudgement(before.status)) expect(['met', 'reached_early']).toContain(after.status);
      else expect(rank(after.status)).toBeGreaterThan(rank(before.status));
      return 'better';
    });
    expectOften(counts, ['better', 'straddles'], 200);
  });
});

describe('the measures are one form', () => {
  it('mirrors: negating every number and turning the operator round changes nothing', () => {
    const counts = checkAndCount(fc.oneof(way.map(levelQuestion), anyQuestion), (q) => {
      if (q.series.measure !== 'level') return 'other';
      const [low, high] = q.series.scale;
      const turned = {
        ...q,
        series: { ...q.series, scale: [high, low] as const },
        target: { ...q.target, op: mirror(q.target.op) },
      };
      const other = mapValues(
        { ...turned, figures: turned.figures.map((f) => ({ ...f, low: f.high, high: f.low })) },
        (x) => x.neg(),
      );
      const [a, b] = [assess(q), assess(other)];
      expect([b.status, b.reason, b.step, b.provisional]).toEqual([a.status, a.reason, a.step, a.provisional]);
      for (const same of ['progress', 'gap', 'acceleration'] as const) expectNear(b[same], a[same]);
      return a.status;
    });
    expectOften(counts, ALL);
  });

  it('does not ask for the unit', () => {
    const factor = fc.constantFrom('1000', '0.001', '2.5', '0.4', '7');
    const counts = checkAndCount(fc.tuple(fc.oneof(way.map(levelQuestion), anyQuestion), factor), ([q, by]) => {
      if (q.series.measure === 'rate') return 'rate';
      const [a, b] = [assess(q), assess(mapValues(q, (x) => x.mul(by)))];
      expect([b.status, b.reason, b.step, b.provisional]).toEqual([a.status, a.reason, a.step, a.provisional]);
      for (const same of ['progress', 'acceleration'] as const) expectNear(b[same], a[same]);
      return a.status;
    });
    expectOften(counts, ALL);
  });

  it('says of a reduction, a growth, a sum or a rate what it says of the same level', () => {
    const grows = fc.constantFrom('-3', '0', '2.5', '10', '25');
    const twin = fc.tuple(
      way,
      grows,
      fc.constantFrom('>=', '>'),
      fc.constantFrom('reduction', 'growth', 'rate', 'sum'),
    );
    const counts = checkAndCount(twin, ([w, g, op, measure]) => {
      const N = BASE_YEAR + w.n;
      const years = (values: Fraction[]) => values.map((value, i) => figure(String(BASE_YEAR + 1 + i), value));
      const B = new Fraction(measure === 'sum' ? 0 : measure === 'rate' ? 1 : 40);
      const T = {
        reduction: B.sub(new Fraction(g).mul(w.n)),
        sum: new Fraction(g),
        growth: B.mul(new Fraction(g).div(100).add(1).pow(w.n) ?? 1),
        rate: new Fraction(g).div(100).add(1).pow(w.n) ?? new Fraction(1),
      }[measure];
      // Equal steps (or ratios), the first of which goes aside.
      const steps = Array.from({ length: w.k }, (_, i) => (i === 0 ? w.v.sub(w.B).div(10).round(3) : new Fraction(g)));
      const v = {
        reduction: () => B.sub(steps.reduce((a, b) => a.add(b))),
        sum: () => steps.reduce((a, b) => a.add(b)),
        growth: () => steps.reduce((a, b) => a.mul(b.div(100).add(1)), B),
        rate: () => steps.reduce((a, b) => a.mul(b.div(100).add(1)), B),
      }[measure]();
      const asked = question(
        measure === 'sum' || measure === 'rate' ? years(steps) : levelFigures({ B, v, k: w.k }),
        juneAfter(w.k),
        { measure, op, value: g, end: N },
      );
      const level = question(levelFigures({ B, v, k: w.k }), juneAfter(w.k), {
        path: measure === 'growth' || measure === 'rate' ? 'geometric' : 'straight',
        op: measure === 'reduction' ? mirror(op) : op,
        value: toDecimal(T),
        end: N,
      });
      const [a, b] = [assess(asked), assess(level)];
      // The one difference: a sum is met as soon as it is reached.
      if (measure === 'sum' && a.status === 'met' && w.k < w.n) expect(holds(op, v, T)).toBe(true);
      else {
        expect(a.status).toBe(b.status);
        expectNear(a.progress, b.progress);
        expectNear(a.acceleration, b.acceleration);
      }
      return a.status;
    });
    expectOften(counts, ALL);
  });
});

describe('the years between', () => {
  it('never change the word of a level', () => {
    const counts = checkAndCount(fc.tuple(way, fc.array(fc.integer({ min: -99, max: 99 }))), ([w, between]) => {
      const q = levelQuestion(w);
      const middle = between
        .slice(0, w.k - 1)
        .map((value, i) => figure(String(BASE_YEAR + 1 + i), String(value), { stage: 'estimate' }));
      const full = assess({ ...q, figures: [...q.figures, ...middle] });
      expect(full).toEqual(assess(q));
      return middle.length === 0 ? 'none' : full.status;
    });
    expectOften(
      counts,
      ALL.filter((word) => word !== 'met' && word !== 'missed'),
    );
  });
});

describe('the pace kept', () => {
  /** What year N would see at `times` the pace so far, raised to the k-th power where steps are ratios, beside T likewise. */
  const kept = ({ path, n, k, B, T, v }: Way, times: number): [Fraction, Fraction] => {
    const left = times * (n - k);
    if (path === 'straight') return [v.add(v.sub(B).mul(left).div(k)), T];
    // All three lie on one side of zero, so sizes compare as the values do, turned round below zero.
    const size = (x: Fraction) => x.abs();
    const reached = (size(v).pow(k) ?? v).mul(size(v).div(size(B)).pow(left) ?? v);
    const asked = size(T).pow(k) ?? T;
    return B.compare(0) < 0 ? [reached.neg(), asked.neg()] : [reached, asked];
  };
  const loose = (op: Operator): Operator => (isUp(op) ? '>=' : '<=');

  it('reaches the target exactly where the word is on track, and twice the pace does where it is behind', () => {
    const counts = checkAndCount(way, (w) => {
      const a = assess(levelQuestion(w));
      if (a.step !== 11) return a.status;
      const expected = holds(w.op, ...kept(w, 1))
        ? 'on_track'
        : holds(loose(w.op), ...kept(w, 2))
          ? 'behind'
          : 'far_behind';
      expect(a.status).toBe(expected);
      return a.status;
    });
    expectOften(counts, ALL, 50);
  });

  it('is told by numbers that agree with the word', () => {
    checkAndCount(way, (w) => {
      const a = assess(levelQuestion(w));
      if (a.step !== 11 || a.acceleration === null || a.progress === null) return 'no pace';
      const margin = 1e-9;
      if (a.status === 'on_track') expect(a.acceleration).toBeLessThanOrEqual(1 + margin);
      if (a.status === 'behind') expect(a.acceleration).toBeGreaterThanOrEqual(1 - margin);
      if (a.status === 'behind') expect(a.acceleration).toBeLessThanOrEqual(2 + margin);
      if (a.status === 'far_behind') expect(a.acceleration).toBeGreaterThan(2 - margin);
      expectNear(a.progress + (a.acceleration * a.progress * (w.n - w.k)) / w.k, 1);
      return a.status;
    });
  });
});

describe('a later stage', () => {
  const withoutStage = ({ provisional, restsOn, ...rest }: Assessment) => rest;

  it('with the same value changes only whether the word is provisional', () => {
    const counts = checkAndCount(fc.tuple(anyQuestion, fc.nat()), ([q, at]) => {
      const before = assess(q);
      const used = q.figures.filter(({ id, stage }) => before.restsOn.includes(id) && stage !== 'official');
      const old = used[at % used.length];
      if (old === undefined) return 'nothing to confirm';
      const later: ReportedFigure = {
        ...old,
        id: `${old.id}-b`,
        stage: STAGES[STAGES.indexOf(old.stage) + 1] ?? 'official',
      };
      const after = assess({ ...q, figures: [...q.figures, later] });
      expect(withoutStage(after)).toEqual(withoutStage(before));
      expect(Number(after.provisional)).toBeLessThanOrEqual(Number(before.provisional));
      return after.provisional === before.provisional ? 'still' : 'confirmed';
    });
    expectOften(counts, ['still', 'confirmed']);
  });
});

describe('a strict operator', () => {
  const twin: Record<Operator, Operator> = { '>=': '>', '>': '>=', '<=': '<', '<': '<=' };
  const onBoundary = ({ path, n, k, B, T, v }: Way) => {
    const share = (times: number, x: Fraction) => x.pow(times) ?? x;
    const line =
      path === 'straight' ? v.sub(B).mul(n).equals(T.sub(B).mul(k)) : share(n, v.div(B)).equals(share(k, T.div(B)));
    return v.equals(T) || line || B.equals(T);
  };

  it('differs from its twin at the exact boundary alone', () => {
    const counts = checkAndCount(way, (w) => {
      const [word, other] = [wordOf(levelQuestion(w)), wordOf(levelQuestion({ ...w, op: twin[w.op] }))];
      if (word !== other) expect(onBoundary(w)).toBe(true);
      return word === other ? 'same' : `${w.path} ${[word, other].sort().join('/')}`;
    });
    expectOften(
      counts,
      ['straight', 'geometric'].flatMap((p) => [
        `${p} behind/on_track`,
        `${p} met/missed`,
        `${p} on_track/reached_early`,
      ]),
    );
  });
});

describe('a range', () => {
  it('has a word exactly where every value in it has that word', () => {
    const bound = fc.constantFrom('0', '0.001', '0.5', '4').map((text) => new Fraction(text));
    const counts = checkAndCount(fc.tuple(way, bound, bound), ([w, below, above]) => {
      const q = levelQuestion(w);
      const [low, high] = [w.v.sub(below), w.v.add(above)];
      const ranged = assess({
        ...q,
        figures: q.figures.map((f, i) => (i === 1 ? { ...f, low: toDecimal(low), high: toDecimal(high) } : f)),
      });
      const words = [0, 1, 2, 3, 4].map((i) =>
        wordOf(levelQuestion({ ...w, v: low.add(high.sub(low).mul(i).div(4)) })),
      );
      if (words[0] === words[4]) expect(words).toEqual(words.map(() => ranged.status));
      else
        expect([ranged.status, ranged.reason, ranged.provisional]).toEqual(['insufficient', 'range_straddles', false]);
      return ranged.reason ?? ranged.status;
    });
    expectOften(counts, [...ALL, 'range_straddles']);
  });
});

describe('anything that the types allow', () => {
  it('has a word and finite numbers', () => {
    const counts = checkAndCount(anyQuestion, (q) => {
      const a = assess(q);
      for (const number of [a.value, a.progress, a.expected, a.gap, a.pace_so_far, a.pace_required, a.acceleration])
        expect(number === null || Number.isFinite(number)).toBe(true);
      expect(a.reason === null).toBe(a.status !== 'insufficient');
      expect(a.forecast === null || a.status === 'awaiting_result').toBe(true);
      if (a.acceleration !== null) expect([a.pace_so_far, a.pace_required]).not.toContain(null);
      if (a.provisional) expect(isJudgement(a.status)).toBe(true);
      expect(a.restsOn.every((id) => q.figures.some((f) => f.id === id))).toBe(true);
      return `${a.step} ${a.reason ?? a.status}`;
    });
    const words = [
      '1 discontinued',
      '2 unit_mismatch',
      '2 target_outside_scale',
      '3 no_baseline',
      '3 met',
      '3 missed',
      '3 range_straddles',
    ];
    words.push(
      '4 awaiting_result',
      '5 not_started',
      '6 no_figures',
      '6 gap_in_years',
      '8 reached_early',
      '8 wrong_way',
    );
    expectOften(counts, [...words, '10 wrong_way'], 300);
    expectOften(
      counts,
      [
        '5 reached_early',
        '6 stale',
        '6 gap_in_years',
        '7 no_baseline',
        '7 reached_early',
        '9 reached_early',
        '11 far_behind',
      ],
      1500,
    );
  });

  it('is answered alike in whatever order the figures come', () => {
    checkAndCount(anyQuestion, (q) => {
      expect(assess({ ...q, figures: [...q.figures].reverse() })).toEqual(assess(q));
      return '';
    });
  });

  it('does not know what was published after the day', () => {
    const counts = checkAndCount(anyQuestion, (q) => {
      const known = q.figures.filter(({ published }) => published <= q.asOf);
      expect(assess({ ...q, figures: known })).toEqual(assess(q));
      return known.length < q.figures.length ? 'fewer' : 'all';
    });
    expectOften(counts, ['fewer', 'all'], 10);
  });
});
