/** Names of files: the pattern, real dates, and the name that was probably meant. */

import { spellingOf } from '../domain/period.ts';
import { fiscalYear, isYearly, type Rhythm } from '../domain/rhythm.ts';
import { isPartialDate, meantDate } from './dates.ts';
import { type Finding, type Fix, finding } from './fault.ts';
import { type FilePlace, placeOf } from './files.ts';
import { latin, meantId } from './guess.ts';
import { EVENT_NAME, FIGURE_NAME, ID } from './schema.ts';

/** What a figure's name says; null where it is not `<period>--<published>[--k]` with dates that exist. */
export function figureNameOf(name: string): { period: string; published: string } | null {
  const { period = '', published = '' } = FIGURE_NAME.exec(name)?.groups ?? {};
  return isPeriod(period) && isPartialDate(published) ? { period, published } : null;
}

/** True for `<period>--<published>[--k]` with dates that exist. */
export const isFigureName = (name: string): boolean => figureNameOf(name) !== null;

/** True for `<date>--<slug>` with a date that exists. */
export const isEventName = (name: string): boolean => isPartialDate(EVENT_NAME.exec(name)?.groups?.['date'] ?? '');

const RANGE = /^([12]\d{3})-([12]\d{3})$/;

/** True for a period as a figure's name spells it: a stretch of time or a day that exists, and nothing after it. */
export function isPeriod(period: string): boolean {
  const range = RANGE.exec(period);
  if (range) return Number(range[1]) < Number(range[2]);
  return (
    /^[12]\d{3}-(?:M(?:[1-9]|1[0-2])|S[12]|Q[1-4]|(?:0[1-9]|1[0-2])-P[1-9]\d{0,2}M)$/.test(period) ||
    isPartialDate(period)
  );
}

/** So many months from January on. */
const fromJanuary = (_: string, year: string, months: string): string => spellingOf(`${year}-01-P${Number(months)}M`);

/** `2026-M09` may be September, as SDMX has it, or nine months: nobody can tell. */
const PERIOD_SPELLINGS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/^(\d{4})[-_ ]?([1-9]|1[0-2])[tT]$/, fromJanuary],
  [/^(\d{4})[-_ ]?[qQ]0?([1-4])$/, '$1-Q$2'],
  [/^[qQ]0?([1-4])[-_ ]?(\d{4})$/, '$2-Q$1'],
  [/^(\d{4})[-_ ]?[sShH]0?([12])$/, '$1-S$2'],
  [/^(\d{4})[-_/](\d{2})[-_/][pP](\d{1,3})[mM]$/, '$1-$2-P$3M'],
  [/^(\d{4})-m([1-9]|1[0-2])$/, '$1-M$2'],
  [/^(\d{4})\s*[_–—./ ]+\s*(\d{4})$/, '$1-$2'],
  [/^nam[-_ ]?(\d{4})$/i, '$1'],
  [/^(\d{4})[-_ ]?Q(IV|I{1,3})$/i, (_, year, quarter) => `${year}-Q${quarter === 'IV' ? 4 : quarter.length}`],
];

/** "2025-26", "FY2026" of a series whose years are not those of the calendar. */
function meantFiscalYear(written: string, rhythm: Rhythm): string | null {
  const { from, next, year } =
    /^(?:fy[-_ ]?)?(?<from>[12]\d{3})[-_/](?<next>\d{2}|\d{4})$|^fy[-_ ]?(?<year>[12]\d{3})$/i.exec(written)?.groups ??
    {};
  if (year !== undefined) return fiscalYear(Number(year), rhythm);
  const endsIn = Number(from) + 1;
  return next !== undefined && String(endsIn).endsWith(next) ? fiscalYear(endsIn, rhythm) : null;
}

/** The period that was probably meant, or null. */
function meantPeriod(written: string, rhythm: Rhythm | null): string | null {
  if (isPeriod(written)) return written;
  const fiscal = rhythm && meantFiscalYear(written, rhythm);
  if (fiscal) return fiscal;
  const meant = PERIOD_SPELLINGS.map(([pattern, to]) => written.replace(pattern, to as string)).find(isPeriod);
  return meant ?? meantDate(written, isPartialDate);
}

const partsOf = (name: string): string[] => name.trim().split(/\s*(?:-{2,}|[–—]|__)\s*/);

/** "… (1)", "… - Copy": the marks that computers put on a second file. */
const withoutCopyMark = (name: string): string =>
  name
    .replace(/\s*\((\d+)\)$/, (_, n: string) => `--${Number(n) + 1}`)
    .replace(/[\s_-]*(?:copy|bản sao|sao chép)$/i, '--2');

function meantFigureName(name: string, rhythm: Rhythm | null): string | null {
  const [period = '', published = '', ...rest] = partsOf(withoutCopyMark(name));
  const day = isPartialDate(published) ? published : meantDate(published, isPartialDate);
  const stands = meantPeriod(period, rhythm);
  const meant = [stands, day, ...rest].join('--');
  return isFigureName(meant) ? meant : null;
}

function meantEventName(name: string): string | null {
  const [date = '', ...rest] = partsOf(name);
  const day = isPartialDate(date) ? date : meantDate(date, isPartialDate);
  const words = meantId(rest.join('-'));
  const meant = `${day}--${words}`;
  return words !== null && isEventName(meant) ? meant : null;
}

const rename = (path: string, name: string, meant: string | null): Fix | undefined =>
  meant === null
    ? undefined
    : {
        kind: 'rename',
        to: path.slice(0, path.lastIndexOf('/') + 1) + path.slice(path.lastIndexOf('/') + 1).replace(name, meant),
      };

/**
 * What is wrong with a file's place and name.
 *
 * @param rhythm of the series that a figure's file belongs to, where that is known
 */
export function nameFindings(path: string, place: FilePlace | null, rhythm: Rhythm | null = null): Finding[] {
  const isReported = place?.kind === 'figure' || place?.kind === 'comparison' || place?.kind === 'series';
  if (isReported && !isFigureName(place.name)) {
    const fix = rename(path, place.name, meantFigureName(place.name, rhythm));
    return rhythm === null || isYearly(rhythm)
      ? [finding('figure-name', path, 0, { name: place.name }, fix)]
      : [finding('figure-name-rhythm', path, 0, { name: place.name, rhythm }, fix)];
  }
  if (place?.kind === 'event' && !isEventName(place.name))
    return [finding('event-name', path, 0, { name: place.name }, rename(path, place.name, meantEventName(place.name)))];
  if (/[^\x21-\x7e]/.test(path))
    return [finding('file-name-ascii', path, 0, { name: path }, renameTo(asciiPath(path)))];
  if (!place) return [unexpected(path)];
  if ('id' in place && !ID.test(place.id))
    return [finding('file-id', path, 0, { id: place.id }, rename(path, place.id, meantId(place.id)))];
  return [];
}

/** The new path, where the format knows it and nothing is wrong with it. */
function renameTo(to: string): Fix | undefined {
  const place = placeOf(to);
  return place && nameFindings(to, place).length === 0 ? { kind: 'rename', to } : undefined;
}

export const asciiPath = (path: string): string =>
  latin(path)
    .toLowerCase()
    .replace(
      /(\d{4})-([mqs])(\d)/g,
      (_, year: string, letter: string, digit: string) => `${year}-${letter.toUpperCase()}${digit}`,
    )
    .replace(/(\d{4}-\d{2})-p(\d{1,3})m/g, '$1-P$2M')
    .replace(/[^a-z0-9MQSP./-]+/g, '-')
    .replace(/-*([./])-*/g, '$1');

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.ya?ml(?:\.txt)?$/i, '.yaml'],
  [/\.vn\.mdx?(?:\.txt)?$/i, '.vi.mdx'],
  [/\.mdx?(?:\.txt)?$/i, '.mdx'],
  [/\.(?:geo)?json(?:\.txt)?$/i, '.geojson'],
  [/\.txt$/i, '.yaml'],
];

/** A file that the format does not know; its likely place where only the ending or the capitals are wrong. */
function unexpected(path: string): Finding {
  const ending = ENDINGS.find(([pattern]) => pattern.test(path));
  // The folder of the content was put into itself.
  const inside = path.replace(/^content\//, '');
  const meant = ending ? asciiPath(inside.replace(...ending)) : inside;
  return finding('file-unexpected', path, 0, { name: path }, renameTo(meant) ?? { kind: 'remove' });
}
