/** Tasks, their events and the agencies that they are given to: what may be right and is improbable. */
import { lastDayOf } from '../../domain/period.ts';
import { languagesOf } from '../../languages/locale.ts';
import { type Finding, finding } from '../fault.ts';
import type { Sound } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { lettersOnly } from '../nearest.ts';
import { originalOf } from '../original.ts';
import { dateOf } from '../passed-files.ts';
import { successorsOf } from '../succession.ts';
import { pageAt } from './sources.ts';

export const workFindings = (all: Sound): Finding[] => [
  ...ownerFindings(all),
  ...leadFindings(all),
  ...eventFindings(all),
  ...all.events.flatMap(wordFindings),
  ...deadlineFindings(all),
  ...groupFindings(all),
  ...nowFindings(all),
  ...unusedFindings(all),
];

/** The agency that does today what this one did. */
const heirOf = ({ value }: Sound['agencies'], id: string): string =>
  successorsOf(id, (each) => value[each]?.succeeded_by?.agency).at(-1) ?? id;

/** A series that goes on belongs to an agency of today. */
const ownerFindings = ({ indicators, agencies }: Sound): Finding[] =>
  indicators.flatMap(({ file, value: { owner, ended } }) => {
    const heir = heirOf(agencies, owner);
    return ended === null && heir !== owner
      ? [valueFinding('owner-ended', file, ['owner'], { key: 'owner', owner, heir })]
      : [];
  });

/** No document gives a task to an agency that ended before it was written. */
const leadFindings = ({ plan, tasks, agencies }: Sound): Finding[] =>
  tasks.flatMap(({ file, value }) =>
    (['lead', 'with'] as const).flatMap((key) =>
      value[key].flatMap((agency, at) => {
        const ended = agencies.value[agency]?.succeeded_by?.date;
        const written = plan.value.document.date;
        return ended !== undefined && ended < written
          ? [valueFinding('agency-ended', file, [key, at], { agency, ended, written })]
          : [];
      }),
    ),
  );

/** One source told twice for one day of one task or in the same words, and work that was done before the plan asked for it. */
function eventFindings({ plan, events }: Sound): Finding[] {
  const seen = new Map<string, string>();
  const written = plan.value.document.date;
  return events.flatMap(({ path, place, file, value: { source, what, status } }) => {
    const date = dateOf(place);
    const page = `${place.task} ${pageAt(source.url)}`;
    const names = [`${page} ${date}`, `${page} ${lettersOnly(originalOf(what).words)}`];
    const other = names.map((name) => seen.get(name)).find((known) => known !== undefined);
    for (const name of names) if (!seen.has(name)) seen.set(name, path);
    return [
      ...(other === undefined ? [] : [valueFinding('event-twin', file, ['source', 'url'], { other })]),
      ...((status === 'done' || status === 'issued') && lastDayOf(date) < written
        ? [valueFinding('done-early', file, ['status'], { status, date, written })]
        : []),
    ];
  });
}

/** "Ngày 15/3/2023, …" */
const DAY_FIRST = /^ngày (\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/i;
/** What is told of work that has begun, or is yet to come. */
const BEGUN =
  /(?<!\p{L})(?:khởi công|động thổ|bắt đầu (?:thi công|xây dựng|triển khai)|dự kiến|work began|(?:is|are) expected|is due|will be)(?!\p{L})/iu;
const STARTED = /(?<!\p{L})(?:khởi công|động thổ|work began)(?!\p{L})/iu;
const ENDED =
  /(?<!\p{L})(?:xong|hoàn thành|khánh thành|đã (?:ban hành|phê duyệt)|finished|completed|approved|opened)(?!\p{L})/iu;

/** Words of another day, of a decision of another number or of work that goes on. */
function wordFindings({ place, file, value: { what, status, source } }: Sound['events'][number]): Finding[] {
  const { words } = originalOf(what);
  const [date, name = ''] = [dateOf(place), place.name.split('--')[1]];
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(words) ?? [];
  const told = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const texts = [source.title, source.url, date, ...languagesOf(what).map((language) => what[language] ?? '')].join(
    ' ',
  );
  const number = name
    .match(/(?<!\d)\d{2,}(?!\d)/g)
    ?.find((each) => !texts.includes(each) && !texts.replace(/(?<=\d)[.,](?=\d)/g, '').includes(each));
  const [begun] = BEGUN.exec(words) ?? [];
  return [
    ...(year && !told.startsWith(date)
      ? [valueFinding('event-day', file, ['what'], { found: `${day}/${month}/${year}`, date })]
      : []),
    ...(number === undefined ? [] : [finding('event-number', file.path, 0, { found: number })]),
    ...((status === 'done' && begun && !ENDED.test(words)) || (status === 'not-started' && STARTED.test(words))
      ? [valueFinding('done-begun', file, ['status'], { found: words, status })]
      : []),
  ];
}

/** One name for two parts of the document. */
function groupFindings({ tasks }: Sound): Finding[] {
  const seen = new Map<string, { number: number; path: string }>();
  const told = new Set<number>();
  return tasks.flatMap(({ path, file, value: { group } }) => {
    const name = lettersOnly(originalOf(group.name).words);
    const other = seen.get(name);
    if (!other) seen.set(name, { number: group.number, path });
    if (!other || other.number === group.number || told.has(group.number)) return [];
    told.add(group.number);
    const data = { number: group.number, was: other.number, other: other.path };
    return [valueFinding('group-names', file, ['group', 'name'], data)];
  });
}

/** Who took a task over and has ended since. */
const nowFindings = ({ tasks, agencies }: Sound): Finding[] =>
  tasks.flatMap(({ file, value }) =>
    Object.entries(value.now).flatMap(([from, agency]) => {
      const heir = heirOf(agencies, agency);
      return heir === agency
        ? []
        : [valueFinding('owner-ended', file, ['now', from], { key: from, owner: agency, heir })];
    }),
  );

/** An agency that neither has anything to do here nor stands in a line with one that has. */
function unusedFindings({ indicators, tasks, agencies }: Sound): Finding[] {
  const named = [
    ...indicators.map(({ value }) => value.owner),
    ...tasks.flatMap(({ value }) => [...value.lead, ...value.with, ...Object.values(value.now)]),
  ];
  const used = new Set(named.map((id) => heirOf(agencies, id)));
  return Object.keys(agencies.value).flatMap((id) =>
    used.has(heirOf(agencies, id)) ? [] : [valueFinding('agency-unused', agencies.file, [id], { agency: id })],
  );
}

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Spellings of a month or a quarter with its year, and the last month that each means. */
const PARTS: readonly (readonly [RegExp, (part: string) => number])[] = [
  [/quý\s*(iv|iii|ii|i|[1-4])\s*(?:năm|\/|-|,)?\s*([12]\d{3})/giu, (part) => 3 * (QUARTERS[part] ?? Number(part))],
  [/(?:q|quarter )([1-4])[\s,/-]*(?:of )?([12]\d{3})/giu, (part) => 3 * Number(part)],
  [/(first|second|third|fourth) quarter (?:of )?([12]\d{3})/giu, (part) => 3 * (QUARTERS[part] ?? 0)],
  [/tháng\s*(1[0-2]|0?[1-9])\s*(?:năm|\/|-)\s*([12]\d{3})/giu, Number],
  [/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? ([12]\d{3})/giu, (part) => MONTHS.indexOf(part) + 1],
];

/** "Năm 2021", "2021": a year and nothing else. */
const YEAR_ALONE = /^(?:(?:trong |đến |hết )?năm |in |by (?:the end of )?)?[12]\d{3}$/i;

/** The same of a quarter or a month: "from the second quarter" runs on. */
const isDateAlone = (words: string): boolean =>
  YEAR_ALONE.test(words) || PARTS.some(([pattern]) => words.replace(pattern, '') === '');

/** Words for work that runs on. */
const RUNNING =
  /^(?:thường xuyên|hằng năm|hàng năm|liên tục|trong (?:suốt )?quá trình.*|ongoing|continuous(?:ly)?|throughout.*|every year|yearly)$/i;

/** Words for a year, a quarter or a month, and a last day in another; "before June" may end in May. */
const deadlineFindings = ({ tasks, languages }: Sound): Finding[] =>
  tasks.flatMap(({ file, value: { deadline } }) => {
    const { text, end } = deadline;
    if (end === null) {
      const dated = languages.find((language) => isDateAlone(text[language]));
      return dated ? [valueFinding('deadline-open', file, ['deadline', 'end'], { found: text[dated] })] : [];
    }
    const running = languages.find((language) => RUNNING.test(text[language]));
    if (running) return [valueFinding('deadline-closed', file, ['deadline', 'end'], { found: text[running], end })];
    return languages.flatMap((language) => {
      const words = text[language];
      const named = PARTS.flatMap(([pattern, monthOf]) =>
        [...words.matchAll(pattern)].map(([found, part = '', year]) => ({
          found,
          year,
          month: monthOf(part.toLowerCase()),
        })),
      );
      const [only, ...more] = named;
      if (!only && YEAR_ALONE.test(words) && !end.endsWith('-12-31'))
        return [valueFinding('deadline-part', file, ['deadline', 'text', language], { found: words, end })];
      if (!only || more.length > 0 || only.year !== end.slice(0, 4) || /trước|before/i.test(words)) return [];
      const isLast = !isDateAlone(words) || end === lastDayOf(end.slice(0, 7));
      return only.month === Number(end.slice(5, 7)) && isLast
        ? []
        : [valueFinding('deadline-part', file, ['deadline', 'text', language], { found: only.found, end })];
    });
  });
