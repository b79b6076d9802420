/** `lich.ics`: the calendar as a file to subscribe to. One file for both languages: Vietnamese first, English beneath. */
import { paramsOf, pathOf, type RouteName, type RouteParams } from '../site/routes.ts';
import type { Site } from '../site/site.ts';
import { calendarTitleOf } from '../text/calendar.ts';
import { documentName } from '../text/document.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type CalendarEntry, calendarOf } from '../views/calendar.ts';
import { type IcsEvent, toIcs } from './ics.ts';

interface Told {
  id: string;
  /** By language, the default one first. */
  titles: string[];
  route: RouteName;
  params?: RouteParams;
}

const inBoth = (say: (locale: Locale) => string): string[] => LOCALES.map(say);

function toldOf(entry: CalendarEntry): Told[] {
  if (entry.kind === 'tasks')
    return entry.tasks.map(({ task }) => ({
      id: `task-${task.id}`,
      titles: inBoth((locale) => uiOf(locale)('calendar.task', { id: task.id, title: task.title[locale] })),
      route: 'task',
      params: { id: task.id },
    }));
  const titles = inBoth((locale) => calendarTitleOf(entry, locale));
  switch (entry.kind) {
    case 'report':
      return [{ id: `report-${entry.year}`, titles, route: 'calendar' }];
    case 'period':
      return [{ id: `period-${entry.period.id}`, titles, route: 'front' }];
    default:
      return [
        {
          id: `figure-${entry.indicator.id}-${entry.period}`,
          titles,
          route: 'indicator',
          params: paramsOf(entry.indicator),
        },
      ];
  }
}

export function calendarFile(site: Site): string {
  const { plan } = site.content;
  const ui = uiOf(DEFAULT_LOCALE);
  const events = calendarOf(site.content, site.asOf).flatMap((entry) =>
    toldOf(entry).map(({ id, titles: [own = '', ...others], route, params }): IcsEvent => {
      const url = site.absolute(pathOf(route, DEFAULT_LOCALE, params));
      // The plan's id keeps the events of two trackers apart in one reader's calendar.
      return {
        uid: `${id}@${plan.id}`,
        from: entry.from,
        to: entry.to,
        summary: own,
        description: others.join('\n'),
        url,
      };
    }),
  );
  return toIcs({
    name: ui('calendar.fileName', { title: plan.title[DEFAULT_LOCALE] }),
    description: ui('calendar.description', { document: documentName(plan.document, DEFAULT_LOCALE) }),
    product: `-//${plan.id}//target-tracker//VI`,
    stamp: site.asOf,
    events,
  });
}
