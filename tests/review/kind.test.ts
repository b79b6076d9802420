/** Which changes an owner of the files may take by himself, and which need a maintainer. */
import { describe, expect, it } from 'vitest';
import { commentOf } from '../../src/review/comment.ts';
import type { Kind } from '../../src/review/kind.ts';
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
