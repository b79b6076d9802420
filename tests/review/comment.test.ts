/**
 * Comments of whole changes, written down in `comments.txt` as officials read them: a word, a link or a line that is
 * lost shows there. Each case names what a reader would miss.
 */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/content/schema.ts';
import { commentOf, summaryOf, wholeComment } from '../../src/review/comment.ts';
import { type CommentDraft, fittingComment } from '../../src/review/draft.ts';
import type { CommentPlace } from '../../src/review/ink.ts';
import type { Review } from '../../src/review/review.ts';
import type { Locale } from '../../src/text/locale.ts';
import { EVENT, FIGURE, INDICATOR, PROSE, planWith, SUM, SUM_INDICATOR, TASK, textOf } from '../content/plan.ts';
import { PLACE, proposed, REPOSITORY } from './proposed.ts';

const RUN = 'https://example.vn/song-mai/actions/runs/7';
const NEW = 'content/figures/forest-cover/2025--2026-05-04.yaml';
const WITHDRAWN = 'withdrawn: { date: 2026-06-01, reason: { vi: Ghi nhầm, en: Entered by mistake } }\n';
const source = (url: string, more = ''): string =>
  `source:\n  title: Báo cáo năm\n  publisher: Sở Nông nghiệp\n  url: "https://example.vn/${url}"\n${more}`;
const TARGET = '{ period: 2021-2025, op: ">=", value: 54, clause: I.1 }';
const LOWER =
  '{ period: 2021-2025, op: ">=", value: 53, clause: I.1, amended: [{ date: 2025-06-01, document: 9/NQ-CP, url: "https://example.vn/nq9", was: { op: ">=", value: 54, clause: I.1 } }] }';
const EVENT_2 = 'events/2.1/2024-01-05--report.yaml';
const event = (status: string, what = '{ vi: Báo cáo kết quả, en: Results reported }'): string =>
  `what: ${what}\n${status}source: { title: Báo cáo 12, publisher: Báo Sông Mai, url: "https://example.vn/bc12" }\n`;

const MANGROVES = textOf(INDICATOR)
  .replace('NQ7-1', 'NQ7-9')
  .replace('che-phu-rung', 'rung-ngap-man')
  .replace('{ vi: Che phủ rừng, en: Forest cover }', '{ vi: Rừng ngập mặn, en: Mangroves }');
const OLD_FIGURE = `value: 53.2\nstage: estimate\n${source('e')}`;
const RENAMED = event('status: in-progress\n', '{ vi: Đã đổi tên, en: Renamed }');

const CASES: readonly [name: string, review: () => Review, place?: Partial<CommentPlace>][] = [
  [
    'figures: a better one, the first of its year with range, page and wording, a withdrawal that leaves none',
    () =>
      proposed({
        [NEW]: `value: 54.1\nstage: official\n${source('b', '  document: 13/QĐ-UBND\n  page: 4\n')}`,
        'content/figures/forest-cover/2024--2025-02-01.yaml': `value: 53.6\nlow: 53.5\nhigh: 53.7\nwording: khoảng\nstage: estimate\n${source('c')}`,
        [`content/${SUM}`]: textOf(SUM) + WITHDRAWN,
      }),
  ],
  [
    'a figure that turns no verdict, and two that are probably in another unit or older than what is known',
    () =>
      proposed({
        'content/figures/forest-cover/2025--2026-01-02.yaml': `value: 0.0531\nstage: estimate\n${source('d')}`,
        'content/figures/forest-cover/2025--2026-01-03.yaml': `value: 53.1\nstage: estimate\n${source('d')}`,
      }),
  ],
  [
    'what an official may bring besides: an indicator, a task, events, prose',
    () =>
      proposed({
        'content/indicators/mangroves.yaml': MANGROVES,
        'content/indicators/mangroves.vi.mdx': 'Rừng ven biển.\n',
        'content/indicators/mangroves.en.mdx': 'Forest by the sea.\n',
        'content/tasks/2.2.yaml': textOf(TASK).replace('Lập đề án', 'Lập sổ').replace('a scheme', 'a ledger'),
        [`content/${EVENT_2}`]: event('status: in-progress\n'),
        'content/events/2.1/2024-02--related.yaml': event('', '{ vi: Báo đăng tin }'),
      }),
  ],
  [
    'what needs a maintainer: events edited, deleted and renamed, a target amended, an address, the plan, programs',
    () =>
      proposed(
        {
          [`content/${EVENT}`]: textOf(EVENT).replace('done', 'in-progress'),
          [`content/${EVENT_2}`]: null,
          'content/events/2.1/2022-03-01--gone.yaml': null,
          'content/events/2.1/2022-03-02--moved.yaml': RENAMED,
          [`content/${INDICATOR}`]: textOf(INDICATOR).replace(TARGET, LOWER),
          [`content/${SUM_INDICATOR}`]: textOf(SUM_INDICATOR).replace('slug: von-dau-tu', 'slug: dau-tu'),
          'content/plan.yaml': textOf('plan.yaml').replace('11-25', '11-20'),
          [`content/${PROSE}`]: 'Rừng che phủ bao nhiêu phần trăm đất.\n',
          'src/domain/assess.ts': 'x\n',
          'package.json': '{}\n',
          'public/seal.png': Uint8Array.from([0, 1, 2]),
        },
        { base: planWith({ [EVENT_2]: event(''), 'events/2.1/2022-03-01--gone.yaml': RENAMED }) },
      ),
  ],
  [
    'what is refused: each thing that may not be done to the ledger, a fault, and a name taken meanwhile',
    () =>
      proposed(
        {
          [`content/${FIGURE}`]: textOf(FIGURE).replace('53.75', '53.8'),
          [`content/${SUM}`]: null,
          'content/figures/forest-cover/2023--2024-02-01.yaml': OLD_FIGURE,
          'content/figures/forest-cover/2022--2023-02-01.yaml': null,
          'content/figures/forest-cover/2022--2023-02-02.yaml': `${OLD_FIGURE}page: 2\n`,
          'content/figures/forest-cover/2021--2022-02-01.yaml': { link: '/etc/passwd' },
          'content/figures/investment/2024--2025-01-15.yaml': `value: 137,5\nstage: estimate\n${source('g')}`,
          [NEW]: `value: 54.1\nstage: official\n${source('b', '  document: 13/QĐ-UBND\n')}`,
        },
        {
          base: planWith({
            'figures/forest-cover/2023--2024-02-01.yaml': OLD_FIGURE + WITHDRAWN,
            'figures/forest-cover/2022--2023-02-01.yaml': `${OLD_FIGURE}page: 2\n`,
          }),
          conflicts: ['figures/forest-cover/2025--2026-05-04.yaml'],
        },
      ),
  ],
  [
    'a target changed in silence, beside faults that main has had before',
    () =>
      proposed(
        { [`content/${INDICATOR}`]: textOf(INDICATOR).replace('54, clause', '53, clause') },
        { base: planWith({ 'indicators/mangroves.yaml': 'code: x\n' }) },
      ),
  ],
  [
    'the same where main is sound',
    () => proposed({ [`content/${INDICATOR}`]: textOf(INDICATOR).replace('54, clause', '53, clause') }),
  ],
  [
    'by hand, in a repository of no known address',
    () => proposed({ [NEW]: `value: 54.1\nstage: estimate\n${source('b')}` }),
    { repository: null },
  ],
  ['nothing at all', () => proposed({})],
];

it('is written down word by word', async () => {
  const told = CASES.map(
    ([name, review, place]) => `=== ${name}\n\n${wholeComment(review(), { ...PLACE, ...place })}\n`,
  );
  await expect(told.join('')).toMatchFileSnapshot(resolve(import.meta.dirname, 'comments.txt'));
});

const better = () => proposed({ [NEW]: `value: 54.1\nstage: estimate\n${source('b')}` });
/** As if a change did the same to many indicators, and as many targets turned. */
const crowd = (count: number): Review => {
  const { indicators, ...review } = better();
  return { ...review, indicators: Array.from({ length: count }, () => indicators).flat() };
};
const RUN_PLACE = { ...PLACE, run: RUN };
/** What the comment says that it leaves out, in one language or both. */
const leftOut = (comment: string): string[] =>
  [...comment.matchAll(/^> ✂️ .*?(?:Đã bỏ|Left out): (.*?)\. (?:Không bỏ|The headline)/gm)].map(([, left = '']) => left);

describe('a comment that would be longer than the host takes says what it leaves out', () => {
  it.each<[string, number, string[]]>([
    ['nothing of ten indicators', 10, []],
    ['of thirty, the pictures', 30, ['hình các thanh', 'the pictures of the bars']],
    [
      'of forty, what is said twice as well',
      40,
      ['hình các thanh; bản tiếng Anh của phần lặp lại', 'the pictures of the bars; what the English part repeats'],
    ],
    [
      'of sixty, tables as well',
      60,
      [
        'hình các thanh; bản tiếng Anh của phần lặp lại; bảng và câu giải thích',
        'the pictures of the bars; what the English part repeats; tables and sentences',
      ],
    ],
    [
      'of a hundred, the end of each list as well',
      100,
      [
        'hình các thanh; bản tiếng Anh của phần lặp lại; bảng và câu giải thích; các mục đứng sau 50 mục đầu của mỗi danh sách',
        'the pictures of the bars; what the English part repeats; tables and sentences; what comes after the first 50 of each list',
      ],
    ],
  ])('%s', (_, count, left) => {
    expect(leftOut(commentOf(crowd(count), RUN_PLACE))).toEqual(left);
  });

  it('no English of a plan in Vietnamese only, which has none', () => {
    const { plan, ...review } = crowd(80);
    const vietnamese = commentOf({ ...review, plan: plan && { ...plan, languages: ['vi'] } }, RUN_PLACE);
    expect(leftOut(vietnamese)).toEqual(['hình các thanh; bảng và câu giải thích']);
    expect(vietnamese).not.toContain('<details>');
  });

  it('no pictures and tables where there are none', () => {
    const program = Array.from({ length: 300 }, (_, at) => ({ path: `x/${'`'.repeat(200)}${at}`, lines: null }));
    expect(leftOut(commentOf({ ...proposed({}), program }, RUN_PLACE))[1]).toBe(
      'what the English part repeats; what comes after the first 50 of each list',
    );
  });

  it('and where the whole is: on the page of the run, in its file, or in what the command prints', () => {
    const many = crowd(60);
    expect(commentOf(many, RUN_PLACE)).toContain(`Bản đầy đủ: [phần Summary của lượt chạy này](<${RUN}>)\n`);
    expect(commentOf(many, PLACE)).toContain('Lệnh `npm run review` in ra bản đầy đủ\n');
    const summary = summaryOf(crowd(8), { ...RUN_PLACE, repository: `${REPOSITORY}/${'x'.repeat(100_000)}` });
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    expect(summary.split('\n', 12).join('\n')).toContain('tệp `review.md` trong gói `review` ở cuối trang này');
    expect(summaryOf(many, RUN_PLACE) === wholeComment(many, RUN_PLACE)).toBe(true);
  });
});

describe('a comment whose English is folded away in short', () => {
  const short = (review: Review): string[] => commentOf(review, RUN_PLACE).split('<details>');

  it('keeps in both languages what is to mend, to look at and left out', () => {
    const fault = {
      path: 'figures/x/2025--2026.yaml',
      line: 1,
      column: 1,
      code: 'number' as const,
      found: 'f',
      expected: 'e',
      mend: 'm',
    };
    const told = { vi: fault, en: { ...fault, found: 'found' } };
    const [vietnamese, english] = short({ ...crowd(40), faults: [told], warnings: [told] });
    expect(vietnamese).toContain('### Phải sửa\n\n- [`content/figures/x');
    expect(english).toContain('### To mend\n\n- [`content/figures/x');
    expect(english).toContain('### To look at again (does not block)\n\n- [`content/figures/x');
    expect(english).toContain('✂️ **This was shortened**');
    expect(english).not.toContain('| Period |');
  });

  it('keeps the warnings of the figures in both, once the tables are gone that told them', () => {
    for (const part of short(crowd(60))) expect(part).toMatch(/^- \[`content\/figures\/forest-cover\/.*`\].*: ⚠️ /m);
    expect(short(crowd(10))[0]).not.toMatch(/^- \[.*⚠️/m);
  });

  it('names every figure on a line of its own, with what it turns', () => {
    const turning = proposed({ [NEW]: `value: 54.1\nstage: official\n${source('b', '  document: 13/QĐ-UBND\n')}` });
    const withdrawing = proposed({ [`content/${FIGURE}`]: textOf(FIGURE) + WITHDRAWN });
    const indicators = [...turning.indicators, ...withdrawing.indicators];
    const [vietnamese] = short({ ...crowd(70), indicators: [...indicators, ...crowd(70).indicators] });
    expect(vietnamese).toContain(
      '### Số được đề nghị\n\n- Che phủ rừng, 2025: 53,75% (chính thức, 13/02/2026) → **54,1%**; 🔁 2021–2025: ✗ Không đạt → **✓ Đạt**; [`content/',
    );
    expect(vietnamese).toMatch(
      /\n- Che phủ rừng, 2025: 53,75% \(chính thức, 13\/02\/2026\) → ~~\*\*53,75%\*\*~~ rút; 🔁 2021–2025: ✗ Không đạt → \*\*⧗ Hết hạn, chờ số liệu\*\*; \[`content\/figures\/forest-cover\/2025--2026-02-13\.yaml`\]/,
    );
  });

  it('counts what was left out of each list, and names the folders of everything changed', () => {
    const changed = Array.from({ length: 25 }, (_, at) => `figures/${at}/x.yaml`);
    const comment = commentOf({ ...crowd(100), changed, program: [{ path: 'README.md', lines: null }] }, RUN_PLACE);
    expect(comment).toContain('\n… và 50 mục nữa, có trong bản đầy đủ.\n');
    expect(comment).toContain('### Mọi thứ bị đổi\n\n- `content/figures/0/`: 1 tệp\n');
    expect(comment).toContain('- `content/figures/19/`: 1 tệp\n- … và 6 thư mục nữa, 6 tệp\n');
    expect(wholeComment(crowd(1), PLACE)).not.toContain('Mọi thứ bị đổi');
  });

  it('tells of a target only which word turns', () => {
    const turned = proposed({ [`content/${INDICATOR}`]: textOf(INDICATOR).replace(TARGET, LOWER) });
    const many = crowd(60);
    const targetTurns = many.indicators.flatMap(() => turned.targetTurns);
    const [vietnamese = ''] = short({ ...many, targetTurns });
    expect(vietnamese).toContain('- Che phủ rừng, 2021–2025: Không đạt → **Đạt**\n');
    expect(leftOut(vietnamese)[0]).toContain('bảng và câu giải thích');
  });
});

describe('the draft that is taken', () => {
  const tell = ({ pictures, english, details, most }: CommentDraft): string =>
    `${[pictures && 'pictures', english && 'english', details && 'details'].filter(Boolean).join(' ')} ${most}`;

  it('is the first that fits, from the whole down', () => {
    expect(fittingComment(tell, () => true)).toBe('pictures english details Infinity');
    expect(fittingComment(tell, (text) => !text.includes('pictures'))).toBe('english details Infinity');
    expect(fittingComment(tell, (text) => !text.includes('english'))).toBe('details Infinity');
    expect(fittingComment(tell, (text) => !text.includes('Infinity'))).toBe(' 200');
  });

  it('is the shortest where none fits', () => {
    expect(fittingComment(tell, () => false)).toBe(' 2');
  });
});

describe('the comment speaks the languages of the plan', () => {
  const inLanguages = (...languages: Plan['languages']): string => {
    const { plan, ...review } = better();
    return commentOf({ ...review, plan: plan && { ...plan, languages } }, PLACE);
  };

  it('English first and alone where the plan speaks no other that the tools know', () => {
    const english = inLanguages('en');
    expect(english).toMatch(/^<!-- tracker-review -->\n## ✅ Figures only, and right/);
    expect(english).not.toContain('<details>');
  });

  it('English where the plan speaks only what the tools do not know', () => {
    expect(inLanguages('fr' as Locale)).toMatch(/^<!-- tracker-review -->\n## ✅ Figures only, and right/);
  });

  it('and both where no plan can be read', () => {
    expect(commentOf({ ...proposed({}), plan: null }, PLACE)).toContain('<details><summary>In English');
  });

  it('links the guide on the branch of the plan, on main where no plan can be read', () => {
    const { plan, ...review } = better();
    const onTrunk = plan && { ...plan, repository: { ...plan.repository, branch: 'trunk' } };
    expect(commentOf({ ...review, plan: onTrunk }, PLACE)).toContain('/blob/trunk/docs/duyet-so-lieu.md>)');
    expect(commentOf({ ...review, plan: null }, PLACE)).toContain('/blob/main/docs/reviewing-figures.md>)');
  });
});

it.each<[string, Record<string, string>]>([
  ['of the program alone', { 'src/x.ts': 'x' }],
  ['of a figure and the program', { [NEW]: `value: 54.1\nstage: estimate\n${source('b')}`, 'src/x.ts': 'x' }],
])('who may take a change is said, %s', (_, changes) => {
  const comment = commentOf(proposed(changes), PLACE);
  expect(comment).toContain('chỉ nhóm maintainers bấm nhận được');
  expect(comment).toContain('only the team maintainers can merge it');
});

it('no change with a figure and an event is said to bring no figure', () => {
  const figure = { [NEW]: `value: 54.1\nstage: estimate\n${source('b')}` };
  const review = proposed({ ...figure, [`content/${EVENT_2}`]: event('status: done\n') });
  expect([review.indicators.length, review.events.length]).toEqual([1, 1]);
  expect(wholeComment(review, PLACE)).not.toContain('không thêm hay rút số liệu nào');
});

describe('a comment of just what the host takes is told whole, and one letter more is not', () => {
  const { plan, ...nothing } = proposed({});
  /** A review in one language, whose only link is made as long as is needed. */
  const short: Review = { ...nothing, plan: plan && { ...plan, languages: ['vi'] } };
  const placeFor = (length: number): CommentPlace => {
    const spare = length - wholeComment(short, { ...PLACE, repository: 'x' }).length;
    return { ...PLACE, repository: 'x'.repeat(1 + spare) };
  };

  it('in a comment, by letters', () => {
    expect(commentOf(short, placeFor(64_536)).includes('### Mọi thứ bị đổi')).toBe(false);
    expect(commentOf(short, placeFor(64_537)).includes('### Mọi thứ bị đổi')).toBe(true);
  });

  it('on the page of a run, by bytes', () => {
    const more = Buffer.byteLength(wholeComment(short, PLACE)) - wholeComment(short, PLACE).length;
    expect(more).toBeGreaterThan(0);
    expect(summaryOf(short, placeFor(1_047_576 - more)).includes('### Mọi thứ bị đổi')).toBe(false);
    expect(summaryOf(short, placeFor(1_047_577 - more)).includes('### Mọi thứ bị đổi')).toBe(true);
  });
});
