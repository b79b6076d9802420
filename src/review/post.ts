/** Puts a finished review on its pull request: one comment, kept up to date, and the statuses that main asks for. */
import type { GitHub } from './github.ts';
import type { Kind } from './kind.ts';
import { MARKER } from './marker.ts';
import { statusesOf } from './statuses.ts';

/** What the command that read the change left behind. */
export interface Finished {
  comment: string;
  kind: Kind;
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

/** The one-file site stands among the artifacts of the run under its own name and opens in the browser. */
const previewLine = (run: string): string =>
  `\n**Xem thử / preview**: [mở trang này rồi bấm / open this page, then press](<${run}#artifacts>) \`theo-doi-chi-tieu.html\`\n`;

/** Returns what was done. Nothing is done where the pull request has moved on: its newest commit has a run of its own. */
export async function postReview(host: GitHub, { number, sha, run, finished }: PostInput): Promise<string> {
  const pull = await host.pull(number);
  if (pull.head.sha !== sha) return 'moved on';
  const { comment, kind, content } = finished;
  const old = await host.commentWith(number, MARKER);
  const said = content || old ? await host.write(number, old, comment + previewLine(run)) : undefined;
  for (const status of statusesOf(kind)) await host.setStatus(sha, said ? { ...status, url: said } : status);
  return said ?? 'no content';
}
