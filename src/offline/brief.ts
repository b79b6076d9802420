/** The offline file of a long plan: of each indicator its verdicts and its newest figure, as much as fits the budget. */

import { paramsOf } from '../addresses/routes.ts';
import { isWhole } from '../content/parts.ts';
import type { Indicator } from '../content/schema.ts';
import type { Site } from '../site/site.ts';
import { formatPeriod, formatTime } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { wordOf } from '../text/words.ts';
import type { AssessedTarget } from '../views/assessed.ts';
import { citedFigure } from '../views/cite.ts';
import { printerOf } from '../views/print.ts';
import { yearsOfTarget } from '../views/span.ts';
import { listedName, unjudgedOf } from '../views/wholes.ts';
import { html, NOTHING, type Raw } from './html.ts';

/**
 * How much is told of each indicator, most first: its verdicts with their sums, its newest figure with who published it and
 * its address; its verdicts and newest figure; the words of its verdicts alone.
 */
export const BREVITIES = ['sums', 'figures', 'words'] as const;
export type Brevity = (typeof BREVITIES)[number];

/** Words that rest on no figure: their sentence says no more than they do. */
const WITHOUT_SUM = ['not_started', 'discontinued'];

function verdict(indicator: Indicator, each: AssessedTarget, locale: Locale, brevity: Brevity): Raw {
  const { target, assessment, sentence } = each;
  const isSummed = brevity === 'sums' && !WITHOUT_SUM.includes(assessment.status);
  const wanted = brevity === 'words' ? NOTHING : html` (${printerOf(indicator, locale).target(target)})`;
  return html`<br>${yearsOfTarget(indicator, target, locale)}${wanted}: <b class="word-${assessment.status}">${wordOf(assessment, locale)}</b>${isSummed ? html`. ${sentence[locale]}` : NOTHING}`;
}

function newest(site: Site, indicator: Indicator, locale: Locale, brevity: Brevity): Raw {
  const figure = citedFigure(indicator, site.asOf);
  if (!figure) return html`<br>${uiOf(locale)('indicator.noFigures')}`;
  const publisher = brevity === 'sums' ? html`, ${figure.source.publisher}` : NOTHING;
  return html`<br>${formatPeriod(figure.period, locale)}: ${printerOf(indicator, locale).figure(figure)}${publisher}`;
}

/** An entry of the list: all that the file tells of an indicator. */
export function briefEntry(site: Site, indicator: Indicator, locale: Locale, brevity: Brevity): Raw {
  const name = listedName(indicator, locale);
  const address = site.absolute(site.path('indicator', locale, paramsOf(indicator)));
  const verdicts = site.assessed(indicator).map((each) => verdict(indicator, each, locale, brevity));
  const wholes = site
    .wholes(indicator)
    .map(
      ({ target, assessment, sentence }) =>
        html`<br>${formatTime(target.end, locale)}${brevity === 'words' ? NOTHING : html` (${target.words[locale]})`}: <b class="word-${assessment.status}">${wordOf(assessment, locale)}</b>${brevity === 'sums' ? html`. ${sentence[locale]}` : NOTHING}`,
    );
  const inWords = unjudgedOf(indicator, site.wholes(indicator)).map(
    ({ end, words }) => html`<br>${formatTime(end, locale)}: ${words[locale]}`,
  );
  return html`<li>${brevity === 'sums' ? html`<a href="${address}">${name}</a>` : html`<b>${name}</b>`} ${indicator.code}${verdicts}${wholes}${inWords}${brevity === 'words' || isWhole(indicator) ? NOTHING : newest(site, indicator, locale, brevity)}</li>`;
}
