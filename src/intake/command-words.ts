/** The words of `npm run figure`. */
import type { Lang } from '../content/fault.ts';
import type { Field } from './draft.ts';

export interface CommandWords {
  usage: string;
  questions: Readonly<Record<Field, string>>;
  before: string;
  after: string;
  same: string;
  confirm: string;
  unconfirmed: string;
  write: string;
  notWritten: string;
  reason: string;
  noReason: string;
  brokenContent: string;
  readAs(written: string, value: string): string;
  written(file: string): string;
  noFolder(dir: string): string;
  noFigure(path: string): string;
  alreadyWithdrawn(date: string): string;
}

const OPTIONS = `  --indicator ID  --period 2025  --value "hơn 7,3 tỷ USD"  --stage estimate|preliminary|official
  --title "…"  --publisher "…"  --published 15/01/2026  --url https://…  [--document …] [--page …]
  [--note "…"] [--note-en "…"] [--yes] [--dry-run] [--lang vi|en]`;

export const COMMAND: Readonly<Record<Lang, CommandWords>> = {
  vi: {
    usage: `npm run figure                 hỏi từng mục rồi ghi một số liệu mới
npm run figure -- [tùy chọn]   chỉ hỏi mục còn thiếu
${OPTIONS}
npm run figure -- --withdraw TỆP --reason "…" [--reason-en "…"] [--date 2026-01-15]   rút một số liệu`,
    questions: {
      indicator: 'Chỉ tiêu (mã ở cột đầu)',
      period: 'Kỳ, ví dụ 2025; 9 tháng 2026; 31/5/2025; 2021–2023',
      value: 'Giá trị, đúng như báo cáo viết',
      stage: 'Giai đoạn: estimate (ước tính), preliminary (sơ bộ), official (chính thức)',
      title: 'Tên văn bản, báo cáo hoặc bài báo',
      publisher: 'Cơ quan hoặc báo công bố',
      published: 'Ngày công bố, ví dụ 15/01/2026',
      url: 'Địa chỉ trang web',
      document: 'Số, ký hiệu văn bản (có thể để trống)',
      page: 'Trang (có thể để trống)',
      note: 'Ghi chú (có thể để trống)',
      noteEn: 'Ghi chú bằng tiếng Anh (có thể để trống)',
    },
    before: 'Đang là',
    after: 'Sẽ là',
    same: 'Không đổi',
    confirm: 'Đúng không? (c/k) ',
    unconfirmed: 'Cách đọc số chưa được xác nhận: trả lời “c” khi được hỏi, hoặc thêm --yes.',
    write: 'Ghi tệp này? (c/k) ',
    notWritten: 'Không ghi gì.',
    reason: 'Lý do rút: ',
    noReason: 'Cần lý do rút: --reason "…".',
    brokenContent: 'Nội dung hiện có đang có lỗi; hãy sửa trước:',
    readAs: (written, value) => `Đọc “${written}” là ${value}.`,
    written: (file) => `Đã ghi ${file}. Hãy gửi lên kho dữ liệu để được duyệt.`,
    noFolder: (dir) => `Không có thư mục ${dir}; CONTENT_DIR chỉ thư mục nội dung.`,
    noFigure: (path) => `Không có số liệu nào ở ${path}; hãy ghi đường dẫn như figures/<chỉ tiêu>/<tệp>.yaml.`,
    alreadyWithdrawn: (date) => `Số liệu này đã rút ngày ${date}.`,
  },
  en: {
    usage: `npm run figure                 asks for each field, then writes a new figure
npm run figure -- [options]    asks only for what is missing
${OPTIONS}
npm run figure -- --withdraw FILE --reason "…" [--reason-en "…"] [--date 2026-01-15]   withdraws a figure`,
    questions: {
      indicator: 'Indicator (its id is in the first column)',
      period: 'Period, for example 2025; first 9 months of 2026; 31/5/2025; 2021–2023',
      value: 'Value, just as the report writes it',
      stage: 'Stage: estimate, preliminary or official',
      title: 'Title of the document, report or article',
      publisher: 'Agency or newspaper that published it',
      published: 'Day of publication, for example 15/01/2026',
      url: 'Web address',
      document: 'Number of the document (may stay empty)',
      page: 'Page (may stay empty)',
      note: 'Note in Vietnamese (may stay empty)',
      noteEn: 'Note in English (may stay empty)',
    },
    before: 'Now',
    after: 'Then',
    same: 'Unchanged',
    confirm: 'Is that right? (y/n) ',
    unconfirmed: 'How the number was read is not confirmed: answer “y” when asked, or add --yes.',
    write: 'Write this file? (y/n) ',
    notWritten: 'Nothing was written.',
    reason: 'Reason, in Vietnamese: ',
    noReason: 'A reason is needed: --reason "…".',
    brokenContent: 'The content has faults; mend them first:',
    readAs: (written, value) => `“${written}” is read as ${value}.`,
    written: (file) => `Wrote ${file}. Send it to the repository for review.`,
    noFolder: (dir) => `There is no folder ${dir}; CONTENT_DIR names the content folder.`,
    noFigure: (path) => `There is no figure at ${path}; write its path like figures/<indicator>/<file>.yaml.`,
    alreadyWithdrawn: (date) => `This figure was withdrawn on ${date}.`,
  },
};
