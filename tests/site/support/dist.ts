/** The files of a built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file with `/`, sorted: `en/index.html`. */
export const filesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

/** The address of an HTML file: `en/index.html` is `/en/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Every HTML page by its address, the 404 page included. */
export const htmlOf = (dist: string): Map<string, string> =>
  new Map(
    filesOf(dist)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [addressOf(file), readFileSync(join(dist, file), 'utf8')]),
  );

/** Addresses where a reader stays: every page but those that only send on. */
export const stayingAddresses = (dist: string): string[] =>
  [...htmlOf(dist)].filter(([, html]) => !html.includes('http-equiv="refresh"')).map(([address]) => address);

export const readText = (dist: string, file: string): string => readFileSync(join(dist, file), 'utf8');
