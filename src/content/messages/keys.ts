/** Keys that the schema refuses, and values of the wrong shape. */
import type { YamlShape } from '../shape.ts';
import { both, commaList, orEn, orVi, quote, WRITE_EN, WRITE_VI } from './both.ts';

type None = Record<never, never>;

const SHAPES_VI: Record<YamlShape, string> = {
  map: 'một nhóm mục "tên: giá trị"',
  list: 'một danh sách',
  text: 'một giá trị',
};
const SHAPES_EN: Record<YamlShape, string> = {
  map: 'a group of "key: value" lines',
  list: 'a list',
  text: 'a single value',
};

export const keys = {
  /** `inside` where the group stands in braces, and the whole line is given. */
  'key-missing': both<{ key: string; example: string; inside: boolean }>(
    ({ key, example, inside }) => [
      `thiếu mục ${quote(key)}`,
      'mục này bắt buộc phải có',
      `hãy thêm ${inside ? 'vào trong ngoặc' : 'dòng'}, với giá trị thật: ${example}`,
    ],
    ({ key, example, inside }) => [
      `the key ${quote(key)} is missing`,
      'it is required',
      `add ${inside ? 'within the braces' : 'a line'}, with its real value: ${example}`,
    ],
  ),
  'key-unknown': both<{ key: string; meant: string | null; home: string | null; known: readonly string[] }>(
    ({ key, meant, home, known }) => [
      `mục lạ ${quote(key)}`,
      `ở đây có các mục: ${commaList(known)}`,
      meant === null
        ? home === null
          ? 'hãy xoá mục này'
          : home.includes('/')
            ? `số của nơi khác thì chuyển tệp tới ${home}`
            : `hãy chuyển nó vào ${home}, thụt vào hai dấu cách`
        : `có lẽ là ${quote(meant)}; ${WRITE_VI}`,
    ],
    ({ key, meant, home, known }) => [
      `unknown key ${quote(key)}`,
      `keys known here: ${commaList(known)}`,
      meant === null
        ? home === null
          ? 'delete it'
          : home.includes('/')
            ? `a figure of elsewhere is kept as ${home}`
            : `put it under ${home}, two spaces further in`
        : `probably ${quote(meant)} was meant; ${WRITE_EN}`,
    ],
  ),
  shape: both<{ found: YamlShape; expected: YamlShape; example: string; fixed: boolean }>(
    ({ found, expected, example, fixed }) => [
      `đây là ${SHAPES_VI[found]}`,
      `ở đây cần ${SHAPES_VI[expected]}`,
      fixed ? WRITE_VI : `hãy viết theo mẫu: ${example}`,
    ],
    ({ found, expected, example, fixed }) => [
      `this is ${SHAPES_EN[found]}`,
      `${SHAPES_EN[expected]} belongs here`,
      fixed ? WRITE_EN : `write it like: ${example}`,
    ],
  ),
  empty: both<{ key: string; example: string }>(
    ({ key, example }) => [`mục ${quote(key)} để trống`, 'phải có nội dung', `hãy điền nội dung, ví dụ: ${example}`],
    ({ key, example }) => [
      `the key ${quote(key)} is empty`,
      'something must be said',
      `fill it in, for example: ${example}`,
    ],
  ),
  'empty-optional': both<{ key: string; example: string; inside: boolean }>(
    ({ key, example, inside }) => [
      `mục ${quote(key)} để trống`,
      'mục không bắt buộc: có nội dung, hoặc không ghi',
      `hãy xoá ${inside ? 'mục' : 'dòng'} này, hoặc điền nội dung, ví dụ: ${example}`,
    ],
    ({ key, example, inside }) => [
      `the key ${quote(key)} is empty`,
      'an optional key says something or is left out',
      `delete the ${inside ? 'key' : 'line'}, or fill it in, for example: ${example}`,
    ],
  ),
  'too-long': both<{ length: number; limit: number }>(
    ({ length, limit }) => [`dài ${length} ký tự`, `nhiều nhất ${limit} ký tự`, 'hãy viết ngắn lại'],
    ({ length, limit }) => [`${length} characters`, `at most ${limit}`, 'shorten it'],
  ),
  choice: both<{ found: string; meant: string | null; known: readonly string[] }>(
    ({ found, known }) => [
      found ? `từ lạ ${quote(found)}` : 'mục để trống',
      `một trong các từ: ${commaList(known)}`,
      orVi('hãy chọn một từ trong danh sách'),
    ],
    ({ found, known }) => [
      found ? `unknown word ${quote(found)}` : 'nothing is written',
      `one of: ${commaList(known)}`,
      orEn('choose one of these words'),
    ],
  ),
  'language-twice': both<{ found: string }>(
    ({ found }) => [
      `một ngôn ngữ ghi hai lần: ${found.replaceAll(',', ', ')}`,
      'mỗi ngôn ngữ một lần, ngôn ngữ đầu là chính',
      'hãy xoá ngôn ngữ ghi thừa',
    ],
    ({ found }) => [
      `a language is named twice: ${found.replaceAll(',', ', ')}`,
      'each language once, the main one first',
      'delete the one that is too many',
    ],
  ),
  'list-empty': both<{ key: string; example: string }>(
    ({ key, example }) => [`danh sách ${quote(key)} trống`, 'ít nhất một mục', `hãy thêm một mục, ví dụ: ${example}`],
    ({ key, example }) => [`the list ${quote(key)} is empty`, 'at least one entry', `add one, for example: ${example}`],
  ),
  scale: both<None>(
    () => [
      'thang giá trị không gồm đúng hai đầu',
      'cần hai số: thấp nhất và cao nhất, null là để ngỏ',
      'hãy viết, ví dụ: scale: [0, 100]',
    ],
    () => [
      'a scale that does not have two ends',
      'two numbers, lowest and highest, null for open',
      'write, for example: scale: [0, 100]',
    ],
  ),
};
