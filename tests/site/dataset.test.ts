import { describe, expect, inject, it } from 'vitest';
import { AS_OF, SITE_URL } from './settings.ts';
import { readText } from './support/dist.ts';
import { siteFacts } from './support/facts.ts';
import { type Surface, surface } from './support/surface.ts';

const source = readText(inject('dist'), 'data/v1/indicators.json');
const data = JSON.parse(source) as Surface;

describe('indicators.json', () => {
  it('has the promised keys with the promised types', () => {
    const { error } = surface.safeParse(data);
    const faults = error?.issues.map(({ path, message }) => `${path.join('.').replace(/\.\d+/g, '[]')}: ${message}`);
    expect([...new Set(faults)]).toEqual([]);
  });

  it('has its keys in the promised order', () => {
    const { data: ordered } = surface.safeParse(data);
    expect(JSON.stringify(data)).toBe(JSON.stringify(ordered));
  });

  it('is known as on the day of the build', () => {
    expect(data.as_of).toBe(AS_OF);
    const later = data.indicators.flatMap(({ figures }) => figures.filter(({ published }) => published > AS_OF));
    expect(later).toEqual([]);
  });

  it('keeps the digits of the source', () => {
    expect(source).toContain('"value": 53.60,');
    expect(source).toContain('"value": 9.2,');
    expect(source).not.toMatch(/"value": "/);
  });

  it('gives computed numbers in the terms of the target, unrounded', () => {
    const growth = data.indicators.find(({ id }) => id === 'grdp-growth')?.targets[0]?.assessment.value;
    expect(growth).toBeGreaterThan(9.83);
    expect(growth).toBeLessThan(9.84);
    expect(String(growth).length).toBeGreaterThan(8);
  });

  it('marks one best figure for each period that has a figure still standing', () => {
    for (const { id, figures } of data.indicators) {
      const standing = new Set(figures.filter(({ withdrawn }) => !withdrawn).map(({ period }) => period));
      const best = figures.filter((figure) => figure.best).map(({ period }) => period);
      expect({ id, best: best.toSorted() }).toEqual({ id, best: [...standing].sort() });
    }
  });

  it('names the pages of each indicator, which exist and say the same sentences', async () => {
    const pages = new Map((await siteFacts()).map((page) => [SITE_URL + page.address, page]));
    for (const { url, targets } of data.indicators)
      for (const locale of ['vi', 'en'] as const)
        for (const { assessment } of targets)
          expect(pages.get(url[locale])?.text).toContain(assessment.sentence[locale].replace(/\s+/g, ' '));
  });
});
