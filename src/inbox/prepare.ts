/** From an issue to what the job that may write is handed: files, and words that are safe to post. */
import { checkFiles } from '../content/check.ts';
import type { Files } from '../content/files.ts';
import { readBundle } from '../intake/bundle/read.ts';
import type { ToolLocale } from '../text/locale.ts';
import { type Counts, refusal, warningsOf } from './answer.ts';
import type { SentIssue } from './issue.ts';

/** Handed from one job to the other as JSON. */
export interface Parcel {
  number: number;
  sender: string;
  /** The answer to a faulty bundle; null where it is right. */
  refusal: string | null;
  warnings: Readonly<Record<ToolLocale, string>>;
  counts: Counts;
  /** From the root of the repository. */
  files: { path: string; text: string }[];
}

export interface InboxSite {
  plan: string;
  files: Files;
  asOf: string;
  today: string;
}

/** The content folder of the repository that the workflows run in. */
const FOLDER = 'content/';

export function parcelOf(
  { number, sender }: SentIssue,
  bundle: string,
  { plan, files, asOf, today }: InboxSite,
): Parcel {
  const read = (lang: ToolLocale) =>
    readBundle(bundle, { plan, files, lang, check: (all) => checkFiles(all, { asOf, today, lang }) });
  const [vi, en] = [read('vi'), read('en')];
  const count = (kind: string): number => vi.files.filter((each) => each.kind === kind).length;
  return {
    number,
    sender,
    refusal: vi.faults.length ? refusal({ vi: vi.faults, en: en.faults }) : null,
    warnings: warningsOf({ vi: vi.warnings, en: en.warnings }),
    counts: { figures: count('figure'), withdrawals: count('withdrawal'), events: count('event') },
    files: vi.files.map(({ path, text }) => ({ path: FOLDER + path, text })),
  };
}
