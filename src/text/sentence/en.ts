import { capitalise, uncapitalise } from '../format.ts';
import type { Facts } from './facts.ts';
import type { Phrasebook, ReasonTable, SentenceTable } from './sentence.ts';

const pieces = (f: Facts): string =>
  f.pieces.length > 1
    ? ` (${f.pieces.map((p) => (p.years.includes('–') ? `${p.years}: ${p.value}` : p.value)).join(', ')})`
    : '';
const range = (f: Facts): string => (f.range ? ` (somewhere in ${f.range.low}–${f.range.high})` : '');
const span = (f: Facts): string => (f.firstYear === f.year ? `In ${f.year}` : `Average of ${f.firstYear}–${f.year}`);
const years = (n: number): string => (n === 1 ? 'year' : 'years');

/** What was reached, with its sum. */
const reached: Record<Facts['measure'], (f: Facts) => string> = {
  level: (f) => `In ${f.year}: ${f.value}${range(f)}`,
  reduction: (f) =>
    `From ${f.baseline} in ${f.start} ${f.move > 0 ? 'up' : 'down'} to ${f.level} in ${f.year}, ${f.move > 0 ? 'a rise' : 'a fall'} of ${f.value?.replace('−', '')} on average`,
  growth: (f) =>
    `From ${f.baseline} in ${f.start} ${f.move < 0 ? 'down' : 'up'} to ${f.level} in ${f.year}, ${f.move < 0 ? 'a fall' : 'growth'} of ${f.value?.replace('−', '')} on average`,
  rate: (f) => `${span(f)}: ${f.value}${pieces(f)}`,
  sum: (f) => `By the end of ${f.year}: ${f.value}${f.share ? `, or ${f.share} of the ${f.span}-year target` : ''}`,
};

const V = (f: Facts): string => (f.value === null ? '' : reached[f.measure](f));
const T = (f: Facts): string => (f.measure === 'sum' ? `${f.target} over ${f.span} years` : f.target);

const above = (f: Facts): string =>
  f.gap?.sign === 0 ? 'exactly reached' : f.atMost ? `kept below by ${f.gap?.text}` : `passed by ${f.gap?.text}`;
const short = (f: Facts): string =>
  f.gap?.sign === 0
    ? 'exactly at that mark, which is not enough'
    : f.atMost
      ? `still ${f.gap?.text} too high`
      : `short by ${f.gap?.text}`;

const left = (f: Facts): string =>
  f.yearsLeft === 1 ? 'The remaining year' : `The remaining ${f.count(f.yearsLeft)} years`;
const gone = (f: Facts): string => (f.yearsGone === 1 ? 'first year' : `first ${f.count(f.yearsGone)} years`);
const needs = (f: Facts): string => (f.yearsLeft === 1 ? 'needs' : 'need');
const need = (f: Facts): string => {
  if (!f.required) return '';
  if (f.required.sign === 0) return `${needs(f)} only the slightest step more`;
  if (f.measure === 'sum') return `${needs(f)} ${f.required.text} on average`;
  const falls = f.measure === 'reduction' ? f.required.sign > 0 : f.required.sign < 0;
  return `${needs(f)} an average ${falls ? 'fall' : 'rise'} of ${f.required.text}`;
};
const times = (f: Facts): string => {
  if (!f.times || f.times.none) return '';
  return f.times.order === 0
    ? `, the very pace of the ${gone(f)}`
    : `, ${f.times.text} times the pace of the ${gone(f)}`;
};
const rest = (f: Facts): string => (f.required ? ` ${left(f)} ${need(f)}${times(f)}.` : '');

const asked = (f: Facts): string => {
  if (f.measure === 'sum') return `in equal shares it would be ${f.shareExpected}`;
  if (f.measure !== 'level') return `the target is ${f.target}`;
  return `a steady road to ${f.target} in ${f.end} asks for ${f.expected} by then`;
};
const onTheWay = (f: Facts): string => `${V(f)}; ${asked(f)}.${rest(f)}`;

const reading = (f: Facts): string =>
  f.reading ? ` Latest count or reading: ${f.reading.value} (${f.reading.when}), for information only.` : '';
const latest = (f: Facts): string => {
  if (f.value === null || f.measure === 'growth' || f.measure === 'reduction') return '';
  const what = f.measure === 'level' ? `${f.value}${range(f)} in ${f.year}` : uncapitalise(V(f));
  return ` Latest result: ${what}${f.gap && f.gap.sign > 0 ? `, ${short(f)}; target ${T(f)}` : ''}.`;
};
/** The target, where nothing else in the sentence has named it. */
const target = (f: Facts): string => (f.forecast || (latest(f) && f.gap && f.gap.sign > 0) ? '' : ` Target: ${T(f)}.`);
const foreseen = (f: Facts): string => {
  const within = f.forecast?.range ? ` (somewhere in ${f.forecast.range.low}–${f.forecast.range.high})` : '';
  if (f.forecast?.level && (f.measure === 'reduction' || f.measure === 'growth'))
    return `${f.forecast.level} in ${f.end}${within}, that is ${f.measure === 'growth' ? 'growth' : 'a fall'} of ${f.forecast.value} on average`;
  return `${f.forecast?.value}${within}`;
};
const verdict = (f: Facts): string => {
  if (!f.forecast) return '';
  const then = {
    met: 'which would meet the target of',
    missed: 'which would miss the target of',
    none: 'too rough to tell whether it meets the target of',
  };
  return ` Estimate made before the period ended: ${foreseen(f)}, ${then[f.forecast.verdict ?? 'none']} ${T(f)}.`;
};
const missingYears = (f: Facts): string =>
  f.missingCount === 0 ? '' : ` ${capitalise(years(f.missingCount))} without a result: ${f.missing}.`;

const statuses: SentenceTable = {
  met: (f) => `${V(f)}; target ${T(f)}: ${above(f)}.`,
  missed: (f) => `${V(f)}; target ${T(f)}: ${short(f)}.`,
  awaiting_result: (f) =>
    f.measure === 'rate' || f.measure === 'sum'
      ? `The deadline of ${f.endDate} has passed, but results do not yet cover all of ${f.firstYear}–${f.end}.${missingYears(f)}${verdict(f)}${latest(f)}${target(f)}`
      : `The deadline of ${f.endDate} has passed, but there is no result for ${f.end} yet.${verdict(f)}${latest(f)}${f.forecast ? '' : reading(f)}${target(f)}`,
  reached_early: (f) =>
    `${f.value === null ? `Already ${f.baseline} in the baseline year ${f.start}` : V(f)}, ${f.gap?.sign === 0 ? 'at' : 'past'} the target of ${f.target} set for ${f.end}; it must still hold at the end of ${f.end}.`,
  on_track: onTheWay,
  behind: onTheWay,
  far_behind: (f) =>
    f.move === 0 && !f.times
      ? `${V(f)}, no change since the baseline year ${f.start}; ${asked(f)}.${rest(f)}`
      : onTheWay(f),
  wrong_way: (f) => {
    if (f.measure === 'level' && !f.expected)
      return `Already ${f.baseline} in the baseline year ${f.start}, but ${f.value} in ${f.year}; target ${f.target}: ${short(f)}.${rest(f)}`;
    const from =
      f.measure === 'level'
        ? `, ${f.move < 0 ? 'below' : 'above'} the ${f.baseline} of the baseline year ${f.start}`
        : '';
    return `${V(f)}${from}, while the target is ${T(f)}.${rest(f)}`;
  },
  not_started: (f) =>
    `The period ${f.firstYear}–${f.end} is in its first year and has no result yet. ${
      f.measure === 'rate' || f.measure === 'sum'
        ? `Target: ${T(f)}.`
        : f.baseline
          ? `It starts from ${f.baseline} in ${f.start}; the target is ${f.measure === 'level' ? `${f.target} in ${f.end}` : f.target}.`
          : `The target is ${f.target}; its starting level, that of ${f.start}, has no result yet.`
    }${f.baseline ? '' : reading(f)}`,
  discontinued: (f) =>
    `The series ended on ${f.ended}, before the deadline of ${f.endDate}, and has no result for ${f.end}; target ${f.target}.${reading(f)}`,
};

const reasons: ReasonTable = {
  unit_mismatch: (f) =>
    `The target of ${f.target} is counted in ${f.targetUnit}, the published series in ${f.unit}: they cannot be compared.`,
  target_outside_scale: (f) =>
    f.formLevel
      ? `It was ${f.baseline} in ${f.start}; a fall of ${f.target} for ${f.span} years would leave ${f.formLevel} in ${f.end}, which cannot be.`
      : `The target of ${f.target} lies outside the scale of ${f.scale[0] ?? '…'}–${f.scale[1] ?? '…'}.`,
  no_baseline: (f) =>
    f.measure === 'level'
      ? `In ${f.year}: ${f.value}${range(f)}; target ${f.target}: ${short(f)}. There is no result for the baseline year ${f.start}, so progress cannot be worked out.${rest(f)}`
      : `It was ${f.latest} in ${f.year}, but there is no result for the baseline year ${f.start}, from which the average ${f.measure === 'growth' ? 'growth' : 'fall'} would be worked out; target ${f.target}.`,
  no_figures: (f) =>
    `No result since the baseline year ${f.start}; target ${T(f)}${f.measure === 'level' ? ` in ${f.end}` : ''}.${reading(f)}`,
  gap_in_years: (f) =>
    `It can only be worked out from a result for every year since ${f.firstYear}; target ${T(f)}.${missingYears(f)}${latest(f)}`,
  stale: (f) => `The latest result is more than two years old.${latest(f) || ` It is for ${f.year}.`}`,
  range_straddles: (f) =>
    f.yearsLeft === 0
      ? `${V(f)}; the target of ${T(f)} lies inside the range that the source gives, so it cannot be said whether it is met.`
      : `${V(f)}; the two ends of the range that the source gives lead to different words (target ${T(f)}).`,
};

export const en: Phrasebook = { statuses, reasons };
