/**
 * References in three forms. Whoever issued the figure comes first, with the document; this site comes second, with its
 * date and version: it is where the figure was found, not who answers for it.
 */
import type { Figure } from '../content/schema.ts';
import type { PartialDate } from '../domain/types.ts';
import { formatDate } from '../text/format.ts';
import { inEach, type Languages, type Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import type { CiteContext } from './cite.ts';

export interface Bibliography {
  /** Plain text, by language. */
  reference: Record<Locale, string>;
  bibtex: Record<Locale, string>;
  /** JSON text of an array of items (citationstyles.org, CSL-JSON). */
  cslJson: Record<Locale, string>;
}

/** One thing cited. */
interface Work {
  key: string;
  kind: 'source' | 'site';
  author: string;
  title: string;
  date: PartialDate;
  url: string;
  /** Number of a decision or report. */
  number: string | null;
  page: number | null;
  version: string | null;
  accessed: PartialDate;
}

function worksOf(context: CiteContext, figure: Figure | null, locale: Locale): Work[] {
  const { plan, indicator, asOf, version, address, state } = context;
  const key = indicator.code.toLowerCase();
  const source: Work[] = figure
    ? [
        {
          key: `${key}-${figure.period}`,
          kind: 'source',
          author: figure.source.publisher,
          title: figure.source.title,
          date: figure.published,
          url: figure.source.url,
          number: figure.source.document,
          page: figure.source.page,
          version: null,
          accessed: asOf,
        },
      ]
    : [];
  const site: Work = {
    key,
    kind: 'site',
    author: plan.title[locale],
    title: `${indicator.name[locale]}, ${plan.place[locale]} (${indicator.code})`,
    date: asOf,
    url: state?.address[locale] ?? address[locale],
    number: null,
    page: null,
    version,
    accessed: asOf,
  };
  return [...source, site];
}

/** A sentence ends in one full stop; a title that is in quotation marks already gets no second ones. */
const withStop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
const unquoted = (text: string): string => text.replace(/^["“](.*)["”]$/u, '$1');

const printWork = (work: Work, locale: Locale): string => {
  const ui = uiOf(locale);
  if (work.kind === 'site')
    return `${ui('cite.via')} ${work.author}, “${work.title}”, ${ui('cite.state', { date: formatDate(work.date, locale), version: work.version ?? '' })}, ${work.url}`;
  const number =
    work.number && !work.title.includes(work.number) ? ` ${ui('cite.document', { number: work.number })}.` : '';
  const page = work.page === null ? '' : ` ${ui('cite.page', { page: work.page })}.`;
  return `${work.author} (${formatDate(work.date, locale)}). ${withStop(`“${unquoted(work.title)}”`)}${number}${page} ${work.url}`;
};

const referenceOf = (works: readonly Work[], locale: Locale): string =>
  works.map((work) => printWork(work, locale)).join(' · ');

const BIBTEX_MARKS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Marks that mean something to TeX, as text. */
const toTex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (mark) => BIBTEX_MARKS[mark] ?? `\\${mark}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtexOf(work: Work): string {
  const [year = '', month, day] = work.date.split('-');
  const fields: [string, string | null][] = [
    // Two pairs of braces: the name of a body is not split into first and last.
    ['author', `{${toTex(work.author)}}`],
    ['title', `{${toTex(unquoted(work.title))}}`],
    ['year', year],
    ['month', month ? (MONTHS[Number(month) - 1] ?? null) : null],
    ['date', day ? work.date : null],
    ['number', work.number && toTex(work.number)],
    ['pages', work.page === null ? null : String(work.page)],
    ['version', work.version && toTex(work.version)],
    ['url', work.url],
    ['urldate', work.accessed],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`}`],
  );
  return `@misc{${work.key},\n${lines.join(',\n')}\n}`;
}

const dateParts = (date: PartialDate) => ({ 'date-parts': [date.split('-').map(Number)] });

const cslOf = (work: Work, locale: Locale, [first]: Languages): Record<string, unknown> => ({
  id: work.key,
  type: work.kind === 'site' ? 'dataset' : work.number ? 'report' : 'webpage',
  author: [{ literal: work.author }],
  title: unquoted(work.title),
  issued: dateParts(work.date),
  ...(work.number && { number: work.number }),
  ...(work.page !== null && { page: String(work.page) }),
  ...(work.version && { version: work.version }),
  URL: work.url,
  accessed: dateParts(work.accessed),
  language: work.kind === 'site' ? locale : first,
});

export function bibliographyOf(context: CiteContext, figure: Figure | null): Bibliography {
  const inLocales = (print: (works: Work[], locale: Locale) => string): Record<Locale, string> =>
    inEach(context.plan.languages, (locale) => print(worksOf(context, figure, locale), locale));
  return {
    reference: inLocales(referenceOf),
    bibtex: inLocales((works) => works.map(bibtexOf).join('\n')),
    cslJson: inLocales((works, locale) =>
      JSON.stringify(
        works.map((work) => cslOf(work, locale, context.plan.languages)),
        null,
        1,
      ),
    ),
  };
}
