/** The one door from the pages to the content: loaded and checked once for a build, judged once. */

import { type Addresses, addressesIn } from '../addresses/routes.ts';
import type { Content, Indicator } from '../content/schema.ts';
import { readEnv, type SiteEnv } from '../env.ts';
import { withTargetsOn } from '../views/amended.ts';
import type { AssessedTarget } from '../views/assessed.ts';
import { byDay, type Change, type ChangesOfDay, changesOf } from '../views/history.ts';
import { type JudgedIndicator, judgeAll, type WholeTarget } from '../views/wholes.ts';
import { loadChecked } from './checked-content.ts';
import { versionOf } from './version.ts';

export interface Site extends Addresses {
  content: Content;
  /** Everything is shown as known on this day. */
  asOf: string;
  /** The version of the data: of the program, and of the content by its digest. */
  version: string;
  /** Everything that changed by then, newest first. */
  changes: readonly Change[];
  /** The same by day, newest day first. */
  days: readonly ChangesOfDay[];
  /** Names of the prose pages that the content brings. */
  pages: ReadonlySet<string>;
  /** The address of a path of this site for a link within it. */
  href(path: string): string;
  /** The same, absolute. */
  absolute(path: string): string;
  /** All indicators with what is said of them. */
  judged: readonly JudgedIndicator[];
  assessed(indicator: Indicator): readonly AssessedTarget[];
  /** What is said of the targets of an indicator that has parts. */
  wholes(indicator: Indicator): readonly WholeTarget[];
}

/** The site of a content folder; throws what the check finds. */
export function siteOf({ asOf, siteUrl, basePath, contentDir, today }: SiteEnv): Site {
  const { content: latest, pages } = loadChecked({ dir: contentDir, asOf, today });
  const content = withTargetsOn(latest, asOf);
  const judged = judgeAll(content.indicators, asOf);
  const byId = new Map(judged.map((each) => [each.indicator.id, each]));
  const changes = changesOf(content, asOf);
  const href = (path: string): string => basePath + path.replace(/^\//, '');
  return {
    ...addressesIn(content.plan.languages),
    content,
    asOf,
    version: versionOf(content),
    changes,
    days: byDay(changes),
    pages,
    href,
    absolute: (path) => siteUrl + href(path),
    judged,
    assessed: ({ id }) => byId.get(id)?.assessed ?? [],
    wholes: ({ id }) => byId.get(id)?.wholes ?? [],
  };
}

let site: Site | null = null;

/** Made once; where content changes while developing, the server forgets this module with all others. */
export function getSite(): Site {
  site ??= siteOf(readEnv());
  return site;
}
