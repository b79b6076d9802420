/** A page that tells something of each indicator, in parts by group where a long plan would make it too heavy. */
import type { Indicator, Plan, Text } from '../content/schema.ts';
import type { Languages, Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { FORM_ROOM, inParts, LIST_ROOM, MOST_ROWS } from './many.ts';

export interface Group<T> {
  id: string;
  name: Text;
  members: T[];
}

export interface GroupPart<T> extends Omit<Group<T>, 'id'> {
  /** What fills its address: the group's name, from the second part on with its number. */
  id: string;
  /** Places of its first and last member in the group, from 1 on. */
  from: number;
  to: number;
  /** Members of the whole group. */
  total: number;
}

export interface GroupInParts<T> extends Group<T> {
  pages: GroupPart<T>[];
}

/** A group in parts that hold at most so much. */
export function groupInParts<T>(group: Group<T>, most: number, sizeOf: (each: T) => number): GroupInParts<T> {
  let told = 0;
  const pages = inParts(group.members, most, sizeOf).map((members, at) => {
    const from = told + 1;
    told += members.length;
    // No name of a group has two hyphens in a row.
    const id = at === 0 ? group.id : `${group.id}--${at + 1}`;
    return { id, name: group.name, members, from, to: told, total: group.members.length };
  });
  return { ...group, pages };
}

/** Letters that a page has for each indicator it tells of, the same in each language so that the parts are. */
export type Letters = ReadonlyMap<Indicator, number>;

/** What a row of numbers, dates and words that come again in each row is counted as. */
const ROW = 40;

/** Letters of an indicator's name and address with so many rows below it, and of texts of its own. */
export const lettersOf = (
  { name, slug }: Pick<Indicator, 'name' | 'slug'>,
  languages: Languages,
  rows: number,
  ...texts: readonly string[]
): number =>
  Math.max(...languages.map((each) => name[each].length)) +
  slug.length +
  ROW * rows +
  texts.reduce((sum, each) => sum + each.length, 0);

export const sumOf = (letters: Iterable<number>): number => [...letters].reduce((sum, each) => sum + each, 0);

/** What a page tells of indicators by group and in parts; none where it has room for all, or the plan is a short one. */
export function listInParts(
  { plan, indicators }: { plan: Pick<Plan, 'groups'>; indicators: readonly Indicator[] },
  letters: Letters,
): GroupInParts<Indicator>[] {
  if (indicators.length <= MOST_ROWS || sumOf(letters.values()) <= LIST_ROOM) return [];
  return plan.groups
    .map(({ id, name }) => ({ id, name, members: [...letters.keys()].filter(({ group }) => group === id) }))
    .filter(({ members }) => members.length > 0)
    .map((group) => groupInParts(group, LIST_ROOM, (each) => letters.get(each) ?? 0));
}

/** What a page is called, or the one part of it that is told: "{title}: Economy, 1–34". */
export const titleOfPart = (
  title: string,
  part: Pick<GroupPart<unknown>, 'name' | 'from' | 'to'> | undefined,
  locale: Locale,
): string =>
  part ? uiOf(locale)('part.title', { title, group: part.name[locale], from: part.from, to: part.to }) : title;

/** Whether the form has room for the names of these indicators, among which one is chosen. */
export const hasRoomForNames = (indicators: readonly Indicator[], languages: Languages): boolean =>
  indicators.length <= MOST_ROWS || sumOf(indicators.map((each) => lettersOf(each, languages, 0))) <= FORM_ROOM;
