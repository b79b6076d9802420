/** What is reported of one area or one sex is told as such: in the list of changes, the feeds and the search, never as news of the whole. */
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/content/schema.ts';
import { atomFeed } from '../../src/data/atom.ts';
import { searchOf } from '../../src/search/engine.ts';
import { searchEntries } from '../../src/search/entries.ts';
import { embedDays } from '../../src/site/embeds.ts';
import { siteOf } from '../../src/site/site.ts';
import { changeLine, singleLine } from '../../src/views/change-line.ts';
import { membersTogether } from '../../src/views/changes.ts';
import { changesOf } from '../../src/views/history.ts';
import { MOST_MEMBERS } from '../../src/views/many.ts';
import { sinceReport } from '../../src/views/since-report.ts';
import { DAY, FOUR_NATIONS, nationsIndicator } from '../fixtures/four-nations.ts';

const site = siteOf({
  asOf: DAY,
  today: DAY,
  siteUrl: 'https://tracker.example',
  basePath: '/',
  contentDir: FOUR_NATIONS,
});
const recycling = nationsIndicator('household-recycling');
const sorting = nationsIndicator('sorting-at-home');
const linesOf = (date: string, id: string): string[] =>
  site.changes
    .filter((change) => change.date === date && change.indicator.id === id)
    .map((change) => changeLine(change, 'en'))
    .map(({ label, text, fragment }) => `${label} | ${text.replaceAll('\u00a0', ' ')} | ${fragment}`);

describe('the list of changes', () => {
  it('tells the whole first, then each member by its name, with the place of its table', () => {
    expect(linesOf('2024-09-30', 'household-recycling')).toEqual([
      'New figure | 2022: 44.1% (preliminary) | f-2022--2024-09',
      'New figure | England: 2022: 43.4% (preliminary) | by-area',
      'New figure | Scotland: 2022: 42.1% (preliminary) | by-area',
      'New figure | Wales: 2022: 56.9% (preliminary) | by-area',
      'New figure | Northern Ireland: 2022: 49.2% (preliminary) | by-area',
    ]);
    expect(linesOf('2024-03-10', 'sorting-at-home')).toEqual([
      'New figure | women: 2023: 63% (preliminary) | by-sex',
      'New figure | men: 2023: 55% (preliminary) | by-sex',
      'New figure | Wales: 2023: 71% (preliminary) | by-area',
    ]);
  });

  it('tells what was withdrawn of a member, and what took its place', () => {
    expect(linesOf('2025-03-09', 'sorting-at-home')).toEqual([
      'Withdrawn | Scotland: 2024: 84% withdrawn, nothing in its place yet | by-area',
    ]);
  });

  it('turns no word by them: every verdict of a day stands beside a figure of the whole, or the calendar', () => {
    const turns = site.changes.filter(({ kind }) => kind === 'verdict');
    expect(turns.length).toBeGreaterThan(0);
    expect(turns.every(({ member }) => member === null)).toBe(true);
  });

  it('has a day for each of them, which frames of the whole do not', () => {
    expect(site.days.map(({ date }) => date)).toContain('2024-03-10');
    expect(embedDays(site, sorting)).not.toContain('2024-03-10');
    expect(embedDays(site, recycling)).toContain('2024-09-30');
  });

  it('leaves them out of what came of an indicator since the last report', () => {
    const only = site.changes.filter(({ member }) => member !== null);
    expect(only.some(({ indicator }) => indicator.id === 'sorting-at-home')).toBe(true);
    const since = sinceReport(site.content, only, sorting, '2025-08-01');
    expect(since).toMatchObject({ figures: 0, withdrawn: 0 });
  });
});

describe('what comes of many members at once', () => {
  const [area = expect.fail('the plan has areas')] = recycling.breakdowns;
  const [wales = expect.fail('the plan has Wales')] = area.series.filter(({ member }) => member.id === 'wales');
  const split = (count: number): Indicator => ({
    ...recycling,
    breakdowns: [
      {
        ...area,
        series: Array.from({ length: count }, (_, at) => ({
          ...wales,
          member: { ...wales.member, id: `m${at}`, name: { vi: `Nơi ${at}`, en: `Place ${at}` } },
        })),
      },
    ],
  });
  const told = (count: number, locale: 'vi' | 'en' = 'en'): string[] => {
    const { plan } = site.content;
    const ofDay = changesOf({ plan, indicators: [split(count)] }, DAY).filter(({ date }) => date === '2024-09-30');
    return membersTogether(ofDay)
      .map((entry) => singleLine(entry, locale).line)
      .map(({ label, text, publisher, fragment }) => `${label} | ${text} | ${publisher} | ${fragment}`);
  };

  it('is told of each while they are few', () => {
    expect(told(MOST_MEMBERS)).toHaveLength(1 + MOST_MEMBERS);
    expect(told(MOST_MEMBERS).at(-1)).toMatch(/^New figure \| Place 11: 2022: 56\.9/);
  });

  it('is one line where they are many, which leads to the table that has each', () => {
    expect(told(MOST_MEMBERS + 1)).toHaveLength(2);
    expect(told(34)[1]).toBe('New figure | 34 figures by nation | Resource (citing Defra) | by-area');
    expect(told(34, 'vi')[1]).toContain('Số mới | 34 số liệu theo xứ |');
  });
});

describe('the feed of an indicator', () => {
  const entries = atomFeed(site, 'en', sorting)
    .split('<entry>')
    .slice(1)
    .map((each) => each.replaceAll('\u00a0', ' '));
  const of = (day: string): string => entries.find((each) => each.includes(`/en/as-of/${day}/#`)) ?? '';

  it('names the member in the title where nothing was reported of the whole', () => {
    expect(of('2024-03-10')).toContain(
      '<title>Adults who sort their waste every day · women: 2023: 63% (preliminary)</title>',
    );
    expect(of('2024-03-10')).toContain('/en/indicators/sorting-at-home/#by-sex"');
    expect(of('2024-03-10')).toContain('New figure: Wales: 2023: 71% (preliminary)');
  });

  it('has the whole in the title where that was reported on the same day', () => {
    expect(of('2025-03-10')).toContain(
      '<title>Adults who sort their waste every day · 2024: 61% (preliminary)</title>',
    );
    expect(of('2025-03-10')).toContain('New figure: Scotland: 2024: 64% (preliminary)');
  });

  it('has one entry for each day', () => {
    const ids = entries.map((each) => /<id>(.*?)<\/id>/.exec(each)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the search', () => {
  const nothing = { indicators: new Map<string, string>(), pages: new Map() };
  it.each([
    ['en', 'scotland', '/en/indicators/household-recycling/#by-area'],
    ['en', 'GB-WLS', '/en/indicators/household-recycling/#by-area'],
    ['en', 'women', '/en/indicators/sorting-at-home/#by-sex'],
    ['vi', 'bac ireland', '/chi-tieu/rac-sinh-hoat-tai-che/#by-area'],
    ['vi', 'Northern Ireland', '/chi-tieu/rac-sinh-hoat-tai-che/#by-area'],
  ] as const)('in %s finds %s by its name, and leads to the table of its series', (locale, typed, href) => {
    const { answer, entries } = searchOf(searchEntries(site, nothing, locale))(typed);
    expect(answer).toBe('all');
    expect(entries[0]).toMatchObject({ kind: 'series', href });
  });

  it('shows the names that it was found by', () => {
    const found = searchEntries(site, nothing, 'en').filter(({ kind }) => kind === 'series');
    expect(found.map(({ title, text }) => `${title} | ${text}`)).toEqual([
      'Household waste recycled: By nation | England · Scotland · Wales · Northern Ireland',
      'Adults who sort their waste every day: By sex | women · men',
      'Adults who sort their waste every day: By nation | England · Scotland · Wales · Northern Ireland',
    ]);
  });
});
