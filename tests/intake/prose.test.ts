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

  it('is told by the paragraphs that came and went', () => {
    expect(changedParagraphs('a\n\nb\n\nb\n\nc', 'a\n\nb\n\nd')).toEqual({ before: ['b', 'c'], after: ['d'] });
    expect(changedParagraphs(PAGE, PAGE)).toEqual({ before: [], after: [] });
  });

  it.each(HOSTS)('is pasted on the page of %s that edits the file', (host) => {
    const repository = { url: 'https://example.org/o/n.git', branch: 'main', host, folder: 'content' };
    expect(editPage(repository, 'pages/a.vi.mdx')).toMatch(
      /^https:\/\/example\.org\/o\/n\/(?:-\/edit|_edit|edit)\/main\/content\/pages\/a\.vi\.mdx$/,
    );
  });
});
