/**
 * Who is asked to review which files, as the file CODEOWNERS of GitHub, GitLab and Gitea.
 *
 * The mapping: an agency's id in agencies.yaml is the name of its team on the host, below the owner of the repository
 * (`so-tai-chinh` is `@owner/so-tai-chinh`); an agency that was succeeded is asked through its last successor. An
 * indicator's `owner` reviews its figures, also those of its parts, a task's `lead` its events. Everything else belongs to the team
 * `maintainers`.
 */
import type { Agency, Content } from '../content/schema.ts';
import { successorsOf } from '../content/succession.ts';

const MAINTAINERS = 'maintainers';

const HEAD = `# Written by "npm run codeowners" from agencies.yaml, indicators and tasks; change those, then run it again.
# An agency's id is the name of its team on the host. The last line that fits a file counts.
`;

/** The agency that does today what this one did. */
export const lastSuccessor = (id: string, agencies: readonly Agency[]): string =>
  successorsOf(id, (each) => agencies.find((agency) => agency.id === each)?.succeeded_by?.agency).at(-1) ?? id;

/** "owner" of `https://github.com/owner/name`. */
const ownerOf = (url: string): string => new URL(url).pathname.split('/').find(Boolean) ?? '';

export function codeownersOf({ plan, indicators, tasks, agencies }: Content, folder = 'content'): string {
  const team = (name: string): string => `@${ownerOf(plan.repository.url)}/${name}`;
  const teams = (ids: readonly string[]): string =>
    [...new Set(ids.map((id) => lastSuccessor(id, agencies)))].map(team).join(' ');
  const rows: [string, string][] = [
    ['*', team(MAINTAINERS)],
    ...indicators
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ id, owner, by }) =>
        (by.length > 0 ? ['figures', 'series'] : ['figures']).map((ledger): [string, string] => [
          `/${folder}/${ledger}/${id}/`,
          teams([owner]),
        ]),
      ),
    ...tasks.map(({ id, lead }): [string, string] => [`/${folder}/events/${id}/`, teams(lead)]),
  ];
  const width = Math.max(...rows.map(([pattern]) => pattern.length));
  return `${HEAD}${rows.map(([pattern, owners]) => `${pattern.padEnd(width)} ${owners}\n`).join('')}`;
}
