import { describe, expect, it } from 'vitest';
import { firstMomentOf, isTimeZone, todayIn } from '../../src/domain/time-zone.ts';

describe('the first moment of a day', () => {
  it.each([
    ['2026-11-22', 'Asia/Ho_Chi_Minh', '2026-11-22T00:00:00+07:00'],
    ['2026-11-22', 'UTC', '2026-11-22T00:00:00+00:00'],
    ['2026-11-22', 'Asia/Kathmandu', '2026-11-22T00:00:00+05:45'],
    // Winter there, summer here: the distance is that of the day, not that of today.
    ['2026-01-15', 'Europe/London', '2026-01-15T00:00:00+00:00'],
    ['2026-07-15', 'Europe/London', '2026-07-15T00:00:00+01:00'],
    ['2026-01-15', 'Pacific/Auckland', '2026-01-15T00:00:00+13:00'],
    ['2026-07-15', 'Pacific/Auckland', '2026-07-15T00:00:00+12:00'],
    ['2026-07-15', 'America/St_Johns', '2026-07-15T00:00:00-02:30'],
    // The days on which clocks change, and those after them.
    ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00+00:00'],
    ['2026-03-30', 'Europe/London', '2026-03-30T00:00:00+01:00'],
    ['2026-10-25', 'Europe/London', '2026-10-25T00:00:00+01:00'],
    ['2026-10-26', 'Europe/London', '2026-10-26T00:00:00+00:00'],
    ['2026-04-05', 'Pacific/Auckland', '2026-04-05T00:00:00+13:00'],
    ['2026-04-06', 'Pacific/Auckland', '2026-04-06T00:00:00+12:00'],
    ['2026-09-27', 'Pacific/Auckland', '2026-09-27T00:00:00+12:00'],
    ['2026-09-28', 'Pacific/Auckland', '2026-09-28T00:00:00+13:00'],
    // Midnight is left out in Santiago in spring, and comes twice in Havana in autumn: the first one counts.
    ['2024-09-08', 'America/Santiago', '2024-09-08T01:00:00-03:00'],
    ['2024-11-03', 'America/Havana', '2024-11-03T00:00:00-04:00'],
  ])('%s in %s is %s', (day, zone, moment) => expect(firstMomentOf(day, zone)).toBe(moment));

  it.each(['Asia/Ho_Chi_Minh', 'Pacific/Auckland', 'Europe/London', 'America/Santiago', 'America/Havana'])(
    'is of that day in %s, and the second before it of the day before',
    (zone) => {
      const days = Array.from({ length: 366 }, (_, at) =>
        new Date(Date.UTC(2024, 0, 2 + at)).toISOString().slice(0, 10),
      );
      const wrong = days.filter((day) => {
        const start = Date.parse(firstMomentOf(day, zone));
        const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
        return todayIn(zone, new Date(start)) !== day || todayIn(zone, new Date(start - 1000)) !== before;
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe('today', () => {
  it.each([
    ['Asia/Ho_Chi_Minh', '2026-11-22T16:59:59.999Z', '2026-11-22'],
    ['Asia/Ho_Chi_Minh', '2026-11-22T17:00:00Z', '2026-11-23'],
    ['Pacific/Auckland', '2026-01-15T11:00:00Z', '2026-01-16'],
    ['Pacific/Auckland', '2026-07-15T11:00:00Z', '2026-07-15'],
    ['Pacific/Auckland', '2026-07-15T12:00:00Z', '2026-07-16'],
    ['America/Havana', '2026-01-01T04:59:59Z', '2025-12-31'],
  ])('in %s at %s is %s', (zone, instant, day) => expect(todayIn(zone, new Date(instant))).toBe(day));
});

it.each([
  ['Asia/Ho_Chi_Minh', true],
  ['Pacific/Auckland', true],
  ['UTC', true],
  ['Asia/Hanoi', false],
  ['+07:00', false],
  ['GMT+7', false],
  ['', false],
])('"%s" is a time zone: %s', (name, known) => expect(isTimeZone(name)).toBe(known));
