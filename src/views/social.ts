/** What the social card of an indicator says: its word, bar, value and their date. */
import type { Indicator, Plan } from '../content/schema.ts';
import type { Status } from '../domain/types.ts';
import { formatDate, formatPeriod, formatTime } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { STAGE_WORDS, wordOf } from '../text/words.ts';
import type { AssessedTarget } from './assessed.ts';
import { type Bar, drawnOf } from './bar.ts';
import { lastYearText, valueBeside } from './judged-value.ts';
import { printerOf } from './print.ts';
import type { PeriodReports } from './reports.ts';
import { yearsOfTarget } from './span.ts';
import { leadingOf, type WholeTarget } from './wholes.ts';

/** Open Graph's usual size, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Pixels that a card is drawn in. */
export interface CardSize {
  width: number;
  height: number;
}

/**
 * The size of the cards of a plan. Cards of a long one would be an eighth of its site: they are smaller by a third, still
 * more than the 600 x 315 from which on messengers show a picture large.
 */
export const cardSizeOf = (isMany: boolean): CardSize =>
  isMany ? { width: 800, height: 420 } : { width: CARD_WIDTH, height: CARD_HEIGHT };

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
  wholes: readonly WholeTarget[];
  bar: Bar;
  reports: readonly PeriodReports[];
  /** Where the card leads, as readers type it. */
  address: string;
  asOf: string;
}

/** The number that the word is about, then the latest single year; where nothing can be judged, the newest figure. */
function detailOf(told: Told, drawn: AssessedTarget | undefined, locale: Locale): string {
  const { indicator, asOf } = told;
  const judged = drawn && valueBeside(indicator, drawn, locale);
  const lastYear = drawn && lastYearText(indicator, drawn, asOf, locale);
  const parts = [judged?.text, lastYear].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : (newestOf(told, locale) ?? uiOf(locale)('bar.none'));
}

/** The newest best figure. */
function newestOf({ indicator, reports }: Told, locale: Locale): string | null {
  const best = reports.find((each) => each.best?.judged)?.best;
  if (!best) return null;
  const { figure } = best;
  return uiOf(locale)('card.value', {
    year: formatPeriod(figure.period, locale),
    value: printerOf(indicator, locale).figure(figure),
    stage: STAGE_WORDS[figure.stage][locale],
    date: formatDate(figure.published, locale),
  });
}

/** What a card says of a target: its word, and what it rests on. */
function saidOf(told: Told, locale: Locale): Pick<CardText, 'word' | 'status' | 'detail'> {
  const { indicator, assessed, wholes } = told;
  const ui = uiOf(locale);
  const whole = leadingOf(wholes);
  if (whole) {
    const { target, assessment, sentence } = whole;
    const values = {
      year: formatTime(target.end, locale),
      word: wordOf(assessment, locale),
      target: target.words[locale],
    };
    return { word: ui('card.word', values), status: assessment.status, detail: sentence[locale] };
  }
  const drawn = drawnOf(assessed);
  return {
    word: drawn
      ? ui('card.word', {
          year: yearsOfTarget(indicator, drawn.target, locale),
          word: wordOf(drawn.assessment, locale),
          target: printerOf(indicator, locale).target(drawn.target),
        })
      : '',
    status: drawn?.assessment.status ?? null,
    detail: detailOf(told, drawn, locale),
  };
}

export function indicatorCard(told: Told, locale: Locale): CardText {
  const { plan, indicator, address, asOf } = told;
  const ui = uiOf(locale);
  return {
    above: `${plan.title[locale]} · ${indicator.code}`,
    title: indicator.name[locale],
    ...saidOf(told, locale),
    below: ui('card.below', { address, date: formatDate(asOf, locale) }),
  };
}
