/** What is answered in an issue and written on its pull request, in both languages. */
import type { ToolLocale } from '../text/locale.ts';

interface AnswerWords {
  refused: string;
  mend: string;
  line(line: number): string;
  expected: string;
  howTo: string;
  more(count: number): string;
  taken(counts: string): string;
  request(address: string): string;
  checks: string;
  noChecks: string;
  open(address: string, sender: string): string;
  crowded(most: number, isOwn: boolean): string;
  stuck: string;
  warnings: string;
  next: string;
  counts(figures: number, withdrawals: number, events: number): string;
  from(sender: string, number: number): string;
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');

export const ANSWERS: Readonly<Record<ToolLocale, AnswerWords>> = {
  vi: {
    refused: 'Gói chưa nhận được, vì:',
    mend: 'Hãy bấm “…”, rồi “Edit” ở bài đầu của mục này, sửa gói và lưu lại; máy sẽ đọc lại ngay. Không phải mở mục mới.',
    line: (line) => `Dòng ${line} của gói`,
    expected: 'cần',
    howTo: 'cách sửa',
    more: (count) => `và ${count} chỗ nữa.`,
    taken: (counts) => `Đã nhận ${counts}.`,
    request: (address) => `Đề nghị: ${address}`,
    checks:
      'Máy đang kiểm tra. Nhận xét và bản xem thử sẽ hiện ở đề nghị đó sau ít phút; cơ quan phụ trách duyệt rồi số liệu lên trang.',
    noChecks: 'Người quản lý cần bấm “Approve workflows to run” ở đề nghị để máy kiểm tra.',
    open: (address, sender) =>
      `@${sender}, hãy mở đề nghị bằng một lần bấm: ${address} rồi “Create pull request”. Người có quyền ghi phải tự đứng tên đề nghị của mình, để người khác duyệt.`,
    crowded: (most, isOwn) =>
      `Đang có ${most} gói${isOwn ? ' của anh chị' : ''} chờ duyệt, nên gói này chưa được mở thành đề nghị. Khi số gói chờ giảm, hãy sửa và lưu lại mục này.`,
    stuck:
      'Gói đọc được, nhưng máy chưa xếp được thành đề nghị; người quản lý sẽ xem. Anh chị cũng có thể sửa rồi lưu lại mục này để máy thử lại.',
    warnings: 'Hãy xem lại:',
    next: 'Cần sửa sau khi đã có đề nghị? Hãy mở một mục mới; mục này sẽ đóng khi đề nghị được nhận.',
    counts: (figures, withdrawals, events) =>
      joined([
        figures ? `${figures} số liệu` : '',
        withdrawals ? `${withdrawals} lần rút` : '',
        events ? `${events} sự việc` : '',
      ]),
    from: (sender, number) => `Gửi bởi @${sender} ở #${number}; máy chỉ xếp các mục của gói thành tệp.`,
  },
  en: {
    refused: 'The bundle cannot be taken yet:',
    mend: 'Press “…”, then “Edit” on the first post here, mend the bundle and save: it is read again at once. No new issue is needed.',
    line: (line) => `Line ${line} of the bundle`,
    expected: 'expected',
    howTo: 'to mend it',
    more: (count) => `and ${count} more.`,
    taken: (counts) => `Taken: ${counts}.`,
    request: (address) => `Pull request: ${address}`,
    checks:
      'The checks are running. The review and a preview stand on that request in some minutes; the agency in charge approves it, and the figures are on the site.',
    noChecks: 'A maintainer has to press “Approve workflows to run” on the request for the checks to start.',
    open: (address, sender) =>
      `@${sender}, open the request with one press: ${address}, then “Create pull request”. Whoever may write has to stand for the request in person, so that somebody else approves it.`,
    crowded: (most, isOwn) =>
      `${most} bundles${isOwn ? ' of yours' : ''} are waiting already, so this one was not made a request. When there are fewer, edit this issue and save it again.`,
    stuck:
      'The bundle could be read, but no request could be made of it; a maintainer will look. Editing this issue and saving it again makes another try.',
    warnings: 'Please look again:',
    next: 'Something to change after the request is there? Open a new issue; this one closes when the request is merged.',
    counts: (figures, withdrawals, events) =>
      joined([
        figures ? `${figures} figure${figures > 1 ? 's' : ''}` : '',
        withdrawals ? `${withdrawals} withdrawal${withdrawals > 1 ? 's' : ''}` : '',
        events ? `${events} event${events > 1 ? 's' : ''}` : '',
      ]),
    from: (sender, number) => `Sent by @${sender} in #${number}; the machine only laid the entries out as files.`,
  },
};
