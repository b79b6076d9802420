/** What was measured elsewhere, beside the indicator's own figures: told and drawn, never judged. */
import type { Comparison, Figure, Indicator, Text } from '../content/schema.ts';
import { bestOf, kindOf } from '../domain/figures.ts';
import { parsePeriod } from '../domain/period.ts';
import type { IsoDate } from '../domain/types.ts';
import { formatOnDate, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { STAGE_WORDS } from '../text/words.ts';
import { bestFigures } from './assessed.ts';
import { printerOf } from './print.ts';

/** The best figures of one place, by the last day that they speak of. */
export interface Elsewhere {
  of: Text;
  figures: Comparison[];
}

/** Every place that figures are known of by `asOf`, in the order of their names. */
export function elsewhereOf({ context }: Pick<Indicator, 'context'>, asOf: IsoDate): Elsewhere[] {
  const places = Map.groupBy(context, ({ of }) => of.vi);
  return [...places.values()].flatMap((own): Elsewhere[] => {
    const figures = [...bestOf(own, asOf).values()].toSorted((a, b) =>
      parsePeriod(a.period).lastDay < parsePeriod(b.period).lastDay ? -1 : 1,
    );
    const [first] = figures;
    return first ? [{ of: first.of, figures }] : [];
  });
}

export interface ContextLine {
  /** "Để đối chiếu, không dùng để kết luận: cả nước 42,03% năm 2024 (chính thức); Thanh Hóa cùng kỳ 53,9%." */
  text: string;
  /** Those that the line names, for their sources. */
  figures: Comparison[];
}

const isAverage = ({ period }: Pick<Figure, 'period'>): boolean => parsePeriod(period).kind === 'years';

/** The newest figure of a kind that the indicator has one for as well, else the newest. */
function newestOf(figures: readonly Comparison[], own: ReadonlyMap<string, Figure>): Comparison | undefined {
  return figures.findLast(({ period }) => own.has(period)) ?? figures.at(-1);
}

/** One line for each place: the newest year, with that of the indicator; of a rate, the newest average as well. */
export function contextLines(indicator: Indicator, place: string, asOf: IsoDate, locale: Locale): ContextLine[] {
  const ui = uiOf(locale);
  const print = printerOf(indicator, locale);
  const own = bestFigures(indicator, asOf);
  return elsewhereOf(indicator, asOf).map(({ of, figures }) => {
    const told = [figures.filter(isAverage), figures.filter((each) => !isAverage(each))].flatMap(
      (all) => newestOf(all, own) ?? [],
    );
    const parts = told.map((figure) => {
      const same = own.get(figure.period);
      const early = kindOf(figure) === 'forecast' ? `, ${ui('figure.early')}` : '';
      return ui(same ? 'context.beside' : 'context.alone', {
        value: print.figure(figure),
        when: isAverage(figure)
          ? ui(indicator.measure === 'sum' ? 'context.total' : 'context.average', {
              years: formatPeriod(figure.period, locale),
            })
          : formatOnDate(figure.period, locale),
        stage: STAGE_WORDS[figure.stage][locale] + early,
        place,
        own: same ? print.figure(same) : '',
      });
    });
    return { text: ui('context.told', { of: of[locale], parts: parts.join('; ') }), figures: told };
  });
}
