/** What was done to the ledger that may not be done, in words, with the way to do it right. */
import type { ToolLocale } from '../text/locale.ts';
import { harmlessCode } from './harmless.ts';
import type { BreachCode } from './ledger.ts';

interface BreachWords {
  found: string;
  expected: string;
  mend: string;
}

const KEEP = {
  vi: 'sổ số liệu chỉ được thêm: tệp đã có chỉ được thêm mục `withdrawn` (rút)',
  en: 'the ledger only grows: a file that is there may only gain `withdrawn`',
} as const;

/** Markdown. Filled in: `{folder}` the file's folder, `{day}` the day of the review, `{to}` a new name. */
const BREACHES: Record<BreachCode, Record<ToolLocale, BreachWords>> = {
  edited: {
    vi: {
      found: 'số liệu đã ghi bị sửa',
      expected: KEEP.vi,
      mend: 'trả tệp về như cũ. Nguồn công bố số mới thì thêm tệp mới trong {folder}, tên theo kỳ và ngày công bố. Số cũ ghi nhầm thì thêm vào cuối tệp cũ một dòng: `withdrawn: { date: {day}, reason: { vi: "lý do" } }`',
    },
    en: {
      found: 'a reported figure was changed',
      expected: KEEP.en,
      mend: 'put the file back as it was. For a new figure of a source, add a new file in {folder}, named by period and day of publication. If the old one was entered by mistake, add one line at its end: `withdrawn: { date: {day}, reason: { vi: "lý do", en: "reason" } }`',
    },
  },
  'withdrawal-edited': {
    vi: {
      found: 'số liệu đã rút bị sửa tiếp',
      expected: 'số đã rút thì giữ nguyên, kể cả ngày và lý do rút',
      mend: 'trả tệp về như cũ. Nếu rút nhầm, thêm lại chính số đó thành tệp mới trong {folder}, tên có đuôi `--2`',
    },
    en: {
      found: 'a withdrawn figure was changed again',
      expected: 'a withdrawn figure stays as it is, with the day and reason of its withdrawal',
      mend: 'put the file back as it was. If it was withdrawn by mistake, add the same figure as a new file in {folder} with `--2` at the end of its name',
    },
  },
  removed: {
    vi: {
      found: 'tệp số liệu bị xóa',
      expected: KEEP.vi,
      mend: 'khôi phục tệp. Nếu số sai, thêm vào cuối tệp một dòng: `withdrawn: { date: {day}, reason: { vi: "lý do" } }`; số vẫn nằm trong lịch sử nhưng không được dùng nữa',
    },
    en: {
      found: 'the file of a figure was deleted',
      expected: KEEP.en,
      mend: 'restore the file. If the figure is wrong, add one line at its end: `withdrawn: { date: {day}, reason: { vi: "lý do", en: "reason" } }`; it stays in the history and is no longer used',
    },
  },
  renamed: {
    vi: {
      found: 'tệp số liệu bị đổi tên thành {to}',
      expected: 'tên tệp là kỳ và ngày công bố của số liệu, đã đăng thì giữ nguyên',
      mend: 'trả lại tên cũ. Nếu kỳ hoặc ngày ghi nhầm: thêm tệp mới với tên đúng, và thêm mục `withdrawn` vào tệp cũ',
    },
    en: {
      found: 'the file of a figure was renamed to {to}',
      expected: "a file's name is the period and the day of publication; once published it stays",
      mend: 'give it back its old name. If period or day were wrong: add a new file with the right name, and `withdrawn` to the old one',
    },
  },
  mode: {
    vi: {
      found: 'không phải tệp văn bản thường (liên kết, chương trình hoặc kho khác)',
      expected: 'mỗi số liệu là một tệp văn bản thường',
      mend: 'xóa mục này và thêm lại số liệu bằng biểu mẫu hoặc nút Add file trên trang kho',
    },
    en: {
      found: 'no plain file (a link, a program or another repository)',
      expected: 'each figure is one plain text file',
      mend: 'remove this entry and add the figure again with the form, or with Add file on the host',
    },
  },
  target: {
    vi: {
      found: 'mục tiêu đã đăng bị đổi hoặc bị bỏ mà không nói văn bản nào đổi',
      expected: 'mục tiêu cũ và văn bản thay đổi nó được giữ lại trong mục `amended`',
      mend: 'trả mục tiêu về như cũ; nếu có văn bản đổi mục tiêu, thêm vào mục tiêu đó `amended: [{ date: …, document: …, url: …, was: { op: …, value: …, clause: … } }]` với `was` là mục tiêu cũ',
    },
    en: {
      found: 'a published target was changed or dropped, and no document is named that did so',
      expected: 'the old target and the document that changed it are kept under `amended`',
      mend: 'put the target back as it was; where a document did change it, add to it `amended: [{ date: …, document: …, url: …, was: { op: …, value: …, clause: … } }]`, `was` being the old target',
    },
  },
};

/** What was done to the ledger, what is asked for and the way to do it right, as Markdown. */
export function breachWords(
  code: BreachCode,
  locale: ToolLocale,
  values: { path: string; day: string; to: string },
): BreachWords {
  const filled: Record<string, string> = {
    folder: harmlessCode(values.path.slice(0, values.path.lastIndexOf('/') + 1)),
    day: values.day,
    to: harmlessCode(values.to),
  };
  const fill = (text: string): string => text.replace(/\{(folder|day|to)\}/g, (_, name: string) => filled[name] ?? '');
  const { found, expected, mend } = BREACHES[code][locale];
  return { found: fill(found), expected: fill(expected), mend: fill(mend) };
}
