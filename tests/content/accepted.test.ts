/** What the check accepts can be told, and what it says of the rest is whole: no suggestion that the plan does not make. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/content/files.ts';
import { LOCALES } from '../../src/text/locale.ts';
import { calendarOf } from '../../src/views/calendar.ts';
import { calendarTitleOf } from '../../src/views/calendar-words.ts';
import { planted, planWith, renamed, TODAY } from './plan.ts';
import { PLANTS } from './plants.ts';
import { BY_HAND, IN_FILES, NAMES } from './slips.ts';
import { check } from './told.ts';

/** The small plan with a passage changed wherever it stands. */
const everywhere = (...changes: readonly (readonly [from: string, to: string])[]): Files =>
  new Map(
    [...planWith()].map(([path, entry]) => {
      const text = new TextDecoder().decode(entry as Uint8Array);
      return [path, new TextEncoder().encode(changes.reduce((all, [from, to]) => all.replaceAll(from, to), text))];
    }),
  );

const PERIODS: readonly (readonly [what: string, changes: readonly (readonly [string, string])[]])[] = [
  ['a period whose name is no years', [['2026-2030', 'by-2030']]],
  [
    'a period that overlaps another',
    [
      ['2026-2030', '2023-2030'],
      ['baseline: 2025', 'baseline: 2022'],
    ],
  ],
  [
    'a period that ends a year before another',
    [
      ['2021-2025', '2021-2029'],
      ['end: 2025', 'end: 2029'],
    ],
  ],
  ['a baseline long before the first year', [['baseline: 2020', 'baseline: 2005']]],
];

describe('periods as plans have them are taken as they are', () => {
  test.each(PERIODS)('%s', (_, changes) => {
    const { content, faults, warnings } = check(everywhere(...changes));
    expect([faults, warnings]).toEqual([[], []]);
    const titles = calendarOf(content ?? expect.fail('no content'), TODAY).flatMap((entry) =>
      entry.kind === 'tasks' ? [] : LOCALES.map((locale) => calendarTitleOf(entry, locale)),
    );
    for (const title of titles) expect(title).toMatch(/^[^{}]*\d{4}[^{}]*$/);
  });
});

/** Words that lead to a line. */
const DANGLING =
  /(?:thành|có lẽ là|còn lại|\bwrite|rename the file to|which leaves|probably|\bas|[;,–]| (?:to|of|for|the|a))$/;

describe('no message ends in the middle', () => {
  const files: readonly (readonly [string, Files])[] = [
    ...Object.entries(PLANTS),
    ...IN_FILES.map(([what, path, passage, instead]) => [what, planted(path, passage, instead)] as const),
    ...BY_HAND.map(([what, path, passage, instead]) => [what, planted(path, passage, instead)] as const),
    ...NAMES.map(([, from, to]) => [to, renamed(from, to)] as const),
    ...['x', '2026-Q9--2026', '2026--', '--', 'copy', '2026-13--2026-02-30', 'Số liệu', 'a b'].map(
      (name) =>
        [name, renamed('figures/forest-cover/2025--2026-02-13.yaml', `figures/forest-cover/${name}.yaml`)] as const,
    ),
    ...['%', 'a//b', 'Ж', '日本', '--'].map(
      (id) => [id, renamed('indicators/forest-cover.yaml', `indicators/${id}.yaml`)] as const,
    ),
  ];
  test.each(files)('%s', (_, each) => {
    for (const language of ['vi', 'en'] as const)
      for (const fault of [...check(each, language).faults, ...check(each, language).warnings])
        expect(fault.mend, fault.code).not.toMatch(DANGLING);
  });
});

test('a name that is September to SDMX and nine months to older files gets no suggestion', () => {
  const files = renamed('figures/investment/2025--2026-01-15.yaml', 'figures/investment/2026-M09--2026-10-05.yaml');
  const [fault] = check(files, 'en').faults;
  expect(fault?.code).toBe('figure-name');
  expect(fault?.fix).toBeUndefined();
  expect(fault?.expected).toContain('2026-09--2026-10-05.yaml (September)');
  expect(fault?.expected).toContain('2026-01-P9M--2026-10-05.yaml (January to September)');
});
