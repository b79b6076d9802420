/**
 * `npm run mutate -- domain`: changes the source of a folder in every small way that Stryker knows, one at a time, and
 * asks whether a test notices. Without a name, every folder of scripts/mutate/folders.ts. What has been asked before and
 * did not change is not asked again (`--force` asks all of it). `--static` also changes what runs while a file is
 * loaded, which is slow: every test is asked of each such mutant. `npm run mutate -- domain period.ts steps.ts` asks
 * these files alone, one mutant at a time, which is how one works on them; of a part no rate is demanded. `--sample 10`
 * asks a tenth of a folder, every tenth stretch of twenty lines: a rate within the hour, where all would take a night
 * (`content`, whose tests run in one process, takes half an hour whole).
 * Exit code 1 where fewer mutants are noticed than the folder asks for; survivors that change nothing stand in
 * scripts/mutate/equivalent.yaml, each with its reason.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AS_OF } from '../tests/site/settings.ts';
import { FOLDERS, type FolderName, isFolder, type MutatedFolder } from './mutate/folders.ts';
import { type Report, rateOf, readEquivalents, scoreOf } from './mutate/report.ts';
import { ownPackages } from './own-packages.ts';

const ROOT = resolve(import.meta.dirname, '..');
const TOOL = join(import.meta.dirname, 'mutate');
const PACKAGES = join(TOOL, 'node_modules/@stryker-mutator');
const KEPT = '.cache/mutate';
/** What the tests are run with, in either runner. */
const SETTINGS = { ASTRO_TELEMETRY_DISABLED: '1', AS_OF, CONTENT_DIR: '' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    force: { type: 'boolean', default: false },
    static: { type: 'boolean', default: false },
    sample: { type: 'string', default: '1' },
  },
});

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env });
  if (error) throw error;
  return status ?? 1;
}

const [isSample, every] = [values.sample !== '1', Number(values.sample)];

/** Lines of a stretch of a sample. */
const STRETCH = 20;

/** Every so many stretches of the lines of the files, as Stryker spells them; the count goes on from file to file. */
function sampled(globs: readonly string[]): string[] {
  let stretch = 0;
  return globSync(globs, { cwd: ROOT })
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(ROOT, file), 'utf8').split('\n').length;
      const starts = Array.from({ length: Math.ceil(lines / STRETCH) }, (_, at) => at * STRETCH + 1);
      return starts
        .filter(() => stretch++ % every === 0)
        .map((start) => `${file}:${start}-${Math.min(start + STRETCH - 1, lines)}`);
    });
}

function changedBy(name: FolderName, files: readonly string[]): readonly string[] {
  const all = files.length > 0 ? files.map((file) => `src/${name}/${file}`) : FOLDERS[name].mutate;
  return isSample ? sampled(all) : all;
}

/** Tests that may be asked of one mutant, where they run in one process. */
function inProcess(name: FolderName): number | null {
  const folder: MutatedFolder = FOLDERS[name];
  return folder.inProcess ?? null;
}

/** https://stryker-mutator.io/docs/stryker-js/configuration/ */
const settingsOf = (name: FolderName, files: readonly string[]): object => ({
  mutate: changedBy(name, files),
  ...(inProcess(name) !== null
    ? { testRunner: 'in-process', plugins: [join(TOOL, 'in-process/runner.ts')] }
    : {
        testRunner: 'vitest',
        plugins: [join(PACKAGES, 'vitest-runner/dist/src/index.js')],
        vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
      }),
  // One file is asked beside other work, a folder on a machine of its own.
  concurrency: files.length > 0 ? 1 : 2,
  ignoreStatic: !values.static,
  // A sample is no run of the folder: what is kept of one would stand for the other.
  incremental: !isSample,
  incrementalFile: `${KEPT}/${name}.json`,
  force: values.force,
  // A busy machine must not pass for a loop without an end: those are found by how often a mutant is reached.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 30,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `${KEPT}/${name}-report.json` },
  tempDirName: `${KEPT}/tmp`,
  ignorePatterns: ['/.astro', '/.builds', '/.cache', '/dist'],
});

/** Runs Stryker on a folder, or on some of its files, and tells what it found; true where enough mutants were noticed. */
function mutate(name: FolderName, files: readonly string[] = []): boolean {
  const settings = join(ROOT, KEPT, `${name}-settings.json`);
  mkdirSync(join(ROOT, KEPT), { recursive: true });
  writeFileSync(settings, JSON.stringify(settingsOf(name, files)));
  const env = {
    ...process.env,
    ...SETTINGS,
    MUTATE_TESTS: FOLDERS[name].tests.join(' '),
    MUTATE_MOST: String(inProcess(name)),
  };
  if (run(process.execPath, [join(PACKAGES, 'core/bin/stryker.js'), 'run', settings], env) !== 0) return false;
  const report = JSON.parse(readFileSync(join(ROOT, KEPT, `${name}-report.json`), 'utf8')) as Report;
  const score = scoreOf(report, readEquivalents());
  for (const { file, line, mutant } of score.unexplained) console.log(`${file}:${line}  ${mutant}`);
  for (const { file, mutant } of score.idle) console.log(`equivalent.yaml, for ${file}: no survivor is ${mutant}`);
  const rate = (100 * rateOf(score)).toFixed(1);
  console.log(
    `${name}: ${rate} % noticed: ${score.killed} killed (${score.timedOut} never ended), ${score.survived} survived, ${score.equivalent} of them change nothing; ${score.ignored} not tried`,
  );
  return files.length > 0 || isSample || rateOf(score) >= FOLDERS[name].least;
}

/** Folders to be asked whole, or one folder and files in it. */
const names = positionals.length > 0 ? positionals.filter((word) => !word.endsWith('.ts')) : Object.keys(FOLDERS);
const files = positionals.filter((word) => word.endsWith('.ts'));
const strange = names.find((name) => !isFolder(name));
if (!(every >= 1)) {
  console.error(
    `npm run mutate -- --sample ${values.sample}: expected a number from 1 on, as 10 for every tenth stretch`,
  );
  process.exitCode = 2;
} else if (strange !== undefined || (files.length > 0 && names.length !== 1)) {
  console.error(
    `npm run mutate -- ${positionals.join(' ')}: expected ${Object.keys(FOLDERS).join(', ')} or nothing; files follow one folder: domain period.ts`,
  );
  process.exitCode = 2;
} else {
  setPriority(constants.priority.PRIORITY_LOW);
  ownPackages('mutate', '@stryker-mutator/core');
  const results = names.filter(isFolder).map((name) => mutate(name, files));
  process.exitCode = results.every(Boolean) ? 0 : 1;
}
