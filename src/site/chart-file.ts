/** The chart of an indicator as the site gives it out for its interactive form. */

import { shortParamsOf } from '../addresses/routes.ts';
import type { Indicator } from '../content/schema.ts';
import type { Locale } from '../text/locale.ts';
import { chartOf } from '../views/chart.ts';
import { type ChartFile, chartFileOf } from '../views/chart-file.ts';
import { printerOf } from '../views/print.ts';
import { reportsByPeriod } from '../views/reports.ts';
import type { Site } from './site.ts';

/** Null where nothing was ever reported: such a page has no chart. */
export function chartFile(site: Site, indicator: Indicator, locale: Locale): ChartFile | null {
  const { asOf } = site;
  const reports = reportsByPeriod(indicator, asOf);
  if (reports.length === 0) return null;
  const chart = chartOf(indicator, site.assessed(indicator), reports, asOf);
  const address = site.absolute(site.path('short', locale, shortParamsOf(indicator))).replace(/^https?:\/\//, '');
  return chartFileOf(
    { plan: site.content.plan, indicator, chart, print: printerOf(indicator, locale), asOf, address },
    locale,
  );
}
