/** The settings of the repository on GitHub that the way of a figure rests on. */
import { PUBLISHED_BRANCH } from '../site/ledger.ts';
import { ORDINARY, STATUS } from './github.ts';
import { JOBS } from './jobs.ts';

export interface BranchSetting {
  why: string;
  /** `POST` makes what has no address yet; what has its `name` there already is set with `PUT` below `path`. */
  method: 'PUT' | 'POST';
  path: string;
  body: Record<string, unknown>;
}

/**
 * The jobs of check.yml, and the status that review.yml sets. Both kinds of change have all three: the tests report
 * "skipped" for a change of content alone, which counts as passed.
 */
export const REQUIRED_CHECKS = [JOBS.content, JOBS.tests, STATUS] as const;
/** GitHub Actions itself: no other program may report the checks. */
const ACTIONS_APP = 15368;
/** The numbers that GitHub gives its own roles Maintain and Admin: https://docs.github.com/en/rest/repos/rules */
const MAINTAINERS = [2, 5];

/** A ruleset for one branch. */
const ruleset = (name: string, branch: string, rules: readonly object[], bypass: readonly number[] = []) => ({
  name,
  target: 'branch',
  enforcement: 'active',
  // Past the rule, but never past the pull request.
  bypass_actors: bypass.map((actor_id) => ({ actor_id, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' })),
  conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
  rules,
});

/** Settings for `https://github.com/owner/name`; throws where the repository is kept elsewhere. */
export function settingsOf({ url, branch }: { url: string; branch: string }): BranchSetting[] {
  const { hostname, pathname } = new URL(url);
  const [owner, name] = pathname.split('/').filter(Boolean);
  if (hostname !== 'github.com' || !owner || !name)
    throw new RangeError(`the repository is "${url}"; expected https://github.com/owner/name`);
  const repository = `/repos/${owner}/${name.replace(/\.git$/, '')}`;
  return [
    {
      why: 'Changes reach the branch through a pull request that passed its checks and that an owner of the files approved',
      method: 'PUT',
      path: `${repository}/branches/${encodeURIComponent(branch)}/protection`,
      body: {
        required_status_checks: {
          // Up to date with the branch: of two changes of one figure the second is read and approved again.
          strict: true,
          checks: REQUIRED_CHECKS.map((context) => ({ context, app_id: ACTIONS_APP })),
        },
        required_pull_request_reviews: {
          required_approving_review_count: 1,
          require_code_owner_reviews: true,
          dismiss_stale_reviews: true,
          require_last_push_approval: true,
        },
        enforce_admins: true,
        restrictions: null,
        allow_force_pushes: false,
        allow_deletions: false,
        required_conversation_resolution: true,
      },
    },
    {
      why: 'The branch with every published address only grows; the workflow that writes it needs no review for it',
      method: 'POST',
      path: `${repository}/rulesets`,
      body: ruleset('published addresses only grow', PUBLISHED_BRANCH, [
        { type: 'deletion' },
        { type: 'non_fast_forward' },
      ]),
    },
    {
      why: 'A change that is more than right figures and words is merged by who has the role Maintain or Admin',
      method: 'POST',
      path: `${repository}/rulesets`,
      body: ruleset(
        'maintainers merge what is not ordinary',
        branch,
        [
          {
            type: 'required_status_checks',
            parameters: {
              strict_required_status_checks_policy: false,
              required_status_checks: [{ context: ORDINARY, integration_id: ACTIONS_APP }],
            },
          },
        ],
        MAINTAINERS,
      ),
    },
    {
      why: "Workflows may only run GitHub's own actions",
      method: 'PUT',
      path: `${repository}/actions/permissions`,
      body: { enabled: true, allowed_actions: 'selected' },
    },
    {
      why: "Which actions those are: GitHub's own, nobody else's",
      method: 'PUT',
      path: `${repository}/actions/permissions/selected-actions`,
      body: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
    },
    {
      // One setting for both. An approval of the machine counts for nothing: every file has an owner who must approve.
      why: 'A token can only read unless a job asks for more; one may open a pull request, for a bundle sent as an issue',
      method: 'PUT',
      path: `${repository}/actions/permissions/workflow`,
      body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
    },
  ];
}
