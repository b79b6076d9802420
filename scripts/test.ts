/**
 * `npm test`: every check of the project, then how long they took and one line that sums them up. A step is one check;
 * the tests count one by one. What crashes, or runs nothing, has failed.
 *
 * `node scripts/test.ts content` asks only what must hold of any content: `BASE` names the commit that a change starts
 * from, `DIST` a site that is built already. `node scripts/test.ts plans` builds and browses plans of other kinds,
 * builds sites twice and asks Lighthouse; `node scripts/test.ts nightly` looks at every page in every way.
 */
import { ensureBrowser } from './browser.ts';
import { ensureNginx } from './nginx.ts';
import { type Count, FAILED, PASSED, type Print, type Step, script, tests } from './test/steps.ts';

/** Seconds that `npm test` may take on two cores that do nothing else. */
const BUDGET = 300;

const { CONTENT_DIR, SITE_URL, BASE_PATH, AS_OF, BASE, DIST, ...shell } = process.env;
/** The shell's settings, without those that would test something else than the project as it is. */
const colours: NodeJS.ProcessEnv = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
const plain = { ...shell, ...colours, ASTRO_TELEMETRY_DISABLED: '1' };
/** The same, for whoever tests another plan, another day or a change. */
const asked = { ...process.env, ...plain };

/** Steps by the name on the command line: those of one row run one after the other, the rows side by side. */
const RUNS: Readonly<Record<string, readonly (readonly Step[])[]>> = {
  // What drives a browser waits for a good part of its time: what only works goes beside it, and both end together.
  all: [
    [tests('in the browser', ['--project', 'site', '--project', 'content'], plain), script('lint', plain)],
    [
      script('check', plain),
      script('typecheck', plain),
      tests('without a browser', ['--project', 'unit', '--maxWorkers=1'], plain),
    ],
  ],
  content: [[script('check', asked), tests('of the content', ['--project', 'content'], asked)]],
  plans: [
    [
      tests(
        'of other plans',
        ['--project', 'site', 'four-nations', 'lighthouse', 'many', 'one-language', 'other-plans', 'twins'],
        {
          ...plain,
          EVERY_PAGE: '1',
        },
      ),
    ],
  ],
  nightly: [
    [
      tests(
        'of every page',
        [
          '--project',
          'site',
          'axe',
          'arrival',
          'chart',
          'embeds',
          'html',
          'offline',
          'paper',
          'servers',
          'themes',
          'visits',
        ],
        {
          ...plain,
          EVERY_PAGE: '1',
        },
      ),
    ],
  ],
};

async function counted({ name, run }: Step, print: Print): Promise<Count> {
  const start = performance.now();
  print(`\n── ${name}\n`);
  const count = await run(print).catch((error: unknown) => {
    print(`${error instanceof Error ? error.message : error}\n`);
    return FAILED;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`   ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)\n`);
  return count;
}

/** Runs a row. Only one row writes as it goes; what another says is written when it has ended. */
async function runRow(row: readonly Step[], writes: boolean): Promise<Count[]> {
  const kept: string[] = [];
  const print: Print = writes ? (text) => process.stdout.write(text) : (text) => kept.push(text);
  const counts: Count[] = [];
  for (const step of row) counts.push(await counted(step, print));
  process.stdout.write(kept.join(''));
  return counts;
}

/** Finds or installs the browser, and hands its place on to the tests. */
const browser: Step = {
  name: 'browser',
  run: async (print) => {
    const path = ensureBrowser();
    for (const env of [plain, asked] as NodeJS.ProcessEnv[]) env['CHROMIUM'] = path;
    print(`${path}\n`);
    return PASSED;
  },
};

/** Finds or installs nginx; where neither can be done, the tests that need it say that they were skipped. */
const nginx: Step = {
  name: 'nginx',
  run: async (print) => {
    print(`${ensureNginx() ?? 'not found, and not installed: its tests are skipped'}\n`);
    return PASSED;
  },
};

async function main(name: string): Promise<void> {
  const rows = RUNS[name];
  if (!rows) {
    console.error(`node scripts/test.ts ${name}: expected ${Object.keys(RUNS).join(', ')} or nothing`);
    process.exitCode = 2;
    return;
  }
  const start = performance.now();
  const first = await runRow(name === 'all' ? [browser, nginx] : [browser], true);
  const others = await Promise.all(rows.map((row, i) => runRow(row, i === 0)));
  const counts = [...first, ...others.flat()];
  const seconds = Math.round((performance.now() - start) / 1000);
  const [passed, failed] = (['passed', 'failed'] as const).map((key) =>
    counts.reduce((sum, each) => sum + each[key], 0),
  );
  const over = name === 'all' && seconds > BUDGET ? `, OVER the ${BUDGET} s that it may take on two idle cores` : '';
  console.log(`\nin ${seconds} s${over}`);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}

await main(process.argv[2] ?? 'all');
