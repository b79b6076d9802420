/** What can be put right only in a finished page. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Changes the HTML of every page after the build; `dist` is the folder of the built site. */
export const finishedPages = (name: string, finish: (html: string, dist: string) => string): AstroIntegration => ({
  name,
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
        if (!path.endsWith('.html')) continue;
        const file = join(root, path);
        const html = readFileSync(file, 'utf8');
        const finished = finish(html, root);
        if (finished !== html) writeFileSync(file, finished);
      }
    },
  },
});
