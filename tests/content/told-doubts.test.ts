/** What is told of what may be right and is improbable: the site is built, and whoever reviews looks again. */
import { describe, expect, test } from 'vitest';
import { EVENT, FIGURE, planted } from './plan.ts';
import { PLANTS } from './plants.ts';
import { codesOf, told } from './told.ts';

test('money by code, percent in words', () => {
  expect(told(PLANTS['unit-code-differs'])).toMatchInlineSnapshot(`
    "unit-code-differs
      indicators/forest-cover.yaml:6:12  đơn vị là "%" mà mã là VND; mã của chính đơn vị ấy: PT là phần trăm, VND là đồng, USD là đô la; hãy sửa đơn vị hoặc mã; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:6:12  the unit is "%", its code VND; the code of that unit: PT for percent, VND for dong, USD for dollars; mend the unit or the code; if it is right, leave it
    only warnings"
  `);
});

test('millions by code, billions in words', () => {
  expect(told(PLANTS['unit-mult-differs'])).toMatchInlineSnapshot(`
    "unit-mult-differs
      indicators/investment.yaml:7:12  đơn vị là "tỷ đồng, billion VND" mà unit_mult là 6; số mũ của đơn vị: 9; hãy ghi unit_mult: 9, hoặc xem lại đơn vị; nếu đúng thì để nguyên
      indicators/investment.yaml:7:12  the unit is "tỷ đồng, billion VND", and unit_mult is 6; the power of the unit: 9; write unit_mult: 9, or look again at the unit; if it is right, leave it
    only warnings"
  `);
});

test('another unit in the other language', () => {
  expect(told(PLANTS['unit-differs'])).toMatchInlineSnapshot(`
    "unit-differs
      indicators/investment.yaml:5:26  đơn vị "million VND" khác với "tỷ đồng" ở ngôn ngữ kia; một đơn vị trong mọi ngôn ngữ; hãy xem lại đơn vị; nếu đúng thì để nguyên
      indicators/investment.yaml:5:26  the unit "million VND" is another than "tỷ đồng" in the other language; one unit in all languages; look again at the unit; if it is right, leave it
    only warnings"
  `);
});

test('a sum of percentages', () => {
  expect(told(PLANTS['unit-measure'])).toMatchInlineSnapshot(`
    "unit-measure
      indicators/investment.yaml:7:10  chỉ tiêu đo theo sum mà đơn vị là "%"; sum cộng các lượng từng năm, không cộng phần trăm; rate là phần trăm tăng của từng năm; growth là mức tăng của một lượng; hãy xem lại cách đo (measure) và đơn vị; nếu đúng thì để nguyên
      indicators/investment.yaml:7:10  a sum in the unit "%"; a sum adds up amounts, never percentages; a rate holds yearly changes in percent; growth is that of an amount; look again at the measure and the unit; if it is right, leave it
    only warnings"
  `);
});

test('a target as a fraction', () => {
  expect(told(PLANTS['target-leap'])).toMatchInlineSnapshot(`
    "target-leap
      indicators/forest-cover.yaml:11:43  mục tiêu 0.54 lệch hơn mười lần so với số gần nhất (53.75, kỳ 2025, figures/forest-cover/2025--2026-02-13.yaml); mục tiêu và số liệu cùng đơn vị; hãy xem lại đơn vị và dấu thập phân của cả hai; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:11:43  the target 0.54 is more than ten times away from the last figure (53.75 for 2025, figures/forest-cover/2025--2026-02-13.yaml); target and figures in one unit; look again at the unit and the decimal mark of both; if it is right, leave it
    only warnings"
  `);
});

test('a later target below the one before', () => {
  expect(told(PLANTS['targets-contrary'])).toMatchInlineSnapshot(`
    "targets-contrary
      indicators/forest-cover.yaml:12:43  mục tiêu ">= 45.5" đi ngược mục tiêu ">= 54" của giai đoạn 2021-2025; giai đoạn sau cùng chiều, và không dễ hơn giai đoạn trước; hãy đối chiếu con số và dấu so sánh với văn bản; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:12:43  the target ">= 45.5" goes against ">= 54" of 2021-2025; the same direction in the later period, and no less than before; compare number and operator with the document; if it is right, leave it
    only warnings"
  `);
});

test('a milestone that falls back', () => {
  expect(told(PLANTS['milestone-back'])).toMatchInlineSnapshot(`
    "milestone-back
      indicators/forest-cover.yaml:11:123  mốc 53.2 lùi lại so với mốc trước (53.9); các mốc tiến dần đến mục tiêu; hãy đối chiếu với văn bản; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:11:123  the milestone 53.2 goes back from the one before (53.9); milestones that come nearer to the target; compare with the document; if it is right, leave it
    only warnings"
  `);
});

test('fewer decimals than the target has', () => {
  expect(told(PLANTS['decimals-few'])).toMatchInlineSnapshot(`
    "digits-unprinted
      figures/forest-cover/2025--2026-02-13.yaml:1:8  53.75 có nhiều chữ số sau dấu chấm hơn trang in ra (0); số nguyên, như chuỗi này được đếm; hãy xem lại con số và decimals của chỉ tiêu; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  53.75 has more digits after the dot than are printed (0); a whole number, as this series is counted; look again at the number and at decimals of the indicator; if it is right, leave it
    decimals-few
      indicators/forest-cover.yaml:6:11  in 0 chữ số thập phân mà mục tiêu là 54.5; đủ chữ số cho mục tiêu; hãy tăng decimals; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:6:11  0 decimals are printed, but the target is 54.5; as many as the target has; raise decimals; if it is right, leave it
    only warnings"
  `);
});

test('decimals that nothing fills', () => {
  expect(told(PLANTS['decimals-many'])).toMatchInlineSnapshot(`
    "decimals-many
      indicators/forest-cover.yaml:6:11  in 9 chữ số thập phân mà số liệu có nhiều nhất 2; số chữ số của nguồn: in thêm số 0 là nói chính xác hơn nguồn; hãy giảm decimals; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:6:11  9 decimals are printed, but figures and targets have 2 at most; the digits of the sources: more zeros claim more than they say; lower decimals; if it is right, leave it
    only warnings"
  `);
});

test('more than, with a range below', () => {
  expect(told(PLANTS['wording-range'])).toMatchInlineSnapshot(`
    "wording-range
      figures/investment/2025--2026-01-15.yaml:7:6  nguồn viết "hơn" mà low là 136000 (giá trị là 137000); "hơn": low bằng giá trị, high lớn hơn; "gần": high bằng giá trị, low nhỏ hơn; hãy xem lại khoảng và lời của nguồn; nếu đúng thì để nguyên
      figures/investment/2025--2026-01-15.yaml:7:6  the source says "hơn", but low is 136000 (the value is 137000); "more than": low is the value, high above it; "almost": high is the value, low below it; look again at the range and at the words; if it is right, leave it
    only warnings"
  `);
});

test('a sign that turns', () => {
  expect(told(PLANTS['sign-turned'])).toMatchInlineSnapshot(`
    "points-leap
      figures/forest-cover/2025--2026-02-13.yaml:1:8  tỷ lệ 53.75 %, còn số gần nhất là -53.2 % (kỳ 2024); tỷ lệ ít khi đổi quá 30 điểm từ kỳ này sang kỳ sau; hãy đối chiếu với nguồn; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  a share of 53.75 %, and -53.2 % in the last figure (2024); a share that moves by 30 points at most from one period to the next; compare it with the source; if it is right, leave it
    sign-turned
      figures/forest-cover/2025--2026-02-13.yaml:1:8  53.75 trái dấu với số gần nhất (-53.2, kỳ 2024); cùng dấu với các kỳ trước; hãy xem lại dấu trừ; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  53.75 is on the other side of zero than the last figure (-53.2 for 2024); the sign of those before; look again at the minus sign; if it is right, leave it
    only warnings"
  `);
});

test('five years less than one of them', () => {
  expect(told(PLANTS['sum-less'])).toMatchInlineSnapshot(`
    "sum-less
      figures/investment/2021-2025--2026-01-15.yaml:1:8  tổng 97000 của kỳ 2021-2025 không lớn hơn 137000 của kỳ 2025, vốn nằm trong kỳ ấy (figures/investment/2025--2026-01-15.yaml); tổng lớn hơn phần của nó; hãy xem lại hai con số, đơn vị và kỳ; nếu đúng thì để nguyên
      figures/investment/2021-2025--2026-01-15.yaml:1:8  the total 97000 for 2021-2025 is no more than 137000 for 2025, a part of it (figures/investment/2025--2026-01-15.yaml); a total greater than its parts; look again at both numbers, their unit and period; if it is right, leave it
    only warnings"
  `);
});

test('an average beyond its years', () => {
  expect(told(PLANTS['mean-outside'])).toMatchInlineSnapshot(`
    "mean-outside
      figures/investment/2024-2025--2026-01-15.yaml:1:8  bình quân 9 của kỳ 2024-2025 nằm ngoài các số từng năm (từ 7 đến 8); bình quân nằm giữa số thấp nhất và số cao nhất; hãy xem lại con số và kỳ; nếu đúng thì để nguyên
      figures/investment/2024-2025--2026-01-15.yaml:1:8  the average 9 for 2024-2025 lies outside the figures of its years (7 to 8); an average between the lowest and the highest; look again at the number and the period; if it is right, leave it
    only warnings"
  `);
});

test('one event twice', () => {
  expect(told(PLANTS['event-twin'])).toMatchInlineSnapshot(`
    "event-twin
      events/2.1/2023-02-27--decision-153.yaml:3:64  cùng nguồn với events/2.1/2023-02-27--again.yaml, và cùng ngày hoặc cùng lời; mỗi việc một tệp; hãy xoá một tệp nếu là bản trùng; nếu nguồn nêu hai việc thì để nguyên
      events/2.1/2023-02-27--decision-153.yaml:3:64  the same source as events/2.1/2023-02-27--again.yaml, and the same day or the same words; one file for an event; delete one if it is a copy; leave both if the source tells of two events
    only warnings"
  `);
});

test('done before the plan', () => {
  expect(told(PLANTS['done-early'])).toMatchInlineSnapshot(`
    "done-early
      events/2.1/2019-02-27--early.yaml:2:9  nhiệm vụ "done" ngày 2019-02-27, trước khi có kế hoạch (2021-03-01); việc xong sau khi được giao; hãy xem lại ngày và trạng thái; nếu đúng thì để nguyên
      events/2.1/2019-02-27--early.yaml:2:9  the task was "done" on 2019-02-27, before the plan (2021-03-01); work that is done after it was asked for; look again at the day and the status; if it is right, leave it
    only warnings"
  `);
});

test('a quarter in words, another by its day', () => {
  expect(told(PLANTS['deadline-part'])).toMatchInlineSnapshot(`
    "deadline-part
      tasks/2.1.yaml:6:25  hạn ghi "Quý II năm 2021" mà ngày cuối là 2021-12-31; ngày cuối của năm, quý hoặc tháng ấy; hãy xem lại lời và ngày của hạn; nếu đúng thì để nguyên
      tasks/2.1.yaml:6:25  a deadline in words of "Quý II năm 2021", whose last day is 2021-12-31; the last day of that year, quarter or month; look again at its words and its day; if it is right, leave it
    only warnings"
  `);
});

test('an owner that has ended', () => {
  expect(told(PLANTS['owner-ended'])).toMatchInlineSnapshot(`
    "owner-ended
      indicators/forest-cover.yaml:9:8  cơ quan "so-ke-hoach" đã thôi, nay là "so-tai-chinh"; cơ quan hiện nay; hãy ghi owner: so-tai-chinh; nếu việc chuyển cho cơ quan khác thì ghi cơ quan ấy
      indicators/forest-cover.yaml:9:8  the agency "so-ke-hoach" has ended and is "so-tai-chinh" now; an agency by its name of today; write owner: so-tai-chinh, or the agency to which the field has passed
    only warnings"
  `);
});

test('a task for an agency that had ended', () => {
  expect(told(PLANTS['agency-ended'])).toMatchInlineSnapshot(`
    "agency-ended
      tasks/2.1.yaml:4:8  cơ quan "so-ke-hoach" đã thôi từ 2015-03-01, trước khi có kế hoạch (2021-03-01); cơ quan còn hoạt động khi được giao việc; hãy xem lại cơ quan, hoặc ngày kế thừa trong agencies.yaml; nếu đúng thì để nguyên
      tasks/2.1.yaml:4:8  the agency "so-ke-hoach" ended on 2015-03-01, before the plan (2021-03-01); an agency that was there when the task was given; look again at the agency, or at the day in agencies.yaml; if it is right, leave it
    only warnings"
  `);
});

test('English under Vietnamese', () => {
  expect(told(PLANTS['other-language'])).toMatchInlineSnapshot(`
    "other-language
      indicators/forest-cover.yaml:3:13  lời "Land under forest" ghi ở vi mà không giống tiếng Việt có dấu; mỗi ngôn ngữ một lời, tiếng Việt có dấu; hãy xem có đặt nhầm chỗ hai ngôn ngữ không; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:3:13  the words "Land under forest" stand under vi and do not look like Vietnamese with its marks; each language in its own place; see whether the two were mixed up; if it is right, leave it
    only warnings"
  `);
});

test('an encoding read as another', () => {
  expect(told(PLANTS.garbled)).toMatchInlineSnapshot(`
    "garbled
      figures/forest-cover/2025--2026-02-13.yaml:5:14  chữ "tá»‰nh" có vẻ hỏng (phông cũ, sai bảng mã, mất dấu hoặc Ð thay cho Đ); chữ Việt Unicode; hãy gõ lại; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:5:14  "tá»‰nh" looks broken (an old font, a wrong encoding, lost letters, Ð for Đ); letters of Unicode, as the language writes them; type it anew; if it is right, leave it
    only warnings"
  `);
});

test('one source of two titles', () => {
  expect(told(PLANTS['source-titles'])).toMatchInlineSnapshot(`
    "source-titles
      figures/forest-cover/2025--2026-02-13.yaml:4:10  địa chỉ này tên là "Quyết định công bố hiện trạng rừng", mà ở figures/forest-cover/2024--2025-02-13.yaml là "Quyết định công bố diện tích rừng"; mỗi nguồn một tên; hãy mở nguồn và xem lại tên, hoặc địa chỉ; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:4:10  this address is called "Quyết định công bố hiện trạng rừng", but "Quyết định công bố diện tích rừng" in figures/forest-cover/2024--2025-02-13.yaml; one title for a source; open the source and compare its title, or mend the address; if it is right, leave it
    only warnings"
  `);
});

test('the front page of a site', () => {
  expect(told(PLANTS['source-front'])).toMatchInlineSnapshot(`
    "source-front
      figures/forest-cover/2025--2026-02-13.yaml:6:8  "https://example.vn/" là trang đầu của cả một trang web; địa chỉ của chính bài hoặc văn bản có con số; hãy mở bài rồi chép địa chỉ; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:6:8  "https://example.vn/" is the front page of a site; the address of the very page or document that tells it; open that page and copy its address; if it is right, leave it
    only warnings"
  `);
});

test('a dimension that nothing uses', () => {
  expect(told(PLANTS['dimension-unused'])).toMatchInlineSnapshot(`
    "dimension-unused
      plan.yaml:26:9  phân tổ "sex" chưa có chỉ tiêu nào dùng; ít nhất một chỉ tiêu ghi nó ở by; hãy ghi vào by của chỉ tiêu, hoặc xoá phân tổ
      plan.yaml:26:9  no indicator is split by the dimension "sex"; one at least that names it in by; name it in by of an indicator, or delete the dimension
    context-copy
      series/forest-cover/upstream/2025--2026-02-13.yaml:1:8  số của nơi khác, hoặc của một phần, mà cùng kỳ, cùng nguồn, cùng giá trị 53.75 với figures/forest-cover/2025--2026-02-13.yaml; số của riêng nơi hoặc phần ấy; hãy xem có chép nhầm thư mục không; nếu đúng thì để nguyên
      series/forest-cover/upstream/2025--2026-02-13.yaml:1:8  a figure of elsewhere, or of a part, with the period, source and value 53.75 of figures/forest-cover/2025--2026-02-13.yaml; what was measured there, or of that part; see whether it was copied into the wrong folder; if it is right, leave it
    only warnings"
  `);
});

test('a licence of two kinds', () => {
  expect(told(PLANTS['licence-differs'])).toMatchInlineSnapshot(`
    "licence-differs
      plan.yaml:18:34  giấy phép tên là "CC BY 4.0" mà địa chỉ là "https://creativecommons.org/licenses/by-nc/4.0/"; tên và địa chỉ của cùng một giấy phép; hãy xem lại giấy phép; nếu đúng thì để nguyên
      plan.yaml:18:34  the licence is called "CC BY 4.0", but its address is "https://creativecommons.org/licenses/by-nc/4.0/"; name and address of one licence; look again at the licence; if it is right, leave it
    only warnings"
  `);
});

test('a plan after its period', () => {
  expect(told(PLANTS['plan-late'])).toMatchInlineSnapshot(`
    "plan-late
      plan.yaml:6:9  văn bản ngày 2026-03-01, khi giai đoạn 2021-2025 đã qua; văn bản có trước khi giai đoạn kết thúc; hãy xem lại ngày của văn bản; nếu đúng thì để nguyên
      plan.yaml:6:9  the document is of 2026-03-01, when the period 2021-2025 was over; a document from before the end of the period; look again at the day of the document; if it is right, leave it
    agency-ended
      tasks/2.1.yaml:4:8  cơ quan "so-ke-hoach" đã thôi từ 2025-03-01, trước khi có kế hoạch (2026-03-01); cơ quan còn hoạt động khi được giao việc; hãy xem lại cơ quan, hoặc ngày kế thừa trong agencies.yaml; nếu đúng thì để nguyên
      tasks/2.1.yaml:4:8  the agency "so-ke-hoach" ended on 2025-03-01, before the plan (2026-03-01); an agency that was there when the task was given; look again at the agency, or at the day in agencies.yaml; if it is right, leave it
    only warnings"
  `);
});

test('a page that is shown nowhere', () => {
  expect(told(PLANTS['page-unshown'])).toMatchInlineSnapshot(`
    "page-unshown
      pages/abuot.en.mdx:1:1  trang "abuot" không hiện ở đâu; một trong các trang: resolution, guide, reviewing, method, about, accessibility; hãy đổi tên tệp; có lẽ là "about"
      pages/abuot.en.mdx:1:1  the page "abuot" is shown nowhere; one of the pages: resolution, guide, reviewing, method, about, accessibility; rename the file; perhaps "about" was meant
    page-unshown
      pages/abuot.vi.mdx:1:1  trang "abuot" không hiện ở đâu; một trong các trang: resolution, guide, reviewing, method, about, accessibility; hãy đổi tên tệp; có lẽ là "about"
      pages/abuot.vi.mdx:1:1  the page "abuot" is shown nowhere; one of the pages: resolution, guide, reviewing, method, about, accessibility; rename the file; perhaps "about" was meant
    only warnings"
  `);
});

test('a whole beyond its parts', () => {
  expect(told(PLANTS['whole-outside'])).toMatchInlineSnapshot(`
    "whole-outside
      figures/forest-cover/2025--2026-02-13.yaml:1:8  tỷ lệ chung 53.75 nằm ngoài tỷ lệ của mọi phần theo "sex" (từ 51 đến 52); tỷ lệ chung nằm giữa phần thấp nhất và phần cao nhất; hãy xem lại con số và kỳ; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  the share of the whole 53.75 lies outside those of all its parts by "sex" (51 to 52); a whole between its lowest and its highest part; look again at the numbers and their period; if it is right, leave it
    dimension-unused
      plan.yaml:20:9  phân tổ "area" chưa có chỉ tiêu nào dùng; ít nhất một chỉ tiêu ghi nó ở by; hãy ghi vào by của chỉ tiêu, hoặc xoá phân tổ
      plan.yaml:20:9  no indicator is split by the dimension "area"; one at least that names it in by; name it in by of an indicator, or delete the dimension
    only warnings"
  `);
});

test('two official values of one day', () => {
  expect(told(PLANTS['official-two'])).toMatchInlineSnapshot(`
    "official-two
      figures/forest-cover/2025--2026-02-13--2.yaml:1:8  số chính thức 53.9, mà cùng kỳ cùng ngày có 53.75 (figures/forest-cover/2025--2026-02-13.yaml); mỗi kỳ một số chính thức trong một ngày; hãy xem lại con số và ngày công bố; số ghi nhầm thì rút (withdrawn); nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13--2.yaml:1:8  an official 53.9, beside 53.75 for the same period and day (figures/forest-cover/2025--2026-02-13.yaml); one official value a period and day; look again at the number and the day; withdraw the mistaken one; if it is right, leave it
    only warnings"
  `);
});

test('a series that ended before the plan', () => {
  expect(told(PLANTS['ended-early'])).toMatchInlineSnapshot(`
    "ended-early
      indicators/forest-cover.yaml:13:8  chuỗi số liệu kết thúc 2019-01-01, trước khi có kế hoạch (2021-03-01); mục tiêu đặt cho chuỗi số liệu còn đang có; hãy xem lại năm của ended; nếu đúng thì để nguyên
      indicators/forest-cover.yaml:13:8  the series ended on 2019-01-01, before the plan (2021-03-01); a target for a series that goes on; look again at the year of ended; if it is right, leave it
    only warnings"
  `);
});

test('a title with the number of another document than the plan', () => {
  expect(told(PLANTS['number-differs'])).toMatchInlineSnapshot(`
    "number-differs
      plan.yaml:3:14  tên ghi số "8/NQ-CP" mà số của văn bản là "7/NQ-CP"; một số cho một văn bản; hãy mở văn bản và xem lại số; nếu đúng thì để nguyên
      plan.yaml:3:14  the title says number "8/NQ-CP", and the number of the document is "7/NQ-CP"; one number for one document; open the document and look again at its number; if it is right, leave it
    only warnings"
  `);
});

describe('numbers of documents', () => {
  const figure = (title: string, more = '') =>
    planted(FIGURE, 'title: Quyết định công bố hiện trạng rừng', `title: "${title}"${more}`);

  test.each([
    ['a title with another number of the same authority', figure('Quyết định 13/QĐ-UBND công bố hiện trạng rừng')],
    [
      "the plan's own document under another number",
      planted(
        FIGURE,
        '"https://example.vn/rung-2025"\n  document: 12/QĐ-UBND',
        '"https://example.vn/nq7"\n  document: 8/NQ-CP',
      ),
    ],
    [
      "the plan's own document with another number in its title",
      planted(
        EVENT,
        'title: Quyết định 153, publisher: Báo Sông Mai, url: "https://example.vn/qd153"',
        'title: Quyết định 153 theo Nghị quyết 8/NQ-CP, publisher: Chính phủ, url: "https://example.vn/nq7"',
      ),
    ],
    [
      "the plan's address with another number",
      planted('plan.yaml', 'https://example.vn/nq7', 'https://example.vn/nghi-quyet-8-nq-cp-2021'),
    ],
  ])('%s', (_, files) => {
    expect(codesOf(files)).toEqual(['number-differs']);
  });

  test.each([
    ['the same', figure('Quyết định 12/QĐ-UBND công bố hiện trạng rừng')],
    ['the same with a zero and other letters', figure('Quyết định 012/QD-UBND công bố hiện trạng rừng')],
    ['another authority', figure('Báo cáo theo Nghị quyết 58-NQ/TW')],
    ['the plan with its own number', planted('plan.yaml', 'vi: Theo dõi Sông Mai', 'vi: Theo dõi Nghị quyết 7/NQ-CP')],
    ['years and amounts', figure('Giai đoạn 2021-2025, COVID-19 và 5G-VN')],
    [
      'an address with its own number before another',
      planted('plan.yaml', 'https://example.vn/nq7', 'https://example.vn/nghi-quyet-7-nq-cp-thuc-hien-58-nq-tw'),
    ],
  ])('%s is right', (_, files) => {
    expect(codesOf(files)).toEqual([]);
  });
});
