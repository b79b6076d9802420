/** The scene of the rehearsal: this program in a repository of its own, with a small plan as its content. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { AS_OF } from '../site/settings.ts';
import type { Recorded } from './changes.ts';
import { type Host, hostOf } from './host.ts';
import { Memory } from './memory.ts';
import { git, run } from './shell.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LEFT_OUT = /^(?:content\/|public-addresses\.txt$)/;

export interface Scene {
  /** Everything stands in here. */
  folder: string;
  /** The repository as GitHub keeps it. */
  bare: string;
  /** A copy with files, where changes are made. */
  desk: string;
  /** What is published. */
  site: string;
  memory: Memory;
  host: Host;
  /** What every step of every job finds in its environment. */
  env: NodeJS.ProcessEnv;
}

/** What a plan says of its own repository. */
function repositoryOf(content: string): string {
  const { repository } = parse(readFileSync(join(content, 'plan.yaml'), 'utf8')) as { repository: { url: string } };
  return new URL(repository.url).pathname.slice(1);
}

/**
 * The files of this program as they stand in this working folder, without the content and its ledger; without its tests
 * too where none of them is played.
 */
async function copyProgram(to: string): Promise<void> {
  const listed = await git(ROOT, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  for (const path of listed.split('\0')) {
    if (!path || LEFT_OUT.test(path) || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(ROOT, path), join(to, path));
  }
}

/** A folder with `npm` as `npm.mjs` plays it. */
function playedNpm(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\nexec node "${join(import.meta.dirname, 'npm.mjs')}" "$@"\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  return bin;
}

/** Only what a machine of GitHub would have, and what the play needs: nothing of the shell that the tests run in. */
function environment(folder: string, api: string, repository: string): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((each) => !each.endsWith('node_modules/.bin'));
  const npm = path.map((each) => join(each, 'npm')).find((each) => existsSync(each));
  if (!npm) throw new Error('no npm on the PATH');
  return {
    PATH: [playedNpm(folder), dirname(process.execPath), ...path].join(delimiter),
    HOME: process.env['HOME'],
    LANG: 'C.UTF-8',
    CI: 'true',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(process.env['CHROMIUM'] ? { CHROMIUM: process.env['CHROMIUM'] } : {}),
    // What is started again and again is read and compiled once.
    ...(process.env['NODE_COMPILE_CACHE'] ? { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] } : {}),
    AS_OF,
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: 'https://github.com',
    REHEARSED_ROOT: ROOT,
    REHEARSED_NPM: npm,
    REHEARSED_TESTS: '0',
  };
}

/** Runs a command on the desk; throws with what it said where it fails. */
async function must(scene: Scene, command: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const ended = await run('bash', ['-ec', command], { cwd: scene.desk, env: { ...scene.env, ...env } });
  if (ended.code !== 0) throw new Error(`${command}\n${ended.log}`);
}

/** Sets the scene: the first commit of main, with `more` of the content, with the files that the machine writes, and the protection. */
export async function openScene(plan: string, more: Recorded['files'] = () => ({})): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  const [bare, desk, site] = ['origin.git', 'desk', 'site'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [bare, desk, site]) mkdirSync(each);
  await git(bare, ['init', '--quiet', '--bare', '-b', 'main']);
  await git(desk, ['init', '--quiet', '-b', 'main']);
  await git(desk, ['remote', 'add', 'origin', bare]);
  await copyProgram(desk);
  cpSync(plan, join(desk, 'content'), { recursive: true });
  // Only GitHub can be protected, and only a site that somebody answers for is published.
  const file = join(desk, 'content/plan.yaml');
  const text = readFileSync(file, 'utf8')
    .replace('https://git.example.org/', 'https://github.com/')
    .replace(/(?<=email: )\S+\.example\b/, 'so-lieu@bien-tap.vn');
  writeFileSync(file, text);
  const added = await more(async (path) => readFileSync(join(desk, path), 'utf8'));
  for (const [path, words] of Object.entries(added)) {
    mkdirSync(dirname(join(desk, path)), { recursive: true });
    writeFileSync(join(desk, path), words ?? '');
  }

  const memory = new Memory(repositoryOf(join(desk, 'content')));
  const host = await hostOf(memory, bare);
  const env = environment(folder, host.api, memory.repository);
  const scene: Scene = { folder, bare, desk, site, memory, host, env };
  await must(scene, 'npm ci && npm run --silent codeowners');
  if (existsSync(join(desk, 'content/pages/guide.vi.mdx'))) await must(scene, 'npm run --silent guide');
  await git(desk, ['add', '-A']);
  await git(desk, ['commit', '--quiet', '-m', 'The plan as it stands']);
  await git(desk, ['push', '--quiet', 'origin', 'main']);
  await must(scene, 'npm run --silent protect -- --apply', {
    GITHUB_TOKEN: host.tokenFor({ administration: 'write' }),
  });
  return scene;
}
