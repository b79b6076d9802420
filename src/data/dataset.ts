/** `indicators.json`: everything the site knows, in one file (public surface, /data/v1/). Keys keep this order. */

import { paramsOf } from '../addresses/routes.ts';
import { comparePeriods } from '../content/order.ts';
import { originalOf } from '../content/original.ts';
import { isSameTarget } from '../content/same-target.ts';
import type { Figure, Indicator, PlanTarget, TargetInWords } from '../content/schema.ts';
import { contradictionsOf } from '../domain/contradictions.ts';
import { bestOf, kindOf, knownOn } from '../domain/figures.ts';
import { isYearly, periodAt, rhythmOf } from '../domain/rhythm.ts';
import { spellTime, type Time, yearAt } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import { oncePerSite } from '../site/once-per-site.ts';
import type { Site } from '../site/site.ts';
import { inEach } from '../text/locale.ts';
import type { AssessedTarget } from '../views/assessed.ts';
import { milestonesOf } from '../views/milestones.ts';
import { ownWordsBy } from '../views/own-words.ts';
import { type Report, reportsByPeriod } from '../views/reports.ts';
import type { WholeTarget } from '../views/wholes.ts';
import { sourceNumber, sourceNumberOrNull } from './json.ts';
import { taskDataOf } from './tasks.ts';

const sourceData = ({ title, publisher, url, document, page }: Figure['source']) => ({
  title,
  publisher,
  url,
  document,
  page,
});

/** What series of single calendar years need not say. */
const unlessYearly = <T extends object>(indicator: Indicator, more: T): T | Record<never, never> =>
  isYearly(rhythmOf(indicator)) ? {} : more;

/** A shared key, left out where the plan does not give it. */
const given = (key: string, value: string | number | null): Record<string, string | number> =>
  value === null ? {} : { [key]: value };

const startOf = (start: { year: Time; value: number } | null) =>
  start && { year: yearAt(start.year), value: start.value };

function ownWordsData(target: AssessedTarget['target'], asOf: IsoDate) {
  const said = ownWordsBy(target, asOf);
  return said.length === 0
    ? {}
    : { own_words: said.map(({ date, word, source }) => ({ date, word, source: sourceData(source) })) };
}

/** As the plan has it: what is judged of a range to be kept within turns to one of its ends. */
const asPlanned = (indicator: Indicator, { target }: AssessedTarget): AssessedTarget['target'] =>
  indicator.targets.find((each) => isSameTarget(each, target)) ?? target;

function targetData(indicator: Indicator, asOf: IsoDate, judged: AssessedTarget) {
  const { assessment: a, sentence } = judged;
  const target = asPlanned(indicator, judged);
  const periodOf = (beat: Time): string => periodAt(beat, rhythmOf(indicator));
  return {
    period: target.period,
    ...(target.id === null ? {} : { id: target.id }),
    baseline_year: yearAt(target.baselineYear),
    end: yearAt(target.end),
    ...unlessYearly(indicator, {
      baseline_period: periodOf(target.baseline?.year ?? target.baselineYear),
      end_period: periodOf(target.end),
    }),
    op: target.op,
    value: sourceNumber(target.value),
    ...(target.about === null ? {} : { about: aboutData(target.about) }),
    ...(target.other_end === null ? {} : { other_end: sourceNumber(target.other_end), range: target.range }),
    unit: target.unit,
    clause: target.clause,
    baseline: target.baseline && {
      year: yearAt(target.baseline.year),
      value: sourceNumber(target.baseline.value),
      stage: target.baseline.stage,
      source: sourceData(target.baseline.source),
      note: target.baseline.note,
    },
    amended: target.amended.map(({ date, document, url, was }) => ({
      date,
      document,
      url,
      was: {
        op: was.op,
        value: sourceNumber(was.value),
        ...(was.about === null ? {} : { about: aboutData(was.about) }),
        ...(was.other_end === null ? {} : { other_end: sourceNumber(was.other_end), range: was.range }),
        clause: was.clause,
      },
    })),
    ...milestonesData(indicator, target, asOf),
    ...ownWordsData(target, asOf),
    assessment: {
      status: a.status,
      provisional: a.provisional,
      reason: a.reason,
      year: a.year && yearAt(a.year),
      ...unlessYearly(indicator, { period: a.year && periodOf(a.year) }),
      value: a.value,
      baseline: startOf(a.baseline),
      progress: a.progress,
      expected: a.expected,
      gap: a.gap,
      pace_so_far: a.pace_so_far,
      pace_required: a.pace_required,
      acceleration: a.acceleration,
      forecast: a.forecast,
      sentence,
    },
  };
}

type Told = Pick<Report, 'figure' | 'kind' | 'best' | 'differs'>;

function figureData({ figure, kind, best, differs }: Told) {
  return {
    id: figure.id,
    period: figure.period,
    value: sourceNumber(figure.value),
    low: sourceNumberOrNull(figure.low),
    high: sourceNumberOrNull(figure.high),
    wording: figure.wording,
    stage: figure.stage,
    published: figure.published,
    kind,
    best,
    contradicted_by: differs.map(({ id }) => id),
    withdrawn: figure.withdrawn,
    note: figure.note,
    source: sourceData(figure.source),
  };
}

/** What was measured elsewhere and known by the day, in the order of figures. */
function contextData({ context }: Indicator, asOf: IsoDate) {
  return context
    .filter((figure) => knownOn(figure) <= asOf)
    .map((figure) => {
      const own = context.filter(({ of }) => originalOf(of).words === originalOf(figure.of).words);
      const best = bestOf(own, asOf).get(figure.period) === figure;
      const differs = best ? contradictionsOf(figure, own, asOf) : [];
      return { ...figureData({ figure, kind: kindOf(figure), best, differs }), of: figure.of };
    });
}

function milestonesData(indicator: Indicator, target: PlanTarget, asOf: IsoDate) {
  const milestones = milestonesOf(indicator, target, asOf).map(({ assessed, source }) => ({
    year: yearAt(assessed.target.end),
    ...unlessYearly(indicator, { period: periodAt(assessed.target.end, rhythmOf(indicator)) }),
    value: sourceNumber(assessed.target.value),
    source: source && sourceData(source),
    status: assessed.assessment.status,
    provisional: assessed.assessment.provisional,
  }));
  return milestones.length > 0 ? { milestones } : {};
}

const aboutData = ({ low, high }: NonNullable<PlanTarget['about']>) => ({
  low: sourceNumber(low),
  high: sourceNumber(high),
});

/** A target without a number: told, and judged by its parts where it has some. */
function inWordsData({ period, end, words, clause }: TargetInWords, wholes: readonly WholeTarget[]) {
  const judged = wholes.find(({ target }) => target.period === period);
  return { period, end: yearAt(end), words, clause, ...(judged ? { assessment: wholeData(judged) } : {}) };
}

const wholeData = ({ assessment: { status, provisional, reason, decidedBy }, sentence }: WholeTarget) => ({
  status,
  provisional,
  reason,
  decided_by: [...new Set(decidedBy.map(({ indicator }) => indicator.id))],
  sentence,
});

/** The figures of each member of each dimension known by the day, in the order of figures. */
const seriesData = ({ breakdowns }: Indicator, asOf: IsoDate) =>
  breakdowns.flatMap(({ dimension, series }) =>
    series.map(({ member, figures }) => {
      const best = bestOf(figures, asOf);
      return {
        dimension: dimension.code,
        id: member.id,
        code: member.code,
        name: member.name,
        figures: figures
          .filter((figure) => knownOn(figure) <= asOf)
          .map((figure) => {
            const isBest = best.get(figure.period) === figure;
            const differs = isBest ? contradictionsOf(figure, figures, asOf) : [];
            return figureData({ figure, kind: kindOf(figure), best: isBest, differs });
          }),
      };
    }),
  );

/** One indicator, as it stands in both files. */
export function indicatorData(site: Site, indicator: Indicator) {
  const reports = reportsByPeriod(indicator, site.asOf).flatMap(({ reports: own }) => own);
  return {
    id: indicator.id,
    code: indicator.code,
    ...given('concept', indicator.concept),
    ...(indicator.part_of === null ? {} : { part_of: indicator.part_of }),
    group: indicator.group,
    name: indicator.name,
    phrase: indicator.phrase,
    unit: indicator.unit,
    ...given('unit_code', indicator.unit_code),
    ...given('unit_mult', indicator.unit_mult),
    measure: indicator.measure,
    path: indicator.path,
    ...unlessYearly(indicator, {
      frequency: indicator.frequency,
      window: indicator.window,
      reporting_year_start_day: indicator.reporting_year_start_day,
    }),
    scale: indicator.scale.map(sourceNumberOrNull),
    ended: indicator.ended,
    caveat: indicator.caveat,
    url: inEach(site.languages, (locale) => site.absolute(site.path('indicator', locale, paramsOf(indicator)))),
    targets: site.assessed(indicator).map((each) => targetData(indicator, site.asOf, each)),
    ...(indicator.in_words.length > 0
      ? { in_words: indicator.in_words.map((each) => inWordsData(each, site.wholes(indicator))) }
      : {}),
    figures: reports.toSorted((a, b) => comparePeriods(a.figure, b.figure)).map(figureData),
    context: contextData(indicator, site.asOf),
    ...(indicator.breakdowns.length > 0 ? { series: seriesData(indicator, site.asOf) } : {}),
  };
}

/** What every data file begins with: which day, which version, whose plan and under what licence. */
function head({ asOf, version, content }: Site) {
  const { id, area, place, title, document, contact, licence } = content.plan;
  const periods = content.plan.periods.map((period) => ({
    ...period,
    baseline: yearAt(period.baseline),
    end: yearAt(period.end),
    ...(Number.isInteger(period.baseline) && Number.isInteger(period.end)
      ? {}
      : { baseline_period: spellTime(period.baseline), end_period: spellTime(period.end) }),
  }));
  return {
    as_of: asOf,
    version,
    generated: asOf,
    plan: { id, ...(area === null ? {} : { area, place }), title, document, periods, contact, licence },
  };
}

/** Everything, as `indicators.json` has it; every table is made of it. */
export const dataset = oncePerSite((site) => ({
  ...head(site),
  indicators: site.content.indicators.map((indicator) => indicatorData(site, indicator)),
  tasks: site.content.tasks.map((task) => taskDataOf(task, site.asOf)),
}));

/** `data/v1/indicators/<id>.json`: the head of the data set and one indicator. */
export const indicatorDataset = (site: Site, indicator: Indicator) => ({
  ...head(site),
  indicator: indicatorData(site, indicator),
});
