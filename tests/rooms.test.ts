/** Each folder of `src/` takes only from those that stand before it: the arrow of docs/architecture.md. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Each room with those that it may take from, all of which stand above it. A file beside the rooms is one of its own. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  fonts: [],
  styles: [],
  languages: ['domain'],
  addresses: ['languages'],
  content: ['domain', 'fonts', 'languages', 'addresses'],
  'env.ts': ['content'],
  'content.config.ts': ['env.ts'],
  text: ['domain', 'languages', 'content'],
  views: ['domain', 'languages', 'addresses', 'content', 'text'],
  intake: ['domain', 'languages', 'content', 'text', 'views'],
  cards: ['domain', 'fonts', 'views'],
  site: ['domain', 'languages', 'addresses', 'content', 'env.ts', 'text', 'views'],
  data: ['domain', 'addresses', 'content', 'text', 'views', 'site'],
  search: ['domain', 'languages', 'addresses', 'content', 'text', 'views', 'site'],
  serving: ['addresses', 'text', 'site'],
  offline: ['addresses', 'content', 'text', 'views', 'site', 'serving'],
  federate: ['domain', 'languages', 'content', 'text', 'views', 'data', 'serving', 'offline'],
  client: ['domain', 'languages', 'content', 'text', 'views', 'intake', 'search'],
  layouts: ['styles', 'addresses', 'content', 'text', 'views', 'site'],
  components: [
    'domain',
    'styles',
    'addresses',
    'content',
    'env.ts',
    'text',
    'views',
    'intake',
    'site',
    'data',
    'search',
    'client',
    'layouts',
  ],
  pages: [
    'styles',
    'addresses',
    'content',
    'env.ts',
    'text',
    'views',
    'intake',
    'cards',
    'site',
    'data',
    'search',
    'offline',
    'layouts',
    'components',
  ],
  review: ['domain', 'addresses', 'content', 'text', 'views', 'site'],
  bookkeeping: ['content', 'site', 'review'],
  inbox: ['content', 'text', 'intake', 'review', 'bookkeeping'],
};

interface Import {
  file: string;
  line: number;
  /** The file that is taken from, from the root of the repository. */
  from: string;
}

/** Every relative import of a text: `import`, `export from`, `import()`, and `@import` of styles; types too. */
function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(/(?:\bfrom|\bimport|@import|\bimport\.meta\.glob)\s*\(?\s*['"](\.[^'"]*)['"]/g);
  return [...found].map(({ 1: written = '', index }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    from: posix.join(posix.dirname(file), written.replace(/\?.*$/, '')),
  }));
}

/** `views` of `src/views/bar.ts`, `env.ts` of `src/env.ts`; null for what lies outside. */
const roomOf = (file: string): string | null => /^src\/([^/]+)/.exec(file)?.[1] ?? null;

/** What is against the arrow, as `file:line` and what it takes. */
function against(imports: readonly Import[]): string[] {
  return imports
    .filter(({ file, from }) => {
      const [here, there] = [roomOf(file), roomOf(from)];
      if (here === there) return false;
      return there === null ? from !== 'package.json' : !(here !== null && ROOMS[here]?.includes(there));
    })
    .map(({ file, line, from }) => `${file}:${line} takes from ${from}`);
}

const files = globSync('src/**/*.{ts,js,astro,css}', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));

describe('rooms', () => {
  it('each folder and each file beside them has its entry', () => {
    const rooms = new Set(files.map((file) => (dirname(file) === 'src' ? basename(file) : roomOf(file))));
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('each takes only from rooms above it, so that no two take from each other', () => {
    const names = Object.keys(ROOMS);
    const turned = names.flatMap((room, at) =>
      (ROOMS[room] ?? []).filter((other) => !names.slice(0, at).includes(other)).map((other) => `${room} → ${other}`),
    );
    expect(turned).toEqual([]);
  });

  it('no import goes against the arrow', () => {
    const imports = files.flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')));
    expect(imports.length).toBeGreaterThan(1000);
    expect(against(imports)).toEqual([]);
  });

  it.each([
    ["import { a } from '../site/site.ts';", 'src/site/site.ts'],
    ["import type {\n  A,\n} from '../text/ui.ts';", 'src/text/ui.ts'],
    ["export * from '../views/bar.ts';", 'src/views/bar.ts'],
    ["const a = await import('../data/csv.ts');", 'src/data/csv.ts'],
    ["import '../styles/base.css?inline';", 'src/styles/base.css'],
    ["import a from '../../scripts/check.ts';", 'scripts/check.ts'],
    ["import a from '../new/a.ts';", 'src/new/a.ts'],
  ])('a room of the domain may not say %j', (text, from) => {
    const line = text.split('\n').length;
    expect(against(importsOf('src/domain/a.ts', `// First.\n${text}`))).toEqual([
      `src/domain/a.ts:${line + 1} takes from ${from}`,
    ]);
  });

  it('the picture of docs/architecture.md names every folder', () => {
    const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    const [, picture = ''] = text.split('```');
    const folders = Object.keys(ROOMS).filter((room) => !room.includes('.'));
    expect(folders.filter((room) => !picture.includes(`src/${room} `) && !picture.includes(`src/${room}\n`))).toEqual(
      [],
    );
  });
});
