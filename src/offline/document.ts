/** The whole tracker as one file: no network, each language, search. To be passed on by messenger or memory stick. */

import { paramsOf } from '../addresses/routes.ts';
import { isPlaceholderAddress } from '../content/contact.ts';
import { toldIn } from '../content/original.ts';
import { countWithNumber, isWhole, partsAmong, wholeAbove } from '../content/parts.ts';
import type { Indicator } from '../content/schema.ts';
import { hashOf } from '../serving/policy.ts';
import { SCRIPT_MARK } from '../site/script-mark.ts';
import type { Site } from '../site/site.ts';
import { documentName } from '../text/document.ts';
import { formatDate, formatPeriod, formatTime } from '../text/format.ts';
import { LOCALE_NAMES, type Locale, othersThan } from '../text/locale.ts';
import { marksNote } from '../text/source-words.ts';
import { uiOf } from '../text/ui.ts';
import { STAGE_WORDS, WORDS, wordOf } from '../text/words.ts';
import { answerOf } from '../views/answer.ts';
import type { AssessedTarget } from '../views/assessed.ts';
import { barOf } from '../views/bar.ts';
import { barSvg } from '../views/bar-svg.ts';
import { countPeriods, groupIndicators } from '../views/front.ts';
import { MOST_OFFLINE, MOST_ROWS } from '../views/many.ts';
import { printerOf } from '../views/print.ts';
import { type PeriodReports, reportsByPeriod } from '../views/reports.ts';
import { signOf } from '../views/sign.ts';
import { yearsOfTarget } from '../views/span.ts';
import { type JudgedIndicator, listedName, unjudgedOf, type WholeTarget } from '../views/wholes.ts';
import { BREVITIES, type Brevity, briefEntry } from './brief.ts';
import { html, NOTHING, type Raw, raw } from './html.ts';

export interface OfflineParts {
  style: string;
  script: string;
  /** Prose of an indicator as HTML, or nothing. */
  prose: (indicator: Indicator, locale: Locale) => string;
}

const anchorOf = (locale: Locale, { id }: Indicator): string => `${locale}-${id}`;

const wordOn = (when: string, { assessment }: Pick<AssessedTarget | WholeTarget, 'assessment'>, locale: Locale): Raw =>
  html`${when} <b class="word word-${assessment.status}">${raw(signOf(WORDS[assessment.status].symbol))} ${wordOf(assessment, locale)}</b>`;

const word = (indicator: Indicator, judged: AssessedTarget, locale: Locale): Raw =>
  wordOn(yearsOfTarget(indicator, judged.target, locale), judged, locale);

const wholeWord = (judged: WholeTarget, locale: Locale): Raw =>
  wordOn(formatTime(judged.target.end, locale), judged, locale);

function yearTable(periods: readonly PeriodReports[], indicator: Indicator, locale: Locale): Raw {
  const ui = uiOf(locale);
  const print = printerOf(indicator, locale);
  const rows = periods.flatMap(({ best }) => (best ? [best] : []));
  if (rows.length === 0) return html`<p>${ui('indicator.noFigures')}</p>`;
  const cells = rows.map(
    ({ figure, kind, judged, differs }) =>
      html`<tr><th scope="row">${formatPeriod(figure.period, locale)}</th><td>${print.written(figure)}</td><td>${STAGE_WORDS[figure.stage][locale]}${judged && kind === 'forecast' ? `, ${ui('figure.early')}` : ''}${differs.length > 0 ? `, ${ui('figure.differsFrom', { values: differs.map(({ value }) => print.number(value)).join('; ') })}` : ''}</td><td>${formatDate(figure.published, locale)}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${ui('column.year')}</th><th scope="col">${ui('column.value')} (${print.unit})</th><th scope="col">${ui('column.stage')}</th><th scope="col">${ui('column.published')}</th></tr></thead><tbody>${cells}</tbody></table>`;
}

function reportList(periods: readonly PeriodReports[], indicator: Indicator, locale: Locale, source: Locale): Raw {
  const print = printerOf(indicator, locale);
  const items = periods.flatMap(({ period, reports }) =>
    reports.map(
      ({ figure, withdrawn, best }) =>
        html`<li>${formatPeriod(period, locale)}: ${best ? html`<b>${print.written(figure)}</b>` : html`<s>${print.written(figure)}</s>`}, ${formatDate(figure.published, locale)}${withdrawn && figure.withdrawn ? ` (${uiOf(locale)('figure.withdrawn', { date: formatDate(figure.withdrawn.date, locale), reason: toldIn(figure.withdrawn.reason, locale).words })})` : ''} – <span lang="${source}">${figure.source.publisher}: <a href="${figure.source.url}">${figure.source.title}</a></span></li>`,
    ),
  );
  return items.length === 0
    ? NOTHING
    : html`<h3>${uiOf(locale)('indicator.reports')}</h3><ul class="small">${items}</ul>`;
}

function article(site: Site, indicator: Indicator, locale: Locale, files: OfflineParts): Raw {
  const ui = uiOf(locale);
  const assessed = site.assessed(indicator);
  const periods = reportsByPeriod(indicator, site.asOf);
  const print = printerOf(indicator, locale);
  const address = site.absolute(site.path('indicator', locale, paramsOf(indicator)));
  const answers = assessed.map(
    (each) => html`<p>${word(indicator, each, locale)} (${print.target(each.target)}). ${each.sentence[locale]}</p>`,
  );
  const wholes = site
    .wholes(indicator)
    .map((each) => html`<p>${wholeWord(each, locale)} (${each.target.words[locale]}). ${each.sentence[locale]}</p>`);
  const link = (other: Indicator): Raw => html`<a href="#${anchorOf(locale, other)}">${other.name[locale]}</a>`;
  const above = wholeAbove(indicator, site.content.indicators);
  const partOf = above ? html`<p>${ui('part.of')} ${link(above)}. ${ui('part.counted')}</p>` : NOTHING;
  const parts = partsAmong(indicator, site.content.indicators);
  const partList =
    parts.length > 0
      ? html`<p>${ui('whole.why')}</p><h3>${ui('whole.parts')}</h3><ul>${parts.map((part) => html`<li>${link(part)}</li>`)}</ul>`
      : NOTHING;
  const inWords = unjudgedOf(indicator, site.wholes(indicator)).map(
    ({ end, words }) => html`<p>${formatTime(end, locale)}: ${words[locale]}. ${ui('inWords.why')}</p>`,
  );
  return html`<article id="${anchorOf(locale, indicator)}"><h2>${indicator.name[locale]}</h2>${partOf}${answers}${wholes}${inWords}${partList}${assessed.length > 0 ? raw(barSvg(barOf(indicator, assessed, site.asOf, locale), 'row')) : NOTHING}${isWhole(indicator) ? NOTHING : yearTable(periods, indicator, locale)}${raw(files.prose(indicator, locale))}${reportList(periods, indicator, locale, site.languages[0])}<p class="small soft">${indicator.code} · <a href="${address}">${address}</a> · <a class="no-print" href="#${locale}-list">${ui('offline.back')}</a></p></article>`;
}

function contactLine(site: Site, locale: Locale): Raw {
  const { name, email } = site.content.plan.contact;
  const address = isPlaceholderAddress(email) ? NOTHING : html`, <a href="mailto:${email}">${email}</a>`;
  return html`<p class="soft small">${uiOf(locale)('contact.label')}: ${name[locale]}${address}.</p>`;
}

/** The list with an article for each entry; with a brevity only the list, which then tells what it has room for. */
function told(
  site: Site,
  listed: readonly JudgedIndicator[],
  locale: Locale,
  parts: OfflineParts,
  brevity: Brevity | null,
): Raw {
  if (brevity)
    return html`<ul class="list brief" id="${locale}-list">${listed.map(({ indicator }) => briefEntry(site, indicator, locale, brevity))}</ul>`;
  const items = listed.map(({ indicator, assessed, wholes }) => {
    const others = othersThan(locale, site.languages).map((each) => indicator.name[each]);
    const names = [indicator.name[locale], ...others, indicator.code].join(' ');
    const told = [
      ...assessed.map((each) => word(indicator, each, locale)),
      ...wholes.map((each) => wholeWord(each, locale)),
    ];
    const words = told.map((each, index) => html`${index === 0 ? '' : ' · '}${each}`);
    return html`<li data-for="${anchorOf(locale, indicator)}" data-name="${names.normalize('NFC').toLowerCase()}"><a href="#${anchorOf(locale, indicator)}">${listedName(indicator, locale)}</a><br>${words}</li>`;
  });
  return html`<ul class="list" id="${locale}-list">${items}</ul>${listed.map(({ indicator }) => article(site, indicator, locale, parts))}`;
}

function edition(site: Site, locale: Locale, parts: OfflineParts, brevity: Brevity | null): Raw {
  const ui = uiOf(locale);
  const { plan, indicators } = site.content;
  const { judged } = site;
  const listed = groupIndicators(judged, plan.groups).flatMap(({ members }) => members);
  const values = { place: plan.place[locale], count: countWithNumber(indicators) };
  const left = brevity && html`<p>${ui(`offline.left.${brevity}`, { count: values.count })}</p>`;
  return html`<section id="${locale}" lang="${locale}"><h2 class="title">${ui('front.question', values)}</h2><p>${answerOf(countPeriods(judged, plan.periods), site.asOf, locale)}</p><p class="soft small">${ui('offline.state', { date: formatDate(site.asOf, locale), document: documentName(plan.document, locale), licence: plan.licence.name })} <a href="${site.absolute(site.path('front', locale))}">${site.absolute(site.path('front', locale))}</a></p>${left ?? NOTHING}${contactLine(site, locale)}<label class="needs-script no-print">${ui(brevity ? 'offline.searchBrief' : 'offline.search', { marks: marksNote(site.languages, locale, 'search.marks') })}<input type="search" autocomplete="off"></label><p class="none" role="status" hidden>${ui('offline.none', { tasks: site.content.tasks.length })} <a href="${site.absolute(site.path('search', locale))}">${site.absolute(site.path('search', locale))}</a></p>${told(site, listed, locale, parts, brevity)}</section>`;
}

/** Nothing may be fetched, and nothing runs but the file's own scripts. */
const policyFor = ({ style, script }: OfflineParts): string =>
  `default-src 'none'; script-src ${hashOf(SCRIPT_MARK)} ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;

/** The whole file of a plan of up to 24 indicators; of a longer one as much as the budget has room for. */
export function offlineDocument(site: Site, parts: OfflineParts): string {
  if (site.content.indicators.length <= MOST_ROWS) return documentWith(site, parts, null);
  let document = '';
  for (const brevity of BREVITIES) {
    document = documentWith(site, parts, brevity);
    if (Buffer.byteLength(document) <= MOST_OFFLINE) break;
  }
  return document;
}

function documentWith(site: Site, parts: OfflineParts, brevity: Brevity | null): string {
  const { languages } = site;
  const [first] = languages;
  const { title } = site.content.plan;
  const choices = languages.map(
    (locale) =>
      html`<input type="radio" name="language" id="language-${locale}"${raw(locale === first ? ' checked' : '')}> <label for="language-${locale}" lang="${locale}">${LOCALE_NAMES[locale]}</label> `,
  );
  // One heading of the first level for both editions, since only one of them is ever in sight.
  const names = languages.map(
    (locale, index) => html`${index === 0 ? '' : ' · '}<span lang="${locale}">${title[locale]}</span>`,
  );
  return html`<!DOCTYPE html>
<html lang="${first}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="content-security-policy" content="${raw(policyFor(parts))}"><meta name="robots" content="noindex"><title>${title[first]} · ${formatDate(site.asOf, first)}</title><script>${raw(SCRIPT_MARK)}</script><style>${raw(parts.style)}</style></head><body><main><h1>${names}</h1>${choices}${languages.map((locale) => edition(site, locale, parts, brevity))}</main><script>${raw(parts.script)}</script></body></html>
`.text;
}
