/** What the schema refuses, as findings with their place in the file. */
import type { z } from 'zod';
import { isDay, isPartialDate, meantDate } from './dates.ts';
import { exampleLine } from './examples.ts';
import { type Finding, finding, replace } from './fault.ts';
import { foreignLetter, meantAddress, meantId } from './guess.ts';
import { lettersOnly, nearest } from './nearest.ts';
import { meantNumber } from './numbers.ts';
import { markupIn, plainOf } from './plain.ts';
import { asScalar, quoted } from './scalar.ts';
import { DEFAULT_TIME_ZONE } from './schema.ts';
import { aloneAt, isOptional, keysAt, languagesOfSchema, shapeAt, type YamlShape } from './shape.ts';
import { type UnknownKey, unknownKeys } from './unknown.ts';
import { type Spot, type Steps, spotName, type YamlFile, type YamlTree } from './yaml.ts';

/** A file with what is needed to explain its faults. */
export interface FaultContext {
  kind: string;
  file: YamlFile;
  schema: z.ZodType;
  /** Digits that the indicator prints, null where unknown. */
  decimals: number | null;
}

/** The value that stands at a place, undefined where none does. */
export function treeAt(tree: YamlTree, steps: Steps): YamlTree | undefined {
  let at: YamlTree | undefined = tree;
  for (const step of steps) {
    if (typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, YamlTree>)[step];
  }
  return at;
}

/** The place of a value, or that of its nearest parent that stands in the file. */
export function spotOf(file: YamlFile, steps: Steps): Spot {
  // The whole of a file always has its place.
  return file.spots.get(spotName(steps)) ?? spotOf(file, steps.slice(0, -1));
}

/** Offset to name for a value: the value's own, or its key's where the value is empty or a group. */
export function offsetOf(file: YamlFile, steps: Steps): number {
  const spot = spotOf(file, steps);
  const bulky = typeof treeAt(file.tree, steps) === 'object' || spot.value.from === spot.value.to;
  return bulky && spot.key ? spot.key.from : spot.value.from;
}

/** A finding at a value; `mended` is what should stand in its place. */
export function valueFinding<C extends Finding['code']>(
  code: C,
  file: YamlFile,
  steps: Steps,
  data: Finding<C>['data'],
  mended: string | null = null,
): Finding {
  const spot = spotOf(file, steps);
  const fix = mended === null ? undefined : replace(spot.value.from, spot.value.to, asScalar(file.text, spot, mended));
  return finding(code, file.path, offsetOf(file, steps), data, fix);
}

/** All that the schema refuses in one file. */
export function schemaFindings(context: FaultContext, issues: readonly z.core.$ZodIssue[]): Finding[] {
  const unknown: UnknownKey[] = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(context, issue, treeAt(context.file.tree, issue.path)) : [],
  );
  const meant = new Set(unknown.map((each) => each.meant));
  const rest = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' || meant.has(spotName(issue.path)) ? [] : [issueFinding(context, issue)],
  );
  return [...unknown.map((each) => each.finding), ...rest];
}

function issueFinding(context: FaultContext, issue: z.core.$ZodIssue): Finding {
  const { file, schema, kind } = context;
  const value = treeAt(file.tree, issue.path);
  // Of a whole file, its first line.
  const steps = issue.path.length ? issue.path : keysAt(schema, []).slice(0, 1);
  const key = String(steps.findLast((step) => typeof step !== 'number') ?? kind);
  const example = exampleLine(kind, steps, languagesOfSchema(schema));
  if (value === undefined) return missingFinding(file, issue.path, key, example);
  if (issue.code === 'invalid_key') return keyFinding(file, issue.path);
  const expected = shapeAt(schema, issue.path);
  const found = shapeOf(value);
  if (/^(?:null|~|)$/.test(String(value)) && isOptional(schema, issue.path))
    return emptyFinding(file, issue.path, key, example);
  if (value === '' && expected !== 'text') return valueFinding('empty', file, issue.path, { key, example });
  // Two ends, and neither one of them in brackets nor a list of three.
  if (issue.message === 'scale') return valueFinding('scale', file, issue.path, {});
  if (found !== expected) return shapeFinding(context, issue.path, value, example);
  if (issue.code === 'invalid_value') return choiceFinding(file, issue.path, String(value), issue.values.map(String));
  if (value === '') return valueFinding('empty', file, issue.path, { key, example });
  return ruleFinding(context, issue, String(value), key, example);
}

/** A key that is not there: a line of its own, or one more pair inside the braces of its group. Only a person knows its value. */
function missingFinding(file: YamlFile, steps: Steps, key: string, example: string): Finding {
  const parent = spotOf(file, steps);
  const inside = /^\{[^\n]*\}$/.test(file.text.slice(parent.value.from, parent.value.to));
  return finding('key-missing', file.path, (parent.key ?? parent.value).from, { key, example, inside });
}

/** An optional key without a value: its line can go, or the key alone where others share the line. */
function emptyFinding(file: YamlFile, steps: Steps, key: string, example: string): Finding {
  const spot = spotOf(file, steps);
  const at = (spot.key ?? spot.value).from;
  const from = file.text.lastIndexOf('\n', at) + 1;
  const alone = !spot.flow && file.text.slice(from, at).trim() === '';
  const fix = alone ? replace(from, file.text.indexOf('\n', at) + 1 || file.text.length, '') : undefined;
  return finding('empty-optional', file.path, at, { key, example, inside: !alone }, fix);
}

/** A list of one that lacks its brackets, a text that lacks its language, or another shape altogether. */
function shapeFinding({ file, schema }: FaultContext, steps: Steps, value: YamlTree, example: string): Finding {
  const [found, expected] = [shapeOf(value), shapeAt(schema, steps)];
  const spot = spotOf(file, steps);
  const source = file.text.slice(spot.value.from, spot.value.to);
  const alone = aloneAt(schema, steps);
  const list = expected === 'list' && found === 'text' && shapeAt(schema, [...steps, 0]) === 'text';
  const mended = list ? `[${source}]` : alone && found === 'text' ? `{ ${alone}: ${quoted(String(value))} }` : null;
  const fix = mended === null || source.includes('\n') ? undefined : replace(spot.value.from, spot.value.to, mended);
  return finding(
    'shape',
    file.path,
    offsetOf(file, steps),
    { found, expected, example, fixed: fix !== undefined },
    fix,
  );
}

const shapeOf = (value: YamlTree): YamlShape =>
  typeof value === 'string' ? 'text' : Array.isArray(value) ? 'list' : 'map';

function keyFinding(file: YamlFile, steps: Steps): Finding {
  const { key, value } = spotOf(file, steps);
  const span = key ?? value;
  const found = String(steps.at(-1));
  const meant = meantId(found);
  const fix = meant === null ? undefined : replace(span.from, span.to, meant);
  return finding('id', file.path, span.from, { found, meant, foreign: foreignLetter(found) }, fix);
}

function choiceFinding(file: YamlFile, steps: Steps, found: string, known: string[]): Finding {
  const meant = nearest(found, known);
  return valueFinding('choice', file, steps, { found, meant, known }, meant);
}

type Rule = (context: FaultContext, steps: Steps, found: string, key: string, example: string) => Finding;

/** A rule whose fault is told by what was found and what was probably meant. */
const guess =
  (
    code:
      | 'whole-number'
      | 'page'
      | 'digits'
      | 'year'
      | 'time'
      | 'duration'
      | 'month-start'
      | 'date'
      | 'partial-date'
      | 'month-day'
      | 'address'
      | 'code'
      | 'area'
      | 'unit-code'
      | 'power-of-ten'
      | 'sdmx-code'
      | 'time-zone',
    mean: (found: string) => string | null,
  ): Rule =>
  ({ file }, steps, found) => {
    const guessed = mean(found);
    // What was written is no mend of itself.
    const meant = guessed === found ? null : guessed;
    return valueFinding(code, file, steps, { found, meant }, meant);
  };

const matching = (pattern: RegExp) => (found: string) => pattern.exec(found)?.[1] ?? null;

const YEAR = /^(?:năm|year)?\s*([12]\d{3})$/i;

/** "Q2/2030", "quý II/2030", "6/2030", as a file spells them. */
function meantTime(found: string): string | null {
  const part = /^([12]\d{3})[-_ ]?([QS])0?([1-4])$/i.exec(found);
  if (part) return `${part[1]}-${part[2]}${part[3]}`.toUpperCase();
  return meantDate(found, (date) => isPartialDate(date) && date.length === 'YYYY-MM'.length);
}

/** "12 months", "3 năm". */
function meantDuration(found: string): string | null {
  const match = /^p?\s*([1-9]\d?)\s*(?:(m|months?|tháng)|y|years?|năm)$/i.exec(found);
  return match && `P${match[1]}${match[2] ? 'M' : 'Y'}`;
}

/** "1000000" is the sixth power of ten. */
const powerOf = (found: string): string | null => (/^10{0,15}$/.test(found) ? String(found.length - 1) : null);

/** The letters of a zone's last name. */
const placeOfZone = (zone: string): string => lettersOnly(zone.slice(zone.lastIndexOf('/') + 1));

/** "Auckland", "Asia/Hanoi", "Europe/Lodnon". */
function meantTimeZone(found: string): string | null {
  const place = placeOfZone(found);
  // The database has a zone for each clock, not for each capital.
  if (place === 'hanoi') return DEFAULT_TIME_ZONE;
  const known = [DEFAULT_TIME_ZONE, ...Intl.supportedValuesOf('timeZone')];
  return known.find((zone) => placeOfZone(zone) === place) ?? nearest(found, known);
}

/** By the message of the rule in the schema. */
const RULES: Readonly<Record<string, Rule>> = {
  number: ({ file, decimals }, steps, found) => {
    const meant = meantNumber(found, decimals);
    return valueFinding('number', file, steps, { found, ...meant }, meant.meant);
  },
  'whole-number': guess('whole-number', matching(/^(?:trang|tr\.?|page|p\.?|số)?\s*0*(\d{1,6})(?:[.,]0+)?$/i)),
  page: guess('page', matching(/^(?:trang|tr\.?|page|p\.?|số)?\s*0*([1-9]\d{0,5})(?:[.,]0+)?$/i)),
  digits: guess('digits', matching(/^0*(\d)(?:[.,]0+)?$/)),
  year: guess('year', matching(YEAR)),
  // Words around a year may say more than the year: "before 2020" is not 2020.
  time: guess('time', (found) => meantTime(found) ?? matching(YEAR)(found)),
  duration: guess('duration', meantDuration),
  'month-start': guess('month-start', (found) => matching(/^--((?:0[1-9]|1[0-2])-01)$/)(found)),
  date: guess('date', (found) => meantDate(found, isDay)),
  'partial-date': guess('partial-date', (found) => meantDate(found, isPartialDate)),
  // "1/2" is the first of February, as people write it; "1-2" is rather the form of a file.
  'month-day': guess(
    'month-day',
    (found) => meantDate(/[./]/.test(found) ? `${found}/2024` : `2024-${found}`, isDay)?.slice(5) ?? null,
  ),
  placeholder: ({ file }, steps, found) => valueFinding('placeholder', file, steps, { found }),
  'no-title': ({ file }, steps, found) => valueFinding('no-title', file, steps, { found }),
  'no-publisher': ({ file }, steps, found) => valueFinding('no-publisher', file, steps, { found }),
  'document-number': ({ file }, steps, found) => valueFinding('document-number', file, steps, { found }),
  lines: ({ file }, steps, found) => valueFinding('lines', file, steps, {}, found.replace(/\s*\n\s*/g, ' ').trim()),
  address: guess('address', meantAddress),
  code: guess('code', (found) =>
    matching(/^([A-Z0-9]+(?:-[A-Z0-9]+)+)$/)(found.toUpperCase().replace(/[\s_.–—/]+/g, '-')),
  ),
  area: guess('area', (found) =>
    matching(/^([A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/)(found.toUpperCase().replace(/[\s_.–—/]+/g, '-')),
  ),
  'unit-code': guess('unit-code', (found) =>
    found === '%' ? 'PT' : matching(/^([A-Z][A-Z0-9_]*)$/)(found.toUpperCase()),
  ),
  'power-of-ten': guess('power-of-ten', powerOf),
  'sdmx-code': guess('sdmx-code', (found) =>
    matching(/^([A-Z0-9][A-Z0-9_-]*)$/)(found.toUpperCase().replace(/[\s.–—/]+/g, '-')),
  ),
  'time-zone': guess('time-zone', meantTimeZone),
  id: ({ file }, steps, found) => {
    const meant = meantId(found);
    return valueFinding('id', file, steps, { found, meant, foreign: foreignLetter(found) }, meant);
  },
  branch: ({ file }, steps, found) => valueFinding('branch', file, steps, { found }),
  email: ({ file }, steps, found) => valueFinding('email', file, steps, { found }),
  empty: ({ file }, steps, _found, key, example) => valueFinding('empty', file, steps, { key, example }),
  'list-empty': ({ file }, steps, _found, key, example) => valueFinding('list-empty', file, steps, { key, example }),
  'language-twice': ({ file }, steps, found) => valueFinding('language-twice', file, steps, { found }),
  markup: ({ file }, steps, found) => markupFinding(file, steps, found),
};

function markupFinding(file: YamlFile, steps: Steps, found: string): Finding {
  const markup = markupIn(found.trim()) ?? { kind: 'tag', at: 0, text: '' };
  const { from, to } = spotOf(file, steps).value;
  const at = from + Math.max(0, file.text.slice(from, to).indexOf(markup.text));
  const isWhole = found.trim() === markup.text && plainOf(markup).trim() === '';
  // Without its letter the word would be another.
  const isLost = markup.kind === 'entity' && plainOf(markup) === '';
  const literal = markup.text !== '' && !isWhole && !isLost && file.text.startsWith(markup.text, at);
  const fix = literal ? replace(at, at + markup.text.length, plainOf(markup)) : undefined;
  return finding('markup', file.path, at, { kind: markup.kind, found: markup.text, fixed: literal }, fix);
}

function ruleFinding(
  context: FaultContext,
  issue: z.core.$ZodIssue,
  found: string,
  key: string,
  example: string,
): Finding {
  const rule = RULES[issue.message];
  if (rule) return rule(context, issue.path, found, key, example);
  if (issue.code === 'too_big') {
    const lengths = { length: found.length, limit: Number(issue.maximum) };
    return valueFinding('too-long', context.file, issue.path, lengths);
  }
  const expected = shapeAt(context.schema, issue.path);
  return valueFinding('shape', context.file, issue.path, { found: expected, expected, example, fixed: false });
}
