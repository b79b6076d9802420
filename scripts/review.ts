/**
 * `npm run review -- <base> <head>`: what a proposed change to the content does, as a comment in Markdown.
 *
 * Both are names of commits. Reads git's store and nothing else: the change is neither checked out nor run.
 * `--out <folder>` also writes the comment and the bars as pictures. Exit code 0 where the change may be taken, 1 where
 * it may not, 2 where the command cannot run. `CONTENT_DIR` names the content folder, `AS_OF` the day.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, realDay } from '../src/content/load.ts';
import { ID, isoDate } from '../src/content/schema.ts';
import { barPicture } from '../src/review/bar-picture.ts';
import { GitError } from '../src/review/git.ts';
import { reviewChange } from '../src/review/read-change.ts';
import { isRefused, type Review } from '../src/review/review.ts';
import { say } from '../src/review/words.ts';
import { barsOf } from '../src/views/consequence.ts';

const USAGE = `npm run review -- <base> <head> [--out <folder>]
  <base>  nhánh sẽ nhận đề nghị / the branch that would take the change, for example origin/main
  <head>  đề nghị / the change, for example HEAD
  --out   ghi thêm comment.md và hình các thanh vào thư mục / also write comment.md and pictures of the bars`;

function main(args: string[]): number {
  const asked = readArgs(args);
  if (!asked) return refuse(USAGE);
  const { base, head, out } = asked;
  const today = realDay();
  const asOf = process.env['AS_OF'] || today;
  if (!isoDate.safeParse(asOf).success) return refuse(`AS_OF is "${asOf}"; expected a day such as 2026-11-22`);
  try {
    const { review, comment } = reviewChange(contentDir(), base, head, { asOf, today });
    process.stdout.write(comment);
    if (out !== undefined) writeOut(out, comment, review);
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

/** The comment, the outcome, and one picture for each indicator; an id is lower-case ASCII, so it is a safe name. */
function writeOut(folder: string, comment: string, review: Review): void {
  const { indicators, asOf } = review;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'comment.md'), comment);
  const outcome = { refused: isRefused(review), content: review.content, program: review.program.length > 0 };
  writeFileSync(join(folder, 'review.json'), `${JSON.stringify(outcome)}\n`);
  for (const { after, figures } of indicators) {
    const [sample] = figures;
    if (!sample || !ID.test(after.id)) continue;
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
