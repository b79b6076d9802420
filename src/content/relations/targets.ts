/** Targets that contradict themselves: how they were changed, what they start from, what their scale can hold. */
import { exact } from '../../domain/exact.ts';
import { pathOf, traitsOf } from '../../domain/measures.ts';
import { rhythmOf } from '../../domain/rhythm.ts';
import { lastDayAt, shift, spellMonth, spellTime, yearAt, yearsBetween } from '../../domain/time.ts';
import { languagesOf } from '../../languages/locale.ts';
import type { Finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import type { IndicatorFile, Plan, TargetFile } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';

/** One target with what it is held against. */
interface Told {
  file: YamlFile;
  indicator: IndicatorFile;
  target: TargetFile;
  at: number;
  plan: Plan;
  latest: string;
}
type Rule = (told: Told) => Finding[];

/** `latest` is the later of the day built for and the real day. */
export function targetFindings({ plan, indicators }: Gathered, latest: string): Finding[] {
  if (!plan?.value) return [];
  const known = plan.value;
  return indicators.flatMap(({ file, value }) =>
    file && value
      ? [
          ...value.targets.flatMap((target, at) =>
            RULES.flatMap((rule) => rule({ file, indicator: value, target, at, plan: known, latest })),
          ),
          ...alsoFindings(file, value, known),
        ]
      : [],
  );
}

/** Changes come one after the other, after the plan and before today, and each changes something. */
const amendedFindings: Rule = ({ file, target, at, plan: { document }, latest }) => {
  const { amended, ...now } = target;
  const told = ({ op, value, other_end, range, about, clause }: (typeof amended)[number]['was'] | typeof now) =>
    JSON.stringify([op, exact(value).toFraction(), other_end, range, about, clause]);
  return amended.flatMap(({ date, was }, k) => {
    const steps = ['targets', at, 'amended', k];
    // A plan that is yet to come is told as that alone.
    const after = amended[k - 1]?.date ?? (document.date > latest ? '' : document.date);
    const next = amended[k + 1]?.was ?? now;
    return [
      ...(date > latest ? [valueFinding('future', file, [...steps, 'date'], { date, today: latest })] : []),
      ...(date < after ? [valueFinding('amended-order', file, [...steps, 'date'], { date, after })] : []),
      ...(told(was) === told(next) ? [valueFinding('amended-same', file, [...steps, 'was', 'value'], { date })] : []),
    ];
  });
};

/** Nobody has measured the level of a time that has not begun. */
const baselineFindings: Rule = ({ file, indicator, target: { baseline }, at, latest }) => {
  const { step, window } = rhythmOf(indicator);
  if (!baseline || lastDayAt(shift(baseline.year, -window)) < latest) return [];
  // The end of a year is December to a series that is told month by month.
  const date = step === 12 ? spellTime(baseline.year) : spellMonth(baseline.year);
  const data = { date, today: latest };
  return [valueFinding('future', file, ['targets', at, 'baseline', 'year'], data)];
};

/** A unit of its own that is that of the series: the target would be judged as if it had another. */
const unitFindings: Rule = ({ file, indicator, target: { unit }, at }) => {
  const same = unit && languagesOf(unit).every((language) => unit[language] === indicator.unit[language]);
  return same ? [valueFinding('unit-same', file, ['targets', at, 'unit'], {})] : [];
};

/** No road of growth leads to nothing, and none starts from it. */
const roadFindings: Rule = ({ file, indicator, target: { value, baseline, unit }, at }) => {
  if (unit || pathOf(indicator) !== 'geometric' || traitsOf(indicator.measure).asks !== 'end') return [];
  const odd = (['value', 'baseline'] as const).find((key) => {
    const number = key === 'value' ? value : baseline?.value;
    return number !== undefined && exact(number).compare(0) <= 0;
  });
  const steps = odd === 'baseline' ? ['targets', at, 'baseline', 'value'] : ['targets', at, 'value'];
  return odd ? [valueFinding('road-to-nothing', file, steps, {})] : [];
};

/** A fall, or a change, by more than the scale holds. */
const reachFindings: Rule = ({ file, indicator: { measure, scale }, target, at, plan }) => {
  const [low, high] = scale;
  const { counts, asks } = traitsOf(measure);
  const { value, unit, period, baseline } = target;
  const own = plan.periods.find(({ id }) => id === period);
  if (counts !== 'differences' || unit || !own || low === null || high === null) return [];
  const years = asks === 'mean' ? yearsBetween(baseline?.year ?? own.baseline, own.end) : exact('1');
  const total = exact(value).abs().mul(years);
  return total.compare(exact(high).sub(exact(low))) > 0
    ? [valueFinding('beyond-scale', file, ['targets', at, 'value'], { value, total: total.toString(), scale })]
    : [];
};

const RULES: readonly Rule[] = [amendedFindings, baselineFindings, unitFindings, roadFindings, reachFindings];

/** The year of another document's aim lies within the period that it is told beside. */
function alsoFindings(file: YamlFile, { also }: IndicatorFile, { periods }: Plan): Finding[] {
  return also.flatMap(({ period, year }, at) => {
    const own = periods.find(({ id }) => id === period);
    if (!own || year === null || (own.baseline < year && year <= yearAt(own.end))) return [];
    const data = { year: String(year), period, after: spellTime(own.baseline), end: spellTime(own.end) };
    return [valueFinding('also-year', file, ['also', at, 'year'], data)];
  });
}
