/** Days that no plan can mean: a year with a digit too few, too many or mistyped. */
import { yearAt } from '../../domain/time.ts';
import { type Finding, finding } from '../fault.ts';
import { type Gathered, reportedIn } from '../gather.ts';
import { spotOf } from '../issues.ts';
import type { Parsed } from '../parse.ts';
import type { Steps, YamlFile, YamlTree } from '../yaml.ts';

/** No figure of a plan is older: the statistics of the country begin here. */
export const FIRST_YEAR = 1945;
/** Years that a period may last, and that a day may lie beyond the last one. */
export const LONGEST_PERIOD = 50;

/** Keys that hold a day, a month or a year. */
const DAYS: ReadonlySet<PropertyKey> = new Set(['date', 'published', 'ended', 'end', 'year', 'baseline']);

/** Every such day of every file; days in the names of files are told in times.ts. */
export function farDayFindings(all: Gathered): Finding[] {
  const ends = (all.plan?.value?.periods ?? []).map(({ end }) => yearAt(end));
  if (ends.length === 0) return [];
  const last = Math.max(...ends) + LONGEST_PERIOD;
  const files: (Parsed<unknown> | null)[] = [
    all.plan,
    all.agencies,
    ...all.indicators,
    ...reportedIn(all),
    ...all.tasks,
    ...all.events,
  ];
  return files.flatMap((each) => (each?.file && each.value ? daysIn(each.file, each.file.tree, [], last) : []));
}

function daysIn(file: YamlFile, tree: YamlTree, steps: Steps, last: number): Finding[] {
  if (typeof tree === 'string') {
    const [, written] = /^(\d{4})(?:-|$)/.exec(tree) ?? [];
    const year = Number(written);
    const odd = written !== undefined && DAYS.has(steps.at(-1) ?? '') && (year < FIRST_YEAR || year > last);
    const data = { year, first: FIRST_YEAR, last, inName: false };
    return odd ? [finding('year-outside', file.path, spotOf(file, steps).value.from, data)] : [];
  }
  const entries: [PropertyKey, YamlTree][] = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);
  return entries.flatMap(([step, child]) => daysIn(file, child, [...steps, step], last));
}
