/** The rehearsal fails on what it does not know, instead of passing over it; and what it knows, it knows as GitHub does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { playAction } from './actions.ts';
import { type Contexts, filled, holds } from './expressions.ts';
import { readWorkflow } from './workflow.ts';

const folder = join(import.meta.dirname, '../../.github/workflows');
const place = { workspace: '', origin: '', ref: '', artifacts: '', site: '', permissions: {} };
const contexts: Contexts = {
  github: { event: { pull_request: null, repository: { default_branch: 'main' } }, event_name: 'push' },
  needs: { kind: { result: 'failure', outputs: {} } },
  steps: { pages: { outputs: { origin: 'https://o' } } },
};

describe('every workflow of the repository', () => {
  it.each(readdirSync(folder))('%s is in the keys that are played', (name) => {
    expect(() => readWorkflow(readFileSync(join(folder, name), 'utf8'))).not.toThrow();
  });
});

describe('what is not played throws', () => {
  const text = readFileSync(join(folder, 'check.yml'), 'utf8');

  it.each([
    ['a key of a job', '    runs-on:', '    continue-on-error: true\n    runs-on:'],
    ['a key of a step', '        id: kind', '        id: kind\n        shell: pwsh'],
    ['a way to start', '  workflow_dispatch:', '  merge_group:'],
    ['a filter of paths', '  pull_request:\n', '  pull_request:\n    paths: [content/**]\n'],
  ])('%s', (_, from, to) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(() => readWorkflow(changed)).toThrow();
  });

  it('an action, and a setting of one', async () => {
    await expect(playAction('somebody/else@v1', {}, place)).rejects.toThrow('"somebody/else@v1" is not played');
    await expect(playAction('actions/checkout@v1', { submodules: 'true' }, place)).rejects.toThrow('submodules');
  });

  it('a right that the job has not', async () => {
    await expect(playAction('actions/configure-pages@v1', {}, place)).rejects.toThrow('"pages: read"');
  });

  it.each(['github.event.issue.title', 'secrets.A', 'hashFiles()', 'github.actor'])(
    'the expression %s',
    (expression) => {
      expect(() => filled(`\${{ ${expression} }}`, contexts)).toThrow();
    },
  );
});

describe('an expression', () => {
  it.each([
    ['steps.pages.outputs.origin', 'https://o'],
    ['steps.never.outputs.x', ''],
    ['github.event.pull_request.base.sha', ''],
    ["needs.kind.outputs.program != 'false'", 'true'],
  ])('%s is %j', (expression, expected) => {
    expect(filled(`\${{ ${expression} }}`, contexts)).toBe(expected);
  });
});

describe('a condition', () => {
  it.each<[string | undefined, boolean, boolean]>([
    [undefined, false, true],
    [undefined, true, false],
    ["github.event_name == 'push'", false, true],
    ["github.event_name == 'push'", true, false],
    ["!cancelled() && github.event_name == 'push'", true, true],
    ['failure()', false, false],
    ['always()', true, true],
    ["steps.never.outputs.x != ''", false, false],
  ])('%s after a failure or not (%s) holds or not', (condition, failed, expected) => {
    expect(holds(condition === undefined ? condition : `\${{ ${condition} }}`, contexts, { failed })).toBe(expected);
  });
});
