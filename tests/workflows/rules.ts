/** What every workflow of this repository keeps to, on top of GitHub's own schema. Each rule names what breaks it. */
import { registerHooks } from 'node:module';
import { parse } from 'yaml';

// The parser imports its schema without saying that it is JSON, which only bundlers take.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
const parser = await import('@actions/workflow-parser');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  'runs-on'?: string;
  'timeout-minutes'?: number;
  steps?: Step[];
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

export const read = (text: string): Workflow => parse(text) as Workflow;

/** Errors of GitHub's own parser: schema, expressions, contexts that are not there, needs, cron. */
export async function parserErrors(name: string, text: string): Promise<string[]> {
  const { context, value } = parser.parseWorkflow({ name, content: text }, new parser.NoOperationTraceWriter());
  if (value) await parser.convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map((error) => error.message);
}

const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const jobsWhere = ({ jobs }: Workflow, isBad: (job: Job) => boolean): string[] =>
  Object.entries(jobs).flatMap(([name, job]) => (isBad(job) ? [name] : []));
const rightsOf = ({ permissions = {} }: Job): string[] =>
  Object.entries(permissions).map(([scope, right]) => `${scope}: ${right}`);

/** The rights that a job may have, by what starts its workflow. */
const RIGHTS: Record<string, readonly string[]> = {
  pull_request: ['contents: read'],
  workflow_run: ['actions: read', 'contents: read', 'pull-requests: read', 'pull-requests: write', 'statuses: write'],
  push: ['contents: read', 'contents: write', 'issues: write', 'pages: read', 'pages: write', 'id-token: write'],
  issues: ['actions: write', 'contents: read', 'contents: write', 'issues: write', 'pull-requests: write'],
  schedule: ['contents: read'],
};
const trigger = ({ on }: Workflow): string => Object.keys(RIGHTS).find((event) => event in on) ?? '';

const PIN = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[\da-f]{40}$/;
const isAction = (step: Step, name: string): boolean => step.uses?.startsWith(`actions/${name}@`) ?? false;

/** Parts of events that are numbers, names of commits, or come from GitHub itself; scripts look at the rest. */
const WORDLESS: readonly string[] = [
  'issue.number',
  'pull_request.base.sha',
  'pull_request.head.sha',
  'repository.default_branch',
  'workflow_run.event',
  'workflow_run.head_branch',
  'workflow_run.head_repository.owner.login',
  'workflow_run.head_sha',
  'workflow_run.id',
];

/** A name for what is asked, and what in a workflow (as data and as text) breaks it. */
export const RULES: readonly { asks: string; broken: (workflow: Workflow, text: string) => string[] }[] = [
  {
    asks: 'nothing is allowed but what a job asks for',
    broken: ({ permissions }) => (JSON.stringify(permissions) === '{}' ? [] : [JSON.stringify(permissions) ?? 'none']),
  },
  { asks: 'every job says what it may do', broken: (w) => jobsWhere(w, ({ permissions }) => !permissions) },
  {
    asks: 'no job may do more than its kind of start allows',
    broken: (w) =>
      Object.values(w.jobs).flatMap((job) => rightsOf(job).filter((right) => !RIGHTS[trigger(w)]?.includes(right))),
  },
  {
    asks: 'actions are pinned by the full number of a commit',
    broken: (w) => stepsOf(w).flatMap(({ uses }) => (uses === undefined || PIN.test(uses) ? [] : [uses])),
  },
  {
    asks: 'each pin says its version',
    broken: (_, text) =>
      text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line) && !/ # v\d+\.\d+\.\d+$/.test(line)),
  },
  {
    asks: 'nothing runs with the rights of the main branch on words of a fork',
    broken: ({ on }) => ['pull_request_target', 'issue_comment'].filter((event) => event in on),
  },
  {
    asks: 'no expression takes words of anybody out of an event',
    broken: (_, text) =>
      [...text.replace(/^\s*#.*$/gm, '').matchAll(/\bgithub\.event\b(?!_)([\w.[\]'*-]*)/g)]
        .map(([, path = '']) => path.slice(1))
        .filter((path) => !WORDLESS.includes(path)),
  },
  {
    asks: 'no expression stands in a script: values come through the environment',
    broken: (w) =>
      stepsOf(w).flatMap(({ run = '', with: given = {} }) =>
        [run, String(given['script'] ?? '')].filter((script) => script.includes('${{')),
      ),
  },
  {
    asks: 'no checkout keeps the token or takes another commit than its own',
    broken: (w) =>
      stepsOf(w)
        .filter((step) => isAction(step, 'checkout'))
        .filter(
          ({ with: given = {} }) => given['persist-credentials'] !== false || 'ref' in given || 'repository' in given,
        )
        .map(({ with: given }) => JSON.stringify(given ?? {})),
  },
  {
    asks: 'no secret is named',
    broken: (_, text) => text.split('\n').filter((line) => /\bsecrets\b/.test(line.replace(/#.*$/, ''))),
  },
  {
    asks: 'no artifact of another run is opened',
    broken: (w) =>
      stepsOf(w)
        .filter((step) => isAction(step, 'download-artifact'))
        .flatMap(({ with: given = {} }) => ['run-id', 'github-token', 'repository'].filter((key) => key in given)),
  },
  {
    asks: 'a job that may write installs no package',
    broken: (w) =>
      Object.entries(w.jobs)
        .filter(([, job]) => rightsOf(job).some((right) => right.endsWith('write')))
        .filter(([, { steps = [] }]) => steps.some(({ run = '' }) => /\bnp[mx]\b/.test(run)))
        .map(([name]) => name),
  },
  {
    asks: 'a job that builds the site or runs its tests may only read',
    broken: (w) =>
      Object.entries(w.jobs)
        .filter(([, { steps = [] }]) =>
          steps.some(({ run = '' }) => /\bnpm (?:test|run --silent (?:build|test\S*|rehearse))\b/.test(run)),
        )
        .filter(([, job]) => rightsOf(job).some((right) => !right.endsWith(': read')))
        .map(([name]) => name),
  },
  {
    asks: 'every job ends, on a machine of a known version',
    broken: (w) => jobsWhere(w, (job) => !job['timeout-minutes'] || !/^ubuntu-\d\d\.\d\d$/.test(job['runs-on'] ?? '')),
  },
];
