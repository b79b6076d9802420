/** Years that words name beside the year that they are about: the year of the file that was copied. */
import { firstDayOf, parsePeriod, yearOf } from '../../domain/period.ts';
import { monthsBetween } from '../../domain/time.ts';
import { languagesOf } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import { type Gathered, type ReportedFile, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { figureNameOf } from '../names.ts';
import { FIRST_YEAR } from '../relations/far-days.ts';

export const yearFindings = (all: Gathered): Finding[] => [
  ...reportedIn(all).flatMap(figureFindings),
  ...all.indicators.flatMap(noteFindings),
  ...all.indicators.flatMap(alsoFindings),
  ...numberFindings(all),
];

const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)/g;
/** A number of four digits that is certainly a year. */
const NAMED = /(?<!\p{L})(?:năm|in|of|for|year) ((?:19|20)\d\d)(?![\d/]|[.,]\d)/giu;
/** "12/2023/QĐ-UBND" */
const NUMBERED = /^\d+\/((?:19|20)\d\d)\//;

/** A year that something is compared with, or begins or ends with. */
const COMPARED = /so với|gấp|lần năm|(?:từ|đến|sau|trước) năm|since|than in|compared/i;

const yearsIn = (text: string): string[] => text.match(YEAR) ?? [];

/** A title that is about earlier years alone, and a document that was numbered before the period began or after it came out. */
function figureFindings({ file, value, place }: ReportedFile): Finding[] {
  const name = figureNameOf(place.name);
  if (!value || !name) return [];
  const { title, document } = value.source;
  const { first } = parsePeriod(name.period);
  const [named] = [...title.matchAll(NAMED)].map(([, year = '']) => year);
  const own = name.period;
  const isOlder = named !== undefined && !COMPARED.test(title) && yearsIn(title).every((year) => Number(year) < first);
  const [, numbered] = NUMBERED.exec(document ?? '') ?? [];
  const isOff = numbered !== undefined && (Number(numbered) < first || Number(numbered) > yearOf(name.published));
  const months = monthsOf(name.period);
  const counted = [...title.matchAll(/(?<!\d)(\d{1,2}) tháng(?!\p{L})/giu)].map(([, count]) => Number(count));
  const isOtherPart = months !== null && counted.length > 0 && !counted.includes(months);
  return [
    ...(isOtherPart
      ? [valueFinding('year-differs', file, ['source', 'title'], { where: 'months', found: String(counted[0]), own })]
      : []),
    ...(isOlder
      ? [valueFinding('year-differs', file, ['source', 'title'], { where: 'title', found: named, own })]
      : []),
    ...(isOff
      ? [valueFinding('year-differs', file, ['source', 'document'], { where: 'document', found: numbered, own })]
      : []),
  ];
}

/** How many months from the first of a year on a period covers; null for any other period. */
function monthsOf(period: string): number | null {
  const { stretch, first, last } = parsePeriod(period);
  if (!stretch || first !== last || stretch.from !== first - 1) return null;
  const months = monthsBetween(stretch.from, stretch.to);
  return months < 12 ? months : null;
}

/** The note of a break, or of the end of a series, that names other years alone than that of its day or the one before. */
function noteFindings({ file, value }: Gathered['indicators'][number]): Finding[] {
  if (!file || !value) return [];
  const told = [
    ...value.breaks.map(({ date, note }, at) => ({ date, note, steps: ['breaks', at, 'date'] })),
    ...(value.ended && value.ended_note ? [{ date: value.ended, note: value.ended_note, steps: ['ended'] }] : []),
  ];
  return told.flatMap(({ date, note, steps }) => {
    const named = languagesOf(note).flatMap((language) => yearsIn(note[language]));
    const [found] = named;
    const year = yearOf(date);
    return found === undefined || named.some((each) => Number(each) === year || Number(each) === year - 1)
      ? []
      : [valueFinding('year-differs', file, steps, { where: 'note', found, own: date })];
  });
}

/** The plan of one year whose name says another. */
function alsoFindings({ file, value }: Gathered['indicators'][number]): Finding[] {
  if (!file || !value) return [];
  return value.also.flatMap(({ document, year }, at) => {
    const [found] = [...document.matchAll(NAMED)].map(([, named = '']) => named);
    return year === null || found === undefined || yearsIn(document).includes(String(year))
      ? []
      : [valueFinding('year-differs', file, ['also', at, 'year'], { where: 'also', found, own: String(year) })];
  });
}

/** Documents are numbered anew each year: "7/2022/NQ-CP" is none of 2021. And hardly one is older than its periods by so much. */
const OLD = 10;

function numberFindings({ plan }: Gathered): Finding[] {
  if (!plan?.file || !plan.value) return [];
  const { document, periods } = plan.value;
  const [, found] = NUMBERED.exec(document.number) ?? [];
  const [first] = periods.map(({ id, baseline }) => ({ id, baseline })).sort((a, b) => a.baseline - b.baseline);
  return [
    ...(found !== undefined && Number(found) !== yearOf(document.date)
      ? [valueFinding('year-differs', plan.file, ['document', 'date'], { where: 'number', found, own: document.date })]
      : []),
    ...(first &&
    yearOf(document.date) >= FIRST_YEAR &&
    firstDayOf(document.date) < String(Math.floor(first.baseline) - OLD)
      ? [valueFinding('plan-early', plan.file, ['document', 'date'], { date: document.date, period: first.id })]
      : []),
  ];
}
