/** What a language calls the pages and files of a site in their addresses. */

/** Every kind of page. */
export const ROUTE_NAMES = [
  'front',
  'group',
  'indicator',
  'short',
  'tasks',
  'task',
  'agencies',
  'agency',
  'agencyPart',
  'calendar',
  'calendarPart',
  'changes',
  'asOf',
  'asOfPart',
  'embed',
  'embedAt',
  'embedCode',
  'evidence',
  'evidencePart',
  'check',
  'search',
  'data',
  'guide',
  'reviewing',
  'resolution',
  'resolutionPart',
  'report',
  'method',
  'about',
  'accessibility',
  'update',
] as const;
export type RouteName = (typeof ROUTE_NAMES)[number];

export interface Addressbook {
  /**
   * `:name` is filled from the page's parameters. Addresses are below the language's prefix and end in a slash. Those of
   * indicators end in `:slug`, a name in the language that each indicator gives itself, or in its `:id`.
   */
  routes: Readonly<Record<RouteName, string>>;
  /** Folder of the social cards. */
  cards: string;
  /** Name of the file that holds the whole tracker, without its ending. */
  offline: string;
}
