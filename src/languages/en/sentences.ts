import { uncapitalise } from '../letters.ts';
import type { Gap, Phrasebook, ReasonTable, SentenceFacts, SentenceTable } from '../phrasebook.ts';

type Say = (f: SentenceFacts) => string;
type ByAsked = Record<SentenceFacts['asks'], Say>;

const pieces: Say = (f) =>
  f.pieces.length > 1
    ? ` (${f.pieces.map((p) => (p.years.includes('–') ? `${p.years}: ${p.value}` : p.value)).join(', ')})`
    : '';
const onAverage = (years: number): string => (years === 1 ? '' : ' on average');
/** "growth of" or "a fall of": an average by the way it went. */
const change = (up: boolean, falls: boolean): string => (up ? (falls ? 'a rise of' : 'growth of') : 'a fall of');
/** From one level to another; without an average where the two have none. */
const moved: Say = (f) => {
  if (f.level === null) return `In ${f.year}: ${f.latest}`;
  if (f.move === 0) return `Still ${f.level} in ${f.year}, as in ${f.start}`;
  const up = f.move > 0;
  const mean = f.size === null ? '' : `, ${change(up, f.falls)} ${f.size}${onAverage(f.yearsGone)}`;
  return `${up ? 'Up' : 'Down'} from ${f.baseline} in ${f.start} to ${f.level} in ${f.year}${mean}`;
};

/** What was reached. */
const reached: ByAsked = {
  change: (f) =>
    f.value === null
      ? `In ${f.year}: ${f.latest}`
      : `In ${f.year}: ${f.level}, ${f.value} from ${f.baseline} in ${f.start}`,
  end: (f) => `In ${f.year}: ${f.value}`,
  mean: (f) =>
    f.isLaid
      ? `${f.firstYear === f.year ? 'In ' : `Average of ${f.firstYear}–`}${f.year}: ${f.value}${pieces(f)}`
      : moved(f),
  total: (f) => `By the end of ${f.year}: ${f.value}`,
};
const V: Say = (f) => reached[f.asks](f);

/** The same, with where it came from. */
const walked: Say = (f) => {
  if (f.asks !== 'end') return V(f);
  const from = [`down from ${f.baseline} in`, 'the same as in', `up from ${f.baseline} in`][f.move + 1];
  return `${V(f)}, ${from} ${f.start}`;
};

/** The same behind a colon. */
const behindColon: ByAsked = {
  change: (f) => `${f.level} in ${f.year}, ${f.value} from ${f.baseline} in ${f.start}`,
  end: (f) => `${f.value} in ${f.year}`,
  mean: (f) => {
    if (!f.isLaid) return uncapitalise(V(f));
    return f.firstYear === f.year
      ? `${f.value} in ${f.year}`
      : `${f.value} on average over ${f.firstYear}–${f.year}${pieces(f)}`;
  },
  total: (f) => `${f.value} by the end of ${f.year}`,
};
const said: Say = (f) => (f.value === null ? `${f.latest} in ${f.year}` : behindColon[f.asks](f));

const target: ByAsked = {
  change: (f) => `${f.target} from ${f.start}`,
  end: (f) => f.target,
  mean: (f) => (f.isLaid ? f.target : `${change(!f.falls, f.falls)} ${f.target}`),
  total: (f) => `${f.target} ${f.span === 1 ? `for ${f.end}` : `over ${f.length(f.span) ?? `${f.span} years`}`}`,
};
const T: Say = (f) => target[f.asks](f);
const targetIs: Say = (f) => `the target is ${T(f)}`;
/** With its year, where the sentence has not named it. */
const targetOfYearIs: Say = (f) => (f.isDueAtEnd ? `the target for ${f.end} is ${T(f)}` : targetIs(f));

const SIDES = { over: 'more than ', under: 'less than ', about: 'about ', 'up-to': 'up to ' };
const size = ({ text, hair, side }: Gap): string => (hair ? 'a hair' : `${side ? SIDES[side] : ''}${text}`);
const above: Say = (f) => {
  if (!f.gap) return '';
  if (f.gap.sign === 0) return ': exactly reached';
  return f.atMost ? `: below it by ${size(f.gap)}` : `: exceeded by ${size(f.gap)}`;
};
const short: Say = (f) => {
  if (!f.gap) return '';
  if (f.gap.sign === 0) return ': exactly at that mark, which is not enough';
  if (f.atMost && f.asks === 'change') return `: beyond it by ${size(f.gap)}`;
  return f.atMost ? `: still too high by ${size(f.gap)}` : `: short by ${size(f.gap)}`;
};
const shareOf: Say = (f) =>
  `or ${f.share} of the ${f.span === 1 ? "year's" : Number.isInteger(f.span) ? `${f.span}-year` : 'whole'} target (${f.target})`;
/** The target behind what was reached. */
const against: Say = (f) => (f.share ? `, ${shareOf(f)}` : `; ${targetIs(f)}`);

/** A total or a yearly change that must not go beyond a mark. */
const isCap = (f: SentenceFacts): boolean => f.isLaid && f.atMost;
const left: Say = (f) => {
  const years =
    f.yearsLeft === 1
      ? 'The remaining year'
      : `The remaining ${f.length(f.yearsLeft) ?? `${f.count(f.yearsLeft)} years`}`;
  if (isCap(f)) return `${years} ${f.strict ? 'must' : 'may'}`;
  return `${years} ${f.yearsLeft === 1 ? 'needs' : 'need'}`;
};
const gone: Say = (f) =>
  f.yearsGone === 1 ? 'first year' : `first ${f.length(f.yearsGone) ?? `${f.count(f.yearsGone)} years`}`;
const goesUp = (f: SentenceFacts): boolean =>
  ({ end: !f.atMost, change: (f.required?.sign ?? 0) > 0, mean: !f.falls, total: true })[f.asks];
const rises: Say = (f) => (goesUp(f) ? 'rise' : 'fall');
const need: Say = (f) => {
  if (!f.required) return '';
  if (isCap(f)) {
    const [one, many] = f.strict ? ['stay below', 'average less than'] : ['come to at most', 'average at most'];
    return `${f.yearsLeft === 1 ? one : many} ${f.required.text}`;
  }
  if (f.required.sign === 0) return `only a slight further ${rises(f)}`;
  const amount = `${f.strict ? 'more than ' : ''}${f.required.text}`;
  if (f.isLaid) return f.yearsLeft === 1 ? amount : `an average of ${amount}`;
  if (f.required.ofNegative)
    return `the level below zero to ${f.required.sign < 0 ? 'shrink' : 'deepen'} by ${amount}${onAverage(f.yearsLeft)}`;
  return `${f.yearsLeft === 1 ? 'a' : 'an average'} ${rises(f)} of ${amount}`;
};
const times: Say = (f) => {
  if (!f.times) return '';
  const { order, over, text } = f.times;
  if (order === 0) return over ? `, faster than the ${gone(f)}` : `, the very pace of the ${gone(f)}`;
  return `, ${over ? 'more than ' : ''}${text} times the pace of the ${gone(f)}`;
};
const rest: Say = (f) => (f.required ? ` ${left(f)} ${need(f)}${times(f)}.` : '');

const asked: Say = (f) => {
  if (f.shareExpected)
    return `, ${shareOf(f)}; equal yearly shares would ${isCap(f) ? 'allow' : 'ask for'} ${f.shareExpected}`;
  if (!f.expected) return `; ${targetOfYearIs(f)}`;
  return `; an even path to ${f.target} in ${f.end} asks for ${f.expected} by then`;
};
const onTheWay: Say = (f) => `${walked(f)}${asked(f)}.${rest(f)}`;

const reading: Say = (f) =>
  f.reading ? ` Latest count or reading: ${f.reading.value} (${f.reading.when}), for information only.` : '';
/** How far a result that is not the last word is from the target. */
const distance: Say = (f) => (f.gap && (f.gap.sign < 0 || (f.gap.sign === 0 && !f.strict)) ? above(f) : short(f));
const standing: Say = (f) => `; ${targetOfYearIs(f)}${distance(f)}`;
/** Ends a sentence that has not named the target yet. */
const latest: Say = (f) =>
  f.year === null ? ` Target: ${T(f)}.` : ` Latest result: ${said(f)}${f.latestStage}; ${targetIs(f)}${distance(f)}.`;

const foreseen: Say = ({ forecast, asks, falls, end, span, firstYear }) => {
  if (!forecast) return '';
  const years = span > 1 ? { mean: ` on average over ${firstYear}–${end}`, total: ` over ${firstYear}–${end}` } : {};
  if (asks === 'change') return `${forecast.level}, that is ${forecast.value}`;
  if (!forecast.level) return `${forecast.value}${years[asks as 'mean'] ?? ''}`;
  const up = !falls === forecast.sign >= 0;
  return `${forecast.level}, that is ${change(up, falls)} ${forecast.value}${onAverage(span)}`;
};
/** When it was said; a forecast made of several figures is as new as its newest estimate. */
const estimated: Say = ({ forecast, end }) => {
  const { on, by } = forecast?.published || { on: '', by: '' };
  const when = forecast?.isSingle ? `published ${on}` : `from figures published by ${by}`;
  return `Estimate ${when}, before ${end} was over`;
};
/** The target behind "the target of". */
const aim: Say = (f) => (f.asks === 'total' || f.asks === 'change' ? T(f) : f.target);
const OUTLOOKS: Record<'met' | 'missed' | 'none', Say> = {
  met: (f) => `${foreseen(f)}; if right, the target of ${aim(f)} is met`,
  missed: (f) => `${foreseen(f)}; if right, the target of ${aim(f)} is missed`,
  none: (f) =>
    f.forecast?.isRounded && f.forecast.isSingle
      ? `the source says “${f.forecast.level ?? f.forecast.value}”, too rough to compare with the target of ${aim(f)}`
      : `${foreseen(f)}; too rough to tell whether the target of ${aim(f)} is met`,
};
const outlook: Say = (f) =>
  ` ${estimated(f)}: ${OUTLOOKS[f.forecast?.verdict ?? 'none'](f)}.${
    f.year === null ? '' : ` Latest result: ${said(f)}${f.latestStage}.`
  }`;
const missing: Say = (f) => `there is no result for ${f.missing}`;
const overdue: Say = (f) => {
  if (!f.isLaid) return `there is no result for ${f.end} yet`;
  return f.missingCount > 0 ? missing(f) : `results do not yet cover all of ${f.firstYear}–${f.end}`;
};

const ahead: ByAsked = {
  change: (f) => (f.goalBound ? `, that is ${f.goalBound} in ${f.end}` : ''),
  end: (f) => {
    if (!f.ahead) return '';
    if (f.ahead.sign === 0) return ': exactly at that mark, which is not enough';
    const more = f.strict ? 'more than ' : '';
    return `: it must ${f.ahead.sign > 0 ? 'rise' : 'fall'} by ${more}${f.ahead.way}${f.ahead.pace ? `, ${more}${f.ahead.pace} on average` : ''}`;
  },
  mean: (f) => (!f.isLaid && f.goalBound ? `, that is ${f.goalBound} in ${f.end}` : ''),
  total: () => '',
};
const departure: Say = (f) => {
  if (f.isLaid) return `Target: ${T(f)}.`;
  if (!f.baseline)
    return `${f.isDueAtEnd ? `The target for ${f.end} is ${T(f)}` : `The target is ${T(f)}`}; the level that it starts from, that of ${f.start}, has no result yet.`;
  return `It starts from ${f.baseline} in ${f.start}${f.baselineStage}; ${targetOfYearIs(f)}${ahead[f.asks](f)}.`;
};
/** Once only: where the start has no result either, that has been said. */
const underWay: Say = (f) => {
  const first = `${f.firstYear === f.end ? f.end : `The first ${f.beat} of ${f.firstYear}–${f.end}`} is not over yet`;
  return f.baseline || f.isLaid ? `${first}, so there is no result` : first;
};

const holding: Say = (f) => {
  if (f.value === null)
    return `Already ${f.baseline} in the baseline year ${f.start}, the level set for ${f.end} (${f.target})`;
  if (f.asks === 'end') return `${V(f)}, already at the level set for ${f.end} (${f.target})`;
  if (f.step === 8)
    return `${V(f)}: still within ${f.goalLevel ? `the ${f.goalLevel} that` : 'what'} the target of ${aim(f)} allows in ${f.end}`;
  if (f.goalLevel) return `${V(f)}: already at the ${f.goalLevel} that the target of ${aim(f)} asks for in ${f.end}`;
  return `${V(f)}: together already as much as the target of ${f.target} asks of the whole of ${f.firstYear}–${f.end}`;
};

/** What is known where the deadline has passed. */
const sofar: Say = (f) => (f.forecast ? outlook(f) : `${latest(f)}${reading(f)}`);

const statuses: SentenceTable = {
  met: (f) => `${V(f)}${against(f)}${above(f)}.`,
  missed: (f) => `${V(f)}${against(f)}${short(f)}.`,
  awaiting_result: (f) => `The deadline of ${f.endDate} has passed, but ${overdue(f)}.${sofar(f)}`,
  reached_early: (f) => `${holding(f)}; it must still hold at the end of ${f.end}.`,
  on_track: onTheWay,
  behind: onTheWay,
  far_behind: onTheWay,
  wrong_way: (f) =>
    f.step === 8
      ? `${walked(f)}; ${targetOfYearIs(f)}${short(f)}.${rest(f)}`
      : `${walked(f)}, while ${targetOfYearIs(f)}.${rest(f)}`,
  not_started: (f) => `${departure(f)} ${underWay(f)}.${reading(f)}`,
  discontinued: (f) =>
    `The series ended on ${f.ended}, before the deadline of ${f.endDate}, and has no result for ${f.end}.${latest(f)}${reading(f)}`,
};

const scale: Say = ({ scale: [lowest, highest] }) => {
  if (lowest && highest) return `${lowest} to ${highest}`;
  return lowest ? `${lowest} or more` : `at most ${highest}`;
};
const noBaseline: Say = (f) => {
  const kind = f.asks === 'change' ? 'change' : `average ${f.falls ? 'fall' : 'growth'}`;
  const why = f.baseline
    ? `the baseline year ${f.start} stood at ${f.baseline}`
    : `there is no result for the baseline year ${f.start}`;
  return `It was ${f.latest} in ${f.year}${f.latestStage}, but ${why}, so the ${kind} cannot be worked out; ${targetIs(f)}.`;
};

const reasons: ReasonTable = {
  unit_mismatch: (f) =>
    `The target of ${f.target} is counted in ${f.targetUnit}, the published series in ${f.unit}: they cannot be compared.`,
  target_outside_scale: (f) => {
    if (f.step === 10)
      return `${V(f)}${standing(f)}. No yearly percentage leads there from ${f.baseline} in ${f.start}, so the pace cannot be worked out.`;
    return f.goalLevel
      ? `It was ${f.baseline} in ${f.start}; ${T(f)}${f.asks === 'change' ? '' : ` for ${f.length(f.span) ?? `${f.span} years`}`} leads to ${f.goalLevel} in ${f.end}, outside the scale (${scale(f)}).`
      : `The target of ${f.target} lies outside the scale (${scale(f)}).`;
  },
  no_baseline: (f) =>
    f.asks === 'end'
      ? `${V(f)}${standing(f)}. There is no result for the baseline year ${f.start}, so progress cannot be worked out.${rest(f)}`
      : noBaseline(f),
  no_figures: (f) =>
    `There is no result ${f.hasResults || f.baseline ? `after ${f.start}` : 'yet'}${f.baseline ? ` (${f.baseline})` : ''}; ${targetOfYearIs(f)}.${reading(f)}`,
  gap_in_years: (f) =>
    `It takes a result for every year since ${f.firstYear} to tell${f.missingCount > 0 ? `; ${missing(f)}` : ''}.${
      f.year === null ? ` Target: ${T(f)}.` : ` What can be worked out: ${said(f)}${standing(f)}.`
    }`,
  stale: (f) => `The latest result is too old to judge by: ${said(f)}${f.latestStage}${standing(f)}.${reading(f)}`,
  range_straddles: (f) => {
    if (f.isAbout)
      return `${V(f)}; ${targetOfYearIs(f)}: ${
        f.isRounded ? 'a rounded number beside an “about” is too rough' : 'too close to an “about”'
      } to tell.`;
    if (f.asks === 'end' && f.yearsLeft === 0 && f.isRounded)
      return `For ${f.year} the source says “${f.value}”: too rough to compare with the target of ${f.target}.`;
    return `${V(f)}; ${targetOfYearIs(f)}: the rounded number in the source is too rough to tell.`;
  },
};

export const sentences: Phrasebook = { statuses, reasons, sofar };
