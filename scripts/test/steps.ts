/** The checks of the project as programs to be run, each counted. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Count {
  passed: number;
  failed: number;
}

/** One check: what it is called, and what runs it. It writes by `print`. */
export interface Step {
  name: string;
  run: (print: Print) => Promise<Count>;
}

export type Print = (text: string) => void;

/** The parts of vitest's JSON report that are counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

export const PASSED: Count = { passed: 1, failed: 0 };
export const FAILED: Count = { passed: 0, failed: 1 };
const root = join(import.meta.dirname, '../..');

/** True where the program ends well; what it says is printed as it comes. */
const runs = (command: string, args: string[], env: NodeJS.ProcessEnv, print: Print): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
    child.on('error', ({ message }) => {
      print(`${command}: ${message}\n`);
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });

/** A script of package.json. */
export const script = (name: string, env: NodeJS.ProcessEnv): Step => ({
  name,
  run: async (print) => ((await runs('npm', ['run', '--silent', name], env, print)) ? PASSED : FAILED),
});

/** Counts a report; a file that could not be run, or an exit code that no test explains, is one failure. */
function countReport(report: Report, exitedWell: boolean): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  const unexplained = failed === 0 && (!exitedWell || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: unexplained ? 1 : failed };
}

/** vitest with these arguments: the tests count one by one. */
export const tests = (which: string, args: readonly string[], env: NodeJS.ProcessEnv): Step => ({
  name: `tests ${which}`,
  run: async (print) => {
    const scratch = mkdtempSync(join(tmpdir(), 'tests-'));
    try {
      const file = join(scratch, 'report.json');
      const reporters = ['default', 'json', './scripts/test/slowest.ts'].map((name) => `--reporter=${name}`);
      const exitedWell = await runs('vitest', ['run', ...args, ...reporters, `--outputFile.json=${file}`], env, print);
      return countReport(JSON.parse(readFileSync(file, 'utf8')) as Report, exitedWell);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
});
