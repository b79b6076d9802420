import type { Reason, Stage, Status } from '../domain/types.ts';
import { uncapitalise } from './format.ts';
import type { Locale } from './locale.ts';

/** The words of the rule of progress, section 5. The symbol is for the eye only. */
export const WORDS: Record<Status, { symbol: string; vi: string; en: string }> = {
  met: { symbol: '✓', vi: 'Đạt', en: 'Met' },
  missed: { symbol: '✗', vi: 'Không đạt', en: 'Not met' },
  awaiting_result: { symbol: '⧗', vi: 'Hết hạn, chờ số liệu', en: 'Deadline passed, awaiting figure' },
  reached_early: { symbol: '⚑', vi: 'Đã chạm mục tiêu, cần giữ', en: 'Level reached, must hold' },
  on_track: { symbol: '▲', vi: 'Đúng tiến độ', en: 'On track' },
  behind: { symbol: '◐', vi: 'Chậm', en: 'Behind' },
  far_behind: { symbol: '▽', vi: 'Chậm nhiều', en: 'Far behind' },
  wrong_way: { symbol: '↩', vi: 'Đi lùi', en: 'Going backwards' },
  not_started: { symbol: '○', vi: 'Chưa đến kỳ', en: 'Not yet due' },
  insufficient: { symbol: '?', vi: 'Chưa đủ số liệu', en: 'Not enough data' },
  discontinued: { symbol: '⊘', vi: 'Ngừng thống kê', en: 'No longer measured' },
};

const PROVISIONAL: Record<Locale, string> = { vi: 'Tạm tính', en: 'Provisional' };

/** The word for a reader: "Đạt", "Provisional: met". */
export function wordOf(assessment: { status: Status; provisional: boolean }, locale: Locale): string {
  const word = WORDS[assessment.status][locale];
  return assessment.provisional ? `${PROVISIONAL[locale]}: ${uncapitalise(word)}` : word;
}

/** The stages of the Law on Statistics. */
export const STAGE_WORDS: Record<Stage, { vi: string; en: string }> = {
  estimate: { vi: 'ước tính', en: 'estimate' },
  preliminary: { vi: 'sơ bộ', en: 'preliminary' },
  official: { vi: 'chính thức', en: 'official' },
};

export const KIND_WORDS: Record<'result' | 'forecast', { vi: string; en: string }> = {
  result: { vi: 'kết quả', en: 'result' },
  forecast: { vi: 'ước trước khi hết kỳ', en: 'estimated before the period ended' },
};

/** Why a word could not be given, in a few words. */
export const REASON_WORDS: Record<Reason, { vi: string; en: string }> = {
  unit_mismatch: { vi: 'khác đơn vị', en: 'another unit' },
  target_outside_scale: { vi: 'mục tiêu ngoài thang đo', en: 'target outside the scale' },
  no_baseline: { vi: 'thiếu năm gốc', en: 'no baseline' },
  no_figures: { vi: 'chưa có kết quả nào', en: 'no result yet' },
  gap_in_years: { vi: 'khuyết năm', en: 'years missing' },
  stale: { vi: 'số liệu đã cũ', en: 'figures too old' },
  range_straddles: { vi: 'nguồn chỉ cho một khoảng', en: 'the source gives only a range' },
};
