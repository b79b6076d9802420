/** Joins every target with what the rule says of it and with the sentence that says it. */

import type { Figure, Indicator, PlanTarget } from '../content/schema.ts';
import { bestOf, isKnown, kindOf } from '../domain/figures.ts';
import { asksForLevel, isDueAtEnd } from '../domain/measures.ts';
import { firstDayOf, parsePeriod } from '../domain/period.ts';
import { assess, type LaidPiece, type Workings, workings } from '../domain/progress.ts';
import { beatsAfter, inStep, isInStep, lastDue, rhythmOf, type Stretch } from '../domain/rhythm.ts';
import { lastDayAt, type Time } from '../domain/time.ts';
import type { Assessment, Decimal, PartialDate, Target as RuleTarget, Series } from '../domain/types.ts';
import { facedEnd } from '../domain/work.ts';
import { inEach, type Locale, languagesOf } from '../text/locale.ts';
import { listSentenceOf, sentenceOf } from '../text/sentence/sentence.ts';
import { type WordingInWords, wordingOf, wordingTogether } from '../text/wording.ts';
import { targetOn } from './amended.ts';

export interface AssessedTarget {
  target: PlanTarget;
  assessment: Assessment;
  /** The admissible range of the judged figure: how its source's words are read. */
  range: { low: Decimal; high: Decimal } | null;
  /** How exact the sources say that the judged level, total or average is, and the forecast. */
  wordings: { judged: WordingInWords | null; baseline: WordingInWords | null; forecast: WordingInWords | null };
  /** The figures behind the judged value, earliest first. */
  judgedFigures: Figure[];
  /** When the newest estimate behind the forecast was published. */
  forecastPublished: PartialDate | null;
  sentence: Record<Locale, string>;
  /** The same for the list of all indicators. */
  listSentence: Record<Locale, string>;
  /** How the word is worked out, step by step. */
  workings: Workings;
}

/** Of an indicator, what the rule of progress asks for. */
export const seriesOf = (indicator: Indicator): Series => {
  const { measure, path, scale, ended } = indicator;
  return { measure, path, scale, ended, rhythm: rhythmOf(indicator) };
};

/** Of a target, what the rule of progress asks for. */
export const ruleTargetOf = ({
  op,
  value,
  baselineYear,
  end,
  baseline,
  unit,
  range,
  other_end: far,
  about,
}: PlanTarget): RuleTarget => ({
  op,
  value,
  baselineYear,
  end,
  baseline,
  otherUnit: unit !== null,
  far: range === 'within' ? far : null,
  about,
});

/** A target to be kept within a range, by the end that it faces: what readers are told is compared with that. */
function facing(indicator: Indicator, target: PlanTarget, asOf: string): PlanTarget {
  if (target.range !== 'within') return target;
  const question = { series: seriesOf(indicator), target: ruleTargetOf(target), figures: indicator.figures, asOf };
  const { op, value, far } = facedEnd(question).target;
  return { ...target, op, value, other_end: far ?? null };
}

/** The newest reading at a date or part-year sum of the target's period. */
function readingOf(indicator: Indicator, target: PlanTarget, asOf: string): Figure | null {
  if (!isDueAtEnd(indicator.measure)) return null;
  const [after, until] = [lastDayAt(target.baselineYear), lastDayAt(target.end)];
  const rhythm = rhythmOf(indicator);
  const readings = indicator.figures.filter((figure) => {
    const { kind, lastDay } = parsePeriod(figure.period);
    const isReading = (kind === 'month' || kind === 'day') && !isInStep(figure.period, rhythm);
    return isReading && isKnown(figure, asOf) && after < lastDay && lastDay <= until;
  });
  return readings.at(-1) ?? null;
}

/** What the results known on a day stand for. */
export const resultStretches = (indicator: Indicator, asOf: string): Stretch[] =>
  indicator.figures
    .filter((figure) => isKnown(figure, asOf) && kindOf(figure) === 'result')
    .flatMap(({ period }) => inStep(parsePeriod(period), rhythmOf(indicator)) ?? []);

/** Beats of the target's period, up to the last one that is over, that no result covers. */
function missingBeats(indicator: Indicator, target: PlanTarget, asOf: string): Time[] {
  const rhythm = rhythmOf(indicator);
  const last = Math.min(target.end, lastDue(asOf, rhythm));
  const results = resultStretches(indicator, asOf);
  return beatsAfter(target.baseline?.year ?? target.baselineYear, last, rhythm).filter(
    (beat) => !results.some(({ from, to }) => from < beat && beat <= to),
  );
}

/** What was said of an indicator on a day: pages, pictures, data and history ask again and again for the same. */
const said = new WeakMap<Indicator, Map<string, readonly AssessedTarget[]>>();

/** Every target of an indicator with what the rule says of it on a day; judged once for each day. */
export function assessIndicator(indicator: Indicator, asOf: string): readonly AssessedTarget[] {
  const ofDays = said.get(indicator) ?? new Map<string, readonly AssessedTarget[]>();
  said.set(indicator, ofDays);
  const assessed = ofDays.get(asOf) ?? assessOn(indicator, asOf);
  ofDays.set(asOf, assessed);
  return assessed;
}

function assessOn(indicator: Indicator, asOf: string): AssessedTarget[] {
  const series = seriesOf(indicator);
  return indicator.targets.map((latest) => {
    const target = facing(indicator, targetOn(latest, asOf), asOf);
    const question = { series, target: ruleTargetOf(target), figures: indicator.figures, asOf };
    const assessment = assess(question);
    const worked = workings(question);
    const { pieces, forecast } = worked;
    const figureOf = (piece: LaidPiece | undefined): Figure | null =>
      indicator.figures.find(({ id }) => id === piece?.figureId) ?? null;
    const figuresOf = (laid: readonly LaidPiece[]): Figure[] => laid.flatMap((piece) => figureOf(piece) ?? []);
    const judged = asksForLevel(indicator.measure) ? figureOf(pieces.at(-1)) : null;
    const baseline = indicator.figures.find(({ id }) => id === worked.baselineId) ?? null;
    const foreseen = figuresOf(forecast);
    const wordings = {
      judged: wordingTogether(figuresOf(pieces)),
      baseline: baseline && wordingOf(baseline),
      forecast: wordingTogether(foreseen),
    };
    const estimates = foreseen.filter((figure) => kindOf(figure) === 'forecast').map(({ published }) => published);
    const forecastPublished = estimates.toSorted((a, b) => firstDayOf(a).localeCompare(firstDayOf(b))).at(-1) ?? null;
    const range = judged?.low && judged.high ? { low: judged.low, high: judged.high } : null;
    const input = {
      indicator,
      target,
      assessment,
      range,
      wordings,
      pieces,
      forecastFigure: forecast.length === 1 ? figureOf(forecast[0]) : null,
      forecastPublished,
      stages: {
        baseline: baseline?.stage ?? target.baseline?.stage ?? null,
        latest: figureOf(pieces.at(-1))?.stage ?? null,
      },
      hasResults: resultStretches(indicator, asOf).length > 0,
      missing: missingBeats(indicator, target, asOf),
      reading: readingOf(indicator, target, asOf),
    };
    const languages = languagesOf(indicator.name);
    return {
      target,
      assessment,
      range,
      wordings,
      judgedFigures: figuresOf(pieces),
      forecastPublished,
      sentence: inEach(languages, (locale) => sentenceOf(input, locale)),
      listSentence: inEach(languages, (locale) => listSentenceOf(input, locale)),
      workings: worked,
    };
  });
}

/** The figure that the rule picks for each period, by period. */
export const bestFigures = (indicator: Indicator, asOf: string): Map<string, Figure> => bestOf(indicator.figures, asOf);
