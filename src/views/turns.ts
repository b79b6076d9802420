/** When the word on a target changed: because of a figure, or because a date passed. */
import { isSameTarget } from '../content/same-target.ts';
import type { Indicator, Target } from '../content/schema.ts';
import { knownOn } from '../domain/figures.ts';
import { yearOf } from '../domain/period.ts';
import { assess, isVerdict } from '../domain/progress.ts';
import type { Assessment, IsoDate } from '../domain/types.ts';
import { inEach, type Locale, languagesOf } from '../text/locale.ts';
import { targetOn } from './amended.ts';
import { assessIndicator, ruleTargetOf, seriesOf } from './assessed.ts';
import { valueBeside } from './judged-value.ts';

export type Word = Pick<Assessment, 'status' | 'provisional' | 'reason'>;

export interface Turn {
  kind: 'verdict';
  date: IsoDate;
  target: Target;
  from: Word;
  to: Word;
  /** The number that the new word is about, with its years; null where there is none. */
  value: Record<Locale, string> | null;
  /** From met to missed or the other way. */
  turned: boolean;
  /** A figure reported or withdrawn that day, a change of the target, or a day that the rule waits for: a year's end, the end of the series. */
  cause: 'figures' | 'target' | 'calendar';
}

/** Days on which what is known of an indicator changed. */
const daysOfFigures = ({ figures }: Indicator): IsoDate[] =>
  figures.flatMap((figure) => [knownOn(figure), ...(figure.withdrawn ? [figure.withdrawn.date] : [])]);

/** Days on which the rule itself may change its word: each first of January, and the day that the series ended. */
const daysOfCalendar = ({ ended }: Indicator, from: IsoDate, asOf: IsoDate): IsoDate[] => {
  const years = Array.from({ length: yearOf(asOf) - yearOf(from) }, (_, i) => `${yearOf(from) + 1 + i}-01-01`);
  return ended === null ? years : [...years, ended];
};

const daysOfTargets = ({ targets }: Indicator): IsoDate[] =>
  targets.flatMap(({ amended }) => amended.map(({ date }) => date));

const wordOn = (indicator: Indicator, target: Target, asOf: IsoDate): Word => {
  const question = {
    series: seriesOf(indicator),
    target: ruleTargetOf(targetOn(target, asOf)),
    figures: indicator.figures,
    asOf,
  };
  const { status, provisional, reason } = assess(question);
  return { status, provisional, reason };
};

/** What stands beside the word on a day. */
function valueOn(indicator: Indicator, asked: Target, date: IsoDate): Turn['value'] {
  const judged = assessIndicator(indicator, date).find(({ target }) => isSameTarget(target, asked));
  if (!judged) return null;
  const told = inEach(languagesOf(indicator.name), (locale) => valueBeside(indicator, judged, locale)?.text ?? '');
  return Object.values(told).every(Boolean) ? told : null;
}

const isSame = (a: Word, b: Word): boolean => a.status === b.status && a.provisional === b.provisional;

/** The last verdict before each turn counts: met, then withdrawn, then missed is turned round too. */
function turnsOfTarget(indicator: Indicator, target: Target, days: readonly IsoDate[], start: Word): Turn[] {
  const ofFigures = new Set(daysOfFigures(indicator));
  const ofTarget = new Set(target.amended.map(({ date }) => date));
  const causeOf = (date: IsoDate): Turn['cause'] =>
    ofTarget.has(date) ? 'target' : ofFigures.has(date) ? 'figures' : 'calendar';
  let word = start;
  let verdict = isVerdict(start.status) ? start.status : null;
  return days.flatMap((date): Turn[] => {
    const [from, to] = [word, wordOn(indicator, target, date)];
    const turned = isVerdict(to.status) && verdict !== null && verdict !== to.status;
    word = to;
    verdict = isVerdict(to.status) ? to.status : verdict;
    if (isSame(from, to)) return [];
    const value = valueOn(indicator, target, date);
    return [{ kind: 'verdict', date, target, from, to, value, turned, cause: causeOf(date) }];
  });
}

/** Every change of a word after the day the targets were set and by `asOf`, by target, oldest first. */
export function turnsOf(indicator: Indicator, { set, asOf }: { set: IsoDate; asOf: IsoDate }): Turn[] {
  const all = new Set([
    ...daysOfFigures(indicator),
    ...daysOfTargets(indicator),
    ...daysOfCalendar(indicator, set, asOf),
  ]);
  const days = [...all].filter((day) => day > set && day <= asOf).sort();
  return indicator.targets.flatMap((target) => turnsOfTarget(indicator, target, days, wordOn(indicator, target, set)));
}
