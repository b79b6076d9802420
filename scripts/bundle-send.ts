/**
 * For the workflow bundle.yml: `<folder>` holds the `parcel.json` that `scripts/bundle-read.ts` left; makes the branch
 * and the pull request of it and answers in the issue. Needs no package: it runs where the token may write.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOGIN } from '../src/inbox/issue.ts';
import type { Parcel } from '../src/inbox/prepare.ts';
import { sendParcel } from '../src/inbox/send.ts';
import { hostOf, serverOf, setting } from '../src/review/environment.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new TypeError('no folder found; expected the one with parcel.json');
const parcel = JSON.parse(readFileSync(join(folder, 'parcel.json'), 'utf8')) as Parcel;
if (String(parcel.number) !== setting('NUMBER', /^[1-9]\d{0,8}$/))
  throw new RangeError('the parcel is of another issue');
if (!LOGIN.test(parcel.sender)) throw new RangeError('the sender is no account');
console.log(await sendParcel(hostOf(), { parcel, branch: setting('BRANCH', /^[\w./-]+$/), server: serverOf() }));
