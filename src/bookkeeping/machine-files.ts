/** The files of main that the machine writes from the content, and which of them are behind. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/schema.ts';
import { codeownersOf } from '../review/codeowners.ts';
import { DOCS, docOf } from '../review/guide-docs.ts';
import type { FileTexts } from './branch.ts';

const CODEOWNERS = '.github/CODEOWNERS';

/** The text of a file, or null where there is none. */
const textAt = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** All of them as they have to be, below `root`; a guide that the content does not have is left alone. */
export function machineFiles(root: string, content: Content): FileTexts {
  const guides = DOCS.flatMap(([page, file]): [string, string][] => {
    const source = textAt(join(root, 'content/pages', `${page}.mdx`));
    return source === null ? [] : [[file, docOf(source)]];
  });
  return new Map([[CODEOWNERS, codeownersOf(content)], ...guides]);
}

/** Those whose file says something else. */
export const filesBehind = (root: string, content: Content): FileTexts =>
  new Map([...machineFiles(root, content)].filter(([path, text]) => textAt(join(root, path)) !== text));
