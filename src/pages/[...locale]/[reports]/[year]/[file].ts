import type { APIRoute } from 'astro';
import { type ReportFile, reportFileName } from '../../../../addresses/report-files.ts';
import { folderOf } from '../../../../addresses/routes.ts';
import { reportYears } from '../../../../content/report-years.ts';
import { reportFile } from '../../../../data/report.ts';
import { respond } from '../../../../data/respond.ts';
import { promisedAddresses } from '../../../../site/promised.ts';
import { siteReportFiles } from '../../../../site/report-files.ts';
import { getSite } from '../../../../site/site.ts';
import { inEachLocale, localeParam } from '../../../../site/static-paths.ts';
import type { Locale } from '../../../../text/locale.ts';

interface Props {
  locale: Locale;
  year: number;
  file: ReportFile;
}

export const getStaticPaths = () =>
  inEachLocale((locale) =>
    reportYears(getSite().content, getSite().asOf).flatMap((year) =>
      siteReportFiles(getSite(), promisedAddresses(getSite()), year, locale).map((file) => ({
        params: {
          locale: localeParam(locale),
          reports: folderOf('report', locale),
          year: String(year),
          file: reportFileName(file, year, locale),
        },
        props: { locale, year, file } satisfies Props,
      })),
    ),
  ).flat();

export const GET: APIRoute<Props> = async ({ props: { locale, year, file } }) =>
  respond(file.kind, await reportFile(getSite(), file, year, locale));
