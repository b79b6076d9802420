/** Builds the site in a folder of its own, so that builds can run side by side and leave the checkout alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { FROZEN } from '../../fixtures/frozen.ts';
import { AS_OF, SITE_URL } from '../settings.ts';

const repository = resolve(import.meta.dirname, '../../..');
const OWN = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Build {
  /** The built site. */
  dist: string;
  /** The folder to be removed after use. */
  folder: string;
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
  /** As `npm run build` does it: compressed, and put in its place in one step. */
  released?: boolean;
  /** Further settings of the shell that must make no difference: `TZ`, `LANG`. */
  env?: Record<string, string>;
  /** Of the shell, in octal. */
  umask?: string;
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
  const { released = false, env = {}, umask = '022' } = options;
  const root = makeRoot();
  const dist = join(root, released ? 'dist' : '../dist');
  const program = released ? [join(root, 'scripts/build.ts')] : [join(import.meta.dirname, 'run-build.ts'), root, dist];
  const child = spawn('sh', ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, ...program], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      AS_OF: asOf,
      SITE_URL: siteUrl,
      BASE_PATH: basePath,
      CONTENT_DIR: resolve(repository, contentDir),
      ...env,
    },
  });
  return { dist, folder: dirname(root), ...(await outputOf(child)) };
}

/** Takes the folder of a build away. */
export const removeBuild = ({ folder }: Pick<Build, 'folder'>): void =>
  rmSync(folder, { recursive: true, force: true });
