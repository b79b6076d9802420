import { meantNumber } from '../../../src/content/numbers.ts';
import { DECIMAL } from '../../../src/content/schema.ts';
import { readAmount, type Scale } from '../../../src/intake/amount.ts';
import { type FuzzTarget, joined, pick, upTo } from '../target.ts';

const PIECES = [
  ...'0123456789.,',
  ...'0123456789.,',
  '-',
  '−',
  '–',
  '+',
  ' ',
  '\u00a0',
  '\u202f',
  '’',
  "'",
  '.000',
  ',00',
  ' tỷ',
  ' triệu USD',
  ' nghìn tỷ đồng',
  '%',
  ' %',
  'hơn ',
  'ước đạt ',
  'khoảng ',
  'từ ',
  ' đến ',
  '(',
  ')',
  'e3',
  '½',
  '²',
  '７',
  '٣',
  '/',
  '\n',
];
const UNITS = ['%', 'tỷ đồng', 'triệu USD', 'người', 'km'];

/** Digits without marks, zeros before the number and zeros behind its last mark. */
const digitsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '');

/** The first line holds the digits that are printed and the unit of the series. */
export const numbers: FuzzTarget = {
  about: 'a number keeps its digits, however it is written, or is not read',
  passOneIn: 20,
  make: (next) => `${upTo(next, 3)}${pick(next, UNITS)}\n${joined(next, 9, () => pick(next, PIECES))}`,
  judge: (input) => {
    const [head = '', ...rest] = input.split('\n');
    const [decimals, unit, written] = [Number(head[0]), head.slice(1), rest.join('\n')];
    const { meant } = meantNumber(written, decimals);
    if (meant !== null && (!DECIMAL.test(meant) || digitsOf(meant) !== digitsOf(written)))
      return { fault: `the check takes it for ${meant}` };
    const series: Scale = { unit, decimals, scale: [null, null], near: null };
    const read = readAmount(written, series);
    if (!read.ok) return meant === null ? 'refused' : 'passed';
    const { number, value, converted } = read.amount;
    if (!DECIMAL.test(number) || !DECIMAL.test(value))
      return { fault: `the form reads ${number}, in its unit ${value}` };
    if (!digitsOf(written).includes(digitsOf(number).replace(/0+$/, ''))) return { fault: `the form reads ${number}` };
    if (converted === null && Number(number) !== Number(value))
      return { fault: `the form makes ${value} of ${number}` };
    return 'passed';
  },
};
