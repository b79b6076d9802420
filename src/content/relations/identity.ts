/** Who is who: tasks and their numbers, groups and their names, addresses that are taken. */
import { CARD_FOLDERS, folderOf, ROUTES, type RouteName } from '../../addresses/routes.ts';
import { LOCALES, languagesOf } from '../../languages/locale.ts';
import { type Finding, finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { treeAt, valueFinding } from '../issues.ts';
import { lettersOnly } from '../nearest.ts';
import { originalOf } from '../original.ts';
import type { TaskFile } from '../schema.ts';

export const identityFindings = (all: Gathered): Finding[] => [
  ...all.tasks.flatMap(numberFindings),
  ...groupFindings(all),
  ...twinFindings(all),
  ...all.tasks.flatMap(agencyFindings),
  ...all.tasks.flatMap(nowFindings),
  ...contextFindings(all),
  ...addressFindings(all),
];

/** `2.01` is `2.1`. */
export const plainNumber = (id: string): string => id.replace(/(?<![^.-])0+(?=\d)/g, '');

/** `2.01` for `2.1`, and a number that belongs to another group than the file says. */
function numberFindings({ path, place, file, value }: Gathered['tasks'][number]): Finding[] {
  const meant = plainNumber(place.id);
  if (meant !== place.id)
    return [finding('task-number', path, 0, { id: place.id, meant }, { kind: 'rename', to: `tasks/${meant}.yaml` })];
  const first = Number.parseInt(place.id, 10);
  if (!file || !value || Number.isNaN(first) || first === value.group.number) return [];
  return [valueFinding('task-group', file, ['group', 'number'], { id: place.id, number: value.group.number })];
}

/** One number, one name: the first file that gives the group another name than the one before it. */
function groupFindings({ tasks }: Gathered): Finding[] {
  const names = new Map<number, { name: TaskFile['group']['name']; path: string }>();
  return tasks.flatMap(({ path, file, value }) => {
    if (!file || !value) return [];
    const { number, name } = value.group;
    const known = names.get(number);
    if (!known) {
      names.set(number, { name, path });
      return [];
    }
    const language = languagesOf(name).find((each) => lettersOnly(known.name[each]) !== lettersOnly(name[each]));
    if (!language) return [];
    const data = { number, found: name[language], meant: known.name[language], other: known.path };
    return [valueFinding('group-name', file, ['group', 'name', language], data)];
  });
}

/** Two tasks that ask for the same product with the same words. */
function twinFindings({ tasks }: Gathered): Finding[] {
  const known = new Map<string, string>();
  return tasks.flatMap(({ path, file, value }) => {
    if (!file || !value) return [];
    const words = [originalOf(value.title), originalOf(value.product)]
      .map(({ words }) => lettersOnly(words))
      .join('\n');
    const other = known.get(words);
    if (other !== undefined) return [valueFinding('task-twin', file, ['title'], { other })];
    known.set(words, path);
    return [];
  });
}

/** An agency that is named twice in one task. */
function agencyFindings({ file, value }: Gathered['tasks'][number]): Finding[] {
  if (!file || !value) return [];
  const named = (['lead', 'with'] as const).flatMap((key) => value[key].map((agency, at) => ({ key, agency, at })));
  return named.flatMap(({ key, agency, at }, place) =>
    named.findIndex((each) => each.agency === agency) < place
      ? [valueFinding('agency-twice', file, [key, at], { agency })]
      : [],
  );
}

/** Who took over is another agency, and took over from one that the task names. */
function nowFindings({ file, value }: Gathered['tasks'][number]): Finding[] {
  if (!file || !value) return [];
  return Object.entries(value.now).flatMap(([from, to]) =>
    from === to || ![...value.lead, ...value.with].includes(from)
      ? [valueFinding('now-agency', file, ['now', from], { agency: from, same: from === to })]
      : [],
  );
}

/** What was measured elsewhere was not measured in the place of the plan. */
function contextFindings({ plan, context }: Gathered): Finding[] {
  if (!plan?.value) return [];
  const { place } = plan.value;
  return context.flatMap(({ file, value }) => {
    if (!file || !value) return [];
    const language = languagesOf(value.of).find((each) => lettersOnly(value.of[each]) === lettersOnly(place[each]));
    return language ? [valueFinding('context-own', file, ['of', language], { place: value.of[language] })] : [];
  });
}

/** First folders of the site's pages, and what else is kept at its root. */
const TAKEN: ReadonlySet<string> = new Set([
  ...LOCALES.flatMap((locale) => (Object.keys(ROUTES) as RouteName[]).map((route) => folderOf(route, locale))),
  ...LOCALES,
  ...LOCALES.map((locale) => CARD_FOLDERS[locale]),
  ...['index', 'data', 'guide', '404'],
]);

/** An address that is another page's: by a slug, by a code, or by the id that is another one's slug. */
function addressFindings({ indicators }: Gathered): Finding[] {
  const ids = new Map(indicators.map(({ place, path }) => [place.id, path] as const));
  return indicators.flatMap(({ path, place, file }) => {
    const [slug, code] = [file && treeAt(file.tree, ['slug']), file && treeAt(file.tree, ['code'])];
    const other = typeof slug === 'string' && slug !== place.id ? ids.get(slug) : undefined;
    return [
      ...(TAKEN.has(place.id) ? [finding('address-taken', path, 0, { found: place.id, other: `/${place.id}/` })] : []),
      ...(file && typeof slug === 'string' && (TAKEN.has(slug) || other)
        ? [valueFinding('address-taken', file, ['slug'], { found: slug, other: other ?? `/${slug}/` })]
        : []),
      ...(file && typeof code === 'string' && TAKEN.has(code.toLowerCase())
        ? [valueFinding('address-taken', file, ['code'], { found: code, other: `/${code.toLowerCase()}/` })]
        : []),
    ];
  });
}
