import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { DOCS, docOf } from '../../src/review/guide-docs.ts';
import { sizeOfPublic } from '../../src/site/image-size.ts';
import { FROZEN } from '../fixtures/frozen.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Bytes of all pictures of one guide together. */
const PICTURES = 200_000;

describe.each(DOCS)('the guide %s', (page, file) => {
  const source = readFileSync(join(FROZEN, 'pages', `${page}.mdx`), 'utf8');
  const doc = docOf(source);
  const pictures = [...source.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, alt = '', path = '']) => ({ alt, path }));

  it(`can be read in ${file}: its title, its words, and no link into the site`, () => {
    expect(doc).toMatch(/^<!-- npm run guide -->\n\n# \S.*\n/);
    expect(doc.match(/(?<!!)\]\(\/[^)]*\)/g)).toBeNull();
    expect(doc.length).toBeGreaterThan(source.length / 2);
  });

  it('links to files that are there', () => {
    const links = [...doc.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path);
    for (const path of links.filter((each) => !/^\w+:/.test(each)))
      expect(existsSync(join(root, 'docs', path)), path).toBe(true);
  });

  it('has small pictures of a known size, each told in words', () => {
    for (const { alt, path } of pictures) {
      expect(alt.length).toBeGreaterThan(20);
      expect(sizeOfPublic(path).width).toBeGreaterThan(300);
    }
    expect(pictures.reduce((sum, { path }) => sum + statSync(join(root, 'public', path)).size, 0)).toBeLessThan(
      PICTURES,
    );
  });

  it('speaks only of commands that are there', () => {
    for (const [, script = ''] of source.matchAll(/npm run (\S+?)`/g))
      expect(Object.keys(packageJson.scripts)).toContain(script);
  });
});

describe('a page as a file of the repository', () => {
  const page = (body: string, head = 'title: Cách làm'): string => `---\n${head}\n---\n${body}`;

  it('begins with its title', () => {
    expect(docOf(page('\nMột.\n', 'description: A\ntitle: Cách làm: mới\nmenu: x'))).toBe(
      '<!-- npm run guide -->\n\n# Cách làm: mới\n\nMột.\n',
    );
    expect(docOf(page('\nMột.\n\n---\n\ntitle: Hai\n', 'subtitle: B'))).toBe(
      '<!-- npm run guide -->\n\n# \n\nMột.\n\n---\n\ntitle: Hai\n',
    );
  });

  it('is empty where there is no page', () => {
    expect(docOf('Chỉ có lời.')).toBe('<!-- npm run guide -->\n\n# \n');
    expect(docOf(`x${page('Một.')}`)).toBe('<!-- npm run guide -->\n\n# \n');
  });

  it('links to the other guides; links into the site become their words, all others stay', () => {
    const links =
      '[Cách](/cach-cap-nhat/) [How](/en/how-to-update/) [Duyệt](/duyet-so-lieu/) [Review](/en/reviewing/) [a](/chi-tieu/x/) [b](https://example.org/) ![c d](/guide/c.webp)![](/d.webp)';
    expect(docOf(page(links)).split('\n').at(-1)).toBe(
      '[Cách](cap-nhat-so-lieu.md) [How](updating-figures.md) [Duyệt](duyet-so-lieu.md) [Review](reviewing-figures.md) **a** [b](https://example.org/) ![c d](../public/guide/c.webp)![](../public/d.webp)',
    );
  });
});

it('the guides on the repository speak only of commands that are there', () => {
  for (const [, script = ''] of read('docs/repository.md').matchAll(/npm run ([\w:]+)/g))
    expect(Object.keys(packageJson.scripts)).toContain(script);
});
