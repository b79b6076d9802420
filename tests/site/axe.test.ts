/**
 * axe on few pages that together hold every structure of the site, in both themes and at both widths: it finds nothing
 * in a second page of one structure that it did not find in the first. `npm run test:nightly` asks it about every page.
 */
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { withPage } from './support/browser.ts';
import { coverOf, structuresOutside } from './support/cover.ts';
import { EVERY_PAGE } from './support/kinds.ts';
import { standIns } from './support/stand-for-all.ts';
import { structuresOf } from './support/structures.ts';

const { pages, cover } = await standIns(inject('dist'));

describe('the pages that stand for all', () => {
  it('hold every structure of every page', () => {
    expect([...structuresOutside(cover, pages)]).toEqual([]);
  });

  it('are few, and each of them is needed', () => {
    expect(cover.length).toBeLessThan(pages.length / 5);
    const needed = (address: string): boolean => {
      const others = cover.filter((each) => each.address !== address);
      return structuresOutside(others, pages).size > 0;
    };
    expect(cover.map(({ address }) => address).filter((each) => !needed(each))).toEqual([]);
  });

  it('stand for none that has a structure of its own', async () => {
    const odd = '<main><p class="lead" role="alert">x</p><button aria-pressed="true" class="new">y</button></main>';
    const [page] = await structuresOf(new Map([['/odd/', odd]]));
    if (!page) throw new Error('no page was read');
    expect([...structuresOutside(cover, [...pages, page])]).toEqual([
      ['main > p.lead[role=alert]', '/odd/'],
      ['main > button.new[aria-pressed=true]', '/odd/'],
    ]);
    expect(coverOf([...pages, page])).toContain(page);
  });
});

describe('axe finds nothing, light and dark, at 360 and 1280 px', () => {
  it.concurrent.each((EVERY_PAGE ? pages : cover).map(({ address }) => address))('on %s', async (address) => {
    await withPage(async (page) => {
      await page.goto(address);
      expect(await axeFaults(page, EVERY_PAGE)).toEqual([]);
    });
  });
});
