/** Pages that tell something of each indicator: whole where there is room, in parts by group where there is not. */
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/addresses/routes.ts';
import type { Indicator } from '../../src/content/schema.ts';
import { citationFor } from '../../src/site/citation.ts';
import {
  agencyParts,
  calendarParts,
  dayParts,
  dayRowPath,
  documentPath,
  evidenceParts,
  namesUnchanged,
  paramsOfPart,
  partPages,
  resolutionParts,
} from '../../src/site/list-parts.ts';
import type { Site } from '../../src/site/site.ts';
import { withFiguresCounted } from '../../src/views/calendar.ts';
import { byDay, changesOf } from '../../src/views/history.ts';
import { groupInParts, hasRoomForNames, lettersOf, listInParts, titleOfPart } from '../../src/views/list-parts.ts';
import { FORM_ROOM, LIST_ROOM, MOST_ROWS } from '../../src/views/many.ts';
import { judgeAll } from '../../src/views/wholes.ts';
import { aFigure, anAgency, anIndicator, aPlan } from './factories.ts';

const DAY = '2026-11-22';
const GROUPS = [
  { id: 'first', name: { vi: 'Một', en: 'First' } },
  { id: 'second', name: { vi: 'Hai', en: 'Second' } },
];
const plan = aPlan({ groups: GROUPS });
const many = (count: number, override: (at: number) => Partial<Indicator> = () => ({})): Indicator[] =>
  Array.from({ length: count }, (_, at) =>
    anIndicator([aFigure('2025--2026-02-13', String(50 + at))], {
      id: `indicator-${at}`,
      code: `I-${at}`,
      group: GROUPS[at % 2]?.id ?? '',
      ...override(at),
    }),
  );

describe('a group in parts', () => {
  it('says of each part which places of the group it holds', () => {
    const { pages } = groupInParts(
      { ...GROUPS[0], id: 'first', name: { vi: 'Một', en: 'First' }, members: [5, 4, 3, 9] },
      9,
      (each) => each,
    );
    expect(pages.map(({ id, from, to, total, members }) => [id, from, to, total, members])).toEqual([
      ['first', 1, 2, 4, [5, 4]],
      ['first--2', 3, 3, 4, [3]],
      ['first--3', 4, 4, 4, [9]],
    ]);
  });
});

describe('the letters of an indicator', () => {
  it('are those of its longest name, its address, its rows and its own texts', () => {
    const own = { name: { vi: 'Rừng', en: 'Forests' }, slug: 'rung' };
    expect(lettersOf(own, ['vi', 'en'], 0)).toBe('Forests'.length + 'rung'.length);
    expect(lettersOf(own, ['vi'], 0)).toBe('Rừng'.length + 'rung'.length);
    expect(lettersOf(own, ['vi'], 2) - lettersOf(own, ['vi'], 1)).toBe(
      lettersOf(own, ['vi'], 1) - lettersOf(own, ['vi'], 0),
    );
    expect(lettersOf(own, ['vi'], 0, 'abc', 'd')).toBe(lettersOf(own, ['vi'], 0) + 4);
  });
});

describe('a list of indicators', () => {
  const partsWith = (count: number, letters: number, told = count) => {
    const indicators = many(count);
    return listInParts({ plan, indicators }, new Map(indicators.slice(0, told).map((each) => [each, letters])));
  };
  const fits = Math.floor(LIST_ROOM / (MOST_ROWS + 1));

  it('is whole where a page has room for its letters', () => {
    expect(partsWith(MOST_ROWS + 1, fits)).toEqual([]);
    expect(partsWith(MOST_ROWS + 1, LIST_ROOM, 1)).toEqual([]);
  });

  it('is whole in a short plan, whatever it tells', () => {
    expect(partsWith(MOST_ROWS, LIST_ROOM)).toEqual([]);
  });

  it('is told by group where there is no room: each indicator once, and no part too long', () => {
    const groups = partsWith(MOST_ROWS + 1, fits + 1);
    expect(groups.map(({ id, members }) => [id, members.length])).toEqual([
      ['first', 13],
      ['second', 12],
    ]);
    const parts = partsWith(100, LIST_ROOM / 10).flatMap(({ pages }) => pages);
    expect(parts.map(({ id }) => id)).toEqual(
      ['first', 'second'].flatMap((id) => [id, `${id}--2`, `${id}--3`, `${id}--4`, `${id}--5`]),
    );
    expect(parts.flatMap(({ members }) => members)).toHaveLength(100);
    expect(Math.max(...parts.map(({ members }) => members.length))).toBe(10);
  });

  it('has in its title which part is told', () => {
    expect(titleOfPart('Calendar', undefined, 'en')).toBe('Calendar');
    const part = { name: { vi: 'Kinh tế', en: 'Economy' }, from: 3, to: 9 };
    expect(titleOfPart('Calendar', part, 'en')).toBe('Calendar: Economy, 3–9');
    expect(titleOfPart('Lịch', part, 'vi')).toBe('Lịch: Kinh tế, 3–9');
  });

  it('leaves out groups of which it tells nothing', () => {
    const indicators = many(MOST_ROWS + 1);
    const first = indicators.filter(({ group }) => group === 'first');
    expect(
      listInParts({ plan, indicators }, new Map(first.map((each) => [each, LIST_ROOM]))).map(({ id }) => id),
    ).toEqual(['first']);
  });
});

describe('the choice of an indicator in the form', () => {
  const ofLength = (letters: number, count: number) =>
    many(count, () => ({ name: { vi: 'a'.repeat(letters - 1), en: '' }, slug: 'b' }));

  it('stands in the page where it has room for the names', () => {
    const each = FORM_ROOM / 100;
    expect(hasRoomForNames(ofLength(each, 100), ['vi', 'en'])).toBe(true);
    expect(hasRoomForNames(ofLength(each, 101), ['vi', 'en'])).toBe(false);
    expect(hasRoomForNames(ofLength(FORM_ROOM, MOST_ROWS), ['vi', 'en'])).toBe(true);
  });
});

/** A site of these indicators, all of one agency; every second one was reported on a later day. */
function siteOf(indicators: Indicator[]): Site {
  const content = { plan, indicators, tasks: [], agencies: [anAgency('so')] };
  const changes = changesOf(content, DAY);
  return {
    ...addressesIn(['vi', 'en']),
    content,
    judged: judgeAll(indicators, DAY),
    assessed: (own: Indicator) => judgeAll([own], DAY)[0]?.assessed ?? [],
    wholes: () => [],
    asOf: DAY,
    version: '1',
    changes,
    days: byDay(changes),
    absolute: (path: string) => `https://tracker.example${path}`,
  } as unknown as Site;
}

const LONG = 'một cái tên rất dài '.repeat(20);
const longSite = siteOf(
  many(80, (at) => ({
    name: { vi: `${LONG}${at}`, en: `Indicator ${at}` },
    figures: [aFigure(at % 2 ? '2025--2026-02-13' : '2025--2026-03-01', String(40 + at))],
  })),
);
const shortSite = siteOf(many(MOST_ROWS, () => ({ name: { vi: LONG, en: LONG } })));
const [agency = expect.fail('no agency')] = longSite.content.agencies;

describe('the pages of a plan', () => {
  it('have no parts where the plan is short', () => {
    expect(partPages(shortSite)).toEqual([]);
    expect(shortSite.days.every((day) => namesUnchanged(shortSite, day))).toBe(true);
  });

  it.each([
    ['evidence', evidenceParts(longSite)],
    ['the document', resolutionParts(longSite)],
    ['the calendar', calendarParts(longSite)],
    ['an agency', agencyParts(longSite, agency)],
  ])('tell of each indicator in one part of %s, if the plan is long', (_, groups) => {
    const told = groups.flatMap(({ pages }) => pages).flatMap(({ members }) => members);
    expect(told.map(({ id }) => id).sort()).toEqual(longSite.content.indicators.map(({ id }) => id).sort());
    expect(groups.flatMap(({ pages }) => pages).length).toBeGreaterThan(2);
  });

  it('tell in the parts of a day what changed then, and nothing else', () => {
    const day = longSite.days.find(({ date }) => date === '2026-02-13') ?? expect.fail('no such day');
    const told = dayParts(longSite, day).flatMap(({ members }) => members);
    expect(told.length).toBe(40);
    expect(told.every(({ figures }) => figures[0]?.published === '2026-02-13')).toBe(true);
    expect(namesUnchanged(longSite, day)).toBe(false);
  });

  it('have an address for each part, in each language', () => {
    const pages = partPages(longSite);
    const addresses = pages.map((page) => longSite.path(page.route, 'en', paramsOfPart(page)));
    expect(new Set(addresses).size).toBe(pages.length);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/en/evidence/first/',
        '/en/resolution/second--2/',
        '/en/agencies/so/first/',
        '/en/as-of/2026-02-13/second/',
      ]),
    );
  });
});

describe('links to a row', () => {
  const [even, odd] = longSite.content.indicators;
  if (!even || !odd) expect.fail('no indicators');

  it('of the document lead to the part that has it', () => {
    expect(documentPath(longSite, 'vi', even)).toBe('/nghi-quyet/first/');
    expect(documentPath(longSite, 'vi', longSite.content.indicators.at(-1) ?? odd)).toMatch(
      /^\/nghi-quyet\/second--\d+\/$/,
    );
    expect(documentPath(shortSite, 'vi', shortSite.content.indicators[0] ?? odd)).toBe('/nghi-quyet/');
  });

  it('of a day lead to the part that has it', () => {
    expect(dayRowPath(longSite, 'vi', '2026-02-13', odd)).toBe('/tai-ngay/2026-02-13/second/#indicator-1');
    expect(dayRowPath(shortSite, 'vi', '2026-02-13', shortSite.content.indicators[0] ?? odd)).toBe(
      '/tai-ngay/2026-02-13/#indicator-0',
    );
  });

  it('that are cited lead to the day since which it has stood so, where the newest names not all', () => {
    expect(longSite.days[0]?.date).toBe('2026-03-01');
    expect(citationFor(longSite, odd).state?.path.vi).toBe('/tai-ngay/2026-02-13/second/#indicator-1');
    expect(citationFor(longSite, even).state?.path.en).toBe('/en/as-of/2026-03-01/first/#indicator-0');
  });
});

describe('figures in the calendar', () => {
  it('are counted by month in the place of the first, and other entries stay', () => {
    const [indicator = expect.fail('no indicator')] = many(1);
    const figure = (month: string) => ({
      kind: 'figure' as const,
      from: `${month}-01`,
      to: `${month}-28`,
      indicator,
      period: '2026',
      release: { next: '2026', expected: month, overdue: 0, usual: 2, days: 40, years: 3 },
    });
    const report = { kind: 'report' as const, from: '2027-02-28', to: '2027-02-28', year: 2027 };
    expect(withFiguresCounted([figure('2027-02'), figure('2027-02'), report, figure('2027-03')])).toEqual([
      { kind: 'figures', from: '2027-02-01', to: '2027-02-28', count: 2 },
      report,
      { kind: 'figures', from: '2027-03-01', to: '2027-03-28', count: 1 },
    ]);
  });
});
