/** What is said of a bundle beyond the faults of the content check. */
import type { ToolLocale } from '../../text/locale.ts';
import { MOST_ENTRIES } from './schema.ts';

/** What was found, what is expected, how to mend it. */
type Told = readonly [found: string, expected: string, mend: string];

export type BundleCode =
  | 'no-entry'
  | 'too-many'
  | 'other-plan'
  | 'no-source'
  | 'period'
  | 'no-figure'
  | 'withdrawn-already'
  | 'twice'
  | 'site';

export const BUNDLE_WORDS: Readonly<Record<BundleCode, Readonly<Record<ToolLocale, (found: string) => Told>>>> = {
  'no-entry': {
    vi: () => [
      'gói không có mục nào',
      'cần ít nhất một số liệu, một lần rút hoặc một sự việc',
      'thêm một mục vào figures, withdrawals hoặc events',
    ],
    en: () => [
      'the bundle holds nothing',
      'at least one figure, withdrawal or event',
      'add one below figures, withdrawals or events',
    ],
  },
  'too-many': {
    vi: (found) => [`gói có ${found} mục`, `mỗi gói nhiều nhất ${MOST_ENTRIES} mục`, 'chia thành nhiều gói'],
    en: (found) => [
      `the bundle holds ${found} entries`,
      `at most ${MOST_ENTRIES} in one bundle`,
      'part it into several bundles',
    ],
  },
  'other-plan': {
    vi: (found) => [
      `gói dành cho kế hoạch “${found}”`,
      'gói cho kế hoạch của trang này',
      'soạn lại gói bằng biểu mẫu của trang này',
    ],
    en: (found) => [
      `the bundle is for the plan “${found}”`,
      'one for the plan of this site',
      'make the bundle with the form of this site',
    ],
  },
  'no-source': {
    vi: () => [
      'số liệu không có nguồn',
      'nguồn ở report cho cả gói, hoặc source của riêng số liệu',
      'thêm report: { title, publisher, url, published }',
    ],
    en: () => [
      'the figure has no source',
      'report for the whole bundle, or a source of its own',
      'add report: { title, publisher, url, published }',
    ],
  },
  period: {
    vi: (found) => [
      `kỳ “${found}”`,
      'kỳ như 2025; 2021-2023; 2026-01-P9M; 2025-05-31',
      'viết lại kỳ theo một trong các mẫu đó',
    ],
    en: (found) => [
      `the period “${found}”`,
      'a period like 2025; 2021-2023; 2026-01-P9M; 2025-05-31',
      'write the period in one of these ways',
    ],
  },
  'no-figure': {
    vi: (found) => [
      `không có số liệu “${found}”`,
      'tên một số liệu đã có: <chỉ tiêu>/<kỳ>--<ngày công bố>, của một phân tổ là <chỉ tiêu>/<phân tổ>/<kỳ>--<ngày công bố>',
      'chọn số liệu cần rút trong biểu mẫu',
    ],
    en: (found) => [
      `there is no figure “${found}”`,
      'the name of one that is there: <indicator>/<period>--<published>, of a member <indicator>/<member>/<period>--<published>',
      'choose the figure in the form',
    ],
  },
  'withdrawn-already': {
    vi: (found) => [`số liệu “${found}” đã rút`, 'một số liệu chưa rút', 'bỏ mục này'],
    en: (found) => [`the figure “${found}” was withdrawn before`, 'one that stands', 'take this entry out'],
  },
  twice: {
    vi: (found) => [`“${found}” có hai lần trong gói`, 'mỗi số liệu một lần', 'bỏ bớt một mục'],
    en: (found) => [`“${found}” stands twice in the bundle`, 'each figure once', 'take one of the two out'],
  },
  site: {
    vi: (found) => [
      `nội dung hiện có của trang đang có lỗi: ${found}`,
      'nội dung không có lỗi',
      'báo người quản lý trang; gói của anh chị không sai',
    ],
    en: (found) => [
      `the content of the site has a fault of its own: ${found}`,
      'content without faults',
      'tell whoever runs the site; your bundle is not to blame',
    ],
  },
};
