/** Plans too long for one page: parts of a list, and since when an indicator has stood as it stands. */
import { describe, expect, it } from 'vitest';
import { reportFileName } from '../../src/addresses/report-files.ts';
import { addressesIn } from '../../src/addresses/routes.ts';
import type { Indicator } from '../../src/content/schema.ts';
import { allPictures, frozenDays } from '../../src/site/embeds.ts';
import { pagedGroups } from '../../src/site/group-pages.ts';
import { siteReportFiles } from '../../src/site/report-files.ts';
import type { Site } from '../../src/site/site.ts';
import { fitting, inParts, MOST_ROWS } from '../../src/views/many.ts';
import { standingSince } from '../../src/views/state.ts';
import { aFigure, anIndicator, aPlan } from './factories.ts';

describe('parts of a list', () => {
  it('hold at most so many, in order, and nothing is lost', () => {
    expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inParts([1, 2], 2)).toEqual([[1, 2]]);
    expect(inParts([], 2)).toEqual([]);
  });
});

describe('lists on one page', () => {
  const sizeOf = (list: string) => list.length;

  it('are all told where there is room, and else the largest are left out until the rest fits', () => {
    expect([...fitting(['aaa', 'b', 'cc'], 6, sizeOf)].sort()).toEqual(['aaa', 'b', 'cc']);
    expect([...fitting(['aaa', 'b', 'cc'], 5, sizeOf)].sort()).toEqual(['b', 'cc']);
    expect([...fitting(['aaa', 'b', 'cc'], 2, sizeOf)]).toEqual(['b']);
    expect([...fitting(['aaa', ''], 0, sizeOf)]).toEqual(['']);
  });
});

const plan = aPlan();
const group = plan.groups[0]?.id ?? '';
const siteOf = (indicators: readonly Indicator[]) => ({
  content: { plan, indicators: [...indicators], tasks: [], agencies: [] },
  judged: indicators.map((indicator) => ({ indicator, assessed: [], wholes: [] })),
});
const siteWith = (count: number) =>
  siteOf(Array.from({ length: count }, (_, at) => anIndicator([], { id: `indicator-${at}`, group })));

describe('pages of groups', () => {
  it('are not made where the front page has room for all', () => {
    expect(pagedGroups(siteWith(MOST_ROWS))).toEqual([]);
  });

  it('hold each indicator once and say which part of the group they are', () => {
    const count = 2 * MOST_ROWS + 1;
    const pages = pagedGroups(siteWith(count)).flatMap((each) => each.pages);
    expect(pages.map(({ id, from, to, total }) => [id, from, to, total])).toEqual([
      [group, 1, MOST_ROWS, count],
      [`${group}--2`, MOST_ROWS + 1, 2 * MOST_ROWS, count],
      [`${group}--3`, count, count, count],
    ]);
    const ids = pages.flatMap(({ members }) => members.map(({ indicator }) => indicator.id));
    expect(ids).toEqual(siteWith(count).content.indicators.map(({ id }) => id));
  });
});

describe('since when an indicator has stood as it stands', () => {
  const days = ['2022-01-01', '2023-06-01', '2024-06-01', '2025-06-01'];
  const since = (...figures: ReturnType<typeof aFigure>[]) =>
    [...standingSince([anIndicator(figures)], days, 'vi').values()].map((each) => each.get('forest-cover'));

  it('is the first day where nothing was ever reported', () => {
    expect(since()).toEqual(Array(days.length).fill('2022-01-01'));
  });

  it('is the day from which a new figure is told, until the next one', () => {
    expect(since(aFigure('2022--2023-03', '53.60'), aFigure('2024--2025-02', '54.1'))).toEqual([
      '2022-01-01',
      '2023-06-01',
      '2023-06-01',
      '2025-06-01',
    ]);
  });
});

describe('pictures for other websites', () => {
  const site = (count: number) => {
    const { content } = siteWith(count);
    const changes = content.indicators.map((indicator) => ({ indicator, member: null, date: '2025-02-13' }));
    return { ...addressesIn(['vi']), content, changes, asOf: '2026-11-22' } as unknown as Site;
  };
  const themesOf = (count: number, promised: string[]) => {
    const own = allPictures(site(count), new Set(promised)).filter(({ indicator }) => indicator.id === 'indicator-0');
    return Object.fromEntries(
      [null, '2025-02-13'].map((day) => [
        day ?? 'live',
        own.filter(({ date }) => date === day).map(({ theme }) => theme),
      ]),
    );
  };
  const all = ['auto', 'light', 'dark'];

  it('come in every theme while there are few', () => {
    expect(themesOf(MOST_ROWS, [])).toEqual({ live: all, '2025-02-13': all });
  });

  it('hold every theme in one file in a long plan', () => {
    expect(themesOf(MOST_ROWS + 1, [])).toEqual({ live: ['auto'], '2025-02-13': ['auto'] });
  });

  it('stay where they were published', () => {
    const promised = ['/nhung/indicator-0/2025-02-13/card-dark.svg', '/nhung/indicator-0/card-light.svg'];
    expect(themesOf(MOST_ROWS + 1, promised)).toEqual({ live: ['auto', 'light'], '2025-02-13': ['auto', 'dark'] });
  });
});

describe('files of a yearly report', () => {
  const namesOf = (count: number, promised: string[] = []) => {
    const site = { ...addressesIn(['vi']), content: { ...siteWith(count).content, tasks: [] } } as unknown as Site;
    return siteReportFiles(site, new Set(promised), 2025, 'vi').map((file) => reportFileName(file, 2025, 'vi'));
  };
  const kept = ['docx', 'xlsx'].map((ending) => `bao-cao-2025.${ending}`);
  const tables = ['targets', 'figures'].map((table) => `bao-cao-2025-${table}.csv`);
  const forSpreadsheets = ['targets', 'figures'].map((table) => `bao-cao-2025-${table}.excel.csv`);

  it('are tables for machines and for spreadsheets while there are few indicators', () => {
    expect(namesOf(MOST_ROWS).sort()).toEqual([...kept, ...tables, ...forSpreadsheets].sort());
  });

  it('leave spreadsheets the workbook in a long plan', () => {
    expect(namesOf(MOST_ROWS + 1).sort()).toEqual([...kept, ...tables].sort());
  });

  it('stay where they were published', () => {
    const promised = ['/bao-cao/2025/bao-cao-2025-targets.excel.csv', '/bao-cao/2024/bao-cao-2024-figures.excel.csv'];
    expect(namesOf(MOST_ROWS + 1, promised).sort()).toEqual([...kept, ...tables, forSpreadsheets[0]].sort());
  });
});

describe('days that have a version of their own', () => {
  const days = ['2026-10-01', '2026-09-01', '2026-05-01', '2025-02-13', '2024-02-13'];
  const daysOf = (count: number, promised: string[] = [], asOf = '2026-11-22') => {
    const { content } = siteWith(count);
    const [indicator = anIndicator([])] = content.indicators;
    const changes = days.filter((date) => date <= asOf).map((date) => ({ indicator, member: null, date }));
    const site = { ...addressesIn(['vi']), content, changes, asOf } as unknown as Site;
    return frozenDays(site, new Set(promised), indicator);
  };

  it('are all while there are few indicators', () => {
    expect(daysOf(MOST_ROWS)).toEqual(days);
  });

  it('are in a long plan those that were the newest within a hundred days', () => {
    expect(daysOf(MOST_ROWS + 1)).toEqual(['2026-10-01', '2026-09-01', '2026-05-01']);
    expect(daysOf(MOST_ROWS + 1, [], '2027-12-31')).toEqual(['2026-10-01']);
  });

  it('include each that was ever published', () => {
    expect(daysOf(MOST_ROWS + 1, ['/nhung/indicator-0/2024-02-13/'], '2027-12-31')).toEqual([
      '2026-10-01',
      '2024-02-13',
    ]);
  });

  it('lose none from one day to the next before the ledger can have it', () => {
    const each = ['2026-09-30', '2026-10-01', '2026-10-02', '2026-11-22'].map((asOf) =>
      daysOf(MOST_ROWS + 1, [], asOf),
    );
    for (const [at, kept] of each.entries()) expect(each[at + 1] ?? kept).toEqual(expect.arrayContaining([...kept]));
  });
});
