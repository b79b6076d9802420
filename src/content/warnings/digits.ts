/** Numbers that the words around them contradict: digits that changed places, another number in the wording, a share of other counts. */
import { exact } from '../../domain/exact.ts';
import { traitsOf } from '../../domain/measures.ts';
import { languagesOf } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { sortedDigits, tellingDigits } from '../number-digits.ts';
import type { Figure, FigureFile, IndicatorFile } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';
import { isLeap } from './figures.ts';

export function digitFindings(all: Gathered): Finding[] {
  const series = new Map(all.indicators.map(({ place, value }) => [place.id, value] as const));
  return reportedIn(all).flatMap(({ file, value, place }) => {
    const indicator = series.get(place.indicator);
    if (!value) return [];
    return [
      ...swappedFindings(file, value),
      ...wordingFindings(file, value),
      ...wordlessFindings(file, value),
      ...officialFindings(file, value),
      ...(value.source.page !== null && YEAR.test(String(value.source.page))
        ? [valueFinding('page-year', file, ['source', 'page'], { page: value.source.page })]
        : []),
      ...(indicator
        ? [
            ...printedFindings(file, value, indicator),
            ...shareFindings(file, value, indicator),
            ...quoteFindings(file, value, indicator),
          ]
        : []),
    ];
  });
}

/** A number as people write it; one beside a slash is a part of a date or of a document's number. */
const NUMBER = /(?<![\d/.,-])\d(?:[\d.,]*\d)?(?![\d/]|-\d)/g;
const YEAR = /^(?:19|20)\d\d$/;

const numbersIn = (text: string): string[] => (text.match(NUMBER) ?? []).filter((number) => !YEAR.test(number));

const commentsIn = (text: string): string[] => text.match(/(?<!\S)#.*/g) ?? [];

/** What is quoted of the source: its title, its wording, the note, and the comments beside them. */
const wordsOf = ({ text }: YamlFile, { source, wording, note }: FigureFile): string[] => [
  ...commentsIn(text),
  source.title,
  wording ?? '',
  ...(note ? languagesOf(note).map((language) => note[language] ?? '') : []),
];

/** Fewer digits come together by chance. */
const LEAST = 3;

/** True for two numbers of the same digits in another order, zeros behind a dot among them: 54.90 and 54.09. */
function isSwapped(a: string, b: string): boolean {
  const isTurned = (x: string, y: string): boolean => x.length >= LEAST && sortedDigits(x) === sortedDigits(y);
  const withZeros = (number: string): string => number.replace(/\D/g, '').replace(/^0+/, '');
  return (
    tellingDigits(a) !== tellingDigits(b) &&
    (isTurned(tellingDigits(a), tellingDigits(b)) || isTurned(withZeros(a), withZeros(b)))
  );
}

/** The value's digits stand in the source's words in another order, and nowhere in theirs. */
function swappedFindings(file: YamlFile, figure: FigureFile): Finding[] {
  const own = tellingDigits(figure.value);
  const named = wordsOf(file, figure).flatMap(numbersIn);
  if (named.some((number) => tellingDigits(number) === own)) return [];
  const found = named.find((number) => isSwapped(number, figure.value));
  return found === undefined ? [] : [valueFinding('digits-swapped', file, ['value'], { value: figure.value, found })];
}

/** How far two numbers may lie apart that are one: "hơn 700 nghìn tỷ" of 705000. */
const NEAR = 0.1;

/** Are they one but for a power of ten? */
function isNear(a: string, b: string): boolean {
  const [x, y] = [Number(`0.${a}`), Number(`0.${b}`)];
  return [y / 10, y, y * 10].some((each) => Math.abs(x - each) <= NEAR * each);
}

/** The wording quotes a number, and it is another one. */
function wordingFindings(file: YamlFile, { wording, value }: FigureFile): Finding[] {
  if (wording === null) return [];
  const own = tellingDigits(value);
  const named = numbersIn(wording).flatMap((number) => tellingDigits(number) || []);
  const isOther = own !== '' && named.length > 0 && !named.some((digits) => isNear(digits, own));
  return isOther ? [valueFinding('wording-number', file, ['wording'], { wording, value })] : [];
}

const INEXACT =
  /^(?:hơn|trên|vượt|gần|dưới|chưa đến|khoảng|xấp xỉ|more than|over|above|almost|nearly|about|around|approximately)(?!\p{L})/iu;

/** Words such as "hơn" without the range that they leave open, and a range without any words. */
function wordlessFindings(file: YamlFile, { wording, low, high, value }: FigureFile): Finding[] {
  if (wording === null) return low === null || high === null ? [] : [worded('low')];
  return low === null && high === null && INEXACT.test(wording) ? [worded('wording')] : [];
  function worded(key: 'low' | 'wording'): Finding {
    return valueFinding('range-words', file, [key], { wording, value });
  }
}

const ESTIMATED = /(?<!\p{L})(?:ước (?:đạt|tính|thực hiện|tăng|giảm|cả năm)|estimated?)(?!\p{L})|^ước$/iu;

/** What the source calls an estimate, told as official. */
function officialFindings(file: YamlFile, { stage, wording, source }: FigureFile): Finding[] {
  const found = [wording ?? '', source.title].find((words) => ESTIMATED.test(words));
  return stage === 'official' && found !== undefined
    ? [valueFinding('official-estimate', file, ['stage'], { found })]
    : [];
}

/** Percentages in the comments of a file, which quote the source, none of which is the value. */
function quoteFindings(file: YamlFile, figure: FigureFile, { unit }: IndicatorFile): Finding[] {
  if (!languagesOf(unit).some((language) => unit[language].includes('%'))) return [];
  const quoted = commentsIn(file.text).flatMap((words) =>
    [...words.matchAll(/(?<![\d.,])(\d+(?:[.,]\d+)?) ?%/g)].map(([, number = '']) => number),
  );
  const [found] = quoted;
  const own = [figure.value, figure.low, figure.high].map((number) => Number(number ?? Number.NaN));
  const isNamed = quoted.some((number) => own.includes(Number(number.replace(',', '.'))));
  return found === undefined || isNamed || quoted.some((number) => isSwapped(number, figure.value))
    ? []
    : [valueFinding('quote-differs', file, ['value'], { value: figure.value, found: `${found} %` })];
}

/** Digits that a source may give beyond those that are printed. */
const SPARE = 2;

/** Digits that no page prints; of what is counted in whole numbers, parts of one. */
function printedFindings(file: YamlFile, { value }: FigureFile, { decimals }: IndicatorFile): Finding[] {
  const digits = value.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  return digits > (decimals === 0 ? 0 : decimals + SPARE)
    ? [valueFinding('digits-unprinted', file, ['value'], { value, decimals })]
    : [];
}

/** "374/449 xã", "374 trên 449 xã", "374 of 449 communes" */
const SHARE = /(?<![\d/.,])(\d+(?:\.\d{3})*)(?:\/| trên | of )(\d+(?:\.\d{3})*)(?![\d/]|[.,]\d)/g;
const countOf = (written: string): number => Number(written.replaceAll('.', ''));
/** In a date, the second number is at most this. */
const MONTHS = 12;
/** Percentage points by which a rounded share may differ. */
const ROUNDED = 1.5;

/** The only share that the words count out is another one. */
function shareFindings(file: YamlFile, figure: FigureFile, { unit, measure }: IndicatorFile): Finding[] {
  if (traitsOf(measure).holds !== 'levels' || !languagesOf(unit).some((language) => unit[language].includes('%')))
    return [];
  // A title tells of more than one thing.
  const counted = wordsOf(file, { ...figure, source: { ...figure.source, title: '' } }).flatMap((words) =>
    [...words.matchAll(SHARE)].flatMap(([found, part = '', whole = '']) => {
      const [a, b] = [countOf(part), countOf(whole)];
      return b > MONTHS && a <= b && !YEAR.test(whole) ? [{ found, share: (100 * a) / b }] : [];
    }),
  );
  const shares = new Set(counted.map(({ share }) => share.toFixed(3)));
  const [first] = counted;
  if (!first || shares.size > 1 || Math.abs(Number(figure.value) - first.share) <= ROUNDED) return [];
  const data = { value: figure.value, found: first.found, share: first.share.toFixed(1) };
  return [valueFinding('share-differs', file, ['value'], data)];
}

/** Of one period no two sources differ by more. */
const FAR = 2;

/**
 * A figure that is more than twice the one reported before it for the same period, or less than half of it, or has its
 * digits in another order; what is ten times as much is told as a leap.
 */
export function periodFindings(figures: readonly { figure: Figure; file: YamlFile }[]): Finding[] {
  const known = figures.filter(({ figure }) => !figure.withdrawn);
  return known.flatMap(({ figure, file }, at) => {
    const before = known[at - 1];
    if (!before || before.figure.period !== figure.period || isLeap(figure.value, before.figure.value)) return [];
    const data = { value: figure.value, was: before.figure.value, other: before.file.path };
    const [a, b] = [exact(figure.value).abs(), exact(before.figure.value).abs()];
    const isNothing = a.compare(0) === 0 || b.compare(0) === 0;
    const isFar = !isNothing && (a.compare(b.mul(FAR)) > 0 || b.compare(a.mul(FAR)) > 0);
    return isFar || isSwapped(figure.value, before.figure.value)
      ? [valueFinding('period-two', file, ['value'], data)]
      : [];
  });
}
