/** The branch `published`, by the scripts that read and write it, on a host and a repository that are played. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerFiles } from '../../src/bookkeeping/offer.ts';
import { recordAddresses } from '../../src/bookkeeping/record.ts';
import { GitHub } from '../../src/review/github.ts';
import { parseLedger } from '../../src/site/ledger.ts';
import { type Host, hostOf } from '../rehearsal/host.ts';
import { Memory } from '../rehearsal/memory.ts';
import { git } from '../rehearsal/shell.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
const [bare, desk] = [join(folder, 'origin.git'), join(folder, 'desk')];
const memory = new Memory('owner/name');
let host: Host;
let github: GitHub;

beforeAll(async () => {
  for (const each of [bare, desk]) mkdirSync(each);
  await git(bare, ['init', '--quiet', '--bare', '-b', 'main']);
  await git(desk, ['init', '--quiet', '-b', 'main']);
  await git(desk, ['remote', 'add', 'origin', bare]);
  writeFileSync(join(desk, 'README.md'), 'hello\n');
  await git(desk, ['add', '-A']);
  await git(desk, ['commit', '--quiet', '-m', 'first']);
  await git(desk, ['push', '--quiet', 'origin', 'main']);
  host = await hostOf(memory, bare);
  const token = host.tokenFor({ contents: 'write', issues: 'write' });
  github = new GitHub({ api: host.api, repository: 'owner/name', token });
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const published = (): string[] =>
  execFileSync('git', ['-C', bare, 'show', 'published:public-addresses.txt'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.startsWith('/'));

describe('the addresses of a build', () => {
  it('make the branch the first time, with nothing else on it', async () => {
    expect(await recordAddresses(github, parseLedger('/\n/a/\n'))).toBe('2 new addresses');
    expect(published()).toEqual(['/', '/a/']);
    expect(await git(bare, ['ls-tree', '--name-only', 'published'])).toBe('public-addresses.txt');
  });

  it('are added to those that are there; none is ever taken away', async () => {
    expect(await recordAddresses(github, parseLedger('/\n/b/\n/old/ -> /b/\n'))).toBe('2 new addresses');
    expect(published()).toEqual(['/', '/a/', '/b/', '/old/ -> /b/']);
  });

  it('make no commit where none is new', async () => {
    const before = await git(bare, ['rev-parse', 'published']);
    expect(await recordAddresses(github, parseLedger('/\n'))).toBe('nothing new');
    expect(await git(bare, ['rev-parse', 'published'])).toBe(before);
  });

  it('are not written with a token that may only read', async () => {
    const reader = new GitHub({ api: host.api, repository: 'owner/name', token: host.tokenFor({ contents: 'read' }) });
    await expect(recordAddresses(reader, parseLedger('/c/\n'))).rejects.toThrow('git/trees answered 403');
    expect(published()).not.toContain('/c/');
  });
});

describe('npm run addresses -- --remote', () => {
  const site = join(folder, 'site');
  const command = (remote: string, ...pages: string[]) => {
    rmSync(site, { recursive: true, force: true });
    for (const page of pages) {
      mkdirSync(join(site, page), { recursive: true });
      writeFileSync(join(site, page, 'index.html'), '<p>page</p>');
    }
    cpSync(join(desk, 'README.md'), join(desk, 'content/README.md'));
    return spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/addresses.ts'), site, '--remote', remote, '--out', join(folder, 'out.txt')],
      { cwd: desk, env: { ...process.env, CONTENT_DIR: 'content' }, encoding: 'utf8' },
    );
  };

  it('takes a build that has all of them, and writes them down with its own', () => {
    const { status, stderr } = command(bare, '.', 'a', 'b', 'new');
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toMatch(/\/a\/\n\/b\/\n\/new\/\n\/old\/ -> \/b\/\n$/);
  });

  it('refuses a build that has lost one, and writes nothing', () => {
    rmSync(join(folder, 'out.txt'), { force: true });
    const { status, stderr } = command(bare, '.', 'b');
    expect(status).toBe(1);
    expect(stderr).toContain('lost: /a/; bring the page back');
    expect(() => readFileSync(join(folder, 'out.txt'))).toThrow('ENOENT');
  });

  it('takes a remote that cannot be asked for no answer', () => {
    const { status, stderr } = command(join(folder, 'nowhere.git'), '.', 'a', 'b');
    expect(status).not.toBe(0);
    expect(stderr).toContain('git ls-remote');
  });

  it('knows of nothing published before the first time', async () => {
    const empty = join(folder, 'empty.git');
    mkdirSync(empty);
    await git(empty, ['init', '--quiet', '--bare', '-b', 'main']);
    expect(command(empty, '.').status).toBe(0);
  });
});

describe('npm run addresses -- --fetch', () => {
  it('adds to the ledger what was published, for a build to keep; where pages moved, main alone says', () => {
    const ledger = join(desk, 'public-addresses.txt');
    writeFileSync(ledger, '/here/ -> /b/\n/own/\n');
    const args = [join(ROOT, 'scripts/addresses.ts'), '--fetch', '--remote', bare];
    const options = { cwd: desk, env: { ...process.env, CONTENT_DIR: 'content' }, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
    expect([status, stdout, stderr]).toEqual([0, '6 addresses, 4 of them published only\n', '']);
    const lines = readFileSync(ledger, 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('/'))).toEqual([
      '/',
      '/a/',
      '/b/',
      '/here/ -> /b/',
      '/old/',
      '/own/',
    ]);
    rmSync(ledger);
  });
});

describe('files that main is to take', () => {
  const offer = (text: string) =>
    offerFiles(github, {
      files: new Map([['.github/CODEOWNERS', text]]),
      branch: 'main',
      server: 'https://github.com',
    });

  it('stand on a branch over everything else of main, and one issue links to them', async () => {
    expect(await offer('* @owner/a\n')).toMatch(/^https:\/\/github\.com\/owner\/name\/issues\/\d+$/);
    expect(await git(bare, ['diff', '--name-only', 'main', 'bookkeeping'])).toBe('.github/CODEOWNERS');
    expect(await git(bare, ['show', 'bookkeeping:.github/CODEOWNERS'])).toBe('* @owner/a');
    expect(memory.issues.map(({ body }) => body)).toEqual([
      expect.stringContaining('(https://github.com/owner/name/compare/main...bookkeeping?expand=1)'),
    ]);
  });

  it('are offered again by the same issue when they change', async () => {
    await offer('* @owner/b\n');
    expect(memory.issues).toHaveLength(1);
    expect(await git(bare, ['show', 'bookkeeping:.github/CODEOWNERS'])).toBe('* @owner/b');
    expect(await git(bare, ['rev-list', '--count', 'main..bookkeeping'])).toBe('1');
  });
});

it('nothing was asked of the host that it does not play', () => {
  expect(memory.unanswered.filter((told) => !told.includes('needs "contents: write"'))).toEqual([]);
});
