import type { UiKey } from '../text/ui.ts';
import type { RouteName } from './routes.ts';

/** Routes whose page is prose of the content, by its file's name; without the file there is no such page. */
export const PROSE_ROUTES: readonly { route: RouteName; page: string }[] = [
  { route: 'method', page: 'method' },
  { route: 'about', page: 'about' },
];

/** The links of the header, in order. */
export const NAVIGATION: readonly { route: RouteName; key: UiKey }[] = [
  { route: 'front', key: 'nav.front' },
  { route: 'method', key: 'nav.method' },
  { route: 'about', key: 'nav.about' },
];

/** False for a prose route whose prose the content does not bring. */
export const hasPage = (route: RouteName, pages: ReadonlySet<string>): boolean =>
  PROSE_ROUTES.every((each) => each.route !== route || pages.has(each.page));
