/** What a link to the form asks for: `?indicator=…&member=…&period=…`, `?withdraw=<indicator>/<figure>`, `?task=…`. */
export const ASKS = ['indicator', 'member', 'period', 'withdraw', 'task'] as const;
export type AskedInLink = Partial<Record<(typeof ASKS)[number], string>>;

/** Nothing where the address asks for nothing; a value is only ever compared with what there is, or put into a field. */
export function askedIn(search: string): AskedInLink | null {
  const query = new URLSearchParams(search);
  const asked = Object.fromEntries(ASKS.flatMap((name) => [[name, query.get(name)]]).filter(([, value]) => value));
  return Object.keys(asked).length > 0 ? asked : null;
}
