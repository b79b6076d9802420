/** The finds of a report as one list that a person goes through: tick, correct in place, drop. Pure. */
import { type Draft, emptyDraft, SOURCE_FIELDS } from './draft.ts';
import type { Reading, Verdict } from './report/reading.ts';

/** One find, as it is corrected: what the fields hold is text, as in the form. */
export interface Find {
  indicator: string;
  value: string;
  /** The value that was read, in the unit of the series; gone once a person has corrected it. */
  read?: string | undefined;
  period: string;
  stage: string;
  quote: string;
  at: number;
  length: number;
  verdict: Verdict;
  isTicked: boolean;
}

export interface Checklist {
  /** Offered, in the order of the report. */
  finds: Find[];
  /** Left out, each with its reason. */
  left: Find[];
}

/** A list from readings; `typed` spells a period as people write it. */
export function checklistOf(readings: readonly Reading[], typed: (period: string) => string): Checklist {
  const finds = readings.map(
    ({ indicator, value, amount, period, stage, quote, at, length, verdict }): Find => ({
      indicator,
      value,
      read: amount.value,
      period: period === null ? '' : typed(period),
      stage: stage ?? '',
      quote,
      at,
      length,
      verdict,
      isTicked: false,
    }),
  );
  return {
    finds: finds.filter(({ verdict }) => verdict.kind !== 'out'),
    left: finds.filter(({ verdict }) => verdict.kind === 'out'),
  };
}

/** True where nothing is left to look at or to choose: the words are clear, and the stage is known. */
const isClear = ({ verdict, stage }: Find): boolean => verdict.kind === 'sure' && stage !== '';

const isOfOnePeriod = (a: Find, b: Find): boolean =>
  a.indicator === b.indicator && a.period !== '' && a.period === b.period;

/** Another value that the report gives for the same period, as written there: only one of them can be right. */
export const rivalOf = (find: Find, finds: readonly Find[]): string | null =>
  finds.find(
    (other) =>
      other !== find &&
      isOfOnePeriod(find, other) &&
      Number(other.read ?? Number.NaN) !== Number(find.read ?? Number.NaN),
  )?.value ?? null;

/** True for a find that one press may tick with all others that are sure. */
export const isReady = (find: Find, finds: readonly Find[]): boolean => isClear(find) && rivalOf(find, finds) === null;

const keyOf = ({ indicator, quote, at }: Find): string => [indicator, at, quote].join('\n');

/** The same figure of the same period: a table and the text often give it both. */
const isSame = (a: Find, b: Find): boolean => isOfOnePeriod(a, b) && Number(a.read) === Number(b.read);

/** The clearer the lower: what a person has ticked is as it should be. */
const rank = (find: Find): number => (find.isTicked || isClear(find) ? 0 : find.verdict.kind === 'sure' ? 1 : 2);

/**
 * A list with what another part of the report holds: finds of the same place in the same words are the newer ones, all
 * others stay as they were corrected. A figure that stands in both is one find, the clearer of the two.
 */
export function joined(old: Checklist | null, fresh: Checklist): Checklist {
  if (!old) return fresh;
  const known = new Set([...fresh.finds, ...fresh.left].map(keyOf));
  const kept = (finds: readonly Find[]): Find[] => finds.filter((find) => !known.has(keyOf(find)));
  const before = kept(old.finds);
  const more = fresh.finds.filter((find) => !before.some((each) => isSame(each, find) && rank(each) <= rank(find)));
  const stay = before.filter((find) => !more.some((each) => isSame(each, find)));
  return { finds: [...stay, ...more], left: [...kept(old.left), ...fresh.left] };
}

/** The figure of a find, with the source that is given once for all of them. */
export const draftOf = (find: Find, source: Draft): Draft => ({
  ...emptyDraft(),
  ...Object.fromEntries(SOURCE_FIELDS.map((field) => [field, source[field]])),
  confirmedUrl: source.confirmedUrl,
  indicator: find.indicator,
  value: find.value,
  period: find.period,
  stage: find.stage,
  quote: find.quote,
});

/** A source that stands in until the real one is given, to show what a figure would change: the check has to take it. */
export const standInSource = (today: string): Draft => ({
  ...emptyDraft(),
  title: 'Báo cáo',
  publisher: 'UBND tỉnh',
  published: today,
  url: 'https://example.org/bao-cao',
  document: '1/BC',
});

const isText = (each: unknown): each is string => typeof each === 'string';
const isFind = (each: unknown): each is Find => {
  const { indicator, value, period, stage, quote, at, length, verdict, isTicked } = Object(each) as Record<
    string,
    unknown
  >;
  return (
    [indicator, value, period, stage, quote].every(isText) &&
    typeof at === 'number' &&
    typeof length === 'number' &&
    typeof isTicked === 'boolean' &&
    isVerdict(verdict)
  );
};

function isVerdict(each: unknown): each is Verdict {
  if (typeof each !== 'object' || each === null || !('kind' in each)) return false;
  if (each.kind === 'sure') return true;
  if (each.kind === 'ask') return 'reasons' in each && Array.isArray(each.reasons);
  return each.kind === 'out' && 'reason' in each;
}

/** True for a list as it was kept on a device. */
export function isChecklist(each: unknown): each is Checklist {
  if (typeof each !== 'object' || each === null || !('finds' in each) || !('left' in each)) return false;
  const { finds, left } = each;
  return Array.isArray(finds) && finds.every(isFind) && Array.isArray(left) && left.every(isFind);
}
