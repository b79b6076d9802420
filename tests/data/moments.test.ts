/** Days become moments by the clocks of the plan's place, and now becomes a day. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { realDay } from '../../src/content/load.ts';
import { atomFeed } from '../../src/data/atom.ts';
import { dataPackage } from '../../src/data/package.ts';
import { readEnv } from '../../src/env.ts';
import { siteOf } from '../../src/site/site.ts';

const plan = (name: string) => `tests/fixtures/plans/${name}`;
const siteIn = (name: string, asOf: string) =>
  siteOf({ contentDir: plan(name), asOf, today: '2026-11-22', siteUrl: 'https://x.test', basePath: '/' });

describe.each([
  ['thanh-hoa-2026-11/content', 'vi', '2026-11-22', '2026-11-22T00:00:00+07:00', ['+07:00']],
  ['nz-targets', 'en', '2026-03-31', '2026-03-31T00:00:00+13:00', ['+12:00', '+13:00']],
  ['four-nations', 'en', '2026-06-30', '2026-06-30T00:00:00+01:00', ['+00:00', '+01:00']],
] as const)('%s', (name, locale, asOf, created, distances) => {
  const site = siteIn(name, asOf);

  it('dates its package by the clocks of that day', () => expect(dataPackage(site).created).toBe(created));

  it('has no entry of a feed but at the first moment of its day, in summer and in winter', () => {
    const feeds = [atomFeed(site, locale), ...site.content.indicators.map((each) => atomFeed(site, locale, each))];
    const moments = feeds.flatMap((feed) => [...feed.matchAll(/<(?:published|updated)>([^<]*)</g)].map(([, at]) => at));
    expect(moments.filter((at) => !/^\d{4}-\d\d-\d\dT00:00:00[+]\d\d:\d\d$/.test(at ?? ''))).toEqual([]);
    expect([...new Set(moments.map((at) => at?.slice(19)))].sort()).toEqual(distances);
  });
});

describe('the real day', () => {
  const noon = new Date('2026-07-15T12:30:00Z');
  const scratch = mkdtempSync(join(tmpdir(), 'zone-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it.each([
    ['nz-targets', '2026-07-16'],
    ['four-nations', '2026-07-15'],
    ['thanh-hoa-2026-11/content', '2026-07-15'],
  ])('of %s is that of its place', (name, day) => {
    expect(realDay(plan(name), noon)).toBe(day);
    expect(readEnv({ CONTENT_DIR: plan(name) }, noon)).toMatchObject({ asOf: day, today: day });
    expect(readEnv({ CONTENT_DIR: plan(name), AS_OF: '2026-02-03' }, noon)).toMatchObject({
      asOf: '2026-02-03',
      today: day,
    });
  });

  it('is that of Viet Nam where a plan names no time zone, none that is known, or cannot be read', () => {
    const evening = new Date('2026-07-15T17:30:00Z');
    const days = ['id: x\n', 'time_zone: Asia/Hanoi\n', 'time_zone: [\n'].map((text) => {
      writeFileSync(join(scratch, 'plan.yaml'), text);
      return realDay(scratch, evening);
    });
    expect([...days, realDay(join(scratch, 'nowhere'), evening)]).toEqual(
      Array.from({ length: 4 }, () => '2026-07-16'),
    );
  });
});
