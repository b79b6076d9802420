/** What contradicts itself: in time, in identity. */
import { both, commaList, leading, orEn, orVi, quote, RENAME_EN, RENAME_VI } from './both.ts';

export const contradictions = {
  'official-early': both<{ period: string; published: string; end: string }>(
    ({ period, published, end }) => [
      `số chính thức của kỳ ${period} mà công bố ${published}, khi kỳ chưa hết`,
      `số chính thức công bố sau ngày ${end}; trước đó là số ước (estimate)`,
      'hãy xem lại giai đoạn (stage), kỳ và ngày công bố trong tên tệp',
    ],
    ({ period, published, end }) => [
      `an official figure for ${period}, published ${published} before the period was over`,
      `official figures after ${end}; before that, an estimate`,
      "look again at the stage, and at the period and the day in the file's name",
    ],
  ),
  'before-period': both<{ period: string; published: string }>(
    ({ period, published }) => [
      `số liệu của kỳ ${period} mà công bố ${published}, trước khi kỳ bắt đầu`,
      'kết quả công bố khi kỳ đã bắt đầu; kế hoạch không phải là kết quả',
      leading(
        'có lẽ kỳ và ngày công bố đổi chỗ; hãy đổi tên tệp thành',
        'hãy xem lại kỳ và ngày công bố trong tên tệp; nếu là số kế hoạch thì xoá tệp',
      ),
    ],
    ({ period, published }) => [
      `a figure for ${period} published ${published}, before the period began`,
      'a result, published once its period has begun; a plan is none',
      leading(
        'period and day were perhaps exchanged; rename the file to',
        "look again at the period and the day in the file's name; if it was planned, delete the file",
      ),
    ],
  ),
  'after-ended': both<{ period: string; ended: string }>(
    ({ period, ended }) => [
      `số liệu của kỳ ${period}, sau khi chuỗi số liệu kết thúc (${ended})`,
      `kỳ bắt đầu muộn nhất là ${ended}`,
      'hãy xem lại kỳ trong tên tệp, hoặc ngày kết thúc (ended) của chỉ tiêu',
    ],
    ({ period, ended }) => [
      `a figure for ${period}, after the series ended (${ended})`,
      `a period that began by ${ended}`,
      "look again at the period in the file's name, or at the indicator's ended",
    ],
  ),
  'succession-order': both<{ agency: string; date: string; ended: string }>(
    ({ agency, date, ended }) => [
      `${quote(agency)} kế thừa ngày ${date}, mà chính nó đã thôi từ ${ended}`,
      `ngày kế thừa muộn nhất là ${ended}`,
      'hãy xem lại hai ngày và cơ quan kế thừa',
    ],
    ({ agency, date, ended }) => [
      `${quote(agency)} takes over on ${date}, but ended itself on ${ended}`,
      `a day by ${ended}`,
      'look again at both days and at the successor',
    ],
  ),
  'event-early': both<{ published: string; date: string }>(
    ({ published, date }) => [
      `nguồn công bố ${published}, trước khi việc xảy ra (${date})`,
      `nguồn công bố từ ${date} trở đi`,
      'hãy xem lại ngày trong tên tệp và ngày công bố của nguồn',
    ],
    ({ published, date }) => [
      `the source was published ${published}, before it happened (${date})`,
      `a source of ${date} or later`,
      "look again at the day in the file's name and at the day of the source",
    ],
  ),
  'two-states': both<{ date: string; status: string; was: string; other: string }>(
    ({ date, status, was, other }) => [
      `cùng ngày ${date} nhiệm vụ vừa ${quote(was)} (${other}) vừa ${quote(status)}`,
      'mỗi ngày một trạng thái',
      'hãy gộp hai việc làm một, hoặc xem lại ngày và trạng thái',
    ],
    ({ date, status, was, other }) => [
      `on ${date} the task is both ${quote(was)} (${other}) and ${quote(status)}`,
      'one state a day',
      'make the two events one, or look again at days and states',
    ],
  ),
  'task-regress': both<{ was: string; date: string; other: string }>(
    ({ was, date, other }) => [
      `nhiệm vụ "not-started" sau khi đã ${quote(was)} (${date}, ${other})`,
      'việc đã làm thì không trở lại chưa làm',
      'hãy xem lại trạng thái và ngày của hai tệp',
    ],
    ({ was, date, other }) => [
      `the task is "not-started" after it was ${quote(was)} (${date}, ${other})`,
      'what was begun stays begun',
      'look again at the state and the day of both files',
    ],
  ),
  'deadline-year': both<{ years: readonly string[]; end: string }>(
    ({ years, end }) => [
      `hạn ghi năm ${commaList(years)}, mà ngày cuối là ${end}`,
      'cùng một năm',
      'hãy xem lại lời và ngày của hạn, ở cả hai ngôn ngữ',
    ],
    ({ years, end }) => [
      `a deadline in words of ${commaList(years)}, whose last day is ${end}`,
      'the same year',
      'look again at its words, in both languages, and at its day',
    ],
  ),
  'deadline-early': both<{ end: string; date: string }>(
    ({ end, date }) => [
      `hạn ${end} trước ngày ban hành văn bản của kế hoạch (${date})`,
      `một ngày từ ${date} trở đi`,
      'hãy xem lại hạn này (deadline), hoặc ngày của văn bản (document trong plan.yaml)',
    ],
    ({ end, date }) => [
      `a deadline of ${end}, before the plan's document (${date})`,
      `a day from ${date} on`,
      'look again at this deadline, or at the day of the document in plan.yaml',
    ],
  ),
  'plan-after-deadlines': both<{ date: string; count: number; end: string; other: string }>(
    ({ date, count, end, other }) => [
      `văn bản ngày ${date}, sau hạn của ${count} nhiệm vụ (sớm nhất là ${end}, ${other})`,
      'ngày của văn bản không muộn hơn hạn của nhiệm vụ nào',
      'hãy xem lại ngày của văn bản; nếu ngày ấy đúng thì xem lại hạn của các nhiệm vụ',
    ],
    ({ date, count, end, other }) => [
      `the document is of ${date}, after the deadlines of ${count} tasks (the first is ${end}, ${other})`,
      'a document no later than any deadline',
      'look again at the day of the document; if it is right, at the deadlines of those tasks',
    ],
  ),
  'task-number': both<{ id: string; meant: string }>(
    ({ id, meant }) => [`số nhiệm vụ ${quote(id)} có số 0 thừa`, `số như văn bản ghi: ${meant}`, RENAME_VI],
    ({ id, meant }) => [
      `the task number ${quote(id)} has a needless 0`,
      `the number as the document writes it: ${meant}`,
      RENAME_EN,
    ],
  ),
  'task-group': both<{ id: string; number: number }>(
    ({ id, number }) => [
      `nhiệm vụ ${id} lại thuộc nhóm ${number}`,
      'số đầu của nhiệm vụ là số của nhóm',
      'hãy xem lại tên tệp và số của nhóm',
    ],
    ({ id, number }) => [
      `task ${id} in group ${number}`,
      'a task whose number begins with that of its group',
      "look again at the file's name and at the group's number",
    ],
  ),
  'group-name': both<{ number: number; found: string; meant: string; other: string }>(
    ({ number, found, meant, other }) => [
      `nhóm ${number} tên là ${quote(found)}, mà ở ${other} là ${quote(meant)}`,
      'mỗi nhóm một tên',
      'hãy xem lại số và tên của nhóm',
    ],
    ({ number, found, meant, other }) => [
      `group ${number} is called ${quote(found)}, but ${quote(meant)} in ${other}`,
      'one name for a group',
      "look again at the group's number and name",
    ],
  ),
  'task-twin': both<{ other: string }>(
    ({ other }) => [
      `tên và sản phẩm giống hệt ${other}`,
      'mỗi nhiệm vụ một tệp',
      'hãy xoá tệp chép lại, hoặc ghi lại tên và sản phẩm đúng như văn bản',
    ],
    ({ other }) => [
      `the same title and product as ${other}`,
      'one file for a task',
      'delete the copy, or write title and product as the document has them',
    ],
  ),
  'agency-twice': both<{ agency: string }>(
    ({ agency }) => [
      `cơ quan ${quote(agency)} ghi hai lần trong một nhiệm vụ`,
      'mỗi cơ quan một lần: chủ trì hoặc phối hợp',
      'hãy xoá một lần',
    ],
    ({ agency }) => [
      `the agency ${quote(agency)} stands twice in one task`,
      'each agency once, in the lead or taking part',
      'delete one of the two',
    ],
  ),
  'address-taken': both<{ found: string; other: string }>(
    ({ found, other }) => [`${quote(found)} là địa chỉ của ${other}`, 'một địa chỉ chưa dùng', 'hãy đặt tên khác'],
    ({ found, other }) => [`${quote(found)} is the address of ${other}`, 'an address of its own', 'choose another'],
  ),
  repository: both<{ found: string; meant: string | null }>(
    ({ found }) => [
      `${quote(found)} không phải là địa chỉ của một kho`,
      'địa chỉ kho gồm chủ và tên, như https://github.com/chu/ten',
      orVi('hãy chép địa chỉ trang đầu của kho'),
    ],
    ({ found }) => [
      `${quote(found)} is not the address of a repository`,
      'owner and name, as https://github.com/owner/name',
      orEn("copy the address of the repository's first page"),
    ],
  ),
  'repository-host': both<{ found: string; hostname: string; meant: string }>(
    ({ found, hostname, meant }) => [
      `kho ở ${hostname} mà host là ${found}`,
      `host là ${meant}`,
      `hãy ghi vào repository: host: ${meant}`,
    ],
    ({ found, hostname, meant }) => [
      `a repository at ${hostname} whose host is ${found}`,
      `the host ${meant}`,
      `write into repository: host: ${meant}`,
    ],
  ),
  'now-agency': both<{ agency: string; same: boolean }>(
    ({ agency, same }) => [
      same
        ? `now trao nhiệm vụ của ${quote(agency)} cho chính cơ quan ấy`
        : `now nói về ${quote(agency)}, cơ quan không có trong nhiệm vụ này`,
      'now ghi cơ quan trong lead hoặc with, và cơ quan khác nhận thay',
      'hãy xem lại cơ quan, hoặc xoá dòng này',
    ],
    ({ agency, same }) => [
      same
        ? `now hands the task from ${quote(agency)} to itself`
        : `now speaks of ${quote(agency)}, which the task does not name`,
      'an agency of lead or with, and another one that took over',
      'look again at the agency, or delete the line',
    ],
  ),
  'context-own': both<{ place: string }>(
    ({ place }) => [
      `số liệu của nơi khác mà nơi ấy là ${quote(place)}, nơi của chính kế hoạch`,
      'of là nơi khác, ví dụ cả nước',
      'hãy xem lại of; số của chính nơi này thì chuyển tệp vào figures/',
    ],
    ({ place }) => [
      `a figure of elsewhere whose place is ${quote(place)}, the plan's own`,
      'of is another place, such as the whole country',
      'look again at of; a figure of the place itself belongs under figures/',
    ],
  ),
  'period-unused': both<{ period: string }>(
    ({ period }) => [
      `giai đoạn ${period} chưa có mục tiêu nào`,
      'giai đoạn nào cũng có ít nhất một mục tiêu',
      'hãy thêm mục tiêu cho giai đoạn này vào các chỉ tiêu, hoặc xoá giai đoạn',
    ],
    ({ period }) => [
      `no target is set for the period ${period}`,
      'one target at least for each period',
      'add the targets for it to the indicators, or delete the period',
    ],
  ),
  'period-name': both<{ id: string; year: string; key: 'baseline' | 'end' }>(
    ({ id, year, key }) => [
      `giai đoạn tên là ${id} mà ${key} là ${year}`,
      'năm cuối như trong tên; năm gốc không muộn hơn năm đầu trong tên',
      'hãy đối chiếu với văn bản của kế hoạch rồi sửa tên hoặc năm',
    ],
    ({ id, year, key }) => [
      `a period called ${id} whose ${key} is ${year}`,
      'the end as in its name; a baseline no later than the first year in it',
      "compare with the plan's document, and mend the name or the year",
    ],
  ),
};
