import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARKER } from '../../src/review/marker.ts';
import { EVENT, FIGURE, planWith, textOf } from '../content/plan.ts';
import { aRepository, type Change, type Outcome, type Repository } from './repository.ts';

const OLD = `content/${FIGURE}`;
const NEW = 'content/figures/forest-cover/2025--2026-05-04.yaml';
const WITHDRAWN = 'withdrawn: { date: 2026-06-01, reason: { vi: Ghi nhầm, en: Entered by mistake } }\n';

const figure = (value: string, title = 'Công bố lại hiện trạng rừng'): string =>
  textOf(FIGURE).replace('53.75', value).replace('Quyết định công bố hiện trạng rừng', title).replace('rung-2025', 'b');

let repository: Repository;
let branches = 0;
const proposed = (changes: Record<string, Change>): Outcome => {
  branches += 1;
  repository.commit(`change-${branches}`, changes, 'main');
  return repository.review('main', `change-${branches}`);
};

beforeAll(() => {
  repository = aRepository(planWith());
});
afterAll(() => repository.remove());

describe('a new figure', () => {
  let outcome: Outcome;
  let vietnamese = '';
  let english = '';
  beforeAll(() => {
    outcome = proposed({ [NEW]: figure('54.1') });
    [vietnamese = '', english = ''] = outcome.comment.split('<details>');
  });

  it('passes', () => {
    expect(outcome).toMatchObject({ code: 0, kind: 'ordinary', error: '' });
    expect(vietnamese).toContain('## ✅ Chỉ có số liệu, và đúng: 1 số liệu mới\n');
  });

  it('stands beside the old one with unit, stage, date and source', () => {
    expect(vietnamese).toContain(
      '| 2025 | 53,75% (chính thức, 13/02/2026) | → | **54,1%**<br>chính thức, 04/05/2026 |',
    );
    expect(vietnamese).toContain(
      'Công bố lại hiện trạng rừng, UBND tỉnh<br>12/QĐ-UBND<br>[mở nguồn](<https://example.vn/b>)',
    );
  });

  it('says which word turns, before and after', () => {
    expect(vietnamese).toContain('**Kết luận đổi ở 1 mục tiêu.**');
    expect(vietnamese).toContain('| 2021–2025: ít nhất 54% | ✗ Không đạt | **✓ Đạt** |');
  });

  it('draws the bar before and after', () => {
    const [before, after] = [...vietnamese.matchAll(/^(?:Trước|Sau) {2,}([·━├╎┃●○◌]{44})$/gm)].map(([, bar]) => bar);
    expect(before).toContain('●');
    expect(after).toContain('●');
    expect(vietnamese).toMatch(/Trước: .*● 2025: \S+.*<br>Sau: .*● 2025: /);
  });

  it('says the same in English, folded, with no Vietnamese word of its own left', () => {
    expect(english).toContain('<summary>In English: ✅ Figures only, and right: 1 new figure</summary>');
    expect(english).toContain('| 2021–2025: at least 54% | ✗ Not met | **✓ Met** |');
    expect(english).not.toMatch(/chính thức|Trước|Kết luận/);
  });

  it('begins with the mark by which the one comment is found again', () => {
    expect(outcome.comment.startsWith(`${MARKER}\n`)).toBe(true);
  });

  it('counts only what the branch changed, whatever main has meanwhile', () => {
    repository.commit('stale', { [NEW]: figure('54.1') }, 'main');
    repository.commit('main', { 'content/figures/forest-cover/2024--2025-02-01.yaml': figure('53.6') });
    const { comment, code } = repository.review('main', 'stale');
    expect(code).toBe(0);
    expect(comment).not.toContain('2024--2025-02-01');
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
    const { code, comment } = proposed(changes);
    expect(code).toBe(1);
    expect(comment).toMatch(told);
  });

  it('lets a figure gain withdrawn, and says what is then in use', () => {
    const { code, comment } = proposed({ [OLD]: textOf(FIGURE) + WITHDRAWN });
    // The word that turns is told with its figure, and not a second time.
    expect(comment).not.toContain('Mục tiêu có kết luận hoặc phép tính khác trước');
    expect(comment).toContain('~~**53,75%**~~ rút');
    expect(comment).toContain('| 2021–2025: ít nhất 54% | ✗ Không đạt | **⧗ Hết hạn, chờ số liệu** |');
    expect(code).toBe(0);
  });

  it('lets withdrawn stand on lines of its own anywhere between the others', () => {
    const block = 'withdrawn:\n  date: 2026-06-01\n  # biên bản 12\n  reason: { vi: Ghi nhầm, en: Mistake }\n';
    expect(proposed({ [OLD]: textOf(FIGURE).replace('source:\n', `${block}source:\n`) }).code).toBe(0);
  });

  it('refuses to change or take back a withdrawal', () => {
    repository.commit('withdrawn', { [OLD]: textOf(FIGURE) + WITHDRAWN }, 'main');
    repository.commit('taken-back', { [OLD]: textOf(FIGURE) }, 'withdrawn');
    const { code, comment } = repository.review('withdrawn', 'taken-back');
    expect(code).toBe(1);
    expect(comment).toContain('số liệu đã rút bị sửa tiếp');
  });

  it('tells when somebody else has meanwhile used the same name', () => {
    repository.commit('mine', { [NEW]: figure('54.1') }, 'main');
    repository.commit('theirs', { [NEW]: figure('54.2') }, 'main');
    const { code, comment } = repository.review('theirs', 'mine');
    expect(code).toBe(1);
    expect(comment).toContain('người khác thêm hoặc sửa trong lúc chờ');
  });
});

describe('what else a change brings', () => {
  it('lists faults with file, line and mend, and still shows what the sound figures change', () => {
    const { code, comment } = proposed({
      [NEW]: figure('54.1'),
      'content/figures/investment/2024--2025-01-15.yaml': figure('137,5'),
    });
    expect(code).toBe(1);
    expect(comment).toMatch(/investment\/2024--2025-01-15\.yaml`, dòng 1\].*"137,5" có dấu phẩy.*Cách sửa.*137\.5/);
    expect(comment).toContain('**54,1%**');
    expect(comment).toContain('Phần dưới chỉ tính những số đã hợp lệ');
  });

  it('warns of what is allowed and may be a mistake', () => {
    const { code, comment } = proposed({ [NEW]: figure('0.0541') });
    expect(code).toBe(0);
    expect(comment).toContain('chỉ bằng khoảng một phần 1.000');
  });

  it('names files of the program and other files of the content', () => {
    const { comment } = proposed({
      'src/evil.ts': 'x',
      'content/plan.yaml': textOf('plan.yaml').replace('11-25', '11-20'),
    });
    expect(comment).toContain('- `src/evil.ts`: +1 −0');
    expect(comment).toContain('content/plan.yaml');
  });

  it('tells of new events of tasks', () => {
    const { comment } = proposed({
      'content/events/2.1/2024-01-05--report.yaml':
        'what: { vi: Báo cáo kết quả, en: Results reported }\nstatus: done\nsource: { title: A, publisher: B, url: "https://example.vn/c" }\n',
    });
    expect(comment).toContain('2.1, 05/01/2024: Báo cáo kết quả');
  });

  it('writes the comment and the bars as pictures beside the preview', () => {
    const out = join(repository.dir, '.git/out');
    repository.commit('pictures', { [NEW]: figure('54.1') }, 'main');
    const { comment, code } = repository.command('main', 'pictures', '--out', out);
    expect(code).toBe(0);
    for (const name of ['comment.md', 'summary.md', 'review.md'])
      expect(readFileSync(join(out, name), 'utf8')).toBe(comment);
    expect(JSON.parse(readFileSync(join(out, 'review.json'), 'utf8'))).toEqual({
      kind: 'ordinary',
      refused: false,
      content: true,
      program: false,
    });
    const picture = readFileSync(join(out, 'forest-cover.svg'), 'utf8');
    expect(picture).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(picture).toContain('2025: 54,1%');
    expect(picture).toContain('2025: 53,75%');
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
    const { code, kind, comment } = proposed({ [event]: textOf(EVENT).replace('done', 'in-progress') });
    expect([code, kind]).toEqual([0, 'maintainer']);
    expect(comment).toContain('## 🔶 Cần người phụ trách: sự kiện bị sửa hoặc xóa (1)\n');
    expect(comment).toMatch(
      /### Sự kiện đã đăng bị sửa hoặc xóa\n\n- \*\*2\.1, bị sửa, từ dòng \d+\*\*: .*\(xong\) → .*\(đang làm\)/i,
    );
    expect(comment).toMatch(/### Nhiệm vụ đổi trạng thái\n\n- 2\.1 .*: xong.* → \*\*.*quá hạn/);
    expect(comment).toContain(EVENT);
  });

  it('tells the same where an event is deleted', () => {
    const { kind, comment } = proposed({ [event]: null });
    expect(kind).toBe('maintainer');
    expect(comment).toMatch(/- \*\*2\.1, bị xóa\*\*: .*\(xong\); `content/);
    expect(comment).toMatch(
      /### Nhiệm vụ đổi trạng thái\n\n- 2\.1 .*: xong.* → \*\*quá hạn .*, chưa thấy văn bản hoàn thành\*\*/,
    );
    expect(comment).toContain(EVENT);
  });

  it('is refused where it changes or drops a target and names no document', () => {
    for (const change of [target(FIRST, LOWER), target(`  - ${FIRST}\n`, '')]) {
      const { code, comment } = proposed({ [indicator]: change });
      expect(code).toBe(1);
      expect(comment).toContain('mục tiêu đã đăng bị đổi hoặc bị bỏ mà không nói văn bản nào đổi');
    }
  });

  it('is taken where it names the document, and tells what is judged otherwise', () => {
    const { code, comment } = proposed({ [indicator]: target(FIRST, AMENDED) });
    expect(code).toBe(0);
    expect(comment).toMatch(/- Che phủ rừng, 2021–2025: Không đạt → \*\*Đạt\*\*/);
  });
});

describe('commits that cannot be read', () => {
  const written = join(tmpdir(), `written-by-an-option-${process.pid}`);

  it.each([
    ['no such commit', ['main', 'nowhere']],
    ['an option in place of a commit', [`--output=${written}`, 'main']],
    ['one commit only', ['main']],
  ])('ends with code 2: %s', (_, args) => {
    const { code, error } = repository.command(...args);
    expect(code).toBe(2);
    expect(error).not.toBe('');
    expect(existsSync(written)).toBe(false);
  });
});
