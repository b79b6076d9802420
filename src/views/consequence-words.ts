/** What one figure changes in words, for whoever reports it and for whoever reviews it. */
import type { Figure, Indicator } from '../content/schema.ts';
import { parsePeriod } from '../domain/period.ts';
import { isYearly, rhythmOf } from '../domain/rhythm.ts';
import { capitalise, formatDate, formatDecimal, formatPeriod } from '../text/format.ts';
import { type Locale, type ToolLocale, toolLocaleOf } from '../text/locale.ts';
import { STAGE_WORDS } from '../text/words.ts';
import type { Consequence, ConsequenceWarning, Standing } from './consequence.ts';
import { printerOf } from './print.ts';

interface Told {
  period: string;
  value: string;
  /** The best figure of the period without the change: "3.505 USD (ước tính, 08/12/2025)". */
  previous: string;
  /** The one that counts with the change. */
  best: string;
}
type Say<T> = Record<ToolLocale, (told: T) => string>;

const STANDINGS: Record<Standing, Say<Told>> = {
  first: {
    vi: ({ period }) => `Đây là số liệu đầu tiên của kỳ ${period}.`,
    en: ({ period }) => `This is the first figure for ${period}.`,
  },
  replaces: {
    vi: ({ period, previous, value }) => `Số đang dùng của kỳ ${period} là ${previous}; số mới ${value} sẽ thay số đó.`,
    en: ({ period, previous, value }) =>
      `The figure now in use for ${period} is ${previous}; ${value} will take its place.`,
  },
  confirms: {
    vi: ({ period, previous }) => `Khớp với số đang dùng của kỳ ${period}: ${previous}.`,
    en: ({ period, previous }) => `It agrees with the figure now in use for ${period}: ${previous}.`,
  },
  outranked: {
    vi: ({ period, best }) => `Được lưu và hiện cùng các lần công bố, nhưng số dùng cho kỳ ${period} vẫn là ${best}.`,
    en: ({ period, best }) =>
      `It is kept and shown among the reports, but the figure in use for ${period} stays ${best}.`,
  },
  unknown: {
    vi: () => 'Ngày công bố sau ngày của trang này nên số liệu chưa được tính.',
    en: () => 'It was published after the day of this site, so it does not count yet.',
  },
  withdrawn: {
    vi: ({ period, value, best }) =>
      best
        ? `Rút ${value} của kỳ ${period}; số được dùng sẽ là ${best}.`
        : `Rút ${value}; kỳ ${period} sẽ không còn số liệu nào.`,
    en: ({ period, value, best }) =>
      best
        ? `${capitalise(value)} for ${period} is withdrawn; the figure in use will be ${best}.`
        : `${capitalise(value)} is withdrawn, which leaves ${period} without a figure.`,
  },
};

/** A figure with its stage and day: "3.505 USD (ước tính, 08/12/2025)". */
export function figureWords(indicator: Indicator, figure: Figure, locale: Locale): string {
  const value = printerOf(indicator, locale).figure(figure);
  return `${value} (${STAGE_WORDS[figure.stage][locale]}, ${formatDate(figure.published, locale)})`;
}

/** One sentence on what becomes of the figure among the reports for its period. */
export function standingWords({ before, figure, standing, previous, best }: Consequence, locale: Locale): string {
  const words = (each: Figure | null): string => (each ? figureWords(before, each, locale) : '');
  return STANDINGS[standing][toolLocaleOf(locale)]({
    period: formatPeriod(figure.period, locale),
    value: printerOf(before, locale).figure(figure),
    previous: words(previous),
    best: words(best),
  });
}

interface Warned {
  present: string;
  last: string;
  times: string;
  larger: boolean;
  /** Whether results of the series are those of calendar years. */
  isYearly: boolean;
  date: string;
  note: string;
}

const WARNINGS: Record<ConsequenceWarning['code'], Say<Warned>> = {
  unit: {
    vi: ({ times, larger, last }) =>
      `Số này ${larger ? `gấp khoảng ${times} lần` : `chỉ bằng khoảng một phần ${times}`} số gần nhất (${last}): có phải nguồn dùng đơn vị khác?`,
    en: ({ times, larger, last }) =>
      `This is about ${larger ? `${times} times` : `one ${times}th of`} the last figure (${last}): does the source use another unit?`,
  },
  older: {
    vi: ({ present }) => `Công bố trước số đang dùng: ${present}.`,
    en: ({ present }) => `Published before the figure now in use: ${present}.`,
  },
  weaker: {
    vi: ({ present }) => `Giai đoạn yếu hơn số đang dùng: ${present}.`,
    en: ({ present }) => `Of a weaker stage than the figure now in use: ${present}.`,
  },
  forecast: {
    vi: ({ date }) => `Công bố trước khi hết kỳ (${date}) nên là số ước: được hiện, không dùng để kết luận.`,
    en: ({ date }) => `Published before the period ended (${date}), so it is a forecast: shown, never judged.`,
  },
  'part-year': {
    vi: ({ isYearly: ofYears }) =>
      `${ofYears ? 'Không trọn năm' : 'Lệch nhịp của chuỗi số liệu'}: được hiện để tham khảo, không dùng để kết luận.`,
    en: ({ isYearly: ofYears }) =>
      `${ofYears ? 'Not a full year' : 'Out of the rhythm of its series'}: shown for reference, never judged.`,
  },
  definition: {
    vi: ({ date, note, last }) =>
      `Từ ${date} chuỗi không so được với trước đó (${note}). Số gần nhất, ${last}, nằm ở phía bên kia.`,
    en: ({ date, note, last }) =>
      `From ${date} the series does not compare with what came before (${note}). The last figure, ${last}, lies on the other side.`,
  },
  ended: {
    vi: ({ date }) => `Chuỗi số liệu này đã dừng ngày ${date}.`,
    en: ({ date }) => `This series ended on ${date}.`,
  },
};

const LAST: Record<ToolLocale, (last: { value: string; period: string }) => string> = {
  vi: ({ value, period }) => `${value}, kỳ ${period}`,
  en: ({ value, period }) => `${value} for ${period}`,
};

/** The day that a warning speaks of. */
const dayOf = (warning: ConsequenceWarning, figure: Figure): string =>
  'date' in warning ? warning.date : parsePeriod(figure.period).lastDay;

/** One sentence for each warning. */
export function warningWords({ before, figure, warnings }: Consequence, locale: Locale): string[] {
  const print = printerOf(before, locale);
  const words = (last: Figure): string =>
    LAST[toolLocaleOf(locale)]({ value: print.figure(last), period: formatPeriod(last.period, locale) });
  return warnings.map((warning) =>
    WARNINGS[warning.code][toolLocaleOf(locale)]({
      present: 'present' in warning ? figureWords(before, warning.present, locale) : '',
      last: 'last' in warning ? words(warning.last) : '',
      times: 'power' in warning ? formatDecimal(String(10 ** Math.abs(warning.power)), locale) : '',
      isYearly: isYearly(rhythmOf(before)),
      larger: 'power' in warning && warning.power > 0,
      date: formatDate(dayOf(warning, figure), locale),
      note: 'note' in warning ? warning.note[locale].replace(/[.]$/, '') : '',
    }),
  );
}
