/** `lich.ics`: the calendar as a file to subscribe to. One file for all languages: the plan's first, the others beneath. */
import { paramsOf, type RouteName, type RouteParams } from '../addresses/routes.ts';
import type { Site } from '../site/site.ts';
import { documentName } from '../text/document.ts';
import type { Languages, Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { type CalendarEntry, calendarOf } from '../views/calendar.ts';
import { calendarTitleOf } from '../views/calendar-words.ts';
import { type IcsEvent, toIcs } from './ics.ts';

interface Told {
  id: string;
  /** By language, the plan's first one first. */
  titles: string[];
  route: RouteName;
  params?: RouteParams;
}

function toldOf(entry: CalendarEntry, languages: Languages): Told[] {
  const inEach = (say: (locale: Locale) => string): string[] => languages.map(say);
  if (entry.kind === 'tasks')
    return entry.tasks.map(({ task }) => ({
      id: `task-${task.id}`,
      titles: inEach((locale) => uiOf(locale)('calendar.task', { id: task.id, title: task.title[locale] })),
      route: 'task',
      params: { id: task.id },
    }));
  const titles = inEach((locale) => calendarTitleOf(entry, locale));
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

/** The calendar of figures and deadlines as an iCalendar file. */
export function calendarFile(site: Site): string {
  const { plan } = site.content;
  const [first] = site.languages;
  const ui = uiOf(first);
  const events = calendarOf(site.content, site.asOf).flatMap((entry) =>
    toldOf(entry, site.languages).map(({ id, titles: [own = '', ...others], route, params }): IcsEvent => {
      const url = site.absolute(site.path(route, first, params));
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
    name: ui('calendar.fileName', { title: plan.title[first] }),
    description: ui('calendar.description', {
      document: documentName(plan.document, first),
      tasks: site.content.tasks.length,
    }),
    product: `-//${plan.id}//target-tracker//${first.toUpperCase()}`,
    stamp: site.asOf,
    events,
  });
}
