/** What the form and the command say of a field that cannot be read. Faults of the check have words of their own. */
import type { Locale } from '../text/locale.ts';
import type { AmountFault, AmountReading } from './amount.ts';

export const PROBLEMS: Readonly<Record<'missing' | 'indicator' | 'period' | 'date', Record<Locale, string>>> = {
  missing: { vi: 'Mục này còn trống.', en: 'This is still empty.' },
  indicator: { vi: 'Không có chỉ tiêu này.', en: 'There is no such indicator.' },
  period: {
    vi: 'Chưa hiểu kỳ này. Hãy viết như: 2025; 2021–2023; 9 tháng 2026; tháng 5/2025; 31/5/2025.',
    en: 'This period is not understood. Write it like: 2025; 2021–2023; first 9 months of 2026; 05/2025; 31/5/2025.',
  },
  date: {
    vi: 'Chưa hiểu ngày này. Hãy viết như: 15/01/2026; nếu chỉ biết tháng hoặc năm: 01/2026; 2026.',
    en: 'This date is not understood. Write it like: 15/01/2026; where only the month or year is known: 01/2026; 2026.',
  },
};

type Say = (told: { found: string; unit: string }) => string;

const AMOUNT_PROBLEMS: Readonly<Record<Exclude<AmountFault, 'empty'>, Record<Locale, Say>>> = {
  'no-number': {
    vi: ({ found }) => `Không thấy số nào trong “${found}”. Hãy viết như trong báo cáo: 53,75 hoặc 357.760.`,
    en: ({ found }) => `There is no number in “${found}”. Write it as the report does: 53,75 or 357.760.`,
  },
  'two-numbers': {
    vi: ({ found }) => `“${found}” có hơn một số. Hãy chỉ giữ số của kỳ này.`,
    en: ({ found }) => `“${found}” holds more than one number. Keep only the one for this period.`,
  },
  unclear: {
    vi: ({ found }) =>
      `Chưa rõ “${found}” là bao nhiêu. Dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân: 357.760,5.`,
    en: ({ found }) =>
      `It is not clear what “${found}” stands for. A dot parts thousands, a comma the decimals: 357.760,5.`,
  },
  'other-unit': {
    vi: ({ found, unit }) =>
      `Chỉ tiêu này tính bằng ${unit}, không phải “${found}”. Có thể bạn chọn nhầm chỉ tiêu, hoặc báo cáo nêu một số khác.`,
    en: ({ found, unit }) =>
      `This indicator is measured in ${unit}, not in “${found}”. Perhaps another indicator is meant, or the report states another number.`,
  },
};

const LONGEST = 60;

/** What is wrong with a value that cannot be read; empty where nothing is. */
export function amountProblem(reading: AmountReading, unit: string, lang: Locale): string {
  if (reading.ok || reading.fault === 'empty') return '';
  const found = reading.found.length > LONGEST ? `${reading.found.slice(0, LONGEST - 1)}…` : reading.found;
  return AMOUNT_PROBLEMS[reading.fault][lang]({ found, unit });
}
