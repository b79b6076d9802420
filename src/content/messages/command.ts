/** What the command says besides faults. */

import type { ToolLocale } from '../../languages/locale.ts';
import { countOf, countTargets } from '../parts.ts';
import type { Content } from '../schema.ts';

interface Summary {
  faults: number;
  warnings: number;
  files: number;
  /** Null where there are faults. */
  content: Content | null;
}

interface CommandWords {
  usage: string;
  badOption: string;
  badDay: (found: string) => string;
  noFolder: (dir: string) => string;
  mended: (path: string, codes: readonly string[]) => string;
  warning: string;
  summary: (summary: Summary) => string;
}

const sizes = ({ indicators, tasks, agencies }: Content) => ({
  indicators: countOf(indicators),
  targets: countTargets(indicators.flatMap((indicator) => indicator.targets.map((target) => ({ indicator, target })))),
  figures: indicators.flatMap(({ figures }) => figures).length,
  tasks: tasks.length,
  events: tasks.flatMap(({ events }) => events).length,
  agencies: agencies.length,
});

const ENCODINGS_VI: Readonly<Record<string, string>> = {
  bom: 'bỏ dấu BOM',
  crlf: 'đổi CRLF thành LF',
  nfc: 'đổi dấu tổ hợp thành chữ dựng sẵn (NFC)',
  utf16: 'đổi UTF-16 thành UTF-8',
};

const ENCODINGS_EN: Readonly<Record<string, string>> = {
  bom: 'dropped the byte-order mark',
  crlf: 'turned CRLF into LF',
  nfc: 'composed the accents (NFC)',
  utf16: 'turned UTF-16 into UTF-8',
};

const told = (table: Readonly<Record<string, string>>, codes: readonly string[]): string =>
  codes.map((code) => table[code] ?? code).join(', ');

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const vi: CommandWords = {
  usage: `Kiểm tra dữ liệu của kế hoạch.

Cách dùng: npm run check -- [tuỳ chọn]

  --lang vi|en   ngôn ngữ của thông báo (mặc định vi)
  --json         in kết quả cho máy đọc
  --fix          tự sửa lỗi mã chữ (BOM, CRLF, NFC, UTF-16), không sửa gì khác
  --publish      coi là lỗi cả những gì chưa được đưa lên mạng (chưa có người trả lời)
  --help         in hướng dẫn này

CONTENT_DIR là thư mục dữ liệu (mặc định content), AS_OF là ngày lập trang (mặc định hôm nay), ví dụ:
  AS_OF=2026-11-22 npm run check -- --lang en

Mã thoát: 0 không có lỗi (có thể có cảnh báo), 1 có lỗi, 2 không chạy được.`,
  badOption: 'Tuỳ chọn không đúng.',
  badDay: (found) => `AS_OF là "${found}"; cần một ngày có thật, ví dụ AS_OF=2026-11-22`,
  noFolder: (dir) =>
    `không có thư mục "${dir}"; cần một thư mục dữ liệu; hãy xem lại CONTENT_DIR hoặc chạy từ thư mục gốc của dự án`,
  mended: (path, codes) => `đã sửa ${path}: ${told(ENCODINGS_VI, codes)}`,
  warning: 'cảnh báo: ',
  summary: ({ faults, warnings, files, content }) => {
    const noted = warnings ? `, ${warnings} cảnh báo` : '';
    if (!content) return `${files} tệp: ${faults} lỗi${noted}`;
    const n = sizes(content);
    return `${n.figures} số liệu, ${n.indicators} chỉ tiêu, ${n.targets} mục tiêu, ${n.tasks} nhiệm vụ, ${n.events} diễn biến, ${n.agencies} cơ quan: không có lỗi${noted}`;
  },
};

const en: CommandWords = {
  usage: `Checks the content of the plan.

Usage: npm run check -- [options]

  --lang vi|en   language of the messages (default vi)
  --json         print the result for machines
  --fix          mend faults of the encoding (BOM, CRLF, NFC, UTF-16) and nothing else
  --publish      refuse also what must not go on line (nobody who answers for the site)
  --help         print this

CONTENT_DIR is the content folder (default content), AS_OF the day to build for (default today), for example:
  AS_OF=2026-11-22 npm run check -- --lang en

Exit code: 0 without faults (there may be warnings), 1 with faults, 2 where it could not run.`,
  badOption: 'Unknown option.',
  badDay: (found) => `AS_OF is "${found}"; expected a day that exists, such as AS_OF=2026-11-22`,
  noFolder: (dir) =>
    `there is no folder "${dir}"; expected a content folder; mend CONTENT_DIR or run this from the root of the project`,
  mended: (path, codes) => `mended ${path}: ${told(ENCODINGS_EN, codes)}`,
  warning: 'warning: ',
  summary: ({ faults, warnings, files, content }) => {
    const noted = warnings ? `, ${count(warnings, 'warning')}` : '';
    if (!content) return `${count(files, 'file')}: ${count(faults, 'fault')}${noted}`;
    const n = sizes(content);
    return `${count(n.figures, 'figure')}, ${count(n.indicators, 'indicator')}, ${count(n.targets, 'target')}, ${count(n.tasks, 'task')}, ${count(n.events, 'event')}, ${count(n.agencies, 'agency', 'agencies')}: no faults${noted}`;
  },
};

export const COMMAND_WORDS: Readonly<Record<ToolLocale, CommandWords>> = { vi, en };
