/** What each agency of the frozen plan owes on its day, on its page and in its calendar file. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/addresses/routes.ts';
import { loadContent } from '../../src/content/load.ts';
import { owedFile } from '../../src/data/owed.ts';
import type { Site } from '../../src/site/site.ts';
import { agencyWork } from '../../src/views/agency-work.ts';
import { owedBy } from '../../src/views/owed.ts';
import { owedTitle } from '../../src/views/owed-words.ts';
import { FROZEN } from '../fixtures/frozen.ts';

const asOf = '2026-11-22';
const { content } = loadContent({ dir: FROZEN, asOf, today: asOf });
if (!content) throw new Error('the frozen plan has faults');
const agency = (id: string) => {
  const found = content.agencies.find((each) => each.id === id);
  if (!found) throw new RangeError(id);
  return found;
};
const owed = (id: string) => owedBy(agencyWork(content, agency(id), asOf), content.plan, asOf);

describe('what an agency owes', () => {
  it('is the figures that it publishes and the day on which all report', () => {
    const list = owed('so-tai-chinh');
    expect(list.map(({ kind }) => kind).sort()).toEqual(expect.arrayContaining(['figure', 'report']));
    expect(list.find(({ kind }) => kind === 'report')).toMatchObject({ to: '2026-11-25', year: 2026 });
  });

  it('is by day, what has none last', () => {
    const days = owed('ubnd-tinh-thanh-hoa').map(({ to }) => to ?? '9999');
    expect(days).toEqual([...days].sort());
  });

  it('holds no task that is done', () => {
    const words = owed('ubnd-tinh-thanh-hoa').flatMap((each) => (each.kind === 'task' ? [each.known.word] : []));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => word.startsWith('done'))).toEqual([]);
  });

  it('is nothing where another has taken over', () => {
    expect(owed('bo-ke-hoach-va-dau-tu')).toEqual([]);
  });
});

it('its calendar file has each day once, with the address that opens the form filled in', () => {
  const site = {
    content,
    asOf,
    absolute: (path: string) => `https://tracker.example${path}`,
    ...addressesIn(['vi', 'en']),
  } as Site;
  const list = owed('so-tai-chinh');
  const text = owedFile(site, agency('so-tai-chinh'), list);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const dated = list.filter(({ to }) => to !== null);
  expect(events.map(({ summary }) => summary)).toEqual(dated.map((each) => owedTitle(each, 'vi')));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(events[0]?.component.getFirstPropertyValue('url')).toMatch(/^https:\/\/tracker\.example\/cap-nhat\//);
  expect(text).toContain('indicator=');
});
