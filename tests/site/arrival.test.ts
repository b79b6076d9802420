/** On a slow line a page is read while it still arrives: nothing that is already there may move; by night on wide screens too. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withPage } from './support/browser.ts';
import { readToTheEnd } from './support/cost.ts';
import { EVERY_PAGE, kindsHolding, LIVELY } from './support/kinds.ts';
import { type Served, serve } from './support/serve.ts';

/** In how many pieces a page comes. */
const PIECES = 50;

let slow: Served;
beforeAll(async () => {
  slow = await serve(inject('dist'), '/', PIECES);
});
afterAll(() => slow.close());

describe('nothing moves while a page arrives in pieces', () => {
  for (const width of EVERY_PAGE ? [1280, 360] : [360]) {
    it.concurrent.each(kindsHolding(inject('dist'), LIVELY, 'vi'))(`at ${width} px: %s`, async (address) => {
      await withPage(
        async (page) => {
          await page.goto(slow.origin + address, { waitUntil: 'load' });
          expect((await page.evaluate(readToTheEnd)).things).toEqual([]);
        },
        { viewport: { width, height: 900 } },
      );
    });
  }
});
