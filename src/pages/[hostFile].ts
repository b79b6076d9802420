/** Files for hosts that read them (Netlify, Cloudflare Pages): `_redirects`, the same addresses as the pages that send on, and `_headers`. */
import type { APIRoute } from 'astro';
import { readEnv } from '../env.ts';
import { readLedger } from '../site/ledger.ts';
import { headersFile } from '../site/open-paths.ts';
import { inEachLocale, paramsOf, pathOf, shortParamsOf } from '../site/routes.ts';
import { getSite } from '../site/site.ts';

function redirectsFile(): string {
  const { content, href } = getSite();
  const short = inEachLocale((locale) =>
    content.indicators.map((each): [string, string] => [
      pathOf('short', locale, shortParamsOf(each)),
      pathOf('indicator', locale, paramsOf(each)),
    ]),
  ).flat();
  const lines = [...short, ...readLedger(readEnv().contentDir).moved].map(
    ([from, to]) => `${href(from)} ${href(to)} 301`,
  );
  return `${lines.join('\n')}\n`;
}

const FILES = { _redirects: redirectsFile, _headers: () => headersFile(getSite().href) };

export const getStaticPaths = () => Object.keys(FILES).map((hostFile) => ({ params: { hostFile } }));

export const GET: APIRoute = ({ params }) => new Response(FILES[params['hostFile'] as keyof typeof FILES]());
