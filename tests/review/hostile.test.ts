/** Every bad input that the check refuses is refused by the review and by the form's check too, and shown harmless. */
import { describe, expect, it, test } from 'vitest';
import { checkData } from '../../src/content/check-data.ts';
import type { Files } from '../../src/content/files.ts';
import { filesOf } from '../../src/intake/compose.ts';
import { commentOf } from '../../src/review/comment.ts';
import { isRefused, type Review } from '../../src/review/review.ts';
import { ATTACKS, PATHS } from '../content/attacks.ts';
import { FIGURE, planted, planWith, renamed, TODAY, textOf } from '../content/plan.ts';
import { BY_HAND, IN_FILES, NAMES } from '../content/slips.ts';
import { check } from '../content/told.ts';
import { PLACE, REPOSITORY, reviewed } from './proposed.ts';
import { alive } from './rendered.ts';

const isKnown = (address: string): boolean =>
  address.startsWith(`${REPOSITORY}/`) || address === 'https://example.vn/b';

/** The review of a change that makes the plan of the tests into these files. */
function told(files: Files): { review: Review; comment: string } {
  const review = reviewed(files);
  return { review, comment: commentOf(review, PLACE) };
}

const PLANTED = [...ATTACKS, ...IN_FILES, ...BY_HAND].map(
  ([name, path, passage, instead]) => [name, path, planted(path, passage, instead)] as const,
);
const RENAMED = NAMES.map(([name, from, to]) => [name, to, renamed(from, to)] as const);
const PLACED = PATHS.map((path) => [JSON.stringify(path), path, planWith({ [path]: textOf(FIGURE) })] as const);
const BAD = [...PLANTED, ...RENAMED, ...PLACED];

test('there are at least 60 attacks and 60 mistakes', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
  expect(IN_FILES.length + NAMES.length + BY_HAND.length).toBeGreaterThanOrEqual(60);
});

describe('the review refuses it, names its file, and shows it as text', () => {
  test.each(BAD)('%s', (_, path, files) => {
    const { review, comment } = told(files);
    expect(isRefused(review)).toBe(true);
    expect(review.faults.map(({ vi }) => vi.path)).toContain(path);
    expect(alive(comment, isKnown)).toEqual([]);
    expect(comment.length).toBeLessThan(65_536);
  });
});

describe("the form's check, of one indicator's files alone, refuses it on the same line as the check of the whole", () => {
  const inFigure = PLANTED.filter(([, path]) => path === FIGURE);

  test.each(inFigure)('%s', (_, path, files) => {
    const own = checkData(filesOf(files, 'forest-cover'), { asOf: TODAY, today: TODAY, part: true });
    const whole = check(files).faults.find((fault) => fault.path === path);
    expect(own.content).toBeNull();
    expect(own.faults.map(({ line, code }) => `${line} ${code}`)).toContain(`${whole?.line} ${whole?.code}`);
  });
});

/** Words that are allowed in a title, and that the host would make more of. */
const LIVELY = [
  'Do @mallory duyệt',
  'Thay cho #12 và owner/name#3',
  'GH-12',
  'Xem www.evil.example',
  'Xem https://evil.example/x',
  'Nhìn **đậm** _nghiêng_ ~~gạch~~',
  '`mã` và ``` rào',
  'a | b | c',
  '# Đầu đề',
  '- [x] Đã duyệt',
  ':warning: :+1:',
  'commit deadbeefcafe',
  '1 < 2 > 0 & x',
  'gạch \\ ngược \\`',
  '*** a',
  '[x]: https://evil.example',
  '$x$',
  'mailto:x@evil.example',
  '^1 ~2 ==x==',
];

describe('words that are allowed are shown as they are and stay text', () => {
  const NEW = 'figures/forest-cover/2025--2026-05-04.yaml';
  const quoted = (words: string): string => `'${words.replace(/'/g, "''")}'`;
  const figure = (words: string): string =>
    textOf(FIGURE)
      .replace('53.75', '54.1')
      .replace('Quyết định công bố hiện trạng rừng', () => quoted(words))
      .replace('UBND tỉnh', () => quoted(words))
      .replace('rung-2025', 'b');

  it.each(LIVELY)('%s', (words) => {
    const files = planWith({ [NEW]: `${figure(words)}wording: ${quoted(words)}\n` });
    const { review, comment } = told(files);
    expect(isRefused(review)).toBe(false);
    expect(alive(comment, isKnown)).toEqual([]);
  });

  it.each([
    ['a <b onclick="x">b</b>', '<b onclick="x">'],
    ['[x](javascript:y)', 'javascript:y'],
    ['do @mallory', '@m'],
    ['xem #12', '#1'],
    ['![i](https://evil.example/i.png)', '<img src="https://evil.example/i.png" alt="i" />'],
    ['xem https://evil.example', 'https://evil.example'],
    ['a <!-- b -->', '<!-- b -->'],
    ['a \u202E b', '\u202E'],
  ])('this test would see %s', (comment, seen) => {
    expect(alive(comment, isKnown)).toContain(seen);
  });
});
