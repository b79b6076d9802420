/** What `npm run new-plan` asks, in its order, in both languages of the tools. */
import { DEFAULT_TIME_ZONE } from '../../src/content/schema.ts';
import type { Languages, Locale, ToolLocale } from '../../src/text/locale.ts';
import { hasOfficialForm } from '../../src/text/source-words.ts';

export interface Question {
  key: string;
  /** Asked once for each language of the plan. */
  each?: true;
  words: Readonly<Record<ToolLocale, string>>;
  /** Taken where nothing is typed; without one an answer is needed. */
  usual?: string | ((languages: Languages) => string);
  /** Stands for the answer as long as the question has not been asked, so that those before it can be checked. */
  sample?: string | ((given: (key: string) => string) => string);
}

/** The key of an answer: of the question, or of the question and a language: `number`, `place.vi`. */
export const nameOf = ({ key }: Question, locale: Locale | null): string =>
  locale === null ? key : `${key}.${locale}`;

/** What stands for an answer that is not there yet. */
export function sampleOf(
  { usual, sample = '' }: Question,
  languages: Languages,
  given: (key: string) => string,
): string {
  if (usual !== undefined) return usualOf(usual, languages);
  return typeof sample === 'function' ? sample(given) : sample;
}

/** What is taken where nothing is typed. */
export const usualOf = (usual: Question['usual'], languages: Languages): string =>
  typeof usual === 'function' ? usual(languages) : (usual ?? '');

/** That of the state which the plan's language is at home in, else that of the machine: a plan is begun where it holds. */
const usualZone = (languages: Languages): string =>
  hasOfficialForm(languages) ? DEFAULT_TIME_ZONE : Intl.DateTimeFormat().resolvedOptions().timeZone;

export const QUESTIONS: readonly Question[] = [
  { key: 'place', each: true, words: { vi: 'Tên địa phương', en: 'Name of the place' }, sample: 'Sông Mai' },
  {
    key: 'kind',
    each: true,
    words: { vi: 'Loại văn bản (Nghị quyết, Kế hoạch)', en: 'Kind of document (Resolution, Plan)' },
    sample: 'Nghị quyết',
  },
  { key: 'number', words: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' }, sample: '7/NQ' },
  { key: 'date', words: { vi: 'Ngày ban hành (2021-02-28)', en: 'Day of issue (2021-02-28)' }, sample: '2020-01-31' },
  { key: 'issuer', each: true, words: { vi: 'Cơ quan ban hành', en: 'Who issued it' }, sample: 'Chính phủ' },
  { key: 'url', words: { vi: 'Địa chỉ của văn bản', en: 'Address of the document' }, sample: 'https://example.vn/7' },
  {
    key: 'baseline',
    words: { vi: 'Năm xuất phát của kỳ (2020)', en: 'Year that the period starts from (2020)' },
    sample: (given) => /^\d{4}/.exec(given('date'))?.[0] ?? '2020',
  },
  {
    key: 'end',
    words: { vi: 'Năm cuối của kỳ (2025)', en: 'Last year of the period (2025)' },
    sample: (given) => String((Number(given('baseline')) || 2020) + 5),
  },
  {
    key: 'due',
    words: { vi: 'Hạn báo cáo hằng năm (tháng-ngày)', en: 'Yearly report is due (month-day)' },
    usual: '12-15',
  },
  {
    key: 'time_zone',
    words: { vi: 'Múi giờ, tên theo IANA', en: 'Time zone, its IANA name (Pacific/Auckland)' },
    usual: usualZone,
  },
  {
    key: 'agency',
    each: true,
    words: { vi: 'Cơ quan chịu trách nhiệm', en: 'Agency that answers for the targets' },
    sample: 'Sở Kế hoạch',
  },
  {
    key: 'group',
    each: true,
    words: { vi: 'Tên nhóm chỉ tiêu đầu tiên', en: 'Name of the first group of targets' },
    sample: 'Kinh tế',
  },
  {
    key: 'indicator',
    each: true,
    words: { vi: 'Tên chỉ tiêu đầu tiên', en: 'Name of the first indicator' },
    sample: 'Che phủ rừng',
  },
  { key: 'unit', each: true, words: { vi: 'Đơn vị', en: 'Unit' }, usual: '%' },
  {
    key: 'op',
    words: { vi: 'Phép so với mục tiêu: >=, >, <= hoặc <', en: 'How it is compared: >=, >, <= or <' },
    usual: '>=',
  },
  {
    key: 'value',
    words: { vi: 'Mục tiêu cuối kỳ (số, dấu chấm thập phân)', en: 'Target at the end of the period (a number)' },
    sample: '50',
  },
  {
    key: 'repository',
    words: { vi: 'Địa chỉ kho trên GitHub', en: 'Address of the repository on GitHub' },
    sample: 'https://github.com/song-mai/chi-tieu',
  },
  {
    key: 'contact',
    each: true,
    words: { vi: 'Ai trả lời về trang', en: 'Who answers for the site' },
    sample: 'Ban biên tập',
  },
  { key: 'email', words: { vi: 'Thư điện tử', en: 'Mail address' }, sample: 'so-lieu@song-mai.vn' },
];
