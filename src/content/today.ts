/** Today in Viet Nam, `2026-11-22`: UTC+7 all year round. */
export const realDay = (now: Date = new Date()): string =>
  new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
