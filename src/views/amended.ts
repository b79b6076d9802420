/** Targets change, by a later document. What a target was on a day, and the changes themselves. */
import type { Content, Indicator, PlanTarget } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';

type Terms = Pick<PlanTarget, 'op' | 'value' | 'other_end' | 'range' | 'about' | 'clause'>;

export interface Amendment {
  kind: 'target';
  date: IsoDate;
  target: PlanTarget;
  from: Terms;
  to: Terms;
  /** The document that changed it. */
  document: string;
  url: string;
}

const inOrder = ({ amended }: PlanTarget): PlanTarget['amended'] =>
  amended.toSorted((a, b) => a.date.localeCompare(b.date));

/** A target in the terms that held on a day. */
export function targetOn(target: PlanTarget, day: IsoDate): PlanTarget {
  const next = inOrder(target).find(({ date }) => date > day);
  return next ? { ...target, ...next.was } : target;
}

/** Every change of an indicator's targets by `asOf`, oldest first. */
export const amendmentsOf = ({ targets }: Pick<Indicator, 'targets'>, asOf: IsoDate): Amendment[] =>
  targets
    .flatMap((target) =>
      inOrder(target).map(({ date, document, url, was }): Amendment => {
        const { op, value, other_end, range, about, clause } = targetOn(target, date);
        return {
          kind: 'target',
          date,
          target,
          from: was,
          to: { op, value, other_end, range, about, clause },
          document,
          url,
        };
      }),
    )
    .filter(({ date }) => date <= asOf)
    .sort((a, b) => a.date.localeCompare(b.date));

const asKnown = (target: PlanTarget, asOf: IsoDate): PlanTarget => ({
  ...targetOn(target, asOf),
  amended: target.amended.filter(({ date }) => date <= asOf),
});

/** The content with its targets as they stood on a day. */
export const withTargetsOn = (content: Content, asOf: IsoDate): Content => ({
  ...content,
  indicators: content.indicators.map((indicator) => ({
    ...indicator,
    targets: indicator.targets.map((target) => asKnown(target, asOf)),
  })),
});
