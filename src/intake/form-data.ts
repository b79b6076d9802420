/** What the form needs to check a figure in the browser: the files of the figures as they are, and where they are kept. */
import { isAbsolute } from 'node:path';
import { readFiles } from '../content/read.ts';
import type { Plan } from '../content/schema.ts';
import type { Repository } from './hosts.ts';

export interface FormData {
  /** The day that the site was built for. */
  asOf: string;
  repository: Repository;
  /** Path inside the content folder to text. */
  files: Record<string, string>;
}

/** What reporting an event needs besides, or proposing other words. */
export type FormFiles = Pick<FormData, 'files'>;

const NEEDED = /^(?:plan|agencies|indicators\/[^/]+|figures\/[^/]+\/[^/]+|series\/[^/]+\/[^/]+\/[^/]+)\.yaml$/;

const PROSE = /^(?:indicators|pages)\/[^/]+\.mdx$/;
const TASKS = /^(?:tasks\/[^/]+|events\/[^/]+\/[^/]+)\.yaml$/;

/** Text of the files whose path fits. */
function textsIn(dir: string, needed: RegExp): Record<string, string> {
  const text = new TextDecoder();
  const files = [...readFiles(dir)].flatMap(([path, entry]) =>
    needed.test(path) && entry instanceof Uint8Array ? [[path, text.decode(entry)] as const] : [],
  );
  return Object.fromEntries(files);
}

/** The content folder inside its repository; one that lies elsewhere is named as the format names it. */
const folderOf = (dir: string): string =>
  isAbsolute(dir) || dir.startsWith('..') ? 'content' : dir.replace(/^\.\/|\/+$/g, '');

export const repositoryOf = ({ repository }: Plan, dir: string): Repository => ({
  ...repository,
  folder: folderOf(dir),
});

export const formData = ({ plan, asOf, dir }: { plan: Plan; asOf: string; dir: string }): FormData => ({
  asOf,
  repository: repositoryOf(plan, dir),
  files: textsIn(dir, NEEDED),
});

export const formTasks = (dir: string): FormFiles => ({ files: textsIn(dir, TASKS) });
export const formProse = (dir: string): FormFiles => ({ files: textsIn(dir, PROSE) });
