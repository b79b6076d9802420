import { uncapitalise } from '../../text/letters.ts';
import type { Format } from '../format.ts';

/** The word before a date in a sentence, by what is known of it. */
const kindOf = ({ month, day }: { month?: string | undefined; day?: string | undefined }): string => {
  if (day) return 'ngày';
  return month ? 'tháng' : 'năm';
};

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
