/**
 * `_headers` and `_redirects`, as Netlify (https://docs.netlify.com/manage/routing/headers/) and Cloudflare Pages
 * (https://developers.cloudflare.com/pages/configuration/headers/) read them. Both join the values of a header that
 * several rules set, so no header stands in two rules for one address; and both let browsers ask each time whether a
 * file has changed, where no rule says otherwise.
 */
import { CACHE, HASHED, HEADERS, NAMED_TYPES, PREFLIGHT, type Serving, withCharset } from './rules.ts';

const withBase = (base: string, path: string): string => base.slice(0, -1) + path;

const typeOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(NAMED_TYPES)
      .filter(([ending]) => path.endsWith(ending))
      .map(([, type]) => ['Content-Type', withCharset(type)]),
  );

export function headersFile({ base, policies, openings }: Serving): string {
  const rules: [string, Record<string, string>][] = [
    ['/*', { ...HEADERS }],
    [HASHED, { 'Cache-Control': CACHE.hashed }],
    ...openings.map((path): [string, Record<string, string>] => [
      path,
      { 'Access-Control-Allow-Origin': '*', ...PREFLIGHT, ...typeOf(path) },
    ]),
    ...policies.map(({ path, policy }): [string, Record<string, string>] => [
      path,
      { 'Content-Security-Policy': policy },
    ]),
  ];
  const printed = rules.map(
    ([path, headers]) =>
      `${withBase(base, path)}\n${Object.entries(headers)
        .map(([name, value]) => `  ${name}: ${value}\n`)
        .join('')}`,
  );
  return printed.join('');
}

export const redirectsFile = ({ base, moves }: Serving): string =>
  moves.map(([from, to]) => `${withBase(base, from)} ${to} 301\n`).join('');
