/** Writes the settings of every kind of server into the built site: they follow its pages and its base path. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Locale, languagesOf } from '../text/locale.ts';
import { htaccess } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { NGINX_BROTLI, nginxMaps, nginxServer } from './nginx.ts';
import { openPaths } from './open-paths.ts';
import { movesOf, type PageFile, policyRules, type Serving } from './rules.ts';

/** Every file of settings by its place in the built site. */
const FILES: Readonly<Record<string, (serving: Serving) => string>> = {
  _headers: headersFile,
  _redirects: redirectsFile,
  '.htaccess': htaccess,
  '_server/nginx-http.conf': nginxMaps,
  '_server/nginx.conf': nginxServer,
  '_server/nginx-brotli.conf': () => NGINX_BROTLI,
  '_server/Caddyfile': caddyFile,
};

function pagesIn(dist: string): PageFile[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|svg)$/.test(path))
    .map((path) => ({
      address: `/${path.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
      html: readFileSync(join(dist, path), 'utf8'),
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** What the settings are written from; throws where the folder holds no built site. */
export function servingOf(dist: string, base: string): Serving {
  const pages = pagesIn(dist);
  const { plan } = JSON.parse(readFileSync(join(dist, 'data/v1/indicators.json'), 'utf8')) as {
    plan: { id: string; title: Partial<Record<Locale, string>> };
  };
  const languages = languagesOf(plan.title);
  return {
    name: plan.id,
    base,
    policies: policyRules(pages, languages),
    moves: movesOf(pages),
    openings: openPaths(languages),
  };
}

/** To stand after everything that changes pages. */
export const serverSettings = (base: string): AstroIntegration => ({
  name: 'server-settings',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir);
      const serving = servingOf(dist, base);
      mkdirSync(join(dist, '_server'), { recursive: true });
      for (const [path, write] of Object.entries(FILES)) writeFileSync(join(dist, path), write(serving));
    },
  },
});
