/** What several years or months make together, beside each of them. */
import { exact } from '../../domain/exact.ts';
import { traitsOf } from '../../domain/measures.ts';
import { parsePeriod } from '../../domain/period.ts';
import { monthsBetween } from '../../domain/time.ts';
import type { Finding } from '../fault.ts';
import { valueFinding } from '../issues.ts';
import type { Figure } from '../schema.ts';
import type { SeriesFiles } from './series.ts';

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
  const { holds } = traitsOf(indicator.measure);
  if (holds === 'amounts') return known.flatMap((each) => sumFindings(each, known));
  return holds === 'changes' ? known.flatMap((each) => meanFindings(each, known)) : [];
}

/** A total that is less than a part of it; amounts below zero may take away. */
function sumFindings({ figure, file }: Known, known: readonly Known[]): Finding[] {
  if (known.some((each) => exact(each.figure.value).compare(0) < 0)) return [];
  const part = known.find((each) => contains(figure, each.figure) && compare(figure, each.figure) < 0);
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

/** An average beyond every result of every year that it averages. */
function meanFindings({ figure, file }: Known, known: readonly Known[]): Finding[] {
  const { kind, first, last } = parsePeriod(figure.period);
  if (kind !== 'years') return [];
  const years = Array.from({ length: last - first + 1 }, (_, k) =>
    known.filter((each) => each.figure.period === String(first + k)).map((each) => each.figure),
  );
  if (years.some((each) => each.length === 0)) return [];
  const all = years.flat().sort(compare);
  const [least, most] = [all[0], all.at(-1)];
  if (!least || !most || (compare(figure, least) >= 0 && compare(figure, most) <= 0)) return [];
  const data = { value: figure.value, period: figure.period, least: least.value, most: most.value };
  return [valueFinding('mean-outside', file, ['value'], data)];
}
