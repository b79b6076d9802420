/**
 * `npm run review -- <base> <head>`: what a proposed change to the content does, in Markdown, all of it.
 *
 * Both are names of commits. Reads git's store and nothing else: the change is neither checked out nor run.
 * Exit code 0 where the change may be taken, 1 where it may not, 2 where the command cannot run. `CONTENT_DIR` names the
 * content folder, `AS_OF` the day. `--out <folder>` writes
 * - `review.md`, all of it; `comment.md` and `summary.md`, as much as a comment and the page of a run hold;
 * - `review.json`: `kind`, `refused`, and whether it touches the `content`, and the `program` around it;
 * - `<indicator>.svg`, the bars as pictures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../src/content/dates.ts';
import { contentDir, realDay } from '../src/content/load.ts';
import { ID } from '../src/content/schema.ts';
import { barPicture } from '../src/review/bar-picture.ts';
import { commentOf, summaryOf, wholeComment } from '../src/review/comment.ts';
import { GitError } from '../src/review/git.ts';
import type { CommentPlace } from '../src/review/ink.ts';
import { reviewChange } from '../src/review/read-change.ts';
import { isRefused, type Review } from '../src/review/review.ts';
import { say } from '../src/review/words.ts';
import { barsOf } from '../src/views/consequence.ts';

const USAGE = `npm run review -- <base> <head> [--out <folder>]
  <base>  nhánh sẽ nhận đề nghị / the branch that would take the change, for example origin/main
  <head>  đề nghị / the change, for example HEAD
  --out   ghi thêm bản nhận xét và hình các thanh vào thư mục / also write the comment and pictures of the bars`;

/** Address of the run on the host, whose summary holds the whole; null where nobody runs it there. */
function runOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = process.env) {
  const run = `${server}/${repository}/actions/runs/${id}`;
  return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(run) ? run : null;
}

function main(args: string[]): number {
  const asked = readArgs(args);
  if (!asked) return refuse(USAGE);
  const { base, head, out } = asked;
  const today = realDay();
  const asOf = process.env['AS_OF'] || today;
  if (!isDay(asOf)) return refuse(`AS_OF is "${asOf}"; expected a day such as 2026-11-22`);
  try {
    const { review, place } = reviewChange(contentDir(), base, head, { asOf, today, run: runOf() });
    process.stdout.write(wholeComment(review, place));
    if (out !== undefined) writeOut(out, review, place);
    return isRefused(review) ? 1 : 0;
  } catch (error) {
    if (error instanceof GitError) return refuse(error.message);
    throw error;
  }
}

function readArgs(args: string[]): { base: string; head: string; out: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ args, options: { out: { type: 'string' } }, allowPositionals: true });
    const [base, head, ...rest] = positionals;
    return base && head && rest.length === 0 ? { base, head, out: values.out } : null;
  } catch {
    return null;
  }
}

/** The texts, the outcome, and one picture for each indicator (members have no bar); an id is lower-case ASCII, so it is a safe name. */
function writeOut(folder: string, review: Review, place: CommentPlace): void {
  const { indicators, asOf, kind, content } = review;
  const outcome = { kind, refused: isRefused(review), content, program: review.program.length > 0 };
  mkdirSync(folder, { recursive: true });
  const texts = { 'comment.md': commentOf, 'summary.md': summaryOf, 'review.md': wholeComment };
  for (const [name, tell] of Object.entries(texts)) writeFileSync(join(folder, name), tell(review, place));
  writeFileSync(join(folder, 'review.json'), `${JSON.stringify(outcome)}\n`);
  for (const { after, member, figures } of indicators) {
    const [sample] = figures;
    if (!sample || member !== null || !ID.test(after.id)) continue;
    const bars = barsOf(sample, asOf, 'vi');
    const rows = (['before', 'after'] as const).map((when) => ({ title: say('vi', when), bar: bars[when] }));
    writeFileSync(join(folder, `${after.id}.svg`), barPicture(rows));
  }
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
