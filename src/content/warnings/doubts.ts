/** What may be right and is improbable: wide ranges, a fall written as a rise, letters of two alphabets in one word, a task that is open again. */
import { exact } from '../../domain/exact.ts';
import { traitsOf } from '../../domain/measures.ts';
import { firstDayOf, lastDayOf } from '../../domain/period.ts';
import { type Finding, finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { spotOf, valueFinding } from '../issues.ts';
import { compareText } from '../order.ts';
import type { Parsed } from '../parse.ts';
import { eventOf } from '../passed-files.ts';
import { forecastFindings } from '../relations/lifetimes.ts';
import type { Steps, YamlFile, YamlTree } from '../yaml.ts';

export const doubtFindings = (all: Gathered): Finding[] => [
  ...all.figures.flatMap(rangeFindings),
  ...all.figures.flatMap(({ file, value, place }) => {
    const period = place.name.split('--')[0] ?? '';
    return file && value?.stage === 'estimate' && isStale(period, place.name.split('--')[1] ?? '')
      ? [valueFinding('estimate-late', file, ['stage'], { period })]
      : [];
  }),
  ...all.indicators.flatMap(fallFindings),
  ...forecastFindings(all),
  ...reopenedFindings(all),
  ...emptyGroupFindings(all),
  ...filesOf(all).flatMap((each) => (each.file && each.value ? mixedIn(each.file, each.file.tree, []) : [])),
];

/** A range wider than a quarter of the value says next to nothing: "hơn", "gần" and "khoảng" are closer. */
function rangeFindings({ file, value }: Gathered['figures'][number]): Finding[] {
  if (!file || !value || value.low === null || value.high === null) return [];
  const { low, high } = value;
  const width = exact(high).sub(exact(low));
  return width.mul(4).compare(exact(value.value).abs()) > 0
    ? [valueFinding('range-wide', file, ['low'], { low, high, value: value.value })]
    : [];
}

/** As plans word a fall, in the clause that a target quotes. */
const FALL = /(?<!\p{L})(?:less|fewer|lower|fall|reduc(?:e|ed|tion)|decrease[ds]?|giảm|ít hơn|thấp hơn)(?!\p{L})/iu;

/** A change from the baseline that the clause calls a fall and the target's number a rise: "15 % less" is `<= -15`. */
function fallFindings({ file, value }: Gathered['indicators'][number]): Finding[] {
  if (!file || !value || traitsOf(value.measure).asks !== 'change') return [];
  return value.targets.flatMap(({ op, value: number, clause }, at) =>
    clause !== null && FALL.test(clause) && op.startsWith('>') && exact(number).compare(0) > 0
      ? [valueFinding('fall-as-rise', file, ['targets', at, 'value'], { clause, op, number })]
      : [],
  );
}

/** An estimate that was published more than three years after its period: official figures are out by then. */
function isStale(period: string, published: string): boolean {
  const years = period.match(/\d{4}/g) ?? [];
  const last = Number(/^\d{4}-\d{4}$/.test(period) ? years.at(-1) : years[0]);
  return Number(published.slice(0, 4)) - last > 3;
}

/** Work that goes on, or of which nothing is known, after it was done. */
function reopenedFindings({ events }: Gathered): Finding[] {
  const known = events.flatMap((each) => {
    const event = eventOf(each);
    return event?.status && each.file ? [{ task: each.place.task, path: each.path, file: each.file, event }] : [];
  });
  const sorted = known.sort((a, b) => compareText(a.event.date, b.event.date));
  return sorted.flatMap(({ task, file, event }, at) => {
    const done = sorted
      .slice(0, at)
      .find(
        (each) =>
          each.task === task && each.event.status === 'done' && lastDayOf(each.event.date) < firstDayOf(event.date),
      );
    return done && (event.status === 'in-progress' || event.status === 'unknown')
      ? [
          valueFinding('task-reopened', file, ['status'], {
            status: event.status,
            date: done.event.date,
            other: done.path,
          }),
        ]
      : [];
  });
}

/** A group of the plan without an indicator would be a heading over nothing. */
function emptyGroupFindings({ plan, indicators }: Gathered): Finding[] {
  const used = new Set(indicators.map(({ value }) => value?.group));
  if (!plan?.file || !plan.value || used.has(undefined)) return [];
  const { file } = plan;
  return plan.value.groups.flatMap(({ id }, at) =>
    used.has(id) ? [] : [valueFinding('group-empty', file, ['groups', at, 'id'], { group: id })],
  );
}

const filesOf = (all: Gathered): Parsed<unknown>[] =>
  [all.plan, all.agencies, ...all.indicators, ...all.figures, ...all.tasks, ...all.events].filter(
    (each) => each !== null,
  );

const WORD = /[\p{L}\p{M}]{3,}/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const OTHER_WIDTH = /[\uFF01-\uFF5E]+|[\u{1D400}-\u{1D7FF}]+/u;

/** A word of Latin letters and those of another alphabet, or letters of another width; short signs of units stay. */
const mixedWord = (text: string): string | undefined =>
  text.match(WORD)?.find((word) => LATIN.test(word) && OTHER.test(word)) ?? OTHER_WIDTH.exec(text)?.[0];

function mixedIn(file: YamlFile, tree: YamlTree, steps: Steps): Finding[] {
  if (typeof tree === 'string') {
    const found = mixedWord(tree);
    return found === undefined ? [] : [finding('mixed-letters', file.path, spotOf(file, steps).value.from, { found })];
  }
  const entries: [PropertyKey, YamlTree][] = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);
  return entries.flatMap(([step, child]) => mixedIn(file, child, [...steps, step]));
}
