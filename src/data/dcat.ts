/** `catalog.jsonld`: the catalogue in DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/), for portals that harvest. */
import { DATA_ROOT } from '../addresses/data-files.ts';
import { paramsOf } from '../addresses/routes.ts';
import type { Site } from '../site/site.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type DataFile, indicatorFiles, wholeFiles } from './files.ts';
import { aboutIndicator, aboutWhole, lastChange, yearsOf } from './schema-org.ts';

/** A text in each language of the site. */
const inEach = ({ languages }: Site, make: (locale: Locale) => string): { '@language': Locale; '@value': string }[] =>
  languages.map((locale) => ({ '@language': locale, '@value': make(locale) }));

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const DATE = 'xsd:date';
const IANA = 'https://www.iana.org/assignments/media-types/';
const LANGUAGES = 'http://id.loc.gov/vocabulary/iso639-1/';

function dcatDistribution(site: Site, { path, about, mediaType }: DataFile) {
  const address = site.absolute(path);
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': inEach(site, (locale) => uiOf(locale)(about)),
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': IANA + mediaType },
    'dct:license': { '@id': site.content.plan.licence.url },
  };
}

const taxonomyOf = (site: Site): string => `${site.absolute(`${DATA_ROOT}catalog.jsonld`)}#groups`;
const themeOf = (site: Site, group: string): string => `${taxonomyOf(site)}-${group}`;

/** The groups of the plan, as concepts that its datasets are about. */
const themes = (site: Site) => ({
  '@id': taxonomyOf(site),
  '@type': 'skos:ConceptScheme',
  'skos:hasTopConcept': site.content.plan.groups.map(({ id, name }) => ({
    '@id': themeOf(site, id),
    '@type': 'skos:Concept',
    'skos:prefLabel': inEach(site, (locale) => name[locale]),
    'skos:inScheme': { '@id': taxonomyOf(site) },
  })),
});

/** Whom to write to: whoever the plan names, or else the repository, where everybody can read the answer. */
function contactPoint(site: Site) {
  const { plan } = site.content;
  const { contact } = plan as { contact?: { name: Record<Locale, string>; email: string } };
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': inEach(site, (locale) => contact?.name[locale] ?? plan.title[locale]),
    ...(contact && { 'vcard:hasEmail': { '@id': `mailto:${contact.email}` } }),
    'vcard:hasURL': { '@id': `${plan.repository.url}/issues` },
  };
}

interface DcatSet {
  id: string;
  identifier: string;
  title: (locale: Locale) => string;
  description: (locale: Locale) => string;
  page: string;
  modified: string;
  /** Ids of the plan's groups that it is about. */
  groups: readonly string[];
  files: readonly DataFile[];
}

function dcatDataset(site: Site, { id, identifier, title, description, page, modified, groups, files }: DcatSet) {
  const { plan } = site.content;
  const { first, last } = yearsOf(site);
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:identifier': identifier,
    'dct:title': inEach(site, title),
    'dct:description': inEach(site, description),
    'dct:language': site.languages.map((locale) => ({ '@id': LANGUAGES + locale })),
    'dct:issued': { '@type': DATE, '@value': plan.document.date },
    'dct:modified': { '@type': DATE, '@value': modified },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@type': 'xsd:gYear', '@value': String(first) },
      'dcat:endDate': { '@type': 'xsd:gYear', '@value': String(last) },
    },
    'dct:license': { '@id': plan.licence.url },
    'dct:publisher': { '@id': `${site.absolute('/')}#publisher` },
    'dcat:contactPoint': contactPoint(site),
    'dcat:theme': groups.map((group) => ({ '@id': themeOf(site, group) })),
    'dcat:version': site.version,
    'dcat:landingPage': { '@id': page },
    'dcat:distribution': files.filter(({ data }) => data).map((file) => dcatDistribution(site, file)),
  };
}

/** The data set and its files as a DCAT catalogue (JSON-LD). */
export function dcatCatalog(site: Site) {
  const { plan, indicators } = site.content;
  const page = site.absolute(site.path('data', site.languages[0]));
  const whole = dcatDataset(site, {
    id: `${page}#all`,
    identifier: plan.id,
    title: (locale) => plan.title[locale],
    description: (locale) => aboutWhole(site, locale),
    page,
    modified: lastChange(site),
    groups: plan.groups.map(({ id }) => id),
    files: wholeFiles(site),
  });
  const each = indicators.map((indicator) =>
    dcatDataset(site, {
      id: site.absolute(site.path('indicator', site.languages[0], paramsOf(indicator))),
      identifier: indicator.code,
      title: (locale) => `${indicator.name[locale]} – ${site.content.plan.place[locale]}`,
      description: (locale) => aboutIndicator(site, indicator, locale),
      page: site.absolute(site.path('indicator', site.languages[0], paramsOf(indicator))),
      modified: lastChange(site, indicator),
      groups: [indicator.group],
      files: indicatorFiles(indicator),
    }),
  );
  return {
    '@context': CONTEXT,
    '@id': site.absolute(`${DATA_ROOT}catalog.jsonld`),
    '@type': 'dcat:Catalog',
    'dct:title': inEach(site, (locale) => plan.title[locale]),
    'dct:description': inEach(site, (locale) => aboutWhole(site, locale)),
    'dct:publisher': {
      '@id': `${site.absolute('/')}#publisher`,
      '@type': 'foaf:Agent',
      'foaf:name': inEach(site, (locale) => plan.title[locale]),
      'foaf:homepage': { '@id': site.absolute('/') },
    },
    'dct:license': { '@id': plan.licence.url },
    'dct:modified': { '@type': DATE, '@value': lastChange(site) },
    'dcat:version': site.version,
    'dcat:contactPoint': contactPoint(site),
    'dcat:themeTaxonomy': themes(site),
    'dcat:dataset': [whole, ...each],
  };
}
