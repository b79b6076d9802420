/** What a page costs whoever opens it on a phone, besides the document itself. */
import type { Page, Response } from 'playwright-core';
import { brotliSize } from '../../../src/site/page-sizes.ts';

export interface Cost {
  /** Compressed bytes of the scripts that come unasked. */
  script: number;
  /** Addresses of files of styles, and of whatever else is asked for. */
  styles: string[];
  others: string[];
  /** What moved by itself, and how far. */
  movement: Movement;
}

export interface Movement {
  /** Cumulative layout shift. */
  shifted: number;
  /** The things that moved, each in words: "TH: Mục tiêu". */
  things: string[];
}

/** The icon of the tab: asked for once for the whole site, after the page is shown, and not needed to read it. */
const ICON = '/favicon.svg';

/** Inline scripts that run; data in a script element does not. */
const INSIDE = /<script(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g;

/** Compressed bytes of the scripts that stand in a page. */
export const scriptsInside = (html: string): number =>
  [...html.matchAll(INSIDE)].reduce((sum, [, script = '']) => sum + brotliSize(script), 0);

/** Runs in the browser: scrolls to the end of the page and back; tells what has moved by itself since the page was opened. */
export async function readToTheEnd(): Promise<Movement> {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
  const movement: Movement = { shifted: 0, things: [] };
  const add = (entries: PerformanceEntryList): void => {
    for (const { value, hadRecentInput, sources } of entries as Shift[]) {
      if (hadRecentInput) continue;
      movement.shifted += value;
      for (const { node } of sources)
        movement.things.push(`${node?.nodeName}: ${node?.textContent?.trim().slice(0, 40)}`);
    }
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const rest = (): Promise<void> => new Promise((done) => requestIdleCallback(() => done(), { timeout: 300 }));
  for (const top of [document.documentElement.scrollHeight, 0]) {
    scrollTo({ top, behavior: 'instant' });
    await rest();
  }
  add(observer.takeRecords());
  observer.disconnect();
  return movement;
}

/** Opens an address on a phone, reads it to its end and tells what that cost. */
export async function costOf(page: Page, address: string): Promise<Cost> {
  const scripts: Promise<Buffer>[] = [];
  const styles: string[] = [];
  const others: string[] = [];
  const take = (response: Response): void => {
    const { pathname } = new URL(response.url());
    const kind = response.request().resourceType();
    if (kind === 'script') scripts.push(response.body());
    else if (kind === 'stylesheet') styles.push(response.url());
    else if (pathname !== address && pathname !== ICON) others.push(response.url());
  };
  page.on('response', take);
  await page.setViewportSize({ width: 360, height: 740 });
  const answer = await page.goto(address, { waitUntil: 'load' });
  const movement = await page.evaluate(readToTheEnd);
  page.off('response', take);
  const bodies = (await Promise.all(scripts)).map(String);
  const inside = scriptsInside((await answer?.text()) ?? '');
  return { script: bodies.reduce((sum, body) => sum + brotliSize(body), inside), styles, others, movement };
}
