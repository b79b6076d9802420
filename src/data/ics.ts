/**
 * A calendar file of whole days (RFC 5545). Written here rather than by a library: the few lines that whole days need
 * have no clock and no time zone, which the libraries bring with them, and an independent parser checks them in the tests.
 */
import { daysAfter } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';

export interface IcsEvent {
  /** Permanent: the same event in every build, so that a subscriber's calendar updates it in place. */
  uid: string;
  /** First and last day. */
  from: IsoDate;
  to: IsoDate;
  summary: string;
  description: string;
  url: string;
}

export interface IcsCalendar {
  name: string;
  description: string;
  /** Names the program that wrote the file. */
  product: string;
  /** The day for which the file was built: its time stamp, so that two builds are the same. */
  stamp: IsoDate;
  events: readonly IcsEvent[];
}

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const compact = (day: IsoDate): string => day.replaceAll('-', '');

/** Lines of at most 75 bytes, never cut within a character (section 3.1). */
function foldLine(line: string): string {
  const parts = [''];
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      parts.push(' ');
      bytes = 1;
    }
    parts[parts.length - 1] += character;
    bytes += size;
  }
  return parts.join('\r\n');
}

const eventLines = (stamp: string, { uid, from, to, summary, description, url }: IcsEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(from)}`,
  // The end of an event of whole days is the day after its last (section 3.6.1).
  `DTEND;VALUE=DATE:${compact(daysAfter(to, 1))}`,
  `SUMMARY:${escapeText(summary)}`,
  `DESCRIPTION:${escapeText(description)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** An iCalendar file (RFC 5545) of whole days. */
export function toIcs({ name, description, product, stamp, events }: IcsCalendar): string {
  const dtstamp = `${compact(stamp)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-CALDESC:${escapeText(description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap((event) => eventLines(dtstamp, event)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
