/** A workflow file as data, in the keys that the rehearsal plays; another key throws. */
import { parse } from 'yaml';
import { z } from 'zod';

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const condition = z.union([z.string(), z.boolean().transform(String)]).optional();

const step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: condition,
  uses: z.string().optional(),
  run: z.string().optional(),
  with: values.optional(),
  env: values.optional(),
});

const job = z.strictObject({
  name: z.string().optional(),
  needs: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
  if: condition,
  'runs-on': z.literal('ubuntu-24.04'),
  'timeout-minutes': z.number(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  environment: z.unknown().optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  steps: z.array(step).min(1),
});

const schedule = z.array(z.strictObject({ cron: z.string() }));

const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    pull_request: z.null().optional(),
    workflow_dispatch: z.null().optional(),
    workflow_run: z
      .strictObject({ workflows: z.array(z.string()), types: z.tuple([z.literal('completed')]) })
      .optional(),
    issues: z.strictObject({ types: z.array(z.enum(['opened', 'edited'])) }).optional(),
    push: z.strictObject({ branches: z.array(z.string()) }).optional(),
    schedule: schedule.optional(),
  }),
  permissions: z.strictObject({}),
  concurrency: z.unknown(),
  jobs: z.record(z.string(), job),
});

export type Step = z.infer<typeof step>;
export type JobOf = z.infer<typeof job>;
export type Workflow = z.infer<typeof workflow>;
export type Trigger = keyof Workflow['on'];

export const readWorkflow = (text: string): Workflow => workflow.parse(parse(text));
