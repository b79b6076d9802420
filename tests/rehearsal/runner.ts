/** Plays a workflow: its jobs in the order of their needs, every step of them, as GitHub would. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, playAction } from './actions.ts';
import { type Contexts, filled, holds } from './expressions.ts';
import { run } from './shell.ts';
import type { JobOf, Step, Workflow } from './workflow.ts';

export type Conclusion = 'success' | 'failure' | 'skipped';

export interface PlayedJob {
  id: string;
  name: string;
  conclusion: Conclusion;
  outputs: Record<string, string>;
  /** What its steps printed, each below its name. */
  log: string;
  /** Names of the steps that ran, in order, with how they ended. */
  steps: { name: string; conclusion: Conclusion; seconds: number }[];
  /** What it wrote for the page of the run. */
  summary: string;
}

export interface PlayedRun {
  id: number;
  workflow: string;
  conclusion: Conclusion;
  jobs: PlayedJob[];
  artifacts: string;
}

/** What starts a run. */
export interface Start {
  id: number;
  github: Record<string, unknown>;
  /** What is checked out. */
  ref: string;
}

/** The machine and the host that runs are played on. */
export interface Machine {
  /** A folder for this run alone. */
  folder: string;
  origin: string;
  site: string;
  /** What every step finds in its environment. */
  env: NodeJS.ProcessEnv;
  /** A token with the rights of a job. */
  tokenFor(permissions: JobOf['permissions']): string;
}

export async function playRun(workflow: Workflow, start: Start, machine: Machine): Promise<PlayedRun> {
  const artifacts = join(machine.folder, 'artifacts');
  mkdirSync(artifacts, { recursive: true });
  const done = new Map<string, PlayedJob>();
  const left = new Map(Object.entries(workflow.jobs));
  while (left.size > 0) {
    const next = [...left].find(([, job]) => job.needs.every((id) => done.has(id)));
    if (!next) throw new Error(`"${workflow.name}": jobs need each other, or one that is not there`);
    const [id, job] = next;
    left.delete(id);
    done.set(id, await playJob(id, job, { start, machine, done }));
  }
  const jobs = [...done.values()];
  const failed = jobs.some(({ conclusion }) => conclusion === 'failure');
  return { id: start.id, workflow: workflow.name, conclusion: failed ? 'failure' : 'success', jobs, artifacts };
}

interface Around {
  start: Start;
  machine: Machine;
  done: ReadonlyMap<string, PlayedJob>;
}

async function playJob(id: string, job: JobOf, { start, machine, done }: Around): Promise<PlayedJob> {
  const needs = Object.fromEntries(
    job.needs.map((need) => [need, { result: done.get(need)?.conclusion, outputs: done.get(need)?.outputs }]),
  );
  const contexts: Contexts = { github: start.github, needs, steps: {} };
  const played: PlayedJob = {
    id,
    name: job.name ?? id,
    conclusion: 'success',
    outputs: {},
    log: '',
    steps: [],
    summary: '',
  };
  const isUnmet = job.needs.some((need) => done.get(need)?.conclusion !== 'success');
  if (!holds(job.if, contexts, { failed: isUnmet })) return { ...played, conclusion: 'skipped' };

  const token = machine.tokenFor(job.permissions);
  contexts.github = { ...start.github, token };
  const folder = join(machine.folder, id);
  const workspace = join(folder, 'work');
  const temp = join(folder, 'temp');
  for (const each of [workspace, temp]) mkdirSync(each, { recursive: true });
  const place: Place = {
    workspace,
    origin: machine.origin,
    ref: start.ref,
    artifacts: join(machine.folder, 'artifacts'),
    site: machine.site,
    permissions: job.permissions,
  };
  for (const [index, step] of job.steps.entries()) {
    const standing = { failed: played.conclusion === 'failure' };
    const name = step.name ?? step.uses ?? step.run ?? '';
    if (!holds(step.if, contexts, standing)) {
      played.steps.push({ name, conclusion: 'skipped', seconds: 0 });
      continue;
    }
    const began = performance.now();
    const outcome = await playStep(step, index, { contexts, place, run: start.id, temp, env: machine.env });
    const seconds = (performance.now() - began) / 1000;
    played.steps.push({ name, conclusion: outcome.failed ? 'failure' : 'success', seconds });
    played.log += `── ${name} (${seconds.toFixed(1)} s)\n${outcome.log}`;
    played.summary += outcome.summary;
    if (outcome.failed) played.conclusion = 'failure';
    if (step.id) contexts.steps[step.id] = { outputs: outcome.outputs };
  }
  for (const [key, value] of Object.entries(job.outputs)) played.outputs[key] = filled(value, contexts);
  rmSync(folder, { recursive: true, force: true });
  return played;
}

interface StepAround {
  contexts: Contexts;
  place: Place;
  /** Number of the run. */
  run: number;
  temp: string;
  env: NodeJS.ProcessEnv;
}

interface Outcome {
  failed: boolean;
  log: string;
  summary: string;
  outputs: Record<string, string>;
}

async function playStep(step: Step, index: number, around: StepAround): Promise<Outcome> {
  const { contexts, place } = around;
  const values = (given: Step['with'] = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(given).map(([key, value]) => [key, filled(value, contexts)]));
  if (step.run !== undefined) return playScript(filled(step.run, contexts), values(step.env), index, around);
  if (step.uses === undefined) throw new Error(`a step without "run" and "uses"`);
  return { failed: false, log: '', summary: '', outputs: await playAction(step.uses, values(step.with), place) };
}

/** By `bash -e`, the shell of a step that names none, in a workspace with the files that a step may write to. */
async function playScript(
  script: string,
  env: Record<string, string>,
  index: number,
  around: StepAround,
): Promise<Outcome> {
  const { contexts, place, temp } = around;
  const file = (name: string): string => join(temp, `${index}-${name}`);
  const [output, summary, unplayed] = ['output', 'summary', 'unplayed'].map(file) as [string, string, string];
  for (const each of [output, summary, unplayed]) writeFileSync(each, '');
  writeFileSync(file('script.sh'), script);
  const github = contexts.github;
  const event = file('event.json');
  writeFileSync(event, JSON.stringify(github['event']));
  const ended = await run('bash', ['-e', file('script.sh')], {
    cwd: place.workspace,
    env: {
      ...around.env,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ENV: unplayed,
      GITHUB_PATH: unplayed,
      GITHUB_WORKSPACE: place.workspace,
      GITHUB_EVENT_NAME: String(github['event_name']),
      GITHUB_EVENT_PATH: event,
      GITHUB_RUN_ID: String(around.run),
      GITHUB_REF: String(github['ref']),
      GITHUB_SHA: String(github['sha']),
      RUNNER_TEMP: temp,
      ...env,
    },
  });
  if (existsSync(unplayed) && readFileSync(unplayed, 'utf8') !== '')
    throw new Error('GITHUB_ENV and GITHUB_PATH are not played');
  return {
    failed: ended.code !== 0,
    log: ended.log,
    summary: readFileSync(summary, 'utf8'),
    outputs: outputsOf(readFileSync(output, 'utf8')),
  };
}

/** `name=value` a line; the form for several lines is not played. */
function outputsOf(text: string): Record<string, string> {
  const lines = text.split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`"${line}" in GITHUB_OUTPUT; expected name=value`);
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}
