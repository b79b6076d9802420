import { isPartialDate, meantDate } from '../../../src/content/dates.ts';
import { isPeriod } from '../../../src/content/names.ts';
import { parsePeriod, spellingOf } from '../../../src/domain/period.ts';
import { readDate, readPeriod } from '../../../src/intake/period.ts';
import { type FuzzTarget, joined, pick } from '../target.ts';

const PIECES = [
  '2025',
  '2026',
  '2021-2023',
  '1',
  '2',
  '5',
  '9',
  '12',
  '13',
  '29',
  '30',
  '31',
  '02',
  ...'-/. –',
  ' ',
  'quý ',
  'Quý IV/',
  'Q',
  'tháng ',
  ' tháng đầu năm ',
  'năm ',
  'ngày ',
  'cả năm ',
  'giai đoạn ',
  'H',
  'S1',
  'M9',
  '--',
  '-P12M',
  ' đến ',
  'first ',
  ' months of ',
  '٣',
  ' months to ',
  'June ',
  'year to ',
  'FY',
  '/26',
];
const yearsIn = (text: string): string[] => text.match(/\d{4}/g) ?? [];

export const periods: FuzzTarget = {
  about: 'a period or a day is one that exists, of a year that was written, or is not read',
  passOneIn: 50,
  make: (next) => joined(next, 7, () => pick(next, PIECES)),
  judge: (written) => {
    const [period, date] = [readPeriod(written), readDate(written)];
    for (const read of [period, date, meantDate(written, isPartialDate)]) {
      // Months on end are named by their last one.
      const isTold = /-P\d+M$/.test(read ?? '') && written.includes(parsePeriod(read ?? '').lastDay.slice(0, 4));
      const invented = isTold ? undefined : yearsIn(read ?? '').find((year) => !written.includes(year));
      if (invented) return { fault: `reads ${read}, and ${invented} was not written` };
    }
    if (date !== null && !isPartialDate(date)) return { fault: `reads the day ${date}` };
    if (period === null) return date === null ? 'refused' : 'passed';
    if (!isPeriod(period)) return { fault: `reads the period ${period}` };
    const { first, last, lastDay } = parsePeriod(period);
    if (!(first <= last && lastDay.startsWith(String(last)))) return { fault: `${period} ends on ${lastDay}` };
    const spelling = spellingOf(period);
    if (spellingOf(spelling) !== spelling || parsePeriod(spelling).lastDay !== lastDay)
      return { fault: `${period} is spelled ${spelling}` };
    return 'passed';
  },
};
