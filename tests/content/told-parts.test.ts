/** One target that has parts: what the check takes and refuses (rule of progress, section 4a). */
import { expect, test } from 'vitest';
import { INDICATOR, planWith, textOf } from './plan.ts';
import { PLANTS, partOf, wholeFiles } from './plants.ts';
import { check, codesOf, told } from './told.ts';

test('a part of what is told in words is fine, and the whole is not asked for figures', () => {
  const files = planWith(wholeFiles({ forests: partOf('NQ7-3') }));
  expect(codesOf(files)).toEqual([]);
  expect(check(files).content?.indicators.map(({ code, part_of: whole, parts }) => [code, whole, parts])).toEqual([
    ['NQ7-2', null, []],
    ['NQ7-3', null, ['forest-cover']],
    ['NQ7-1', 'NQ7-3', []],
  ]);
});

test('an indicator that has neither figures nor parts is still asked for figures', () => {
  const alone = planWith(wholeFiles({ forests: textOf(INDICATOR) }));
  expect(codesOf(alone)).toEqual(['no-recent-figure']);
});

test('a whole that does not exist', () => {
  expect(told(PLANTS['whole-unknown'])).toMatchInlineSnapshot(`
    "whole-unknown
      indicators/forest-cover.yaml:7:10  không có chỉ tiêu nào mang mã "NQ7-33"; mã (code) của chỉ tiêu chung mà chỉ tiêu này là một phần; có lẽ là "NQ7-3"; hãy sửa thành: part_of: NQ7-3
      indicators/forest-cover.yaml:7:10  no indicator has the code "NQ7-33"; the code of the indicator that this one is a part of; probably "NQ7-3" was meant; write: part_of: NQ7-3
    no-recent-figure
      indicators/land.yaml:1:1  chỉ tiêu chưa có số liệu nào; ít nhất một số liệu cho thời gian từ 2024-11-22; hãy hỏi cơ quan chủ quản và bổ sung số liệu
      indicators/land.yaml:1:1  the indicator has no figure; at least one for a time since 2024-11-22; ask the agency that publishes it and add a figure
    mended: passes"
  `);
});

test('a part of a part', () => {
  expect(told(PLANTS['whole-is-part'])).toMatchInlineSnapshot(`
    "whole-has-figure
      figures/investment/2025--2026-01-15.yaml:1:1  số liệu ghi cho "investment", một chỉ tiêu gồm nhiều phần; số liệu thuộc về từng phần; hãy chuyển tệp sang thư mục của phần mà số liệu nói đến
      figures/investment/2025--2026-01-15.yaml:1:1  a figure of "investment", an indicator that has parts; figures belong to the parts; move the file to the folder of the part that it is about
    whole-is-part
      indicators/forest-cover.yaml:7:10  chỉ tiêu "NQ7-3" lại là một phần của "NQ7-2"; chỉ có một cấp: chỉ tiêu chung không là phần của chỉ tiêu khác; hãy ghi thẳng mã của chỉ tiêu chung, hoặc xoá part_of ở một trong hai chỉ tiêu
      indicators/forest-cover.yaml:7:10  the indicator "NQ7-3" is itself a part of "NQ7-2"; one step only: an indicator that has parts is no part; name the indicator at the top, or delete part_of in one of the two
    whole-has-target
      indicators/investment.yaml:10:43  chỉ tiêu "NQ7-2" gồm nhiều phần mà lại có con số mục tiêu riêng; chỉ tiêu chung chỉ ghi in_words; con số thuộc về các phần; hãy chuyển mục tiêu ấy thành một phần, có tệp riêng và part_of
      indicators/investment.yaml:10:43  the indicator "NQ7-2" has parts, and a number of its own as well; in_words alone: the numbers are those of its parts; make that target a part, with a file of its own and part_of
    mended by hand"
  `);
});

test('a part whose period the whole lacks', () => {
  expect(told(PLANTS['whole-lacks-period'])).toMatchInlineSnapshot(`
    "whole-lacks-period
      indicators/forest-cover.yaml:13:15  chỉ tiêu chung "NQ7-3" không có mục tiêu cho giai đoạn "2026-2030"; mỗi giai đoạn của một phần cũng là giai đoạn của chỉ tiêu chung; hãy thêm giai đoạn ấy vào in_words của chỉ tiêu chung, theo lời văn bản
      indicators/forest-cover.yaml:13:15  the indicator "NQ7-3", of which this is a part, has no target for "2026-2030"; each period of a part is one of the indicator that it is a part of; add the period to that indicator's in_words, as the document words it
    mended by hand"
  `);
});

test('a part in another group', () => {
  expect(told(PLANTS['part-in-other-group'])).toMatchInlineSnapshot(`
    "part-in-other-group
      indicators/forest-cover.yaml:2:8  chỉ tiêu chung "NQ7-3" thuộc nhóm khác, nhóm "environment"; một phần đứng cùng nhóm với chỉ tiêu chung: các trang liệt kê nó ngay dưới chỉ tiêu ấy; hãy sửa thành: group: environment
      indicators/forest-cover.yaml:2:8  the indicator "NQ7-3", of which this is a part, is in another group, "environment"; a part in the group of that indicator, right below which the pages list it; write: group: environment
    mended: passes"
  `);
});

test('a part without a number', () => {
  expect(told(PLANTS['part-in-words'])).toMatchInlineSnapshot(`
    "part-in-words
      indicators/forest-cover.yaml:15:26  một phần của chỉ tiêu khác có mục tiêu không đặt con số; mỗi phần đều có con số để đánh giá; thiếu một phần thì không kết luận được về chỉ tiêu chung; hãy ghi lời ấy ở in_words của chỉ tiêu chung, hoặc xoá part_of
      indicators/forest-cover.yaml:15:26  a part of another indicator has a target without a number; a number for each part: what cannot be judged of one cannot be judged of the whole; move the words to in_words of the indicator that it is a part of, or delete part_of
    mended by hand"
  `);
});

test('a whole with a number of its own', () => {
  expect(told(PLANTS['whole-has-target'])).toMatchInlineSnapshot(`
    "whole-has-target
      indicators/land.yaml:11:43  chỉ tiêu "NQ7-3" gồm nhiều phần mà lại có con số mục tiêu riêng; chỉ tiêu chung chỉ ghi in_words; con số thuộc về các phần; hãy chuyển mục tiêu ấy thành một phần, có tệp riêng và part_of
      indicators/land.yaml:11:43  the indicator "NQ7-3" has parts, and a number of its own as well; in_words alone: the numbers are those of its parts; make that target a part, with a file of its own and part_of
    mended by hand"
  `);
});

test('a whole with a figure of its own', () => {
  expect(told(PLANTS['whole-has-figure'])).toMatchInlineSnapshot(`
    "whole-has-figure
      figures/land/2025--2026-02-13.yaml:1:1  số liệu ghi cho "land", một chỉ tiêu gồm nhiều phần; số liệu thuộc về từng phần; hãy chuyển tệp sang thư mục của phần mà số liệu nói đến
      figures/land/2025--2026-02-13.yaml:1:1  a figure of "land", an indicator that has parts; figures belong to the parts; move the file to the folder of the part that it is about
    mended by hand"
  `);
});
