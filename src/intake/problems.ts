/** What the form and the command say of a field that cannot be read. Faults of the check have words of their own. */

import { originalOf } from '../content/original.ts';
import type { Indicator, Text } from '../content/schema.ts';
import { type RhythmWords, rhythmOf } from '../domain/rhythm.ts';
import { decimalMarkOf, formatDecimal } from '../text/format.ts';
import { type Locale, type ToolLocale, toolLocaleOf } from '../text/locale.ts';
import type { AmountFault, AmountReading } from './amount.ts';
import { periodExamples } from './period-examples.ts';

export const PROBLEMS: Readonly<Record<'missing' | 'indicator' | 'date', Record<ToolLocale, string>>> = {
  missing: { vi: 'Mục này còn trống.', en: 'This is still empty.' },
  indicator: { vi: 'Không có chỉ tiêu này.', en: 'There is no such indicator.' },
  date: {
    vi: 'Chưa hiểu ngày này. Hãy viết như: 15/01/2026; nếu chỉ biết tháng hoặc năm: 01/2026; 2026.',
    en: 'This date is not understood. Write it like: 15/01/2026; where only the month or year is known: 01/2026; 2026.',
  },
};

const PERIODS: Readonly<Record<ToolLocale, { examples: string; told(examples: string): string }>> = {
  vi: {
    examples: '2025; 2021–2023; 9 tháng 2026; tháng 5/2025; 31/5/2025',
    told: (examples) => `Chưa hiểu kỳ này. Hãy viết như: ${examples}.`,
  },
  en: {
    examples: '2025; 2021–2023; first 9 months of 2026; 05/2025; 31/5/2025',
    told: (examples) => `This period is not understood. Write it like: ${examples}.`,
  },
};

/** What is said of a period that cannot be read, with examples in the rhythm of the series. */
export function periodProblem(indicator: RhythmWords | null, lang: Locale): string {
  const { examples, told } = PERIODS[toolLocaleOf(lang)];
  const own = indicator ? periodExamples(rhythmOf(indicator), lang).join('; ') : '';
  return told(own || examples);
}

const MEMBER: Readonly<Record<ToolLocale, { none: string; unknown(found: string, known: string): string }>> = {
  vi: {
    none: 'Chỉ tiêu này không có số liệu theo phân tổ; hãy để trống mục này.',
    unknown: (found, known) => `Chỉ tiêu này không có phân tổ “${found}”. Các phân tổ có: ${known}.`,
  },
  en: {
    none: 'This indicator has no series by area, sex or the like; leave this empty.',
    unknown: (found, known) => `This indicator has no series “${found}”. It has: ${known}.`,
  },
};

/** What is said of a member that the indicator does not have: those that it has, by id and name. */
export function memberProblem(found: string, { breakdowns }: Indicator, lang: Locale): string {
  const known = breakdowns.flatMap(({ series }) => series.map(({ member: { id, name } }) => `${id} (${name[lang]})`));
  const words = MEMBER[toolLocaleOf(lang)];
  return known.length === 0 ? words.none : words.unknown(shortened(found), known.join(', '));
}

interface ToldAmount {
  found: string;
  unit: string;
  /** Numbers as the plan's sources write them. */
  written: { decimal: string; thousands: string; both: string; isComma: boolean };
}
type Say = (told: ToldAmount) => string;

const AMOUNT_PROBLEMS: Readonly<Record<Exclude<AmountFault, 'empty'>, Record<ToolLocale, Say>>> = {
  'no-number': {
    vi: ({ found, written }) =>
      `Không thấy số nào trong “${found}”. Hãy viết như trong báo cáo: ${written.decimal} hoặc ${written.thousands}.`,
    en: ({ found, written }) =>
      `There is no number in “${found}”. Write it as the report does: ${written.decimal} or ${written.thousands}.`,
  },
  'two-numbers': {
    vi: ({ found }) => `“${found}” có hơn một số. Hãy chỉ giữ số của kỳ này.`,
    en: ({ found }) => `“${found}” holds more than one number. Keep only the one for this period.`,
  },
  unclear: {
    vi: ({ found, written }) =>
      `Chưa rõ “${found}” là bao nhiêu. ${written.isComma ? 'Dấu chấm tách hàng nghìn, dấu phẩy' : 'Dấu phẩy tách hàng nghìn, dấu chấm'} tách phần thập phân: ${written.both}.`,
    en: ({ found, written }) =>
      `It is not clear what “${found}” stands for. ${written.isComma ? 'A dot parts thousands, a comma' : 'A comma parts thousands, a dot'} the decimals: ${written.both}.`,
  },
  'other-unit': {
    vi: ({ found, unit }) =>
      `Chỉ tiêu này tính bằng ${unit}, không phải “${found}”. Có thể anh chị chọn nhầm chỉ tiêu, hoặc báo cáo nêu một số khác.`,
    en: ({ found, unit }) =>
      `This indicator is measured in ${unit}, not in “${found}”. Perhaps another indicator is meant, or the report states another number.`,
  },
};

const LONGEST = 60;
const shortened = (found: string): string => (found.length > LONGEST ? `${found.slice(0, LONGEST - 1)}…` : found);

const writtenAs = (locale: Locale): ToldAmount['written'] => ({
  decimal: formatDecimal('53.75', locale),
  thousands: formatDecimal('357760', locale),
  both: formatDecimal('357760.5', locale),
  isComma: decimalMarkOf(locale) === ',',
});

/** What is wrong with a value that cannot be read; empty where nothing is. */
export function amountProblem(reading: AmountReading, unit: Text, lang: Locale): string {
  if (reading.ok || reading.fault === 'empty') return '';
  return AMOUNT_PROBLEMS[reading.fault][toolLocaleOf(lang)]({
    found: shortened(reading.found),
    unit: unit[lang],
    written: writtenAs(originalOf(unit).lang),
  });
}
