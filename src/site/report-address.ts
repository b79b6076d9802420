/** Where one reports a figure or an event: the form, with what is known filled in. */
import type { Locale } from '../text/locale.ts';
import type { Site } from './site.ts';

/** What a link fills in, by the names that the form reads. */
export interface Filled {
  indicator?: string;
  /** As the name of a figure's file spells it. */
  period?: string;
  task?: string;
  /** `<indicator>/<figure>`. */
  withdraw?: string;
}

/** Address of the form within the site, `/cap-nhat/?indicator=…`. */
export function reportAddress(site: Pick<Site, 'href' | 'path'>, locale: Locale, filled: Filled = {}): string {
  const query = new URLSearchParams({ ...filled }).toString();
  return `${site.href(site.path('update', locale))}${query ? `?${query}` : ''}`;
}
