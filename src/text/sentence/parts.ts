/** Parts of a sentence that take some working out: the gap, the shares, the paces, the forecast. */
import { exact, toDecimal } from '../../domain/exact.ts';
import { asksForLevel, isWorkedOut, traitsOf } from '../../domain/measures.ts';
import { monthsBetween, yearsBetween } from '../../domain/time.ts';
import type { Decimal } from '../../domain/types.ts';
import type { Gap, SentenceFacts } from '../../languages/phrasebook.ts';
import { absolute, compareDecimals, roundDecimal, subtractDecimals, trimDecimal } from '../decimal.ts';
import { formatDateInText, formatDecimal, formatOnDate, withOperator } from '../format.ts';
import { ROUGHLY, worded } from '../wording.ts';
import { known, type Numbers, settle } from './numbers.ts';
import { decimalOf, digitsAmong, rounded } from './terms.ts';

/** Does one end of the judged range lie on the target? */
const touches = ({ range, indicator, goal }: Numbers): boolean =>
  range !== null &&
  asksForLevel(indicator.measure) &&
  [range.low, range.high].some((end) => compareDecimals(end, goal) === 0);

/** A value that is "more than" its number leaves less to go, and exceeds its target by more. */
function sideOfGap(numbers: Numbers, sign: number): Gap['side'] {
  const side = numbers.wordings.judged?.side ?? null;
  if (side === null || side === 'about' || isWorkedOut(numbers.indicator.measure)) return side && 'about';
  const towards = numbers.target.op.startsWith('>') === (side === 'over');
  const isMore = towards === sign < 0;
  return isMore ? 'over' : touches(numbers) ? 'up-to' : 'under';
}

/** Printed so that a reader who subtracts the printed value from the target gets it. */
export function gapOf(numbers: Numbers): Gap | null {
  const { terms, goal, printed } = numbers;
  const { gap, status } = numbers.assessment;
  if (gap === null || printed === null) return null;
  // Within a range there is nothing to exceed.
  if (numbers.target.range === 'within' && gap <= 0) return null;
  const verdict = { missed: 1, met: -1 }[status as string] ?? Math.sign(gap);
  const difference = trimDecimal(absolute(subtractDecimals(goal, printed)));
  const isExact = gap === 0 && numbers.wordings.judged === null;
  const sign = isExact || (gap === 0 && !['met', 'missed'].includes(status)) ? 0 : verdict;
  const side = sideOfGap(numbers, sign);
  return { text: terms.difference(difference), sign, hair: difference === '0' && !isExact && sign !== 0, side };
}

/** How much of a total is there, and how much equal shares would ask for; null where the one would mislead. */
export function sharesOf({ assessment: a, target, locale, from }: Numbers): { is: string; asked: string } | null {
  if (a.progress === null || a.progress < 0 || a.level === null || a.year === null) return null;
  const is = trimDecimal(toDecimal(exact(a.level.value).mul(100).div(exact(target.value))));
  const asked = toDecimal(exact('100').mul(yearsBetween(from, a.year)).div(yearsBetween(from, target.end)));
  if (is === '100' && a.gap !== 0) return null;
  const print = (share: Decimal, ...others: Decimal[]): string =>
    `${formatDecimal(trimDecimal(roundDecimal(share, digitsAmong(share, others, 1))), locale)}%`;
  const share = print(asked, '100', is);
  return { is: print(is, '100', asked), asked: target.op === '>=' ? share : withOperator(target.op, share, locale) };
}

/** The pace required over the pace so far. */
export function timesOf({ assessment: { status, acceleration }, locale, indicator }: Numbers): SentenceFacts['times'] {
  if (acceleration === null || acceleration === 0) return null;
  const times = ['1', '2'].reduce((amount, mark) => Number(settle(amount, mark, indicator)), acceleration);
  const text = rounded(times, ['1', '2'], 2);
  return {
    text: formatDecimal(text, locale),
    order: compareDecimals(text, '1'),
    over: (text === '1' && status === 'behind') || (text === '2' && status === 'far_behind'),
  };
}

/** What must still be added in each of the years left. */
export function requiredOf({
  assessment: { pace_required: pace, year },
  target,
  terms,
  value,
  indicator,
}: Numbers): SentenceFacts['required'] {
  if (pace === null) return null;
  return {
    text: terms.pace(pace, monthsBetween(year ?? target.end, target.end) / 12),
    sign: Math.sign(pace),
    ofNegative: asksForLevel(indicator.measure) && indicator.path === 'geometric' && Number(value) < 0,
  };
}

/** What a road that has not begun asks for, in all and a year. */
export function aheadOf({ indicator, assessment, terms, goal, start, span }: Numbers): SentenceFacts['ahead'] {
  if (!asksForLevel(indicator.measure) || assessment.status !== 'not_started' || start === null || span <= 0)
    return null;
  const way = trimDecimal(subtractDecimals(goal, decimalOf(start)));
  const percent = indicator.path === 'geometric';
  const ratio = Number(goal) / Number(start);
  const hasPace = span > 1 && way !== '0' && (!percent || (Number(start) > 0 && ratio > 0));
  const pace = percent ? 100 * Math.expm1(Math.log(ratio) / span) : Number(way) / span;
  return {
    way: terms.difference(absolute(way)),
    sign: compareDecimals(way, '0'),
    pace: hasPace ? terms.pace(pace, span) : null,
  };
}

/** What the best forecast for the last year says. */
export function forecastOf(numbers: Numbers): SentenceFacts['forecast'] {
  const { indicator, assessment, forecastFigure, terms, goal, start } = numbers;
  if (assessment.forecast === null) return null;
  const { value, verdict } = assessment.forecast;
  const figure = traitsOf(indicator.measure).holds === 'changes' ? null : forecastFigure;
  const reported = asksForLevel(indicator.measure) && figure ? figure.value : settle(value, goal, indicator);
  const wording = isWorkedOut(indicator.measure) ? numbers.wordings.forecast && ROUGHLY : numbers.wordings.forecast;
  // The verb of an average says which way it went.
  const isAverage = isWorkedOut(indicator.measure) && traitsOf(indicator.measure).asks === 'mean';
  const printed = terms.rounded(isAverage && value < 0 ? -value : reported, goal);
  return {
    value: terms.print(printed, (size) => worded(size, wording, numbers.locale)),
    verdict,
    sign: Math.sign(value),
    level:
      figure && isWorkedOut(indicator.measure)
        ? worded(terms.level(figure.value, ...known(start)), numbers.wordings.forecast, numbers.locale)
        : null,
    /** As the source put it, where it is a number that somebody wrote and not one worked out. */
    isRounded: numbers.wordings.forecast !== null,
    isSingle: forecastFigure !== null,
    published: numbers.forecastPublished && {
      on: formatOnDate(numbers.forecastPublished, numbers.locale),
      by: formatDateInText(numbers.forecastPublished, numbers.locale),
    },
  };
}
