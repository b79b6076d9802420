/** The calls that the scripts make: the right that each asks of its token, and what it does. */
import { type Comment, type Issue, type Memory, type Pull, Refusal, type Status } from './memory.ts';
import { keepRefs } from './merging.ts';
import { moveBranch, type NewTree, tipOf, writeTree } from './refs.ts';
import { git, gitOrNull } from './shell.ts';

interface Call {
  body: Record<string, unknown>;
  query: URLSearchParams;
  /** True where the text of a file is asked for as it is. */
  raw: boolean;
}

export interface Route {
  /** Method and path below the repository. */
  call: RegExp;
  /** `contents: read` */
  right: string;
  answer: (parts: readonly string[], call: Call) => unknown;
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' };
/** GitHub takes no longer comment, and no longer description of a status. */
const LONGEST = { comment: 65_536, description: 140 };

const textOf = ({ body }: Record<string, unknown>): string => {
  const text = String(body);
  if (text.length > LONGEST.comment) throw new Refusal(422, 'body is too long');
  return text;
};

export function routesOf(memory: Memory, bare: string): readonly Route[] {
  const address = `https://github.com/${memory.repository}`;
  const name = memory.repository.split('/').at(-1);
  const shownPull = ({ number, owner, pusher, head, branch, open }: Pull) => ({
    number,
    state: open ? 'open' : 'closed',
    body: null,
    user: { login: pusher },
    head: { sha: head, ref: branch, repo: { full_name: `${owner}/${name}` } },
    base: { ref: 'main' },
  });
  const shownComment = ({ id, pull, body }: Comment) => ({
    id,
    body,
    user: BOT,
    html_url: `${address}/pull/${pull}#issuecomment-${id}`,
  });
  const shownIssue = ({ number, title, body }: Issue) => ({
    number,
    title,
    body,
    user: BOT,
    html_url: `${address}/issues/${number}`,
  });
  const pulls: Route[] = [
    {
      call: /^GET pulls$/,
      right: 'pull-requests: read',
      answer: (_, { query }) => {
        const head = query.get('head');
        return memory.pulls
          .filter((pull) => pull.open && (head === null || head === `${pull.owner}:${pull.branch}`))
          .map(shownPull);
      },
    },
    {
      call: /^POST pulls$/,
      right: 'pull-requests: write',
      answer: async (_, { body }) => {
        const allowed = memory.settings.get('actions/permissions/workflow')?.['can_approve_pull_request_reviews'];
        if (allowed !== true) throw new Refusal(403, 'GitHub Actions is not permitted to create pull requests');
        const branch = String(body['head']);
        const head = await tipOf(bare, branch);
        if (head === null || body['base'] !== 'main') throw new Refusal(422, 'no such branch');
        textOf(body);
        const [owner = ''] = memory.repository.split('/');
        const number = memory.next();
        const pull: Pull = { number, owner, branch, pusher: BOT.login, head, open: true, approvals: [] };
        memory.pulls.push(pull);
        await keepRefs(bare, pull);
        return { ...shownPull(pull), html_url: `${address}/pull/${pull.number}` };
      },
    },
    {
      call: /^POST actions\/workflows\/([\w.-]+)\/dispatches$/,
      right: 'actions: write',
      answer: ([workflow = ''], { body }) => {
        memory.dispatched.push({ workflow, ref: String(body['ref']) });
      },
    },
    {
      call: /^GET collaborators\/([\w[\]-]+)\/permission$/,
      right: 'contents: read',
      answer: ([login = '']) => ({ permission: memory.writers.has(login) ? 'write' : 'read' }),
    },
    {
      call: /^GET pulls\/(\d+)$/,
      right: 'pull-requests: read',
      answer: ([number]) => shownPull(memory.pull(Number(number))),
    },
    {
      call: /^GET issues\/(\d+)\/comments$/,
      right: 'pull-requests: read',
      answer: ([number]) => memory.comments.filter(({ pull }) => pull === Number(number)).map(shownComment),
    },
    {
      call: /^POST issues\/(\d+)\/comments$/,
      right: 'pull-requests: write',
      answer: ([number], { body }) => {
        const comment = { id: memory.next(), pull: Number(number), body: textOf(body) };
        memory.comments.push(comment);
        return shownComment(comment);
      },
    },
    {
      call: /^PATCH issues\/comments\/(\d+)$/,
      right: 'pull-requests: write',
      answer: ([id], { body }) => {
        const comment = memory.comments.find((each) => each.id === Number(id));
        if (!comment) throw new Refusal(404, 'Not Found');
        comment.body = textOf(body);
        return shownComment(comment);
      },
    },
    {
      call: /^POST statuses\/([\da-f]{40})$/,
      right: 'statuses: write',
      answer: ([sha = ''], { body }) => {
        const status = body as unknown as Status;
        if (status.description.length > LONGEST.description) throw new Refusal(422, 'description is too long');
        memory.statuses.set(sha, [...(memory.statuses.get(sha) ?? []), status]);
      },
    },
    {
      call: /^GET actions\/runs\/(\d+)\/jobs$/,
      right: 'actions: read',
      answer: ([id]) => ({ jobs: memory.runs.get(Number(id)) }),
    },
  ];
  const contents: Route[] = [
    {
      call: /^GET git\/ref\/heads\/([\w/-]+)$/,
      right: 'contents: read',
      answer: async ([branch = '']) => {
        const sha = await tipOf(bare, branch);
        if (sha === null) throw new Refusal(404, 'Not Found');
        return { object: { sha } };
      },
    },
    {
      call: /^GET git\/commits\/([\da-f]{40})$/,
      right: 'contents: read',
      answer: async ([sha]) => ({ tree: { sha: await git(bare, ['rev-parse', `${sha}^{tree}`]) } }),
    },
    {
      call: /^GET contents\/(\S+)$/,
      right: 'contents: read',
      answer: async ([file], { query, raw }) => {
        if (!raw) throw new Refusal(501, 'only the text as it is is played');
        const text = await gitOrNull(bare, ['show', `${query.get('ref')}:${file}`]);
        if (text === null) throw new Refusal(404, 'Not Found');
        return `${text}\n`;
      },
    },
    {
      call: /^POST git\/trees$/,
      right: 'contents: write',
      answer: async (_, { body }) => ({ sha: await writeTree(bare, body as unknown as NewTree) }),
    },
    {
      call: /^POST git\/commits$/,
      right: 'contents: write',
      answer: async (_, { body }) => {
        const parents = (body['parents'] as string[]).flatMap((each) => ['-p', each]);
        return {
          sha: await git(bare, ['commit-tree', String(body['tree']), ...parents, '-m', String(body['message'])]),
        };
      },
    },
    {
      call: /^POST git\/refs$/,
      right: 'contents: write',
      answer: async (_, { body }) => {
        const branch = String(body['ref']).replace('refs/heads/', '');
        if ((await tipOf(bare, branch)) !== null) throw new Refusal(422, 'Reference already exists');
        await moveBranch(memory, bare, { branch, sha: String(body['sha']), force: false });
      },
    },
    {
      call: /^PATCH git\/refs\/heads\/([\w/-]+)$/,
      right: 'contents: write',
      answer: ([branch = ''], { body }) =>
        moveBranch(memory, bare, { branch, sha: String(body['sha']), force: body['force'] === true }),
    },
  ];
  const issues: Route[] = [
    { call: /^GET issues$/, right: 'issues: read', answer: () => memory.issues.map(shownIssue) },
    {
      call: /^POST issues$/,
      right: 'issues: write',
      answer: (_, { body }) => {
        const issue = { number: memory.next(), title: String(body['title']), body: textOf(body) };
        memory.issues.push(issue);
        return shownIssue(issue);
      },
    },
    {
      call: /^PATCH issues\/(\d+)$/,
      right: 'issues: write',
      answer: ([number], { body }) => {
        const issue = memory.issues.find((each) => each.number === Number(number));
        if (!issue) throw new Refusal(404, 'Not Found');
        issue.body = textOf(body);
        return shownIssue(issue);
      },
    },
  ];
  const settings: Route[] = [
    {
      call: /^GET rulesets$/,
      right: 'administration: read',
      answer: () =>
        [...memory.settings].flatMap(([path, body]) =>
          path.startsWith('rulesets/') ? [{ ...body, id: Number(path.slice('rulesets/'.length)) }] : [],
        ),
    },
    {
      call: /^POST rulesets$/,
      right: 'administration: write',
      answer: (_, { body }) => memory.settings.set(`rulesets/${memory.next()}`, body).size,
    },
    {
      call: /^PUT (branches\/main\/protection|rulesets\/\d+|actions\/permissions(?:\/[\w-]+)?)$/,
      right: 'administration: write',
      answer: ([path = ''], { body }) => memory.settings.set(path, body).size,
    },
  ];
  return [...pulls, ...contents, ...issues, ...settings];
}
