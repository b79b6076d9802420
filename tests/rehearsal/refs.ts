/** What GitHub does to the repository itself when a token asks for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Memory, Refusal } from './memory.ts';
import { git, gitOrNull } from './shell.ts';

export const tipOf = (bare: string, branch: string): Promise<string | null> =>
  gitOrNull(bare, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);

interface Ruleset {
  conditions: { ref_name: { include: string[] } };
  rules: { type: string }[];
}

/** True where a rule says that the branch only grows. */
const growsOnly = ({ settings }: Memory, branch: string): boolean =>
  [...settings].some(([path, body]) => {
    if (!path.startsWith('rulesets/')) return false;
    const { conditions, rules } = body as unknown as Ruleset;
    return (
      conditions.ref_name.include.includes(`refs/heads/${branch}`) &&
      rules.some(({ type }) => type === 'non_fast_forward')
    );
  });

/** For a token that may write: never a branch that asks for pull requests, and backwards only where nothing forbids it. */
export async function moveBranch(
  memory: Memory,
  bare: string,
  { branch, sha, force }: { branch: string; sha: string; force: boolean },
): Promise<void> {
  if (memory.settings.has(`branches/${branch}/protection`))
    throw new Refusal(422, 'Changes must be made through a pull request.');
  const old = await tipOf(bare, branch);
  const grows = old === null || (await gitOrNull(bare, ['merge-base', '--is-ancestor', old, sha])) !== null;
  if (!grows && (!force || growsOnly(memory, branch))) throw new Refusal(422, 'Update is not a fast forward');
  await git(bare, ['update-ref', `refs/heads/${branch}`, sha]);
}

export interface NewTree {
  base_tree?: string;
  /** A file without content is taken away. */
  tree: { path: string; mode: string; content: string | null }[];
}

/** Files over another tree. */
export async function writeTree(bare: string, { base_tree: base, tree }: NewTree): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    if (base) await git(bare, ['read-tree', base], { env });
    for (const { path, mode, content } of tree) {
      const blob =
        content === null ? '0'.repeat(40) : await git(bare, ['hash-object', '-w', '--stdin'], { input: content });
      const line = `${content === null ? '0' : mode} ${blob}\t${path}\0`;
      await git(bare, ['update-index', '-z', '--index-info'], { env, input: line });
    }
    return await git(bare, ['write-tree'], { env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
