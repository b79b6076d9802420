import type { UiKey } from '../text/ui.ts';
import type { RouteName } from './routes.ts';

/** Routes whose page is prose of the content, by its file's name; without the file there is no such page. */
export const PROSE_ROUTES: readonly { route: RouteName; page: string }[] = [
  { route: 'guide', page: 'guide' },
  { route: 'reviewing', page: 'reviewing' },
  { route: 'method', page: 'method' },
  { route: 'about', page: 'about' },
  { route: 'accessibility', page: 'accessibility' },
];

export interface NavigationLink {
  route: RouteName;
  key: UiKey;
  /** The few pages that most readers want also stand in the header, some only where it is wide; the footer has them all. */
  header?: 'always' | 'wide';
}

/** The pages that every page links to, in order. */
export const NAVIGATION: readonly NavigationLink[] = [
  { route: 'front', key: 'nav.front', header: 'always' },
  { route: 'tasks', key: 'nav.tasks', header: 'always' },
  { route: 'agencies', key: 'nav.agencies' },
  { route: 'calendar', key: 'nav.calendar' },
  { route: 'resolution', key: 'nav.resolution' },
  { route: 'changes', key: 'nav.changes', header: 'wide' },
  { route: 'evidence', key: 'nav.evidence' },
  { route: 'check', key: 'nav.check' },
  { route: 'data', key: 'nav.data' },
  { route: 'update', key: 'update.nav' },
  { route: 'guide', key: 'guide.nav' },
  { route: 'reviewing', key: 'guide.reviewing' },
  { route: 'method', key: 'nav.method', header: 'always' },
  { route: 'about', key: 'nav.about', header: 'wide' },
  { route: 'accessibility', key: 'nav.accessibility' },
];

/** False for a prose route whose prose the content does not bring. */
export const hasPage = (route: RouteName, pages: ReadonlySet<string>): boolean =>
  PROSE_ROUTES.every((each) => each.route !== route || pages.has(each.page));
