/** The words of `npm run figure`. */
import type { ToolLocale } from '../text/locale.ts';
import type { Field } from './draft.ts';

export interface CommandWords {
  usage(example: Example): string;
  questions: Readonly<Record<Field, string>>;
  /** The question for a period, with examples in the rhythm of its series. */
  period(examples: string): string;
  before: string;
  after: string;
  same: string;
  /** Of a figure of a member, in place of what becomes of the targets. */
  member(name: string): string;
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
  noFile(path: string): string;
  refusedBundle: string;
  bundleLine(line: number): string;
  writeAll(count: number): string;
  writtenAll(count: number): string;
  /** Before the commands that send what was written. */
  howToSend: string;
  /** Where no `gh` opens the request: its address, or what to look for. */
  openRequest(address: string | null): string;
  noRepository(dir: string): string;
  failed(command: string, said: string): string;
}

/** What is typed as the source writes it, so in the plan's first language, whatever language the command speaks. */
interface Example {
  value: string;
  stage: string;
}
export interface PlanWords {
  example: Example;
  /** Before the name of a branch; only people read it. */
  branch: string;
  commit(paths: readonly string[]): string;
}
export const PLAN_WORDS: Readonly<Record<ToolLocale, PlanWords>> = {
  vi: {
    example: { value: 'hơn 7,3 tỷ USD', stage: '"chính thức"|official' },
    branch: 'so-lieu',
    commit: (paths) => (paths.length === 1 ? `Số liệu: ${paths[0]}` : `Số liệu: ${paths.length} tệp`),
  },
  en: {
    example: { value: 'more than 7.3 billion USD', stage: 'official' },
    branch: 'figures',
    commit: (paths) => (paths.length === 1 ? `Figure: ${paths[0]}` : `Figures: ${paths.length} files`),
  },
};

const optionsLike = ({
  value,
  stage,
}: Example): string => `  --indicator ID  [--member ID]  --period 2025  --value "${value}"  --stage ${stage}
  --title "…"  --publisher "…"  --published 15/01/2026  --url https://…  [--document …] [--page …]
  [--note "…"] [--note-en "…"] [--yes] [--dry-run] [--send] [--lang vi|en]`;

export const COMMAND: Readonly<Record<ToolLocale, CommandWords>> = {
  vi: {
    usage: (example) => `npm run figure                 hỏi từng mục rồi ghi một số liệu mới
npm run figure -- [tùy chọn]   chỉ hỏi mục còn thiếu
${optionsLike(example)}
npm run figure -- --withdraw TỆP --reason "…" [--reason-en "…"] [--date 2026-01-15]   rút một số liệu
npm run figure -- --from TỆP      ghi mọi mục của một gói (thư, issue, tệp); TỆP là - thì đọc từ đầu vào
--send   tạo nhánh, commit và gửi lên kho sau khi ghi`,
    questions: {
      indicator: 'Chỉ tiêu (mã ở cột đầu)',
      member: 'Số của một nơi, một nhóm (mã ở cột đầu; để trống là số chung, số dùng để đánh giá)',
      period: 'Kỳ, ví dụ 2025; 9 tháng 2026; 31/5/2025; 2021–2023',
      value: 'Giá trị, đúng như báo cáo viết',
      stage: 'Giai đoạn: ước tính, sơ bộ hay chính thức',
      title: 'Tên văn bản, báo cáo hoặc bài báo',
      publisher: 'Cơ quan hoặc báo công bố',
      published: 'Ngày công bố, ví dụ 15/01/2026',
      url: 'Địa chỉ trang web',
      document: 'Số, ký hiệu văn bản (số chính thức phải có; số khác có thể để trống)',
      page: 'Trang (có thể để trống)',
      note: 'Ghi chú (có thể để trống)',
      noteEn: 'Ghi chú bằng tiếng Anh (có thể để trống)',
    },
    period: (examples) => `Kỳ, ví dụ ${examples}`,
    before: 'Đang là',
    after: 'Sẽ là',
    same: 'Không đổi',
    member: (name) => `Đây là số của ${name}; mục tiêu chỉ xét theo số chung, nên không đánh giá nào đổi.`,
    confirm: 'Đúng không? (c/k) ',
    unconfirmed: 'Cách đọc số chưa được xác nhận: trả lời “c” khi được hỏi, hoặc thêm --yes.',
    write: 'Ghi tệp này? (c/k) ',
    notWritten: 'Không ghi gì.',
    reason: 'Lý do rút: ',
    noReason: 'Cần lý do rút: --reason "…".',
    brokenContent: 'Nội dung hiện có đang có lỗi; hãy sửa trước:',
    readAs: (written, value) => `Đọc “${written}” là ${value}.`,
    written: (file) => `Đã ghi ${file}.`,
    noFolder: (dir) => `Không có thư mục ${dir}; CONTENT_DIR chỉ thư mục nội dung.`,
    noFigure: (path) =>
      `Không có số liệu nào ở ${path}; hãy ghi đường dẫn như figures/<chỉ tiêu>/<tệp>.yaml hoặc series/<chỉ tiêu>/<phân tổ>/<tệp>.yaml.`,
    alreadyWithdrawn: (date) => `Số liệu này đã rút ngày ${date}.`,
    noFile: (path) => `Không có tệp ${path}; hãy ghi đường dẫn của tệp có gói, hoặc - để đọc từ đầu vào.`,
    refusedBundle: 'Gói có lỗi, không ghi gì:',
    bundleLine: (line) => `dòng ${line}`,
    writeAll: (count) => `Ghi ${count} tệp này? (c/k) `,
    writtenAll: (count) => `Đã ghi ${count} tệp.`,
    howToSend: 'Để gửi đi duyệt (hoặc chạy lại với --send):',
    openRequest: (address) =>
      address
        ? `Mở đề nghị ở ${address} rồi bấm “Create pull request”.`
        : 'Mở yêu cầu hợp nhất cho nhánh này ở trang của kho.',
    noRepository: (dir) => `${dir} không nằm trong một kho Git, nên --send không gửi được; tệp vẫn đã ghi.`,
    failed: (command, said) => `Lệnh “${command}” không chạy được; các tệp vẫn đã ghi. Git nói: ${said}`,
  },
  en: {
    usage: (example) => `npm run figure                 asks for each field, then writes a new figure
npm run figure -- [options]    asks only for what is missing
${optionsLike(example)}
npm run figure -- --withdraw FILE --reason "…" [--reason-en "…"] [--date 2026-01-15]   withdraws a figure
npm run figure -- --from FILE     writes every entry of a bundle (a letter, an issue, a file); - reads the input
--send   makes a branch and a commit of it and pushes it`,
    questions: {
      indicator: 'Indicator (its id is in the first column)',
      member: 'For one part (its id is in the first column; empty for the whole, which is judged)',
      period: 'Period, for example 2025; first 9 months of 2026; 31/5/2025; 2021–2023',
      value: 'Value, just as the report writes it',
      stage: 'Stage: estimate, preliminary or official',
      title: 'Title of the document, report or article',
      publisher: 'Agency or newspaper that published it',
      published: 'Day of publication, for example 15/01/2026',
      url: 'Web address',
      document: 'Number of the document (an official figure needs one; else it may stay empty)',
      page: 'Page (may stay empty)',
      note: "Note in the plan's first language (may stay empty)",
      noteEn: 'Note in its second language (may stay empty)',
    },
    period: (examples) => `Period, for example ${examples}`,
    before: 'Now',
    after: 'Then',
    same: 'Unchanged',
    member: (name) => `This figure is for ${name}; targets are judged by the whole alone, so no verdict changes.`,
    confirm: 'Is that right? (y/n) ',
    unconfirmed: 'How the number was read is not confirmed: answer “y” when asked, or add --yes.',
    write: 'Write this file? (y/n) ',
    notWritten: 'Nothing was written.',
    reason: "Reason, in the plan's first language: ",
    noReason: 'A reason is needed: --reason "…".',
    brokenContent: 'The content has faults; mend them first:',
    readAs: (written, value) => `“${written}” is read as ${value}.`,
    written: (file) => `Wrote ${file}.`,
    noFolder: (dir) => `There is no folder ${dir}; CONTENT_DIR names the content folder.`,
    noFigure: (path) =>
      `There is no figure at ${path}; write its path like figures/<indicator>/<file>.yaml or series/<indicator>/<member>/<file>.yaml.`,
    alreadyWithdrawn: (date) => `This figure was withdrawn on ${date}.`,
    noFile: (path) => `There is no file ${path}; name the file with the bundle, or - to read the input.`,
    refusedBundle: 'The bundle has faults; nothing was written:',
    bundleLine: (line) => `line ${line}`,
    writeAll: (count) => `Write these ${count} files? (y/n) `,
    writtenAll: (count) => `Wrote ${count} file${count > 1 ? 's' : ''}.`,
    howToSend: 'To send it for review (or run it again with --send):',
    openRequest: (address) =>
      address
        ? `Open the request at ${address}, then press “Create pull request”.`
        : 'Open a merge request for this branch on the page of the repository.',
    noRepository: (dir) => `${dir} is in no Git repository, so --send cannot send it; the files were written.`,
    failed: (command, said) => `“${command}” failed; the files were written. Git says: ${said}`,
  },
};
