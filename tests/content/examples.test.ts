/** The line that is shown where a key is missing or empty, in the languages of the plan. */
import { expect, test } from 'vitest';
import { exampleLine } from '../../src/content/examples.ts';
import type { Locale } from '../../src/languages/locale.ts';

const BOTH: readonly Locale[] = ['vi', 'en'];

test.each([
  ['figure', ['value'], BOTH, 'value: 53.75'],
  ['task', ['group'], BOTH, 'group: { number: 2, name: { vi: "…", en: "…" } }'],
  ['indicator', ['group'], BOTH, 'group: economy'],
  ['task', ['group', 'number'], BOTH, 'number: 1'],
  ['figure', ['source', 'title'], BOTH, 'title: "Báo cáo số 12/BC-UBND"'],
  ['indicator', ['targets', 0, 'also', 1, 'number'], BOTH, 'number: 1/NQ-CP'],
  ['indicator', ['targets', 0, 'value'], BOTH, 'value: 53.75'],
  ['plan', ['dimensions', 0, 'members', 0, 'code'], BOTH, 'code: VN-21'],
  ['plan', ['dimensions', 0, 'code'], BOTH, 'code: REF_AREA'],
  ['indicator', ['code'], BOTH, 'code: NQ7-16'],
  ['plan', ['id'], BOTH, 'id: song-mai'],
  ['plan', ['groups', 0, 'id'], BOTH, 'id: economy'],
  ['agencies', [], BOTH, 'so-tai-chinh: { name: { vi: "…", en: "…" } }'],
  ['indicator', ['name', 'vi'], BOTH, 'vi: "…"'],
  ['indicator', ['name', 'fr'], BOTH, 'fr: …'],
  ['indicator', ['by', 0], BOTH, 'by: [area]'],
  ['indicator', ['of'], ['vi'], 'of: { vi: cả nước }'],
  ['indicator', ['of'], ['en', 'vi'], 'of: { en: the whole country, vi: cả nước }'],
  ['indicator', ['of'], ['mi'], 'of: { mi: "…" }'],
] as [string, (string | number)[], Locale[], string][])(
  'in a file of %s at %j, in %j: %s',
  (kind, steps, languages, line) => {
    expect(exampleLine(kind, steps, languages)).toBe(line);
  },
);
