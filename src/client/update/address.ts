/** What a link to the form fills in: `?indicator=forest-cover&period=2026`. */
import type { Draft } from '../../intake/draft.ts';

const TAKEN = ['indicator', 'period'] as const;

/** Only what the address names; an indicator that the form does not know leaves the field open. */
export function fieldsInAddress(search: string): Partial<Draft> {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    TAKEN.flatMap((field) => {
      const value = query.get(field)?.trim().slice(0, 100);
      return value ? [[field, value]] : [];
    }),
  );
}
