/** What is told of contradictions, disguises and doubts. */
import { expect, test } from 'vitest';
import { planted } from './plan.ts';
import { PLANTS } from './plants.ts';
import { codesOf, told } from './told.ts';

test('an escape for a character that reverses the text', () => {
  expect(told(PLANTS.escape)).toMatchInlineSnapshot(`
    "escape
      figures/forest-cover/2025--2026-02-13.yaml:5:14  mã \\ trong ngoặc kép ghi ký tự ẩn hoặc lạ U+202E; chỉ những chữ nhìn thấy được, gõ thẳng ra; hãy sửa thành: publisher: "UBND tỉnh"
      figures/forest-cover/2025--2026-02-13.yaml:5:14  an escape stands for the hidden or unusual character U+202E; only characters that can be seen, typed as they are; write: publisher: "UBND tỉnh"
    mended: passes"
  `);
});

test('fifty decimals', () => {
  expect(told(PLANTS.digits)).toMatchInlineSnapshot(`
    "digits
      indicators/forest-cover.yaml:6:11  "50" không phải là số chữ số thập phân; một chữ số từ 0 đến 9: số chữ số in sau dấu phẩy; hãy ghi một chữ số
      indicators/forest-cover.yaml:6:11  "50" is not a number of decimals; one digit from 0 to 9: how many are printed after the decimal mark; write one digit
    mended by hand"
  `);
});

test("the guide's own title", () => {
  expect(told(PLANTS.placeholder)).toMatchInlineSnapshot(`
    "placeholder
      figures/forest-cover/2025--2026-02-13.yaml:4:10  "Báo cáo số 12/BC-UBND" chỉ là chữ mẫu; tên thật, lời thật, như nguồn ghi; hãy thay bằng nội dung thật; chưa biết thì chưa đưa lên
      figures/forest-cover/2025--2026-02-13.yaml:4:10  "Báo cáo số 12/BC-UBND" only holds the place of something; the real name or words, as the source has them; write what is meant; what is not known yet is not published
    mended by hand"
  `);
});

test('an official figure before its year is over', () => {
  expect(told(PLANTS['official-early'])).toMatchInlineSnapshot(`
    "official-early
      figures/forest-cover/2025--2025-11-13.yaml:2:8  số chính thức của kỳ 2025 mà công bố 2025-11-13, khi kỳ chưa hết; số chính thức công bố sau ngày 2025-12-31; trước đó là số ước (estimate); hãy xem lại giai đoạn (stage), kỳ và ngày công bố trong tên tệp
      figures/forest-cover/2025--2025-11-13.yaml:2:8  an official figure for 2025, published 2025-11-13 before the period was over; official figures after 2025-12-31; before that, an estimate; look again at the stage, and at the period and the day in the file's name
    mended by hand"
  `);
});

test('a figure before its period began', () => {
  expect(told(PLANTS['before-period'])).toMatchInlineSnapshot(`
    "before-period
      figures/forest-cover/2026--2025-02-13.yaml:1:1  số liệu của kỳ 2026 mà công bố 2025-02-13, trước khi kỳ bắt đầu; kết quả công bố khi kỳ đã bắt đầu; kế hoạch không phải là kết quả; hãy xem lại kỳ và ngày công bố trong tên tệp; nếu là số kế hoạch thì xoá tệp
      figures/forest-cover/2026--2025-02-13.yaml:1:1  a figure for 2026 published 2025-02-13, before the period began; a result, published once its period has begun; a plan is none; look again at the period and the day in the file's name; if it was planned, delete the file
    mended by hand"
  `);
});

test('a figure after its series ended', () => {
  expect(told(PLANTS['after-ended'])).toMatchInlineSnapshot(`
    "after-ended
      figures/forest-cover/2025--2026-02-13.yaml:1:1  số liệu của kỳ 2025, sau khi chuỗi số liệu kết thúc (2024-07-01); kỳ bắt đầu muộn nhất là 2024-07-01; hãy xem lại kỳ trong tên tệp, hoặc ngày kết thúc (ended) của chỉ tiêu
      figures/forest-cover/2025--2026-02-13.yaml:1:1  a figure for 2025, after the series ended (2024-07-01); a period that began by 2024-07-01; look again at the period in the file's name, or at the indicator's ended
    mended by hand"
  `);
});

test('an agency that takes over after its own end', () => {
  expect(told(PLANTS['succession-order'])).toMatchInlineSnapshot(`
    "succession-order
      agencies.yaml:6:47  "so-tai-chinh" kế thừa ngày 2025-03-01, mà chính nó đã thôi từ 2024-01-01; ngày kế thừa muộn nhất là 2024-01-01; hãy xem lại hai ngày và cơ quan kế thừa
      agencies.yaml:6:47  "so-tai-chinh" takes over on 2025-03-01, but ended itself on 2024-01-01; a day by 2024-01-01; look again at both days and at the successor
    mended by hand"
  `);
});

test('an event that was told before it happened', () => {
  expect(told(PLANTS['event-early'])).toMatchInlineSnapshot(`
    "event-early
      events/2.1/2023-02-27--decision-153.yaml:3:103  nguồn công bố 2023-02-20, trước khi việc xảy ra (2023-02-27); nguồn công bố từ 2023-02-27 trở đi; hãy xem lại ngày trong tên tệp và ngày công bố của nguồn
      events/2.1/2023-02-27--decision-153.yaml:3:103  the source was published 2023-02-20, before it happened (2023-02-27); a source of 2023-02-27 or later; look again at the day in the file's name and at the day of the source
    mended by hand"
  `);
});

test('two states on one day', () => {
  expect(told(PLANTS['two-states'])).toMatchInlineSnapshot(`
    "two-states
      events/2.1/2023-02-27--decision-153.yaml:2:9  cùng ngày 2023-02-27 nhiệm vụ vừa "in-progress" (events/2.1/2023-02-27--another.yaml) vừa "done"; mỗi ngày một trạng thái; hãy gộp hai việc làm một, hoặc xem lại ngày và trạng thái
      events/2.1/2023-02-27--decision-153.yaml:2:9  on 2023-02-27 the task is both "in-progress" (events/2.1/2023-02-27--another.yaml) and "done"; one state a day; make the two events one, or look again at days and states
    mended by hand"
  `);
});

test('not begun after it was done', () => {
  expect(told(PLANTS['task-regress'])).toMatchInlineSnapshot(`
    "task-regress
      events/2.1/2024-03-01--later.yaml:2:9  nhiệm vụ "not-started" sau khi đã "done" (2023-02-27, events/2.1/2023-02-27--decision-153.yaml); việc đã làm thì không trở lại chưa làm; hãy xem lại trạng thái và ngày của hai tệp
      events/2.1/2024-03-01--later.yaml:2:9  the task is "not-started" after it was "done" (2023-02-27, events/2.1/2023-02-27--decision-153.yaml); what was begun stays begun; look again at the state and the day of both files
    mended by hand"
  `);
});

test('a deadline of another year in words', () => {
  expect(told(PLANTS['deadline-year'])).toMatchInlineSnapshot(`
    "deadline-year
      tasks/2.1.yaml:6:25  hạn ghi năm 2022, mà ngày cuối là 2021-12-31; cùng một năm; hãy xem lại lời và ngày của hạn, ở cả hai ngôn ngữ
      tasks/2.1.yaml:6:25  a deadline in words of 2022, whose last day is 2021-12-31; the same year; look again at its words, in both languages, and at its day
    numbers-differ
      tasks/2.1.yaml:6:39  bản en có số 2021 mà bản vi không có; bản vi có 2022; cùng những con số trong mọi ngôn ngữ; hãy đối chiếu hai bản với nguồn; nếu đúng thì để nguyên
      tasks/2.1.yaml:6:39  en has the number 2021, which vi has not; vi has 2022; the same numbers in every language; compare both with the source; if it is right, leave it
    mended by hand"
  `);
});

test('a deadline before the plan', () => {
  expect(told(PLANTS['deadline-early'])).toMatchInlineSnapshot(`
    "deadline-early
      tasks/2.1.yaml:6:54  hạn 2020-12-31 trước ngày ban hành văn bản của kế hoạch (2021-03-01); một ngày từ 2021-03-01 trở đi; hãy xem lại hạn này (deadline), hoặc ngày của văn bản (document trong plan.yaml)
      tasks/2.1.yaml:6:54  a deadline of 2020-12-31, before the plan's document (2021-03-01); a day from 2021-03-01 on; look again at this deadline, or at the day of the document in plan.yaml
    mended by hand"
  `);
});

test('a plan dated after the deadlines of its tasks', () => {
  expect(told(PLANTS['plan-after-deadlines'])).toMatchInlineSnapshot(`
    "plan-after-deadlines
      plan.yaml:6:9  văn bản ngày 2022-03-01, sau hạn của 2 nhiệm vụ (sớm nhất là 2021-06-30, tasks/2.2.yaml); ngày của văn bản không muộn hơn hạn của nhiệm vụ nào; hãy xem lại ngày của văn bản; nếu ngày ấy đúng thì xem lại hạn của các nhiệm vụ
      plan.yaml:6:9  the document is of 2022-03-01, after the deadlines of 2 tasks (the first is 2021-06-30, tasks/2.2.yaml); a document no later than any deadline; look again at the day of the document; if it is right, at the deadlines of those tasks
    mended by hand"
  `);
});

test('of a plan that is yet to come nothing but its own day is told', () => {
  expect(codesOf(planted('plan.yaml', 'date: 2021-03-01', 'date: 2031-03-01'))).toEqual(['future']);
});

test('a task number with a needless zero', () => {
  expect(told(PLANTS['task-number'])).toMatchInlineSnapshot(`
    "task-number
      tasks/2.02.yaml:1:1  số nhiệm vụ "2.02" có số 0 thừa; số như văn bản ghi: 2.2; hãy đổi tên tệp thành: tasks/2.2.yaml
      tasks/2.02.yaml:1:1  the task number "2.02" has a needless 0; the number as the document writes it: 2.2; rename the file to: tasks/2.2.yaml
    mended: passes"
  `);
});

test('a task of another group than its number', () => {
  expect(told(PLANTS['task-group'])).toMatchInlineSnapshot(`
    "task-group
      tasks/99.1.yaml:1:18  nhiệm vụ 99.1 lại thuộc nhóm 2; số đầu của nhiệm vụ là số của nhóm; hãy xem lại tên tệp và số của nhóm
      tasks/99.1.yaml:1:18  task 99.1 in group 2; a task whose number begins with that of its group; look again at the file's name and at the group's number
    mended by hand"
  `);
});

test('a group with two names', () => {
  expect(told(PLANTS['group-name'])).toMatchInlineSnapshot(`
    "group-name
      tasks/2.2.yaml:1:33  nhóm 2 tên là "Hạ tầng", mà ở tasks/2.1.yaml là "Thể chế"; mỗi nhóm một tên; hãy xem lại số và tên của nhóm
      tasks/2.2.yaml:1:33  group 2 is called "Hạ tầng", but "Thể chế" in tasks/2.1.yaml; one name for a group; look again at the group's number and name
    mended by hand"
  `);
});

test('a task that copies another', () => {
  expect(told(PLANTS['task-twin'])).toMatchInlineSnapshot(`
    "task-twin
      tasks/2.2.yaml:2:1  tên và sản phẩm giống hệt tasks/2.1.yaml; mỗi nhiệm vụ một tệp; hãy xoá tệp chép lại, hoặc ghi lại tên và sản phẩm đúng như văn bản
      tasks/2.2.yaml:2:1  the same title and product as tasks/2.1.yaml; one file for a task; delete the copy, or write title and product as the document has them
    mended by hand"
  `);
});

test('an agency twice in one task', () => {
  expect(told(PLANTS['agency-twice'])).toMatchInlineSnapshot(`
    "agency-twice
      tasks/2.1.yaml:4:8  cơ quan "so-tai-chinh" ghi hai lần trong một nhiệm vụ; mỗi cơ quan một lần: chủ trì hoặc phối hợp; hãy xoá một lần
      tasks/2.1.yaml:4:8  the agency "so-tai-chinh" stands twice in one task; each agency once, in the lead or taking part; delete one of the two
    mended by hand"
  `);
});

test('a slug that is the address of another page', () => {
  expect(told(PLANTS['address-taken'])).toMatchInlineSnapshot(`
    "address-taken
      indicators/forest-cover.yaml:4:7  "nhiem-vu" là địa chỉ của /nhiem-vu/; một địa chỉ chưa dùng; hãy đặt tên khác
      indicators/forest-cover.yaml:4:7  "nhiem-vu" is the address of /nhiem-vu/; an address of its own; choose another
    mended by hand"
  `);
});

test('a repository without a name', () => {
  expect(told(PLANTS.repository)).toMatchInlineSnapshot(`
    "repository
      plan.yaml:16:20  "https://github.com/song-mai" không phải là địa chỉ của một kho; địa chỉ kho gồm chủ và tên, như https://github.com/chu/ten; hãy chép địa chỉ trang đầu của kho
      plan.yaml:16:20  "https://github.com/song-mai" is not the address of a repository; owner and name, as https://github.com/owner/name; copy the address of the repository's first page
    mended by hand"
  `);
});

test('a period without a target', () => {
  expect(told(PLANTS['period-unused'])).toMatchInlineSnapshot(`
    "period-unused
      plan.yaml:11:11  giai đoạn 2026-2030 chưa có mục tiêu nào; giai đoạn nào cũng có ít nhất một mục tiêu; hãy thêm mục tiêu cho giai đoạn này vào các chỉ tiêu, hoặc xoá giai đoạn
      plan.yaml:11:11  no target is set for the period 2026-2030; one target at least for each period; add the targets for it to the indicators, or delete the period
    mended by hand"
  `);
});

test('a period named by other years', () => {
  expect(told(PLANTS['period-name'])).toMatchInlineSnapshot(`
    "period-name
      plan.yaml:10:43  giai đoạn tên là 2021-2025 mà end là 2024; năm cuối như trong tên; năm gốc không muộn hơn năm đầu trong tên; hãy đối chiếu với văn bản của kế hoạch rồi sửa tên hoặc năm
      plan.yaml:10:43  a period called 2021-2025 whose end is 2024; the end as in its name; a baseline no later than the first year in it; compare with the plan's document, and mend the name or the year
    mended by hand"
  `);
});

test('a link to a page that is not there', () => {
  expect(told(PLANTS['dead-link'])).toMatchInlineSnapshot(`
    "dead-link
      indicators/forest-cover.vi.mdx:1:1  "/phuong-phap/" không dẫn đến trang nào của trang web này; một trang có thật của trang web này; hãy ghi lại địa chỉ, hoặc bỏ liên kết
      indicators/forest-cover.vi.mdx:1:1  "/phuong-phap/" leads to no page of this site; a page of this site that is there; write the address anew, or drop the link
    mended by hand"
  `);
});

test('a range from 1', () => {
  expect(told(PLANTS['range-wide'])).toMatchInlineSnapshot(`
    "range-wide
      figures/investment/2025--2026-01-15.yaml:7:6  khoảng từ 1 đến 138000 quá rộng so với 137000; khoảng hẹp quanh giá trị, đúng như lời của nguồn; hãy xem lại low và high; nếu đúng thì để nguyên
      figures/investment/2025--2026-01-15.yaml:7:6  the range from 1 to 138000 is wide for 137000; a narrow range around the value, as the words of the source allow; look again at low and high; if they are right, leave them
    only warnings"
  `);
});

test('an estimate years later', () => {
  expect(told(PLANTS['estimate-late'])).toMatchInlineSnapshot(`
    "estimate-late
      figures/investment/2021--2026-01-15.yaml:2:8  số ước của kỳ 2021 mà công bố sau hơn ba năm; khi ấy thường đã có số chính thức; hãy xem lại giai đoạn (stage), kỳ và ngày công bố; nếu đúng thì để nguyên
      figures/investment/2021--2026-01-15.yaml:2:8  an estimate for 2021 published more than three years later; an official figure by then; look again at the stage, the period and the day; if they are right, leave them
    only warnings"
  `);
});

test('nothing known after it was done', () => {
  expect(told(PLANTS['task-reopened'])).toMatchInlineSnapshot(`
    "task-reopened
      events/2.1/2024-03-01--later.yaml:2:9  nhiệm vụ "unknown" sau khi đã xong (2023-02-27, events/2.1/2023-02-27--decision-153.yaml); việc đã xong thường không mở lại; hãy đối chiếu với nguồn; nếu chỉ là tin thêm thì ghi done; nếu đúng là mở lại thì để nguyên
      events/2.1/2024-03-01--later.yaml:2:9  the task is "unknown" after it was done (2023-02-27, events/2.1/2023-02-27--decision-153.yaml); what was done mostly stays done; compare the source; write done for mere news; if it was opened again, leave it
    event-twin
      events/2.1/2024-03-01--later.yaml:3:64  cùng nguồn với events/2.1/2023-02-27--decision-153.yaml, và cùng ngày hoặc cùng lời; mỗi việc một tệp; hãy xoá một tệp nếu là bản trùng; nếu nguồn nêu hai việc thì để nguyên
      events/2.1/2024-03-01--later.yaml:3:64  the same source as events/2.1/2023-02-27--decision-153.yaml, and the same day or the same words; one file for an event; delete one if it is a copy; leave both if the source tells of two events
    only warnings"
  `);
});

test('a group without indicators', () => {
  expect(told(PLANTS['group-empty'])).toMatchInlineSnapshot(`
    "group-empty
      plan.yaml:13:11  nhóm "culture" chưa có chỉ tiêu nào; ít nhất một chỉ tiêu trong mỗi nhóm; hãy thêm chỉ tiêu, hoặc xoá nhóm
      plan.yaml:13:11  no indicator belongs to the group "culture"; one at least for each group; add indicators, or delete the group
    only warnings"
  `);
});

test('a Cyrillic letter in a Latin word', () => {
  expect(told(PLANTS['mixed-letters'])).toMatchInlineSnapshot(`
    "mixed-letters
      figures/forest-cover/2025--2026-02-13.yaml:5:14  "UВND" có chữ của hai bảng chữ cái hoặc chữ khổ lạ; mỗi từ viết bằng một bảng chữ cái; hãy gõ lại từ này; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:5:14  "UВND" mixes letters of two alphabets, or has letters of another width; one alphabet in a word; type it anew; if it is right, leave it
    only warnings"
  `);
});

test('a repository on a host of another program', () => {
  expect(told(PLANTS['repository-host'])).toMatchInlineSnapshot(`
    "repository-host
      plan.yaml:16:13  kho ở gitlab.com mà host là github; host là gitlab; hãy ghi vào repository: host: gitlab
      plan.yaml:16:13  a repository at gitlab.com whose host is github; the host gitlab; write into repository: host: gitlab
    mended by hand"
  `);
});

test('a task handed to the agency that has it', () => {
  expect(told(PLANTS['now-agency'])).toMatchInlineSnapshot(`
    "now-agency
      tasks/2.1.yaml:7:21  now trao nhiệm vụ của "so-ke-hoach" cho chính cơ quan ấy; now ghi cơ quan trong lead hoặc with, và cơ quan khác nhận thay; hãy xem lại cơ quan, hoặc xoá dòng này
      tasks/2.1.yaml:7:21  now hands the task from "so-ke-hoach" to itself; an agency of lead or with, and another one that took over; look again at the agency, or delete the line
    mended by hand"
  `);
});

test('a figure of elsewhere from here', () => {
  expect(told(PLANTS['context-own'])).toMatchInlineSnapshot(`
    "context-own
      context/forest-cover/2025--2026-02-13.yaml:1:11  số liệu của nơi khác mà nơi ấy là "Sông Mai", nơi của chính kế hoạch; of là nơi khác, ví dụ cả nước; hãy xem lại of; số của chính nơi này thì chuyển tệp vào figures/
      context/forest-cover/2025--2026-02-13.yaml:1:11  a figure of elsewhere whose place is "Sông Mai", the plan's own; of is another place, such as the whole country; look again at of; a figure of the place itself belongs under figures/
    context-copy
      context/forest-cover/2025--2026-02-13.yaml:2:8  số của nơi khác, hoặc của một phần, mà cùng kỳ, cùng nguồn, cùng giá trị 53.75 với figures/forest-cover/2025--2026-02-13.yaml; số của riêng nơi hoặc phần ấy; hãy xem có chép nhầm thư mục không; nếu đúng thì để nguyên
      context/forest-cover/2025--2026-02-13.yaml:2:8  a figure of elsewhere, or of a part, with the period, source and value 53.75 of figures/forest-cover/2025--2026-02-13.yaml; what was measured there, or of that part; see whether it was copied into the wrong folder; if it is right, leave it
    mended by hand"
  `);
});
