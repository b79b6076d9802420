import type { APIRoute } from 'astro';
import { atomFeed } from '../../data/atom.ts';
import { respond } from '../../data/respond.ts';
import { getSite } from '../../site/site.ts';
import { inEachLocale, localeParam } from '../../site/static-paths.ts';
import type { Locale } from '../../text/locale.ts';

export const getStaticPaths = () =>
  inEachLocale((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => respond('xml', atomFeed(getSite(), props.locale));
