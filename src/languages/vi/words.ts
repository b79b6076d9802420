import type { Words } from '../words.ts';

const COUNTED: Words['counted'] = {
  met: 'đạt',
  missed: 'không đạt',
  awaiting_result: 'đã hết hạn mà chưa có kết quả',
  reached_early: 'đã chạm mức và cần giữ',
  on_track: 'đúng tiến độ',
  behind: 'chậm',
  far_behind: 'chậm nhiều',
  wrong_way: 'đi lùi',
  not_started: 'chưa đến kỳ',
  insufficient: 'chưa đủ số liệu để kết luận',
  discontinued: 'không còn được thống kê',
};

/** A year, or years from the first to the last. */
const named = (period: string): string => `${period.includes('–') ? 'giai đoạn' : 'năm'} ${period}`;

export const words: Words = {
  statuses: {
    met: 'Đạt',
    missed: 'Không đạt',
    awaiting_result: 'Hết hạn, chờ số liệu',
    reached_early: 'Đã chạm mục tiêu, cần giữ',
    on_track: 'Đúng tiến độ',
    behind: 'Chậm',
    far_behind: 'Chậm nhiều',
    wrong_way: 'Đi lùi',
    not_started: 'Chưa đến kỳ',
    insufficient: 'Chưa đủ số liệu',
    discontinued: 'Ngừng thống kê',
  },
  provisional: 'Tạm tính',
  provisionally: ' (tạm tính)',
  stages: {
    estimate: 'ước tính',
    preliminary: 'sơ bộ',
    official: 'chính thức',
  },
  kinds: {
    result: 'kết quả',
    forecast: 'ước trước khi hết kỳ',
  },
  reasons: {
    unit_mismatch: 'khác đơn vị',
    target_outside_scale: 'mục tiêu ngoài thang đo',
    no_baseline: 'thiếu năm gốc',
    no_figures: 'chưa có kết quả nào',
    gap_in_years: 'khuyết năm',
    stale: 'số liệu đã cũ',
    range_straddles: 'số làm tròn hoặc chữ “khoảng” còn để ngỏ kết luận',
  },
  caveat: 'Lưu ý',
  qualifiers: [
    ['không dưới', 'atLeast'],
    ['hơn', 'moreThan'],
    ['trên', 'moreThan'],
    ['vượt', 'moreThan'],
    ['quá', 'moreThan'],
    ['chưa đến', 'lessThan'],
    ['chưa tới', 'lessThan'],
    ['dưới', 'lessThan'],
    ['gần', 'nearly'],
    ['khoảng', 'about'],
    ['xấp xỉ', 'about'],
    ['chừng', 'about'],
  ],
  meanings: { atLeast: 'không dưới', moreThan: 'hơn', lessThan: 'dưới', nearly: 'gần', about: 'khoảng' },
  roughly: { over: 'hơn', under: 'gần', about: 'khoảng' },
  belowZero: { over: 'trên', under: 'dưới', about: 'khoảng' },
  change: (size, sign) => (sign === 0 ? 'không đổi' : `${sign < 0 ? 'giảm' : 'tăng'} ${size}`),
  noChange: { '>=': 'không giảm', '>': 'tăng', '<=': 'không tăng', '<': 'giảm' },
  within: 'trong khoảng',
  beats: { A: 'năm', S: 'nửa năm', Q: 'quý', M: 'tháng' },
  counted: COUNTED,
  answers: {
    past: (total, period, list) => `Trong ${total} chỉ tiêu của ${named(period)}: ${list}.`,
    running: (total, period, list) => `${total} chỉ tiêu của ${named(period)} chưa đến hạn: ${list}.`,
    ahead: (open, period, ended) =>
      `Với ${named(period)}: ${open} chỉ tiêu chưa đến hạn${ended > 0 ? `, ${ended} ${COUNTED.discontinued}` : ''}.`,
  },
};
