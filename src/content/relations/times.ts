/** Dates and periods that cannot be. */
import { firstDayOf, parsePeriod, yearOf } from '../../domain/period.ts';
import { spellTime, yearAt } from '../../domain/time.ts';
import { type Finding, finding } from '../fault.ts';
import { type Gathered, type Placed, type ReportedFile, reportedIn } from '../gather.ts';
import { valueFinding } from '../issues.ts';
import { figureNameOf, isEventName } from '../names.ts';
import { eventOf, figureOf } from '../passed-files.ts';
import type { EventFile, Plan } from '../schema.ts';
import type { YamlFile } from '../yaml.ts';
import { FIRST_YEAR, LONGEST_PERIOD } from './far-days.ts';

/** `latest` is the later of the day built for and the real day: nothing can have been published after it. */
export function timeFindings(all: Gathered, latest: string): Finding[] {
  const { plan } = all;
  return [
    ...(plan?.file && plan.value ? periodFindings(plan.file, plan.value) : []),
    ...all.indicators.flatMap(({ file, value }) =>
      file && value?.ended_note && !value.ended ? [valueFinding('ended-note-alone', file, ['ended_note'], {})] : [],
    ),
    ...all.indicators.flatMap((each) => baselineFindings(each, plan?.value ?? null)),
    ...all.indicators.flatMap((each) => ownWordFindings(each, latest)),
    ...reportedIn(all).flatMap((each) => figureFindings(each, latest, plan?.value ?? null)),
    ...all.events.flatMap((each) => eventFindings(each, latest)),
  ];
}

/** Periods may overlap and may end in different years: a plan for 2029 stands beside one for 2030. */
const periodFindings = (file: YamlFile, { periods }: Plan): Finding[] =>
  periods.flatMap(({ baseline, end }, at) => {
    const isLong = end - baseline > LONGEST_PERIOD;
    const data = { baseline: spellTime(baseline), end: spellTime(end), isLong };
    return baseline >= end || isLong ? [valueFinding('period-backwards', file, ['periods', at, 'baseline'], data)] : [];
  });

function baselineFindings({ file, value }: Gathered['indicators'][number], plan: Plan | null): Finding[] {
  if (!file || !value) return [];
  return value.targets.flatMap(({ period, baseline }, at) => {
    const end = plan?.periods.find(({ id }) => id === period)?.end;
    if (!baseline || end === undefined || baseline.year < end) return [];
    return [
      valueFinding('period-backwards', file, ['targets', at, 'baseline', 'year'], {
        baseline: spellTime(baseline.year),
        end: spellTime(end),
        isLong: false,
      }),
    ];
  });
}

/** Nobody can have said of a target what is yet to be said. */
const ownWordFindings = ({ file, value }: Gathered['indicators'][number], latest: string): Finding[] =>
  (value?.targets ?? []).flatMap(({ own_words: said }, at) =>
    said.flatMap(({ date }, k) =>
      file && firstDayOf(date) > latest
        ? [valueFinding('future', file, ['targets', at, 'own_words', k, 'date'], { date, today: latest })]
        : [],
    ),
  );

function figureFindings(each: ReportedFile, latest: string, plan: Plan | null): Finding[] {
  const name = figureNameOf(each.place.name);
  if (!name) return [];
  const { period, published } = name;
  const figure = figureOf(each);
  return [
    ...futureFinding(each.path, published, latest),
    ...(plan ? yearFindings(each.path, period, published, plan) : []),
    ...(each.file && figure?.withdrawn ? withdrawalFindings(each.file, figure.withdrawn.date, published, latest) : []),
  ];
}

const futureFinding = (path: string, date: string, latest: string): Finding[] =>
  firstDayOf(date) > latest ? [finding('future', path, 0, { date, today: latest })] : [];

function yearFindings(path: string, period: string, published: string, { periods }: Plan): Finding[] {
  const { first, last } = parsePeriod(period);
  const end = Math.max(...periods.map((each) => yearAt(each.end)));
  const years = { first: FIRST_YEAR, last: end, inName: true };
  const odd = [first, last, yearOf(published)].find((year, at) => year < FIRST_YEAR || (at < 2 && year > end));
  return odd === undefined ? [] : [finding('year-outside', path, 0, { year: odd, ...years })];
}

function withdrawalFindings(file: YamlFile, date: string, published: string, latest: string): Finding[] {
  const steps = ['withdrawn', 'date'];
  if (date < firstDayOf(published)) return [valueFinding('withdrawn-early', file, steps, { date, published })];
  return date > latest ? [valueFinding('future', file, steps, { date, today: latest })] : [];
}

function eventFindings(each: Placed<'event', EventFile>, latest: string): Finding[] {
  const event = eventOf(each);
  const published = each.value?.source.published ?? null;
  return [
    ...(event && isEventName(event.id) ? futureFinding(each.path, event.date, latest) : []),
    ...(event && isEventName(event.id) && yearOf(event.date) < FIRST_YEAR
      ? [
          finding('year-outside', each.path, 0, {
            year: yearOf(event.date),
            first: FIRST_YEAR,
            last: yearOf(latest),
            inName: true,
          }),
        ]
      : []),
    ...(each.file && published && firstDayOf(published) > latest
      ? [valueFinding('future', each.file, ['source', 'published'], { date: published, today: latest })]
      : []),
  ];
}
