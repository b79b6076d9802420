/** Which changes an owner of the files may take by himself, and which need a maintainer. */
import { describe, expect, it } from 'vitest';
import { commentOf } from '../../src/review/comment.ts';
import { countedParts, GROUNDS, type Kind, maintainerReasons, PARTS } from '../../src/review/kind.ts';
import { groundWords, partsWords } from '../../src/review/kind-words.ts';
import { EVENT, FIGURE, textOf } from '../content/plan.ts';
import { commentOn, PLACE, proposed } from './proposed.ts';
import type { Change } from './repository.ts';

const BYTES = Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256);

const INDICATOR = 'indicators/forest-cover.yaml';
const NEW_FIGURE = 'figures/forest-cover/2025--2026-05-04.yaml';
const WITHDRAWN = 'withdrawn: { date: 2026-06-01, reason: { vi: Ghi nhầm, en: Entered by mistake } }\n';
const AMENDED =
  ', amended: [{ date: 2025-06-01, document: 9/NQ-CP, url: "https://example.vn/nq9", was: { op: ">=", value: 54, clause: I.1 } }]';

const figure = textOf(FIGURE).replace('53.75', '53.9').replace('rung-2025', 'b');
const event = textOf(EVENT).replace('2023-02-28', '2024-01-10');
const indicator = textOf(INDICATOR);
const OTHER = indicator
  .replace('NQ7-1', 'NQ7-9')
  .replace('che-phu-rung', 'rung-ngap-man')
  .replace('{ vi: Che phủ rừng, en: Forest cover }', '{ vi: Rừng ngập mặn, en: Mangroves }');

type Row = readonly [name: string, changes: Record<string, Change>, kind: Kind, headline: string];

const ORDINARY: readonly Row[] = [
  ['a new figure', { [`content/${NEW_FIGURE}`]: figure }, 'ordinary', 'Figures only, and right: 1 new figure'],
  [
    'a withdrawal beside a new figure',
    { [`content/${FIGURE}`]: textOf(FIGURE) + WITHDRAWN, [`content/${NEW_FIGURE}`]: figure },
    'ordinary',
    'Figures only, and right: 1 new figure, 1 figure withdrawn',
  ],
  [
    'a new event',
    { 'content/events/2.1/2024-01-05--report.yaml': event },
    'ordinary',
    'Figures and events only, and right: 1 new event',
  ],
  [
    'a new indicator with its prose',
    {
      'content/indicators/mangroves.yaml': OTHER,
      'content/indicators/mangroves.vi.mdx': 'Rừng ven biển.\n',
      'content/indicators/mangroves.en.mdx': 'Forest by the sea.\n',
    },
    'ordinary',
    'Content only, and right: 1 new indicator, 2 files of prose',
  ],
  [
    'an edit of prose',
    { 'content/indicators/forest-cover.vi.mdx': 'Rừng che phủ bao nhiêu phần trăm đất.\n' },
    'ordinary',
    'Content only, and right: 1 file of prose',
  ],
  [
    'a new agency',
    {
      'content/agencies.yaml': `${textOf('agencies.yaml')}so-y-te:\n  name: { vi: Sở Y tế, en: Department of Health }\n`,
    },
    'ordinary',
    'Content only, and right: 1 other file',
  ],
  [
    'a comment in the file of an indicator',
    { [`content/${INDICATOR}`]: `# xem Nghị quyết\n${indicator}` },
    'ordinary',
    'Content only, and right: 1 other file',
  ],
];

const edited = (was: string, is: string): Record<string, Change> => ({
  [`content/${INDICATOR}`]: indicator.replace(was, is),
});

const MAINTAINER: readonly Row[] = [
  ['the program', { 'src/pages/index.astro': 'x' }, 'maintainer', 'Needs a maintainer: program or documents (1)'],
  ['the rule', { 'src/domain/assess.ts': 'x' }, 'maintainer', 'Needs a maintainer: rule (1)'],
  ['a workflow', { '.github/workflows/check.yml': 'x' }, 'maintainer', 'Needs a maintainer: workflow (1)'],
  ['packages', { 'package-lock.json': '{}' }, 'maintainer', 'Needs a maintainer: packages (1)'],
  ['the ledger of addresses', { 'public-addresses.txt': '/\n' }, 'maintainer', 'Needs a maintainer: addresses (1)'],
  ['who reviews', { '.github/CODEOWNERS': '*' }, 'maintainer', 'Needs a maintainer: agencies or reviewers (1)'],
  ['a slug', edited('slug: che-phu-rung', 'slug: do-che-phu'), 'maintainer', 'Needs a maintainer: addresses (1)'],
  [
    'a name',
    edited('vi: Che phủ rừng', 'vi: Độ che phủ rừng'),
    'maintainer',
    'Needs a maintainer: name of an indicator or task (1)',
  ],
  [
    'a target, with the document that changed it',
    edited('value: 54, clause: I.1', `value: 53, clause: I.1${AMENDED}`),
    'maintainer',
    'Needs a maintainer: targets or deadlines (1)',
  ],
  ['how it is judged', edited('scale: [0, 100]', 'scale: [0, 90]'), 'maintainer', 'Needs a maintainer: rule (1)'],
  ['the digits printed', edited('decimals: 2', 'decimals: 1'), 'maintainer', 'Needs a maintainer: terms of'],
  [
    'an edited event',
    { [`content/${EVENT}`]: event.replace('done', 'in-progress') },
    'maintainer',
    'Needs a maintainer: events changed or deleted (1)',
  ],
  ['a deleted event', { [`content/${EVENT}`]: null }, 'maintainer', 'Needs a maintainer: events changed'],
  [
    'a renamed event',
    { [`content/${EVENT}`]: null, 'content/events/2.1/2024-01-09--report.yaml': event },
    'maintainer',
    'Needs a maintainer: events changed',
  ],
  [
    'the plan',
    { 'content/plan.yaml': textOf('plan.yaml').replace('11-25', '11-20') },
    'maintainer',
    'Needs a maintainer: plan (1)',
  ],
  [
    'an agency that was succeeded by another',
    { 'content/agencies.yaml': textOf('agencies.yaml').replace('Sở Tài chính', 'Sở Tài chính và Kế hoạch') },
    'maintainer',
    'Needs a maintainer: agencies or reviewers (1)',
  ],
  [
    'a right figure with a file of the program',
    { [`content/${NEW_FIGURE}`]: figure, 'src/x.ts': 'x' },
    'maintainer',
    'Needs a maintainer: program or documents (1)',
  ],
];

const FAULTS: readonly Row[] = [
  ['an edited figure', { [`content/${FIGURE}`]: figure }, 'faults', 'Cannot be taken yet: 1 to mend'],
  [
    'a wrong figure with a file of the program',
    { [`content/${NEW_FIGURE}`]: figure.replace('53.9', '53,9'), 'src/x.ts': 'x' },
    'faults',
    'Cannot be taken yet: 1 to mend',
  ],
  ['a target changed in silence', edited('value: 54, clause', 'value: 53, clause'), 'faults', 'Cannot be taken yet'],
];

describe('why a change needs a maintainer', () => {
  const side = (text: string | null) => ({ mode: '100644', id: `${text}`, text });
  const grounds = (path: string, before: string | null, after: string | null | undefined): string[] =>
    maintainerReasons([{ path, before: side(before), after: after === undefined ? null : side(after) }], []).map(
      ({ ground }) => ground,
    );
  const field = (name: string): string[] => grounds('indicators/x.yaml', 'a: 1\n', `a: 1\n${name}: 2\n`);

  it.each<[string, string[]]>([
    ['addresses', ['code', 'slug']],
    ['name', ['name', 'title']],
    ['targets', ['targets', 'in_words', 'part_of', 'deadline']],
    ['rule', ['measure', 'path', 'scale', 'unit', 'breaks', 'ended']],
    ['owners', ['owner', 'lead']],
    ['terms', ['decimals', 'caveat', 'with', 'product']],
  ])('the field is one of %s', (ground, names) => {
    for (const name of names) expect([name, field(name)]).toEqual([name, [ground]]);
  });

  it('is told once for each ground, in its order, and of a field that is gone too', () => {
    expect(grounds('indicators/x.yaml', 'owner: a\nname: b\nslug: c\ncode: d\n', 'name: e\n')).toEqual([
      'addresses',
      'owners',
      'name',
    ]);
  });

  it.each<[string, string, string | null, string | null | undefined, string[]]>([
    ['a file that is gone takes its address along', 'indicators/x.yaml', 'a: 1', undefined, ['addresses']],
    ['prose that is gone as well', 'indicators/x.vi.mdx', 'A', undefined, ['addresses']],
    ['prose that is changed', 'pages/about.vi.mdx', 'A', 'B', []],
    ['a figure, whatever is done to it', 'figures/x/1.yaml', 'a: 1', undefined, []],
    ['a figure of a series', 'series/x/y/1.yaml', 'a: 1', 'b: 1', []],
    ['an event that is gone', 'events/2.1/x.yaml', 'a: 1', undefined, ['events']],
    ['a plan that says the same', 'plan.yaml', 'a: 1', '# so\na: 1', []],
    ['a plan that says something else', 'plan.yaml', 'a: 1', 'a: 2', ['plan']],
    ['a plan that cannot be read', 'plan.yaml', 'a: 1', 'a: [', ['plan']],
    ['a plan in another folder, which is none', 'x/plan.yaml', 'a: 1', 'a: 2', ['terms']],
    ['an agency more', 'agencies.yaml', 'a: 1', 'a: 1\nb: 2', []],
    ['an agency more and one that is another', 'agencies.yaml', 'a: 1', 'a: 3\nb: 2', ['owners']],
    ['an agency less', 'agencies.yaml', 'a: 1\nb: 2', 'a: 1', ['owners']],
    ['agencies that cannot be read', 'agencies.yaml', 'a: 1', 'a: [', ['owners']],
    ['agencies that could not be read before', 'agencies.yaml', 'a: [', 'a: 1', ['owners']],
    ['an indicator that cannot be read', 'indicators/x.yaml', 'a: 1', 'a: [', ['terms']],
    ['an indicator that could not be read before', 'indicators/x.yaml', 'a: [', 'a: 1', ['terms']],
    ['a link in place of an indicator', 'indicators/x.yaml', 'a: 1', null, ['terms']],
    ['an indicator that says the same in another order', 'indicators/x.yaml', 'a: 1\nb: 2', 'b: 2\na: 1', []],
  ])('%s', (_, path, before, after, expected) => {
    expect(grounds(path, before, after)).toEqual(expected);
  });

  it('is nothing in what comes with the change', () => {
    expect(maintainerReasons([{ path: 'indicators/x.yaml', before: null, after: side('a: 1') }], [])).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['owners', ['.github/CODEOWNERS']],
    ['workflow', ['.github/workflows/check.yml', '.github/workflows/a/b']],
    ['packages', ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', '.npmrc', 'scripts/mutate/package.json']],
    ['addresses', ['public-addresses.txt']],
    ['rule', ['src/domain/assess.ts', 'src/domain/x/y.ts']],
    [
      'program',
      [
        'README.md',
        'x/.github/CODEOWNERS',
        '.github/CODEOWNERS.md',
        'x/.github/workflows/check.yml',
        '.github/workflows.md',
        'xpackage.json',
        'package.jsonx',
        'package.json/x',
        'x/public-addresses.txt',
        'public-addresses.txt.bak',
        'x/src/domain/a.ts',
        'src/domain.ts',
      ],
    ],
  ])('outside the content, %s', (ground, paths) => {
    const program = paths.map((path) => ({ path, lines: null }));
    expect(maintainerReasons([], program)).toEqual(paths.map((path) => ({ ground, path })));
  });

  it('stands in the order in which it is told, the program before the content', () => {
    const files = ['src/x.ts', 'src/domain/x.ts', '.github/workflows/x.yml'].map((path) => ({ path, lines: null }));
    const revisions = [{ path: 'indicators/x.yaml', before: side('a: 1\nmeasure: x'), after: side('measure: y') }];
    expect(maintainerReasons(revisions, files).map(({ ground, path }) => `${ground} ${path}`)).toEqual([
      'workflow .github/workflows/x.yml',
      'rule src/domain/x.ts',
      'rule indicators/x.yaml',
      'program src/x.ts',
      'terms indicators/x.yaml',
    ]);
  });
});

describe('what a change consists of', () => {
  const side = { mode: '100644', id: 'x', text: 'x' };
  const partOf = (path: string, isNew: boolean): string | undefined =>
    countedParts([{ path, before: isNew ? null : side, after: side }])[0]?.part;

  it.each<[string, string, string]>([
    ['figures/x/1.yaml', 'figures', 'withdrawals'],
    ['series/x/y/1.yaml', 'figures', 'withdrawals'],
    ['events/2.1/x.yaml', 'events', 'eventChanges'],
    ['indicators/x.yaml', 'indicators', 'files'],
    ['indicators/x.vi.mdx', 'prose', 'prose'],
    ['indicators/x/y.yaml', 'files', 'files'],
    ['indicators/x.yaml.bak', 'files', 'files'],
    ['tasks/2.1.yaml', 'tasks', 'files'],
    ['tasks/2.1/x.yaml', 'files', 'files'],
    ['tasks/2.1.yamlx', 'files', 'files'],
    ['x/figures/1.yaml', 'files', 'files'],
    ['x/events/1.yaml', 'files', 'files'],
    ['x/indicators/1.yaml', 'files', 'files'],
    ['x/tasks/1.yaml', 'files', 'files'],
    ['pages/about.mdx.txt', 'files', 'files'],
    ['plan.yaml', 'files', 'files'],
  ])('%s is one of %s where it is new, else of %s', (path, fresh, known) => {
    expect([partOf(path, true), partOf(path, false)]).toEqual([fresh, known]);
  });

  it('is counted by its parts, in their order', () => {
    const paths = ['plan.yaml', 'figures/x/1.yaml', 'figures/x/2.yaml'];
    expect(countedParts(paths.map((path) => ({ path, before: null, after: side })))).toEqual([
      { part: 'figures', count: 2 },
      { part: 'files', count: 1 },
    ]);
  });

  it('is said with its number, one or many', () => {
    const all = (count: number) => PARTS.map((part) => ({ part, count }));
    const said = ([1, 2] as const).flatMap((count) =>
      (['vi', 'en'] as const).map((locale) => partsWords({ parts: all(count) }, locale)),
    );
    expect(said).toEqual([
      '1 số liệu mới, 1 số liệu rút, 1 sự kiện mới, 1 chỉ tiêu mới, 1 nhiệm vụ mới, 1 tệp lời văn, 1 sự kiện bị sửa, 1 tệp khác',
      '1 new figure, 1 figure withdrawn, 1 new event, 1 new indicator, 1 new task, 1 file of prose, 1 event changed, 1 other file',
      '2 số liệu mới, 2 số liệu rút, 2 sự kiện mới, 2 chỉ tiêu mới, 2 nhiệm vụ mới, 2 tệp lời văn, 2 sự kiện bị sửa, 2 tệp khác',
      '2 new figures, 2 figures withdrawn, 2 new events, 2 new indicators, 2 new tasks, 2 files of prose, 2 events changed, 2 other files',
    ]);
  });

  it('every ground has its words in both languages', () => {
    expect(GROUNDS.map((ground) => `${groundWords(ground, 'vi')} / ${groundWords(ground, 'en')}`)).toEqual([
      'quy trình tự động của kho / workflow',
      'gói phần mềm / packages',
      'quy tắc tính / rule',
      'chương trình hoặc tài liệu của kho / program or documents',
      'địa chỉ trang / addresses',
      'mục tiêu hoặc thời hạn / targets or deadlines',
      'sự kiện bị sửa hoặc xóa / events changed or deleted',
      'kế hoạch / plan',
      'cơ quan hoặc người duyệt / agencies or reviewers',
      'tên chỉ tiêu hoặc nhiệm vụ / name of an indicator or task',
      'mô tả chỉ tiêu hoặc nhiệm vụ / terms of an indicator or task',
    ]);
  });
});

describe('the first line says what kind of change it is', () => {
  it.each([...ORDINARY, ...MAINTAINER, ...FAULTS])('%s', (_, changes, kind, headline) => {
    const review = proposed(changes);
    expect(review.kind).toBe(kind);
    const sign = { ordinary: '✅', maintainer: '🔶', faults: '❌' }[kind];
    expect(commentOf(review, PLACE)).toContain(`\n## ${sign} ${headline}`);
  });

  it('tells a binary file in one line', () => {
    const comment = commentOn({ 'public/seal.png': BYTES });
    expect(comment.match(/^.*seal\.png.*$/gm)).toEqual([
      '- `public/seal.png`: tệp nhị phân, chương trình hoặc tài liệu của kho',
      '- `public/seal.png`: binary file, program or documents',
    ]);
  });

  it.each(['figures/forest-cover/2025--2026-05-04.yaml', 'indicators/forest-cover.vi.mdx', 'plan.yaml', 'seal.png'])(
    'tells a binary file in one line where the content has it as %s',
    (path) => {
      const review = proposed({ [`content/${path}`]: BYTES });
      expect(review.kind).toBe('faults');
      const comment = commentOf(review, PLACE);
      const toMend = comment.split('### Phải sửa')[1]?.split('\n\n')[1] ?? '';
      expect(toMend.split('\n').filter((line) => line.includes(path))).toHaveLength(1);
      expect(comment).not.toMatch(/\\u\{0\}/);
    },
  );
});
