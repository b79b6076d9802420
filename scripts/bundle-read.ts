/**
 * For the workflow bundle.yml: reads the issue of the event at `GITHUB_EVENT_PATH` as data and leaves `parcel.json` in
 * `--out <folder>`: the files that come of its bundle, or what is wrong with it. Prints `found=true` or `found=false` for
 * `$GITHUB_OUTPUT`. Of the issue nothing is printed: the runner takes orders from lines of the log.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, loadOrThrow, realDay } from '../src/content/load.ts';
import { readFiles } from '../src/content/read.ts';
import { bundleIn, issueOf } from '../src/inbox/issue.ts';
import { parcelOf } from '../src/inbox/prepare.ts';
import { setting } from '../src/review/environment.ts';

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
if (out === undefined) throw new TypeError('no folder found; expected --out <folder>');
const issue = issueOf(JSON.parse(readFileSync(setting('GITHUB_EVENT_PATH'), 'utf8')));
const bundle = issue && bundleIn(issue.body);
if (issue && bundle !== null) {
  const today = realDay();
  const site = {
    plan: loadOrThrow().plan.id,
    files: readFiles(contentDir()),
    asOf: process.env['AS_OF'] || today,
    today,
  };
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'parcel.json'), JSON.stringify(parcelOf(issue, bundle, site)));
}
console.log(`found=${bundle !== null}`);
