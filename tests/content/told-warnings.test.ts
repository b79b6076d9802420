import { expect, test } from 'vitest';
import { PLANTS } from './plants.ts';
import { told } from './told.ts';

test('a value ten times the last', () => {
  expect(told(PLANTS.leap)).toMatchInlineSnapshot(`
    "leap
      figures/forest-cover/2025--2026-02-13.yaml:1:8  53.75 lớn hơn mười lần số gần nhất (5.37, kỳ 2024); số cùng cỡ với các kỳ trước; hãy xem lại đơn vị và dấu thập phân; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  53.75 is more than ten times the last figure (5.37 for 2024); a number of the size of those before; look again at the unit and the decimal mark; if it is right, leave it
    only warnings"
  `);
});

test('the same value and source twice', () => {
  expect(told(PLANTS['figure-twin'])).toMatchInlineSnapshot(`
    "figure-twin
      figures/forest-cover/2025--2026-02-13.yaml:1:8  giá trị 53.75 cùng nguồn đã có ở figures/forest-cover/2024--2026-02-13.yaml; mỗi số liệu của một nguồn ghi một lần; nếu là bản trùng thì hãy xoá một tệp; nếu nguồn nêu cho hai kỳ thì để nguyên
      figures/forest-cover/2025--2026-02-13.yaml:1:8  the value 53.75 from the same source stands in figures/forest-cover/2024--2026-02-13.yaml; each figure of a source once; delete one file if it is a copy; leave both if the source says so for two periods
    only warnings"
  `);
});

test('a result that turns a verdict round', () => {
  expect(told(PLANTS['verdict-turned'])).toMatchInlineSnapshot(`
    "verdict-turned
      figures/forest-cover/2025--2026-05-01.yaml:1:8  số liệu này đổi kết luận của mục tiêu 2021-2025 từ "không đạt" thành "đạt"; một kết quả công bố sau thường giữ nguyên kết luận; hãy đối chiếu với nguồn; nếu đúng thì để nguyên
      figures/forest-cover/2025--2026-05-01.yaml:1:8  this figure turns the verdict on the target of 2021-2025 from "not met" to "met"; a later result mostly leaves a verdict as it was; compare it with the source; if it is right, leave it
    only warnings"
  `);
});

test('a fall that is written as a rise', () => {
  expect(told(PLANTS['fall-as-rise'])).toMatchInlineSnapshot(`
    "fall-as-rise
      indicators/forest-cover.yaml:11:43  mục "I.1: giảm 15%" nói giảm, còn >= 15 là tăng 15; mức giảm so với năm gốc viết bằng số âm; nếu là giảm thì hãy ghi op: "<=" và value: -15; nếu đúng là tăng thì để nguyên
      indicators/forest-cover.yaml:11:43  the clause "I.1: giảm 15%" speaks of a fall, and >= 15 is a rise of 15; a fall from the baseline as a number below zero; if a fall is meant, write op: "<=" and value: -15; if a rise is meant, leave it
    only warnings"
  `);
});

test('an address without encryption', () => {
  expect(told(PLANTS['plain-http'])).toMatchInlineSnapshot(`
    "plain-http
      figures/forest-cover/2025--2026-02-13.yaml:6:8  địa chỉ "http://example.vn/rung-2025" không bảo mật; địa chỉ bắt đầu bằng https://; hãy thử mở địa chỉ với https:// và sửa lại nếu mở được
      figures/forest-cover/2025--2026-02-13.yaml:6:8  the address "http://example.vn/rung-2025" is not secure; an address that begins with https://; try it with https:// and write that if it opens
    only warnings"
  `);
});

test('an indicator without recent figures', () => {
  expect(told(PLANTS['no-recent-figure'])).toMatchInlineSnapshot(`
    "no-recent-figure
      indicators/forest-cover.yaml:1:1  chỉ tiêu chưa có số liệu nào; ít nhất một số liệu cho thời gian từ 2024-11-22; hãy hỏi cơ quan chủ quản và bổ sung số liệu
      indicators/forest-cover.yaml:1:1  the indicator has no figure; at least one for a time since 2024-11-22; ask the agency that publishes it and add a figure
    only warnings"
  `);
});

test('English that is still waiting', () => {
  expect(told(PLANTS.untranslated)).toMatchInlineSnapshot(`
    "untranslated
      events/2.1/2023-02-27--decision-153.yaml:1:1  chưa có bản tiếng Anh ở what; có cả vi và en; hãy thêm en khi có bản dịch; trang tiếng Anh tạm hiện tiếng Việt
      events/2.1/2023-02-27--decision-153.yaml:1:1  no English yet in what; both vi and en; add en when it is translated; the English page shows the Vietnamese
    only warnings"
  `);
});

test('a name with letters that no card can be drawn with', () => {
  expect(told(PLANTS['card-letters'])).toMatchInlineSnapshot(`
    "card-letters
      indicators/forest-cover.yaml:3:13  phông chữ của hình chia sẻ không có chữ 森, 林; chữ Latin, Hy Lạp, Kirin và các ký hiệu thường gặp; hãy viết name bằng chữ khác; nếu đúng thì để nguyên, hình chia sẻ sẽ bỏ trống chỗ ấy
      indicators/forest-cover.yaml:3:13  the font of the shared picture has no letter 森, 林; Latin, Greek and Cyrillic letters and the usual signs; write name with other letters; if it is right, leave it, and the picture goes without
    only warnings"
  `);
});
