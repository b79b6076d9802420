/** The committed budgets, read and checked. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const count = z.int().nonnegative();

const budgets = z.strictObject({
  pages: z
    .array(z.strictObject({ kind: z.string(), address: z.string(), html: count, script: count, other: count }))
    .min(1),
  styles: z.strictObject({ files: count, bytes: count }),
  other_hosts: count,
  layout_shift: z.number().nonnegative(),
  offline_file: z.strictObject({ bytes: count, requests: count }),
  lighthouse: count.max(100),
  slower_than_text: z.number().min(1),
  social_card: count,
  sheets: z.strictObject({ indicator: count, front: count }),
});

export type PageBudget = z.output<typeof budgets>['pages'][number];

export const BUDGETS = budgets.parse(parse(readFileSync(new URL('../../../budgets.yaml', import.meta.url), 'utf8')));

/** The line that a page is held to; throws where no line fits its address. */
export function pageBudget(address: string): PageBudget {
  const budget = BUDGETS.pages.find((each) => new RegExp(each.address).test(address));
  if (!budget) throw new RangeError(`no line of budgets.yaml fits ${address}`);
  return budget;
}
