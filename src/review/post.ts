/** Puts a finished review on its pull request: one comment, kept up to date, and the statuses that main asks for. */
import type { CommitStatus, GitHub } from './github.ts';
import { JOBS, unmetJobs } from './jobs.ts';
import type { Kind } from './kind.ts';
import { MARKER } from './marker.ts';
import { commitStatuses } from './statuses.ts';

/** What the command that read the change left behind. */
export interface Finished {
  comment: string;
  kind: Kind;
  /** False where the change leaves the content alone. */
  content: boolean;
  /** True where it touches something outside the content folder. */
  program: boolean;
}

export interface PostInput {
  number: number;
  sha: string;
  /** Number of the run that checked the change and built the preview. */
  run: string;
  /**
   * True where the run was started on the branch, not by the pull request: GitHub counts its jobs for no request, so how
   * they ended is reported as statuses of their names.
   */
  isDispatched: boolean;
  /** `https://github.com` */
  server: string;
  finished: Finished;
}

/** The one-file site stands among the artifacts of the run under its own name and opens in the browser. */
const previewLine = (run: string): string =>
  `\n**Xem thử / preview**: [mở trang này rồi bấm / open this page, then press](<${run}#artifacts>) \`theo-doi-chi-tieu.html\`\n`;

/**
 * Returns what was done. Nothing is done where the pull request has moved on: its newest commit has a run of its own.
 * A status is green only where the jobs that this kind of change needs have passed, whatever the change made of the
 * workflow that ran them.
 */
export async function postReview(
  host: GitHub,
  { number, sha, run, isDispatched, server, finished }: PostInput,
): Promise<string> {
  const pull = await host.pull(number);
  if (pull.head.sha !== sha) return 'moved on';
  const { comment, kind, content, program } = finished;
  const unmet = unmetJobs(await host.jobsOf(run), program);
  const old = await host.commentWith(number, MARKER);
  const address = `${server}/${host.repository}/actions/runs/${run}`;
  const said = content || old ? await host.write(number, old, comment + previewLine(address)) : undefined;
  const statuses = [...(isDispatched ? jobStatuses(unmet) : []), ...commitStatuses(kind, unmet)];
  for (const status of statuses) await host.setStatus(sha, said ? { ...status, url: said } : status);
  return said ?? 'no content';
}

/** The jobs that main asks for, as statuses: green where they ended as this change needs. */
const jobStatuses = (unmet: readonly string[]): CommitStatus[] =>
  Object.values(JOBS).map((context) =>
    unmet.includes(context)
      ? { context, state: 'failure', description: 'did not run, or did not pass' }
      : { context, state: 'success', description: 'ran on the branch' },
  );
