/** The pages of several trackers side by side: a front page and one for each concept, in each language that any of them has. */

import { type OriginalText, toldIn } from '../content/original.ts';
import type { TargetData } from '../data/schema.ts';
import { MEASURE_WORDS } from '../languages/texts.ts';
import { html, NOTHING, type Raw, raw } from '../offline/html.ts';
import { hashOf } from '../serving/policy.ts';
import { formatDate, formatList, formatPeriod } from '../text/format.ts';
import { LOCALE_NAMES, LOCALES, type Locale, othersThan } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { REASON_WORDS, WORDS, wordOf } from '../text/words.ts';
import { LEGEND } from '../views/bar-legend.ts';
import { barSvg } from '../views/bar-svg.ts';
import { signOf } from '../views/sign.ts';
import { barsOnScale } from './bars.ts';
import { type Concept, conceptsOf, type ScaleMember, type SharedScale, sharedScales, spanOf } from './compare.ts';
import { foreseenNumber, judgedNumber, newestFigure, targetText, timeText, unitInTerms } from './numbers.ts';
import { homeOf, type TrackedIndicator, type Tracker, trackerPlace } from './tracker.ts';
import { federateWords } from './words.ts';

/** Files by their path below the site's root. */
export type SitePages = ReadonlyMap<string, string>;

interface Asked {
  trackers: readonly Tracker[];
  languages: readonly Locale[];
  locale: Locale;
  style: string;
}

/** Words in a language that may not be that of the page. */
const said = ({ words, lang }: OriginalText, locale: Locale): Raw =>
  lang === locale ? html`${words}` : html`<span lang="${lang}">${words}</span>`;

const nameOf = ({ entries: [first] }: Concept, locale: Locale): OriginalText =>
  first ? toldIn(first.indicator.name, locale) : { words: '', lang: locale };

const folderOf = (locale: Locale, languages: readonly Locale[]): string =>
  locale === languages[0] ? '' : `${locale}/`;

/** A path as a link from another page: sites of this kind are also read from a folder of a disk. */
const linkFrom = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to;

function page({ languages, locale, style }: Asked, path: string, title: string, own: string, body: Raw): string {
  const policy = `default-src 'none'; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const others = othersThan(locale, languages).map(
    (other) =>
      html`<a href="${linkFrom(path, folderOf(other, languages) + own)}" lang="${other}" hreflang="${other}">${LOCALE_NAMES[other]}</a> `,
  );
  const front = linkFrom(path, `${folderOf(locale, languages)}index.html`);
  const back = own === 'index.html' ? NOTHING : html`<a href="${front}">← ${federateWords(locale)('back')}</a> `;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${raw(policy)}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<nav class="small">${back}${others}</nav>
<main>
${body}
</main>
</body>
</html>
`.text;
}

type Judged = Pick<TargetData['assessment'], 'status' | 'provisional'>;

const wordMark = ({ assessment }: TargetData, locale: Locale): Raw => {
  const reason = assessment.reason && html` (${REASON_WORDS[assessment.reason][locale]})`;
  return html`${plainWord(assessment, locale)}${reason ?? NOTHING}`;
};

const plainWord = (assessment: Judged, locale: Locale): Raw =>
  html`<b class="word word-${assessment.status}">${raw(signOf(WORDS[assessment.status].symbol))} ${wordOf(assessment, locale)}</b>`;

/** The number that stands beside a word, with when it was known. */
function numberText({ indicator }: TrackedIndicator, target: TargetData, locale: Locale): string {
  const say = federateWords(locale);
  const foreseen = foreseenNumber(indicator, target, locale);
  const judged = judgedNumber(indicator, target, locale);
  const parts = [
    judged ? `${judged.time}: ${judged.value}` : say('unknown'),
    judged?.published ? say('known', { date: formatDate(judged.published, locale) }) : null,
    foreseen ? say('foreseen', { value: foreseen.value }) : null,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

const aimText = ({ indicator }: TrackedIndicator, target: TargetData, locale: Locale): string => {
  const { start, end } = spanOf(target);
  return `${timeText(indicator, start, end, locale)}: ${targetText(indicator, target, locale)}`;
};

function memberPart(member: ScaleMember, svg: string, asked: Asked, name: OriginalText): Raw {
  const { locale } = asked;
  const { indicator, tracker, drawn } = member;
  const say = federateWords(locale);
  const ui = uiOf(locale);
  const own = toldIn(indicator.name, locale);
  const called =
    own.words === name.words ? NOTHING : html`<p class="soft small">${say('called', { name: own.words })}</p>`;
  const newest = drawn && judgedNumber(indicator, drawn, locale) ? null : newestFigure(indicator, locale);
  const home = homeOf(member, locale);
  const place = trackerPlace(tracker, locale);
  const verdict = drawn
    ? html`<p>${wordMark(drawn, locale)} – ${numberText(member, drawn, locale)}.</p><p>${said(toldIn(drawn.assessment.sentence, locale), locale)}</p>`
    : html`<p>${ui('bar.none')}</p>`;
  const latest = newest
    ? html`<p>${say('newest', { period: newest.period, value: newest.value, stage: newest.stage, date: formatDate(newest.published, locale) })}</p>`
    : NOTHING;
  return html`<article><h3>${said(place, locale)}</h3>${called}${raw(svg)}${verdict}${latest}<p class="small"><a href="${home.words}" hreflang="${home.lang}">${say('home', { place: place.words })}</a></p></article>`;
}

function scalePart(scale: SharedScale, asked: Asked, name: OriginalText): Raw {
  const { locale } = asked;
  const [first] = scale.members;
  if (!first) return NOTHING;
  const { unit, measure } = first.indicator;
  const inUnit = toldIn(unit, locale).words;
  const inTerms = unitInTerms(first.indicator, locale);
  const counted = federateWords(locale)('counted', { unit: inUnit, measure: MEASURE_WORDS[locale][measure].name });
  const bars = barsOnScale(scale, locale);
  const members = scale.members.map((member, at) =>
    memberPart(member, barSvg(bars[at] ?? { rows: [] }, 'row'), asked, name),
  );
  const time = scale.span && timeText(first.indicator, scale.span.start, scale.span.end, locale);
  return html`<section><h2>${time === null ? inTerms : `${time}, ${inTerms}`}</h2><p class="soft">${counted}</p>${members}</section>`;
}

function targetTable({ entries }: Concept, locale: Locale): Raw {
  const say = federateWords(locale);
  const ui = uiOf(locale);
  const rows = entries.flatMap((entry) => {
    const place = said(trackerPlace(entry.tracker, locale), locale);
    const numbered = entry.indicator.targets.map(
      (target) =>
        html`<tr><th scope="row">${place}</th><td>${aimText(entry, target, locale)}${target.unit === null ? NOTHING : html` <i>(${say('otherUnit')})</i>`}</td><td>${wordMark(target, locale)}<br>${numberText(entry, target, locale)}</td></tr>`,
    );
    const inWords = (entry.indicator.in_words ?? []).map(
      ({ end, words, assessment }) =>
        html`<tr><th scope="row">${place}</th><td>${formatPeriod(String(end), locale)}: ${said(toldIn(words, locale), locale)}</td><td>${assessment ? html`${plainWord(assessment, locale)}<br>${said(toldIn(assessment.sentence, locale), locale)}` : ui('inWords.word')}</td></tr>`,
    );
    return [...numbered, ...inWords];
  });
  return html`<h2 id="targets">${say('table')}</h2><div class="scroll" role="region" tabindex="0" aria-labelledby="targets"><table><thead><tr><th scope="col">${say('place')}</th><th scope="col">${say('target')}</th><th scope="col">${say('verdict')}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

const legend = (locale: Locale): Raw => {
  const items = LEGEND.map(
    ({ bar, key }) => html`<li>${raw(barSvg(bar, 'bare'))}<span>${uiOf(locale)(key)}</span></li>`,
  );
  return html`<details class="legend small"><summary>${uiOf(locale)('bar.legend')}</summary><ul>${items}</ul></details>`;
};

const missingPart = ({ missing }: Concept, locale: Locale): Raw =>
  missing.length === 0
    ? NOTHING
    : html`<p>${federateWords(locale)('missing', {
        places: formatList(
          missing.map((tracker) => trackerPlace(tracker, locale).words),
          locale,
        ),
      })}</p>`;

function conceptPage(concept: Concept, asked: Asked, path: string, own: string): string {
  const { locale } = asked;
  const say = federateWords(locale);
  const name = nameOf(concept, locale);
  const scales = sharedScales(concept);
  const note =
    concept.entries.length < 2
      ? html`<p>${say('alone')}</p>`
      : scales.length > 1
        ? html`<p>${say('apart')}</p>`
        : NOTHING;
  const body = html`<h1 class="title">${said(name, locale)}</h1><p class="soft small">${concept.id}</p>${note}${missingPart(concept, locale)}${scales.length > 0 ? legend(locale) : NOTHING}${scales.map((scale) => scalePart(scale, asked, name))}${targetTable(concept, locale)}`;
  return page(asked, path, `${name.words} – ${say('title')}`, own, body);
}

function frontPage(concepts: readonly Concept[], asked: Asked, path: string): string {
  const { trackers, locale, languages } = asked;
  const say = federateWords(locale);
  const whose = trackers.map((tracker) => {
    const { as_of: asOf, version, plan, indicators } = tracker.data;
    const place = trackerPlace(tracker, locale);
    // Parts are in no count.
    const unnamed = indicators.filter(({ concept, part_of: whole }) => (concept ?? whole) === undefined).length;
    const told = say('asOf', { date: formatDate(asOf, locale), version, licence: plan.licence.name });
    const more = unnamed > 0 ? html`<br>${say('unnamed', { place: place.words, count: unnamed })}` : NOTHING;
    return html`<li><b>${said(place, locale)}</b>${plan.area ? ` (${plan.area})` : ''}: ${said(toldIn(plan.title, locale), locale)}, ${told}.${more}</li>`;
  });
  const items = concepts.map((concept) => {
    const entries = new Set(concept.entries.map(({ tracker }) => tracker)).size;
    const link = linkFrom(path, `${folderOf(locale, languages)}concept/${concept.id}.html`);
    return html`<li><a href="${link}">${said(nameOf(concept, locale), locale)}</a> <span class="soft small">${say('places', { count: entries, total: trackers.length })}</span></li>`;
  });
  const list = items.length === 0 ? html`<p>${say('nothing')}</p>` : html`<ul>${items}</ul>`;
  const title = say('title');
  const body = html`<h1 class="title">${title}</h1><p>${say('lead', { count: trackers.length })}</p><h2>${say('compared')}</h2>${list}<h2>${say('whose')}</h2><ul>${whose}</ul>`;
  return page(asked, path, title, 'index.html', body);
}

/** All pages. @param style the style sheet that stands in each of them. */
export function sitePagesOf(trackers: readonly Tracker[], style: string): SitePages {
  const languages = LOCALES.filter((locale) => trackers.some((tracker) => tracker.languages.includes(locale)));
  const concepts = conceptsOf(trackers);
  return new Map(
    languages.flatMap((locale): [string, string][] => {
      const asked = { trackers, languages, locale, style };
      const folder = folderOf(locale, languages);
      const front = `${folder}index.html`;
      return [
        [front, frontPage(concepts, asked, front)],
        ...concepts.map((concept): [string, string] => {
          const own = `concept/${concept.id}.html`;
          return [folder + own, conceptPage(concept, asked, folder + own, own)];
        }),
      ];
    }),
  );
}
