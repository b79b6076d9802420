import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../src/content/schema.ts';
import { changedParagraphs, editPage, pageText, proposedText, titleIn } from '../../src/intake/prose.ts';

const PAGE = '---\ntitle: "Phương pháp"\ndescription: x\n---\n\nMột.\n\n## Hai\n\nBa.\n';

describe('a change of prose', () => {
  it('leaves the head of a page as it is', () => {
    const page = pageText('pages/method.vi.mdx', PAGE);
    expect([titleIn(page), page.body]).toEqual(['Phương pháp', '\nMột.\n\n## Hai\n\nBa.\n']);
    expect(proposedText(page, page.body)).toBe(PAGE);
    expect(proposedText(page, page.body.replace('Ba', 'Bốn').replace(/\n/g, '\r\n'))).toBe(PAGE.replace('Ba', 'Bốn'));
  });

  it('is named by its indicator where it has no head', () => {
    expect(titleIn(pageText('indicators/forest-cover.vi.mdx', '## Con số'))).toBe('forest-cover');
  });

  it.each([
    ['---\ntitle: Nguồn số liệu\n---\nx', 'Nguồn số liệu'],
    ['---\ndescription: subtitle: x\ntitle:   "Hỏi “vì sao”"\n---\nx', 'Hỏi “vì sao”'],
    ['---\ntitle: "Hỏi \\"vì sao\\""\n---\nx', 'Hỏi "vì sao"'],
    ['---\ntitle: Hỏi "vì sao"\n---\nx', 'Hỏi "vì sao"'],
    ['---\ndescription: x\n---\ntitle: y', 'page'],
    ['title: y', 'page'],
  ])('%j is listed as %s', (text, title) => {
    expect(titleIn(pageText('pages/page.vi.mdx', text))).toBe(title);
  });

  it('takes for a head only what stands at the very beginning, between lines of hyphens', () => {
    const text = 'Một.\n\n---\ntitle: x\n---\nHai.\n';
    expect(pageText('pages/a.vi.mdx', text)).toEqual({ path: 'pages/a.vi.mdx', head: '', body: text });
  });

  it('ends with one line end and holds letters composed, whatever was pasted', () => {
    const page = pageText('pages/a.vi.mdx', '---\ntitle: a\n---\nx');
    expect(proposedText(page, 'Hai\rBa\r\nMệt \n\n'.normalize('NFD'))).toBe('---\ntitle: a\n---\nHai\nBa\nMệt\n');
  });

  it('tells a paragraph by its words, not by the lines around it', () => {
    expect(changedParagraphs('a\n\n\n  b  \nc\n\n', 'a\n\nb  \nc')).toEqual({ before: [], after: [] });
    expect(changedParagraphs('a\nb', 'a\n\nb')).toEqual({ before: ['a\nb'], after: ['a', 'b'] });
    expect(changedParagraphs('', '')).toEqual({ before: [], after: [] });
  });

  it('is told by the paragraphs that came and went', () => {
    expect(changedParagraphs('a\n\nb\n\nb\n\nc', 'a\n\nb\n\nd')).toEqual({ before: ['b', 'c'], after: ['d'] });
    expect(changedParagraphs('a\n\na', 'a')).toEqual({ before: ['a'], after: [] });
    expect(changedParagraphs('x\n\nc', 'c')).toEqual({ before: ['x'], after: [] });
    expect(changedParagraphs(PAGE, PAGE)).toEqual({ before: [], after: [] });
  });

  it.each(HOSTS)('is pasted on the page of %s that edits the file', (host) => {
    const repository = { url: 'https://example.org/o/n.git', branch: 'so lieu/2026', host, folder: 'content' };
    const edit = { github: 'edit', gitlab: '-/edit', gitea: '_edit', forgejo: '_edit' }[host];
    expect(editPage(repository, 'pages/a b.vi.mdx')).toBe(
      `https://example.org/o/n/${edit}/so%20lieu/2026/content/pages/a%20b.vi.mdx`,
    );
  });
});
