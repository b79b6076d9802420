/**
 * Builds stand in folders of their own below `.builds/`, and `dist` is a symbolic link to the one in use: to rename a
 * link over another is one step for everybody who looks (https://man7.org/linux/man-pages/man2/rename.2.html).
 */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join, relative } from 'node:path';

const FOLDER = '.builds';
const SITE = 'site';

/** Names of the folders tell their age and who writes them: `1763981234567-4242`. */
const NAME = /^(?<time>\d+)-(?<pid>\d+)$/;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The folder below `.builds/` that `dist` leads to, or null. */
function current(root: string): string | null {
  const link = lstatSync(join(root, 'dist'), { throwIfNoEntry: false });
  return link?.isSymbolicLink() ? (readlinkSync(join(root, 'dist')).split(/[\\/]/).at(-2) ?? null) : null;
}

/** Removes what builds have left: killed ones, and all that are older than the one before the present. */
function prune(root: string, kept: readonly (string | null)[]): void {
  for (const name of readdirSync(join(root, FOLDER))) {
    const pid = Number(NAME.exec(name)?.groups?.['pid'] ?? Number.NaN);
    const isAnothers = pid !== process.pid && isRunning(pid);
    if (!kept.includes(name) && !isAnothers) rmSync(join(root, FOLDER, name), { recursive: true, force: true });
  }
}

/** Files that are as they were keep their time, so that browsers and servers need not fetch them again. */
function keepTimes(site: string, before: string): void {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const old = join(before, relative(site, file));
    const stat = statSync(old, { throwIfNoEntry: false });
    if (stat?.isFile() && stat.size === statSync(file).size && readFileSync(old).equals(readFileSync(file)))
      utimesSync(file, stat.atime, stat.mtime);
  }
}

/** Makes `dist` lead to a folder. */
function swap(root: string, name: string): void {
  const dist = join(root, 'dist');
  const next = join(root, FOLDER, name, 'link');
  symlinkSync(
    process.platform === 'win32' ? join(root, FOLDER, name, SITE) : join(FOLDER, name, SITE),
    next,
    'junction',
  );
  // A folder cannot be replaced by a link in one step: this happens once, where another program wrote dist/. Windows
  // renames no link over another.
  const stands = lstatSync(dist, { throwIfNoEntry: false });
  if (stands?.isDirectory()) renameSync(dist, join(root, FOLDER, name, 'before'));
  else if (stands && process.platform === 'win32') rmSync(dist);
  renameSync(next, dist);
}

/**
 * Lets `write` fill a folder, then makes it the site. Rejects with what `write` rejects with; nothing has changed then.
 * The site before stays beside it until the next build, for servers that are still reading it.
 */
export async function release(root: string, write: (site: string, cache: string) => Promise<void>): Promise<void> {
  const before = current(root);
  const name = `${Date.now()}-${process.pid}`;
  const folder = join(root, FOLDER, name);
  mkdirSync(folder, { recursive: true });
  // A server's own user reads through these folders, whatever the umask of who builds.
  for (const each of [join(root, FOLDER), folder]) chmodSync(each, 0o755);
  prune(root, [before, name]);
  const site = join(folder, SITE);
  const cache = join(folder, 'cache');
  try {
    await write(site, cache);
    rmSync(cache, { recursive: true, force: true });
    if (before !== null && existsSync(join(root, FOLDER, before, SITE)))
      keepTimes(site, join(root, FOLDER, before, SITE));
    swap(root, name);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  rmSync(join(folder, 'before'), { recursive: true, force: true });
}
