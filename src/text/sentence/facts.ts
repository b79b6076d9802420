/** Everything a sentence may say of one assessment, as printed strings: both languages' tables only put it in words. */
import { levelOperator } from '../../domain/form.ts';
import { asksForLevel, isDueAtEnd, isLaid, isWorkedOut, traitsOf } from '../../domain/measures.ts';
import { beatAfter, rhythmOf } from '../../domain/rhythm.ts';
import { lastDayAt, monthsBetween, type Time } from '../../domain/time.ts';
import type { Operator, Stage } from '../../domain/types.ts';
import { WORD_TABLES } from '../../languages/index.ts';
import type { SentenceFacts } from '../../languages/phrasebook.ts';
import { absolute, compareDecimals } from '../decimal.ts';
import { formatCount, formatDate, formatDecimal, formatPeriod, withOperator, withUnit } from '../format.ts';
import type { Locale } from '../locale.ts';
import { beatsText, beatText, runsText, yearsAndMonths } from '../when.ts';
import { ROUGHLY, worded, wordingOf } from '../wording.ts';
import { STAGE_WORDS } from '../words.ts';
import { known, type Numbers, type SentenceInput, sentenceNumbers } from './numbers.ts';
import { aheadOf, forecastOf, gapOf, requiredOf, sharesOf, timesOf } from './parts.ts';
import { decimalOf } from './terms.ts';

/** " (ước tính)" behind a value that is not official; nothing behind one that is. */
const standingOf = (stage: Stage | null, locale: Locale): string =>
  stage === null || stage === 'official' ? '' : ` (${STAGE_WORDS[stage][locale]})`;

/** Years between two times; whole ones are whole. */
const yearsFrom = (from: Time, to: Time): number => monthsBetween(from, to) / 12;

/** The times of the target and of its judged value, as they are told, and the years between them. */
function timesOfTarget({ from, span, assessment: { year }, target, indicator, locale }: Numbers) {
  const told = (beat: Time): string => beatText(indicator, beat, locale);
  return {
    start: told(from),
    firstYear: told(beatAfter(from, rhythmOf(indicator))),
    end: told(target.end),
    span,
    year: year === null ? null : told(year),
    yearsGone: year === null ? 0 : yearsFrom(from, year),
    yearsLeft: yearsFrom(year ?? from, target.end),
    beat: WORD_TABLES[locale].beats[indicator.frequency],
    length: (years: number): string | null => (Number.isInteger(years) ? null : yearsAndMonths(years, locale)),
  };
}

/** The judged value and what it is compared with. */
function amountsOf({
  terms,
  printed,
  target,
  locale,
  start,
  level,
  expected,
  goalLevel,
  value,
  goal,
  indicator,
  wordings,
}: Numbers) {
  const isLevel = asksForLevel(indicator.measure);
  const asWritten = (amount: string): string => worded(amount, wordings.judged, locale);
  const isAverage = isWorkedOut(indicator.measure);
  const roughly = isAverage && (wordings.judged ?? wordings.baseline) ? ROUGHLY : null;
  const bound = (op: Operator, amount: string): string => (op === '>=' ? amount : withOperator(op, amount, locale));
  const goalText = goalLevel === null ? null : terms.level(goalLevel, ...known(level, start));
  return {
    value:
      printed === null
        ? null
        : isAverage
          ? terms.print(printed, (size) => worded(size, roughly, locale))
          : asWritten(terms.print(printed)),
    size: printed === null ? null : worded(terms.print(absolute(printed)), roughly, locale),
    level: level === null ? null : asWritten(terms.level(level, ...known(start, goalLevel))),
    baseline:
      start === null
        ? null
        : worded(terms.level(start, ...known(level, isLevel ? goal : goalLevel)), wordings.baseline, locale),
    move: level === null || start === null ? 0 : compareDecimals(decimalOf(level), decimalOf(start)),
    expected:
      expected === null
        ? null
        : isLevel
          ? bound(target.op, terms.level(expected, ...known(value, goal, start)))
          : terms.bound(target.op, expected, ...known(value, goal)),
    goalLevel: goalText,
    goalBound: goalText && withOperator(levelOperator(indicator.measure, target.op), goalText, locale),
  };
}

/** All that a sentence in one language may say of an assessment, printed in that language. */
export function factsOf(input: SentenceInput, locale: Locale): SentenceFacts {
  const { indicator, target, assessment, pieces, reading } = input;
  const numbers = sentenceNumbers(input, locale);
  const { terms } = numbers;
  const unit = indicator.unit[locale];
  const { asks, falls } = traitsOf(indicator.measure);
  const shares = asks === 'total' ? sharesOf(numbers) : null;
  const lastLevel = isLaid(indicator.measure) ? undefined : pieces.at(-1)?.value;

  return {
    asks,
    falls,
    isLaid: isLaid(indicator.measure),
    isDueAtEnd: isDueAtEnd(indicator.measure),
    step: assessment.step,
    atMost: target.op.startsWith('<') !== (asks === 'change' && Number(target.value) < 0),
    strict: target.op.length === 1,
    ...timesOfTarget(numbers),
    endDate: formatDate(lastDayAt(target.end), locale),
    ended: indicator.ended ? formatDate(indicator.ended, locale) : null,
    count: (n: number) => formatCount(n, locale),
    target: terms.target,
    ...amountsOf(numbers),
    baselineStage: standingOf(input.stages.baseline, locale),
    latestStage: lastLevel === undefined ? '' : standingOf(input.stages.latest, locale),
    isRounded: input.wordings.judged !== null,
    isAbout: target.about !== null,
    gap: gapOf(numbers),
    share: shares?.is ?? null,
    shareExpected: shares?.asked ?? null,
    required: requiredOf(numbers),
    times: timesOf(numbers),
    ahead: aheadOf(numbers),
    forecast: forecastOf(numbers),
    pieces: pieces.map(({ from, to, value }) => ({
      years: beatsText(indicator, from, to, locale),
      value: formatDecimal(value, locale),
    })),
    hasResults: input.hasResults,
    missing: runsText(indicator, input.missing, locale),
    missingCount: input.missing.length,
    latest: lastLevel === undefined ? null : worded(terms.level(lastLevel), input.wordings.judged, locale),
    reading: reading && {
      when:
        formatPeriod(reading.period, locale) +
        (reading.stage === 'official' ? '' : `, ${STAGE_WORDS[reading.stage][locale]}`),
      value: worded(terms.level(reading.value), wordingOf(reading), locale),
    },
    scale: indicator.scale.map((end) => (end === null ? null : withUnit(formatDecimal(end, locale), unit, locale))),
    unit,
    targetUnit: (target.unit ?? indicator.unit)[locale],
  };
}
