/** When the word on a target changed: because of a figure, or because a date passed. */

import { daysOfFigures, daysOfTargets, type TurningSpan, turningDays } from '../content/days.ts';
import { partsAmong } from '../content/parts.ts';
import { isSameTarget } from '../content/same-target.ts';
import type { Indicator, PlanTarget } from '../content/schema.ts';
import { assess, isVerdict } from '../domain/progress.ts';
import type { Assessment, IsoDate } from '../domain/types.ts';
import { inEach, type Locale, languagesOf } from '../text/locale.ts';
import { targetOn } from './amended.ts';
import { assessIndicator, ruleTargetOf, seriesOf } from './assessed.ts';
import { valueBeside } from './judged-value.ts';
import { wholeTargets } from './wholes.ts';

export type Word = Pick<Assessment, 'status' | 'provisional'>;

export interface Turn {
  kind: 'verdict';
  date: IsoDate;
  target: Pick<PlanTarget, 'period' | 'end'>;
  from: Word;
  to: Word;
  /** The number that the new word is about, with its years; null where there is none. */
  value: Record<Locale, string> | null;
  /** From met to missed or the other way. */
  turned: boolean;
  /** A figure reported or withdrawn that day, a change of the target, or a day that the rule waits for: a year's end, the end of the series. */
  cause: 'figures' | 'target' | 'calendar';
}

const wordOn = (indicator: Indicator, target: PlanTarget, asOf: IsoDate): Word => {
  const question = {
    series: seriesOf(indicator),
    target: ruleTargetOf(targetOn(target, asOf)),
    figures: indicator.figures,
    asOf,
  };
  const { status, provisional } = assess(question);
  return { status, provisional };
};

/** What stands beside the word on a day. */
function valueOn(indicator: Indicator, asked: PlanTarget, date: IsoDate): Turn['value'] {
  const judged = assessIndicator(indicator, date).find(({ target }) => isSameTarget(target, asked));
  if (!judged) return null;
  const told = inEach(languagesOf(indicator.name), (locale) => valueBeside(indicator, judged, locale)?.text ?? '');
  return Object.values(told).every(Boolean) ? told : null;
}

const isSame = (a: Word, b: Word): boolean => a.status === b.status && a.provisional === b.provisional;

/** What is asked of a target on each day on which its word may change. */
interface Followed {
  target: Turn['target'];
  wordOn(date: IsoDate): Word;
  valueOn(date: IsoDate): Turn['value'];
  causeOf(date: IsoDate): Turn['cause'];
}

/** The last verdict before each turn counts: met, then withdrawn, then missed is turned round too. */
function turnsAfter(set: IsoDate, days: readonly IsoDate[], { target, ...asked }: Followed): Turn[] {
  let word = asked.wordOn(set);
  let verdict = isVerdict(word.status) ? word.status : null;
  return days.flatMap((date): Turn[] => {
    const [from, to] = [word, asked.wordOn(date)];
    const turned = isVerdict(to.status) && verdict !== null && verdict !== to.status;
    word = to;
    verdict = isVerdict(to.status) ? to.status : verdict;
    if (isSame(from, to)) return [];
    return [
      { kind: 'verdict', date, target, from, to, value: asked.valueOn(date), turned, cause: asked.causeOf(date) },
    ];
  });
}

/** Every change of a word after the day the targets were set and by `asOf`, by target, oldest first. */
export function turnsOf(indicator: Indicator, span: TurningSpan): Turn[] {
  const days = turningDays([indicator], span);
  const ofFigures = new Set(daysOfFigures(indicator));
  return indicator.targets.flatMap((target) => {
    const ofTarget = new Set(target.amended.map(({ date }) => date));
    return turnsAfter(span.set, days, {
      target,
      wordOn: (date) => wordOn(indicator, target, date),
      valueOn: (date) => valueOn(indicator, target, date),
      causeOf: (date) => (ofTarget.has(date) ? 'target' : ofFigures.has(date) ? 'figures' : 'calendar'),
    });
  });
}

/** The same of the targets of an indicator that has parts: their words turn on the days of the parts. */
export function turnsOfWhole(whole: Indicator, among: readonly Indicator[], span: TurningSpan): Turn[] {
  const parts = partsAmong(whole, among);
  if (parts.length === 0) return [];
  const days = turningDays(parts, span);
  const ofFigures = new Set(parts.flatMap(daysOfFigures));
  const ofTargets = new Set(parts.flatMap(daysOfTargets));
  return wholeTargets(whole, among, span.asOf).flatMap(({ target, assessment: latest }) =>
    turnsAfter(span.set, days, {
      target,
      wordOn: (date) => {
        const known = wholeTargets(whole, among, date).find((each) => each.target.period === target.period);
        const { status, provisional } = known?.assessment ?? latest;
        return { status, provisional };
      },
      valueOn: () => null,
      causeOf: (date) => (ofTargets.has(date) ? 'target' : ofFigures.has(date) ? 'figures' : 'calendar'),
    }),
  );
}
