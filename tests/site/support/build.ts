/** Builds the site in a folder of its own, so that builds can run side by side and leave the checkout alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FROZEN } from '../../fixtures/frozen.ts';
import { AS_OF, SITE_URL } from '../settings.ts';

const repository = resolve(import.meta.dirname, '../../..');
const OWN = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Build {
  /** The built site. */
  dist: string;
  /** False where the build refused. */
  ok: boolean;
  /** What it printed. */
  output: string;
}

export interface BuildOptions {
  /** From the repository's root, or absolute. */
  contentDir?: string;
  basePath?: string;
  siteUrl?: string;
  /** The day as known on. */
  asOf?: string;
}

function makeRoot(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const root = join(folder, 'root');
  mkdirSync(root);
  for (const name of OWN) cpSync(join(repository, name), join(root, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

const outputOf = (child: ChildProcess): Promise<{ ok: boolean; output: string }> =>
  new Promise((done) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    child.on('close', (code) => done({ ok: code === 0, output }));
  });

/** Never rejects where the build refuses: that may be what is tested. */
export async function buildSite(options: BuildOptions = {}): Promise<Build> {
  const { contentDir = FROZEN, basePath = '/', siteUrl = SITE_URL, asOf = AS_OF } = options;
  const root = makeRoot();
  const dist = join(root, '../dist');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-build.ts'), root, dist], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      AS_OF: asOf,
      SITE_URL: siteUrl,
      BASE_PATH: basePath,
      CONTENT_DIR: resolve(repository, contentDir),
    },
  });
  return { dist, ...(await outputOf(child)) };
}

/** Takes the folder of a build away. */
export const removeBuild = ({ dist }: Pick<Build, 'dist'>): void =>
  rmSync(join(dist, '..'), { recursive: true, force: true });
