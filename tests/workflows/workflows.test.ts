import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { parserErrors, RULES, read } from './rules.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/workflows');
const WORKFLOWS = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

describe.each(WORKFLOWS)('%s', (name, text) => {
  it("is sound by GitHub's own parser", async () => {
    expect(await parserErrors(name, text)).toEqual([]);
  });

  it.each(RULES)('$asks', ({ broken }) => {
    expect(broken(read(text), text)).toEqual([]);
  });

  it('runs only scripts that are there', () => {
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?(\S+)/g))
      expect(Object.keys(packageJson.scripts)).toContain(script);
    for (const [, file = ''] of text.matchAll(/\bnode (\S+\.ts)/g)) expect(existsSync(join(root, file))).toBe(true);
  });
});

it('every workflow pins an action to the same commit', () => {
  const pins = new Map<string, Set<string>>();
  for (const [, text] of WORKFLOWS)
    for (const [, action = '', pin = ''] of text.matchAll(/uses: (\S+?)@(.+)$/gm))
      pins.set(action, (pins.get(action) ?? new Set()).add(pin));
  expect([...pins].filter(([, all]) => all.size > 1)).toEqual([]);
});

/** A workflow that keeps to every rule; each case below breaks one of them. */
const SOUND = `on: { pull_request: {} }
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: npm test
`;

const expression = (name: string): string => `\${{ ${name} }}`;

const BROKEN: readonly [string, string, string][] = [
  ['permissions: {}\n', '', 'nothing is allowed but what a job asks for'],
  ['    permissions: { contents: read }\n', '', 'every job says what it may do'],
  ['contents: read', 'contents: write', 'no job may do more than its kind of start allows'],
  ['3d3c42e5aac5ba805825da76410c181273ba90b1', 'v7', 'actions are pinned by the full number of a commit'],
  [' # v7.0.1', '', 'each pin says its version'],
  ['pull_request:', 'pull_request_target:', 'nothing runs with the rights of the main branch on words of a fork'],
  [
    'npm test',
    `echo "${expression('github.event.pull_request.title')}"`,
    'no expression stands in a script: values come through the environment',
  ],
  [
    'run: npm test',
    `run: npm test\n        env: { A: '${expression('github.event.issue.title')}' }`,
    'no expression takes words of anybody out of an event',
  ],
  ['persist-credentials: false', 'ref: x', 'no checkout keeps the token or takes another commit than its own'],
  ['run: npm test', `run: npm test\n        env: { A: '${expression('secrets.A')}' }`, 'no secret is named'],
  [
    'run: npm test',
    'uses: actions/download-artifact@3d3c42e5aac5ba805825da76410c181273ba90b1 # v8.0.1\n        with: { run-id: 1 }',
    'no artifact of another run is opened',
  ],
  ['contents: read', 'statuses: write', 'a job that may write installs no package'],
  ['contents: read', 'contents: write', 'a job that builds the site or runs its tests may only read'],
  ['    timeout-minutes: 5\n', '', 'every job ends, on a machine of a known version'],
];

describe('the rules can fail', () => {
  it('on nothing in a sound workflow', async () => {
    expect(RULES.flatMap(({ broken }) => broken(read(SOUND), SOUND))).toEqual([]);
    expect(await parserErrors('sound.yml', SOUND)).toEqual([]);
  });

  it.each(BROKEN)('%j written as %j breaks "%s"', (sound, bad, asks) => {
    const text = SOUND.replace(sound, () => bad);
    expect(RULES.filter(({ broken }) => broken(read(text), text).length > 0).map((rule) => rule.asks)).toContain(asks);
  });

  it('each rule is broken by one of them', () => {
    expect(new Set(BROKEN.map(([, , asks]) => asks))).toEqual(new Set(RULES.map(({ asks }) => asks)));
  });

  it('the parser refuses keys and contexts that are not there', async () => {
    expect(await parserErrors('x.yml', SOUND.replace('runs-on', 'run-on'))).not.toEqual([]);
    expect(await parserErrors('x.yml', SOUND.replace('npm test', `echo ${expression('nothing.here')}`))).not.toEqual(
      [],
    );
  });
});
