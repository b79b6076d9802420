/** What the check warns of without failing. */

import type { Languages, Locale } from '../../languages/locale.ts';
import { formatLanguage } from '../../languages/locale.ts';
import { allOf, both, commaList, quote } from './both.ts';

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
  'fall-as-rise': both<{ clause: string; op: string; number: string }>(
    ({ clause, op, number }) => [
      `mục ${quote(clause)} nói giảm, còn ${op} ${number} là tăng ${number}`,
      'mức giảm so với năm gốc viết bằng số âm',
      `nếu là giảm thì hãy ghi op: "<${op.slice(1)}" và value: -${number}; nếu đúng là tăng thì để nguyên`,
    ],
    ({ clause, op, number }) => [
      `the clause ${quote(clause)} speaks of a fall, and ${op} ${number} is a rise of ${number}`,
      'a fall from the baseline as a number below zero',
      `if a fall is meant, write op: "<${op.slice(1)}" and value: -${number}; if a rise is meant, leave it`,
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
  'range-wide': both<{ low: string; high: string; value: string }>(
    ({ low, high, value }) => [
      `khoảng từ ${low} đến ${high} quá rộng so với ${value}`,
      'khoảng hẹp quanh giá trị, đúng như lời của nguồn',
      'hãy xem lại low và high; nếu đúng thì để nguyên',
    ],
    ({ low, high, value }) => [
      `the range from ${low} to ${high} is wide for ${value}`,
      'a narrow range around the value, as the words of the source allow',
      'look again at low and high; if they are right, leave them',
    ],
  ),
  'estimate-late': both<{ period: string }>(
    ({ period }) => [
      `số ước của kỳ ${period} mà công bố sau hơn ba năm`,
      'khi ấy thường đã có số chính thức',
      'hãy xem lại giai đoạn (stage), kỳ và ngày công bố; nếu đúng thì để nguyên',
    ],
    ({ period }) => [
      `an estimate for ${period} published more than three years later`,
      'an official figure by then',
      'look again at the stage, the period and the day; if they are right, leave them',
    ],
  ),
  'task-reopened': both<{ status: string; date: string; other: string }>(
    ({ status, date, other }) => [
      `nhiệm vụ ${quote(status)} sau khi đã xong (${date}, ${other})`,
      'việc đã xong thường không mở lại',
      'hãy đối chiếu với nguồn; nếu chỉ là tin thêm thì ghi done; nếu đúng là mở lại thì để nguyên',
    ],
    ({ status, date, other }) => [
      `the task is ${quote(status)} after it was done (${date}, ${other})`,
      'what was done mostly stays done',
      'compare the source; write done for mere news; if it was opened again, leave it',
    ],
  ),
  'group-empty': both<{ group: string }>(
    ({ group }) => [
      `nhóm ${quote(group)} chưa có chỉ tiêu nào`,
      'ít nhất một chỉ tiêu trong mỗi nhóm',
      'hãy thêm chỉ tiêu, hoặc xoá nhóm',
    ],
    ({ group }) => [
      `no indicator belongs to the group ${quote(group)}`,
      'one at least for each group',
      'add indicators, or delete the group',
    ],
  ),
  'mixed-letters': both<{ found: string }>(
    ({ found }) => [
      `${quote(found)} có chữ của hai bảng chữ cái hoặc chữ khổ lạ`,
      'mỗi từ viết bằng một bảng chữ cái',
      'hãy gõ lại từ này; nếu đúng thì để nguyên',
    ],
    ({ found }) => [
      `${quote(found)} mixes letters of two alphabets, or has letters of another width`,
      'one alphabet in a word',
      'type it anew; if it is right, leave it',
    ],
  ),
  'card-letters': both<{ letters: readonly string[]; key: string }>(
    ({ letters, key }) => [
      `phông chữ của hình chia sẻ không có chữ ${commaList(letters)}`,
      'chữ Latin, Hy Lạp, Kirin và các ký hiệu thường gặp',
      `hãy viết ${key} bằng chữ khác; nếu đúng thì để nguyên, hình chia sẻ sẽ bỏ trống chỗ ấy`,
    ],
    ({ letters, key }) => [
      `the font of the shared picture has no letter ${commaList(letters)}`,
      'Latin, Greek and Cyrillic letters and the usual signs',
      `write ${key} with other letters; if it is right, leave it, and the picture goes without`,
    ],
  ),
  untranslated: both<{ keys: readonly string[]; lacking: readonly Locale[]; languages: Languages }>(
    ({ keys, lacking, languages }) => {
      const names = commaList(lacking.map((each) => formatLanguage(each, 'vi')));
      return [
        `chưa có bản ${names} ở ${commaList(keys)}`,
        `có cả ${allOf(languages, 'vi')}`,
        `hãy thêm ${commaList(lacking)} khi có bản dịch; trang ${names} tạm hiện ${formatLanguage(languages[0], 'vi')}`,
      ];
    },
    ({ keys, lacking, languages }) => {
      const names = commaList(lacking.map((each) => formatLanguage(each, 'en')));
      return [
        `no ${names} yet in ${commaList(keys)}`,
        `${languages.length === 2 ? 'both' : 'each of'} ${allOf(languages, 'en')}`,
        `add ${commaList(lacking)} when it is translated; the ${names} page shows the ${formatLanguage(languages[0], 'en')}`,
      ];
    },
  ),
};
