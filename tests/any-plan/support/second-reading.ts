/**
 * The rule of progress read a second time, from its published text (`/phuong-phap/`), without a line of `src/`: what the
 * site publishes of a plan's figures is held against this. Straightforward rather than fast or small in steps: one
 * function finds the values, one says the word, one gives the numbers.
 */
import { by, compared, decimal, minus, numberOf, plus, type Ratio, raised, times, whole } from './ratio.ts';

export interface Report {
  /** File name without `.yaml`: `2024--2025-02-13`. */
  id: string;
  value: string;
  low: string | null;
  high: string | null;
  stage: string;
  /** Day of the withdrawal, or null. */
  withdrawn: string | null;
}

export interface Case {
  measure: string;
  path: string;
  scale: readonly (string | null)[];
  ended: string | null;
  op: string;
  value: string;
  /** The least and the most that may be meant where the target says "about". */
  about?: { low: string; high: string } | null;
  baselineYear: number;
  end: number;
  baseline: { year: number; value: string; stage: string } | null;
  otherUnit: boolean;
  reports: readonly Report[];
  asOf: string;
  /** Day of the build, from which a date without its day counts at the latest; the day asked about where left out. */
  builtOn?: string;
}

/** As `assessment` of `data/v1/indicators.json`, without its sentence. */
export interface Reading {
  status: string;
  provisional: boolean;
  reason: string | null;
  year: number | null;
  value: number | null;
  baseline: { year: number; value: number } | null;
  progress: number | null;
  expected: number | null;
  gap: number | null;
  pace_so_far: number | null;
  pace_required: number | null;
  acceleration: number | null;
  forecast: { value: number; verdict: 'met' | 'missed' | null } | null;
}

/** A number with the ends of the range that it may lie in. */
interface Band {
  said: Ratio;
  ends: readonly Ratio[];
}

interface Span {
  report: Report;
  from: number;
  to: number;
  isResult: boolean;
}

const ONE = whole(1);
const NOUGHT = whole(0);
const HUNDRED = whole(100);

const bandOf = ({ value, low, high }: Report): Band => ({
  said: decimal(value),
  ends: [decimal(low ?? value), decimal(high ?? value)],
});

const each = (a: Band, change: (x: Ratio) => Ratio): Band => ({ said: change(a.said), ends: a.ends.map(change) });

const both = (a: Band, b: Band, join: (x: Ratio, y: Ratio) => Ratio): Band => ({
  said: join(a.said, b.said),
  ends: a.ends.map((end, i) => join(end, b.ends[i] ?? b.said)),
});

const growthOf = (percent: Ratio): Ratio => {
  const factor = plus(ONE, by(percent, HUNDRED));
  return compared(factor, NOUGHT) < 0 ? NOUGHT : factor;
};

function holds(a: Ratio, op: string, b: Ratio): boolean {
  const sign = compared(a, b);
  return op === '>=' ? sign >= 0 : op === '>' ? sign > 0 : op === '<=' ? sign <= 0 : sign < 0;
}

/** A bare year or month of publication counts from its last day, or from the build where that comes first. */
function knownSince(published: string, firstDay: string, builtOn: string): string {
  const [year = 0, month = 12, day] = published.split('-').map(Number);
  if (day !== undefined) return published;
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return firstDay <= builtOn && builtOn < last ? builtOn : last;
}

/** Section 1: the best report of each full year and range of full years, as known on the day. */
function spansOf({ reports, asOf, builtOn = asOf }: Case): Span[] {
  const best = new Map<string, Span & { rank: string }>();
  for (const report of reports) {
    const [, from = '', to = from, published = '', k = '1'] =
      /^(\d{4})(?:-(\d{4}))?--(\d{4}(?:-\d\d){0,2})(?:--(\d+))?$/.exec(report.id) ?? [];
    // A part of a year or a reading at a day: shown, never judged.
    if (from === '') continue;
    const day = `${published}${'-01-01'.slice(published.length - 4)}`;
    if (knownSince(published, day, builtOn) > asOf || (report.withdrawn !== null && report.withdrawn <= asOf)) continue;
    const isResult = day > `${to}-12-31`;
    const stage = ['estimate', 'preliminary', 'official'].indexOf(report.stage);
    const named = `${String(published.length).padStart(2, '0')} ${k.padStart(6, '0')}`;
    const rank = `${isResult ? 1 : 0} ${stage} ${day} ${named}`;
    const key = `${from}-${to}`;
    const rival = best.get(key);
    if (!rival || rank > rival.rank) best.set(key, { report, from: Number(from), to: Number(to), isResult, rank });
  }
  return [...best.values()];
}

/** Section 2: all ways to lay spans end to end from a year on; the best of them. */
function laid(spans: readonly Span[], start: number, last: number): Span[] {
  const ways: Span[][] = [];
  const go = (way: Span[], year: number): void => {
    ways.push(way);
    for (const span of spans) if (span.from === year && span.to <= last) go([...way, span], span.to + 1);
  };
  go([], start);
  const isRange = ({ from, to }: Span): boolean => from !== to;
  const marks = (way: Span[]): number[] => [
    way.at(-1)?.to ?? 0,
    -way.filter(isRange).length,
    way.find(isRange)?.from ?? 9999,
    -((way[0]?.to ?? 0) - (way[0]?.from ?? 0)),
  ];
  const better = (a: Span[], b: Span[]): number => {
    const [left, right] = [marks(a), marks(b)];
    const i = left.findIndex((mark, at) => mark !== right[at]);
    return i < 0 ? 0 : (right[i] ?? 0) - (left[i] ?? 0);
  };
  return ways.sort(better)[0] ?? [];
}

interface Found {
  year: number;
  band: Band;
  used: Span[];
}

const isLaid = (measure: string): boolean => measure === 'rate' || measure === 'sum';

function valueFrom(spans: readonly Span[], { measure }: Case, b: number, last: number): Found | null {
  if (!isLaid(measure)) {
    const levels = spans.filter(({ from, to }) => from === to && to > b && to <= last).sort((x, y) => y.to - x.to);
    const [latest] = levels;
    return latest ? { year: latest.to, band: bandOf(latest.report), used: [latest] } : null;
  }
  const used = laid(spans, b + 1, last);
  const [head, ...rest] = used.map((span) =>
    measure === 'sum'
      ? bandOf(span.report)
      : each(bandOf(span.report), (rate) => raised(growthOf(rate), span.to - span.from + 1)),
  );
  if (!head) return null;
  const join = measure === 'sum' ? plus : times;
  return { year: used.at(-1)?.to ?? b, band: rest.reduce((a, next) => both(a, next, join), head), used };
}

/** What is known of one target: the letters of the rule's text. */
interface Known {
  asked: Case;
  op: string;
  up: boolean;
  geometric: boolean;
  b: number;
  N: number;
  n: number;
  y: number | null;
  laterResult: boolean;
}

interface Values {
  B: Ratio | null;
  T: Ratio | null;
  v: Ratio | null;
}

/** T of the form, from g and B. */
function formTarget({ measure, value }: Case, n: number, B: Ratio | null): Ratio | null {
  const g = decimal(value);
  if (measure === 'level' || measure === 'sum') return g;
  if (B === null) return null;
  if (measure === 'change') return plus(B, g);
  if (measure === 'percent_change') return times(B, growthOf(g));
  return measure === 'reduction' ? minus(B, times(g, whole(n))) : times(B, raised(growthOf(g), n));
}

const sameSide = (a: Ratio, b: Ratio): boolean => a.over !== 0n && b.over !== 0n && a.over > 0n === b.over > 0n;
const size = (a: Ratio): Ratio => ({ over: a.over < 0n ? -a.over : a.over, under: a.under });

/** v op E, without a root: on a geometric path both sides are raised to the n-th power. */
function isOnLine({ op, b, n, y, geometric }: Known, B: Ratio, T: Ratio, v: Ratio): boolean {
  const gone = (y ?? b) - b;
  if (!geometric) return holds(v, op, plus(B, by(times(minus(T, B), whole(gone)), whole(n))));
  const asked = times(raised(size(B), n - gone), raised(size(T), gone));
  const mirrored: Record<string, string> = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' };
  return holds(raised(size(v), n), B.over > 0n ? op : (mirrored[op] ?? op), asked);
}

/** A <= 2, without a logarithm. */
function isWithinTwice({ b, N, y, geometric }: Known, B: Ratio, T: Ratio, v: Ratio): boolean {
  const [gone, left] = [(y ?? b) - b, N - (y ?? b)];
  if (!geometric) {
    const required = by(minus(T, v), whole(left));
    return compared(by(required, by(minus(v, B), whole(gone))), whole(2)) <= 0;
  }
  const [soFar, ahead] = [raised(by(v, B), 2 * left), raised(by(T, v), gone)];
  return compared(by(v, B), ONE) > 0 ? compared(ahead, soFar) <= 0 : compared(ahead, soFar) >= 0;
}

/**
 * Running under a cap: yearly figures laid end to end start from nothing, which keeps every cap, so to be within it
 * before the last year is no success yet: the pace alone decides.
 */
const runsUnderCap = ({ asked, op, up }: Known, B: Ratio, T: Ratio, v: Ratio): boolean =>
  isLaid(asked.measure) && !up && holds(B, op, T) && holds(v, op, T);

/** Section 4. `ends` are the values at one end of the ranges, for the lines that are decided for both. */
function wordOf(known: Known, said: Values, ends: Values): { line: number; word: string; reason?: string } {
  const { asked, op, b, N, y, laterResult } = known;
  const { measure, asOf, ended, scale, otherUnit } = asked;
  const isLevel = measure === 'level';
  const reach = (a: Ratio | null, c: Ratio | null): boolean => a !== null && c !== null && holds(a, op, c);

  if (ended !== null && ended <= asOf && ended < `${N}-12-31` && y !== N) return { line: 1, word: 'discontinued' };
  if (otherUnit) return { line: 2, word: 'insufficient', reason: 'unit_mismatch' };
  if (!isLaid(measure) && said.B && said.T) {
    const [lowest = null, highest = null] = scale;
    const beyond =
      (lowest !== null && compared(said.T, decimal(lowest)) < 0) ||
      (highest !== null && compared(said.T, decimal(highest)) > 0);
    if (beyond) return { line: 2, word: 'insufficient', reason: 'target_outside_scale' };
  }
  // Totals only grow: one that is large enough stays so, and one that broke its cap can never come back under it.
  if (measure === 'sum' && ends.v !== null && known.up === reach(ends.v, ends.T))
    return { line: 3, word: known.up ? 'met' : 'missed' };
  if (y === N) {
    if (ends.T === null) return { line: 3, word: 'insufficient', reason: 'no_baseline' };
    return { line: 3, word: reach(ends.v, ends.T) ? 'met' : 'missed' };
  }
  if (asOf > `${N}-12-31`) return { line: 4, word: 'awaiting_result' };
  if (asOf <= `${b + 1}-12-31` && y === null && !laterResult)
    return { line: 5, word: isLevel && reach(said.B, said.T) ? 'reached_early' : 'not_started' };
  if (laterResult) return { line: 6, word: 'insufficient', reason: 'gap_in_years' };
  if (y === null) return { line: 6, word: 'insufficient', reason: 'no_figures' };
  if (Number(asOf.slice(0, 4)) - y > 2) return { line: 6, word: 'insufficient', reason: 'stale' };
  if (said.B === null)
    return isLevel && reach(said.v, said.T)
      ? { line: 7, word: 'reached_early' }
      : { line: 7, word: 'insufficient', reason: 'no_baseline' };
  const { B, T, v } = ends;
  if (B === null || T === null || v === null) throw new RangeError('a judged road without its values');
  if (runsUnderCap(known, B, T, v)) {
    if (isOnLine(known, B, T, v)) return { line: 11, word: 'on_track' };
    return { line: 11, word: isWithinTwice(known, B, T, v) ? 'behind' : 'far_behind' };
  }
  if (holds(B, op, T)) return { line: 8, word: holds(v, op, T) ? 'reached_early' : 'wrong_way' };
  if (holds(v, op, T)) return { line: 9, word: 'reached_early' };
  if (known.geometric && !sameSide(B, T)) return { line: 10, word: 'insufficient', reason: 'target_outside_scale' };
  const forward = compared(v, B) * (known.up ? 1 : -1);
  if (forward <= 0) return { line: 10, word: forward < 0 ? 'wrong_way' : 'far_behind' };
  if (isOnLine(known, B, T, v)) return { line: 11, word: 'on_track' };
  return { line: 11, word: isWithinTwice(known, B, T, v) ? 'behind' : 'far_behind' };
}

const logOf = (a: Ratio): number => Math.log(numberOf(a));
/** % a year that leads from one level to another. */
const yearly = (from: Ratio, to: Ratio, years: number): number => (numberOf(by(to, from)) ** (1 / years) - 1) * 100;

const isChange = (measure: string): boolean => measure === 'change' || measure === 'percent_change';
/** What a level adds to the baseline: as it is, or in % of it. */
const moved = (measure: string, B: Ratio, level: Ratio): Ratio =>
  measure === 'change' ? minus(level, B) : times(by(minus(level, B), B), HUNDRED);

/** Section 3: the judged value in the target's own terms. */
function inTerms({ asked, b }: Known, { B, v }: Values, y: number): { value: number; gap: number } | null {
  if (v === null) return null;
  const g = decimal(asked.value);
  if (asked.measure === 'level') {
    const short = asked.op.startsWith('>') ? minus(g, v) : minus(v, g);
    return { value: numberOf(v), gap: numberOf(short) };
  }
  if (asked.measure === 'sum')
    return {
      value: numberOf(v),
      gap: numberOf(asked.op.startsWith('>') ? minus(g, v) : minus(v, g)),
    };
  if (B === null) return null;
  if (isChange(asked.measure)) {
    const change = moved(asked.measure, B, v);
    return { value: numberOf(change), gap: numberOf(asked.op.startsWith('>') ? minus(g, change) : minus(change, g)) };
  }
  const mean = asked.measure === 'reduction' ? numberOf(by(minus(B, v), whole(y - b))) : yearly(B, v, y - b);
  const short = asked.op.startsWith('>') ? numberOf(g) - mean : mean - numberOf(g);
  return { value: mean, gap: short };
}

const isAverage = (measure: string): boolean => ['reduction', 'growth', 'rate'].includes(measure);

function paceBetween({ asked, geometric }: Known, B: Ratio | null, from: Ratio, to: Ratio, years: number): number {
  if (geometric) return yearly(from, to, years);
  if (B && isChange(asked.measure))
    return numberOf(by(minus(moved(asked.measure, B, to), moved(asked.measure, B, from)), whole(years)));
  const points = numberOf(by(minus(to, from), whole(years)));
  return asked.measure === 'reduction' ? -points : points;
}

type Numbers = Pick<Reading, 'progress' | 'expected' | 'pace_so_far' | 'pace_required' | 'acceleration'>;

function numbersFor(known: Known, { B, T, v }: Values, line: number): Numbers {
  const { asked, op, up, geometric, b, N, n, y } = known;
  const none: Numbers = { progress: null, expected: null, pace_so_far: null, pace_required: null, acceleration: null };
  if (y === null || v === null || T === null) return none;
  const found = { ...none };
  const asksRequired = line >= 8 || (line === 7 && asked.measure === 'level');
  const underCap = B !== null && runsUnderCap(known, B, T, v);
  if (asksRequired && y < N && (underCap || !holds(v, op, T)) && (!geometric || sameSide(v, T)))
    found.pace_required = paceBetween(known, B, v, T, N - y);
  const hasRoad = B !== null && (line === 3 || line >= 9) && compared(T, B) !== 0 && (underCap || !holds(B, op, T));
  if (B === null || !hasRoad || (geometric && !sameSide(B, T))) return found;
  const gone = y - b;
  found.progress = geometric
    ? sameSide(v, B)
      ? logOf(by(v, B)) / logOf(by(T, B))
      : null
    : numberOf(by(minus(v, B), minus(T, B)));
  found.expected = isAverage(asked.measure)
    ? numberOf(decimal(asked.value))
    : isChange(asked.measure)
      ? numberOf(by(times(decimal(asked.value), whole(gone)), whole(n)))
      : geometric
        ? numberOf(B) * Math.exp((logOf(by(T, B)) * gone) / n)
        : numberOf(plus(B, by(times(minus(T, B), whole(gone)), whole(n))));
  found.pace_so_far = !geometric || sameSide(v, B) ? paceBetween(known, B, B, v, gone) : null;
  // Under a cap what has been used up leads towards it.
  const leads = compared(v, B) * (up || underCap ? 1 : -1) > 0;
  if (found.pace_required !== null && leads && y < N)
    found.acceleration = geometric
      ? logOf(by(T, v)) / (N - y) / (logOf(by(v, B)) / gone)
      : numberOf(by(by(minus(T, v), whole(N - y)), by(minus(v, B), whole(gone))));
  return found;
}

const JUDGEMENTS = ['met', 'missed', 'reached_early', 'on_track', 'behind', 'far_behind', 'wrong_way'];

/** Every way to put together the ends of the baseline's range, of the value's, and of what an "about" may mean. */
function atEnds(asked: Case, n: number, B: Band | null, v: Band | null): Values[] {
  const starts = B?.ends ?? [null];
  const values = v?.ends ?? [null];
  const meant = asked.about ? [asked.about.low, asked.about.high] : [asked.value];
  return starts.flatMap((b) =>
    values.flatMap((at) => meant.map((value) => ({ B: b, T: formTarget({ ...asked, value }, n, b), v: at }))),
  );
}

/** What the rule says of one target on one day. */
export function readAgain(asked: Case): Reading {
  const { measure, end: N } = asked;
  const b = asked.baseline?.year ?? asked.baselineYear;
  const n = N - b;
  const spans = spansOf(asked);
  const results = spans.filter(({ isResult }) => isResult);
  const start = results.find(({ from, to }) => from === b && to === b);
  const own = asked.baseline && { said: decimal(asked.baseline.value), ends: [decimal(asked.baseline.value)] };
  const level: Band | null =
    measure === 'rate'
      ? { said: ONE, ends: [ONE] }
      : measure === 'sum'
        ? { said: NOUGHT, ends: [NOUGHT] }
        : (own ?? (start ? bandOf(start.report) : null));
  // What grows from nothing, or from below it, has no percentage.
  const isPercent = measure === 'growth' || measure === 'percent_change';
  const B = isPercent && level && compared(level.said, NOUGHT) <= 0 ? null : level;
  const judged = valueFrom(results, asked, b, N);
  const falls = measure === 'reduction';
  const known: Known = {
    asked,
    op: falls ? asked.op.replace('>', '<') : asked.op,
    up: falls ? false : asked.op.startsWith('>'),
    geometric: measure === 'growth' || measure === 'rate' || (measure === 'level' && asked.path === 'geometric'),
    b,
    N,
    n,
    y: judged?.year ?? null,
    laterResult: isLaid(measure) && results.some(({ to }) => to > (judged?.year ?? b)),
  };
  const said: Values = { B: B?.said ?? null, T: formTarget(asked, n, B?.said ?? null), v: judged?.band.said ?? null };
  const { line, word, reason = null } = wordOf(known, said, said);
  const differs = atEnds(asked, n, B, judged?.band ?? null).some((ends) => wordOf(known, said, ends).word !== word);
  const terms = judged && inTerms(known, said, judged.year);

  const stages = (found: readonly Span[]): string[] => found.map(({ report }) => report.stage);
  const startStage = asked.baseline?.stage ?? start?.report.stage;
  const fromStart = isLaid(measure) || startStage === undefined ? [] : [startStage];
  const all = [...fromStart, ...stages(judged?.used ?? [])];
  const isVerdictOfLevel = measure === 'level' && (word === 'met' || word === 'missed');
  const restsOn = isVerdictOfLevel ? stages(judged?.used ?? []) : all;

  return {
    status: differs ? 'insufficient' : word,
    reason: differs ? 'range_straddles' : reason,
    provisional: !differs && JUDGEMENTS.includes(word) && restsOn.some((stage) => stage !== 'official'),
    year: known.y,
    value: terms?.value ?? null,
    gap: asked.otherUnit ? null : (terms?.gap ?? null),
    ...numbersFor(known, said, line),
    baseline: level && !isLaid(measure) ? { year: b, value: numberOf(level.said) } : null,
    forecast: word === 'awaiting_result' && !differs ? forecastOf(known, spans, said, B) : null,
  };
}

/** After the deadline: the best forecast that makes the last year known, and the verdict that it would give. */
function forecastOf(known: Known, spans: readonly Span[], said: Values, B: Band | null): Reading['forecast'] {
  const { asked, op, b, N, n } = known;
  const ahead = valueFrom(spans, asked, b, N);
  if (ahead?.year !== N) return null;
  const terms = inTerms(known, { ...said, v: ahead.band.said }, N);
  if (!terms) return null;
  const verdicts = atEnds(asked, n, B, ahead.band).map(({ T, v }) => T !== null && v !== null && holds(v, op, T));
  const agreed = new Set(verdicts).size === 1;
  return { value: terms.value, verdict: agreed ? (verdicts[0] ? 'met' : 'missed') : null };
}
