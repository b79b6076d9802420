/**
 * `npm test`: every check of the project, one after the other, then one line that sums them up. A step is one check;
 * the tests count one by one. What crashes, or runs nothing, has failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AS_OF } from '../tests/site/settings.ts';
import { ensureBrowser } from './browser.ts';
import { ensureNginx } from './nginx.ts';

interface Count {
  passed: number;
  failed: number;
}

/** The parts of vitest's JSON report that are counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };
const root = join(import.meta.dirname, '..');

/** The shell's settings, without those that would test something else than the project's own content. */
function checkEnv(): NodeJS.ProcessEnv {
  const { CONTENT_DIR, SITE_URL, BASE_PATH, ...env } = process.env;
  return { ...env, AS_OF, ASTRO_TELEMETRY_DISABLED: '1' };
}

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: checkEnv() }).status === 0;

const script = (name: string) => (): Count => (run('npm', ['run', '--silent', name]) ? PASSED : FAILED);

/** Finds or installs the browser, and hands its place on to the tests. */
function browser(): Count {
  process.env['CHROMIUM'] = ensureBrowser();
  console.log(process.env['CHROMIUM']);
  return PASSED;
}

/** Finds or installs nginx; where neither can be done, the tests that need it say that they were skipped. */
function nginx(): Count {
  console.log(ensureNginx() ?? 'not found, and not installed: its tests are skipped');
  return PASSED;
}

/** Counts a report; a file that could not be run, or an exit code that no test explains, is one failure. */
function countReport(report: Report, exitedWell: boolean): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  const unexplained = failed === 0 && (!exitedWell || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: unexplained ? 1 : failed };
}

function tests(): Count {
  const scratch = mkdtempSync(join(tmpdir(), 'tests-'));
  try {
    const file = join(scratch, 'report.json');
    const exitedWell = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    return countReport(JSON.parse(readFileSync(file, 'utf8')) as Report, exitedWell);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const STEPS: readonly { name: string; check: () => Count }[] = [
  { name: 'browser', check: browser },
  { name: 'nginx', check: nginx },
  { name: 'lint', check: script('lint') },
  { name: 'types', check: script('typecheck') },
  { name: 'content', check: script('check') },
  { name: 'tests', check: tests },
];

const total = { passed: 0, failed: 0 };
for (const { name, check } of STEPS) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  let count = FAILED;
  try {
    count = check();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
