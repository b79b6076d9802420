/** What the form and the command say of targets that end within a year. */
import { expect, it } from 'vitest';
import { changeText } from '../../scripts/figure/change.ts';
import { formTexts } from '../../src/client/update/words.ts';
import { COMMAND } from '../../src/intake/command-words.ts';
import { consequenceOf } from '../../src/views/consequence.ts';
import { aFigure, anIndicator, aTarget, withFigure } from '../views/factories.ts';

it.each([
  ['en', 2028.5, 'Target for June 2029: 60%'],
  ['en', 2025, 'Target for 2025: 60%'],
  ['vi', 2028.5, 'Mục tiêu đến tháng 06/2029: 60%'],
  ['vi', 2025, 'Mục tiêu đến 2025: 60%'],
] as const)('the form in %s heads a target for %s by the name of its end', (locale, year, title) => {
  expect(formTexts(locale)('target', { year, target: '60%' })).toBe(title);
});

it('the command names the end of June as pages do', () => {
  const fiscal = { reporting_year_start_day: '07-01', targets: [aTarget({ baselineYear: 2023.5, end: 2028.5 })] };
  const before = anIndicator([aFigure('2024-07-P12M--2025-09-01', '52')], fiscal);
  const figure = aFigure('2025-07-P12M--2026-09-01', '54');
  const change = consequenceOf({ before, after: withFigure(before, figure), figure, asOf: '2026-11-22' });
  expect(changeText(change, { warnings: [], member: null }, 'en', COMMAND.en)).toContain('\nJune 2029: at least 60%\n');
  expect(changeText(change, { warnings: [], member: null }, 'vi', COMMAND.vi)).toContain(
    '\ntháng 06/2029: ít nhất 60%\n',
  );
});
