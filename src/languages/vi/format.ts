import type { Format } from '../format.ts';
import { capitalise, uncapitalise } from '../letters.ts';

/** The word before a date in a sentence, by what is known of it. */
const kindOf = ({ month, day }: { month?: string | undefined; day?: string | undefined }): string => {
  if (day) return 'ngày';
  return month ? 'tháng' : 'năm';
};

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** "năm" before what is no year. */
const YEAR_BEFORE =
  /(n)ăm (quý [IV]+\/|nửa (?:đầu|cuối) năm |tháng \d\d\/|\d+ (?:tháng|năm)(?: \d+ tháng)? đến hết tháng )/giu;

export const format: Format = {
  marks: { thousands: '.', fraction: ',' },
  unit: ({ unit }) => unit,
  // Counted on: "57.000 tỷ".
  larger: () => null,
  points: () => 'điểm %',
  perYear: (amount) => `${amount}/năm`,
  date: ({ year, month, day }) => [day, month, year].filter(Boolean).join('/'),
  dateInText: (date, formatted) => `${kindOf(date)} ${formatted}`,
  onDate: (date, formatted) => `${kindOf(date)} ${formatted}`,
  monthsOf: (year, months) => `${months} tháng đầu năm ${year}`,
  monthOf: (formatted) => `tháng ${formatted}`,
  quarterOf: (year, quarter) => `quý ${ROMAN[quarter]}/${year}`,
  halfOf: (year, half) => `nửa ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  stretchTo: (length, last) => `${length} đến hết tháng ${last}`,
  smooth: (text) => text.replace(YEAR_BEFORE, (_, n: string, name: string) => (n === 'N' ? capitalise(name) : name)),
  month: (month) => String(month),
  // No further: "năm năm" (five years) would not read.
  counts: ['', 'một', 'hai', 'ba', 'bốn'],
  operators: { '>=': 'ít nhất', '>': 'trên', '<=': 'không quá', '<': 'dưới' },
  years: (count) => `${count} năm`,
  months: (count) => `${count} tháng`,
  and: ' và ',
  languageInText: uncapitalise,
  ordinal: String,
};
