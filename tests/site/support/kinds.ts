/** Kinds of pages, found by their addresses, so that a new kind is tested without being named here. */
import type { Locale } from '../../../src/text/locale.ts';
import { htmlOf } from './dist.ts';

/** `/chi-tieu/che-phu-rung/` is one of `/chi-tieu/*`; a page right below its language is a kind of its own. */
const kindOf = (address: string): string => {
  const [, prefix = '', rest = ''] = /^(\/en)?\/(.*)$/.exec(address) ?? [];
  const [first = '', ...further] = rest.split('/').filter(Boolean);
  return [prefix, first, ...further.map(() => '*')].join('/');
};

/**
 * The longest page of each kind in each language, or in one: where anything goes wrong, it does so there first. Left out are pages
 * that only send on, and the file to be read without a network, which has tests of its own.
 */
export function longestOfEachKind(dist: string, only?: Locale): string[] {
  const longest = new Map<string, { address: string; length: number }>();
  for (const [address, html] of htmlOf(dist)) {
    if (only && !html.includes(`<html lang="${only}"`)) continue;
    if (html.includes('http-equiv="refresh"') || address === '/theo-doi-chi-tieu.html') continue;
    const kind = kindOf(address);
    if (html.length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { address, length: html.length });
  }
  return [...longest.values()].map(({ address }) => address);
}
