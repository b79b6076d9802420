/** Each page opened as a reader opens it, on a wide screen and on a phone. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withOwnPage } from './support/browser.ts';
import { stayingAddresses } from './support/dist.ts';
import { cutOffWords, overlappingLabels, sidewaysPixels } from './support/look.ts';

const WIDTHS = [1280, 360] as const;

/** Collects what should not happen while a page is open. */
function watch(page: Page): string[] {
  const events: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${inject('origin')}/`) && !request.url().startsWith('data:'))
      events.push(`asked another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => events.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) events.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) events.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => events.push(`script: ${error.message}`));
  return events;
}

/** What is wrong with the open page at a width. */
async function lookFaults(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const sideways = await page.evaluate(sidewaysPixels);
  return [
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []),
    ...(await page.evaluate(cutOffWords)).map((words) => `cut off: ${words}`),
    ...(await page.evaluate(overlappingLabels)).map((labels) => `over each other: ${labels}`),
  ].map((fault) => `${width} px: ${fault}`);
}

describe('a visit asks no other host, logs nothing, and shows all words at both widths', () => {
  it.concurrent.each(stayingAddresses(inject('dist')))('of %s', async (address) => {
    await withOwnPage(async (page) => {
      const faults = watch(page);
      await page.goto(address, { waitUntil: 'load' });
      for (const width of WIDTHS) faults.push(...(await lookFaults(page, width)));
      expect(faults).toEqual([]);
    });
  });
});
