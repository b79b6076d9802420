/** Days and moments of a place, by its time zone (IANA), summer time included. */
import type { IsoDate } from './types.ts';

/** Whether the machine knows a name of the IANA database: `Asia/Ho_Chi_Minh`. A bare distance such as `+07:00` is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Making one takes long, and feeds ask for thousands of moments. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', ...numbers });
  clocks.set(timeZone, clock);
  return clock;
}

/** How far the clocks of a zone are ahead of UTC at an instant, both in milliseconds. */
function aheadAt(instant: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(instant);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = (
    ['year', 'month', 'day', 'hour', 'minute'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
}

/** The day that it is in a zone at an instant. */
export const todayIn = (zone: string, instant: Date): IsoDate =>
  new Date(instant.getTime() + aheadAt(instant.getTime(), zone)).toISOString().slice(0, 10);

const DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');

/**
 * The first moment of a day in a zone, as its clocks show it (RFC 3339): `2026-11-22T00:00:00+07:00`. Where clocks are put
 * forward at midnight, the day begins at one o'clock.
 */
export function firstMomentOf(day: IsoDate, zone: string): string {
  const midnight = Date.parse(day);
  const around = [aheadAt(midnight - DAY, zone), aheadAt(midnight + DAY, zone)];
  // Midnight by either side's clocks: the earlier of the two that its own clocks agree with, else the change itself.
  const [early, late] = [midnight - Math.max(...around), midnight - Math.min(...around)];
  const start = aheadAt(early, zone) === midnight - early ? early : late;
  const ahead = aheadAt(start, zone);
  const minutes = Math.abs(ahead) / 60_000;
  const clock = new Date(start + ahead).toISOString().slice(0, 19);
  return `${clock}${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
