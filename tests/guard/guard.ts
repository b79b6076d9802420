/**
 * Ends whatever reads `content/`: what officials write is tested by its properties alone (tests/any-plan), so that a
 * right figure never asks for a change of a test. Loaded into each worker of the other tests, and through NODE_OPTIONS
 * into every Node process that they start, whatever environment they give it.
 */
import childProcess, { type SpawnOptions } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const CONTENT = join(ROOT, 'content');
const PRELOAD = `--import=${import.meta.url}`;

export class ReadsContent extends Error {}

type Function_ = (...args: unknown[]) => unknown;
type Functions = Record<string, Function_>;

/** Functions that take a path first and read what is there, or whether anything is. */
const READS = [
  'access',
  'copyFile',
  'cp',
  'createReadStream',
  'exists',
  'glob',
  'lstat',
  'open',
  'openAsBlob',
  'opendir',
  'readFile',
  'readdir',
  'readlink',
  'realpath',
  'stat',
].flatMap((name) => [name, `${name}Sync`]);

/** Functions that start a program, and where their options may stand. */
const STARTS = ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'fork', 'exec', 'execSync'];

function pathOf(place: unknown): string | null {
  if (place instanceof URL) return place.protocol === 'file:' ? fileURLToPath(place) : null;
  if (Buffer.isBuffer(place)) return resolve(place.toString());
  return typeof place === 'string' ? resolve(place) : null;
}

/** True for the folder `content/` of this repository and for everything in it. */
export function isContent(place: unknown): boolean {
  const path = pathOf(place);
  return path === CONTENT || (path?.startsWith(CONTENT + sep) ?? false);
}

function refuse(place: unknown): void {
  if (isContent(place))
    throw new ReadsContent(`a test reads ${pathOf(place)}; only tests/any-plan may: take FROZEN of tests/fixtures`);
}

function guardReads(functions: Functions): void {
  for (const name of READS) {
    const own = functions[name];
    if (own === undefined) continue;
    functions[name] = Object.assign(function (this: unknown, ...args: unknown[]) {
      refuse(args[0]);
      return own.apply(this, args);
    }, own);
  }
}

/** The environment of a process, with this guard in it. */
function guarded(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const options = env['NODE_OPTIONS'] ?? '';
  return options.includes(PRELOAD) ? env : { ...env, NODE_OPTIONS: `${options} ${PRELOAD}`.trim() };
}

/** git reads what was committed past the file system, so no test may ask this repository's own for its content. */
function refuseGit(command: unknown, args: unknown, { cwd }: SpawnOptions): void {
  const words = Array.isArray(args) ? args.map(String) : [];
  const [at, folder] = [words.indexOf('-C'), cwd === undefined ? process.cwd() : String(cwd)];
  const inside = resolve(at < 0 ? folder : (words[at + 1] ?? folder)) === resolve(ROOT);
  if (command === 'git' && inside && words.some((word) => /(?:^|:)content(?:\/|$)/.test(word))) refuse(CONTENT);
}

function guardStarts(functions: Functions): void {
  for (const name of STARTS) {
    const own = functions[name];
    if (own === undefined) continue;
    functions[name] = function (this: unknown, ...args: unknown[]) {
      const at = args.findIndex(
        (each, i) => i > 0 && typeof each === 'object' && each !== null && !Array.isArray(each),
      );
      const options = (at < 0 ? {} : args[at]) as SpawnOptions;
      refuseGit(args[0], args[1], options);
      const env = guarded(options.env ?? process.env);
      if (at >= 0) args[at] = { ...options, env };
      else {
        // Options stand after the list of arguments, and before the function that is called at the end.
        const end = args.findIndex((each) => typeof each === 'function');
        args.splice(end < 0 ? args.length : end, 0, { env });
      }
      return own.apply(this, args);
    };
  }
}

if (!('readsContentGuard' in globalThis)) {
  Object.assign(globalThis, { readsContentGuard: true });
  guardReads(fs as unknown as Functions);
  guardReads(fs.promises as unknown as Functions);
  guardStarts(childProcess as unknown as Functions);
  syncBuiltinESMExports();
}
