/** Section 4a of the rule read a second time, from its text: what the words of parts say together. */
import type { Reading } from './second-reading.ts';

export type PartReading = Pick<Reading, 'status' | 'provisional'>;
/** `reason` is that of the whole: `parts_unknown` or nothing. */
export type WholeReading = Pick<Reading, 'status' | 'provisional' | 'reason'>;

/** From the worst on, of parts that are neither missed nor unknown. */
const ORDER = 'wrong_way far_behind behind awaiting_result not_started on_track reached_early met'.split(' ');
const JUDGED = 'met missed reached_early on_track behind far_behind wrong_way'.split(' ');

/** Null where there is no part. */
export function readParts(parts: readonly PartReading[]): WholeReading | null {
  if (parts.length === 0) return null;
  const missed = parts.filter(({ status }) => status === 'missed');
  if (missed.length > 0)
    return { status: 'missed', provisional: missed.every(({ provisional }) => provisional), reason: null };
  if (parts.some(({ status }) => !ORDER.includes(status)))
    return { status: 'insufficient', provisional: false, reason: 'parts_unknown' };
  const [status = ''] = parts.map((part) => part.status).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return { status, provisional: JUDGED.includes(status) && parts.some(({ provisional }) => provisional), reason: null };
}
