/**
 * Vietnamese writes a space between the syllables of one word: "chỉ tiêu" broken over two lines reads as two words.
 * In headings the spaces of known compounds do not break; a plan adds its own (`compounds` in `plan.yaml`).
 */

/** Compounds of the site's own words, and of plans and statistics in general. */
export const COMPOUNDS: readonly string[] = [
  'báo cáo',
  'bằng chứng',
  'bình quân',
  'cập nhật',
  'chỉ tiêu',
  'cơ quan',
  'công bố',
  'dân số',
  'đạt chuẩn',
  'đầu người',
  'đầu tư',
  'địa bàn',
  'đô thị hóa',
  'đô thị',
  'giai đoạn',
  'giải thích',
  'hệ thống',
  'kế hoạch',
  'kết luận',
  'kết quả',
  'không đạt',
  'kiểm tra',
  'kinh tế',
  'lao động',
  'môi trường',
  'mục tiêu',
  'năng suất',
  'ngân sách',
  'nghị quyết',
  'nhà nước',
  'nhiệm vụ',
  'nông nghiệp',
  'nông thôn mới',
  'nông thôn',
  'nước sạch',
  'phần mềm',
  'phương pháp',
  'quy hoạch',
  'số liệu',
  'sinh hoạt',
  'tài liệu',
  'tạm tính',
  'tăng trưởng',
  'thay đổi',
  'thống kê',
  'thực hiện',
  'tốc độ',
  'trích dẫn',
  'tỷ lệ',
  'vệ sinh',
  'xã hội',
  'xuất khẩu',
];

const NO_BREAK = '\u00a0';

/** What keeps the compounds of a text together; longer ones first, whole syllables only, small and capital letters alike. */
export function unbroken(compounds: readonly string[]): (text: string) => string {
  const written = compounds
    .map((compound) => compound.normalize('NFC').trim())
    .filter((compound) => compound.includes(' '))
    .toSorted((a, b) => b.length - a.length)
    .map((compound) => compound.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, ' '));
  if (written.length === 0) return (text) => text;
  const known = new RegExp(`(?<!\\p{L})(?:${written.join('|')})(?!\\p{L})`, 'giu');
  return (text) => text.replace(known, (compound) => compound.replaceAll(' ', NO_BREAK));
}
