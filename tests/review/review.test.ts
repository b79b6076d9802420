/** What the review says of a change, and whether it refuses it. */
import { describe, expect, it } from 'vitest';
import { commentOf } from '../../src/review/comment.ts';
import { MARKER } from '../../src/review/marker.ts';
import { isRefused } from '../../src/review/review.ts';
import { EVENT, FIGURE, planWith, textOf } from '../content/plan.ts';
import { PLACE, proposed, type Surroundings } from './proposed.ts';
import type { Change } from './repository.ts';

const OLD = `content/${FIGURE}`;
const NEW = 'content/figures/forest-cover/2025--2026-05-04.yaml';
const WITHDRAWN = 'withdrawn: { date: 2026-06-01, reason: { vi: Ghi nhầm, en: Entered by mistake } }\n';

const figure = (value: string, title = 'Công bố lại hiện trạng rừng'): string =>
  textOf(FIGURE).replace('53.75', value).replace('Quyết định công bố hiện trạng rừng', title).replace('rung-2025', 'b');

const change = (changes: Record<string, Change>, surroundings: Surroundings = {}) => {
  const review = proposed(changes, surroundings);
  return { kind: review.kind, refused: isRefused(review), comment: commentOf(review, PLACE) };
};

describe('a new figure', () => {
  const told = () => {
    const { comment, ...outcome } = change({ [NEW]: figure('54.1') });
    const [vietnamese = '', english = ''] = comment.split('<details>');
    return { outcome, comment, vietnamese, english };
  };

  it('passes', () => {
    const { outcome, vietnamese } = told();
    expect(outcome).toMatchObject({ refused: false, kind: 'ordinary' });
    expect(vietnamese).toContain('## ✅ Chỉ có số liệu, và đúng: 1 số liệu mới\n');
  });

  it('stands beside the old one with unit, stage, date and source', () => {
    const { vietnamese } = told();
    expect(vietnamese).toContain(
      '| 2025 | 53,75% (chính thức, 13/02/2026) | → | **54,1%**<br>chính thức, 04/05/2026 |',
    );
    expect(vietnamese).toContain(
      'Công bố lại hiện trạng rừng, UBND tỉnh<br>12/QĐ-UBND<br>[mở nguồn](<https://example.vn/b>)',
    );
  });

  it('says which word turns, before and after', () => {
    const { vietnamese } = told();
    expect(vietnamese).toContain('**Kết luận đổi ở 1 mục tiêu.**');
    expect(vietnamese).toContain('| 2021–2025: ít nhất 54% | ✗ Không đạt | **✓ Đạt** |');
  });

  it('draws the bar before and after', () => {
    const { vietnamese } = told();
    const [before, after] = [...vietnamese.matchAll(/^(?:Trước|Sau) {2,}([·━├╎┃●○◌]{44})$/gm)].map(([, bar]) => bar);
    expect(before).toContain('●');
    expect(after).toContain('●');
    expect(vietnamese).toMatch(/Trước: .*● 2025: \S+.*<br>Sau: .*● 2025: /);
  });

  it('says the same in English, folded, with no Vietnamese word of its own left', () => {
    const { english } = told();
    expect(english).toContain('<summary>In English: ✅ Figures only, and right: 1 new figure</summary>');
    expect(english).toContain('| 2021–2025: at least 54% | ✗ Not met | **✓ Met** |');
    expect(english).not.toMatch(/chính thức|Trước|Kết luận/);
  });

  it('begins with the mark by which the one comment is found again', () => {
    const { comment } = told();
    expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
  });
});

describe('the ledger', () => {
  const refused: readonly [string, Record<string, Change>, RegExp][] = [
    [
      'a changed value',
      { [OLD]: textOf(FIGURE).replace('53.75', '54.75') },
      /dòng 1.*số liệu đã ghi bị sửa.*thêm tệp mới/,
    ],
    ['a changed source', { [OLD]: textOf(FIGURE).replace('UBND tỉnh', 'Sở') }, /dòng 5.*số liệu đã ghi bị sửa/],
    ['a changed comment', { [OLD]: `# sửa\n${textOf(FIGURE)}` }, /dòng 1.*số liệu đã ghi bị sửa/],
    ['a note added later', { [OLD]: `${textOf(FIGURE)}note: { vi: Thêm }\n` }, /số liệu đã ghi bị sửa/],
    [
      'a withdrawal that also changes the value',
      { [OLD]: textOf(FIGURE).replace('53.75', '54.75') + WITHDRAWN },
      /số liệu đã ghi bị sửa/,
    ],
    [
      'a withdrawal that takes over the lines below it',
      { [OLD]: textOf(FIGURE).replace('source:\n', 'source:\nwithdrawn:\n') },
      /số liệu đã ghi bị sửa/,
    ],
    ['a deleted file', { [OLD]: null }, /tệp số liệu bị xóa.*khôi phục tệp.*withdrawn/],
    [
      'a renamed file',
      { [OLD]: null, 'content/figures/forest-cover/2025--2026-02-14.yaml': textOf(FIGURE) },
      /đổi tên thành `figures\/forest-cover\/2025--2026-02-14.yaml`.*trả lại tên cũ/,
    ],
    ['a link instead of a figure', { [OLD]: { link: '/etc/passwd' } }, /không phải tệp văn bản thường/],
    ['a new link', { [NEW]: { link: '../../plan.yaml' } }, /không phải tệp văn bản thường/],
  ];

  it.each(refused)('refuses %s, with the reason and the way to do it right', (_, changes, told) => {
    const { refused, comment } = change(changes);
    expect(refused).toBe(true);
    expect(comment).toMatch(told);
  });

  it('lets a figure gain withdrawn, and says what is then in use', () => {
    const { refused, comment } = change({ [OLD]: textOf(FIGURE) + WITHDRAWN });
    // The word that turns is told with its figure, and not a second time.
    expect(comment).not.toContain('Mục tiêu có kết luận hoặc phép tính khác trước');
    expect(comment).toContain('~~**53,75%**~~ rút');
    expect(comment).toContain('| 2021–2025: ít nhất 54% | ✗ Không đạt | **⧗ Hết hạn, chờ số liệu** |');
    expect(refused).toBe(false);
  });

  it('lets withdrawn stand on lines of its own anywhere between the others', () => {
    const block = 'withdrawn:\n  date: 2026-06-01\n  # biên bản 12\n  reason: { vi: Ghi nhầm, en: Mistake }\n';
    expect(change({ [OLD]: textOf(FIGURE).replace('source:\n', `${block}source:\n`) }).refused).toBe(false);
  });

  it('refuses to change or take back a withdrawal', () => {
    const base = planWith({ [FIGURE]: textOf(FIGURE) + WITHDRAWN });
    const takenBack = change({ [OLD]: textOf(FIGURE) }, { base });
    expect(takenBack.refused).toBe(true);
    expect(takenBack.comment).toContain('số liệu đã rút bị sửa tiếp');
  });

  it('tells when somebody else has meanwhile used the same name', () => {
    const { refused, comment } = change({ [NEW]: figure('54.1') }, { conflicts: [NEW.replace('content/', '')] });
    expect(refused).toBe(true);
    expect(comment).toContain('người khác thêm hoặc sửa trong lúc chờ');
  });
});

describe('what else a change brings', () => {
  it('lists faults with file, line and mend, and still shows what the sound figures change', () => {
    const { refused, comment } = change({
      [NEW]: figure('54.1'),
      'content/figures/investment/2024--2025-01-15.yaml': figure('137,5'),
    });
    expect(refused).toBe(true);
    expect(comment).toMatch(/investment\/2024--2025-01-15\.yaml`, dòng 1\].*"137,5" có dấu phẩy.*Cách sửa.*137\.5/);
    expect(comment).toContain('**54,1%**');
    expect(comment).toContain('Phần dưới chỉ tính những số đã hợp lệ');
  });

  it('warns of what is allowed and may be a mistake', () => {
    const { refused, comment } = change({ [NEW]: figure('0.0541') });
    expect(refused).toBe(false);
    expect(comment).toContain('chỉ bằng khoảng một phần 1.000');
  });

  it('names files of the program and other files of the content', () => {
    const { comment } = change({
      'src/evil.ts': 'x',
      'content/plan.yaml': textOf('plan.yaml').replace('11-25', '11-20'),
    });
    expect(comment).toContain('- `src/evil.ts`: +1 −0');
    expect(comment).toContain('content/plan.yaml');
  });

  it('tells of new events of tasks', () => {
    const { comment } = change({
      'content/events/2.1/2024-01-05--report.yaml':
        'what: { vi: Báo cáo kết quả, en: Results reported }\nstatus: done\nsource: { title: A, publisher: B, url: "https://example.vn/c" }\n',
    });
    expect(comment).toContain('2.1, 05/01/2024: Báo cáo kết quả');
  });
});

describe('a change that is no figure', () => {
  const event = `content/${EVENT}`;
  const indicator = 'content/indicators/forest-cover.yaml';
  const target = (was: string, is: string): string => textOf('indicators/forest-cover.yaml').replace(was, is);
  const FIRST = '{ period: 2021-2025, op: ">=", value: 54, clause: I.1 }';
  const LOWER = FIRST.replace('54', '53');
  const AMENDED = LOWER.replace(
    ' }',
    ', amended: [{ date: 2025-06-01, document: 9/NQ-CP, url: "https://example.vn/nq9", was: { op: ">=", value: 54, clause: I.1 } }] }',
  );

  it('tells which task turns where an event is edited, and what it said and says', () => {
    const { refused, kind, comment } = change({ [event]: textOf(EVENT).replace('done', 'in-progress') });
    expect([refused, kind]).toEqual([false, 'maintainer']);
    expect(comment).toContain('## 🔶 Cần người phụ trách: sự kiện bị sửa hoặc xóa (1)\n');
    expect(comment).toMatch(
      /### Sự kiện đã đăng bị sửa hoặc xóa\n\n- \*\*2\.1, bị sửa, từ dòng \d+\*\*: .*\(xong\) → .*\(đang làm\)/i,
    );
    expect(comment).toMatch(/### Nhiệm vụ đổi trạng thái\n\n- 2\.1 .*: xong.* → \*\*.*quá hạn/);
    expect(comment).toContain(EVENT);
  });

  it('tells the same where an event is deleted', () => {
    const { kind, comment } = change({ [event]: null });
    expect(kind).toBe('maintainer');
    expect(comment).toMatch(/- \*\*2\.1, bị xóa\*\*: .*\(xong\); `content/);
    expect(comment).toMatch(
      /### Nhiệm vụ đổi trạng thái\n\n- 2\.1 .*: xong.* → \*\*quá hạn .*, chưa thấy văn bản hoàn thành\*\*/,
    );
    expect(comment).toContain(EVENT);
  });

  it('is refused where it changes or drops a target and names no document', () => {
    for (const text of [target(FIRST, LOWER), target(`  - ${FIRST}\n`, '')]) {
      const { refused, comment } = change({ [indicator]: text });
      expect(refused).toBe(true);
      expect(comment).toContain('mục tiêu đã đăng bị đổi hoặc bị bỏ mà không nói văn bản nào đổi');
    }
  });

  it('is taken where it names the document, and tells what is judged otherwise', () => {
    const { refused, comment } = change({ [indicator]: target(FIRST, AMENDED) });
    expect(refused).toBe(false);
    expect(comment).toMatch(/- Che phủ rừng, 2021–2025: Không đạt → \*\*Đạt\*\*/);
  });
});

describe('what a review is made of', () => {
  const MANGROVES = textOf('indicators/forest-cover.yaml')
    .replace('NQ7-1', 'NQ7-9')
    .replace('che-phu-rung', 'rung-ngap-man')
    .replace('{ vi: Che phủ rừng, en: Forest cover }', '{ vi: Rừng ngập mặn, en: Mangroves }');

  it('pictures may come with the change, and no others are missed', () => {
    const page = `${textOf('pages/about.vi.mdx')}\n![Cột mốc ở cửa sông Mai](/cot-moc.webp)\n`;
    const english = `${textOf('pages/about.en.mdx')}\n![The mark at the mouth of the Mai](/cot-moc.webp)\n`;
    const pages = { 'content/pages/about.vi.mdx': page, 'content/pages/about.en.mdx': english };
    const picture = { 'README.md': 'x', 'public/cot-moc.webp': Uint8Array.from([1]) };
    expect(proposed({ ...pages, ...picture }).faults).toEqual([]);
    expect(proposed({ ...pages, 'public/x.webp': Uint8Array.from([1]) }).faults.map(({ vi }) => vi.path)).toEqual(
      expect.arrayContaining(['pages/about.vi.mdx', 'pages/about.en.mdx']),
    );
  });

  it('pictures of the change are known too where other faults leave only the sound part to be worked out', () => {
    const page = `${textOf('pages/about.vi.mdx')}\n![Cột mốc ở cửa sông Mai](/cot-moc.webp)\n`;
    const english = `${textOf('pages/about.en.mdx')}\n![The mark at the mouth of the Mai](/cot-moc.webp)\n`;
    const { indicators } = proposed({
      'content/pages/about.vi.mdx': page,
      'content/pages/about.en.mdx': english,
      'public/cot-moc.webp': Uint8Array.from([1]),
      [NEW]: figure('54.1'),
      'content/figures/investment/2024--2025-01-15.yaml': figure('137,5'),
    });
    expect(indicators.map(({ after }) => after.id)).toEqual(['forest-cover']);
  });

  it('a figure that comes with its indicator is the first of its series', () => {
    const { indicators } = proposed({
      'content/indicators/mangroves.yaml': MANGROVES,
      'content/figures/mangroves/2025--2026-05-04.yaml': figure('12.5'),
    });
    expect(indicators.map(({ before, after, figures }) => [before.figures.length, after.id, figures.length])).toEqual([
      [0, 'mangroves', 1],
    ]);
    expect(indicators[0]?.figures[0]?.standing).toBe('first');
  });

  it('a figure that was withdrawn before is not told again beside a new one', () => {
    const base = planWith({ [FIGURE]: textOf(FIGURE) + WITHDRAWN });
    const { indicators } = proposed({ [NEW]: figure('54.1') }, { base });
    expect(indicators.flatMap(({ figures }) => figures.map(({ figure: { id } }) => id))).toEqual(['2025--2026-05-04']);
  });

  it('a fault is told in both languages, and once', () => {
    const { faults } = proposed({ [NEW]: figure('54,1') });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.vi.found).toContain('có dấu phẩy');
    expect(faults[0]?.en.found).toContain('has a comma');
  });

  it('a fault that main has as well is counted, not told', () => {
    const base = planWith({ [NEW.replace('content/', '')]: figure('54,1') });
    const review = proposed({ 'content/figures/forest-cover/2024--2025-05-04.yaml': figure('53,1') }, { base });
    expect(review.faults.map(({ vi }) => vi.path)).toEqual(['figures/forest-cover/2024--2025-05-04.yaml']);
    expect([review.oldFaults, review.worked, review.plan]).toEqual([1, false, null]);
  });

  it('a change that mends the content is shown by its own plan', () => {
    const base = planWith({ 'plan.yaml': 'x\n' });
    const review = proposed({ 'content/plan.yaml': textOf('plan.yaml') }, { base });
    expect([review.faults, review.worked, review.plan?.id]).toEqual([[], false, 'song-mai']);
  });

  it('an event that is edited into a fault says nothing new, though the rest of the change is sound', () => {
    const edited = { [`content/${EVENT}`]: textOf(EVENT).replace('done', 'fertig') };
    for (const changes of [edited, { ...edited, [NEW]: figure('54.1') }])
      expect(proposed(changes).eventTurns).toMatchObject([{ code: 'edited', before: { status: 'done' }, after: null }]);
  });

  it('an event that is renamed and is a fault under its new name says nothing new either', () => {
    const to = EVENT.replace('153', 'Một');
    const changes = { [`content/${EVENT}`]: null, [`content/${to}`]: textOf(EVENT), [NEW]: figure('54.1') };
    expect(proposed(changes).eventTurns).toMatchObject([{ code: 'renamed', to, after: null }]);
  });

  it('files beside figures and events are other files of the content, wherever they lie', () => {
    const review = proposed({
      [NEW]: figure('54.1'),
      'content/indicators/figures/x.yaml': 'a: 1\n',
      'content/indicators/events/x.yaml': 'a: 1\n',
      'content/figures.yaml': 'a: 1\n',
      [`content/${EVENT}`]: null,
    });
    expect(review.otherContent).toEqual(['figures.yaml', 'indicators/events/x.yaml', 'indicators/figures/x.yaml']);
    expect(review.changed).toEqual([EVENT, NEW.replace('content/', ''), ...review.otherContent].toSorted());
    expect([review.content, review.gone]).toEqual([true, [EVENT]]);
    expect(proposed({ 'README.md': 'x' })).toMatchObject({ content: false, kind: 'maintainer' });
  });
});
