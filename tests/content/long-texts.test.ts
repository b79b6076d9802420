/** A text of 50,000 letters costs the check no more than a few plain files do: it is read in passes, not once for each letter. */
import { expect, test } from 'vitest';
import { FIGURE, INDICATOR, PAGE, planted, planWith } from './plan.ts';
import { check } from './told.ts';

const LETTERS = 50_000;
const filled = (piece: string): string => piece.repeat(LETTERS / piece.length);

/** Processor time: other work on the machine does not count. The least of two, since only the first compiles. */
function costOf(files: ReturnType<typeof planWith>): number {
  const once = (): number => {
    const before = process.cpuUsage();
    check(files);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  return Math.min(once(), once());
}

/** Passages of the small plan, and what stands in their place. */
const TEXTS: readonly (readonly [what: string, path: string, passage: string, instead: string])[] = [
  ['a value of spaces between letters', FIGURE, '53.75', `"a${filled(' ')}b"`],
  ['a value of spaces after a digit', FIGURE, '53.75', `"1${filled(' ')}b"`],
  ['a value of digits and dots', FIGURE, '53.75', `"${filled('1.')}"`],
  ['a title of brackets', FIGURE, 'Quyết định công bố hiện trạng rừng', `"${filled('[')}"`],
  ['a title of half a tag', FIGURE, 'Quyết định công bố hiện trạng rừng', `"${filled('<')}"`],
  ['a name of letters', INDICATOR, 'Che phủ rừng', `"${filled('rừng ')}"`],
  ['prose of half a link', PAGE, 'description:', `description: a # ${filled('[a](')}\nx:`],
];

test.each(TEXTS)('%s', (_, path, passage, instead) => {
  const usual = costOf(planWith());
  expect(costOf(planted(path, passage, instead)) / usual).toBeLessThan(20);
});
