import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type IcsEvent, toIcs } from '../../src/data/ics.ts';

const event = (override: Partial<IcsEvent> = {}): IcsEvent => ({
  uid: 'report-2026@nowhere',
  from: '2026-11-25',
  to: '2026-11-25',
  summary: 'Hạn báo cáo',
  description: 'Reports due',
  url: 'https://example.org/lich/',
  ...override,
});
const file = (events: IcsEvent[]): string =>
  toIcs({ name: 'Lịch', description: 'Việc đến hạn', product: '-//nowhere//VI', stamp: '2026-11-22', events });
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
const readOne = (override: Partial<IcsEvent>) => {
  const [first] = read(file([event(override)]));
  if (!first) throw new RangeError('no event');
  return first;
};

describe('a calendar file, read by an independent parser', () => {
  it('is a calendar with a name', () => {
    const calendar = new ICAL.Component(ICAL.parse(file([])));
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Lịch');
  });

  it.each([
    ['one day', '2026-11-25', '2026-11-25', '2026-11-26'],
    ['the last day of a year', '2025-12-31', '2025-12-31', '2026-01-01'],
    ['the last day of February in a leap year', '2028-02-29', '2028-02-29', '2028-03-01'],
    ['a month', '2027-01-01', '2027-01-31', '2027-02-01'],
  ])('%s is whole days, its end the day after the last', (_, from, to, end) => {
    const { startDate, endDate } = readOne({ from, to });
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, from, end]);
  });

  it.each([
    ['commas, semicolons and backslashes', 'một, hai; ba \\ bốn'],
    ['line breaks', 'dòng một\ndòng hai'],
    ['what looks like a line of the file', 'END:VEVENT\nEND:VCALENDAR'],
    ['a text that is folded many times', 'Lập đề án trình Quốc hội thí điểm cơ chế đặc thù về đầu tư; '.repeat(9)],
    ['signs of four bytes', '🌲'.repeat(60)],
    ['spaces where the line is folded', `${'x'.repeat(66)}   y`],
  ])('keeps %s', (_, text) => {
    const { summary, description } = readOne({ summary: text, description: text });
    expect([summary, description]).toEqual([text, text]);
  });

  it('keeps events apart by their permanent names', () => {
    const uids = ['report-2026@nowhere', 'task-2.1@nowhere'];
    expect(read(file(uids.map((uid) => event({ uid })))).map(({ uid }) => uid)).toEqual(uids);
  });

  it('has lines of at most 75 bytes, each ended by CR LF', () => {
    const lines = file([event({ summary: 'ngày đến hạn '.repeat(40) })]).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  });
});
