/** What search engines read in the pages: schema.org's `Dataset` and `DataCatalog`. */

import { paramsOf } from '../addresses/routes.ts';
import type { Indicator } from '../content/schema.ts';
import { yearAt } from '../domain/time.ts';
import type { Site } from '../site/site.ts';
import { documentName } from '../text/document.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { MOST_ROWS } from '../views/many.ts';
import { type DataFile, indicatorFiles, wholeFiles } from './files.ts';

const downloads = (site: Site, files: readonly DataFile[]) =>
  files
    .filter(({ data }) => data)
    .map(({ path, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: site.absolute(path),
    }));

/** What the whole is, in a sentence or two. */
export const aboutWhole = (site: Site, locale: Locale): string => {
  const { document } = site.content.plan;
  return uiOf(locale)('data.package', { document: documentName(document, locale), issuer: document.issuer[locale] });
};

/** What any set of data of this site has in common, for schema.org. */
const common = (site: Site, locale: Locale) => ({
  license: site.content.plan.licence.url,
  isAccessibleForFree: true,
  version: site.version,
  creator: {
    '@type': 'Organization',
    name: site.content.plan.title[locale],
    url: site.absolute(site.path('front', locale)),
  },
  spatialCoverage: site.content.plan.place[locale],
});

/** The day on which something last changed, or the day of the document. */
export const lastChange = ({ changes, content }: Site, indicator?: Indicator): string =>
  changes.find((change) => !indicator || change.indicator.id === indicator.id)?.date ?? content.plan.document.date;

/** First and last year that the plan is about, the first baseline included. */
export const yearsOf = ({ content: { plan } }: Site) => ({
  first: Math.min(...plan.periods.map(({ baseline }) => yearAt(baseline))),
  last: Math.max(...plan.periods.map(({ end }) => yearAt(end))),
});
const coverage = (site: Site): string => `${yearsOf(site).first}/${yearsOf(site).last}`;

/** What one indicator's figures are, in a sentence. */
export function aboutIndicator({ content: { plan } }: Site, indicator: Indicator, locale: Locale): string {
  const document = documentName(plan.document, locale);
  return uiOf(locale)('data.indicatorDataset', { name: indicator.name[locale], place: plan.place[locale], document });
}

/** A `Dataset` of schema.org for the page of an indicator. */
export function schemaOrgDataset(site: Site, indicator: Indicator, locale: Locale) {
  const { plan } = site.content;
  const url = site.absolute(site.path('indicator', locale, paramsOf(indicator)));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: `${indicator.name[locale]} – ${plan.place[locale]}`,
    description: aboutIndicator(site, indicator, locale),
    identifier: indicator.code,
    inLanguage: locale,
    ...common(site, locale),
    temporalCoverage: coverage(site),
    dateModified: lastChange(site, indicator),
    variableMeasured: { '@type': 'PropertyValue', name: indicator.name[locale], unitText: indicator.unit[locale] },
    distribution: downloads(site, indicatorFiles(indicator)),
    includedInDataCatalog: { '@type': 'DataCatalog', url: site.absolute(site.path('data', locale)) },
  };
}

/**
 * A `DataCatalog` of schema.org for the data page: the whole, and each indicator by its page. Of a long plan the whole
 * alone: each indicator's page says itself which catalogue it belongs to.
 */
export function dataCatalog(site: Site, locale: Locale) {
  const { plan, indicators } = site.content;
  const url = site.absolute(site.path('data', locale));
  const whole = {
    '@type': 'Dataset',
    '@id': `${url}#all`,
    url,
    name: plan.title[locale],
    description: aboutWhole(site, locale),
    ...common(site, locale),
    temporalCoverage: coverage(site),
    dateModified: lastChange(site),
    distribution: downloads(site, wholeFiles(site)),
  };
  const named = indicators.length > MOST_ROWS ? [] : indicators;
  const each = named.map((indicator) => {
    const address = site.absolute(site.path('indicator', locale, paramsOf(indicator)));
    return { '@type': 'Dataset', '@id': address, url: address, name: indicator.name[locale] };
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': url,
    url,
    name: plan.title[locale],
    description: aboutWhole(site, locale),
    inLanguage: locale,
    license: plan.licence.url,
    dataset: [whole, ...each],
  };
}
