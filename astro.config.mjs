import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { THEME_SCRIPT } from './src/site/theme.ts';
import { pageSizes } from './src/site/page-sizes.ts';
import { readEnv } from './src/env.ts';
import { checkedContent } from './src/site/checked-content.ts';
import { DEFAULT_LOCALE, LOCALES } from './src/text/locale.ts';

const { siteUrl, basePath } = readEnv();

/** A source expression of the content security policy. */
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  i18n: { locales: [...LOCALES], defaultLocale: DEFAULT_LOCALE },
  security: { csp: { scriptDirective: { hashes: [sha256(THEME_SCRIPT)] } } },
  devToolbar: { enabled: false },
  integrations: [mdx(), checkedContent(), pageSizes()],
});
