/** axe on an open page: its faults, one line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules left out, each with its reason. */
const LEFT_OUT: Record<string, string> = {
  'hidden-content': 'reports only that hidden content exists, for a person to look at',
  'color-contrast-enhanced': 'level AAA; color-contrast asks for level AA',
  'p-as-heading': 'experimental; takes the large word below its heading for a heading of its own',
  'identical-links-same-purpose': 'level AAA; sources repeat their titles',
};

/** Every rule that axe has, those of best practice and the experimental ones included. */
const ALL_RULES: readonly string[] = axe
  .getRules()
  .filter(({ ruleId, tags }) => !(ruleId in LEFT_OUT) && !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);

/** Rules whose answer depends on the width or the colour scheme. */
const LOOK_RULES: readonly string[] = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

export interface Look {
  colorScheme: 'light' | 'dark';
  width: number;
}

/** What must be large enough for a finger is asked on a phone; a thorough look asks it everywhere. */
const FOR_FINGERS = 'target-size';

/** All other rules are asked at the first look, at the others those that depend on it. */
const LOOKS: readonly Look[] = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
];

/** The other two ways to put them together, which no rule should care about. */
const REST: readonly Look[] = [
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 360 },
];

/** Runs in the browser. */
async function runAxe([within, rules]: readonly [string, readonly string[]]): Promise<string[]> {
  const { axe: own } = window as unknown as { axe: typeof axe };
  const { violations } = await own.run(within, {
    runOnly: { type: 'rule', values: [...rules] },
    resultTypes: ['violations'],
    elementRef: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/**
 * What axe finds on an open page at both widths and in both schemes; `thorough` asks at each pair of them. `within`
 * names what is new on a page that is asked about as a whole elsewhere.
 */
export async function axeFaults(page: Page, thorough: boolean, within = 'html'): Promise<string[]> {
  await page.evaluate(source);
  const first = thorough ? ALL_RULES : ALL_RULES.filter((rule) => rule !== FOR_FINGERS);
  const faults: string[] = [];
  for (const [i, { colorScheme, width }] of (thorough ? [...LOOKS, ...REST] : LOOKS).entries()) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(runAxe, [within, i === 0 ? first : LOOK_RULES] as const);
    faults.push(...found.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
  }
  return faults;
}
