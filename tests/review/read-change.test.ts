/** Changes as they lie in git: what a branch changed since it grew from main, read without running any of it. */
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../src/content/files.ts';
import { changedFiles, checkedFilesOf, commitOf, forkOf, GitError, placeIn, treeOf } from '../../src/review/git.ts';
import { readChange, reviewChange } from '../../src/review/read-change.ts';
import { FIGURE, planWith, TODAY, textOf } from '../content/plan.ts';
import { aRepository, type Repository } from './repository.ts';

const OLD = `content/${FIGURE}`;
const NEW = 'content/figures/forest-cover/2025--2026-05-04.yaml';
const PLACED = 'figures/forest-cover/2025--2026-05-04.yaml';
const figure = (value: string): string => textOf(FIGURE).replace('53.75', value).replace('rung-2025', 'b');

let repository: Repository;
let content: string;
beforeAll(() => {
  repository = aRepository(planWith());
  content = join(repository.dir, 'content');
  repository.commit('mine', { [NEW]: figure('54.1') }, 'main');
  repository.commit('theirs', { [NEW]: figure('54.2') }, 'main');
  repository.commit('moved', { 'content/figures/forest-cover/2024--2025-02-01.yaml': figure('53.6') }, 'main');
});
afterAll(() => repository.remove());

/** Makes a file of a branch one that can be run. */
const programOf = (branch: string, path: string): void => {
  repository.git('checkout', '-q', branch);
  repository.git('update-index', '--chmod=+x', path);
  repository.git('commit', '-q', '--amend', '--no-edit');
  repository.git('reset', '-q', '--hard');
};

describe('a change is what its branch changed', () => {
  it('counts nothing that main has meanwhile', () => {
    expect(readChange(content, 'moved', 'mine').input.revisions.map(({ path }) => path)).toEqual([PLACED]);
    expect(readChange(content, 'moved', 'mine').input.conflicts).toEqual([]);
  });

  it('counts no file of the program as one of the content, even where the rest of its path is the same', () => {
    const aside = 'scripts/figures/forest-cover/2024--2025-02-01.yaml';
    repository.commit('aside', { [aside]: 'x' }, 'main');
    const { revisions, program } = readChange(content, 'moved', 'aside').input;
    expect(revisions).toEqual([]);
    expect(program.map(({ path }) => path)).toEqual([aside]);
  });

  it('is in conflict where somebody else has meanwhile used the same name', () => {
    expect(readChange(content, 'theirs', 'mine').input.conflicts).toEqual([PLACED]);
  });

  it('has nothing left where main has the very same file by now', () => {
    repository.commit('same', { [NEW]: figure('54.1') }, 'main');
    expect(readChange(content, 'same', 'mine').input).toMatchObject({ revisions: [], conflicts: [] });
  });

  it('tells how a file was and how it is, with its mode', () => {
    repository.commit('several', { [OLD]: { link: '/etc/passwd' }, [NEW]: figure('54.1'), 'src/x.ts': 'x' }, 'main');
    programOf('several', NEW);
    const { input, place } = readChange(content, 'main', 'several');
    expect(input.program).toEqual([{ path: 'src/x.ts', lines: { added: 1, removed: 0 } }]);
    expect(input.revisions).toMatchObject([
      { path: FIGURE, before: { mode: '100644', text: textOf(FIGURE) }, after: { mode: '120000', text: null } },
      { path: PLACED, before: null, after: { mode: '100755', text: figure('54.1') } },
    ]);
    expect(input.revisions[0]?.entry).toEqual({ why: 'link' });
    expect(place).toEqual({
      base: repository.git('rev-parse', 'main'),
      head: repository.git('rev-parse', 'several'),
      prefix: 'content/',
    });
  });

  it('tells of a deleted file that it is gone', () => {
    repository.commit('deleted', { [OLD]: null }, 'main');
    expect(readChange(content, 'main', 'deleted').input.revisions).toMatchObject([
      { path: FIGURE, before: { text: textOf(FIGURE) }, after: null, entry: null },
    ]);
  });

  it('is told though only the mode of a file differs from main', () => {
    repository.commit('program', {}, 'main');
    programOf('program', OLD);
    const { input } = readChange(content, 'main', 'program');
    expect(input.revisions).toMatchObject([{ path: FIGURE, before: { mode: '100644' }, after: { mode: '100755' } }]);
    expect(readChange(content, 'program', 'mine').input.conflicts).toEqual([]);
  });

  it('takes line ends of Windows for what they are', () => {
    repository.commit('windows', { [NEW]: figure('54.1').replaceAll('\n', '\r\n') }, 'main');
    expect(readChange(content, 'main', 'windows').input.revisions[0]?.after?.text).toBe(figure('54.1'));
  });

  it('is read where the repository is the content', () => {
    const bare = repository.git('commit-tree', '-m', 'content alone', 'main:content');
    const more = repository.git('commit-tree', '-m', 'figure', '-p', bare, 'mine:content');
    const { input, place } = readChange(repository.dir, bare, more);
    expect([place.prefix, input.program]).toEqual(['', []]);
    expect(input.revisions.map(({ path }) => path)).toEqual([PLACED]);
    expect([...input.base.keys()].toSorted()).toEqual([...planWith().keys()].toSorted());
  });

  it('cannot be read where main has no content', () => {
    const bare = repository.git('commit-tree', '-m', 'nothing', repository.git('mktree'));
    const full = repository.git('commit-tree', '-m', 'content', '-p', bare, 'main^{tree}');
    expect(() => readChange(content, bare, full)).toThrow(`no files under "content/" in ${bare}`);
  });

  it('leads its links to the repository of the plan, and to its run', () => {
    const slashed = textOf('plan.yaml').replace('https://example.vn/song-mai"', 'https://example.vn/song-mai//"');
    repository.commit('slashed', { 'content/plan.yaml': slashed }, 'main');
    repository.commit('after', { [NEW]: figure('54.1') }, 'slashed');
    const days = { asOf: TODAY, today: TODAY, run: 'https://example.vn/run' };
    expect(reviewChange(content, 'slashed', 'after', days).place).toMatchObject({
      repository: 'https://example.vn/song-mai',
      run: 'https://example.vn/run',
    });
  });

  it('has no links where no plan can be read', () => {
    const broken = repository.commit('broken', { 'content/plan.yaml': 'x\n' }, 'main');
    const after = repository.commit('still-broken', { [NEW]: figure('54.1') }, 'broken');
    const { review, place } = reviewChange(content, broken, after, { asOf: TODAY, today: TODAY, run: null });
    expect([review.worked, place.repository, place.run]).toEqual([false, null, null]);
  });
});

describe('what git keeps', () => {
  it('names the commit of a name, and says what it found where there is none', () => {
    expect(commitOf(repository.dir, 'mine')).toBe(repository.git('rev-parse', 'mine'));
    expect(() => commitOf(repository.dir, 'nowhere')).toThrow(GitError);
    expect(() => commitOf(repository.dir, 'nowhere')).toThrow(/^git rev-parse: fatal: \S/);
    expect(() => commitOf('/nowhere', 'main')).toThrow(/^git rev-parse: fatal: cannot change to/);
  });

  it('says that it could not be started where there is no git', () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(() => commitOf(repository.dir, 'main')).toThrow('git rev-parse: spawnSync git ENOENT');
    vi.unstubAllEnvs();
  });

  it('is read as it was written, whatever a commit or a setting puts in its place', () => {
    const forged = repository.git('rev-parse', `mine:${NEW}`);
    repository.git('replace', repository.git('rev-parse', `main:${OLD}`), forged);
    const files = checkedFilesOf(repository.dir, treeOf(repository.dir, 'main', 'content/figures/forest-cover/'));
    repository.git('replace', '-d', repository.git('rev-parse', `main:${OLD}`));
    expect([...files.values()].map((file) => new TextDecoder().decode(file as Uint8Array))).toEqual([textOf(FIGURE)]);
  });

  it('knows where two branches parted, and says where they never were one', () => {
    const alone = repository.git('commit-tree', '-m', 'alone', 'main^{tree}');
    expect(() => forkOf(repository.dir, 'main', alone)).toThrow(/^git merge-base: Command failed/);
    expect(forkOf(repository.dir, 'mine', 'theirs')).toBe(repository.git('rev-parse', 'main'));
  });

  it('knows where a folder stands in its repository', () => {
    expect(placeIn(content)).toEqual({ root: repository.git('rev-parse', '--show-toplevel'), prefix: 'content/' });
    expect(placeIn(repository.dir).prefix).toBe('');
  });

  it('counts lines that came and went, by path, whatever the files are called', () => {
    repository.commit(
      'counted',
      {
        'b.txt': 'one\ntwo\n'.repeat(6),
        'content/plan.yaml': null,
        'a "đ"\tx.txt': 'one\n',
        'seal.png': Uint8Array.from([0, 1, 2, 0]),
        [OLD]: textOf(FIGURE).replace('53.75', '53.76'),
      },
      'main',
    );
    expect(changedFiles(repository.dir, 'main', 'counted')).toEqual([
      { path: 'a "đ"\tx.txt', lines: { added: 1, removed: 0 } },
      { path: 'b.txt', lines: { added: 12, removed: 0 } },
      { path: OLD, lines: { added: 1, removed: 1 } },
      { path: 'content/plan.yaml', lines: { added: 0, removed: textOf('plan.yaml').trim().split('\n').length } },
      { path: 'seal.png', lines: null },
    ]);
    expect(changedFiles(repository.dir, 'main', 'main')).toEqual([]);
  });

  it('lists a commit whole or one folder of it, with the size of each file', () => {
    const whole = treeOf(repository.dir, 'counted', '');
    expect(whole.get('b.txt')).toEqual({ mode: '100644', id: expect.stringMatching(/^[\da-f]{40}$/), size: 48 });
    expect(whole.has('')).toBe(false);
    const folder = treeOf(repository.dir, 'counted', 'content/');
    expect(folder.get(FIGURE)?.size).toBe(Buffer.byteLength(textOf(FIGURE)));
    const kept = [...planWith({ 'plan.yaml': null }).keys()];
    expect([...folder.keys()].toSorted()).toEqual(kept.toSorted());
  });

  it('holds the bytes of every file, of one that stands there twice too', () => {
    repository.commit(
      'twice',
      { 'content/x/1.yaml': 'a: 1\n', 'content/x/2.yaml': 'a: 1\n', 'content/x/3.yaml': '' },
      'main',
    );
    const files = checkedFilesOf(repository.dir, treeOf(repository.dir, 'twice', 'content/x/'));
    const text = (path: string): string => new TextDecoder().decode(files.get(path) as Uint8Array);
    expect(['1.yaml', '2.yaml', '3.yaml'].map(text)).toEqual(['a: 1\n', 'a: 1\n', '']);
    expect(checkedFilesOf(repository.dir, new Map())).toEqual(new Map());
  });

  it('is not opened where it is a link, another repository, or larger than any file of the content', () => {
    const big = 'x'.repeat(LIMITS.largest);
    repository.commit('strange', { 'y/link': { link: '/etc/passwd' }, 'y/big': `${big}x`, 'y/just': big }, 'main');
    const tree = new Map([
      ...treeOf(repository.dir, 'strange', 'y/'),
      ['other', { mode: '160000', id: repository.git('rev-parse', 'main'), size: 0 }],
    ]);
    const files = checkedFilesOf(repository.dir, tree);
    expect([files.get('link'), files.get('big'), files.get('other')]).toEqual([
      { why: 'link' },
      { why: 'large' },
      { why: 'special' },
    ]);
    expect((files.get('just') as Uint8Array).length).toBe(LIMITS.largest);
  });

  it('is not opened beyond 32 million bytes', () => {
    const many = Array.from({ length: 161 }, (_, at) => [`z/${at}`, `${at}`]);
    repository.commit('many', Object.fromEntries(many), 'main');
    // As if each were as large as any may be; one that stands there twice is counted once.
    const tree = [...treeOf(repository.dir, 'many', 'z/')].map(
      ([path, entry]) => [path, { ...entry, size: 200_000 }] as const,
    );
    const [first = expect.fail('no file'), ...others] = tree;
    const files = checkedFilesOf(repository.dir, new Map([first, ['twice', first[1]], ...others]));
    const opened = [...files].filter(([, file]) => file instanceof Uint8Array);
    expect(opened).toHaveLength(161);
    expect([...files].at(-1)?.[1]).toEqual({ why: 'large' });
  });

  it('is not opened where there are more files than a plan has', () => {
    const id = repository.git('rev-parse', `main:${OLD}`);
    const entry = (size: number) => ({ mode: '100644', id, size });
    const many = Array.from({ length: LIMITS.files }, (_, at) => [`${at}`, entry(1)] as const);
    expect(checkedFilesOf(repository.dir, new Map(many)).get('0')).toBeInstanceOf(Uint8Array);
    expect(checkedFilesOf(repository.dir, new Map([...many, ['x', entry(1)]])).get('0')).toEqual({ why: 'special' });
  });

  it('takes nothing but files for files', () => {
    const commit = repository.git('rev-parse', 'main');
    const tree = new Map([['x', { mode: '100644', id: commit, size: 1 }]]);
    expect(() => checkedFilesOf(repository.dir, tree)).toThrow(
      `git cat-file: "${commit} commit" found, expected a blob`,
    );
  });
});

describe('the command', () => {
  it('writes the comment and the bars as pictures beside the preview', () => {
    const out = join(repository.dir, '.git/out');
    const { comment, code } = repository.command('main', 'mine', '--out', out);
    expect(code).toBe(0);
    for (const name of ['comment.md', 'summary.md', 'review.md'])
      expect(readFileSync(join(out, name), 'utf8')).toBe(comment);
    expect(JSON.parse(readFileSync(join(out, 'review.json'), 'utf8'))).toEqual({
      kind: 'ordinary',
      refused: false,
      content: true,
      program: false,
    });
    const picture = readFileSync(join(out, 'forest-cover.svg'), 'utf8');
    expect(picture).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(picture).toContain('2025: 54,1%');
    expect(picture).toContain('2025: 53,75%');
  });

  const written = join(tmpdir(), `written-by-an-option-${process.pid}`);

  it.each([
    ['no such commit', ['main', 'nowhere']],
    ['an option in place of a commit', [`--output=${written}`, 'main']],
    ['one commit only', ['main']],
  ])('ends with code 2: %s', (_, args) => {
    const { code, error } = repository.command(...args);
    expect(code).toBe(2);
    expect(error).not.toBe('');
    expect(existsSync(written)).toBe(false);
  });
});
