import type { UiKey } from '../languages/ui.ts';
import type { RouteName } from './routes.ts';

/** Routes whose page is prose of the content, by its file's name; without the file there is no such page. */
export const PROSE_ROUTES: readonly { route: RouteName; page: string }[] = [
  { route: 'guide', page: 'guide' },
  { route: 'reviewing', page: 'reviewing' },
  { route: 'method', page: 'method' },
  { route: 'about', page: 'about' },
  { route: 'accessibility', page: 'accessibility' },
];

/** For whom a page is: the groups of the menu and of the footer, in order. */
export const NAVIGATION_GROUPS = ['read', 'check', 'reuse', 'officials', 'site'] as const;
export type NavigationGroup = (typeof NAVIGATION_GROUPS)[number];

export interface NavigationLink {
  route: RouteName;
  /** What it is called; null for the page of the plan's document, which is called by what that is. */
  key: UiKey | null;
  group: NavigationGroup;
  /** The few pages that most readers want stand in the header beside the menu, where it is wide. */
  header?: true;
}

/** The pages that every page links to, in order. */
export const NAVIGATION: readonly NavigationLink[] = [
  { route: 'front', key: 'nav.front', group: 'read', header: true },
  { route: 'search', key: 'nav.search', group: 'read' },
  { route: 'tasks', key: 'nav.tasks', group: 'read', header: true },
  { route: 'agencies', key: 'nav.agencies', group: 'read' },
  { route: 'calendar', key: 'nav.calendar', group: 'read' },
  { route: 'resolution', key: null, group: 'read' },
  { route: 'changes', key: 'nav.changes', group: 'check', header: true },
  { route: 'evidence', key: 'nav.evidence', group: 'check' },
  { route: 'check', key: 'nav.check', group: 'check' },
  { route: 'method', key: 'nav.method', group: 'check', header: true },
  { route: 'data', key: 'nav.data', group: 'reuse' },
  { route: 'update', key: 'update.nav', group: 'officials' },
  { route: 'guide', key: 'guide.nav', group: 'officials' },
  { route: 'reviewing', key: 'guide.reviewing', group: 'officials' },
  { route: 'about', key: 'nav.about', group: 'site' },
  { route: 'accessibility', key: 'nav.accessibility', group: 'site' },
];

/** What the content brings of that on which there are pages. */
export interface Brought {
  /** Names of its pages of prose. */
  pages: ReadonlySet<string>;
  content: { tasks: readonly unknown[] };
}

/** False for a prose route whose prose the content does not bring, and for the list of tasks of a plan that has none. */
export const hasPage = (route: RouteName, { pages, content }: Brought): boolean =>
  (route !== 'tasks' || content.tasks.length > 0) &&
  PROSE_ROUTES.every((each) => each.route !== route || pages.has(each.page));
