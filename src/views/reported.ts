/** What a report did on the day it was published: the first figure of its period, a revision, or the same again. */
import type { Figure, Indicator } from '../content/schema.ts';
import { exact, toDecimal } from '../domain/exact.ts';
import { bestOf, compareFigures, compareIds, knownOn } from '../domain/figures.ts';
import type { Decimal, IsoDate } from '../domain/types.ts';

export interface Reported {
  kind: 'new' | 'revision' | 'repeat';
  date: IsoDate;
  figure: Figure;
  /** The figure in use for the period until then; null for a new figure. */
  before: Figure | null;
  /** The new value less the old one, exactly; null for a new figure. */
  by: Decimal | null;
  /** False where the older figure stays in use: it is of a later stage, or a result. */
  inUse: boolean;
}

export interface Withdrawal {
  kind: 'withdrawal';
  date: IsoDate;
  figure: Figure;
  /** The figure that is in use for the period from then on. */
  after: Figure | null;
}

const dayOf: (figure: Figure) => IsoDate = knownOn;

/** Oldest first; several of one day in the order of their files. */
const inOrder = (figures: readonly Figure[]): Figure[] =>
  figures.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || compareIds(a.id, b.id));

/** Every report of an indicator made by `asOf`, oldest first. A date known in part counts from its last day, or from that of the build. */
export function reportsInOrder({ figures }: Pick<Indicator, 'figures'>, asOf: IsoDate): Reported[] {
  const known = inOrder(figures.filter((figure) => dayOf(figure) <= asOf));
  return known.map((figure, index): Reported => {
    const date = dayOf(figure);
    const before = bestOf(known.slice(0, index), date).get(figure.period) ?? null;
    const by = before && toDecimal(exact(figure.value).sub(exact(before.value)));
    return {
      kind: before === null ? 'new' : Number(by) === 0 ? 'repeat' : 'revision',
      date,
      figure,
      before,
      by,
      inUse: before === null || compareFigures(figure, before) < 0,
    };
  });
}

/** Every withdrawal by `asOf`, oldest first. */
export function withdrawalsOf({ figures }: Pick<Indicator, 'figures'>, asOf: IsoDate): Withdrawal[] {
  return figures
    .flatMap((figure): Withdrawal[] => {
      const date = figure.withdrawn?.date;
      if (!date || date > asOf) return [];
      return [{ kind: 'withdrawal', date, figure, after: bestOf(figures, date).get(figure.period) ?? null }];
    })
    .sort((a, b) => a.date.localeCompare(b.date) || compareIds(a.figure.id, b.figure.id));
}
