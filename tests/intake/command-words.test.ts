/** What `npm run figure` says: each sentence names what it speaks of. */
import { describe, expect, it } from 'vitest';
import { COMMAND } from '../../src/intake/command-words.ts';
import { FIELDS } from '../../src/intake/draft.ts';

describe.each(Object.entries(COMMAND))('in %s', (lang, words) => {
  it('a question stands for every field, and no two are the same', () => {
    expect(Object.keys(words.questions)).toEqual([...FIELDS]);
    expect(new Set(Object.values(words.questions)).size).toBe(FIELDS.length);
  });

  it.each<[string, string, string[]]>([
    ['how a number was read', words.readAs('hơn 7,3', '7.3'), ['“hơn 7,3”', '7.3']],
    ['the file that was written', words.written('a/b.yaml'), ['a/b.yaml']],
    ['a folder that is not there', words.noFolder('/x'), ['/x', 'CONTENT_DIR']],
    ['a figure that is not there', words.noFigure('figures/x.yaml'), ['figures/x.yaml', 'figures/<']],
    ['when a figure was withdrawn', words.alreadyWithdrawn('2026-01-02'), ['2026-01-02']],
    ['a bundle that is not there', words.noFile('goi.txt'), ['goi.txt', ' - ']],
    ['the line of a fault', words.bundleLine(7), ['7']],
    ['how many files it would write', words.writeAll(3), ['3', '(']],
    ['how many files it wrote', words.writtenAll(3), ['3']],
    ['where a request is opened', words.openRequest('https://a.vn/compare'), ['https://a.vn/compare', 'pull request']],
    ['that a folder is in no repository', words.noRepository('/x'), ['/x', '--send']],
    ['the command that failed, and why', words.failed('git push', 'no access'), ['“git push”', 'no access']],
  ])('it says %s', (_, said, named) => {
    for (const each of named) expect(said).toContain(each);
  });

  it('it says what to look for where the request has no address', () => {
    expect(words.openRequest(null)).toBe(
      lang === 'vi'
        ? 'Mở yêu cầu hợp nhất cho nhánh này ở trang của kho.'
        : 'Open a merge request for this branch on the page of the repository.',
    );
  });
});

it('English counts one file and several', () => {
  expect([COMMAND.en.writtenAll(1), COMMAND.en.writtenAll(2)]).toEqual(['Wrote 1 file.', 'Wrote 2 files.']);
});
