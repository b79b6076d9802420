import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/content/schema.ts';
import { exact } from '../../src/domain/exact.ts';
import type { Question } from '../../src/domain/progress.ts';
import { compareDecimals, subtractDecimals, trimDecimal } from '../../src/text/decimal.ts';
import { LOCALES } from '../../src/text/locale.ts';
import { type AssessedTarget, assessIndicator } from '../../src/views/assessed.ts';
import { anyQuestion, levelQuestion, RUNS, way } from '../domain/cases.ts';
import { aFigure, anIndicator, aSource, aTarget } from '../views/factories.ts';
import { verdictOf } from './factory.ts';
import { numbersIn, sortedNumbersIn } from './numerals.ts';

const UNITS = [
  { vi: '%', en: '%' },
  { vi: '% số xã', en: '% of communes' },
  { vi: 'tỷ USD', en: 'billion USD' },
  { vi: 'đơn vị', en: 'units' },
];

/** What the content check takes: other measures than `level` are asked for at least so much, and have no path of their own. */
function accepted({ series, target, ...rest }: Question): Question {
  if (series.measure === 'level') return { series, target, ...rest };
  const op = target.op === '<' || target.op === '>' ? '>' : '>=';
  return { series: { ...series, path: 'straight' }, target: { ...target, op }, ...rest };
}

const isForwards = ({ target }: Question): boolean =>
  target.baselineYear < target.end && (target.baseline === null || target.baseline.year < target.end);

const question: fc.Arbitrary<Question> = fc
  .oneof({ weight: 3, arbitrary: anyQuestion.map(accepted) }, { weight: 1, arbitrary: way.map(levelQuestion) })
  .filter(isForwards);

const indicatorOf = ({ series, target, figures }: Question, unit: Indicator['unit'], decimals: number): Indicator => {
  const { otherUnit, baseline, ...terms } = target;
  return anIndicator(
    figures.map((figure) =>
      aFigure(figure.id, figure.value, {
        ...figure,
        withdrawn: figure.withdrawn && { ...figure.withdrawn, reason: { vi: 'sai', en: 'wrong' } },
      }),
    ),
    {
      ...series,
      scale: [...series.scale],
      unit,
      decimals,
      targets: [
        aTarget({
          ...terms,
          baseline: baseline && { ...baseline, source: aSource, note: null },
          unit: otherUnit ? { vi: 'xã', en: 'communes' } : null,
        }),
      ],
    },
  );
};

interface Said {
  indicator: Indicator;
  told: AssessedTarget;
}

const said: fc.Arbitrary<Said> = fc
  .record({ question, unit: fc.constantFrom(...UNITS), decimals: fc.integer({ min: 0, max: 3 }) })
  .map(({ question: asked, unit, decimals }) => {
    const indicator = indicatorOf(asked, unit, decimals);
    const [told] = assessIndicator(indicator, asked.asOf);
    if (!told) throw new Error('no target was assessed');
    return { indicator, told };
  });

let sentences: Said[];
beforeAll(() => {
  sentences = fc.sample(said, RUNS);
}, 60_000);

const nothingLeftOpen = /null|undefined|NaN|Infinity|\[object|\{\w+\}/;
const badlyJoined = / {2}| [,.;:)]|\( |\.\.|,,|;;|::|[,;:]\.|\(\)|−−|−0(?![,.\d])/;

describe('any sentence', () => {
  it('leaves nothing open and is joined well', () => {
    for (const { told } of sentences) {
      for (const locale of LOCALES) {
        const text = told.sentence[locale];
        expect(text).not.toMatch(nothingLeftOpen);
        expect(text).not.toMatch(badlyJoined);
        expect(text).toMatch(/^\S.*[^.\s]\.$/);
      }
    }
  });

  it('says the same numbers in both languages', () => {
    for (const { told } of sentences) {
      const { vi, en } = told.sentence;
      expect(sortedNumbersIn(vi, 'vi'), `${vi}\n${en}`).toEqual(sortedNumbersIn(en, 'en'));
    }
  });

  it('takes the singular after one, and only there', () => {
    for (const { told } of sentences) {
      expect(told.sentence.en).not.toMatch(/(?<![\d.,–])1 (?:units|percentage points)/);
      expect(told.sentence.en).not.toMatch(/(?:(?<!^|[ (−])1|[02-9]) (?:unit|percentage point)\b/);
    }
  });

  it('comes with most of the words there are', () => {
    const words = new Set(sentences.map(({ told }) => verdictOf(told)));
    expect(words.size).toBeGreaterThanOrEqual(17);
  });
});

/** Numbers of the English sentences of one word, for a level that the source did not give as a range. */
const levelNumbers = (statuses: readonly string[]) =>
  sentences
    .filter(
      ({ indicator, told }) =>
        indicator.measure === 'level' && !told.range && statuses.includes(told.assessment.status),
    )
    .map(({ told }) => ({ told, numbers: numbersIn(told.sentence.en, 'en') }));

const TESTS = { '>=': [0, 1], '>': [1], '<=': [0, -1], '<': [-1] };
const holds = (a: string, op: keyof typeof TESTS, b: string): boolean => TESTS[op].includes(compareDecimals(a, b));
const size = (text: string): string => trimDecimal(text.replace('-', ''));

describe('a printed number', () => {
  it('agrees with met or missed, and with what is missing', () => {
    const cases = levelNumbers(['met', 'missed']);
    expect(cases.length).toBeGreaterThan(100);
    for (const { told, numbers } of cases) {
      const [, value = '', target = '', gap = '0'] = numbers;
      expect(holds(value, told.target.op, target), told.sentence.en).toBe(told.assessment.status === 'met');
      expect(size(gap), told.sentence.en).toBe(size(subtractDecimals(target, value)));
    }
  });

  it('agrees with on track or not, and with the way that was gone', () => {
    const cases = levelNumbers(['on_track', 'behind', 'far_behind']).filter(
      ({ told }) => told.assessment.expected !== null,
    );
    expect(cases.length).toBeGreaterThan(100);
    for (const { told, numbers } of cases) {
      const moved = /, (?:up|down) from/.test(told.sentence.en);
      const [value = '', start = '', expected = ''] = moved
        ? [numbers[1], numbers[2], numbers[6]]
        : [numbers[1], numbers[1], numbers[5]];
      expect(holds(value, told.target.op, expected), told.sentence.en).toBe(told.assessment.status === 'on_track');
      expect(compareDecimals(value, start), told.sentence.en).toBe(
        moved ? (/, up/.test(told.sentence.en) ? 1 : -1) : 0,
      );
    }
  });

  it('agrees with behind or far behind', () => {
    let met = 0;
    for (const { told } of sentences) {
      const times = /(more than )?([\d.,]+) times the pace/.exec(told.sentence.en);
      if (!times) continue;
      met += 1;
      const [from, to] = { on_track: [0, 1], behind: [1, 2], far_behind: [2, Number.POSITIVE_INFINITY] }[
        told.assessment.status as 'on_track' | 'behind' | 'far_behind'
      ];
      const text = (times[2] ?? '').replaceAll(',', '');
      const number = Number(text) + (times[1] ? 1e-9 : 0);
      expect(number, told.sentence.en).toBeGreaterThan(from as number);
      expect(number, told.sentence.en).toBeLessThanOrEqual(to as number);
    }
    expect(met).toBeGreaterThan(100);
  });

  it('is never nothing where something is missing', () => {
    for (const { told } of sentences) {
      const gap = /(?:short|exceeded|too high|below it) by (?:up to |more than |less than |about )?([\d.,]*\d)/.exec(
        told.sentence.en,
      );
      if (gap) expect(exact((gap[1] ?? '').replaceAll(',', '')).compare(0), told.sentence.en).toBe(1);
    }
  });

  it('is never all of a total that is missed', () => {
    for (const { told } of sentences) {
      if (told.assessment.status === 'missed' && told.target.op === '>=')
        expect(told.sentence.en).not.toMatch(/, or 100%/);
    }
  });
});
