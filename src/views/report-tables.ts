/** The tables of a yearly report in one language: what the page, the document and the data files all print. */

import { paramsOf, type RouteName, type RouteParams } from '../addresses/routes.ts';
import { originalOf, toldIn } from '../content/original.ts';
import { isPart } from '../content/parts.ts';
import type { Agency, Indicator, Task } from '../content/schema.ts';
import { periodAt, rhythmOf } from '../domain/rhythm.ts';
import { spellTime, yearAt } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import { capitalise, formatDate, formatPeriod, formatTime } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { taskPhraseOf, taskTitleOf } from '../text/tasks.ts';
import { type Ui, uiOf } from '../text/ui.ts';
import { beatText } from '../text/when.ts';
import { STAGE_WORDS, wordOf } from '../text/words.ts';
import { successionOf } from './agencies.ts';
import type { AssessedTarget } from './assessed.ts';
import { lastYearText, valueBeside } from './judged-value.ts';
import { type Milestone, milestonesOf } from './milestones.ts';
import { wholePeriod } from './period-headings.ts';
import { printerOf } from './print.ts';
import type { FigureNews, ReportedPeriod, ReportedTarget, ReportedTask, YearlyReport } from './report.ts';
import { hasParts, listedName } from './wholes.ts';

export interface ReportCell {
  text: string;
  /** Where the text is not in the language of the report. */
  lang?: Locale;
  /** A page of the site, or another's address. */
  link?: { route: RouteName; params: RouteParams } | string;
}

/** What a data file holds where the printed cell is made for reading. */
export type DataValue = string | number | null;

interface ReportColumn<Row> {
  /** English, snake_case: the heading in the data files. */
  key: string;
  label: string;
  /** Width in percent of the page. */
  width: number;
  /** The cell that names the row. */
  heading?: true;
  cell(row: Row): ReportCell;
  data?(row: Row): DataValue;
}

export interface ReportTable {
  id: string;
  title: string;
  columns: { key: string; label: string; width: number; heading: boolean }[];
  rows: ReportCell[][];
  /** The same rows for data files: more columns, and values rather than print. */
  data: { keys: string[]; rows: DataValue[][] };
}

/** A column of the data files only. */
type DataColumn<Row> = [key: string, value: (row: Row) => DataValue];

function fill<Row>(
  head: { id: string; title: string },
  columns: readonly ReportColumn<Row>[],
  also: readonly DataColumn<Row>[],
  rows: readonly Row[],
): ReportTable {
  const dataOf = ({ cell, data }: ReportColumn<Row>, row: Row): DataValue => (data ? data(row) : cell(row).text);
  return {
    ...head,
    columns: columns.map(({ key, label, width, heading = false }) => ({ key, label, width, heading })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    data: {
      keys: [...columns.map(({ key }) => key), ...also.map(([key]) => key)],
      rows: rows.map((row) => [...columns.map((each) => dataOf(each, row)), ...also.map(([, value]) => value(row))]),
    },
  };
}

const plain = (text: string): ReportCell => ({ text });

/** "Bình quân 2021–2025: 9,84%/năm; riêng năm 2025: 8,27% (ước tính)": of the target's own years and no other. */
function resultOf(indicator: Indicator, judged: AssessedTarget, day: IsoDate, locale: Locale): string | null {
  const parts = [valueBeside(indicator, judged, locale)?.text, lastYearText(indicator, judged, day, locale)];
  return capitalise(parts.filter(Boolean).join('; ')) || null;
}

const nameColumn = <Row extends { indicator: Indicator }>(
  ui: Ui,
  locale: Locale,
  width: number,
): ReportColumn<Row> => ({
  key: 'indicator',
  label: ui('report.column.indicator'),
  width,
  heading: true,
  cell: ({ indicator }) => ({
    text: listedName(indicator, locale),
    link: { route: 'indicator', params: paramsOf(indicator) },
  }),
  data: ({ indicator }) => indicator.name[locale],
});

/** Of a target with a number; of one that has parts nothing. */
const ifNumbered =
  (value: (row: ReportedTarget<AssessedTarget>) => DataValue) =>
  (row: ReportedTarget): DataValue =>
    isNumbered(row) ? value(row) : null;

const isNumbered = (row: ReportedTarget): row is ReportedTarget<AssessedTarget> => !hasParts(row.now);

interface PlaceOfTable {
  /** Of several periods that end together only the first has its table named by the end alone. */
  isFirst: boolean;
  compares: boolean;
  partOf: readonly DataColumn<ReportedTarget>[];
}

function targetTable(
  { ui, locale, day }: { ui: Ui; locale: Locale; day: IsoDate },
  { period, sharesEnd, targets }: ReportedPeriod,
  { isFirst, compares, partOf }: PlaceOfTable,
): ReportTable {
  const columns: ReportColumn<ReportedTarget>[] = [
    { key: 'code', label: ui('report.column.code'), width: 13, cell: ({ indicator }) => plain(indicator.code) },
    nameColumn(ui, locale, 24),
    {
      key: 'target',
      label: ui('report.column.target'),
      width: 17,
      cell: ({ indicator, now }) =>
        plain(hasParts(now) ? now.target.words[locale] : printerOf(indicator, locale).target(now.target)),
    },
    {
      key: 'result',
      label: ui('report.column.result'),
      width: 17,
      cell: ({ indicator, now }) =>
        plain(hasParts(now) ? now.sentence[locale] : (resultOf(indicator, now, day, locale) ?? ui('report.none'))),
      data: ifNumbered(({ indicator, now }) => resultOf(indicator, now, day, locale)),
    },
    {
      key: 'verdict',
      label: ui('report.column.word'),
      width: compares ? 16 : 29,
      cell: ({ now }) => plain(wordOf(now.assessment, locale)),
    },
  ];
  const before: ReportColumn<ReportedTarget> = {
    key: 'verdict_before',
    label: ui('report.column.before'),
    width: 13,
    cell: ({ before: last, changed }) => plain(changed && last ? wordOf(last.assessment, locale) : ui('report.same')),
    data: ({ before: last }) => last && wordOf(last.assessment, locale),
  };
  return fill(
    {
      id: [`targets-${spellTime(period.end)}`, ...(isFirst ? [] : [period.id])].join('-'),
      title: sharesEnd
        ? ui('report.wholePeriod', { period: wholePeriod(period, locale) })
        : ui('report.period', { year: period.end }),
    },
    compares ? [...columns, before] : columns,
    [
      ['op', ifNumbered(({ now }) => now.target.op)],
      ['target_value', ifNumbered(({ now }) => Number(now.target.value))],
      ['unit', ifNumbered(({ indicator, now }) => (now.target.unit ?? indicator.unit)[locale])],
      ['clause', ({ now }) => now.target.clause],
      ['value', ifNumbered(({ now }) => now.assessment.value)],
      ['value_year', ifNumbered(({ now }) => now.assessment.year && yearAt(now.assessment.year))],
      ['status', ({ now }) => now.assessment.status],
      ['provisional', ({ now }) => String(now.assessment.provisional)],
      ['sentence', ({ now }) => now.sentence[locale]],
      ...partOf,
    ],
    targets,
  );
}

interface OnTheWay extends Milestone {
  indicator: Indicator;
}

/** What is planned on the way to the targets, with the word on each on the day of the report. */
function milestoneTable({ ui, locale }: Setting, report: YearlyReport): ReportTable {
  const rows = report.periods.flatMap(({ targets }) =>
    targets
      .filter(isNumbered)
      .flatMap(({ indicator, now }) =>
        milestonesOf(indicator, now.target, report.day).map((each): OnTheWay => ({ indicator, ...each })),
      ),
  );
  const columns: ReportColumn<OnTheWay>[] = [
    { key: 'code', label: ui('report.column.code'), width: 13, cell: ({ indicator }) => plain(indicator.code) },
    nameColumn(ui, locale, 29),
    {
      key: 'period',
      label: ui('report.column.period'),
      width: 14,
      cell: ({ indicator, assessed }) => plain(beatText(indicator, assessed.target.end, locale)),
      data: ({ indicator, assessed }) => periodAt(assessed.target.end, rhythmOf(indicator)),
    },
    {
      key: 'milestone',
      label: ui('report.column.milestone'),
      width: 20,
      cell: ({ indicator, assessed }) => plain(printerOf(indicator, locale).target(assessed.target)),
    },
    {
      key: 'verdict',
      label: ui('report.column.word'),
      width: 24,
      cell: ({ assessed }) => plain(wordOf(assessed.assessment, locale)),
    },
  ];
  return fill(
    { id: 'milestones', title: ui('data.milestones') },
    columns,
    [
      ['target_period', ({ assessed }) => assessed.target.period],
      ['target_id', ({ assessed }) => assessed.target.id],
      ['op', ({ assessed }) => assessed.target.op],
      ['milestone_value', ({ assessed }) => Number(assessed.target.value)],
      ['unit', ({ indicator, assessed }) => (assessed.target.unit ?? indicator.unit)[locale]],
      ['status', ({ assessed }) => assessed.assessment.status],
      ['provisional', ({ assessed }) => String(assessed.assessment.provisional)],
      ['sentence', ({ assessed }) => assessed.sentence[locale]],
      ['source', ({ source }) => source?.title ?? null],
      ['url', ({ source }) => source?.url ?? null],
    ],
    rows,
  );
}

type InWords = YearlyReport['inWords'][number];

/** The targets that are told in the words of the document, since it sets no number for them. */
function inWordsTable({ ui, locale }: Setting, report: YearlyReport): ReportTable {
  const columns: ReportColumn<InWords>[] = [
    { key: 'code', label: ui('report.column.code'), width: 13, cell: ({ indicator }) => plain(indicator.code) },
    nameColumn(ui, locale, 29),
    {
      key: 'period',
      label: ui('report.column.period'),
      width: 14,
      cell: ({ target }) => plain(formatTime(target.end, locale)),
      data: ({ target }) => target.period,
    },
    {
      key: 'target',
      label: ui('report.column.target'),
      width: 44,
      cell: ({ target }) => plain(target.words[locale]),
    },
  ];
  return fill(
    { id: 'targets-in-words', title: ui('data.targets-in-words') },
    columns,
    [['clause', ({ target }) => target.clause]],
    report.inWords,
  );
}

/** The agencies that lead, each with whoever had taken over by the day: "Bộ cũ (nay là Bộ mới)". */
function leadText({ lead, now: own }: Task, agencies: readonly Agency[], day: IsoDate, locale: Locale): string {
  const ui = uiOf(locale);
  return lead
    .map((id) => {
      const [named, ...later] = successionOf(agencies, id, day, own);
      const now = later.at(-1);
      return `${named?.name[locale]}${now ? ` (${ui('agency.now', { agency: now.name[locale] })})` : ''}`;
    })
    .join('; ');
}

interface Setting {
  ui: Ui;
  locale: Locale;
  agencies: readonly Agency[];
}

function taskTable({ ui, locale, agencies }: Setting, report: YearlyReport): ReportTable {
  const columns: ReportColumn<ReportedTask>[] = [
    { key: 'item', label: ui('report.column.item'), width: 7, cell: ({ now }) => plain(now.task.id) },
    {
      key: 'task',
      label: ui('report.column.task'),
      width: 29,
      heading: true,
      cell: ({ now }) => ({ text: now.task.title[locale], link: { route: 'task', params: { id: now.task.id } } }),
    },
    {
      key: 'lead',
      label: ui('report.column.lead'),
      width: 20,
      cell: ({ now }) => plain(leadText(now.task, agencies, report.day, locale)),
    },
    {
      key: 'deadline',
      label: ui('report.column.due'),
      width: 15,
      cell: ({ now }) => plain(now.due ? formatDate(now.due, locale) : now.task.deadline.text[locale]),
      data: ({ now }) => now.due,
    },
    {
      key: 'state',
      label: ui('report.column.state'),
      width: report.previous ? 16 : 29,
      cell: ({ now }) => plain(taskTitleOf(now, locale)),
    },
  ];
  const before: ReportColumn<ReportedTask> = {
    key: 'state_before',
    label: ui('report.column.before'),
    width: 13,
    cell: ({ before: last, changed }) => plain(changed && last ? taskTitleOf(last, locale) : ui('report.same')),
    data: ({ before: last }) => last && taskPhraseOf(last, locale),
  };
  return fill(
    { id: 'tasks', title: ui('report.tasks') },
    report.previous ? [...columns, before] : columns,
    [
      ['group', ({ now }) => now.task.group.name[locale]],
      ['product', ({ now }) => now.task.product[locale]],
      ['status', ({ now }) => now.state.status],
      ['late', ({ now }) => (now.state.late === null ? null : String(now.state.late))],
      ['months_late_least', ({ now }) => now.state.months?.least ?? null],
      ['months_late_most', ({ now }) => now.state.months?.most ?? null],
    ],
    report.tasks,
  );
}

function figureTable({ ui, locale }: Setting, report: YearlyReport): ReportTable {
  const insteadOf = (news: FigureNews): string | null =>
    news.kind === 'revision' && news.before ? printerOf(news.indicator, locale).figure(news.before) : null;
  const columns: ReportColumn<FigureNews>[] = [
    {
      key: 'published',
      label: ui('report.column.day'),
      width: 15,
      cell: ({ kind, date, figure }) => plain(formatDate(kind === 'withdrawal' ? date : figure.published, locale)),
      data: ({ kind, date, figure }) => (kind === 'withdrawal' ? date : figure.published),
    },
    {
      key: 'indicator',
      label: ui('report.column.indicator'),
      width: 30,
      heading: true,
      cell: ({ indicator }) => plain(indicator.name[locale]),
    },
    {
      key: 'period',
      label: ui('report.column.period'),
      width: 15,
      cell: ({ figure }) => plain(formatPeriod(figure.period, locale)),
      data: ({ figure }) => figure.period,
    },
    {
      key: 'value',
      label: ui('report.column.value'),
      width: 17,
      cell: ({ indicator, figure }) => plain(printerOf(indicator, locale).figure(figure)),
      data: ({ figure }) => Number(figure.value),
    },
    {
      key: 'stage',
      label: ui('report.column.stage'),
      width: 11,
      cell: ({ kind, figure }) =>
        plain(kind === 'withdrawal' ? ui('report.withdrawn') : STAGE_WORDS[figure.stage][locale]),
      data: ({ kind, figure }) => (kind === 'withdrawal' ? 'withdrawn' : figure.stage),
    },
    {
      key: 'instead_of',
      label: ui('report.column.instead'),
      width: 12,
      cell: (news) => plain(insteadOf(news) ?? ''),
      data: (news) => (news.kind === 'revision' && news.before ? Number(news.before.value) : null),
    },
  ];
  return fill(
    { id: 'figures', title: ui('report.figures') },
    columns,
    [
      ['code', ({ indicator }) => indicator.code],
      ['unit', ({ indicator }) => indicator.unit[locale]],
      ['publisher', ({ figure }) => figure.source.publisher],
      ['source', ({ figure }) => figure.source.title],
      ['url', ({ figure }) => figure.source.url],
    ],
    report.figures,
  );
}

type News = YearlyReport['events'][number];

function eventTable({ ui, locale }: Setting, report: YearlyReport): ReportTable {
  const columns: ReportColumn<News>[] = [
    {
      key: 'date',
      label: ui('report.column.day'),
      width: 15,
      cell: ({ event }) => plain(formatDate(event.date, locale)),
      data: ({ event }) => event.date,
    },
    {
      key: 'item',
      label: ui('report.column.item'),
      width: 8,
      heading: true,
      cell: ({ known }) => plain(known.task.id),
    },
    {
      key: 'what',
      label: ui('report.column.what'),
      width: 52,
      cell: ({ event }) => {
        const { words, lang } = toldIn(event.what, locale);
        return { text: words, ...(lang === locale ? {} : { lang }) };
      },
    },
    {
      key: 'source',
      label: ui('report.column.source'),
      width: 25,
      cell: ({ event }) => ({
        text: event.source.publisher,
        lang: originalOf(event.what).lang,
        link: event.source.url,
      }),
    },
  ];
  return fill(
    { id: 'events', title: ui('report.events') },
    columns,
    [
      ['status', ({ event }) => event.status],
      ['title', ({ event }) => event.source.title],
      ['url', ({ event }) => event.source.url],
    ],
    report.events,
  );
}

export interface ReportTables {
  targets: ReportTable[];
  /** What else the plan has of targets, milestones and targets in words: none that is empty. */
  further: ReportTable[];
  tasks: ReportTable;
  figures: ReportTable;
  events: ReportTable;
}

export function reportTables(report: YearlyReport, agencies: readonly Agency[], locale: Locale): ReportTables {
  const setting = { ui: uiOf(locale), locale, agencies };
  const anyPart = report.periods.some(({ targets }) => targets.some(({ indicator }) => isPart(indicator)));
  const partOf: DataColumn<ReportedTarget>[] = anyPart ? [['part_of', ({ indicator }) => indicator.part_of]] : [];
  return {
    targets: report.periods.map((each) =>
      targetTable({ ui: setting.ui, locale, day: report.day }, each, {
        isFirst: report.periods.find(({ period }) => period.end === each.period.end) === each,
        compares: report.previous !== null,
        partOf,
      }),
    ),
    further: [milestoneTable(setting, report), inWordsTable(setting, report)].filter(({ rows }) => rows.length > 0),
    tasks: taskTable(setting, report),
    figures: figureTable(setting, report),
    events: eventTable(setting, report),
  };
}
