/** Puts a finished review on its pull request: one comment, kept up to date, and the status that main asks for. */
import type { GitHub } from './github.ts';
import { unmetJobs } from './jobs.ts';
import { MARKER } from './marker.ts';

/** What the command that read the change left behind. */
export interface Finished {
  comment: string;
  refused: boolean;
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
  /** `https://github.com` */
  server: string;
  finished: Finished;
}

/** What GitHub takes as the description of a status. */
const LONGEST = 140;
const REFUSED = 'Còn chỗ phải sửa, xem nhận xét / faults to mend, see the comment';
const SOUND = 'Không có lỗi / no faults';

function statusOf(refused: boolean, unmet: readonly string[]): { state: 'success' | 'failure'; description: string } {
  if (refused) return { state: 'failure', description: REFUSED };
  if (unmet.length === 0) return { state: 'success', description: SOUND };
  const description = `Chưa chạy xong và đạt / not run or not passed: ${unmet.join('; ')}`;
  return { state: 'failure', description: description.slice(0, LONGEST) };
}

const previewLine = (run: string): string =>
  `\n[Bản xem thử trang và hình thanh tiến độ / preview of the site and pictures](<${run}#artifacts>)\n`;

/**
 * Returns what was done. Nothing is done where the pull request has moved on: its newest commit has a run of its own.
 * The status is green only where the jobs that this kind of change needs have passed, whatever the change made of the
 * workflow that ran them.
 */
export async function postReview(host: GitHub, { number, sha, run, server, finished }: PostInput): Promise<string> {
  const pull = await host.pull(number);
  if (pull.head.sha !== sha) return 'moved on';
  const { comment, refused, content, program } = finished;
  const unmet = unmetJobs(await host.jobsOf(run), program);
  const old = await host.commentWith(number, MARKER);
  const address = `${server}/${host.repository}/actions/runs/${run}`;
  const said = content || old ? await host.write(number, old, comment + previewLine(address)) : undefined;
  await host.setStatus(sha, { ...statusOf(refused, unmet), ...(said ? { url: said } : {}) });
  return said ?? 'no content';
}
