/** What several years or months make together, beside each of them. */
import { exact } from '../../domain/exact.ts';
import { traitsOf } from '../../domain/measures.ts';
import { parsePeriod } from '../../domain/period.ts';
import { monthsBetween } from '../../domain/time.ts';
import { languagesOf } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import type { Sound } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { tellingDigits } from '../number-digits.ts';
import type { Figure } from '../schema.ts';
import { memberFiles, type SeriesFiles } from './series.ts';

type Known = SeriesFiles['figures'][number];

const compare = (a: Figure, b: Figure): number => exact(a.value).compare(exact(b.value));

/** True where one figure covers all the time of another, and more. */
function contains(whole: Figure, part: Figure): boolean {
  const [a, b] = [parsePeriod(whole.period).stretch, parsePeriod(part.period).stretch];
  if (!a || !b) return false;
  return monthsBetween(a.from, b.from) >= 0 && monthsBetween(b.to, a.to) >= 0 && whole.period !== part.period;
}

export function togetherFindings({ indicator, figures }: SeriesFiles): Finding[] {
  const known = figures.filter(({ figure }) => !figure.withdrawn);
  if (traitsOf(indicator.measure).holds !== 'amounts') return known.flatMap((each) => meanFindings(each, known));
  return known.flatMap((each) => {
    const less = sumFindings(each, known);
    return less.length ? less : partsFindings(each, known);
  });
}

/** Rounder numbers may be the same by chance, and small counts stand still. */
const TELLING = 3;

/** True for a total that is less than a part of it, or that is the very number of its part. */
const isNoTotal = (whole: Figure, part: Figure): boolean => {
  const order = compare(whole, part);
  return order < 0 || (order === 0 && tellingDigits(part.value).length >= TELLING);
};

/** A total that is no more than a part of it; amounts below zero may take away. */
function sumFindings({ figure, file }: Known, known: readonly Known[]): Finding[] {
  if (known.some((each) => exact(each.figure.value).compare(0) < 0)) return [];
  const part = known.find((each) => contains(figure, each.figure) && isNoTotal(figure, each.figure));
  return part
    ? [
        valueFinding('sum-less', file, ['value'], {
          value: figure.value,
          period: figure.period,
          part: part.figure.value,
          of: part.figure.period,
          other: part.file.path,
        }),
      ]
    : [];
}

/** By which share parts may exceed their whole: estimates of it came before the results of its parts. */
const EXCESS = 1.05;

/** Parts that follow one another and are together more than the whole. */
function partsFindings({ figure, file }: Known, known: readonly Known[]): Finding[] {
  if (known.some((each) => exact(each.figure.value).compare(0) < 0)) return [];
  const inside = known
    .flatMap(({ figure: part }) => {
      const { stretch } = parsePeriod(part.period);
      return stretch && contains(figure, part) ? [{ part, stretch }] : [];
    })
    .sort((a, b) => monthsBetween(b.stretch.to, a.stretch.to) || compare(a.part, b.part));
  // The least value of each period; of periods that overlap, those that make the most.
  const most: { to: (typeof inside)[number]['stretch']['to']; sum: ReturnType<typeof exact> }[] = [];
  for (const { part, stretch } of inside.filter(
    (each, at) => inside.findIndex(({ part: own }) => own.period === each.part.period) === at,
  )) {
    const before = most.filter(({ to }) => monthsBetween(to, stretch.from) >= 0).map(({ sum }) => sum);
    const best = before.reduce((a, b) => (a.compare(b) > 0 ? a : b), exact('0'));
    most.push({ to: stretch.to, sum: best.add(exact(part.value)) });
  }
  const sum = most.map((each) => each.sum).reduce((a, b) => (a.compare(b) > 0 ? a : b), exact('0'));
  return sum.compare(exact(figure.value).mul(EXCESS)) > 0
    ? [
        valueFinding('parts-exceed', file, ['value'], {
          value: figure.value,
          period: figure.period,
          sum: sum.toString(),
        }),
      ]
    : [];
}

/** The least and the greatest of some figures, where another one does not lie between them; else null. */
function endsBeside(figure: Figure, others: readonly Figure[]): { least: string; most: string } | null {
  const sorted = [...others].sort(compare);
  const [least, most] = [sorted[0] ?? figure, sorted.at(-1) ?? figure];
  return compare(figure, least) < 0 || compare(figure, most) > 0 ? { least: least.value, most: most.value } : null;
}

/** A share of the whole that is greater, or less, than those of all its parts. */
export function wholeFindings(all: Sound, series: readonly SeriesFiles[]): Finding[] {
  const members = memberFiles(all);
  return series.flatMap(({ id, indicator, figures }) => {
    const isShare = languagesOf(indicator.unit).some((language) => indicator.unit[language].includes('%'));
    if (!isShare || traitsOf(indicator.measure).holds !== 'levels') return [];
    return figures.flatMap(({ figure, file }) =>
      all.plan.value.dimensions.flatMap((dimension) => {
        const known = dimension.members.map((member) =>
          members
            .filter((each) => each.id === id && each.member === member.id)
            .flatMap((each) => each.figures.map((reported) => reported.figure))
            .filter((each) => each.period === figure.period && !each.withdrawn),
        );
        // One part that nothing is known of may make up for all others.
        if (figure.withdrawn || known.some((each) => each.length === 0)) return [];
        const ends = endsBeside(figure, known.flat());
        return ends
          ? [valueFinding('whole-outside', file, ['value'], { value: figure.value, dimension: dimension.id, ...ends })]
          : [];
      }),
    );
  });
}

/** Periods of years that lie end to end from one year to another, short ones first; null where there are none. */
function layingOf(figures: readonly Figure[], from: number, to: number): string[] | null {
  if (from > to) return [];
  const next = figures.filter(({ period }) => parsePeriod(period).first === from).map(({ period }) => period);
  for (const period of [...new Set(next)].sort((a, b) => parsePeriod(a).last - parsePeriod(b).last)) {
    const rest = layingOf(figures, parsePeriod(period).last + 1, to);
    if (rest) return [period, ...rest];
  }
  return null;
}

/** An average beyond every result of the years that it averages. */
function meanFindings({ figure, file }: Known, known: readonly Known[]): Finding[] {
  const { kind, first, last } = parsePeriod(figure.period);
  if (kind !== 'years') return [];
  const inside = known
    .map((each) => each.figure)
    .filter((each) => /^years?$/.test(parsePeriod(each.period).kind) && contains(figure, each));
  const laid = layingOf(inside, first, last);
  if (!laid) return [];
  const ends = endsBeside(
    figure,
    inside.filter(({ period }) => laid.includes(period)),
  );
  return ends
    ? [valueFinding('mean-outside', file, ['value'], { value: figure.value, period: figure.period, ...ends })]
    : [];
}
