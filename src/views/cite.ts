/** What one needs to cite an indicator: a sentence, a reference, BibTeX, CSL-JSON and a link that stays true. */

import type { Content, Figure, Indicator } from '../content/schema.ts';
import { kindOf } from '../domain/figures.ts';
import { asksForLevel, isWorkedOut } from '../domain/measures.ts';
import { firstDayOf, parsePeriod } from '../domain/period.ts';
import { beatAfter, isInStep, rhythmOf } from '../domain/rhythm.ts';
import type { IsoDate } from '../domain/types.ts';
import { type CitedTarget, type CiteInput, citeSentence } from '../text/cite-sentence.ts';
import { escapeMarkup } from '../text/escape.ts';
import { formatDate, formatTime, uncapitalise } from '../text/format.ts';
import { inEach, type Locale } from '../text/locale.ts';
import { termsOf } from '../text/sentence/terms.ts';
import { uiOf } from '../text/ui.ts';
import { beatsText, beatText } from '../text/when.ts';
import { wordOf } from '../text/words.ts';
import { type AssessedTarget, bestFigures } from './assessed.ts';
import { type Bibliography, bibliographyOf } from './bibliography.ts';
import { foreseenValue, judgedValue } from './judged-value.ts';
import { firstYearOf } from './span.ts';
import { leadingOf, type WholeTarget } from './wholes.ts';

export interface CiteContext {
  plan: Content['plan'];
  indicator: Indicator;
  assessed: readonly AssessedTarget[];
  /** What is said of its targets that have parts. */
  wholes: readonly WholeTarget[];
  asOf: IsoDate;
  version: string;
  /** Absolute addresses of the indicator's page, by language. */
  address: Record<Locale, string>;
  /** The dated state that shows the same: its day and its absolute addresses; null before anything was reported. */
  state: { date: IsoDate; address: Record<Locale, string> } | null;
}

export interface Citation extends Bibliography {
  figure: Figure | null;
  sentence: Record<Locale, string>;
  /** HTML of a robust link (hvdsomp.info/robustlinks), by language. */
  robustLink: Record<Locale, string>;
}

/** What the rule judges by: a result in step with its series. */
const isJudged = (indicator: Indicator, figure: Figure): boolean =>
  kindOf(figure) === 'result' && isInStep(figure.period, rhythmOf(indicator));
const lengthOf = ({ period }: Figure): number => {
  const { first, last } = parsePeriod(period);
  return last - first;
};

/** The figure to cite: of the best ones known, the latest result in step where there is one. */
export function citedFigure(indicator: Indicator, asOf: IsoDate): Figure | null {
  const best = [...bestFigures(indicator, asOf).values()];
  const byWorth = (a: Figure, b: Figure): number =>
    Number(isJudged(indicator, b)) - Number(isJudged(indicator, a)) ||
    parsePeriod(b.period).lastDay.localeCompare(parsePeriod(a.period).lastDay) ||
    lengthOf(a) - lengthOf(b) ||
    firstDayOf(b.published).localeCompare(firstDayOf(a.published));
  return best.sort(byWorth)[0] ?? null;
}

function robustLinkOf({ indicator, address, state }: CiteContext, locale: Locale): string {
  const version = state ? ` data-versionurl="${state.address[locale]}" data-versiondate="${state.date}"` : '';
  return `<a href="${address[locale]}"${version}>${escapeMarkup(indicator.name[locale])}</a>`;
}

/** The average or total that the word is about, with its years; null where it is the cited figure itself, or not known. */
function workedOutOf(
  indicator: Indicator,
  judged: AssessedTarget,
  figure: Figure | null,
  locale: Locale,
): CitedTarget['worked'] {
  const { assessment, judgedFigures } = judged;
  const isCited = judgedFigures.length === 1 && judgedFigures[0]?.id === figure?.id;
  const { value, year } = assessment;
  if (asksForLevel(indicator.measure) || value === null || year === null) return null;
  if (isCited && !isWorkedOut(indicator.measure)) return null;
  const shown = judgedValue(indicator, judged, locale);
  const from = firstYearOf(indicator, judged);
  return (
    shown && {
      value: shown.value,
      years: beatsText(indicator, from, year, locale),
      year: beatText(indicator, year, locale),
      rises: value >= 0,
    }
  );
}

/** The estimate that an awaited average, total or level has; null where it is the cited figure itself. */
function foreseenOf(
  indicator: Indicator,
  judged: AssessedTarget,
  figure: Figure | null,
  locale: Locale,
): CitedTarget['foreseen'] {
  const { forecast } = judged.workings;
  // What a rise or a fall averages is worked out from the figure; every other estimate is the figure itself.
  const isCited = !isWorkedOut(indicator.measure) && forecast.length === 1 && forecast[0]?.figureId === figure?.id;
  const shown = isCited ? null : foreseenValue(indicator, judged, locale);
  return shown && `${uncapitalise(shown.label)}: ${shown.value}`;
}

function sentenceInput(
  { plan, indicator, assessed, asOf }: CiteContext,
  figure: Figure | null,
  locale: Locale,
): CiteInput {
  const last = figure ? parsePeriod(figure.period) : null;
  // A reading at a day belongs to the year that it lies in.
  const time = last && (last.stretch?.to ?? last.last);
  const aimed = assessed.find(({ target }) => time !== null && target.baselineYear < time && time <= target.end);
  return {
    indicator,
    place: plan.place[locale],
    figure,
    forecast: figure !== null && kindOf(figure) === 'forecast' && isInStep(figure.period, rhythmOf(indicator)),
    target: aimed
      ? {
          first: beatText(indicator, beatAfter(aimed.target.baselineYear, rhythmOf(indicator)), locale),
          end: beatText(indicator, aimed.target.end, locale),
          since: beatText(indicator, aimed.target.baseline?.year ?? aimed.target.baselineYear, locale),
          text: termsOf(indicator, aimed.target, locale).target,
          worked: workedOutOf(indicator, aimed, figure, locale),
          foreseen: foreseenOf(indicator, aimed, figure, locale),
          assessment: aimed.assessment,
        }
      : null,
    asOf,
  };
}

/** Of a target that has parts: no figure, but its word and how that comes about. */
function wholeSentence({ plan, indicator, asOf }: CiteContext, whole: WholeTarget, locale: Locale): string {
  const { target, assessment, sentence } = whole;
  return uiOf(locale)('whole.cited', {
    name: indicator.name[locale],
    place: plan.place[locale],
    year: formatTime(target.end, locale),
    target: target.words[locale],
    day: formatDate(asOf, locale),
    word: uncapitalise(wordOf(assessment, locale)),
    sentence: sentence[locale],
  });
}

export function citationOf(context: CiteContext): Citation {
  const figure = citedFigure(context.indicator, context.asOf);
  const whole = leadingOf(context.wholes);
  const { languages } = context.plan;
  return {
    figure,
    sentence: inEach(languages, (locale) =>
      whole ? wholeSentence(context, whole, locale) : citeSentence(sentenceInput(context, figure, locale), locale),
    ),
    robustLink: inEach(languages, (locale) => robustLinkOf(context, locale)),
    ...bibliographyOf(context, figure),
  };
}
