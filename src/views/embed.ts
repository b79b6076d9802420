/** An indicator in a few lines, for other people's pages: its latest figure, whose it is, and the word on each target. */

import { isWhole } from '../content/parts.ts';
import type { Content, Figure, Indicator } from '../content/schema.ts';
import { kindOf } from '../domain/figures.ts';
import { isDueAtEnd } from '../domain/measures.ts';
import { isInStep, rhythmOf } from '../domain/rhythm.ts';
import type { Assessment, IsoDate } from '../domain/types.ts';
import { formatDate, formatPeriod, formatTime } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { STAGE_WORDS, WORDS, wordOf } from '../text/words.ts';
import type { AssessedTarget } from './assessed.ts';
import { type Bar, barOf, drawnOf, mainRow } from './bar.ts';
import { layoutOf } from './bar-layout.ts';
import { NARROWEST as NARROWEST_BAR } from './bar-svg.ts';
import { citedFigure } from './cite.ts';
import { lastYearText, valueBeside } from './judged-value.ts';
import { printerOf } from './print.ts';
import { yearsOfTarget } from './span.ts';
import { leadingOf, type WholeTarget } from './wholes.ts';

export interface EmbedLine {
  status: Assessment['status'];
  symbol: string;
  word: string;
  target: string;
}

export interface Embed {
  name: string;
  code: string;
  /** What the number is: "Bình quân 2021–2025"; empty where none is known. */
  label: string;
  /** The number in large type, the one that was judged; null where none is known. */
  value: string | null;
  /** What it rests on, the latest single year, who published it; or that nothing was found. */
  about: string;
  /** The row of the bar that the number is drawn on; null where nothing is known. */
  bar: Bar | null;
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
  /** What is said of its targets that have parts. */
  wholes: readonly WholeTarget[];
  /** What is shown was known on this day. */
  asOf: IsoDate;
  frozen: boolean;
  /** The last day on which something changed for the indicator; null where nothing was ever reported. */
  changed: IsoDate | null;
}

type ShownNumber = Pick<Embed, 'label' | 'value' | 'about'>;

const sourceOf = ({ source, published }: Figure, locale: Locale): string =>
  `${source.publisher}, ${formatDate(published, locale)}`;

/** The number that a word is about, and what it rests on; where nothing can be judged, the newest figure, named as that. */
function numberOf(
  indicator: Indicator,
  assessed: readonly AssessedTarget[],
  asOf: IsoDate,
  locale: Locale,
): ShownNumber {
  const ui = uiOf(locale);
  const figure = citedFigure(indicator, asOf);
  const caveat = indicator.caveat?.[locale] ?? null;
  const drawn = drawnOf(assessed);
  const shown = drawn && valueBeside(indicator, drawn, locale);
  if (!figure) return { label: '', value: null, about: ui('embed.nothing') };
  if (!drawn || !shown) {
    const early = kindOf(figure) === 'forecast' && isInStep(figure.period, rhythmOf(indicator));
    const stage = STAGE_WORDS[figure.stage][locale] + (early ? `, ${ui('figure.early')}` : '');
    return {
      label: ui('judged.newest', { period: formatPeriod(figure.period, locale) }),
      value: printerOf(indicator, locale).figure(figure),
      about: [caveat, stage, sourceOf(figure, locale)].filter(Boolean).join(' · '),
    };
  }
  const used = drawn.assessment.value === null ? foreseenFigures(indicator, drawn) : drawn.judgedFigures;
  const last = used.at(-1) ?? figure;
  const about = [
    caveat,
    used.length === 1 ? STAGE_WORDS[last.stage][locale] : ui('judged.workedOut', { count: used.length }),
    lastYearText(indicator, drawn, asOf, locale),
    sourceOf(last, locale),
  ];
  return { label: shown.label, value: shown.value, about: about.filter(Boolean).join(' · ') };
}

const foreseenFigures = ({ figures }: Indicator, { workings }: AssessedTarget): Figure[] =>
  workings.forecast.flatMap(({ figureId }) => figures.find(({ id }) => id === figureId) ?? []);

const lineOf = ({ assessment }: AssessedTarget | WholeTarget, target: string, locale: Locale): EmbedLine => ({
  status: assessment.status,
  symbol: WORDS[assessment.status].symbol,
  word: wordOf(assessment, locale),
  target,
});

export function embedOf(
  { plan, indicator, assessed, wholes, asOf, frozen, changed }: EmbedInput,
  locale: Locale,
): Embed {
  const ui = uiOf(locale);
  const print = printerOf(indicator, locale);
  const { label, value, about } = isWhole(indicator)
    ? { label: '', value: null, about: leadingOf(wholes)?.sentence[locale] ?? ui('inWords.why') }
    : numberOf(indicator, assessed, asOf, locale);
  const row = mainRow(barOf(indicator, assessed, asOf, locale));
  return {
    name: indicator.name[locale],
    code: indicator.code,
    label,
    value,
    about,
    bar: row && { rows: [{ ...row, title: null }] },
    lines: [
      ...assessed.map((each) => {
        const values = { year: yearsOfTarget(indicator, each.target, locale), target: print.target(each.target) };
        return lineOf(each, ui(isDueAtEnd(indicator.measure) ? 'embed.target' : 'embed.targetOver', values), locale);
      }),
      ...wholes.map((each) => {
        const values = { year: formatTime(each.target.end, locale), target: each.target.words[locale] };
        return lineOf(each, ui('embed.target', values), locale);
      }),
    ],
    state: [
      ui(frozen ? 'embed.frozen' : 'embed.live', { site: plan.title[locale], date: formatDate(asOf, locale) }),
      ...(changed === null || frozen ? [] : [ui('embed.changed', { date: formatDate(changed, locale) })]),
    ].join(' · '),
    frozen,
  };
}

/** Narrowest width that an embed is made for, and what of it is text, in pixels. */
const NARROWEST = 300;
const TEXT_WIDTH = NARROWEST - 2 * 15;
/** Lines that a text takes at that width; a letter is about so much of its size wide. */
const linesOf = (text: string, size: number): number => Math.ceil((text.length * size * 0.56) / (TEXT_WIDTH - 12));

/** Height in pixels that shows all of an embed at 300 px; wider ones need less. */
export function embedHeight({ name, label, value, about, bar, lines, state }: Embed): number {
  const texts: [string, number, number][] = [
    [name, 17, 24],
    ...(label ? [[label, 13, 20] as [string, number, number]] : []),
    ...(value ? [[value, 30, 42] as [string, number, number]] : []),
    [about, 13, 20],
    ...lines.map(({ word, target }): [string, number, number] => [`${word}mm ${target}`, 15, 23]),
    [state, 13, 20],
  ];
  const text = texts.reduce((sum, [words, size, height]) => sum + linesOf(words, size) * height, 0);
  const drawing = bar ? layoutOf(bar, 'row', NARROWEST_BAR).height + 8 : 0;
  return Math.ceil((text + drawing + 70 + lines.length * 6) / 10) * 10;
}
