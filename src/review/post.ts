/** Puts a finished review on its pull request: one comment, kept up to date, and the status that main asks for. */
import type { GitHub } from './github.ts';
import { MARKER } from './marker.ts';

/** What the command that read the change left behind. */
export interface Finished {
  comment: string;
  refused: boolean;
  /** False where the change leaves the content alone. */
  content: boolean;
}

export interface PostInput {
  number: number;
  sha: string;
  /** Address of the run that built the preview. */
  run: string;
  finished: Finished;
}

const DESCRIPTION = {
  true: 'Còn chỗ phải sửa, xem nhận xét / faults to mend, see the comment',
  false: 'Không có lỗi / no faults',
} as const;

const previewLine = (run: string): string =>
  `\n[Bản xem thử trang và hình thanh tiến độ / preview of the site and pictures](<${run}#artifacts>)\n`;

/** Returns what was done. Nothing is done where the pull request has moved on: its newest commit has a run of its own. */
export async function postReview(host: GitHub, { number, sha, run, finished }: PostInput): Promise<string> {
  const pull = await host.pull(number);
  if (pull.head.sha !== sha) return 'moved on';
  const { comment, refused, content } = finished;
  const old = await host.commentWith(number, MARKER);
  const said = content || old ? await host.write(number, old, comment + previewLine(run)) : undefined;
  const state = refused ? 'failure' : 'success';
  await host.setStatus(sha, { state, description: DESCRIPTION[`${refused}`], ...(said ? { url: said } : {}) });
  return said ?? 'no content';
}
