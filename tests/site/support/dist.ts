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

/** A frame kept as of a day differs from the live one in its figures only. */
const FROZEN = /\/(?:nhung|embed)\/[^/]+\/\d{4}-/;
/** The frozen frames that stand for all of them. */
const FROZEN_SAMPLES = ['/nhung/forest-cover/2023-03-10/', '/en/embed/export-turnover/2025-10-17/'];

/** Every page by its address, but of the frozen frames only some: for what would take too long on all of them. */
export const sampledHtml = (dist: string): Map<string, string> =>
  new Map([...htmlOf(dist)].filter(([address]) => !FROZEN.test(address) || FROZEN_SAMPLES.includes(address)));

/** True for a page that only sends its reader on. */
export const sendsOn = (html: string): boolean => html.includes('http-equiv="refresh"');

/** Addresses of these where a reader stays: every page but those that only send on. */
export const stayingAddresses = (dist: string): string[] =>
  [...sampledHtml(dist)].filter(([, html]) => !sendsOn(html)).map(([address]) => address);

export const readText = (dist: string, file: string): string => readFileSync(join(dist, file), 'utf8');
