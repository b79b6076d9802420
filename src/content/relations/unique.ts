/** Values that only one may have: told at every place that claims one, each naming another. */
import type { Languages } from '../../languages/locale.ts';
import { type Finding, finding } from '../fault.ts';
import type { Agencies, Gathered } from '../gather.ts';
import { offsetOf, treeAt } from '../issues.ts';
import type { Unique } from '../messages/relations.ts';
import { originalOf, toldIn } from '../original.ts';
import type { Parsed } from '../parse.ts';
import type { IndicatorFile, Plan } from '../schema.ts';
import type { Steps } from '../yaml.ts';

interface Claim {
  what: Unique;
  found: string;
  /** Where it must be the only one. */
  within: string;
  path: string;
  text: string;
  from: number;
}

export function uniqueFindings(all: Gathered): Finding[] {
  const claimed = Map.groupBy(
    claims(all),
    ({ within, what, found }) => `${within} ${KIN[what] ?? what} ${sameAs(what, found)}`,
  );
  return [...claimed.values()].flatMap((same) =>
    same.length < 2
      ? []
      : same.map((claim, at) => {
          const other = same[at === 0 ? 1 : 0] ?? claim;
          return finding('twice', claim.path, claim.from, {
            what: claim.what,
            found: claim.found,
            as: other.found === claim.found ? null : other.found,
            other: whereOf(other),
          });
        }),
  );
}

/** What is claimed together with something else: a further name is Vietnamese, and no other indicator is called by it. */
const KIN: Partial<Record<Unique, Unique>> = { alias: 'name' };

const NAMES: ReadonlySet<Unique> = new Set([
  'name',
  'alias',
  'phrase',
  'agency-name',
  'group-name',
  'dimension-name',
  'series-name',
  'wish',
]);

/**
 * Names that differ in capitals, spaces, hyphens or in where a tone stands ("Hoá", "Hóa"; "tỷ", "tỉ") are the same to a
 * reader; so are codes that differ by a zero in front of a number, and numbers that differ by one behind.
 */
function sameAs(what: Unique, found: string): string {
  if (what === 'code') return found.replace(/(?<=-)0+(?=\d)/g, '');
  if (what === 'target-number') return found.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  return NAMES.has(what) ? spellingOf(found) : found;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const NO_TONES = /(?![\u0300\u0301\u0303\u0309\u0323])[\p{L}\p{M}]/gu;

/** The same for all spellings of one name. */
const spellingOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(
      /[\p{L}\p{M}]+/gu,
      (word) => word.replace(TONES, '').replace(/(?<=[^aeiou\p{M}])y$/u, 'i') + word.replace(NO_TONES, ''),
    )
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .normalize('NFC');

function claims({ plan, agencies, indicators, tasks, languages }: Gathered): Claim[] {
  return [
    ...(plan?.value ? planClaims(plan, plan.value, languages) : []),
    ...tasks.flatMap((parsed) =>
      (parsed.value?.indicators ?? []).flatMap((_, at) =>
        claimAt(parsed, 'task-indicator', ['indicators', at], parsed.path),
      ),
    ),
    ...(agencies?.value ? agencyClaims(agencies, agencies.value, languages) : []),
    ...indicators.flatMap((parsed): Claim[] => [
      ...(['code', 'slug'] as const).flatMap((what) => ownClaim(parsed, what)),
      ...languages.flatMap((language) => [
        ...claimAt(parsed, 'name', ['name', language], language),
        ...claimAt(parsed, 'phrase', ['phrase', language], language),
      ]),
      ...(parsed.value ? indicatorClaims(parsed, parsed.value) : []),
    ]),
  ];
}

/** A series is named once in the plan; its code once in its dimension. */
const planClaims = (plan: Parsed<unknown>, { periods, groups, dimensions }: Plan, languages: Languages): Claim[] => [
  ...periods.flatMap((_, at) => claimAt(plan, 'period', ['periods', at, 'id'])),
  ...groups.flatMap((_, at) => [
    ...claimAt(plan, 'group', ['groups', at, 'id']),
    ...languages.flatMap((language) => claimAt(plan, 'group-name', ['groups', at, 'name', language], language)),
  ]),
  ...dimensions.flatMap(({ id, members }, at) => [
    ...claimAt(plan, 'dimension', ['dimensions', at, 'id']),
    ...languages.flatMap((language) => claimAt(plan, 'dimension-name', ['dimensions', at, 'name', language], language)),
    ...members.flatMap((_, k) => [
      ...claimAt(plan, 'series', ['dimensions', at, 'members', k, 'id']),
      ...claimAt(plan, 'series-code', ['dimensions', at, 'members', k, 'code'], id),
      ...languages.flatMap((language) =>
        claimAt(plan, 'series-name', ['dimensions', at, 'members', k, 'name', language], `${id} ${language}`),
      ),
    ]),
  ]),
];

function indicatorClaims(parsed: Parsed<unknown>, value: IndicatorFile): Claim[] {
  const { path } = parsed;
  return [
    ...value.names.flatMap((name, at) =>
      sameAs('alias', name) === sameAs('name', toldIn(value.name, 'vi').words)
        ? []
        : claimAt(parsed, 'alias', ['names', at], 'vi'),
    ),
    ...value.in_words.flatMap(({ period, words }, at) =>
      claimAt(parsed, 'wish', ['in_words', at, 'words', originalOf(words).lang], `${path} ${period}`),
    ),
    ...claimAt(parsed, 'concept', ['concept'], countedBy(value)),
    ...value.breaks.flatMap((_, at) => claimAt(parsed, 'break', ['breaks', at, 'date'], path)),
    ...value.also.flatMap(({ period, year, op, value: number }, at) =>
      claimAt(parsed, 'also', ['also', at, 'document'], [path, period, year, op, number].join(' ')),
    ),
    ...value.targets.flatMap(({ id, period, op, unit }, at) => [
      ...claimAt(parsed, 'target-number', ['targets', at, 'value'], [path, period, op, unit === null].join(' ')),
      ...claimAt(parsed, 'target', ['targets', at, 'period'], `${path} ${id}`),
    ]),
    ...value.by.flatMap((_, at) => claimAt(parsed, 'by', ['by', at], path)),
  ];
}

/** What tells apart two indicators of one concept: their measure, and their unit as programs know it or, else, in words. */
const countedBy = ({ measure, unit, unit_code: code, unit_mult: power }: IndicatorFile): string =>
  `${measure} ${code === null ? sameAs('name', originalOf(unit).words) : `${code} ${power ?? 0}`}`;

/** An agency may keep the name of the one that it succeeded. */
function agencyClaims(parsed: Parsed<unknown>, agencies: Agencies, languages: Languages): Claim[] {
  const known = new Map(Object.entries(agencies));
  return [...known].flatMap(([id, { name, succeeded_by: next }]) =>
    languages.flatMap((language) => {
      const heir = next && known.get(next.agency);
      const isKept = heir && sameAs('agency-name', heir.name[language]) === sameAs('agency-name', name[language]);
      return isKept ? [] : claimAt(parsed, 'agency-name', [id, 'name', language], language);
    }),
  );
}

function claimAt({ path, text, file }: Parsed<unknown>, what: Unique, steps: Steps, within = ''): Claim[] {
  const found = file && treeAt(file.tree, steps);
  return file && typeof found === 'string' && found !== ''
    ? [{ what, found: found.trim(), within, path, text, from: offsetOf(file, steps) }]
    : [];
}

/** The code or slug of a file, read from its text where it is no sound YAML. */
function ownClaim(parsed: Parsed<unknown>, what: 'code' | 'slug'): Claim[] {
  if (parsed.file) return claimAt(parsed, what, [what]);
  const { path, text } = parsed;
  const match = new RegExp(`(?<=^${what}[ \\t]*:[ \\t]*["']?)[A-Za-z0-9.-]+`, 'm').exec(text);
  return match ? [{ what, found: match[0], within: '', path, text, from: match.index }] : [];
}

const whereOf = ({ path, text, from }: Claim): string => `${path}:${text.slice(0, from).split('\n').length}`;
