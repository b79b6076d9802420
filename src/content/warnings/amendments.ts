/** Changes of targets, and what was said of them, that may be right and are improbable. */
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
          if (kind === null) return [];
          const data = { kind, date, was: `${was.op} ${was.value}`, next: `${next.op} ${next.value}` };
          return [valueFinding('amended-odd', file, ['targets', at, 'amended', k], data)];
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
  return isSlip(was.value, next.value) ? 'far' : null;
}
