/** Mistakes that people make: each is caught on its line, and the mend that is offered passes. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/content/files.ts';
import { FIGURE, planted, planWith, renamed, TASK, textOf } from './plan.ts';
import { BY_HAND, IN_FILES, NAMES } from './slips.ts';
import { check, mendAll, told } from './told.ts';

const faultCodes = (files: Files): string[] => check(files).faults.map(({ code }) => code);

describe('a mistake in a file is caught on its line, and its mend passes', () => {
  test.each(IN_FILES)('%s', (_, path, passage, instead, code, line) => {
    const files = planted(path, passage, instead);
    const { faults } = check(files);
    expect(faults[0]).toMatchObject({ code, path, line });
    expect(faultCodes(mendAll(files))).toEqual([]);
    expect(told(files)).toMatchSnapshot();
  });
});

describe('a mistake in the name of a file is caught, and the new name passes', () => {
  test.each(NAMES)('%s: %s', (_, from, to, code, mended) => {
    const files = renamed(from, to);
    expect(told(files)).toMatchSnapshot();
    expect(check(files).faults[0]).toMatchObject({ code, path: to, line: 1 });
    expect(faultCodes(mendAll(files))).toEqual([]);
    expect([...mendAll(files).keys()]).toContain(mended);
  });
});

describe('a mistake that only a person can mend is caught on its line', () => {
  test.each(BY_HAND)('%s', (_, path, passage, instead, code, line, mended) => {
    const files = planted(path, passage, instead);
    expect(check(files).faults.find((fault) => fault.path === path)).toMatchObject({ code, path, line });
    expect(told(files)).toMatchSnapshot();
    expect(faultCodes(planted(path, passage, mended))).toEqual([]);
  });
});

test('every fault of every file comes in one run, sorted by file and place', () => {
  const files = planWith({
    [FIGURE]: textOf(FIGURE).replace('53.75', '53,75').replace('official', 'oficial').replace('https:', 'ftp:'),
    [TASK]: textOf(TASK).replace('so-ke-hoach', 'nobody'),
  });
  expect(check(files).faults.map(({ path, line, code }) => `${path}:${line} ${code}`)).toEqual([
    `${FIGURE}:1 number`,
    `${FIGURE}:2 choice`,
    `${FIGURE}:6 address`,
    `${TASK}:4 reference`,
  ]);
});
