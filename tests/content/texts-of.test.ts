/** Every text of the files that passed, with the keys that lead to it. */
import { expect, test } from 'vitest';
import type { Files } from '../../src/content/files.ts';
import { gather } from '../../src/content/gather.ts';
import { inFiles, inTexts, textsOf } from '../../src/content/texts-of.ts';
import { EVENT, FIGURE, INDICATOR, planWith, TASK, textOf } from './plan.ts';

const placed = (files: Files, path: string): string[] =>
  textsOf(gather(files)).flatMap(({ file, steps, text }) =>
    file.path === path ? [`${steps.join('.')}: ${text}`] : [],
  );

test('texts of groups and of lists have the keys and the numbers that lead to them', () => {
  const breaks = 'breaks: [{ date: 2025-07-01, note: { vi: Đo lại, en: Measured anew } }]\n';
  const texts = placed(planWith({ [INDICATOR]: textOf(INDICATOR) + breaks }), INDICATOR);
  expect(texts.slice(0, 2)).toEqual(['code: NQ7-1', 'group: environment']);
  expect(texts.slice(-3)).toEqual([
    'breaks.0.date: 2025-07-01',
    'breaks.0.note.vi: Đo lại',
    'breaks.0.note.en: Measured anew',
  ]);
  expect(texts).toContain('scale.1: 100');
});

test('files with faults, and those that cannot be read, have none', () => {
  const texts = (files: Files): string[] => [
    ...new Set(textsOf(gather(files)).map(({ file }) => file.path.replace(/\/.*/, ''))),
  ];
  const all = ['plan.yaml', 'agencies.yaml', 'indicators', 'figures', 'tasks', 'events'];
  expect(texts(planWith())).toEqual(all);
  expect(texts(planWith({ 'agencies.yaml': '{', [TASK]: 'lead: []\n', [EVENT]: null }))).toEqual([
    'plan.yaml',
    'indicators',
    'figures',
  ]);
  expect(texts(planWith({ 'plan.yaml': null, 'agencies.yaml': null }))).toEqual(all.slice(2));
  expect(placed(planWith({ [FIGURE]: 'value: 53,75\n' }), FIGURE)).toEqual([]);
});

test('what was said of a file that has not changed is not looked for again', () => {
  const asked: string[] = [];
  const ofTexts = inTexts(({ file, steps }) => {
    asked.push(`${file.path} ${steps.join('.')}`);
    return [];
  });
  let files = 0;
  const ofFiles = inFiles(() => {
    files += 1;
    return [];
  });
  const [before, after] = [
    gather(planWith()),
    gather(planWith({ [TASK]: textOf(TASK).replace('2021-12-31', '2022-12-31') })),
  ];
  for (const all of [before, after, before]) {
    ofTexts(all);
    ofFiles(all);
  }
  expect(asked.filter((each) => each.startsWith(`${TASK} deadline.end`))).toHaveLength(2);
  expect(asked.filter((each) => each.startsWith(`${FIGURE} value`))).toHaveLength(1);
  expect(files).toBe(new Set(asked.map((each) => each.split(' ')[0])).size + 1);
});
