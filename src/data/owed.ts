/** `lich/<agency>.ics`: what one agency has to report, each entry with the address of the form filled in for it. */
import type { Agency } from '../content/schema.ts';
import { reportAddress } from '../site/report-address.ts';
import type { Site } from '../site/site.ts';
import { uiOf } from '../text/ui.ts';
import type { Owed } from '../views/owed.ts';
import { owedTitle } from '../views/owed-words.ts';
import { type IcsEvent, toIcs } from './ics.ts';

/** Permanent within the plan: a subscriber's calendar updates the entry in place. */
const idOf = (owed: Owed): string =>
  owed.kind === 'figure'
    ? `owed-${owed.indicator.id}-${owed.period}`
    : owed.kind === 'task'
      ? `owed-task-${owed.known.task.id}`
      : `owed-report-${owed.year}`;

function eventOf(owed: Owed, { site, agency }: { site: Site; agency: Agency }): IcsEvent[] {
  if (owed.from === null || owed.to === null) return [];
  const [summary = '', ...others] = site.languages.map((locale) => owedTitle(owed, locale));
  const filled =
    owed.kind === 'figure'
      ? { indicator: owed.indicator.id, period: owed.period }
      : owed.kind === 'task'
        ? { task: owed.known.task.id }
        : {};
  const url = site.absolute(reportAddress({ ...site, href: (path) => path }, site.languages[0], filled));
  return [
    {
      uid: `${idOf(owed)}-${agency.id}@${site.content.plan.id}`,
      from: owed.from,
      to: owed.to,
      summary,
      description: [...others, url].join('\n'),
      url,
    },
  ];
}

/** What no day is known of stands on the agency's page alone. */
export function owedFile(site: Site, agency: Agency, owed: readonly Owed[]): string {
  const [first] = site.languages;
  const ui = uiOf(first);
  const name = ui('owed.fileName', { agency: agency.name[first] });
  return toIcs({
    name,
    description: name,
    product: `-//${site.content.plan.id}//target-tracker//${first.toUpperCase()}`,
    stamp: site.asOf,
    events: owed.flatMap((each) => eventOf(each, { site, agency })),
  });
}
