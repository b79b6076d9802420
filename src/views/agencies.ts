/** Who does the work: the agencies that the plan named, and those that took over from them. */
import type { Agency } from '../content/schema.ts';
import type { IsoDate } from '../domain/types.ts';

type Agencies = readonly Agency[];

export const agencyOf = (agencies: Agencies, id: string): Agency => {
  const agency = agencies.find((each) => each.id === id);
  if (!agency) throw new RangeError(`unknown agency: "${id}"`);
  return agency;
};

/** The agency that took over by `asOf`, or null. */
export function successorOf(agencies: Agencies, { succeeded_by: by }: Agency, asOf: IsoDate): Agency | null {
  return by && by.date <= asOf ? agencyOf(agencies, by.agency) : null;
}

/** The agency named, then whoever took over from it by `asOf`, one after the other. */
export function lineOf(agencies: Agencies, id: string, asOf: IsoDate): Agency[] {
  const line = [agencyOf(agencies, id)];
  for (let last = line[0]; last; ) {
    const next = successorOf(agencies, last, asOf);
    if (!next || line.includes(next)) break;
    line.push(next);
    last = next;
  }
  return line;
}

/** Every agency that this one took over from by `asOf`, also by way of another, in the content's order. */
export const predecessorsOf = (agencies: Agencies, id: string, asOf: IsoDate): Agency[] =>
  agencies.filter((each) => each.id !== id && lineOf(agencies, each.id, asOf).some((later) => later.id === id));
