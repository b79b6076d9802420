/** The files by which the host guides people: who reviews what, forms, and the settings of the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { loadOrThrow } from '../../src/content/load.ts';
import type { Content } from '../../src/content/schema.ts';
import { codeownersOf, lastSuccessor } from '../../src/review/codeowners.ts';
import { REQUIRED_CHECKS, settingsOf } from '../../src/review/protection.ts';
import { planWith } from '../content/plan.ts';
import { check } from '../content/told.ts';
import { FROZEN } from '../fixtures/frozen.ts';
import { holds } from '../rehearsal/expressions.ts';

const github = join(import.meta.dirname, '../../.github');
const textOf = (path: string): string => readFileSync(join(github, path), 'utf8');

describe('CODEOWNERS', () => {
  const content = loadOrThrow({ dir: FROZEN });
  const text = codeownersOf(content);

  it('names somebody for the figures of every indicator and the events of every task', () => {
    for (const { id } of content.indicators)
      expect(text).toMatch(new RegExp(`^/content/figures/${id}/ +@\\S+/\\S+$`, 'm'));
    for (const { id } of content.tasks) expect(text).toContain(`/content/events/${id}/ `);
  });

  it('is written down line by line: owners of figures and series, leads of tasks, everybody in today’s names', () => {
    const plan = check(planWith()).content ?? expect.fail('the plan has faults');
    const [forest, investment] = plan.indicators;
    const [task] = plan.tasks;
    if (!forest || !investment || !task) expect.fail('the plan of the tests is another');
    const small: Content = {
      ...plan,
      plan: { ...plan.plan, repository: { ...plan.plan.repository, url: 'https://github.com/song-mai/theo-doi' } },
      indicators: [
        { ...investment, owner: 'so-ke-hoach' },
        { ...forest, by: ['area'] },
      ],
      tasks: [
        { ...task, lead: ['so-ke-hoach', 'so-tai-chinh', 'so-y-te'] },
        { ...task, id: '2.2', lead: [] },
      ],
    };
    expect(
      codeownersOf(small),
    ).toBe(`# Written by "npm run codeowners" from agencies.yaml, indicators and tasks; change those, then run it again.
# An agency's id is the name of its team on the host. The last line that fits a file counts.
*                              @song-mai/maintainers
/content/figures/forest-cover/ @song-mai/so-tai-chinh
/content/series/forest-cover/  @song-mai/so-tai-chinh
/content/figures/investment/   @song-mai/so-tai-chinh
/content/events/2.1/           @song-mai/so-tai-chinh @song-mai/so-y-te
/content/events/2.2/           \n`);
    expect(codeownersOf(small, 'so-lieu')).toContain('\n/so-lieu/events/2.1/ ');
  });

  it('asks the last successor of an agency that is no more', () => {
    const agency = (id: string, to?: string) => ({
      id,
      name: { vi: id, en: id },
      succeeded_by: to === undefined ? null : { agency: to, date: '2025-03-01', source: 'https://example.org/' },
    });
    expect(lastSuccessor('a', [agency('a', 'b'), agency('b', 'c'), agency('c')])).toBe('c');
    const gone = content.agencies.filter(({ succeeded_by }) => succeeded_by).map(({ id }) => id);
    expect(gone.filter((id) => text.includes(`/${id}\n`) || text.includes(`/${id} `))).toEqual([]);
  });

  it('leaves the program to the maintainers', () => {
    expect(text.split('\n').find((line) => !line.startsWith('#'))).toMatch(/^\* +@[\w-]+\/maintainers$/);
  });
});

/** What GitHub takes as an issue form. */
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({
    type: z.enum(['input', 'textarea']),
    id: z.string().regex(/^[\w-]+$/),
    attributes: z.strictObject({
      label: z.string().min(1),
      description: z.string().optional(),
      placeholder: z.string().optional(),
      /** Language in which the answer is set as code. */
      render: z.string().optional(),
    }),
    validations: z.strictObject({ required: z.boolean() }),
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id: z.string().regex(/^[\w-]+$/),
    attributes: z.strictObject({ label: z.string().min(1), options: z.array(z.string()).min(2) }),
    validations: z.strictObject({ required: z.boolean() }),
  }),
]);
const issueForm = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(200),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z.array(element).min(1),
});

describe.each(readdirSync(join(github, 'ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml'))('%s', (name) => {
  const form: unknown = parse(textOf(`ISSUE_TEMPLATE/${name}`));

  it('is an issue form that the host takes', () => {
    const result = issueForm.safeParse(form);
    expect(result.error?.issues ?? []).toEqual([]);
    const ids = issueForm.parse(form).body.flatMap((each) => ('id' in each ? [each.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks everything in Vietnamese and in English', () => {
    const { body, name: title, description } = issueForm.parse(form);
    const labels = body.flatMap((each) => ('label' in each.attributes ? [each.attributes.label] : []));
    for (const label of [title, description, ...labels]) expect(label).toMatch(/\S \/ \S|\. \/ /);
  });
});

describe('the pull request template', () => {
  it('says in both languages that the ledger only grows', () => {
    expect(textOf('pull_request_template.md')).toMatch(/không sửa, không xóa số đã ghi.*nothing reported is changed/);
  });
});

describe('the protection of the main branch', () => {
  const settings = settingsOf({ url: 'https://github.com/owner/name', branch: 'main' });

  const workflow = z.object({
    jobs: z.record(z.string(), z.object({ name: z.string(), if: z.string().optional(), needs: z.string().optional() })),
  });
  const { jobs } = workflow.parse(parse(textOf('workflows/check.yml')));

  it('asks for checks by the names that the workflows give them', () => {
    const { content, tests } = jobs;
    expect([content?.name, tests?.name, 'review']).toEqual([...REQUIRED_CHECKS]);
  });

  it('asks only for what every pull request reports: no workflow is left out by the paths of a change', () => {
    const { on } = z
      .object({ on: z.looseObject({ pull_request: z.null() }) })
      .parse(parse(textOf('workflows/check.yml')));
    expect(on).not.toHaveProperty('push');
    expect(jobs['content']?.if).toBeUndefined();
  });

  it.each<[string, string, string | undefined, boolean]>([
    ['the program', 'success', 'true', true],
    ['content alone', 'success', 'false', false],
    ['what could not be found out', 'failure', undefined, true],
    ['what was found out to be nothing', 'success', '', true],
  ])('of a change of %s the tests are run or skipped', (_, result, program, runs) => {
    const needs = { kind: { result, outputs: program === undefined ? {} : { program } } };
    const standing = { failed: result === 'failure' };
    expect(holds(jobs['tests']?.if, { github: {}, needs, steps: {} }, standing)).toBe(runs);
  });

  it('sets on the host what is written down, and nothing else', async () => {
    const written = stringify(settingsOf({ url: 'https://github.com/owner/name', branch: 'main' }));
    await expect(written).toMatchFileSnapshot(join(import.meta.dirname, 'protection.yaml'));
  });

  it('takes no change on checks and approvals from before the branch moved on, and no approval of who pushed last', () => {
    expect(settings[0]?.body).toMatchObject({
      required_status_checks: { strict: true },
      required_pull_request_reviews: { dismiss_stale_reviews: true, require_last_push_approval: true },
    });
  });

  it('keeps the branch of addresses growing, without a review', () => {
    const [ruleset] = settings.filter(({ path }) => path.endsWith('/rulesets'));
    expect(ruleset?.body).toMatchObject({
      conditions: { ref_name: { include: ['refs/heads/published'] } },
      rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }],
      bypass_actors: [],
    });
  });

  it('lets nobody past: not administrators, not without an owner of the files', () => {
    expect(settings[0]).toMatchObject({
      path: '/repos/owner/name/branches/main/protection',
      body: {
        enforce_admins: true,
        allow_force_pushes: false,
        required_pull_request_reviews: { require_code_owner_reviews: true },
      },
    });
  });

  it('refuses a repository that is kept elsewhere', () => {
    for (const url of [
      'https://example.org/a/b',
      'https://github.com/a',
      'https://github.com/',
      'https://gist.github.com/a/b',
    ])
      expect(() => settingsOf({ url, branch: 'main' })).toThrow(
        `the repository is "${url}"; expected https://github.com/owner/name`,
      );
  });

  it('is the same for an address that git would take, and for any name of the branch', () => {
    expect(settingsOf({ url: 'https://github.com/owner/name.git', branch: 'main' })).toEqual(settings);
    expect(settingsOf({ url: 'https://github.com//owner/name/', branch: 'main' })).toEqual(settings);
    const [first] = settingsOf({ url: 'https://github.com/owner/a.github.io', branch: 'x/y' });
    expect(first?.path).toBe('/repos/owner/a.github.io/branches/x%2Fy/protection');
  });
});
