/** What the social card of an indicator says: its word, bar, value and their date. */
import type { Indicator, Plan } from '../content/schema.ts';
import type { Status } from '../domain/types.ts';
import { formatDate } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { STAGE_WORDS, wordOf } from '../text/words.ts';
import type { AssessedTarget } from './assessed.ts';
import { type Bar, drawnOf } from './bar.ts';
import { printerOf } from './print.ts';
import type { PeriodReports } from './reports.ts';

/** Open Graph's usual size, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

export interface CardText {
  /** Small line above: the site. */
  above: string;
  title: string;
  /** The word, with the year it is for; the status gives its colour. */
  word: string;
  status: Status | null;
  /** Value, its year and its stage; or a second sentence. */
  detail: string;
  /** Small line below: the address and the day of the figures. */
  below: string;
}

interface Told {
  plan: Plan;
  indicator: Indicator;
  assessed: readonly AssessedTarget[];
  bar: Bar;
  reports: readonly PeriodReports[];
  /** Where the card leads, as readers type it. */
  address: string;
  asOf: string;
}

/** The newest best figure: what a reader asks for first. */
function newestOf({ indicator, reports }: Told, locale: Locale): string | null {
  const best = reports.find((each) => each.best?.judged)?.best;
  if (!best) return null;
  const { period, value, stage, published } = best.figure;
  return uiOf(locale)('card.value', {
    year: period.replace('-', '–'),
    value: printerOf(indicator, locale).value(value),
    stage: STAGE_WORDS[stage][locale],
    date: formatDate(published, locale),
  });
}

export function indicatorCard(told: Told, locale: Locale): CardText {
  const { plan, indicator, assessed, address, asOf } = told;
  const ui = uiOf(locale);
  const drawn = drawnOf(assessed);
  return {
    above: `${plan.title[locale]} · ${indicator.code}`,
    title: indicator.name[locale],
    word: drawn
      ? ui('card.word', {
          year: drawn.target.end,
          word: wordOf(drawn.assessment, locale),
          target: printerOf(indicator, locale).target(drawn.target),
        })
      : '',
    status: drawn?.assessment.status ?? null,
    detail: newestOf(told, locale) ?? ui('bar.none'),
    below: ui('card.below', { address, date: formatDate(asOf, locale) }),
  };
}
