/** One target that has parts: what their words say together (rule of progress, section 4a). */
import { isJudgement } from './progress.ts';
import type { Assessment, Status } from './types.ts';

/** Of what the rule says of one part, all that the whole needs. */
export type PartWord = Pick<Assessment, 'status' | 'provisional'>;

/** What the rule says of a target with parts: a word, and no number. */
export interface WholeWord<P extends PartWord = PartWord> {
  status: Status;
  /** The line of section 4a that decided, 1 to 5. */
  line: number;
  provisional: boolean;
  reason: 'parts_unknown' | null;
  /** The parts that readers are told to look at, in their own order: those that decided the word; all of them where all did. */
  decidedBy: P[];
}

/** Words of a part under way, worst first. */
const WORST_FIRST: readonly Status[] = [
  'wrong_way',
  'far_behind',
  'behind',
  'on_track',
  'reached_early',
  'not_started',
];

const among =
  (...statuses: Status[]) =>
  ({ status }: PartWord): boolean =>
    statuses.includes(status);

/** The word of all targets of one period together; null where there are none. */
export function wholeOf<P extends PartWord>(parts: readonly P[]): WholeWord<P> | null {
  if (parts.length === 0) return null;
  const say = (line: number, status: Status, decidedBy: P[], restsOn: readonly P[] = parts): WholeWord<P> => ({
    status,
    line,
    provisional: isJudgement(status) && restsOn.some(({ provisional }) => provisional),
    reason: status === 'insufficient' ? 'parts_unknown' : null,
    decidedBy,
  });

  const missed = parts.filter(among('missed'));
  const settled = missed.filter(({ provisional }) => !provisional);
  if (missed.length > 0) return say(1, 'missed', missed, settled.length > 0 ? settled : missed);

  if (parts.every(among('met'))) return say(2, 'met', [...parts]);

  const unknown = parts.filter(among('insufficient', 'discontinued'));
  if (unknown.length > 0) return say(3, 'insufficient', unknown);

  const worst = WORST_FIRST.find((status) => parts.some(among(status)));
  // What is neither met, unknown nor under way awaits its result.
  return worst === undefined
    ? say(4, 'awaiting_result', parts.filter(among('awaiting_result')))
    : say(5, worst, parts.filter(among(worst)));
}
