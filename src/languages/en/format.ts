import type { Format } from '../format.ts';

/** How a word takes the singular; the first line that fits. */
const SINGULARS: readonly [RegExp, string][] = [
  [/^people$/, 'person'],
  [/^children$/, 'child'],
  [/^\p{L}{1,3}$|(?:ss|us|is)$|^(?:series|species|means)$/u, '$&'],
  [/ies$/, 'y'],
  // "houses", "nurses": the "e" belongs to the word.
  [/((?:[aeiou]s|[nr]s)e)s$/, '$1'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/s$/, ''],
];

/** "units" is "unit", "communes without a doctor" is "commune without a doctor"; "billion USD" stays. */
const singular = (unit: string): string =>
  unit.replace(/^\p{L}+/u, (word) => {
    const [pattern, one] = SINGULARS.find(([ending]) => ending.test(word)) ?? [/$/, ''];
    return word.replace(pattern, one);
  });

/** Large units and what a thousand of them is called. */
const THOUSANDS: Readonly<Record<string, string>> = { thousand: 'million', million: 'billion', billion: 'trillion' };

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthName = (month: string | number): string => MONTHS[Number(month) - 1] ?? '';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A stretch of several months takes an article where a year takes none. */
const BEFORE_STRETCH =
  /\b(in|for|of|over|since|after|by the end of) (?=\d+ (?:months|years)(?: \d+ months?)? to [A-Z])/gi;

export const format: Format = {
  marks: { thousands: ',', fraction: '.' },
  unit: ({ unit, isOne }) => (isOne ? singular(unit) : unit),
  larger: ({ number, unit }) => {
    const [large = '', ...rest] = unit.split(' ');
    const larger = /^\D?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number) ? THOUSANDS[large] : undefined;
    return larger ? [larger, ...rest].join(' ') : null;
  },
  points: (isOne) => (isOne ? 'percentage point' : 'percentage points'),
  perYear: (amount) => `${amount} a year`,
  date: ({ year, month, day }) =>
    [day && String(Number(day)), month && monthName(month), year].filter(Boolean).join(' '),
  dateInText: (_, formatted) => formatted,
  onDate: ({ day }, formatted) => `${day ? 'on' : 'in'} ${formatted}`,
  monthsOf: (year, months) => (months === 1 ? `January ${year}` : `January–${monthName(months)} ${year}`),
  monthOf: (formatted) => formatted,
  quarterOf: (year, quarter) => `Q${quarter} ${year}`,
  halfOf: (year, half) => `H${half} ${year}`,
  stretchTo: (length, last) => `${length} to ${last}`,
  smooth: (text) => text.replace(BEFORE_STRETCH, '$1 the '),
  month: monthName,
  counts: ['', 'one', 'two', 'three', 'four'],
  operators: { '>=': 'at least', '>': 'more than', '<=': 'at most', '<': 'less than' },
  years: (count) => plural(count, 'year'),
  months: (count) => plural(count, 'month'),
  and: ' and ',
  languageInText: (name) => name,
  ordinal: (n) => `${n}${ENDINGS[ORDINALS.select(n)] ?? 'th'}`,
};
