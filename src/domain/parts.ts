/** One target that has parts: what their words say together (rule of progress, section 4a). */
import { isJudgement } from './progress.ts';
import type { Assessment, Status } from './types.ts';

/** Of what the rule says of one part, all that the whole needs. */
export type PartWord = Pick<Assessment, 'status' | 'provisional'>;

/** Why a word on a target with parts could not be given. */
export const WHOLE_REASONS = ['parts_unknown'] as const;
export type WholeReason = (typeof WHOLE_REASONS)[number];

/** What the rule says of a target with parts: a word, and no number. */
export interface WholeWord<P extends PartWord = PartWord> {
  status: Status;
  /** The line of section 4a that decided, 1 to 4. */
  line: number;
  provisional: boolean;
  reason: WholeReason | null;
  /** The parts that readers are told to look at, in their own order: those that decided the word; all of them where all did. */
  decidedBy: P[];
}

/**
 * Words of a part under way, worst first. What is not known yet comes before what is good: nothing good is said of the
 * whole that is not known of each part.
 */
const WORST_FIRST: readonly Status[] = [
  'wrong_way',
  'far_behind',
  'behind',
  'awaiting_result',
  'not_started',
  'on_track',
  'reached_early',
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

  // What is neither missed, unknown nor met everywhere has a part that is under way.
  const worst = WORST_FIRST.find((status) => parts.some(among(status))) ?? 'awaiting_result';
  return say(4, worst, parts.filter(among(worst)));
}
