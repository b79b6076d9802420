/** One plan for each kind of fault and warning, with just that planted. */
import type { Files } from '../../src/content/files.ts';
import { LIMITS } from '../../src/content/files.ts';
import type { Code } from '../../src/content/messages/index.ts';
import { areas, OUTLINES, seriesFile } from './areas.ts';
import * as plan from './plan.ts';

const { appended, planted, planWith, renamed, textOf } = plan;
const { EVENT, FIGURE, INDICATOR, PAGE, PROSE, SUM, SUM_INDICATOR, TASK } = plan;

const bytes = (...parts: (number[] | string)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

/** The successor of one agency ended before it took over. */
const LATER = 'succeeded_by: { agency: so-moi, date: 2024-01-01, source: "https://example.vn/moi" }';

const utf16 = (text: string): Uint8Array =>
  bytes(
    [0xff, 0xfe],
    [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  );

const older = (published: string, value: string, period = '2025'): Record<string, string> => ({
  [`figures/forest-cover/${period}--${published}.yaml`]: textOf(FIGURE)
    .replace('53.75', value)
    .replace('rung-2025', published),
});

/** The plan in one language, with a page left in the other. */
function inVietnameseAlone(): Files {
  const own = [...planWith()].flatMap(([path, entry]): [string, Uint8Array][] => {
    if (!(entry instanceof Uint8Array) || (path.endsWith('.en.mdx') && path !== PAGE.replace('.vi.', '.en.')))
      return [];
    const text = new TextDecoder().decode(entry).replace(/, en: [^}]*(?=\})/g, ' ');
    return [[path, bytes(path === 'plan.yaml' ? `${text}languages: [vi]\n` : text)]];
  });
  return new Map(own);
}

/** The forest as a part of another target. */
export const partOf = (code: string): string => textOf(INDICATOR).replace('measure:', `part_of: ${code}\nmeasure:`);

const IN_WORDS = `in_words:
  - { period: 2021-2025, words: { vi: Rừng đủ, en: Forest enough } }
  - { period: 2026-2030, words: { vi: Rừng nữa, en: More forest } }
`;

/** The forest beside a whole whose file ends with `whole`: by default a target of both periods in the plan's words. */
export const wholeFiles = ({
  forests,
  whole = `targets: []\n${IN_WORDS}`,
}: {
  forests: string;
  whole?: string;
}): Record<string, string> => ({
  [INDICATOR]: forests,
  'indicators/land.yaml': `${textOf(INDICATOR)
    .replace('NQ7-1', 'NQ7-3')
    .replace('{ vi: Che phủ rừng, en: Forest cover }', '{ vi: Đất đai, en: The land }')
    .replace('che-phu-rung', 'dat-dai')
    .replace(/targets:[\s\S]*/, '')}${whole}`,
});

const wholeWith = (files: Parameters<typeof wholeFiles>[0]): Files => planWith(wholeFiles(files));

/** A yearly change, or an average of several. */
const yearly = (period: string, value: string): Record<string, string> => ({
  [`figures/investment/${period}--2026-01-15.yaml`]: `value: ${value}
stage: preliminary
source: { title: Báo cáo, publisher: Cục Thống kê, url: "https://example.vn/${period}" }
`,
});

/** The first target of the forest with one key more. */
const target = (more: string): Files => planted(INDICATOR, 'value: 54, clause: I.1', `value: 54, clause: I.1, ${more}`);

/** The same changed on a day from what it was. */
const amended = (date: string, was: string): Files =>
  target(`amended: [{ ${date}, document: 8/NQ-CP, url: "https://example.vn/nq8", was: { op: ">=", ${was} } }]`);

export const PLANTS: Readonly<Record<Code, Files>> = {
  // files
  'file-missing': planWith({ 'agencies.yaml': null }),
  'no-plan': new Map([...planWith()].map(([path, entry]) => [`nested/${path}`, entry])),
  'file-unexpected': planWith({ 'figures/.DS_Store': 'x' }),
  'file-link': planWith({ [FIGURE]: { why: 'link' } }),
  'file-special': planWith({ [FIGURE]: { why: 'special' } }),
  'file-large': planWith({ [FIGURE]: `${textOf(FIGURE)}# ${'x'.repeat(LIMITS.yaml)}\n` }),
  'files-many': new Map([
    ...planWith(),
    ...Array.from({ length: LIMITS.files }, (_, n) => [`f${n}`, new Uint8Array()] as const),
  ]),
  'file-name-ascii': planWith({
    'pages/giới-thiệu.vi.mdx': textOf(PAGE).replace('Giới thiệu', 'Về trang'),
    'pages/gioi-thieu.en.mdx': textOf(PAGE.replace('.vi.', '.en.')).replace('About', 'Of this site'),
  }),
  'file-id': planWith({ 'tasks/Task_3.yaml': textOf(TASK).replaceAll('Đề án', 'Báo cáo') }),
  'figure-name': renamed(FIGURE, 'figures/forest-cover/2025--13-02-2026.yaml'),
  'event-name': renamed(EVENT, 'events/2.1/2023-02-30--Quyết định 153.yaml'.replace('30', '27')),
  'file-empty': planWith({ [FIGURE]: '# value: 53.75\n' }),
  bom: planWith({ [FIGURE]: bytes([0xef, 0xbb, 0xbf], textOf(FIGURE)) }),
  crlf: planWith({ [FIGURE]: textOf(FIGURE).replace(/\n/g, '\r\n') }),
  nfc: planWith({ [FIGURE]: textOf(FIGURE).normalize('NFD') }),
  utf16: planWith({ [FIGURE]: utf16(textOf(FIGURE)) }),
  utf8: planWith({ [FIGURE]: bytes(textOf(FIGURE).slice(0, 60), [0xd0], '\n') }),
  binary: planWith({ [FIGURE]: bytes('\x89PNG\r\n', [0x89, 0, 0, 0xff], '\n') }),
  hidden: planted(FIGURE, 'UBND tỉnh', 'UBND\u202E tỉnh'),
  'stray-mark': planted(FIGURE, 'UBND tỉnh', 'UBND \u0301tỉnh'),
  conflict: planted(FIGURE, 'value: 53.75', '<<<<<<< HEAD\nvalue: 53.75\n=======\nvalue: 53.8\n>>>>>>> main'),
  tab: planted(FIGURE, '  title', '\ttitle'),
  'odd-space': planted(FIGURE, 'UBND tỉnh', 'UBND\u00A0tỉnh'),
  // yaml
  'yaml-syntax': planted(FIGURE, 'value: 53.75', 'value:53.75'),
  'yaml-documents': appended(FIGURE, '---\nvalue: 1\n'),
  'yaml-directive': planWith({ [FIGURE]: `%YAML 1.2\n---\n${textOf(FIGURE)}` }),
  'yaml-depth': planted(FIGURE, 'value: 53.75', `value: ${'['.repeat(20)}1${']'.repeat(20)}`),
  'yaml-nodes': planted(FIGURE, 'value: 53.75', `value: [${'1,'.repeat(LIMITS.nodes)}1]`),
  'yaml-key': planted(FIGURE, 'value: 53.75', '? [value]\n: 53.75'),
  'yaml-merge': planted(FIGURE, 'source:\n', 'source:\n  <<: { page: 3 }\n'),
  'yaml-alias': planted(FIGURE, 'UBND tỉnh', '*source'),
  'yaml-anchor': planted(FIGURE, 'UBND tỉnh', '&tỉnh UBND tỉnh'),
  'yaml-tag': planted(FIGURE, 'value: 53.75', 'value: !!float 53.75'),
  'key-twice': planted(FIGURE, 'stage: official', 'stage: official\nstage: estimate'),
  'lost-words': planted(FIGURE, 'Quyết định công bố', 'Quyết định #5 công bố'),
  'comma-splits': planted(SUM, 'vi: Số ước cả năm', 'vi: Số ước, cả năm'),
  'yaml-escape': planted(FIGURE, 'UBND tỉnh', String.raw`"UBND \q tỉnh"`),
  escape: planted(FIGURE, 'UBND tỉnh', '"UBND\\u202e tỉnh"'),
  // fields
  'key-missing': planted(FIGURE, 'stage: official\n', ''),
  'key-unknown': planted(FIGURE, 'stage:', 'stgae:'),
  shape: planted(TASK, '[so-tai-chinh]', 'so-tai-chinh'),
  empty: planted(FIGURE, 'UBND tỉnh', '""'),
  'empty-optional': appended(FIGURE, 'wording:\n'),
  'too-long': planted(FIGURE, 'UBND tỉnh', 'U'.repeat(2001)),
  choice: planted(FIGURE, 'official', 'Chính thức'),
  number: planted(FIGURE, '53.75', '53,75'),
  'whole-number': planted(TASK, 'number: 2', 'number: 2.0'),
  page: planted(FIGURE, 'url:', 'page: trang 3\n  url:'),
  digits: planted(INDICATOR, 'decimals: 2', 'decimals: 50'),
  placeholder: planted(FIGURE, 'Quyết định công bố hiện trạng rừng', 'Báo cáo số 12/BC-UBND'),
  'no-title': planted(FIGURE, 'Quyết định công bố hiện trạng rừng', 'scan0012.pdf'),
  'document-number': planted(FIGURE, '12/QĐ-UBND', '0/QĐ-UBND'),
  lines: planted(FIGURE, 'UBND tỉnh', '|\n    UBND\n    tỉnh'),
  year: planted(
    INDICATOR,
    'owner: so-tai-chinh',
    'also: [{ document: NQ 9, url: "https://example.vn/nq9", period: 2021-2025, year: năm 2023, op: ">=", value: 53 }]\nowner: so-tai-chinh',
  ),
  time: planted('plan.yaml', 'baseline: 2020', 'baseline: năm 2020'),
  duration: planted(INDICATOR, 'owner: so-tai-chinh', 'window: 12 months\nowner: so-tai-chinh'),
  area: planted('plan.yaml', 'title:', 'area: vn 21\ntitle:'),
  'unit-code': planted(INDICATOR, 'owner: so-tai-chinh', 'unit_code: "%"\nowner: so-tai-chinh'),
  'power-of-ten': planted(SUM_INDICATOR, 'owner: so-tai-chinh', 'unit_mult: 1000000000\nowner: so-tai-chinh'),
  'month-start': planted(INDICATOR, 'owner: so-tai-chinh', 'reporting_year_start_day: --07-01\nowner: so-tai-chinh'),
  'period-spelling': renamed(SUM, 'figures/investment/2025-01-P12M--2026-01-15.yaml'),
  'period-twice': planWith({
    'figures/investment/2026-M9--2026-10-05.yaml': textOf(SUM).replace('dau-tu-2025', 'dau-tu-2026'),
    'figures/investment/2026-01-P9M--2026-10-06.yaml': textOf(SUM).replace('dau-tu-2025', 'dau-tu-2027'),
  }),
  'rhythm-not-taken': planted(SUM_INDICATOR, 'measure: sum', 'measure: growth\nfrequency: Q'),
  'baseline-off-beat': planted(
    INDICATOR,
    'value: 54, clause: I.1 }',
    'value: 54, clause: I.1, baseline: { year: 2022-Q2, value: 53, stage: preliminary, source: { title: Báo cáo, publisher: Sở, url: "https://example.vn/b" } } }',
  ),
  'no-beat': planWith({
    'plan.yaml': textOf('plan.yaml').replace(
      'id: 2026-2030, baseline: 2025, end: 2030',
      'id: spring-2026, baseline: 2026-Q1, end: 2026-Q3',
    ),
    [INDICATOR]: textOf(INDICATOR).replace('period: 2026-2030', 'period: spring-2026'),
  }),
  'other-end': planted(INDICATOR, 'value: 54, clause: I.1', 'value: 54, other_end: 53, clause: I.1'),
  'no-target': planted(
    SUM_INDICATOR,
    'targets:\n  - { period: 2021-2025, op: ">=", value: 750000, clause: I.2 }',
    'targets: []',
  ),
  'milestone-time': planted(
    INDICATOR,
    'value: 54, clause: I.1',
    'value: 54, milestones: [{ year: 2025, value: 54 }], clause: I.1',
  ),
  'about-range': planted(
    INDICATOR,
    'value: 54, clause: I.1',
    'value: 54, other_end: 56, about: { low: 53.5, high: 54.5 }, clause: I.1',
  ),
  'within-what': planted(INDICATOR, 'value: 54, clause: I.1', 'value: 54, range: within, clause: I.1'),
  'figure-name-rhythm': planWith({
    [INDICATOR]: textOf(INDICATOR).replace(
      'owner: so-tai-chinh',
      'reporting_year_start_day: 07-01\nowner: so-tai-chinh',
    ),
    [FIGURE]: null,
    'figures/forest-cover/2025-26--2026-09-01.yaml': textOf(FIGURE),
  }),
  'figure-off-rhythm': planted(
    INDICATOR,
    'owner: so-tai-chinh',
    'reporting_year_start_day: 07-01\nowner: so-tai-chinh',
  ),
  'none-in-step': planWith({
    [FIGURE]: null,
    ...older('2026-05-20', '53.8', '2026-Q1'),
    ...older('2026-08-20', '53.9', '2026-Q2'),
  }),
  date: planted('plan.yaml', '2021-03-01', '1/3/2021'),
  'partial-date': planted(EVENT, '2023-02-28', '28/02/2023'),
  email: planted('plan.yaml', 'so-lieu@song-mai.vn', 'so-lieu tại song-mai.vn'),
  'contact-placeholder': planted('plan.yaml', 'so-lieu@song-mai.vn', 'so-lieu@song-mai.example'),
  'official-undocumented': planted(FIGURE, '\n  document: 12/QĐ-UBND', ''),
  'month-day': planted('plan.yaml', '11-25', '25/11'),
  'time-zone': planWith({ 'plan.yaml': `${textOf('plan.yaml')}time_zone: Asia/Hà Nội\n` }),
  address: planted(FIGURE, 'https://example.vn/rung-2025', 'example.vn/rung-2025'),
  id: planted(TASK, 'lead: [so-tai-chinh]', 'lead: [so-tаi-chinh]'),
  code: planted(INDICATOR, 'NQ7-1', 'nq7 1'),
  branch: planted('plan.yaml', 'branch: main', 'branch: "main; rm"'),
  'language-twice': planWith({ 'plan.yaml': `${textOf('plan.yaml')}languages: [vi, en, vi]\n` }),
  'prose-language': inVietnameseAlone(),
  'list-empty': planted(TASK, 'lead: [so-tai-chinh]', 'lead: []'),
  scale: planted(INDICATOR, '[0, 100]', '[0]'),
  markup: planted(FIGURE, 'UBND tỉnh', 'UBND <script>alert(1)</script> tỉnh'),
  // relations
  reference: planted(TASK, 'with: [so-ke-hoach]', 'with: [so-ke-hoac]'),
  twice: planted(SUM_INDICATOR, 'NQ7-2', 'NQ7-1'),
  'outside-scale': planted(FIGURE, '53.75', '5375'),
  'scale-order': planted(INDICATOR, '[0, 100]', '[100, 0]'),
  'range-half': planted(SUM, 'high: 138000\n', ''),
  'range-order': planted(SUM, 'low: 137000', 'low: 137500'),
  future: renamed(FIGURE, 'figures/forest-cover/2025--2027-02-13.yaml'),
  'year-outside': renamed(FIGURE, 'figures/forest-cover/2205--2026-02-13.yaml'),
  'range-not-taken': renamed(FIGURE, 'figures/forest-cover/2021-2025--2026-02-13.yaml'),
  'op-not-taken': planted(
    SUM_INDICATOR,
    `measure: sum\nowner: so-tai-chinh\ntargets:\n  - { period: 2021-2025, op: ">="`,
    `measure: growth\nowner: so-tai-chinh\ntargets:\n  - { period: 2021-2025, op: "<="`,
  ),
  'path-not-taken': planted(SUM_INDICATOR, 'measure: sum', 'measure: sum\npath: geometric'),
  'period-backwards': planted('plan.yaml', 'baseline: 2020, end: 2025', 'baseline: 2025, end: 2020'),
  'withdrawn-early': appended(FIGURE, 'withdrawn: { date: 2025-03-01, reason: { vi: Nhầm, en: Mistaken } }\n'),
  'succession-circle': planted('agencies.yaml', 'agency: so-tai-chinh', 'agency: so-ke-hoach'),
  'ended-note-alone': appended(INDICATOR, 'ended_note: { vi: Bỏ cấp huyện, en: Districts abolished }\n'),
  // parts of one target
  'whole-unknown': wholeWith({ forests: partOf('NQ7-33') }),
  'whole-is-part': wholeWith({ forests: partOf('NQ7-3'), whole: `part_of: NQ7-2\ntargets: []\n${IN_WORDS}` }),
  'whole-lacks-period': wholeWith({
    forests: partOf('NQ7-3'),
    whole: 'targets: []\nin_words:\n  - { period: 2021-2025, words: { vi: Rừng đủ, en: Forest enough } }\n',
  }),
  'part-in-other-group': wholeWith({
    forests: partOf('NQ7-3').replace('group: environment', 'group: economy'),
  }),
  'part-in-words': wholeWith({
    forests: `${partOf('NQ7-3')}in_words:\n  - { period: 2026-2030, words: { vi: Rừng tốt hơn, en: Better forests } }\n`,
  }),
  'whole-has-target': wholeWith({
    forests: partOf('NQ7-3'),
    whole: `targets:\n  - { period: 2021-2025, op: ">=", value: 2 }\n${IN_WORDS}`,
  }),
  'whole-has-figure': planWith({
    ...wholeFiles({ forests: partOf('NQ7-3') }),
    'figures/land/2025--2026-02-13.yaml': textOf(FIGURE).replace('rung-2025', 'dat-2025'),
  }),
  // contradictions
  'official-early': renamed(FIGURE, 'figures/forest-cover/2025--2025-11-13.yaml'),
  'before-period': renamed(FIGURE, 'figures/forest-cover/2026--2025-02-13.yaml'),
  'after-ended': appended(INDICATOR, 'ended: 2024-07-01\n'),
  'succession-order': planWith({
    'agencies.yaml': `${textOf('agencies.yaml').replace('Finance }', `Finance }\n  ${LATER}`)}so-moi:\n  name: { vi: Sở Mới, en: New }\n`,
  }),
  'event-early': planted(EVENT, 'published: 2023-02-28', 'published: 2023-02-20'),
  'two-states': planWith({
    'events/2.1/2023-02-27--another.yaml': textOf(EVENT).replace('done', 'in-progress').replace('qd153', 'qd'),
  }),
  'task-regress': planWith({
    'events/2.1/2024-03-01--later.yaml': textOf(EVENT)
      .replace('done', 'not-started')
      .replace('2023-02-28', '2024-03-01'),
  }),
  'deadline-year': planted(TASK, 'vi: Năm 2021', 'vi: Năm 2022'),
  'deadline-early': planted(
    TASK,
    '{ vi: Năm 2021, en: "2021" }, end: 2021-12-31',
    '{ vi: Năm 2020, en: "2020" }, end: 2020-12-31',
  ),
  'plan-after-deadlines': planWith({
    'plan.yaml': textOf('plan.yaml').replace('date: 2021-03-01', 'date: 2022-03-01'),
    'tasks/2.2.yaml': textOf(TASK).replaceAll('Đề án', 'Báo cáo').replace(', end: 2021-12-31', ', end: 2021-06-30'),
  }),
  'task-number': planWith({ 'tasks/2.02.yaml': textOf(TASK).replaceAll('Đề án', 'Báo cáo') }),
  'task-group': planWith({ 'tasks/99.1.yaml': textOf(TASK).replaceAll('Đề án', 'Báo cáo') }),
  'group-name': planWith({
    'tasks/2.2.yaml': textOf(TASK).replaceAll('Đề án', 'Báo cáo').replace('vi: Thể chế', 'vi: Hạ tầng'),
  }),
  'task-twin': planWith({ 'tasks/2.2.yaml': textOf(TASK) }),
  'agency-twice': planted(TASK, 'with: [so-ke-hoach]', 'with: [so-tai-chinh]'),
  'address-taken': planted(INDICATOR, 'slug: che-phu-rung', 'slug: nhiem-vu'),
  repository: planted('plan.yaml', 'https://example.vn/song-mai', 'https://github.com/song-mai'),
  'repository-host': planted('plan.yaml', 'https://example.vn/song-mai', 'https://gitlab.com/song/mai'),
  'now-agency': appended(TASK, 'now: { so-ke-hoach: so-ke-hoach }\n'),
  'context-own': planWith({
    'context/forest-cover/2025--2026-02-13.yaml': `of: { vi: Sông Mai, en: the Mai }\n${textOf(FIGURE)}`,
  }),
  // targets
  'amended-order': amended('date: 2021-01-31', 'value: 53'),
  'amended-same': amended('date: 2023-01-31', 'value: 54.0, clause: I.1'),
  'unit-same': target('unit: { vi: "%", en: "%" }'),
  'road-to-nothing': planWith({
    [SUM_INDICATOR]: textOf(SUM_INDICATOR)
      .replace('measure: sum', 'measure: level\npath: geometric')
      .replace('750000', '0'),
  }),
  'beyond-scale': planWith({
    [INDICATOR]: textOf(INDICATOR).replace('measure: level', 'measure: reduction').replace('value: 54,', 'value: 21,'),
  }),
  'also-year': planted(
    INDICATOR,
    'owner: so-tai-chinh',
    'also: [{ document: NQ 9, url: "https://example.vn/nq9", period: 2021-2025, year: 2026, op: ">=", value: 53 }]\nowner: so-tai-chinh',
  ),
  'period-unused': planted(INDICATOR, '  - { period: 2026-2030, op: ">=", value: 54.5, clause: I.1 }\n', ''),
  'period-name': planted('plan.yaml', 'baseline: 2020, end: 2025', 'baseline: 2020, end: 2024'),
  // prose
  'dead-link': planted(PROSE, 'Rừng', '[Rừng](/phuong-phap/)'),
  'prose-code': planted(PROSE, 'Rừng', 'Rừng <script>alert(1)</script>'),
  'prose-twin': planWith({ 'pages/about.en.mdx': null }),
  'prose-empty': planWith({ [PROSE]: '\n' }),
  frontmatter: planWith({ [PAGE]: 'Đây là trang theo dõi.\n' }),
  'head-value': planted(PAGE, 'title: Giới thiệu', 'title: 2025'),
  'frontmatter-extra': planWith({ [PROSE]: `---\ntitle: Rừng\n---\n\n${textOf(PROSE)}` }),
  // warnings
  leap: planWith(older('2025-02-13', '5.37', '2024')),
  'figure-twin': planWith({ 'figures/forest-cover/2024--2026-02-13.yaml': textOf(FIGURE) }),
  // dimensions
  'sdmx-code': areas({ plan: (text) => text.replace('code: SEX', 'code: "sex "') }),
  'boundary-json': areas({ outlines: '{ "type": "FeatureCollection", }' }),
  'boundary-shape': areas({ outlines: OUTLINES.replace('[105, 20]', '[580000, 2200000]') }),
  'boundary-code': areas({ outlines: OUTLINES.replace('SM-01', 'SM-O1') }),
  'boundary-twice': areas({ outlines: OUTLINES.replace('SM-02', 'SM-01') }),
  'verdict-turned': planWith(older('2026-05-01', '54.10')),
  'fall-as-rise': planWith({
    [INDICATOR]: textOf(INDICATOR)
      .replace(/measure: .*/, 'measure: percent_change')
      .replace('value: 54, clause: I.1', 'value: 15, clause: "I.1: giảm 15%"'),
  }),
  'plain-http': planted(FIGURE, 'https:', 'http:'),
  'no-recent-figure': planWith({ [FIGURE]: null }),
  'range-wide': planted(SUM, 'low: 137000', 'low: 1'),
  'estimate-late': planWith({
    'figures/investment/2021--2026-01-15.yaml': textOf(SUM).replace('dau-tu-2025', 'dau-tu-2021'),
  }),
  'task-reopened': planWith({
    'events/2.1/2024-03-01--later.yaml': textOf(EVENT).replace('done', 'unknown').replace('2023-02-28', '2024-03-01'),
  }),
  'group-empty': planted(
    'plan.yaml',
    'groups:\n',
    'groups:\n  - { id: culture, name: { vi: Văn hoá, en: Culture } }\n',
  ),
  'mixed-letters': planted(FIGURE, 'UBND tỉnh', 'UВND tỉnh'),
  'card-letters': planted(INDICATOR, 'vi: Che phủ rừng', 'vi: Che phủ rừng 森林'),
  // doubts
  'unit-code-differs': planted(INDICATOR, 'decimals: 2', 'unit_code: VND\ndecimals: 2'),
  'unit-mult-differs': planted(SUM_INDICATOR, 'decimals: 0', 'unit_code: VND\nunit_mult: 6\ndecimals: 0'),
  'unit-differs': planted(SUM_INDICATOR, 'billion VND', 'million VND'),
  'unit-measure': planted(SUM_INDICATOR, 'vi: tỷ đồng, en: billion VND', 'vi: "%", en: "%"'),
  'target-leap': planted(INDICATOR, 'value: 54,', 'value: 0.54,'),
  'targets-contrary': planted(INDICATOR, 'value: 54.5', 'value: 45.5'),
  'milestone-back': target('milestones: [{ year: 2022, value: 53.9 }, { year: 2023, value: 53.2 }]'),
  'decimals-few': planted(INDICATOR, 'decimals: 2', 'decimals: 0'),
  'decimals-many': planted(INDICATOR, 'decimals: 2', 'decimals: 9'),
  'wording-range': planted(SUM, 'low: 137000', 'low: 136000'),
  'sign-turned': planWith({
    [INDICATOR]: textOf(INDICATOR).replace('scale: [0, 100]\n', ''),
    ...older('2025-02-13', '-53.2', '2024'),
  }),
  'sum-less': planWith({
    'figures/investment/2021-2025--2026-01-15.yaml': textOf(SUM).replaceAll('13', '9').replace('dau-tu-2025', 'dau-tu'),
  }),
  'mean-outside': planWith({
    [SUM_INDICATOR]: textOf(SUM_INDICATOR)
      .replace('measure: sum', 'measure: rate')
      .replace('vi: tỷ đồng, en: billion VND', 'vi: "%", en: "%"')
      .replace('750000', '9'),
    [SUM]: null,
    ...yearly('2024', '7'),
    ...yearly('2025', '8'),
    ...yearly('2024-2025', '9'),
  }),
  'whole-outside': areas({
    indicator: (text) => text.replace('by: [area, sex]', 'by: [sex]'),
    files: {
      [seriesFile('women')]: textOf(FIGURE).replace('53.75', '51').replace('rung-2025', 'nu'),
      [seriesFile('men')]: textOf(FIGURE).replace('53.75', '52').replace('rung-2025', 'nam'),
      [seriesFile('upstream')]: null,
    },
  }),
  'official-two': planWith({
    'figures/forest-cover/2025--2026-02-13--2.yaml': textOf(FIGURE).replace('53.75', '53.9'),
  }),
  'ended-early': planWith({ [FIGURE]: null, [INDICATOR]: `${textOf(INDICATOR)}ended: 2019-01-01\n` }),
  'event-twin': planWith({ 'events/2.1/2023-02-27--again.yaml': textOf(EVENT) }),
  'done-early': planWith({
    'events/2.1/2019-02-27--early.yaml': textOf(EVENT).replace('2023', '2019').replace('qd153', 'qd'),
  }),
  'deadline-part': planted(TASK, 'vi: Năm 2021', 'vi: Quý II năm 2021'),
  'owner-ended': planted(INDICATOR, 'owner: so-tai-chinh', 'owner: so-ke-hoach'),
  'agency-ended': planted('agencies.yaml', 'date: 2025-03-01', 'date: 2015-03-01'),
  'other-language': planted(INDICATOR, 'vi: Che phủ rừng, en: Forest cover', 'vi: Land under forest, en: Forest cover'),
  garbled: planted(FIGURE, 'UBND tỉnh', 'UBND tá»‰nh'),
  'source-titles': planWith({
    'figures/forest-cover/2024--2025-02-13.yaml': textOf(FIGURE)
      .replace('53.75', '53.6')
      .replace('hiện trạng', 'diện tích'),
  }),
  'source-front': planted(FIGURE, 'example.vn/rung-2025', 'example.vn/'),
  'number-differs': planted('plan.yaml', 'vi: Theo dõi Sông Mai', 'vi: Theo dõi Nghị quyết 8/NQ-CP'),
  'series-of-other-dimension': areas({
    indicator: (text) => text.replace('by: [area, sex]', 'by: [area]'),
    files: { [seriesFile('women')]: textOf(FIGURE).replace('53.75', '51').replace('rung-2025', 'nu') },
  }),
  'dimension-unused': areas({ indicator: (text) => text.replace('by: [area, sex]', 'by: [area]') }),
  'licence-differs': planted('plan.yaml', 'licenses/by/4.0', 'licenses/by-nc/4.0'),
  'plan-late': planWith({
    'plan.yaml': textOf('plan.yaml').replace('date: 2021-03-01', 'date: 2026-03-01'),
    [TASK]: textOf(TASK)
      .replace('Năm 2021', 'Năm 2027')
      .replace('"2021"', '"2027"')
      .replace('2021-12-31', '2027-12-31'),
    [EVENT]: null,
  }),
  'page-unshown': planWith({
    'pages/abuot.vi.mdx': textOf(PAGE).replace('Giới thiệu', 'Về trang này'),
    'pages/abuot.en.mdx': textOf(PAGE.replace('.vi.', '.en.')).replace('About', 'Of this site'),
  }),
  'points-leap': planWith(older('2025-02-13', '14.1', '2024')),
  'note-day': appended(
    INDICATOR,
    'breaks:\n  - { date: 2025-01-07, note: { vi: Từ ngày 1/7/2025, en: From 1 July 2025 } }\n',
  ),
  'deadline-open': planted(TASK, 'end: 2021-12-31', 'end: null'),
  // numbers and what stands beside them
  'digits-swapped': planted(FIGURE, 'hiện trạng rừng', 'độ che phủ rừng 57,35%'),
  'wording-number': planted(SUM, 'wording: hơn', 'wording: hơn 520 nghìn tỷ đồng'),
  'digits-unprinted': planted(FIGURE, 'value: 53.75', 'value: 53.75123'),
  'share-differs': appended(FIGURE, 'note: { vi: 63 trên 100 xã, en: 63 of 100 communes }\n'),
  'period-two': planWith(older('2026-01-13', '24.1')),
  'numbers-differ': planted(
    EVENT,
    'vi: Ban hành quyết định, en: Decision issued',
    'vi: Quyết định 153, en: Decision 135',
  ),
  'target-odd': planted(INDICATOR, 'value: 54,', 'value: 0,'),
  'also-odd': planted(
    INDICATOR,
    'owner: so-tai-chinh',
    'also: [{ document: NQ 9, url: "https://example.vn/nq9", period: 2021-2025, op: ">=", value: 5.3 }]\nowner: so-tai-chinh',
  ),
  'baseline-differs': planWith({
    ...older('2021-02-13', '50.5', '2020'),
    [INDICATOR]: textOf(INDICATOR).replace(
      'value: 54, clause: I.1',
      `value: 54, baseline: { year: 2020, value: 50.6, stage: preliminary, source: { title: Báo cáo, publisher: Sở, url: "https://example.vn/2021-02-13" } }`,
    ),
  }),
  'amended-odd': planted(
    INDICATOR,
    'value: 54,',
    'value: 54, amended: [{ date: 2023-03-01, document: 9/NQ-CP, url: "https://example.vn/nq9", was: { op: "<=", value: 53 } }],',
  ),
  'sum-bulk': planWith(yearly('2024', '700000')),
  'day-of-sum': planWith(yearly('2024-09-30', '100000')),
  'quote-differs': planted(FIGURE, 'value: 53.75', '# độ che phủ rừng đạt 54,09%\nvalue: 53.75'),
  'page-year': appended(FIGURE, '  page: 2025\n'),
  'range-words': planted(SUM, 'wording: hơn\n', ''),
  'official-estimate': appended(FIGURE, 'wording: ước đạt\n'),
  'context-copy': planWith({
    'context/forest-cover/2025--2026-02-13.yaml': `of: { vi: cả nước, en: the whole country }\n${textOf(FIGURE)}`,
  }),
  'context-name': planWith({
    'context/forest-cover/2024--2025-02-13.yaml': `of: { vi: cả nước, en: the whole country }\n${textOf(FIGURE)}`,
    'context/forest-cover/2023--2024-02-13.yaml': `of: { vi: Cả nước, en: the whole country }\n${textOf(FIGURE)}`,
  }),
  'number-style': appended(FIGURE, 'note: { vi: Gần 54.1% đất., en: Nearly 54.1% of the land. }\n'),
  'parts-exceed': planWith({
    ...yearly('2023', '100000'),
    ...yearly('2024', '100000'),
    ...yearly('2023-2024', '150000'),
  }),
  // sources and words
  'no-publisher': planted(FIGURE, 'publisher: UBND tỉnh', 'publisher: "https://example.vn"'),
  'address-odd': planted(FIGURE, 'https://example.vn/rung-2025', 'https://bit.ly/3rung25'),
  'source-later': planted(FIGURE, 'https://example.vn/rung-2025', 'https://example.vn/2027/02/13/rung'),
  'source-publishers': planWith({
    'figures/forest-cover/2024--2026-02-13.yaml': textOf(FIGURE)
      .replace('53.75', '53.6')
      .replace('UBND tỉnh', 'Cục Kiểm lâm'),
  }),
  'source-earlier': planted(FIGURE, 'https://example.vn/rung-2025', 'https://example.vn/2025/11/15/rung'),
  'source-own': planted(FIGURE, 'https://example.vn/rung-2025', 'https://example.vn/song-mai/figures.csv'),
  'title-publisher': planted(FIGURE, 'title: Quyết định công bố hiện trạng rừng', 'title: UBND tỉnh'),
  'year-differs': planted(FIGURE, 'hiện trạng rừng', 'hiện trạng rừng năm 2023'),
  'plan-early': planted('plan.yaml', 'date: 2021-03-01', 'date: 2001-03-01'),
  'words-early': planted(
    INDICATOR,
    'value: 54,',
    'value: 54, own_words: [{ date: 2016-01, word: { vi: Đạt, en: Met }, source: { title: Lời, publisher: Sở, url: "https://example.vn/loi" } }],',
  ),
  'event-day': planted(EVENT, 'vi: Ban hành quyết định', 'vi: "Ngày 15/3/2022, tỉnh ban hành quyết định"'),
  'event-number': renamed(EVENT, EVENT.replace('153', '135')),
  'done-begun': planted(EVENT, 'vi: Ban hành quyết định', 'vi: Dự kiến ban hành quyết định'),
  'deadline-closed': planted(TASK, '{ vi: Năm 2021, en: "2021" }', '{ vi: Thường xuyên, en: Ongoing }'),
  'sex-code': planted(
    'plan.yaml',
    'report:',
    'dimensions: [{ id: sex, code: SEX, name: { vi: giới tính, en: sex }, members: [{ id: women, code: M, name: { vi: nữ, en: women } }] }]\nreport:',
  ),
  'group-names': planWith({
    'tasks/3.1.yaml': textOf(TASK)
      .replace('number: 2', 'number: 3')
      .replace('Lập đề án', 'Lập quy hoạch')
      .replace('Draw up a scheme', 'Draw up a plan'),
  }),
  'agency-unused': appended('agencies.yaml', 'so-y-te:\n  name: { vi: Sở Y tế, en: Department of Health }\n'),
  'quotes-around': planted(FIGURE, 'UBND tỉnh', '“UBND tỉnh”'),
  'inside-ends': planted(INDICATOR, 'vi: Che phủ rừng', 'vi: "Che phủ rừng:"'),
  'number-letters': planted(FIGURE, '12/QĐ-UBND', 'l2/QÐ–UBND'),
  'code-unknown': appended(FIGURE, 'note: { vi: Xem cả NQ7-9, en: See NQ7-9 as well }\n'),
  'number-kind': planted(
    'plan.yaml',
    '  number: 7/NQ-CP',
    '  kind: { vi: Nghị quyết, en: Resolution }\n  number: Nghị quyết 7/NQ-CP',
  ),
  'letters-differ': planted(
    'plan.yaml',
    'issuer: { vi: Chính phủ, en: Government }',
    'issuer: { vi: UBND tỉnh, en: "The Government" }',
  ),
  'figure-sequel': renamed(FIGURE, FIGURE.replace('.yaml', '--2.yaml')),
  // prose
  'heading-twice': planWith({
    [PROSE]: '## Đo thế nào\n\nBằng ảnh.\n\n## Đo thế nào\n\nBằng bản đồ.\n',
    [PROSE.replace('.vi.', '.en.')]: '## How\n\nBy pictures.\n\n## And how else\n\nBy maps.\n',
  }),
  'passage-twice': planted(PAGE, 'description: Trang này là gì.', 'description: Giới thiệu'),
  'prose-same': planWith({
    [PROSE]: `Rừng giữ đất, giữ nước, bớt lũ quét và sạt lở ở miền núi phía tây của tỉnh.\n`,
    'indicators/investment.vi.mdx': 'Rừng giữ đất, giữ nước, bớt lũ quét và sạt lở ở miền núi phía tây của tỉnh.\n',
    'indicators/investment.en.mdx': 'What the province invests.\n',
  }),
  'prose-parts': planted(PROSE, 'Rừng', '## Đo thế nào\n\nRừng'),
  'link-language': planted(PROSE, 'Rừng', '[Rừng](/en/about/)'),
  untranslated: planted(EVENT, ', en: Decision issued', ''),
};
