/** Kinds of pages, found by their addresses, so that a new kind is tested without being named here. */
import type { Locale } from '../../../src/text/locale.ts';
import { coverOf } from './cover.ts';
import { htmlOf } from './dist.ts';

/** Set by `npm run test:nightly`, which asks of every page what `npm test` asks of few that stand for all. */
export const EVERY_PAGE = process.env['EVERY_PAGE'] !== undefined;

/** The whole site in one file. */
export const OFFLINE = '/theo-doi-chi-tieu.html';

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
    if (html.includes('http-equiv="refresh"') || address === OFFLINE) continue;
    const kind = kindOf(address);
    if (html.length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { address, length: html.length });
  }
  return [...longest.values()].map(({ address }) => address);
}

/**
 * Few of the longest pages of each kind that together hold everything that `part` finds in any of them; all of them
 * where every page is asked for.
 */
export function kindsHolding(dist: string, part: RegExp, only?: Locale): string[] {
  const html = htmlOf(dist);
  const kinds = longestOfEachKind(dist, only);
  if (EVERY_PAGE) return kinds;
  const held = kinds.map((address) => {
    const text = html.get(address) ?? '';
    return { address, structures: new Set(text.match(part) ?? []), elements: text.length };
  });
  return coverOf(held).map(({ address }) => address);
}

/** What comes late or has a life of its own: elements with a script, scripts, pictures, frames, what opens. */
export const LIVELY =
  /<[a-z]+-[a-z-]+|\bsrc="[^"?#]*"|<(?:details|dialog|iframe|img|form|input|select|textarea|svg|figure|table)\b/g;
