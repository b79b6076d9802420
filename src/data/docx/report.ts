/** The yearly report as a Word document: a draft in the layout of Decree 30/2020/NĐ-CP, number and signature left blank. */
import { AlignmentType, Document, Packer, Paragraph, type Table } from 'docx';
import { hasPage } from '../../addresses/navigation.ts';
import type { Site } from '../../site/site.ts';
import { documentName } from '../../text/document.ts';
import { formatDate, formatDateInText, formatMonths } from '../../text/format.ts';
import { LOCALE_REGIONS, type Locale } from '../../text/locale.ts';
import { hasOfficialForm } from '../../text/source-words.ts';
import { taskAnswerOf } from '../../text/tasks.ts';
import { type Ui, uiOf } from '../../text/ui.ts';
import { answerOf } from '../../views/answer.ts';
import type { YearlyReport } from '../../views/report.ts';
import type { ReportTable, ReportTables } from '../../views/report-tables.ts';
import { rezipped } from '../zip.ts';
import {
  body,
  caption,
  centred,
  FONT,
  framed,
  grid,
  pageOf,
  part,
  ruled,
  run,
  SMALL,
  section,
  sideBySide,
} from './layout.ts';

/** What of the site a document needs. */
export type ReportSite = Pick<Site, 'content' | 'absolute' | 'path' | 'languages' | 'pages'>;

type Block = Paragraph | Table;

interface Setting {
  site: ReportSite;
  report: YearlyReport;
  tables: ReportTables;
  locale: Locale;
  ui: Ui;
}

const capitals = (text: string): string => text.toUpperCase();

/** Agency and number on the left, place and day on the right; above them the state's name and motto, where its form asks for them. */
function heading({ site, report, ui, locale }: Setting): Block[] {
  const { plan } = site.content;
  const isOfficial = hasOfficialForm(site.languages);
  const left = [
    ...(isOfficial ? [centred({ text: capitals(ui('report.doc.authority')), size: SMALL })] : []),
    ...ruled({ text: capitals(ui('report.doc.agency')), bold: true, size: SMALL }, 20),
    centred(
      { text: ui(isOfficial ? 'report.doc.number' : 'report.doc.numberPlain'), size: SMALL },
      { spacing: { before: 120 } },
    ),
  ];
  const right = [
    ...(isOfficial
      ? [
          centred({ text: capitals(ui('report.doc.state')), bold: true, size: SMALL }),
          ...ruled({ text: ui('report.doc.motto'), bold: true }, 18),
        ]
      : []),
    centred(
      { text: ui('report.doc.date', { place: plan.place[locale], year: report.year }), italics: true },
      { spacing: { before: 120 } },
    ),
  ];
  return [
    sideBySide([
      { width: 38, children: left },
      { width: 62, children: right },
    ]),
  ];
}

function title({ site, report, ui, locale }: Setting): Block[] {
  const document = documentName(site.content.plan.document, locale);
  return [
    framed(ui('report.doc.draft'), ui('report.doc.draftText', { day: formatDate(report.day, locale) })),
    centred({ text: capitals(ui('report.doc.kind')), bold: true }, { spacing: { before: 240 } }),
    ...ruled(
      { text: ui('report.subject', { document, year: report.year, tasks: site.content.tasks.length }), bold: true },
      55,
      {
        spacing: { after: 240 },
      },
    ),
  ];
}

const printed = ({ columns, rows }: ReportTable): Table =>
  grid({ columns, rows: rows.map((row) => row.map(({ text }) => text)) });

/** Tables are numbered through the document. */
function tabler(ui: Ui): (table: ReportTable) => Block[] {
  let number = 0;
  return (table) => {
    number += 1;
    return [caption(ui('report.table', { number, title: table.title })), printed(table)];
  };
}

/** The parts of a document, in its order. */
const PART_NUMBERS = ['I', 'II', 'III', 'IV'];
function numbered(): (title: string) => Paragraph {
  let at = 0;
  return (title) => {
    at += 1;
    return part(PART_NUMBERS[at - 1] ?? String(at), title);
  };
}

function content(setting: Setting): Block[] {
  const { site, report, tables, locale, ui } = setting;
  const { plan } = site.content;
  const document = documentName(plan.document, locale);
  const tableOf = tabler(ui);
  const tasks = site.content.tasks.length;
  const partOf = numbered();
  return [
    body(
      ui('report.doc.opening', {
        document,
        date: formatDateInText(plan.document.date, locale).replace(/^ngày /, ''),
        issuer: plan.document.issuer[locale],
        day: formatDate(report.day, locale),
        tasks,
      }),
    ),
    body(
      hasPage('method', site)
        ? ui('report.doc.rule', { url: site.absolute(site.path('method', locale)) })
        : ui('report.doc.rulePlain'),
    ),
    ...(report.previous ? [body(ui('report.compare'))] : []),
    partOf(ui('report.targets')),
    ...tables.targets.flatMap((table, i) => [
      section(i + 1, table.title),
      ...report.periods.slice(i, i + 1).map((each) => body(answerOf([each], report.day, locale))),
      ...tableOf(table),
    ]),
    ...tables.further.flatMap((table, i) => [section(tables.targets.length + i + 1, table.title), ...tableOf(table)]),
    ...(tasks > 0
      ? [partOf(ui('report.tasks')), body(taskAnswerOf(report.taskCounts, locale)), ...tableOf(tables.tasks)]
      : []),
    partOf(report.previous ? ui('report.changes', { year: report.year - 1 }) : ui('report.changesFirst')),
    section(1, tables.figures.title),
    ...(tables.figures.rows.length > 0 ? tableOf(tables.figures) : [body(ui('report.figuresNone'))]),
    ...(tasks > 0
      ? [
          section(2, tables.events.title),
          ...(tables.events.rows.length > 0 ? tableOf(tables.events) : [body(ui('report.eventsNone'))]),
        ]
      : []),
    partOf(ui('report.late')),
    ...(report.lateFigures.length === 0 ? [body(ui('report.lateNone'))] : []),
    ...report.lateFigures.map(({ indicator, release: { next, overdue } }) =>
      body(
        `- ${ui('report.lateLine', { name: indicator.name[locale], year: next ?? '', time: formatMonths(overdue, locale) })}`,
      ),
    ),
    body(ui('report.doc.closing', { document, year: report.year, tasks })),
  ];
}

/** The place of the signature on the right; on the left who receives it, where the form of the document asks for that. */
function ending({ ui, site }: Setting): Block[] {
  const recipients = [
    new Paragraph({
      children: [run({ text: ui('report.doc.recipients'), bold: true, italics: true, size: 24 })],
    }),
    ...ui('report.doc.recipientLines')
      .split('\n')
      .map((text) => new Paragraph({ children: [run({ text, size: 22 })] })),
  ];
  return [
    sideBySide([
      {
        width: 50,
        children: hasOfficialForm(site.languages) ? recipients : [new Paragraph({})],
      },
      {
        width: 50,
        children: [
          centred({ text: capitals(ui('report.doc.signer')), bold: true }),
          centred({ text: ui('report.doc.signature'), italics: true }, { spacing: { before: 1200 } }),
        ],
      },
    ]),
  ];
}

/** The library writes the moment of making into the file; the day of the report stands there instead. */
function atDay(day: string): (name: string, bytes: Uint8Array) => Uint8Array {
  const decoder = new TextDecoder();
  return (name, bytes) =>
    name === 'docProps/core.xml'
      ? new TextEncoder().encode(decoder.decode(bytes).replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${day}T00:00:00Z`))
      : bytes;
}

export async function reportDocument(
  site: ReportSite,
  report: YearlyReport,
  tables: ReportTables,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const setting: Setting = { site, report, tables, locale, ui: uiOf(locale) };
  const { plan } = site.content;
  const document = new Document({
    title: setting.ui('report.subject', {
      document: documentName(plan.document, locale),
      year: report.year,
      tasks: site.content.tasks.length,
    }),
    creator: plan.title[locale],
    lastModifiedBy: plan.title[locale],
    description: setting.ui('report.draft', { day: formatDate(report.day, locale) }),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 28, language: { value: LOCALE_REGIONS[locale] } },
          paragraph: { alignment: AlignmentType.LEFT },
        },
      },
    },
    sections: [
      {
        ...pageOf(plan.paper),
        children: [...heading(setting), ...title(setting), ...content(setting), new Paragraph({}), ...ending(setting)],
      },
    ],
  });
  return rezipped(await Packer.toBuffer(document), atDay(report.day));
}
