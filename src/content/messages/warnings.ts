/** What the check warns of without failing. */
import { both, list, quote } from './both.ts';

type Verdict = 'met' | 'missed';

const VERDICTS_VI: Record<Verdict, string> = { met: 'đạt', missed: 'không đạt' };
const VERDICTS_EN: Record<Verdict, string> = { met: 'met', missed: 'not met' };

export const warnings = {
  leap: both<{ value: string; last: string; period: string; larger: boolean }>(
    ({ value, last, period, larger }) => [
      `${value} ${larger ? 'lớn hơn mười lần' : 'nhỏ hơn một phần mười'} số gần nhất (${last}, kỳ ${period})`,
      'số cùng cỡ với các kỳ trước',
      'hãy xem lại đơn vị và dấu thập phân; nếu đúng thì để nguyên',
    ],
    ({ value, last, period, larger }) => [
      `${value} is ${larger ? 'more than ten times' : 'less than a tenth of'} the last figure (${last} for ${period})`,
      'a number of the size of those before',
      'look again at the unit and the decimal mark; if it is right, leave it',
    ],
  ),
  'figure-twin': both<{ value: string; other: string }>(
    ({ value, other }) => [
      `giá trị ${value} cùng nguồn đã có ở ${other}`,
      'mỗi số liệu của một nguồn ghi một lần',
      'nếu là bản trùng thì hãy xoá một tệp; nếu nguồn nêu cho hai kỳ thì để nguyên',
    ],
    ({ value, other }) => [
      `the value ${value} from the same source stands in ${other}`,
      'each figure of a source once',
      'delete one file if it is a copy; leave both if the source says so for two periods',
    ],
  ),
  'verdict-turned': both<{ period: string; from: Verdict; to: Verdict }>(
    ({ period, from, to }) => [
      `số liệu này đổi kết luận của mục tiêu ${period} từ "${VERDICTS_VI[from]}" thành "${VERDICTS_VI[to]}"`,
      'một kết quả công bố sau thường giữ nguyên kết luận',
      'hãy đối chiếu với nguồn; nếu đúng thì để nguyên',
    ],
    ({ period, from, to }) => [
      `this figure turns the verdict on the target of ${period} from "${VERDICTS_EN[from]}" to "${VERDICTS_EN[to]}"`,
      'a later result mostly leaves a verdict as it was',
      'compare it with the source; if it is right, leave it',
    ],
  ),
  'plain-http': both<{ url: string }>(
    ({ url }) => [
      `địa chỉ ${quote(url)} không bảo mật`,
      'địa chỉ bắt đầu bằng https://',
      'hãy thử mở địa chỉ với https:// và sửa lại nếu mở được',
    ],
    ({ url }) => [
      `the address ${quote(url)} is not secure`,
      'an address that begins with https://',
      'try it with https:// and write that if it opens',
    ],
  ),
  'no-recent-figure': both<{ last: string | null; since: string }>(
    ({ last, since }) => [
      last === null ? 'chỉ tiêu chưa có số liệu nào' : `số liệu gần nhất là của kỳ ${last}`,
      `ít nhất một số liệu cho thời gian từ ${since}`,
      'hãy hỏi cơ quan chủ quản và bổ sung số liệu',
    ],
    ({ last, since }) => [
      last === null ? 'the indicator has no figure' : `its latest figure is for ${last}`,
      `at least one for a time since ${since}`,
      'ask the agency that publishes it and add a figure',
    ],
  ),
  'card-letters': both<{ letters: readonly string[]; key: string }>(
    ({ letters, key }) => [
      `phông chữ của hình chia sẻ không có chữ ${list(letters)}`,
      'chữ Latin, Hy Lạp, Kirin và các ký hiệu thường gặp',
      `hãy viết ${key} bằng chữ khác; nếu đúng thì để nguyên, hình chia sẻ sẽ bỏ trống chỗ ấy`,
    ],
    ({ letters, key }) => [
      `the font of the shared picture has no letter ${list(letters)}`,
      'Latin, Greek and Cyrillic letters and the usual signs',
      `write ${key} with other letters; if it is right, leave it, and the picture goes without`,
    ],
  ),
  untranslated: both<{ keys: readonly string[] }>(
    ({ keys }) => [
      `chưa có bản tiếng Anh ở ${list(keys)}`,
      'có cả vi và en',
      'hãy thêm en khi có bản dịch; trang tiếng Anh tạm hiện tiếng Việt',
    ],
    ({ keys }) => [
      `no English yet in ${list(keys)}`,
      'both vi and en',
      'add en when it is translated; the English page shows the Vietnamese',
    ],
  ),
};
