/** Series by area and by sex are held to the rules of every figure, and stand apart from what is judged. */
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/content/check.ts';
import { assessIndicator } from '../../src/views/assessed.ts';
import { areas, OUTLINES, seriesFile } from './areas.ts';
import { FIGURE, planWith, TODAY, textOf } from './plan.ts';

const checked = (...change: Parameters<typeof areas>) =>
  checkFiles(areas(...change), { asOf: TODAY, today: TODAY, lang: 'en' });
const codes = (...change: Parameters<typeof areas>): string[] => checked(...change).faults.map(({ code }) => code);
const forestOf = (content: ReturnType<typeof checked>['content']) =>
  content?.indicators.find(({ id }) => id === 'forest-cover');

it('each member of a dimension has its series, in the order of the plan, and one without figures is no fault', () => {
  const { content, faults } = checked();
  expect(faults).toEqual([]);
  const told = forestOf(content)?.breakdowns.map(({ dimension, series }) => [
    dimension.id,
    series.map(({ member, figures, outline }) => [member.code, figures.map(({ value }) => value), outline?.code]),
  ]);
  expect(told).toEqual([
    [
      'area',
      [
        ['SM-01', ['53.75'], 'SM-01'],
        ['SM-02', [], 'SM-02'],
      ],
    ],
    [
      'sex',
      [
        ['F', [], undefined],
        ['M', [], undefined],
      ],
    ],
  ]);
});

it('no word on a target changes, whatever the series say', () => {
  const alone = forestOf(checkFiles(planWith(), { asOf: TODAY, today: TODAY, lang: 'en' }).content);
  const split = forestOf(checked({ files: { [seriesFile('women')]: textOf(FIGURE).replace('53.75', '99') } }).content);
  expect(alone && split && assessIndicator(split, TODAY)).toEqual(alone && assessIndicator(alone, TODAY));
  expect(split?.figures).toEqual(alone?.figures);
});

const figure = (change: (text: string) => string, path = seriesFile('estuary')): Parameters<typeof areas>[0] => ({
  files: { [path]: change(textOf(FIGURE)) },
});

describe('refused is', () => {
  it.each<[string, Parameters<typeof areas>[0], string]>([
    ['a series that the plan does not have', figure((text) => text, seriesFile('estuaries')), 'reference'],
    [
      'a series of a dimension that is not the indicator’s',
      { indicator: (text) => text.replace(', sex]', ']'), ...figure((text) => text, seriesFile('women')) },
      'series-of-other-dimension',
    ],
    ['a dimension that the plan does not have', { indicator: (text) => text.replace('sex]', 'age]') }, 'reference'],
    ['a dimension twice', { indicator: (text) => text.replace('sex]', 'area]') }, 'twice'],
    ['a code of an area twice', { plan: (text) => text.replace('SM-02', 'SM-01'), outlines: '' }, 'twice'],
    ['an id of two series', { plan: (text) => text.replace('id: men', 'id: upstream') }, 'twice'],
    ['a figure without a source', figure((text) => text.replace(/source:\n(?: .*\n)+/, '')), 'key-missing'],
    [
      'an official one that names no document',
      figure((text) => text.replace(/ {2}document.*\n/, '')),
      'official-undocumented',
    ],
    ['a decimal comma', figure((text) => text.replace('53.75', '53,75')), 'number'],
    ['a value outside the scale', figure((text) => text.replace('53.75', '153.75')), 'outside-scale'],
    ['one published after the day', figure((text) => text, seriesFile('estuary', '2025--2027-02-13')), 'future'],
    [
      'a name that is no period and day',
      figure((text) => text, seriesFile('estuary', 'nam-nay--2026-02-13')),
      'figure-name',
    ],
    [
      'one of an indicator that does not exist',
      figure((text) => text, seriesFile('estuary').replace('forest-cover', 'forest-covers')),
      'reference',
    ],
  ])('%s', (_, change, code) => {
    expect(codes(change)).toContain(code);
  });
});

it('a misspelt series is told with where, what, expected and the name that mends it', () => {
  const [fault] = checked(figure((text) => text, seriesFile('estuari'))).faults;
  expect(fault).toMatchObject({
    path: 'series/forest-cover/estuari/2025--2026-02-13.yaml',
    found: 'there is no series "estuari"',
    expected: 'a known series: upstream, estuary, women, men',
    fix: { kind: 'rename', to: 'series/forest-cover/estuary/2025--2026-02-13.yaml' },
  });
});

it('outlines are told at their line, and those of no area are mended where the meant one is clear', () => {
  const [unknown] = checked({ outlines: OUTLINES.replace('SM-02', 'SM-2') }).faults;
  expect(unknown).toMatchObject({
    code: 'boundary-code',
    path: 'boundaries.geojson',
    line: 3,
    found: 'no area has the code "SM-2"',
  });
  expect(unknown?.mend).toContain('SM-02');
  const [form] = checked({ outlines: OUTLINES.replace('[107, 20]', '[107]') }).faults;
  expect(form).toMatchObject({ code: 'boundary-shape', line: 3 });
  expect(form?.found).toContain('features[1].geometry.coordinates');
});

it('an outline without any area of the plan says what the plan lacks', () => {
  const [fault] = checkFiles(planWith({ 'boundaries.geojson': OUTLINES }), {
    asOf: TODAY,
    today: TODAY,
    lang: 'en',
  }).faults;
  expect(fault).toMatchObject({ code: 'boundary-code', expected: 'a dimension with code: REF_AREA in plan.yaml' });
});
