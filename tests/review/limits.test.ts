/** A review longer than the host takes says what it leaves out, and keeps what must be read. */
import { describe, expect, it } from 'vitest';
import { commentOf, summaryOf, wholeComment } from '../../src/review/comment.ts';
import type { Review } from '../../src/review/review.ts';
import { FIGURE, textOf } from '../content/plan.ts';
import { PLACE as HERE, proposed, REPOSITORY } from './proposed.ts';
import { alive } from './rendered.ts';

const RUN = `${REPOSITORY}/actions/runs/7`;
const PLACE = { ...HERE, run: RUN };
/** What the host takes: characters of a comment, bytes of a step's summary. */
const COMMENT = 65_536;
const SUMMARY = 1_048_576;
const isKnown = (address: string): boolean =>
  address.startsWith(`${REPOSITORY}/`) || address === 'https://example.vn/b';

/** The review of a change that adds these files to the plan of the tests, and these outside the content. */
const reviewed = (added: Readonly<Record<string, string>>, program: readonly string[] = []): Review =>
  proposed(Object.fromEntries(Object.entries(added).map(([path, text]) => [`content/${path}`, text])), {
    program: program.map((path) => ({ path, lines: { added: 1, removed: 0 } })),
  });

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `figures/forest-cover/2025--2026-02-13--${at + 2}.yaml`);
const right = (at: number, title = 'Công bố lại hiện trạng rừng'): string =>
  textOf(FIGURE)
    // Every third as if the source had another unit: allowed, and warned of.
    .replace('53.75', at % 3 ? `53.${at + 10}` : `0.0${at + 10}`)
    .replace('Quyết định công bố hiện trạng rừng', title)
    .replace('rung-2025', 'b');
const many = (count: number, text: (at: number) => string): Record<string, string> =>
  Object.fromEntries(names(count).map((path, at) => [path, text(at)]));

describe('a change that fits', () => {
  it('is told whole, without a word on leaving out', () => {
    const review = reviewed(many(3, right));
    expect(commentOf(review, PLACE)).toBe(wholeComment(review, PLACE));
    expect(commentOf(review, PLACE)).not.toContain('✂️');
  });
});

describe('a change of sixty figures', () => {
  const review = reviewed(many(60, (at) => right(at, `Công bố ${'rất dài '.repeat(20)}`)));
  const comment = commentOf(review, PLACE);

  it('loses pictures and repetitions, and says so with a link to the whole', () => {
    expect(wholeComment(review, PLACE).length).toBeGreaterThan(COMMENT);
    expect(comment.length).toBeLessThan(COMMENT);
    expect(comment).toMatch(/> ✂️ \*\*Bản này đã rút gọn\*\*.*hình các thanh/);
    expect(comment).toContain(`[phần Summary của lượt chạy này](<${RUN}>)`);
    expect(comment).not.toContain('```text');
  });

  it('keeps the headline in both languages, every figure and every warning', () => {
    expect(comment).toContain('## ✅ Chỉ có số liệu, và đúng: 60 số liệu mới');
    expect(comment).toContain('## ✅ Figures only, and right: 60 new figures');
    for (const path of review.changed) expect(comment).toContain(`content/${path}`);
    const warned = review.indicators.flatMap(({ figures }) => figures.filter(({ warnings }) => warnings.length > 0));
    const [, toLookAt = ''] = comment.split('### Nên xem lại');
    expect(warned.length).toBeGreaterThan(10);
    for (const { figure } of warned) expect(toLookAt).toContain(`/${figure.id}.yaml`);
    expect(comment).not.toContain('mục nữa');
  });

  it('says how to read the whole where there is no run', () => {
    expect(commentOf(review, { ...PLACE, run: null })).toContain('Lệnh `npm run review` in ra bản đầy đủ');
  });

  it('is whole on the page of the run', () => {
    expect(summaryOf(review, PLACE)).toBe(wholeComment(review, PLACE));
  });
});

describe('a change of thousands of files', () => {
  const review = reviewed(
    many(1000, () => 'value: "53,75"\n'),
    Array.from({ length: 1500 }, (_, at) => `${'`'.repeat(200)}${at}/x.ts`),
  );
  const comment = commentOf(review, PLACE);

  it('still fits, stays text, and keeps headline, some of each list, and the count of the rest', () => {
    expect(comment.length).toBeLessThan(COMMENT);
    expect(alive(comment, isKnown)).toEqual([]);
    expect(comment).toMatch(/## ❌ Chưa nhận được: \d+ chỗ phải sửa/);
    expect(comment).toMatch(/… và \d+ mục nữa, có trong bản đầy đủ/);
  });

  it('counts what it does not name by folder', () => {
    expect(comment).toContain('- `content/figures/forest-cover/`: 1000 tệp');
    expect(comment).toContain('… và 1481 thư mục nữa, 1481 tệp');
  });

  it('fits on the page of the run too, which says that the file has everything', () => {
    const summary = summaryOf(review, PLACE);
    expect(Buffer.byteLength(wholeComment(review, PLACE))).toBeGreaterThan(SUMMARY);
    expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY);
    expect(summary).toContain('tệp `review.md` trong gói `review`');
  });
});

describe('the worst that names and words can do', () => {
  it('leaves a comment within the limit', () => {
    const ticks = '`'.repeat(300);
    const review = reviewed(
      Object.fromEntries(names(60).map((path, at) => [`${path}${ticks}${at}`, `${ticks}\n`])),
      Array.from({ length: 60 }, (_, at) => `${at}${ticks}/${ticks}`),
    );
    const comment = commentOf(review, PLACE);
    expect(comment.length).toBeLessThan(COMMENT);
    expect(alive(comment, isKnown)).toEqual([]);
  });
});
