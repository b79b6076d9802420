/** One target that has parts. */
import { both, quote, WRITE_EN, WRITE_VI } from './both.ts';

export const partMessages = {
  'whole-unknown': both<{ found: string; meant: string | null }>(
    ({ found, meant }) => [
      `không có chỉ tiêu nào mang mã ${quote(found)}`,
      'mã (code) của chỉ tiêu chung mà chỉ tiêu này là một phần',
      meant === null ? 'hãy khai báo chỉ tiêu chung trước, hoặc xoá part_of' : `có lẽ là ${quote(meant)}; ${WRITE_VI}`,
    ],
    ({ found, meant }) => [
      `no indicator has the code ${quote(found)}`,
      'the code of the indicator that this one is a part of',
      meant === null
        ? 'declare that indicator first, or delete part_of'
        : `probably ${quote(meant)} was meant; ${WRITE_EN}`,
    ],
  ),
  'whole-is-part': both<{ whole: string; of: string }>(
    ({ whole, of }) =>
      whole === of
        ? [
            'chỉ tiêu ghi mình là một phần của chính mình',
            'mã (code) của một chỉ tiêu khác',
            'hãy ghi mã của chỉ tiêu chung, hoặc xoá part_of',
          ]
        : [
            `chỉ tiêu ${quote(whole)} lại là một phần của ${quote(of)}`,
            'chỉ có một cấp: chỉ tiêu chung không là phần của chỉ tiêu khác',
            'hãy ghi thẳng mã của chỉ tiêu chung, hoặc xoá part_of ở một trong hai chỉ tiêu',
          ],
    ({ whole, of }) =>
      whole === of
        ? [
            'an indicator that is a part of itself',
            'the code of another indicator',
            'write the code of the indicator at the top, or delete part_of',
          ]
        : [
            `the indicator ${quote(whole)} is itself a part of ${quote(of)}`,
            'one step only: an indicator that has parts is no part',
            'name the indicator at the top, or delete part_of in one of the two',
          ],
  ),
  'part-in-other-group': both<{ whole: string; group: string }>(
    ({ whole, group }) => [
      `chỉ tiêu chung ${quote(whole)} thuộc nhóm khác, nhóm ${quote(group)}`,
      'một phần đứng cùng nhóm với chỉ tiêu chung: các trang liệt kê nó ngay dưới chỉ tiêu ấy',
      WRITE_VI,
    ],
    ({ whole, group }) => [
      `the indicator ${quote(whole)}, of which this is a part, is in another group, ${quote(group)}`,
      'a part in the group of that indicator, right below which the pages list it',
      WRITE_EN,
    ],
  ),
  'whole-lacks-period': both<{ whole: string; period: string }>(
    ({ whole, period }) => [
      `chỉ tiêu chung ${quote(whole)} không có mục tiêu cho giai đoạn ${quote(period)}`,
      'mỗi giai đoạn của một phần cũng là giai đoạn của chỉ tiêu chung',
      'hãy thêm giai đoạn ấy vào in_words của chỉ tiêu chung, theo lời văn bản',
    ],
    ({ whole, period }) => [
      `the indicator ${quote(whole)}, of which this is a part, has no target for ${quote(period)}`,
      'each period of a part is one of the indicator that it is a part of',
      "add the period to that indicator's in_words, as the document words it",
    ],
  ),
  'part-in-words': both<Record<string, never>>(
    () => [
      'một phần của chỉ tiêu khác có mục tiêu không đặt con số',
      'mỗi phần đều có con số để đánh giá; thiếu một phần thì không kết luận được về chỉ tiêu chung',
      'hãy ghi lời ấy ở in_words của chỉ tiêu chung, hoặc xoá part_of',
    ],
    () => [
      'a part of another indicator has a target without a number',
      'a number for each part: what cannot be judged of one cannot be judged of the whole',
      'move the words to in_words of the indicator that it is a part of, or delete part_of',
    ],
  ),
  'whole-has-target': both<{ whole: string }>(
    ({ whole }) => [
      `chỉ tiêu ${quote(whole)} gồm nhiều phần mà lại có con số mục tiêu riêng`,
      'chỉ tiêu chung chỉ ghi in_words; con số thuộc về các phần',
      'hãy chuyển mục tiêu ấy thành một phần, có tệp riêng và part_of',
    ],
    ({ whole }) => [
      `the indicator ${quote(whole)} has parts, and a number of its own as well`,
      'in_words alone: the numbers are those of its parts',
      'make that target a part, with a file of its own and part_of',
    ],
  ),
  'whole-has-figure': both<{ whole: string }>(
    ({ whole }) => [
      `số liệu ghi cho ${quote(whole)}, một chỉ tiêu gồm nhiều phần`,
      'số liệu thuộc về từng phần',
      'hãy chuyển tệp sang thư mục của phần mà số liệu nói đến',
    ],
    ({ whole }) => [
      `a figure of ${quote(whole)}, an indicator that has parts`,
      'figures belong to the parts',
      'move the file to the folder of the part that it is about',
    ],
  ),
};
