/** Who does the work: the agencies that the plan named, and those that took over from them. */
import type { Agency } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';

type Agencies = readonly Agency[];

/** The agency of an id; throws a `RangeError` where there is none. */
export const agencyOf = (agencies: Agencies, id: string): Agency => {
  const agency = agencies.find((each) => each.id === id);
  if (!agency) throw new RangeError(`unknown agency: "${id}"`);
  return agency;
};

/** The agency that took over by `asOf`, or null. */
export function successorOf(agencies: Agencies, { succeeded_by: by }: Agency, asOf: IsoDate): Agency | null {
  return by && by.date <= asOf ? agencyOf(agencies, by.agency) : null;
}

/** Who took a task over from an agency, where that is not its successor in general: by the agency's id. */
export type TakenOver = Readonly<Record<string, string>>;

/** The successor for one task: on the day of the general succession, or at once where there is none. */
function taskSuccessorOf(agencies: Agencies, agency: Agency, asOf: IsoDate, now: TakenOver): Agency | null {
  const own = Object.hasOwn(now, agency.id) ? now[agency.id] : undefined;
  if (own === undefined) return successorOf(agencies, agency, asOf);
  const { succeeded_by: by } = agency;
  return by === null || by.date <= asOf ? agencyOf(agencies, own) : null;
}

/** The agency named, then whoever took over from it by `asOf`, one after the other; `now` is a task's own. */
export function successionOf(agencies: Agencies, id: string, asOf: IsoDate, now: TakenOver = {}): Agency[] {
  const line = [agencyOf(agencies, id)];
  for (let last = line[0]; last; ) {
    const next = taskSuccessorOf(agencies, last, asOf, now);
    if (!next || line.includes(next)) break;
    line.push(next);
    last = next;
  }
  return line;
}

/** Every agency that this one took over from by `asOf`, also by way of another, in the content's order. */
export const predecessorsOf = (agencies: Agencies, id: string, asOf: IsoDate): Agency[] =>
  agencies.filter((each) => each.id !== id && successionOf(agencies, each.id, asOf).some((later) => later.id === id));
