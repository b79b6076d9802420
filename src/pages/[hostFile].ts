/** `_redirects`, for hosts that read it (Netlify, Cloudflare Pages): the same addresses as the pages that send on. */
import type { APIRoute } from 'astro';
import { readEnv } from '../env.ts';
import { readLedger } from '../site/ledger.ts';
import { inEachLocale, paramsOf, pathOf, shortParamsOf } from '../site/routes.ts';
import { getSite } from '../site/site.ts';

export const getStaticPaths = () => [{ params: { hostFile: '_redirects' } }];

export const GET: APIRoute = () => {
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
  return new Response(`${lines.join('\n')}\n`);
};
