/** Content for the build: refused with every fault named, or handed on. Nothing unchecked is ever published. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadOrThrow } from '../content/load.ts';
import type { Content } from '../content/schema.ts';
import { readEnv } from '../env.ts';

export interface CheckedContentOptions {
  dir: string;
  asOf: string;
  today: string;
}

/** Names of the prose pages: `about` for `pages/about.vi.mdx`. */
function pageNames(dir: string): Set<string> {
  const folder = join(dir, 'pages');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(files.flatMap((file) => /^(.+)\.\w+\.mdx$/.exec(file)?.[1] ?? []));
}

/** Throws an error that lists every fault where the content cannot be published. */
export function loadChecked({ dir, asOf, today }: CheckedContentOptions): { content: Content; pages: Set<string> } {
  return { content: loadOrThrow({ dir, asOf, today }), pages: pageNames(dir) };
}

/** Runs the content check before a build writes anything, and shows changed content while developing. */
export function checkedContent(): AstroIntegration {
  const { contentDir, asOf, today } = readEnv();
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') loadChecked({ dir: contentDir, asOf, today });
      },
      'astro:server:setup': ({ server }) => {
        const dir = resolve(contentDir);
        server.watcher.add(dir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(dir)) return;
          // What was made of the content is made anew.
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
