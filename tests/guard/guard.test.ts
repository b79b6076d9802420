/** The guard can fail: each way by which a test might read `content/` is tried, and ends. */
import { execFileSync, execSync, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs, {
  cpSync,
  createReadStream,
  existsSync,
  openSync,
  promises,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContent, loadOrThrow } from '../../src/content/load.ts';
import { readFiles } from '../../src/content/read.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { isContent } from './guard.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLAN = join(ROOT, 'content/plan.yaml');
const TOLD = /a test reads .*content/;

describe('what counts as the content', () => {
  it.each([PLAN, 'content', 'content/figures', './tests/../content/plan.yaml', pathToFileURL(PLAN), Buffer.from(PLAN)])(
    'is %s',
    (place) => {
      expect(isContent(place)).toBe(true);
    },
  );

  it.each([FROZEN, 'src/content', 'tests/content', 'contents', join(tmpdir(), 'content'), 3, undefined])(
    'is not %s',
    (place) => {
      expect(isContent(place)).toBe(false);
    },
  );
});

describe('a test that reads it ends', () => {
  it.each<[string, () => unknown]>([
    ['a file', () => readFileSync(PLAN, 'utf8')],
    ['a file, by the name of the module', () => fs.readFileSync('content/plan.yaml')],
    ['a folder', () => readdirSync('content')],
    ['whether it is there', () => existsSync(PLAN)],
    ['its size', () => statSync(PLAN)],
    ['a descriptor', () => openSync(PLAN, 'r')],
    ['a stream', () => createReadStream(PLAN)],
    ['a copy of it', () => cpSync('content', join(tmpdir(), 'never-made'), { recursive: true })],
    ['the door to the content, where it is left to look for itself', () => loadContent()],
    ['the same door, that throws', () => loadOrThrow({ asOf: '2026-11-22' })],
    ['the files of the content', () => readFiles('content')],
    ['what git keeps of it', () => execFileSync('git', ['show', 'HEAD:content/plan.yaml'])],
    ['what git keeps of it, from elsewhere', () => spawnSync('git', ['-C', ROOT, 'archive', 'HEAD', '--', 'content'])],
  ])('%s', (_, read) => {
    expect(read).toThrow(TOLD);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a file', () => readFile(PLAN)],
    ['a file, by the older name', () => promises.readFile(PLAN)],
    ['a folder', () => promises.readdir('content')],
  ])('%s, in its own time', async (_, read) => {
    await expect((async () => read())()).rejects.toThrow(TOLD);
  });
});

describe('a program that a test starts ends as well', () => {
  const READER = ['-e', `require('node:fs').readFileSync(${JSON.stringify(PLAN)})`];
  const run = (args: string[], env: NodeJS.ProcessEnv = process.env) =>
    spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['with the environment of the test', process.env],
    ['with an environment of its own', { PATH: process.env['PATH'] ?? '' }],
  ])('%s', (_, env) => {
    expect(run(READER, env)).toMatchObject({ status: 1, stderr: expect.stringMatching(TOLD) });
  });

  it('where it is a script of the project that looks for the content itself', () => {
    expect(run(['scripts/check.ts'])).toMatchObject({ status: 1, stderr: expect.stringMatching(TOLD) });
    expect(run(['scripts/check.ts'], { ...process.env, CONTENT_DIR: FROZEN, AS_OF: '2026-11-22' }).status).toBe(0);
  });

  it('where another program stands between', () => {
    const inner = `require('node:child_process').spawnSync(process.execPath, ${JSON.stringify(READER)}, { stdio: 'inherit', env: {} })`;
    expect(run(['-e', inner]).stderr).toMatch(TOLD);
  });

  it('in whatever way it is started', async () => {
    const quiet = { stdio: 'pipe' } as const;
    expect(() => execFileSync(process.execPath, READER, quiet)).toThrow(TOLD);
    expect(() => execSync(`"${process.execPath}" -p 'require("fs").readFileSync("${PLAN}")'`, quiet)).toThrow(TOLD);
    const children = [
      spawn(process.execPath, READER, { stdio: 'ignore' }),
      fork(join(ROOT, 'scripts/check.ts'), { cwd: ROOT, stdio: 'ignore' }),
    ];
    for (const child of children) expect(await once(child, 'exit')).toEqual([1, null]);
  });
});
