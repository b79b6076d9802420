/**
 * What may come of an issue, looked at once more by the job that may write: it trusts neither the issue nor the job
 * that read it. Needs no package.
 */

/** Files of one request. */
export const MOST_FILES = 60;
/** Bytes of one file: the content check takes no larger one. */
const LARGEST = 64_000;

const ID = '[a-z0-9]+(?:[.-][a-z0-9]+)*';
const DAY = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const PERIOD = '\\d{4}(?:-\\d{4}|-M\\d{1,2}|-S[12]|-Q[1-4]|-\\d{2}(?:-\\d{2}|-P\\d{1,3}M)?)?';
const FIGURE = new RegExp(`^content/figures/${ID}/${PERIOD}--${DAY}(?:--\\d{1,3})?\\.yaml$`);
const SERIES = new RegExp(`^content/series/${ID}/${ID}/${PERIOD}--${DAY}(?:--\\d{1,3})?\\.yaml$`);
const EVENT = new RegExp(`^content/events/${ID}/${DAY}--${ID}\\.yaml$`);
/** What may be added at the end of a figure that is there: its withdrawal, in the one way it is written. */
const WITHDRAWN = /^withdrawn:\n {2}date: \d{4}-\d{2}-\d{2}\n {2}reason:\n(?: {4}[a-z]{2,3}: "(?:[^"\\\n]|\\.)*"\n)+$/;

export interface GuardedFile {
  path: string;
  text: string;
}

/** Why a file may not be written, or null. `old` is its text on main, null where there is none. */
export function breach({ path, text }: GuardedFile, old: string | null): string | null {
  // As a string of JSON: on one line, whatever it holds.
  const name = JSON.stringify(path);
  const isFigure = FIGURE.test(path) || SERIES.test(path);
  if (!isFigure && !EVENT.test(path)) return `${name} is neither a figure nor an event`;
  if (Buffer.byteLength(text) > LARGEST) return `${name} is larger than ${LARGEST} bytes`;
  if (old === null) return null;
  const kept = old.replace(/\s*$/, '\n');
  const isWithdrawal = isFigure && text.startsWith(kept) && WITHDRAWN.test(text.slice(kept.length));
  return isWithdrawal && !/^withdrawn:/m.test(old) ? null : `${name} is there already and is more than withdrawn`;
}

/** Throws a `RangeError` where the files are none, too many, or two have one name. */
export function mustBeFew(files: readonly GuardedFile[]): void {
  if (files.length === 0 || files.length > MOST_FILES)
    throw new RangeError(`${files.length} files found; expected 1 to ${MOST_FILES}`);
  if (new Set(files.map(({ path }) => path)).size < files.length) throw new RangeError('two files have one name');
}
