import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { planLanguages } from './src/content/load.ts';
import { readEnv } from './src/env.ts';
import { serverSettings } from './src/serving/server-settings.ts';
import { tightPolicies } from './src/serving/tight-policies.ts';
import { checkedContent } from './src/site/checked-content.ts';
import { EMBED_SCRIPT } from './src/site/embed-script.ts';
import { pageSizes } from './src/site/page-sizes.ts';
import { proseProcessor } from './src/site/prose-processor.ts';
import { SEND_ON_SCRIPT } from './src/site/send-on.ts';
import { sharedStyles } from './src/site/shared-styles.ts';
import { THEME_SCRIPT } from './src/site/theme.ts';
import { unbrokenHeadings } from './src/site/unbroken-headings.ts';

const { siteUrl, basePath, contentDir } = readEnv();
const languages = planLanguages(contentDir);

/** A source expression of the content security policy. */
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  // The prose shows no code; the highlighter's inline styles would break the content security policy.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  i18n: { locales: [...languages], defaultLocale: languages[0] },
  security: {
    csp: {
      scriptDirective: { hashes: [sha256(THEME_SCRIPT), sha256(SEND_ON_SCRIPT), sha256(EMBED_SCRIPT)] },
      styleDirective: { hashes: [sha256(readFileSync(new URL('src/styles/series.css', import.meta.url), 'utf8'))] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    // Whole sites: see scripts/build/release.ts.
    server: { watch: { ignored: ['**/.builds/**'] } },
    // Modules, so that a page can import what is bundled apart (YearChart.astro).
    worker: { format: 'es' },
    build: {
      // Pages that many links can be copied from are the heaviest: they share the script for it.
      assetsInlineLimit: (file) => (file.includes('CopyText') ? false : undefined),
      rolldownOptions: {
        // Astro marks its prose with a directive that the bundler does not know: a line for each file says nothing to anyone.
        onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
      },
    },
  },
  // As the servers in deploy/ answer for data, feeds and embeds.
  server: { headers: { 'Access-Control-Allow-Origin': '*' } },
  integrations: [
    mdx({ processor: proseProcessor }),
    checkedContent(),
    unbrokenHeadings(),
    sharedStyles(basePath),
    tightPolicies(),
    pageSizes(),
    serverSettings(basePath),
  ],
});
