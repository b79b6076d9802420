/** The touched pages in a browser. Of many, few stand for the rest: those that together hold every structure of all. */
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../site/support/axe.ts';
import { withPage } from '../site/support/browser.ts';
import { coverOf, structuresOutside } from '../site/support/cover.ts';
import { htmlOf, sendsOn } from '../site/support/dist.ts';
import { structuresOf } from '../site/support/structures.ts';
import { visitFaults } from '../site/support/visit.ts';

const touched = new Set(inject('touched'));
const staying = new Map(
  [...htmlOf(inject('dist'))].filter(([address, html]) => touched.has(address) && !sendsOn(html)),
);
const pages = await structuresOf(staying);
const cover = coverOf(pages);

it('leaves no structure of a touched page unseen', () => {
  expect([...structuresOutside(cover, pages)]).toEqual([]);
});

describe.skipIf(cover.length === 0)('a touched page', () => {
  it.concurrent.each(cover.map(({ address }) => address))(
    'has no fault that axe, a visit or a phone finds: %s',
    async (address) => {
      await withPage(async (page) => {
        // The offline file is opened from a disk; what it asks for and how it looks has tests of its own.
        if (!address.endsWith('.html')) expect(await visitFaults(page, address)).toEqual([]);
        await page.goto(address);
        expect(await axeFaults(page, false)).toEqual([]);
      });
    },
  );
});
