/** What a link of prose may lead to, asked of a small plan: pages and files by name, and what is only perhaps there. */
import { describe, expect, it, test } from 'vitest';
import { type Gathered, gather } from '../../src/content/gather.ts';
import { pagesOf } from '../../src/content/prose/pages.ts';
import { FIGURE, INDICATOR, planted, planWith, renamed, SUM, TASK, TODAY, textOf } from './plan.ts';

const asked = (files = planWith(), latest = TODAY) => pagesOf(gather(files), latest);

describe('what a link may lead to', () => {
  it.each([
    '/nq7-1/',
    '/en/nq7-1/',
    '/nhung/forest-cover/card.svg',
    '/nhung/forest-cover/card-dark.svg',
    '/nhung/forest-cover/oembed.json',
    '/lich/so-tai-chinh.ics',
    '/the/index.png',
  ])('%s', (path) => {
    expect(asked().has(path)).toBe(true);
  });

  it.each(['/NQ7-1/', '/co-quan/so-khac/', '/nhung/so-khac/card.svg', '/lich/so-ke-hoach.ics', '/x/', '/', 'x'])(
    'is no %s, save the front page',
    (path) => {
      expect(asked().has(path)).toBe(path === '/');
    },
  );

  it('is known by its whole address', () => {
    expect([...asked(planWith({ [FIGURE]: null })).known()].filter((path) => !path.startsWith('/'))).toEqual([]);
  });

  it('is no page of prose that an indicator of that name explains', () => {
    expect(asked(renamed('indicators/forest-cover.vi.mdx', 'indicators/method.vi.mdx')).has('/phuong-phap/')).toBe(
      false,
    );
    expect(asked(renamed('pages/about.vi.mdx', 'pages/method.vi.mdx')).has('/phuong-phap/')).toBe(true);
  });

  it.each([
    ['published on the last day', [FIGURE], '2026-02-13', true],
    ['published after it', [FIGURE], '2026-02-12', false],
    [
      'of which the first is published already',
      [FIGURE, 'figures/forest-cover/2026--2027-02-13.yaml'],
      '2026-02-13',
      true,
    ],
    ['of which there is none', [], '2026-02-13', false],
  ])('is the chart of figures %s', (_, figures, latest, has) => {
    const files = planWith({ [FIGURE]: null, ...Object.fromEntries(figures.map((each) => [each, textOf(FIGURE)])) });
    expect(asked(files, latest).has('/chi-tieu/che-phu-rung/chart.json')).toBe(has);
  });
});

describe('while a file cannot be read', () => {
  const NOT_READ = 'value: [';

  it.each([
    ['a figure', { [SUM]: NOT_READ }, '/nhung/forest-cover/2026-02-13/', true],
    ['a figure', { [SUM]: NOT_READ }, '/nhung/forest-cover/', true],
    ['a figure', { [SUM]: NOT_READ }, '/nhung/forest-cover/hom-nay/', false],
    ['a figure', { [SUM]: NOT_READ }, '/nhung/a/b/2026-02-13/', false],
    ['a figure', { [SUM]: NOT_READ }, '/bao-cao/2019/', true],
    ['a figure', { [SUM]: NOT_READ }, '/tai-ngay/2019-01-01/', true],
    ['a figure', { [SUM]: NOT_READ }, '//x.csv', false],
    ['a figure', { [SUM]: NOT_READ }, '/x.csv', false],
    ['a figure', { [SUM]: NOT_READ }, '/lich/x.ics', true],
    ['a figure', { [SUM]: NOT_READ }, '/lichx/x.ics', false],
    ['a figure', { [SUM]: NOT_READ }, '/chi-tieu/khong-co/', false],
    ['a figure', { [SUM]: NOT_READ }, '/co-quan/khong-co/', false],
    ['an indicator', { [INDICATOR]: NOT_READ }, '/chi-tieu/che-phu-rung/', true],
    ['an indicator', { [INDICATOR]: NOT_READ }, '/chi-tieu/che-phu-rung/nhung/', true],
    ['an indicator', { [INDICATOR]: NOT_READ }, '/nq7-1/', true],
    ['an indicator', { [INDICATOR]: NOT_READ }, '/en/indicators/forest-cover/', true],
    ['an indicator', { [INDICATOR]: NOT_READ }, '/chi-tieu/a/b/', false],
    ['an indicator', { [INDICATOR]: NOT_READ }, '/co-quan/khong-co/', false],
    ['the agencies', { 'agencies.yaml': NOT_READ }, '/co-quan/so-tai-chinh/', true],
    ['the agencies', { 'agencies.yaml': NOT_READ }, '/chi-tieu/khong-co/', false],
    ['the agencies that are missing', { 'agencies.yaml': null }, '/co-quan/so-tai-chinh/', true],
    [
      'a plan of one language',
      { 'plan.yaml': `${textOf('plan.yaml')}languages: [vi]\n`, [SUM]: NOT_READ },
      '/data/x.csv',
      true,
    ],
  ])('%s, of which nobody knows: %s %s', (_, changes, path, perhaps) => {
    expect(asked(planWith(changes)).has(path)).toBe(perhaps);
  });

  it('the pages and fragments that the rest brings are known', () => {
    const pages = asked(planWith({ [SUM]: NOT_READ }));
    expect([...pages.known()].filter((path) => !path.endsWith('/'))).toEqual([]);
    expect(pages.placesAt('/chi-tieu/che-phu-rung/')).toBeNull();
  });

  it.each([
    ['decimals: 2', 'decimals: hai', '/chi-tieu/che-phu-rung/', '/nq7-1/'],
    ['slug: che-phu-rung', 'decimal: 2', '/chi-tieu/forest-cover/', '/nq7-1/'],
  ])('an indicator that has another fault keeps its addresses (%s)', (passage, instead, ...paths) => {
    const { has, addressOf } = asked(planted(INDICATOR, passage, instead));
    expect(paths.map(has)).toEqual([true, true]);
    expect(has('/chi-tieu/khong-co/')).toBe(false);
    expect(addressOf(proseOf('indicators/forest-cover.vi.mdx'))).toBe(paths[0]);
  });
});

const proseOf = (path: string, files = planWith()): Gathered['prose'][number] => {
  const found = gather(files).prose.find((each) => each.path === path);
  if (!found) throw new Error(`no prose ${path}`);
  return found;
};

describe('a text is shown', () => {
  it.each([
    ['pages/about.vi.mdx', '/gioi-thieu/'],
    ['pages/about.en.mdx', '/en/about/'],
    ['pages/resolution.vi.mdx', '/nghi-quyet/'],
    ['pages/abaut.vi.mdx', null],
    ['indicators/forest-cover.en.mdx', '/en/indicators/forest-cover/'],
    ['indicators/investment.vi.mdx', '/chi-tieu/von-dau-tu/'],
    ['indicators/khong-co.vi.mdx', null],
  ])('%s at %s', (path, address) => {
    expect(asked().addressOf(proseOf(path, planWith({ [path]: 'Chữ.\n' })))).toBe(address);
  });
});

test('a text in a language that the plan lacks is shown nowhere', () => {
  const files = planWith({ 'plan.yaml': `${textOf('plan.yaml')}languages: [vi]\n` });
  expect(asked(files).addressOf(proseOf('pages/about.vi.mdx', files))).toBe('/gioi-thieu/');
  expect(asked(files).addressOf(proseOf('pages/about.en.mdx', files))).toBeNull();
  expect(asked(files).addressOf(proseOf('indicators/forest-cover.en.mdx', files))).toBeNull();
});

describe('what a reader would look for', () => {
  it.each([
    ['/bao-cao/1999/', 'year'],
    ['/en/report/1999/', 'year'],
    ['/bao-cao-1999/', 'page'],
    ['/tai-ngay/1999-01-01/', 'day'],
    ['/en/as-of/1999-01-01/', 'day'],
    ['/tai-ngay-1999/', 'page'],
    ['/data/v1/x.csv', 'data'],
    ['/nhiem-vu/9.9/', 'page'],
    ['/lich/x.ics', 'file'],
  ])('at %s is a %s', (path, kind) => {
    expect(asked().kindOf(path)).toBe(kind);
  });
});

describe('ids that the content gives to parts of a page', () => {
  it.each([
    ['/chi-tieu/che-phu-rung/', '2025', ['2025', 'f-2025--2026-02-13'], ['x-2025', 'cite']],
    ['/nhiem-vu/2.1/', 'e-2023-02-27--decision-153', ['e-2023-02-27--decision-153', 'e-x'], ['the-x', 'e']],
    ['/thay-doi/', 'y2026', ['d2026-02-13', 'd2020-01-01', 'y2026'], ['d1', 'y', 'id2026', 'nd2026-02-13']],
    ['/', 'g-economy', ['g-economy', 'g-x'], ['g', 'rung-g-1']],
    ['/nhiem-vu/', 'g-2', ['g-2', 'g-9'], ['g', 'rung-g-1']],
    ['/du-lieu/', 'columns-figures', ['columns-figures', 'columns-x'], ['columns', 'x-columns-x']],
  ])('%s', (path, id, ofTheKind, others) => {
    const places = asked().placesAt(path);
    expect(places?.ids).toContain(id);
    expect(ofTheKind.filter((each) => !places?.kind.test(each))).toEqual([]);
    expect(others.filter((each) => places?.kind.test(each))).toEqual([]);
  });

  it('are those of days and of their years, and no others', () => {
    const ids = [...(asked().placesAt('/thay-doi/')?.ids ?? [])];
    expect(ids.filter((id) => !/^(?:d\d{4}-\d{2}-\d{2}|y\d{4})$/.test(id))).toEqual([]);
  });
});

describe('the form for reporting', () => {
  const files = planWith({ 'tasks/2.2.yaml': textOf(TASK) });

  it.each([
    ['indicator=forest-cover', null],
    ['indicator=forest', 'forest'],
    ['task=2.1', null],
    ['task=2.2', null],
    ['task=2.3', '2.3'],
    ['indicator=forest&task=2.3', 'forest'],
    ['indicator=investment&task=2.3', '2.3'],
    ['period=2026', null],
  ])('asked for %s does not know %s', (query, unknown) => {
    const { unknownIn } = asked(files);
    expect(unknownIn('/cap-nhat/', new URLSearchParams(query))).toBe(unknown);
    expect(unknownIn('/en/update/', new URLSearchParams(query))).toBe(unknown);
    expect(unknownIn('/', new URLSearchParams(query))).toBeNull();
  });
});
