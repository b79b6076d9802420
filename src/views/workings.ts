/** "How this is worked out": the sum behind a word, step by step, with the actual numbers. */
import type { Figure, Indicator } from '../content/schema.ts';
import { mirror } from '../domain/exact.ts';
import { isLaid, isWorkedOut, type MeasureTraits, pathOf, traitsOf } from '../domain/measures.ts';
import type { Time } from '../domain/time.ts';
import type { Decimal, Operator } from '../domain/types.ts';
import { absolute, compareDecimals, numberToDecimal, roundDecimal, trimDecimal } from '../text/decimal.ts';
import { formatDate, formatDecimal, formatOrdinal, withUnit } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { termsOf } from '../text/sentence/terms.ts';
import { type UiKey, uiOf } from '../text/ui.ts';
import { beatsText, beatText } from '../text/when.ts';
import { worded, wordingOf } from '../text/wording.ts';
import { STAGE_WORDS } from '../text/words.ts';
import type { AssessedTarget } from './assessed.ts';
import { farEndOf } from './ends.ts';

export interface Step {
  label: string;
  text: string;
  /** Where the number was read, where no report of the series holds it. */
  href?: string;
}

export interface WorkingsText {
  /** The figures used, each with the fragment of its report. */
  figures: { id: string; text: string }[];
  steps: Step[];
}

/** How a comparison reads where it holds, and where it does not. */
const COMPARED: Record<Operator, [holds: UiKey, fails: UiKey]> = {
  '>=': ['workings.atLeast', 'workings.below'],
  '>': ['workings.above', 'workings.atMost'],
  '<=': ['workings.atMost', 'workings.above'],
  '<': ['workings.below', 'workings.atLeast'],
};
const HOLDS: Record<Operator, (order: number) => boolean> = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
};

/** Digits behind the mark to which an average is exact; what differs by less is equal. */
const EXACT_DIGITS = 9;

/** Digits that still say something in a sum: six behind the mark at most. */
const SUM_DIGITS = 6;

/** The figures behind a word and each step to it, in one language. */
export function workingsText(indicator: Indicator, assessed: AssessedTarget, locale: Locale): WorkingsText {
  const { target, assessment: a, workings: w } = assessed;
  const { measure } = indicator;
  const { asks, counts } = traitsOf(measure);
  const ui = uiOf(locale);
  // A sum is told in the unit of what is added up.
  const terms = termsOf(indicator, target, locale, withUnit);
  const unit = indicator.unit[locale];
  const number = (amount: Decimal | number): string => {
    const text = typeof amount === 'number' ? numberToDecimal(amount) : amount;
    return formatDecimal(trimDecimal(roundDecimal(text, SUM_DIGITS)), locale);
  };
  const plain = (value: Decimal): string => formatDecimal(value, locale);
  const figureOf = (id: string | null): Figure | undefined => indicator.figures.find((figure) => figure.id === id);
  const tell = (years: string, figure: Figure): string =>
    `${years}: ${worded(withUnit(plain(figure.value), unit, locale), wordingOf(figure), locale)} (${STAGE_WORDS[figure.stage][locale]}, ${formatDate(figure.published, locale)})`;

  const told = (beat: Time): string => beatText(indicator, beat, locale);
  /** Years as a factor: 6.5 where they are no whole ones. */
  const factor = (years: number): string => number(Math.round(years * 1e6) / 1e6);
  const baselineFigure = figureOf(w.baselineId);
  const figures = [
    ...(baselineFigure ? [{ id: baselineFigure.id, text: tell(told(w.b), baselineFigure) }] : []),
    ...w.pieces.flatMap(({ figureId, from, to }) => {
      const figure = figureOf(figureId);
      return figure ? [{ id: figureId, text: tell(beatsText(indicator, from, to, locale), figure) }] : [];
    }),
  ];

  const growing = (value: Decimal): string => number(numberToDecimal(1 + Number(value) / 100));
  const years = w.y === null ? 0 : w.y - w.b;
  const root = (n: number, body: string): string =>
    n === 1 ? body : ui('workings.root', { n: formatOrdinal(n, locale), body });
  const power = (text: string, n: number): string => (n === 1 ? text : `${text}${superscript(n)}`);

  /** What the target asks for, in the unit of the series where it is an average. */
  const goal = (): string | null => {
    if (w.T === null || !isWorkedOut(measure)) return terms.target;
    const signed = (amount: Decimal): string =>
      amount.startsWith('-') ? `− ${plain(absolute(amount))}` : `+ ${plain(amount)}`;
    const B = plain(w.B ?? '0');
    const changed = counts === 'percent' ? `${B} × ${growing(target.value)}` : `${B} ${signed(target.value)}`;
    const averaged =
      counts === 'percent'
        ? `${B} × ${power(growing(target.value), w.n)}`
        : `${B} − ${factor(w.n)} × ${plain(target.value)}`;
    const sum = asks === 'change' ? changed : averaged;
    return `${terms.target}; ${sum} = ${withUnit(number(w.T), unit, locale)}`;
  };

  /** How the value judged comes about. */
  const reached = (): string | null => {
    if (w.y === null || a.value === null) return null;
    const value = terms.value(a.value, target.value);
    const factors = w.pieces.map(({ from, to, value: rate }) => power(growing(rate), to - from + 1));
    const change = () =>
      counts === 'differences'
        ? `(${plain(w.B ?? '0')} − ${plain(w.v ?? '0')}) ÷ ${factor(years)} = ${value}`
        : `${root(years, `${plain(w.v ?? '0')} ÷ ${plain(w.B ?? '0')}`)} − 1 = ${value}`;
    const sums: Record<MeasureTraits['asks'], () => string> = {
      end: () => terms.level(w.v ?? '0', target.value),
      total: () => `${w.pieces.map((piece) => plain(piece.value)).join(' + ')} = ${value}`,
      change: () => {
        const difference = `${plain(w.v ?? '0')} − ${plain(w.B ?? '0')}`;
        return `${counts === 'percent' ? `(${difference}) ÷ ${plain(w.B ?? '0')}` : difference} = ${value}`;
      },
      mean: () => (isLaid(measure) ? `${root(years, factors.join(' × '))} − 1 = ${value}` : change()),
    };
    return sums[asks]();
  };

  /** How "hơn 7,3" is read: the page's reading, never the source's words. */
  const read = (): string | null => {
    const rounded = assessed.judgedFigures.filter(({ low, high }) => low !== null && high !== null);
    const texts = rounded.map((figure) =>
      ui('workings.readText', {
        written: worded(withUnit(plain(figure.value), unit, locale), wordingOf(figure), locale),
        low: plain(figure.low ?? figure.value),
        high: plain(figure.high ?? figure.value),
      }),
    );
    return texts.join('; ') || null;
  };

  const onTheWay = w.y !== null && w.y < w.N;

  /** The judged value against what is asked for: the number in the target's own terms, and the T that it leads to. */
  const comparedWith = (asked: Decimal, T: Decimal | null, atLevel = w.op): string | null => {
    if (w.v === null || T === null) return null;
    const average = asks === 'mean';
    const left = average ? terms.value(a.value ?? 0, target.value) : withUnit(plain(w.v), unit, locale);
    const right = average ? terms.value(asked) : withUnit(number(T), unit, locale);
    // A fall in points reads as "at least so much", though the level it leads to must be at most so much.
    const op = average ? target.op : atLevel;
    // On the way, an average may hold while the level that it would lead to is not reached yet: what is shown is compared.
    const order =
      average && onTheWay
        ? compareDecimals(roundDecimal(numberToDecimal(a.value ?? 0), EXACT_DIGITS), asked)
        : compareDecimals(w.v, T);
    const holds = HOLDS[average && onTheWay ? target.op : atLevel](order);
    return ui(COMPARED[op][holds ? 0 : 1], { value: left, goal: right });
  };

  /** With the number as written; of an "about", and of a range to end within, with both ends, since both decide. */
  const compared = (): string | null => {
    if (a.gap === null) return null;
    const { about } = target;
    const far = farEndOf(target);
    const both =
      about !== null && w.aboutT !== null
        ? [comparedWith(about.low, w.aboutT[0]), comparedWith(about.high, w.aboutT[1])]
        : [comparedWith(target.value, w.T), far === null ? null : comparedWith(far, far, mirror(w.op))];
    return both.filter((text) => text !== null).join('; ') || null;
  };

  const base = isLaid(measure) ? null : w.B;
  /** The level that the target itself starts from. */
  const own = target.baseline;
  const steps: [string, string | null, string?][] = [
    [
      ui(base === null && !isLaid(measure) ? 'workings.noBaseline' : 'workings.baseline', {
        year: told(w.b),
      }),
      base === null
        ? null
        : `${withUnit(plain(base), unit, locale)}${own ? ` (${STAGE_WORDS[own.stage][locale]})` : ''}`,
      own?.source.url,
    ],
    [ui('workings.goal', { year: told(w.N) }), goal()],
    [ui('workings.reached', { year: told(w.y ?? w.N) }), reached()],
    [ui('workings.read'), read()],
    [ui('workings.about'), terms.about && ui('workings.aboutText', terms.about)],
    [ui('workings.compare'), compared()],
    [
      ui('workings.expected', { year: told(w.y ?? w.N) }),
      onTheWay && a.expected !== null ? terms.value(a.expected) : null,
    ],
    [
      ui('workings.progress'),
      a.progress === null || (asks === 'mean' && pathOf(indicator) === 'geometric')
        ? null
        : `${number(Math.round(a.progress * 10000) / 100)}%`,
    ],
    [ui('workings.pace'), onTheWay && a.pace_so_far !== null ? terms.pace(a.pace_so_far, 2) : null],
    [ui('workings.required'), a.pace_required === null ? null : terms.pace(a.pace_required, 2)],
    [
      ui('workings.times'),
      a.acceleration === null
        ? null
        : ui('workings.timesText', { times: number(Math.round(a.acceleration * 10000) / 10000) }),
    ],
  ];
  const missing =
    base === null && !isLaid(measure) ? [{ label: ui('workings.noBaseline', { year: told(w.b) }), text: '' }] : [];
  return {
    figures,
    steps: [
      ...missing,
      ...steps.flatMap(([label, text, href]) => (text === null ? [] : [{ label, text, ...(href && { href }) }])),
    ],
  };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (n: number): string => [...String(n)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
