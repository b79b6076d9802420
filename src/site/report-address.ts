/** Where one reports a figure: the page for it where the site has one, else the repository of the content. */
import type { Locale } from '../text/locale.ts';
import { pathOf, ROUTES, type RouteName } from './routes.ts';
import type { Site } from './site.ts';

export const reportAddress = (site: Site, locale: Locale): string =>
  'update' in ROUTES ? site.href(pathOf('update' as RouteName, locale)) : site.content.plan.repository.url;
