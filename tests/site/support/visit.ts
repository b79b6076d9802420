/** A page opened as a reader opens it: what it asks for, what it costs, and whether all of it is seen. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { BUDGETS, pageBudget } from './budgets.ts';
import { costOf } from './cost.ts';
import { cutOffWords, overlappingLabels, sidewaysPixels } from './look.ts';

/** A wide screen, a phone, and a screen of 1280 px enlarged to 400 %. */
const WIDTHS = [1280, 360, 320] as const;

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

/** What of the budget is overdrawn while the page is opened and read to its end. */
async function costFaults(page: Page, address: string): Promise<string[]> {
  const { script, styles, others, movement } = await costOf(page, address);
  const budget = pageBudget(address);
  return [
    script > budget.script && `${script} bytes of script come unasked, at most ${budget.script} may`,
    styles.length > BUDGETS.styles.files &&
      `asks for more than ${BUDGETS.styles.files} file of styles: ${styles.join(', ')}`,
    others.length > budget.other && `asks for more than ${budget.other} other files: ${others.join(', ')}`,
    movement.shifted > BUDGETS.layout_shift && `moves by ${movement.shifted}: ${movement.things.join(', ')}`,
  ].filter((fault) => fault !== false);
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

/** Everything that goes wrong while an address is opened, read to its end and looked at in each width. */
export async function visitFaults(page: Page, address: string): Promise<string[]> {
  const faults = watch(page);
  try {
    faults.push(...(await costFaults(page, address)));
    for (const width of WIDTHS) faults.push(...(await lookFaults(page, width)));
  } finally {
    page.removeAllListeners();
  }
  return faults;
}
