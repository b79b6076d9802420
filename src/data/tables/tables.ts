/** The tables of the downloads. Their rows are those of indicators.json, laid flat, so the files cannot disagree. */
import type { Site } from '../../site/site.ts';
import type { Languages } from '../../text/locale.ts';
import { type FilledTable, fill } from '../columns.ts';
import { dataset } from '../dataset.ts';
import { context, figures, series } from './figures.ts';
import { inWords } from './in-words.ts';
import { milestones } from './milestones.ts';
import { partRows, partsTable } from './parts.ts';
import type { Data, IndicatorRecord } from './rows.ts';
import { kindsOf, targets } from './targets.ts';
import { events, type TaskRow, tasksTable } from './tasks.ts';

const targetsTable = (file: Data, languages: Languages): FilledTable =>
  fill(
    targets(languages, kindsOf(file)),
    file.indicators.flatMap((indicator) => indicator.targets.map((target) => ({ file, indicator, target }))),
  );

const figuresTable = (file: Data, indicators: readonly IndicatorRecord[], languages: Languages): FilledTable =>
  fill(
    figures(languages),
    indicators.flatMap((indicator) => indicator.figures.map((figure) => ({ file, indicator, figure }))),
  );

function taskRows(site: Site, file: Data): TaskRow[] {
  const written = new Map(site.content.tasks.map(({ id, group, product }) => [id, { group, product }]));
  return file.tasks.flatMap((task) => {
    const more = written.get(task.id);
    return more ? [{ file, task: { ...task, ...more } }] : [];
  });
}

/** Of a plan whose series are split: the table of their figures. */
function seriesTables({ content, languages }: Site, file: Data): FilledTable[] {
  const codes = [...new Set(content.plan.dimensions.map(({ code }) => code))];
  const rows = file.indicators.flatMap((indicator) =>
    (indicator.series ?? []).flatMap((each) =>
      each.figures.map((figure) => ({ file, indicator, series: each, figure })),
    ),
  );
  return codes.length > 0 ? [fill(series(languages, codes), rows)] : [];
}

/** Of a plan that has some: what is planned on the way to its targets, its targets without a number, and those that have parts. */
function furtherTables(file: Data, languages: Languages): FilledTable[] {
  const onTheWay = file.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target) =>
      (target.milestones ?? []).map((milestone) => ({ file, indicator, target, milestone })),
    ),
  );
  const told = file.indicators.flatMap((indicator) =>
    (indicator.in_words ?? []).map((target, at) => ({ file, indicator, target, number: at + 1 })),
  );
  return [
    ...(onTheWay.length > 0 ? [fill(milestones(languages), onTheWay)] : []),
    ...(told.length > 0 ? [fill(inWords(languages), told)] : []),
    ...(kindsOf(file).parts ? [fill(partsTable(languages), partRows(file))] : []),
  ];
}

/** All tables, in the order in which they are offered. */
export function tablesOf(site: Site): FilledTable[] {
  const file = dataset(site);
  const rows = taskRows(site, file);
  const { languages } = site;
  return [
    targetsTable(file, languages),
    figuresTable(file, file.indicators, languages),
    fill(
      context(languages),
      file.indicators.flatMap((indicator) => indicator.context.map((figure) => ({ file, indicator, figure }))),
    ),
    fill(tasksTable(languages), rows),
    fill(
      events(languages),
      rows.flatMap((row) => row.task.events.map((event) => ({ ...row, event }))),
    ),
    ...seriesTables(site, file),
    ...furtherTables(file, languages),
  ];
}

/** The figures of one indicator, in the same columns. */
export function figuresOf(site: Site, id: string): FilledTable {
  const file = dataset(site);
  return figuresTable(
    file,
    file.indicators.filter((indicator) => indicator.id === id),
    site.languages,
  );
}
