/** Whoever may add a figure, task, event or page may not run anything: hostile input is refused, and the check survives it. */
import { describe, expect, test } from 'vitest';
import { ATTACKS, PATHS } from './attacks.ts';
import { FIGURE, PROSE, planted, planWith, textOf } from './plan.ts';
import { check, told } from './told.ts';

describe('hostile input is refused', () => {
  test.each(ATTACKS)('%s', (name, path, passage, instead) => {
    const files = planted(path, passage, instead);
    const { content, faults } = check(files);
    expect(content).toBeNull();
    // How deep the parser comes before its stack ends depends on what called it.
    if (!name.endsWith(',000 deep')) expect(told(files)).toMatchSnapshot();
    expect(faults.some((fault) => fault.path === path && fault.line >= 1)).toBe(true);
  });
});

describe('a file that has no place in the content is refused', () => {
  test.each(PATHS)('%j', (path) => {
    const { faults } = check(planWith({ [path]: textOf(FIGURE) }));
    expect(faults.map((fault) => fault.path)).toContain(path);
  });
});

test('a plain < and > stay text', () => {
  const words = 'Tỷ lệ < 5 và > 3, a < b? Không: <5 %';
  expect(check(planted(FIGURE, 'UBND tỉnh', `"${words}"`)).faults).toEqual([]);
});

test.each([
  ['an expression in code', '`{process.exit()}`'],
  ['code between lines of marks', '```\nimport { x } from "y"\n{process.exit()}\n<script>\n```'],
  ['braces after a backslash', '\\{process.exit()\\}'],
  ['< before a space that does not break', 'Rừng <\u00a05 % hoặc <5 %'],
  ['a sentence that begins with a word of JavaScript', 'export turnover and import duties'],
])('%s is words and stays words', (_, words) => {
  expect(check(planted(PROSE, 'Rừng che phủ bao nhiêu phần đất.', words)).faults).toEqual([]);
});

test('what is printed of a fault holds no control characters', () => {
  const { faults } = check(planted(FIGURE, 'official', '"\\e[2J\\u202Eofficial"'));
  expect(JSON.stringify(faults.map(({ found, mend }) => found + mend))).not.toMatch(/\\u001b|\u202E/);
});
