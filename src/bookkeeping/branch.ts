/** Writes files to a branch through GitHub's Git database: https://docs.github.com/en/rest/git */
import type { GitHub } from '../review/github.ts';

/** Path from the root of the repository to the file's text. */
export type FileTexts = ReadonlyMap<string, string>;

/** The newest commit of a branch, or null where there is no such branch. */
export const tipOf = async (host: GitHub, branch: string): Promise<string | null> =>
  (await host.find<{ object: { sha: string } }>(`git/ref/heads/${branch}`))?.object.sha ?? null;

/** A commit of `files` over everything that stands in `parent` (nothing where it is null); returns its number. */
export async function commitFiles(
  host: GitHub,
  parent: string | null,
  { files, message }: { files: FileTexts; message: string },
): Promise<string> {
  const base = parent === null ? null : await host.call<{ tree: { sha: string } }>('GET', `git/commits/${parent}`);
  const tree = await host.call<{ sha: string }>('POST', 'git/trees', {
    ...(base ? { base_tree: base.tree.sha } : {}),
    tree: [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  });
  const parents = parent === null ? [] : [parent];
  return (await host.call<{ sha: string }>('POST', 'git/commits', { message, tree: tree.sha, parents })).sha;
}

/**
 * Points a branch at a commit; makes the branch where `old` is null. Without `force` GitHub refuses whatever does not
 * grow from the branch as it stands, so nothing that somebody else wrote meanwhile is lost.
 */
export async function moveBranch(
  host: GitHub,
  branch: string,
  { old, sha, force = false }: { old: string | null; sha: string; force?: boolean },
): Promise<void> {
  if (old === null) await host.call('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha });
  else await host.call('PATCH', `git/refs/heads/${branch}`, { sha, force });
}
