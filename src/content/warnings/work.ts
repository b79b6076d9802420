/** Tasks, their events and the agencies that they are given to: what may be right and is improbable. */
import { lastDayOf } from '../../domain/period.ts';
import type { Locale } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import type { Agencies, Gathered } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { lettersOnly } from '../nearest.ts';
import { originalOf } from '../original.ts';
import { eventOf } from '../passed-files.ts';
import { successorsOf } from '../succession.ts';
import { pageAt } from './sources.ts';

export const workFindings = (all: Gathered): Finding[] => [
  ...ownerFindings(all),
  ...leadFindings(all),
  ...eventFindings(all),
  ...deadlineFindings(all),
  ...nowFindings(all),
  ...unusedFindings(all),
];

/** The agency that does today what this one did. */
const heirOf = (agencies: Agencies, id: string): string =>
  successorsOf(id, (each) => (Object.hasOwn(agencies, each) ? agencies[each]?.succeeded_by?.agency : undefined)).at(
    -1,
  ) ?? id;

/** A series that goes on belongs to an agency of today. */
const ownerFindings = ({ indicators, agencies }: Gathered): Finding[] =>
  indicators.flatMap(({ file, value }) => {
    const known = agencies?.value ?? {};
    if (!file || !value || value.ended !== null || heirOf(known, value.owner) === value.owner) return [];
    return [
      valueFinding('owner-ended', file, ['owner'], {
        key: 'owner',
        owner: value.owner,
        heir: heirOf(known, value.owner),
      }),
    ];
  });

/** No document gives a task to an agency that ended before it was written. */
const leadFindings = ({ plan, tasks, agencies }: Gathered): Finding[] =>
  tasks.flatMap(({ file, value }) =>
    (['lead', 'with'] as const).flatMap((key) =>
      (value?.[key] ?? []).flatMap((agency, at) => {
        const known = agencies?.value ?? {};
        const ended = Object.hasOwn(known, agency) ? known[agency]?.succeeded_by?.date : undefined;
        const written = plan?.value?.document.date;
        return file && ended !== undefined && written !== undefined && ended < written
          ? [valueFinding('agency-ended', file, [key, at], { agency, ended, written })]
          : [];
      }),
    ),
  );

/** One source told twice for one day of one task or in the same words, and work that was done before the plan asked for it. */
function eventFindings({ plan, events }: Gathered): Finding[] {
  const seen = new Map<string, string>();
  const written = plan?.value?.document.date;
  return events.flatMap((each) => {
    const event = eventOf(each);
    if (!event || !each.file) return [];
    const page = `${each.place.task} ${pageAt(event.source.url)}`;
    const names = [`${page} ${event.date}`, `${page} ${lettersOnly(originalOf(event.what).words)}`];
    const other = names.map((name) => seen.get(name)).find((path) => path !== undefined);
    for (const name of names) if (!seen.has(name)) seen.set(name, each.path);
    const isEarly =
      (event.status === 'done' || event.status === 'issued') && written && lastDayOf(event.date) < written;
    return [
      ...(other === undefined ? [] : [valueFinding('event-twin', each.file, ['source', 'url'], { other })]),
      ...(isEarly
        ? [valueFinding('done-early', each.file, ['status'], { status: event.status ?? '', date: event.date, written })]
        : []),
    ];
  });
}

/** Who took a task over and has ended since. */
const nowFindings = ({ tasks, agencies }: Gathered): Finding[] =>
  tasks.flatMap(({ file, value }) =>
    Object.entries(value?.now ?? {}).flatMap(([from, agency]) => {
      const heir = heirOf(agencies?.value ?? {}, agency);
      return file && heir !== agency
        ? [valueFinding('owner-ended', file, ['now', from], { key: from, owner: agency, heir })]
        : [];
    }),
  );

/** An agency that neither has anything to do here nor stands in a line with one that has. */
function unusedFindings({ indicators, tasks, agencies }: Gathered): Finding[] {
  const known = agencies?.value;
  if (!agencies?.file || !known) return [];
  const { file } = agencies;
  const named = [
    ...indicators.flatMap(({ value }) => value?.owner ?? []),
    ...tasks.flatMap(({ value }) => (value ? [...value.lead, ...value.with, ...Object.values(value.now)] : [])),
  ];
  const used = new Set(named.map((id) => heirOf(known, id)));
  return Object.keys(known).flatMap((id) =>
    used.has(heirOf(known, id)) ? [] : [valueFinding('agency-unused', file, [id, 'name'], { agency: id })],
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

/** Words for a year, a quarter or a month, and a last day in another; "before June" may end in May. */
const deadlineFindings = ({ tasks, languages }: Gathered): Finding[] =>
  tasks.flatMap(({ file, value }) => {
    const end = value?.deadline.end ?? null;
    if (!file || !value) return [];
    if (end === null) {
      const dated = languages.find((language) => YEAR_ALONE.test(value.deadline.text[language] ?? ''));
      return dated
        ? [valueFinding('deadline-open', file, ['deadline', 'end'], { found: value.deadline.text[dated] ?? '' })]
        : [];
    }
    return languages.flatMap((language: Locale) => {
      const words = value.deadline.text[language] ?? '';
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
      return only.month === Number(end.slice(5, 7))
        ? []
        : [valueFinding('deadline-part', file, ['deadline', 'text', language], { found: only.found, end })];
    });
  });
