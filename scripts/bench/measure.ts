/** Measures one visit in Chromium on a slow line and a slow processor, each time in a fresh profile. */
import type { Browser } from 'playwright-core';

/** 1.6 Mbit/s with 150 ms for a round trip, and a processor slowed four times: Lighthouse's slow 4G phone. */
export const LINE = { bytesPerSecond: 1_600_000 / 8, latency: 150, slowdown: 4 };

export interface Visit {
  /** Bytes over the line, headers included, and requests but for the icon of the tab. */
  bytes: number;
  requests: number;
  /** Milliseconds from the start of the visit. */
  fcp: number;
  lcp: number;
  /** Sum of what tasks over 50 ms took beyond that, and of how far the layout shifted. */
  tbt: number;
  cls: number;
  /** When the last byte of the document was there. */
  end: number;
}

interface Seen {
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  end: number;
}

const SETTLE = 1500;

/** Runs in the page before anything else: collects what the browser reports. */
function watch(): void {
  const seen = { lcp: 0, tbt: 0, cls: 0 };
  Object.assign(window, { seen });
  const on = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  on('longtask', ({ duration }) => {
    seen.tbt += Math.max(0, duration - 50);
  });
  on('layout-shift', (entry) => {
    seen.cls += (entry as PerformanceEntry & { value: number }).value;
  });
}

const readSeen = (): Seen => {
  const { lcp, tbt, cls } = (window as unknown as { seen: Omit<Seen, 'fcp' | 'end'> }).seen;
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const end = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseEnd;
  return { lcp, tbt, cls, fcp, end };
};

/** All words of a page as its reader could see them, also what stands folded: a line for each paragraph. */
export async function wordsOf(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    return await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
      return document.body.innerText;
    });
  } finally {
    await page.close();
  }
}

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    const speed = { downloadThroughput: LINE.bytesPerSecond, uploadThroughput: LINE.bytesPerSecond };
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: LINE.latency, ...speed });
    await line.send('Emulation.setCPUThrottlingRate', { rate: LINE.slowdown });
    const icons = new Set<string>();
    let [bytes, requests] = [0, 0];
    line.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.endsWith('favicon.svg')) icons.add(requestId);
    });
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (icons.has(requestId)) return;
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE);
    return { bytes, requests, ...(await page.evaluate(readSeen)) };
  } finally {
    await context.close();
  }
}
