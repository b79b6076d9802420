/** Lines to copy: what a key looks like in a good file. */
import type { Locale } from '../languages/locale.ts';
import type { Steps } from './yaml.ts';

const TEXT = '{ vi: "…", en: "…" }';
const WORDS = '"…"';

/** By the last two steps ("parent.key"), else by the last one. */
const EXAMPLES: Readonly<Record<string, string>> = {
  value: '53.75',
  low: '53.7',
  high: '53.8',
  stage: 'preliminary',
  source: '{ title: "…", publisher: "…", url: "https://…" }',
  'source.title': '"Báo cáo số 12/BC-UBND"',
  publisher: '"Cục Thống kê"',
  url: '"https://…"',
  document: '854/QĐ-UBND',
  'plan.document': '{ number: 1/NQ-CP, date: 2021-02-03, issuer: { vi: "…", en: "…" }, url: "https://…" }',
  page: '3',
  published: '2025-02-13',
  date: '2025-02-13',
  reason: TEXT,
  name: TEXT,
  title: TEXT,
  place: TEXT,
  note: TEXT,
  unit: TEXT,
  what: TEXT,
  of: '{ vi: cả nước, en: the whole country }',
  text: TEXT,
  product: TEXT,
  issuer: TEXT,
  number: '1/NQ-CP',
  'group.number': '1',
  'page.title': WORDS,
  'page.description': WORDS,
  withdrawn: `{ date: 2025-03-01, reason: ${TEXT} }`,
  succeeded_by: '{ agency: so-tai-chinh, date: 2025-03-01, source: "https://…" }',
  also: '[{ document: "…", url: "https://…", period: 2026-2030, op: ">=", value: 55 }]',
  amended: '[{ date: 2023-03-01, document: 1/NQ-CP, url: "https://…", was: { op: ">=", value: 54 } }]',
  was: '{ op: ">=", value: 54 }',
  'licence.name': 'CC BY 4.0',
  periods: '[{ id: 2021-2025, baseline: 2020, end: 2025 }]',
  dimensions:
    '[{ id: area, code: REF_AREA, name: { vi: "…", en: "…" }, members: [{ id: vn-21, code: VN-21, name: { vi: "…", en: "…" } }] }]',
  members: '[{ id: vn-21, code: VN-21, name: { vi: "…", en: "…" } }]',
  'dimensions.code': 'REF_AREA',
  'members.code': 'VN-21',
  by: '[area]',
  groups: '[{ id: economy, name: { vi: "…", en: "…" } }]',
  report: '{ due: 11-25 }',
  due: '11-25',
  repository: '{ url: "https://…", branch: main }',
  contact: '{ name: { vi: "…", en: "…" }, email: so-lieu@ten-mien.vn }',
  email: 'so-lieu@ten-mien.vn',
  caveat: TEXT,
  phrase: TEXT,
  licence: '{ name: CC BY 4.0, url: "https://…" }',
  branch: 'main',
  host: 'github',
  baseline: '2020',
  end: '2025',
  'deadline.end': '2025-12-31',
  deadline: '{ text: { vi: "…", en: "…" }, end: 2025-12-31 }',
  id: 'economy',
  'plan.id': 'song-mai',
  code: 'NQ7-16',
  group: 'economy',
  'task.group': '{ number: 2, name: { vi: "…", en: "…" } }',
  part_of: 'NQ7-3',
  slug: 'che-phu-rung',
  decimals: '2',
  measure: 'level',
  frequency: 'Q',
  window: 'P12M',
  reporting_year_start_day: '07-01',
  path: 'straight',
  scale: '[0, 100]',
  owner: 'so-tai-chinh',
  agency: 'so-tai-chinh',
  'agencies.so-tai-chinh': '{ name: { vi: "…", en: "…" } }',
  targets: '[{ period: 2021-2025, op: ">=", value: 54, clause: I.4.a }]',
  breaks: '[{ date: 2025-07-01, note: { vi: "…", en: "…" } }]',
  in_words: '[{ period: 2021-2025, words: { vi: "…", en: "…" } }]',
  period: '2021-2025',
  op: '">="',
  clause: 'I.4.a',
  other_end: '56',
  about: '{ low: 53.5, high: 54.5 }',
  milestones: '[{ year: 2023, value: 53 }]',
  own_words:
    '[{ date: 2026-03, word: { vi: "…", en: "…" }, source: { title: "…", publisher: "…", url: "https://…" } }]',
  lead: '[so-tai-chinh]',
  with: '[so-tai-chinh]',
  status: 'done',
  year: '2021',
};

/** The texts of an example in the languages of the plan. */
const inOwnLanguages = (example: string, languages: readonly Locale[]): string =>
  example.replace(/\bvi: ([^,}]+), en: ([^,}]+)(?= \})/g, (_, vi: string, en: string) => {
    const written: Partial<Record<Locale, string>> = { vi, en };
    return languages.map((locale) => `${locale}: ${written[locale] ?? WORDS}`).join(', ');
  });

/** `key: example` for a place in a file of a kind. */
export function exampleLine(kind: string, steps: Steps, languages: readonly Locale[]): string {
  const names = steps.filter((step) => typeof step !== 'number').map(String);
  // A file whose own keys are names.
  const key = names.at(-1) ?? 'so-tai-chinh';
  const parent = names.at(-2) ?? kind;
  const example =
    EXAMPLES[`${parent}.${key}`] ?? EXAMPLES[key] ?? (languages.some((locale) => locale === key) ? WORDS : '…');
  return `${key}: ${inOwnLanguages(example, languages)}`;
}
