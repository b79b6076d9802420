/** What files say, joined and in the order in which readers meet it: nobody sees which file was read first. */
import { describe, expect, it, test } from 'vitest';
import { gather } from '../../src/content/gather.ts';
import { joinContent } from '../../src/content/join.ts';
import { comparePeriods, laterOf } from '../../src/content/order.ts';
import { dateOf, passedFiles } from '../../src/content/passed-files.ts';
import type { Content } from '../../src/content/schema.ts';
import { areas, OUTLINES } from './areas.ts';
import { EVENT, FIGURE, INDICATOR, planWith, SUM_INDICATOR, TASK, TODAY, textOf } from './plan.ts';
import { partOf } from './plants.ts';
import { check } from './told.ts';

type Changes = Parameters<typeof planWith>[0];

/** As the check gives it, of files that have no fault. */
function sound(changes: Changes): Content {
  const { content, faults } = check(planWith(changes));
  expect(faults).toEqual([]);
  return content ?? expect.fail('no content');
}

/** As links are looked up in it, whatever faults its files have between them. */
const joined = (changes: Changes): Content => {
  const passed = passedFiles(gather(planWith(changes)));
  return joinContent(passed ?? expect.fail('neither plan nor agencies'), TODAY);
};

const forestIn = ({ indicators }: Content) =>
  indicators.find(({ id }) => id === 'forest-cover') ?? expect.fail('no forest');

describe('orders', () => {
  it('periods of the plan by their ends, as they follow one another', () => {
    const lines = /( {2}- \{ id: 2021-2025.*\n)( {2}- \{ id: 2026-2030.*\n)/;
    const { plan } = sound({ 'plan.yaml': textOf('plan.yaml').replace(lines, '$2$1') });
    expect(plan.periods.map(({ id }) => id)).toEqual(['2021-2025', '2026-2030']);
  });

  it('targets of an indicator by their ends, with numbers and in words', () => {
    const text = textOf(INDICATOR);
    const { targets } = forestIn(sound({ [INDICATOR]: text.replace(/( {2}- .*2025.*\n)( {2}- .*2030.*\n)/, '$2$1') }));
    expect(targets.map(({ period, baselineYear, end }) => [period, baselineYear, end])).toEqual([
      ['2021-2025', 2020, 2025],
      ['2026-2030', 2025, 2030],
    ]);
    const words = `targets: []
in_words:
  - { period: 2026-2030, words: { vi: giữ rừng già, en: old forests kept } }
  - { period: 2021-2025, words: { vi: thêm rừng, en: more forests } }
`;
    const { in_words: told } = forestIn(
      sound({
        [INDICATOR]: text.replace(/targets:\n(?: .*\n)+/, words),
        [SUM_INDICATOR]: `${textOf(SUM_INDICATOR)}  - { period: 2026-2030, op: ">=", value: 990000, clause: I.2 }\n`,
      }),
    );
    expect(told.map(({ period, words: { en }, end }) => [period, en, end])).toEqual([
      ['2021-2025', 'more forests', 2025],
      ['2026-2030', 'old forests kept', 2030],
    ]);
  });

  it('tasks by their numbers, and agencies by their ids, wherever they stand in their file', () => {
    const { tasks, agencies } = sound({
      'tasks/10.1.yaml': textOf(TASK)
        .replace('number: 2', 'number: 10')
        .replace('Thể chế', 'Đầu tư')
        .replace('Institutions', 'Investing')
        .replace('Lập đề án', 'Lập quỹ')
        .replace('Draw up a scheme', 'Set up a fund'),
      'agencies.yaml': `${textOf('agencies.yaml')}so-cong-thuong:\n  name: { vi: Sở Công Thương, en: Department of Trade }\n`,
    });
    expect(tasks.map(({ id }) => id)).toEqual(['2.1', '10.1']);
    expect(agencies.map(({ id }) => id)).toEqual(['so-cong-thuong', 'so-ke-hoach', 'so-tai-chinh']);
  });

  it('events of a task by their day, those of one day by their names', () => {
    const names = ['2023-02-27--decision-153', '2023-02-27--decision', '2022-05', '2022'].map((name) =>
      name.includes('--') ? name : `${name}--begun`,
    );
    const content = joined(Object.fromEntries(names.map((name) => [`events/2.1/${name}.yaml`, textOf(EVENT)])));
    expect(content.tasks[0]?.events.map(({ id }) => id)).toEqual([
      '2022--begun',
      '2022-05--begun',
      '2023-02-27--decision',
      '2023-02-27--decision-153',
    ]);
  });

  it('figures by period, then by day, then by their number: the tenth of a day after its second', () => {
    const names = [
      '2025--2026-02-13--10',
      '2025--2026-02-13--2',
      '2025--2026-02-13',
      '2025--2026-01-13',
      '2024--2026-03-01',
    ];
    const content = joined(
      Object.fromEntries(names.map((name) => [`figures/forest-cover/${name}.yaml`, textOf(FIGURE)])),
    );
    expect(forestIn(content).figures.map(({ id }) => id)).toEqual(names.toReversed());
  });

  it('the tenth month after the ninth', () => {
    const months = ['2026-M10--2026-11-05', '2026-M9--2026-12-01', '2026-M9--2026-10-05'].map((id) => ({ id }));
    expect(months.toSorted(comparePeriods)).toEqual(months.toReversed());
  });

  it('the later of two days, whichever comes first', () => {
    expect([laterOf('2026-11-22', '2026-11-21'), laterOf('2026-11-21', '2026-11-22')]).toEqual([
      '2026-11-22',
      '2026-11-22',
    ]);
  });
});

describe('parts', () => {
  it('stand below their whole; one whose whole is not there stands for itself', () => {
    const parts = { 'indicators/reading.yaml': partOf('NQ7-2').replace('NQ7-1', 'NQ7-9') };
    const { indicators } = joined({ ...parts, [INDICATOR]: partOf('NQ7-8') });
    expect(indicators.map(({ code, parts: ids }) => [code, ids])).toEqual([
      ['NQ7-1', []],
      ['NQ7-2', ['reading']],
      ['NQ7-9', []],
    ]);
  });

  it('a plan without indicators has none', () => {
    expect(joined({ [INDICATOR]: null, [SUM_INDICATOR]: null }).indicators).toEqual([]);
  });
});

describe('what a target or a series names and the plan does not have', () => {
  const plan = textOf('plan.yaml').replace(/ {2}- \{ id: 2026-2030.*\n/, '');

  it('a period: its target is left out, with a number or in words', () => {
    const inWords = `${textOf(INDICATOR)}in_words:\n  - { period: 2026-2030, words: { vi: giữ rừng, en: kept } }\n`;
    const { targets, in_words: told } = forestIn(joined({ 'plan.yaml': plan, [INDICATOR]: inWords }));
    expect([targets.map(({ period }) => period), told]).toEqual([['2021-2025'], []]);
  });

  it('a dimension: the indicator is not split by it', () => {
    const { breakdowns } = forestIn(joined({ [INDICATOR]: `${textOf(INDICATOR)}by: [area]\n` }));
    expect(breakdowns).toEqual([]);
  });
});

test('a place on the map is that of areas alone: men and women lie nowhere, though one has an area’s code', () => {
  const passed = passedFiles(
    gather(areas({ plan: (text) => text.replace('code: F,', 'code: SM-01,'), outlines: OUTLINES })),
  );
  const { breakdowns } = forestIn(joinContent(passed ?? expect.fail('not read'), TODAY));
  expect(breakdowns.map(({ series }) => series.map(({ outline }) => outline?.code))).toEqual([
    ['SM-01', 'SM-02'],
    [undefined, undefined],
  ]);
});

test('the address of an indicator is its slug; in a plan whose languages need none, its id', () => {
  expect(sound({}).indicators.map(({ slug }) => slug)).toEqual(['che-phu-rung', 'von-dau-tu']);
  const inEnglish = (text: string): string => text.replace(/\{ vi: (?:"[^"]*"|[^,}"]+), en: ([^}]+) \}/g, '{ en: $1 }');
  const english = joined({
    'plan.yaml': inEnglish(textOf('plan.yaml')).replace('id: song-mai\n', 'id: song-mai\nlanguages: [en]\n'),
    'agencies.yaml': inEnglish(textOf('agencies.yaml')),
    [INDICATOR]: inEnglish(textOf(INDICATOR)).replace('slug: che-phu-rung\n', ''),
    [SUM_INDICATOR]: inEnglish(textOf(SUM_INDICATOR)),
  });
  expect(english.indicators.map(({ slug }) => slug)).toEqual(['forest-cover', 'von-dau-tu']);
});

test.each(['VN', 'VN-21', 'FR-2A', 'GB-ENG'])('a place may have the code %s', (area) => {
  const plan = textOf('plan.yaml').replace('place: {', `area: ${area}\nplace: {`);
  expect(sound({ 'plan.yaml': plan }).plan.area).toBe(area);
});

test('the date of an event is what its name says before its words', () => {
  expect([dateOf({ name: '2023-02-27--decision-153' }), dateOf({ name: '2023--begun' })]).toEqual([
    '2023-02-27',
    '2023',
  ]);
});

test('a plan that names no languages is one in Vietnamese and English', () => {
  expect(sound({}).plan.languages).toEqual(['vi', 'en']);
});

describe('files that did not pass', () => {
  const counts = (changes: Changes) => {
    const passed = passedFiles(gather(planWith(changes)));
    if (!passed) return null;
    const { indicators, tasks, figures, context, events } = passed;
    const of = (groups: ReadonlyMap<string, readonly unknown[]>): number => [...groups.values()].flat().length;
    return {
      indicators: indicators.size,
      tasks: tasks.size,
      figures: of(figures),
      context: of(context),
      events: of(events),
    };
  };
  const COMPARED = 'context/forest-cover/2024--2025-05-07.yaml';
  const compared = `of: { vi: cả nước, en: the whole country }\n${textOf(FIGURE)}`;
  const ALL = { indicators: 2, tasks: 1, figures: 2, context: 1, events: 1 };

  it('are left out, each from its own list', () => {
    expect(counts({ [COMPARED]: compared })).toEqual(ALL);
    expect(counts({ [COMPARED]: compared, [INDICATOR]: 'code: 7\n' })).toEqual({ ...ALL, indicators: 1 });
    expect(counts({ [COMPARED]: compared, [TASK]: 'title: 7\n' })).toEqual({ ...ALL, tasks: 0 });
    expect(counts({ [COMPARED]: compared, [FIGURE]: 'value: 7\n' })).toEqual({ ...ALL, figures: 1 });
    expect(counts({ [COMPARED]: textOf(FIGURE) })).toEqual({ ...ALL, context: 0 });
    expect(counts({ [COMPARED]: compared, [EVENT]: 'what: 7\n' })).toEqual({ ...ALL, events: 0 });
  });

  it('are left out where their name says no period or no day', () => {
    expect(
      counts({
        'context/forest-cover/nam-2024.yaml': compared,
        'figures/forest-cover/nam-2024.yaml': textOf(FIGURE),
        'events/2.1/decision.yaml': textOf(EVENT),
      }),
    ).toEqual({ ...ALL, context: 0 });
  });

  it('leave nothing to be joined where they are those of the plan or of the agencies', () => {
    expect([
      counts({ 'plan.yaml': 'id: 7\n' }),
      counts({ 'plan.yaml': null }),
      counts({ 'agencies.yaml': 'so: 7\n' }),
      counts({ 'agencies.yaml': null }),
    ]).toEqual([null, null, null, null]);
  });

  it('of outlines leave the map out', () => {
    const passed = passedFiles(gather(areas({ outlines: '{' })));
    expect([passed?.boundaries, passedFiles(gather(planWith()))?.boundaries]).toEqual([[], []]);
  });
});
