/**
 * Valid HTML, asked of the pages that together hold every structure of the site, of the longest page of each kind in one language, and of
 * those that only send on; `npm run test:nightly` asks it of every page.
 */
import { expect, inject, it } from 'vitest';
import { sampledHtml, sendsOn } from './support/dist.ts';
import { htmlFaults } from './support/html.ts';
import { EVERY_PAGE, longestOfEachKind, OFFLINE } from './support/kinds.ts';
import { standIns } from './support/stand-for-all.ts';

it('is valid HTML', async () => {
  const dist = inject('dist');
  const { cover } = await standIns(dist);
  const close = new Set([
    OFFLINE,
    ...cover.map(({ address }) => address),
    ...longestOfEachKind(dist, EVERY_PAGE ? undefined : 'vi'),
  ]);
  const asked = [...sampledHtml(dist)].filter(([address, html]) => EVERY_PAGE || close.has(address) || sendsOn(html));
  expect(asked.length).toBeGreaterThan(close.size - 1);
  expect(await htmlFaults(asked)).toEqual([]);
});
