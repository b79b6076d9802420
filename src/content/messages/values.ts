/** Values that the schema refuses. */
import type { NumberFault } from '../numbers.ts';
import type { Markup } from '../plain.ts';
import { both, leading, type MendLead, orEn, orVi, quote } from './both.ts';

type Found = { found: string };
type Guess = { found: string; meant: string | null };

const NUMBER_VI: Record<NumberFault, string> = {
  comma: 'có dấu phẩy',
  thousands: 'có dấu phân cách hàng nghìn',
  spaces: 'có dấu cách',
  script: 'có chữ số của một hệ chữ khác',
  unit: 'có đơn vị hoặc chữ ở sau',
  words: 'có chữ ở trước',
  sign: 'có dấu + hoặc dấu trừ lạ',
  exponent: 'viết dạng luỹ thừa',
  zeros: 'có số 0 thừa ở đầu',
  dot: 'thiếu chữ số trước hoặc sau dấu chấm',
  unclear: 'không phải là số',
};

const NUMBER_EN: Record<NumberFault, string> = {
  comma: 'has a comma',
  thousands: 'has a thousands mark',
  spaces: 'has spaces',
  script: 'has digits of another script',
  unit: 'has a unit or words after it',
  words: 'has words before it',
  sign: 'has a plus sign or an unusual minus',
  exponent: 'is written with an exponent',
  zeros: 'begins with a needless 0',
  dot: 'lacks digits before or after the dot',
  unclear: 'is not a number',
};

const MARKUP_VI: Record<Markup, string> = {
  tag: 'thẻ HTML',
  braces: 'dấu ngoặc nhọn { }',
  link: 'liên kết kiểu Markdown',
  entity: 'mã ký tự HTML',
  formula: 'dấu = hoặc @ ở đầu như công thức bảng tính',
};

const MARKUP_EN: Record<Markup, string> = {
  tag: 'an HTML tag',
  braces: 'braces { }',
  link: 'a Markdown link',
  entity: 'an HTML character code',
  formula: 'a leading = or @ like a spreadsheet formula',
};

interface NumberData extends Guess {
  kind: NumberFault;
  wording: string | null;
}

const mendNumberVi = ({ meant, wording }: NumberData): string | MendLead => {
  const words = wording ? `, còn chữ ${quote(wording)} ghi ở mục wording` : '';
  return meant === null
    ? 'hãy ghi lại con số đúng như nguồn'
    : leading(`có lẽ là ${meant}${words}; hãy sửa thành`, `có lẽ là ${meant}${words}`);
};

const mendNumberEn = ({ meant, wording }: NumberData): string | MendLead => {
  const words = wording ? `, with the word ${quote(wording)} under wording` : '';
  return meant === null
    ? 'write the number as the source has it'
    : leading(`probably ${meant} was meant${words}; write`, `probably ${meant} was meant${words}`);
};

export const values = {
  number: both<NumberData>(
    (d) => [
      `${quote(d.found)} ${NUMBER_VI[d.kind]}`,
      'số chỉ gồm chữ số và dấu chấm thập phân, ví dụ 53.75 hoặc 357760',
      mendNumberVi(d),
    ],
    (d) => [
      `${quote(d.found)} ${NUMBER_EN[d.kind]}`,
      'digits and a decimal dot only, such as 53.75 or 357760',
      mendNumberEn(d),
    ],
  ),
  'whole-number': both<Guess>(
    ({ found }) => [`${quote(found)} không phải là số nguyên`, 'một số nguyên, ví dụ 3', orVi('hãy ghi một số nguyên')],
    ({ found }) => [`${quote(found)} is not a whole number`, 'a whole number, such as 3', orEn('write a whole number')],
  ),
  page: both<Guess>(
    ({ found }) => [`${quote(found)} không phải là số trang`, 'một số nguyên từ 1 trở đi', orVi('hãy ghi số trang')],
    ({ found }) => [`${quote(found)} is not the number of a page`, 'a whole number from 1 on', orEn('write the page')],
  ),
  digits: both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là số chữ số thập phân`,
      'một chữ số từ 0 đến 9: số chữ số in sau dấu phẩy',
      orVi('hãy ghi một chữ số'),
    ],
    ({ found }) => [
      `${quote(found)} is not a number of decimals`,
      'one digit from 0 to 9: how many are printed after the decimal mark',
      orEn('write one digit'),
    ],
  ),
  placeholder: both<Found>(
    ({ found }) => [
      `${quote(found)} chỉ là chữ mẫu`,
      'tên thật, lời thật, như nguồn ghi',
      'hãy thay bằng nội dung thật; chưa biết thì chưa đưa lên',
    ],
    ({ found }) => [
      `${quote(found)} only holds the place of something`,
      'the real name or words, as the source has them',
      'write what is meant; what is not known yet is not published',
    ],
  ),
  'no-title': both<Found>(
    ({ found }) => [
      `${quote(found)} không phải là tên của nguồn`,
      'tên bài hoặc tên văn bản, như chính nguồn ghi',
      'hãy mở nguồn và chép tên của nó',
    ],
    ({ found }) => [
      `${quote(found)} is not the name of a source`,
      'the title of the page or the document, as it bears it',
      'open the source and copy its title',
    ],
  ),
  'no-publisher': both<Found>(
    ({ found }) => [
      `${quote(found)} không phải là tên của nơi công bố`,
      'tên của cơ quan hoặc tờ báo',
      'hãy mở nguồn và ghi tên nơi công bố; địa chỉ ghi ở url',
    ],
    ({ found }) => [
      `${quote(found)} is not the name of who published it`,
      'the name of an agency or a newspaper',
      'open the source and write who published it; its address belongs to url',
    ],
  ),
  'document-number': both<Found>(
    ({ found }) => [
      `${quote(found)} không phải là số hiệu văn bản`,
      'số hiệu ghi trên văn bản, ví dụ 854/QĐ-UBND',
      'hãy ghi số hiệu; chưa biết thì xoá mục document, và số liệu chưa phải là số chính thức (official)',
    ],
    ({ found }) => [
      `${quote(found)} is not the number of a document`,
      'the number that the document bears, such as 854/QĐ-UBND',
      'write it; where it is not known, delete document, and the figure is not official yet',
    ],
  ),
  lines: both<Record<never, never>>(
    () => ['chữ xuống dòng giữa chừng', 'chữ liền trên một dòng', orVi('hãy viết liền trên một dòng')],
    () => ['the text runs over several lines', 'text on one line', orEn('write it on one line')],
  ),
  year: both<Guess>(
    ({ found }) => [`${quote(found)} không phải là năm`, 'năm gồm bốn chữ số, ví dụ 2025', orVi('hãy ghi năm')],
    ({ found }) => [`${quote(found)} is not a year`, 'a year of four digits, such as 2025', orEn('write the year')],
  ),
  time: both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là năm`,
      'năm gồm bốn chữ số, ví dụ 2025; hoặc nửa năm, quý, tháng: 2030-S1, 2030-Q2, 2030-06',
      orVi('hãy ghi năm'),
    ],
    ({ found }) => [
      `${quote(found)} is not a year`,
      'a year of four digits, such as 2025; or a half, a quarter, a month: 2030-S1, 2030-Q2, 2030-06',
      orEn('write the year'),
    ],
  ),
  duration: both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là độ dài của kỳ`,
      'số tháng hoặc số năm, ví dụ P12M hoặc P3Y',
      orVi('hãy ghi độ dài của kỳ'),
    ],
    ({ found }) => [
      `${quote(found)} is not a length of time`,
      'a number of months or years, such as P12M or P3Y',
      orEn('write how long each result covers'),
    ],
  ),
  area: both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là mã địa bàn`,
      'mã ISO 3166-2 của tỉnh, ví dụ VN-21, hoặc mã ISO 3166-1 của nước, ví dụ VN',
      orVi('hãy tra mã của địa bàn trong ISO 3166'),
    ],
    ({ found }) => [
      `${quote(found)} is not the code of an area`,
      'the ISO 3166-2 code of a province, such as VN-21, or the ISO 3166-1 code of a country, such as VN',
      orEn('look the area up in ISO 3166'),
    ],
  ),
  'unit-code': both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là mã đơn vị`,
      'mã UNIT_MEASURE của SDMX, chữ in hoa: PT là phần trăm, tiền theo ISO 4217, ví dụ VND',
      orVi('hãy tra mã của đơn vị; chưa chắc thì bỏ dòng này'),
    ],
    ({ found }) => [
      `${quote(found)} is not the code of a unit`,
      'a UNIT_MEASURE code of SDMX in capitals: PT for percent, money by ISO 4217, such as VND',
      orEn('look the unit up; where in doubt, leave this line out'),
    ],
  ),
  'power-of-ten': both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là số mũ của 10`,
      'một số nguyên từ 0 đến 15: 3 là nghìn, 6 là triệu, 9 là tỷ',
      orVi('hãy ghi số mũ'),
    ],
    ({ found }) => [
      `${quote(found)} is not a power of ten`,
      'a whole number from 0 to 15: 3 for thousands, 6 for millions, 9 for billions',
      orEn('write the power'),
    ],
  ),
  'month-start': both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là ngày đầu một tháng`,
      'tháng và ngày 01, ví dụ 07-01',
      orVi('hãy ghi ngày đầu của năm thống kê'),
    ],
    ({ found }) => [
      `${quote(found)} is not the first day of a month`,
      'a month and the day 01, such as 07-01',
      orEn('write the day on which the years of the series begin'),
    ],
  ),
  date: both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là ngày đúng`,
      'ngày có thật, viết năm-tháng-ngày, ví dụ 2026-02-13',
      orVi('hãy ghi lại ngày'),
    ],
    ({ found }) => [
      `${quote(found)} is not a valid date`,
      'a day that exists, as year-month-day, such as 2026-02-13',
      orEn('write the date anew'),
    ],
  ),
  'partial-date': both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là ngày đúng`,
      'năm, năm-tháng hoặc năm-tháng-ngày có thật, ví dụ 2026, 2026-02 hoặc 2026-02-13',
      orVi('hãy ghi lại ngày'),
    ],
    ({ found }) => [
      `${quote(found)} is not a valid date`,
      'a year, year-month or year-month-day that exists: 2026, 2026-02 or 2026-02-13',
      orEn('write the date anew'),
    ],
  ),
  'month-day': both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là tháng-ngày`,
      'tháng-ngày có thật, tháng trước ngày sau, ví dụ 11-25',
      orVi('hãy xem lại tháng và ngày'),
    ],
    ({ found }) => [
      `${quote(found)} is not a month and day`,
      'a month and a day that exist, the month first, such as 11-25',
      orEn('look again at the month and the day'),
    ],
  ),
  'time-zone': both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là tên một múi giờ`,
      'tên theo cơ sở dữ liệu múi giờ IANA, ví dụ Asia/Ho_Chi_Minh; không dùng số giờ như +07:00',
      orVi('hãy ghi tên múi giờ; ở Việt Nam thì bỏ dòng này'),
    ],
    ({ found }) => [
      `${quote(found)} is not the name of a time zone`,
      'a name of the IANA time zone database, such as Pacific/Auckland; not a number of hours such as +12:00',
      orEn('write the name; for Viet Nam leave this line out'),
    ],
  ),
  address: both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là địa chỉ web dùng được`,
      'một địa chỉ đầy đủ, bắt đầu bằng https:// (hoặc http://), tên miền bằng chữ La-tinh, không kèm tên hay mật khẩu, không có dấu cách, không bị cắt bớt',
      orVi('hãy chép địa chỉ từ thanh địa chỉ của trình duyệt'),
    ],
    ({ found }) => [
      `${quote(found)} is not a usable web address`,
      'one full address that begins with https:// (or http://), with a host in Latin letters, without a name or password, without spaces, not cut off',
      orEn("copy it from the browser's address bar"),
    ],
  ),
  id: both<Guess & { foreign: string | null }>(
    ({ found, foreign }) => [
      `${quote(found)} không phải là mã đúng${foreign ? ` (ký tự ${foreign} chỉ trông giống chữ cái Latin)` : ''}`,
      'mã gồm chữ thường a–z không dấu và chữ số, nối bằng gạch nối',
      orVi('hãy ghi lại mã'),
    ],
    ({ found, foreign }) => [
      `${quote(found)} is not a valid id${foreign ? ` (the character ${foreign} only looks like a Latin letter)` : ''}`,
      'an id of lower-case letters a–z and digits joined by hyphens',
      orEn('write the id anew'),
    ],
  ),
  code: both<Guess>(
    ({ found }) => [
      `${quote(found)} không phải là mã chỉ tiêu`,
      'chữ hoa A–Z và chữ số nối bằng gạch nối, ví dụ NQ7-16',
      orVi('hãy ghi lại mã'),
    ],
    ({ found }) => [
      `${quote(found)} is not a code`,
      'capital letters and digits joined by hyphens, such as NQ7-16',
      orEn('write the code anew'),
    ],
  ),
  branch: both<Found>(
    ({ found }) => [`${quote(found)} không phải là tên nhánh`, 'tên nhánh Git, ví dụ main', 'hãy ghi lại tên nhánh'],
    ({ found }) => [`${quote(found)} is not the name of a branch`, 'a Git branch, such as main', 'write its name anew'],
  ),
  markup: both<{ kind: Markup; found: string; fixed: boolean }>(
    ({ kind, found, fixed }) => [
      `có ${MARKUP_VI[kind]}: ${quote(found)}`,
      'chỉ có lời văn, không có mã lệnh',
      fixed
        ? leading('hãy bỏ phần đó, dòng còn lại', 'hãy bỏ phần đó, chỉ giữ lời văn')
        : 'hãy bỏ phần đó, chỉ giữ lời văn',
    ],
    ({ kind, found, fixed }) => [
      `${MARKUP_EN[kind]}: ${quote(found)}`,
      'plain text, no code',
      fixed ? leading('drop it, which leaves', 'drop it and keep the words') : 'drop it and keep the words',
    ],
  ),
};
