/** Lighthouse's scores of pages, on its own phone, in a browser started for it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../browser.ts';
import { ownPackages } from '../own-packages.ts';

export type Category = 'accessibility' | 'best-practices' | 'performance' | 'seo';

export interface Scored {
  /** 0 to 100. */
  score: number;
  /** What cost points, by Lighthouse's own ids. */
  faults: string[];
}

/** Asks for the scores of an address in these categories. */
export type Ask = (url: string, categories: readonly Category[]) => Promise<Partial<Record<Category, Scored>>>;

/** What is used of Lighthouse's answer: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
interface Result {
  runtimeError?: { message: string };
  /** Scores from 0 to 1, or null where nothing could be scored. */
  categories: Record<string, { id: string; score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null }>;
}

type Run = (url: string, flags: object) => Promise<{ lhr: Result } | undefined>;

/** Lighthouse, installed where it is not. */
async function load(): Promise<Run> {
  const file = join(ownPackages('lighthouse', 'lighthouse'), 'lighthouse/core/index.js');
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)).default;
}

/** A port that nobody listens on just now. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Nothing of these pages comes later: where time is not measured, there is nothing to wait for. */
const NO_WAITING = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};

export interface Lighthouse {
  /** One question at a time. */
  ask: Ask;
  close(): Promise<void>;
}

/** Starts a browser for Lighthouse to ask. */
export async function openLighthouse(): Promise<Lighthouse> {
  const lighthouse = await load();
  const port = await freePort();
  const args = ['--no-sandbox', '--disable-quic', `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
  const ask: Ask = async (url, categories) => {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: [...categories],
      disableFullPageScreenshot: true,
      ...(categories.includes('performance') ? {} : NO_WAITING),
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no answer'}`);
    const { lhr } = result;
    return Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score, auditRefs }) => {
        const faults = auditRefs
          .filter((each) => each.weight > 0 && (lhr.audits[each.id]?.score ?? 1) < 1)
          .map((each) => each.id);
        return [id, { score: Math.round((score ?? 0) * 100), faults }];
      }),
    );
  };
  return { ask, close: () => browser.close() };
}

/** Starts such a browser, hands on what asks Lighthouse, and closes it. */
export async function withLighthouse<T>(use: (ask: Ask) => Promise<T>): Promise<T> {
  const { ask, close } = await openLighthouse();
  try {
    return await use(ask);
  } finally {
    await close();
  }
}
