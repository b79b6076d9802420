/** Content made up for the tests of the views; each factory takes what a test cares about. */
import { comparePeriods } from '../../src/content/order.ts';
import type { Agency, Figure, Indicator, Plan, PlanTarget, Task, TaskEvent } from '../../src/content/schema.ts';

/** `2024--2025-02-13` with its value: an official figure. */
export function aFigure(id: string, value: string, override: Partial<Figure> = {}): Figure {
  const [period = '', published = ''] = id.split('--');
  return {
    id,
    period,
    published,
    value,
    stage: 'official',
    source: { title: 'Báo cáo', publisher: 'Cục Thống kê', url: 'https://example.org/', document: null, page: null },
    low: null,
    high: null,
    wording: null,
    note: null,
    withdrawn: null,
    ...override,
  };
}

export const aTarget = (override: Partial<PlanTarget> = {}): PlanTarget => ({
  period: '2021-2025',
  id: null,
  op: '>=',
  value: '60',
  clause: 'I.1',
  baseline: null,
  unit: null,
  other_end: null,
  range: 'nearer-end',
  about: null,
  milestones: [],
  own_words: [],
  amended: [],
  baselineYear: 2020,
  end: 2025,
  ...override,
});

/** Where a number was read. */
export const aSource: Figure['source'] = {
  title: 'Quyết định',
  publisher: 'UBND tỉnh',
  url: 'https://example.org/',
  document: '1/QĐ',
  page: null,
};

export const anIndicator = (figures: Figure[], override: Partial<Indicator> = {}): Indicator => ({
  id: 'forest-cover',
  concept: null,
  unit_code: null,
  unit_mult: null,
  code: 'NQ13-16',
  group: 'environment',
  name: { vi: 'Che phủ rừng', en: 'Forest cover' },
  phrase: null,
  names: [],
  keywords: { vi: [], en: [] },
  slug: 'che-phu-rung',
  unit: { vi: '%', en: '%' },
  decimals: 2,
  measure: 'level',
  path: 'straight',
  frequency: 'A',
  window: null,
  reporting_year_start_day: '01-01',
  scale: [null, null],
  ended: null,
  ended_note: null,
  breaks: [],
  owner: 'so',
  caveat: null,
  targets: [aTarget()],
  in_words: [],
  part_of: null,
  parts: [],
  also: [],
  figures,
  context: [],
  by: [],
  breakdowns: [],
  ...override,
});

export const aPlan = (override: Partial<Plan> = {}): Plan => ({
  id: 'nowhere',
  area: null,
  place: { vi: 'Nơi nọ', en: 'Nowhere' },
  title: { vi: 'Theo dõi', en: 'Tracker' },
  languages: ['vi', 'en'],
  document: {
    kind: null,
    number: '1/NQ',
    date: '2021-02-03',
    issuer: { vi: 'Chính phủ', en: 'Government' },
    url: 'https://example.org/',
  },
  periods: [{ id: '2021-2025', baseline: 2020, end: 2025 }],
  groups: [{ id: 'environment', name: { vi: 'Môi trường', en: 'Environment' } }],
  dimensions: [],
  report: { due: '11-25' },
  paper: 'A4',
  time_zone: 'Asia/Ho_Chi_Minh',
  abbreviations: {},
  compounds: [],
  repository: { url: 'https://example.org/owner/name', branch: 'main', host: 'github' },
  contact: { name: { vi: 'Ban biên tập', en: 'The editors' }, email: 'so-lieu@nowhere.vn' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  ...override,
});

/** `2023-02-27--approved` with the status it leaves behind. */
export function anEvent(id: string, status: TaskEvent['status'], override: Partial<TaskEvent> = {}): TaskEvent {
  return {
    id,
    date: id.split('--')[0] ?? '',
    what: { vi: 'Có việc', en: 'Something happened' },
    status,
    source: { title: 'Tin', publisher: 'Báo', url: 'https://example.org/', published: null },
    ...override,
  };
}

export const aTask = (id: string, events: TaskEvent[] = [], override: Partial<Task> = {}): Task => ({
  id,
  group: { number: Number(id.split('.')[0]), name: { vi: 'Nhóm', en: 'Group' } },
  title: { vi: `Việc ${id}`, en: `Work ${id}` },
  lead: ['bo-cu'],
  with: [],
  now: {},
  indicators: [],
  product: { vi: 'Báo cáo', en: 'A report' },
  deadline: { text: { vi: 'Năm 2021', en: '2021' }, end: '2021-12-31' },
  events,
  ...override,
});

/** An agency, and whoever took over from it on the first of March 2025. */
export const anAgency = (id: string, successor: string | null = null): Agency => ({
  id,
  name: { vi: `Cơ quan ${id}`, en: `Agency ${id}` },
  succeeded_by: successor === null ? null : { agency: successor, date: '2025-03-01', source: 'https://example.org/' },
});

/** The indicator with one figure more, or with that figure in place of the one of the same name, as the check orders them. */
export const withFigure = (indicator: Indicator, figure: Figure): Indicator => ({
  ...indicator,
  figures: [...indicator.figures.filter(({ id }) => id !== figure.id), figure].sort(comparePeriods),
});
