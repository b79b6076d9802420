/** What was measured elsewhere, beside the indicator's own figures: told and drawn, never judged. */

import { originalOf } from '../content/original.ts';
import type { Comparison, Figure, Indicator, Text } from '../content/schema.ts';
import { bestOf, kindOf } from '../domain/figures.ts';
import { traitsOf } from '../domain/measures.ts';
import { parsePeriod } from '../domain/period.ts';
import type { IsoDate, Stage } from '../domain/types.ts';
import { formatInPeriod, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { STAGE_WORDS } from '../text/words.ts';
import { type AssessedTarget, bestFigures } from './assessed.ts';
import { judgedValue } from './judged-value.ts';
import { printerOf } from './print.ts';
import { firstYearOf } from './span.ts';

/** The best figures of one place, by the last day that they speak of. */
export interface Elsewhere {
  of: Text;
  figures: Comparison[];
}

/** Every place that figures are known of by `asOf`, in the order of their names. */
export function elsewhereOf({ context }: Pick<Indicator, 'context'>, asOf: IsoDate): Elsewhere[] {
  const places = Map.groupBy(context, ({ of }) => originalOf(of).words);
  return [...places.values()].flatMap((own): Elsewhere[] => {
    const figures = [...bestOf(own, asOf).values()].toSorted((a, b) =>
      parsePeriod(a.period).lastDay < parsePeriod(b.period).lastDay ? -1 : 1,
    );
    const [first] = figures;
    return first ? [{ of: first.of, figures }] : [];
  });
}

export interface ContextLine {
  /** "Để đối chiếu, không dùng để kết luận: cả nước 42,03% năm 2024 (chính thức), Đảo Mây 53,9% (sơ bộ)." */
  text: string;
  /** Those that the line names, for their sources. */
  figures: Comparison[];
}

const isAverage = ({ period }: Pick<Figure, 'period'>): boolean => parsePeriod(period).kind === 'years';

/** The newest figure of a kind that the indicator has one for as well, else the newest. */
function newestOf(figures: readonly Comparison[], own: ReadonlyMap<string, Figure>): Comparison | undefined {
  return figures.findLast(({ period }) => own.has(period)) ?? figures.at(-1);
}

const inBrackets = (stage: Stage, isEarly: boolean, locale: Locale): string =>
  STAGE_WORDS[stage][locale] + (isEarly ? `, ${uiOf(locale)('figure.early')}` : '');

/** The indicator's own value for the years of a figure: an average is the judged one, never one that somebody foresaw. */
function ownValue({ indicator, assessed, asOf }: Compared, { period }: Comparison, locale: Locale): string | null {
  const { kind, first, last } = parsePeriod(period);
  if (kind === 'years') {
    const judged = assessed.find((each) => each.assessment.year === last && firstYearOf(indicator, each) === first);
    return (judged && judgedValue(indicator, judged, locale)?.value) ?? null;
  }
  const same = bestFigures(indicator, asOf).get(period);
  return same
    ? `${printerOf(indicator, locale).figure(same)} (${inBrackets(same.stage, kindOf(same) === 'forecast', locale)})`
    : null;
}

export interface Compared {
  indicator: Indicator;
  assessed: readonly AssessedTarget[];
  /** The place that the plan is for. */
  place: string;
  asOf: IsoDate;
}

/** One line for each place: the newest year, with that of the indicator; of a rate, the newest average as well. */
export function contextLines(compared: Compared, locale: Locale): ContextLine[] {
  const { indicator, place, asOf } = compared;
  const ui = uiOf(locale);
  const print = printerOf(indicator, locale);
  const own = bestFigures(indicator, asOf);
  return elsewhereOf(indicator, asOf).map(({ of, figures }) => {
    const told = [figures.filter(isAverage), figures.filter((each) => !isAverage(each))].flatMap(
      (all) => newestOf(all, own) ?? [],
    );
    const parts = told.map((figure) => {
      const same = ownValue(compared, figure, locale);
      const years = { years: formatPeriod(figure.period, locale) };
      return ui(same === null ? 'context.alone' : 'context.beside', {
        value: print.figure(figure),
        when: isAverage(figure)
          ? ui(traitsOf(indicator.measure).asks === 'total' ? 'context.total' : 'context.average', years)
          : formatInPeriod(figure.period, locale),
        stage: inBrackets(figure.stage, kindOf(figure) === 'forecast', locale),
        place,
        own: same ?? '',
      });
    });
    return { text: ui('context.told', { of: of[locale], parts: parts.join('; ') }), figures: told };
  });
}
