import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readEnv } from './src/env.ts';
import { checkedContent } from './src/site/checked-content.ts';
import { DEFAULT_LOCALE, LOCALES } from './src/text/locale.ts';

const { siteUrl, basePath } = readEnv();

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  i18n: { locales: [...LOCALES], defaultLocale: DEFAULT_LOCALE },
  security: { csp: true },
  devToolbar: { enabled: false },
  integrations: [mdx(), checkedContent()],
});
