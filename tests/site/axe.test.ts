import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { withPage } from './support/browser.ts';
import { stayingAddresses } from './support/dist.ts';
import { SAMPLES } from './support/samples.ts';

describe('axe finds nothing, light and dark, at 360 and 1280 px', () => {
  it.concurrent.each(stayingAddresses(inject('dist')))('on %s', async (address) => {
    await withPage(async (page) => {
      await page.goto(address);
      expect(await axeFaults(page, SAMPLES.includes(address))).toEqual([]);
    });
  });
});
