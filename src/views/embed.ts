/** An indicator in a few lines, for other people's pages: its latest figure, whose it is, and the word on each target. */
import type { Content, Indicator } from '../content/schema.ts';
import { kindOf } from '../domain/figures.ts';
import { isFullYears, parsePeriod } from '../domain/period.ts';
import type { Assessment, IsoDate } from '../domain/types.ts';
import { formatDate, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { STAGE_WORDS, WORDS, wordOf } from '../text/words.ts';
import type { AssessedTarget } from './assessed.ts';
import { citedFigure } from './cite.ts';
import { printerOf } from './print.ts';

export interface EmbedLine {
  status: Assessment['status'];
  symbol: string;
  word: string;
  target: string;
}

export interface Embed {
  name: string;
  code: string;
  /** The figure in large type; null where none is known. */
  value: string | null;
  /** When, of what stage, who published it; or that nothing was found. */
  about: string;
  lines: EmbedLine[];
  /** Whose page this is, and as of when. */
  state: string;
  /** Kept as of a day. */
  frozen: boolean;
}

export interface EmbedInput {
  plan: Content['plan'];
  indicator: Indicator;
  assessed: readonly AssessedTarget[];
  /** What is shown was known on this day. */
  asOf: IsoDate;
  frozen: boolean;
}

export function embedOf({ plan, indicator, assessed, asOf, frozen }: EmbedInput, locale: Locale): Embed {
  const ui = uiOf(locale);
  const print = printerOf(indicator, locale);
  const figure = citedFigure(indicator, asOf);
  const early = figure && kindOf(figure) === 'forecast' && isFullYears(parsePeriod(figure.period));
  const about = figure
    ? [
        formatPeriod(figure.period, locale),
        STAGE_WORDS[figure.stage][locale] + (early ? `, ${ui('figure.early')}` : ''),
        `${figure.source.publisher}, ${formatDate(figure.published, locale)}`,
      ].join(' · ')
    : ui('embed.nothing');
  return {
    name: indicator.name[locale],
    code: indicator.code,
    value: figure && print.value(figure.value),
    about,
    lines: assessed.map(({ target, assessment }) => ({
      status: assessment.status,
      symbol: WORDS[assessment.status].symbol,
      word: wordOf(assessment, locale),
      target: ui('embed.target', { year: target.end, target: print.target(target) }),
    })),
    state: ui(frozen ? 'embed.frozen' : 'embed.live', { site: plan.title[locale], date: formatDate(asOf, locale) }),
    frozen,
  };
}

/** Narrowest width that an embed is made for, and what of it is text, in pixels. */
const NARROWEST = 300;
const TEXT_WIDTH = NARROWEST - 2 * 15;
/** Lines that a text takes at that width; a letter is about so much of its size wide. */
const linesOf = (text: string, size: number): number => Math.ceil((text.length * size * 0.56) / (TEXT_WIDTH - 12));

/** Height in pixels that shows all of an embed at 300 px; wider ones need less. */
export function embedHeight({ name, value, about, lines, state }: Embed): number {
  const texts: [string, number, number][] = [
    [name, 17, 24],
    ...(value ? [[value, 30, 42] as [string, number, number]] : []),
    [about, 13, 20],
    ...lines.map(({ word, target }): [string, number, number] => [`${word}mm ${target}`, 15, 23]),
    [state, 13, 20],
  ];
  const text = texts.reduce((sum, [words, size, height]) => sum + linesOf(words, size) * height, 0);
  return Math.ceil((text + 70 + lines.length * 6) / 10) * 10;
}
