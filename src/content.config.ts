/** The prose under `content/`. Figures, targets, tasks and agencies come through `src/content/load.ts`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { readEnv } from './env.ts';

const { contentDir } = readEnv();
const withoutEnding = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/, '');

export const collections = {
  /** What an indicator means and how it is measured: `<id>.<locale>`. */
  prose: defineCollection({
    loader: glob({ base: `${contentDir}/indicators`, pattern: '*.mdx', generateId: withoutEnding }),
    schema: z.strictObject({}),
  }),
  /** Pages of prose: `<name>.<locale>`. */
  pages: defineCollection({
    loader: glob({ base: `${contentDir}/pages`, pattern: '*.mdx', generateId: withoutEnding }),
    schema: z.strictObject({
      /** Heading and title of the page. */
      title: z.string(),
      /** One sentence for search engines and previews. */
      description: z.string(),
    }),
  }),
};
