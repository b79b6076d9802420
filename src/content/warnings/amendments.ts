/** Changes of targets, and what was said of them, that may be right and are improbable. */
import { exact } from '../../domain/exact.ts';
import { lastDayOf } from '../../domain/period.ts';
import { lastDayAt } from '../../domain/time.ts';
import type { Finding } from '../fault.ts';
import type { Sound } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import type { AmendmentOddity } from '../messages/odd-numbers.ts';
import type { TargetFile } from '../schema.ts';
import { isSlip } from './figures.ts';

type Was = TargetFile['amended'][number]['was'];

export const amendmentFindings = ({ plan, indicators }: Sound): Finding[] =>
  indicators.flatMap(({ file, value }) =>
    value.targets.flatMap((target, at) => {
      const period = plan.value.periods.find(({ id }) => id === target.period);
      const written = plan.value.document.date;
      return [
        ...target.amended.flatMap(({ date, was }, k) => {
          const next = target.amended[k + 1]?.was ?? target;
          const kind = period && lastDayAt(period.end) < date ? 'late' : oddityOf(was, next);
          const data = { kind, date, was: `${was.op} ${was.value}`, next: `${next.op} ${next.value}` };
          return kind === null
            ? []
            : [valueFinding('amended-odd', file, ['targets', at, 'amended', k], { ...data, kind })];
        }),
        ...target.own_words.flatMap(({ date }, k) =>
          lastDayOf(date) < written
            ? [valueFinding('words-early', file, ['targets', at, 'own_words', k, 'date'], { date, written })]
            : [],
        ),
      ];
    }),
  );

/** Why a change is doubted, or null. */
function oddityOf(was: Was, next: Was): AmendmentOddity | null {
  if (was.op[0] !== next.op[0]) return 'turned';
  if (isSlip(was.value, next.value)) return 'far';
  const isOne = (a: string | null, b: string | null): boolean =>
    a === b || (a !== null && b !== null && exact(a).compare(exact(b)) === 0);
  const isSame =
    was.op === next.op &&
    was.range === next.range &&
    (was.clause ?? next.clause) === next.clause &&
    isOne(was.value, next.value) &&
    isOne(was.other_end, next.other_end) &&
    isOne(was.about?.low ?? null, next.about?.low ?? null) &&
    isOne(was.about?.high ?? null, next.about?.high ?? null);
  return isSame ? 'same' : null;
}
