/**
 * From what was typed to a file of the ledger, judged by the very check of the content: what is missing or wrong, field
 * by field, and what the figure would change. Pure: the form, the command and the tests share it.
 */
import { checkData } from '../content/check-data.ts';
import type { Fault } from '../content/fault.ts';
import type { Files } from '../content/files.ts';
import { originalOf } from '../content/original.ts';
import type { Figure, Indicator, Member } from '../content/schema.ts';
import { bestOf } from '../domain/figures.ts';
import { isInStep, rhythmOf, YEARLY } from '../domain/rhythm.ts';
import { capitalise, decimalMarkOf } from '../text/format.ts';
import { type Languages, type Locale, languagesOf, toolLocaleOf } from '../text/locale.ts';
import { type Consequence, consequenceOf } from '../views/consequence.ts';
import { warningWords } from '../views/consequence-words.ts';
import { seriesIn } from '../views/member.ts';
import { type AddressDoubt, addressDoubt } from './address.ts';
import { type Amount, type AmountReading, readAmount, type Scale } from './amount.ts';
import { type Draft, type Field, REQUIRED, tidy, typedIn } from './draft.ts';
import { figurePath, figureText, type TextFile } from './figure-file.ts';
import { readDate, readPeriod, spelledIn } from './period.ts';
import { amountProblem, memberProblem, PROBLEMS, periodProblem } from './problems.ts';

export interface Ledger {
  /** The content as it is; prose may be left out. */
  files: Files;
  /** Its indicators, read from it. */
  indicators: readonly Indicator[];
  asOf: string;
  today: string;
}

export interface Problem {
  /** Null where no single field is to blame. */
  field: Field | null;
  /** True where the field is only empty yet. */
  missing: boolean;
  text: string;
}

export interface Composed {
  /** That of the member's series where one was chosen: with its figures, without targets. */
  indicator: Indicator | null;
  /** Null for the whole. */
  member: Member | null;
  amount: Amount | null;
  period: string | null;
  published: string | null;
  /** The reading that has to be confirmed by hand before anything is sent; null where there is none, or it was. */
  toConfirm: Amount | null;
  /** Why the address may be no public source, until that was answered by hand; null where there is no doubt. */
  toAsk: AddressDoubt | null;
  problems: Problem[];
  /** The file, only where nothing is wrong and everything is confirmed. */
  file: TextFile | null;
  consequence: Consequence | null;
  /** What to look at again, in words. */
  warnings: string[];
}

/** Names a reading, so that a confirmation does not outlive a change of the value. */
export const readingKey = ({ number, converted, value }: Amount): string => [number, converted ?? '', value].join(' ');

const isDoubtful = ({ converted, other }: Amount): boolean => converted !== null || other !== null;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Files that say all about one indicator: the check is as strict as on the whole, and quick on a phone. */
export function filesOf(files: Files, indicator: string): Files {
  const own = new Set(['plan.yaml', 'agencies.yaml', `indicators/${indicator}.yaml`]);
  const folders = [`figures/${indicator}/`, `series/${indicator}/`];
  return new Map([...files].filter(([path]) => own.has(path) || folders.some((folder) => path.startsWith(folder))));
}

/** The last figure in step with its series, else any: what a new one is compared with. */
function nearOf(indicator: Indicator, asOf: string): string | null {
  const best = [...bestOf(indicator.figures, asOf).values()];
  const years = best.filter(({ period }) => isInStep(period, rhythmOf(indicator)));
  return (years.at(-1) ?? best.at(-1))?.value ?? null;
}

/** What reading a number has to know of a series. */
export const scaleOf = (indicator: Indicator, asOf: string): Scale => ({
  unit: originalOf(indicator.unit).words,
  ...(decimalMarkOf(originalOf(indicator.unit).lang) === '.' ? { dot: true } : {}),
  decimals: indicator.decimals,
  scale: indicator.scale,
  near: nearOf(indicator, asOf),
});

export function compose(draft: Draft, ledger: Ledger, lang: Locale, taken: ReadonlySet<string> = new Set()): Composed {
  const whole = ledger.indicators.find(({ id }) => id === draft.indicator) ?? null;
  const known = seriesIn(ledger.indicators, draft.indicator, draft.member);
  const { indicator, member } = known ?? { indicator: whole, member: null };
  const series = member?.id ?? '';
  const reading = indicator && readAmount(draft.value, scaleOf(indicator, ledger.asOf));
  const amount = reading?.ok ? reading.amount : null;
  const read = readPeriod(draft.period, whole ? rhythmOf(whole) : YEARLY);
  const period = read && spelledIn(read, draft.indicator, ledger.files.keys(), series);
  const published = readDate(tidy(draft.published));
  const own = ownProblems(draft, { reading, period, published, whole, member }, lang);
  const url = tidy(draft.url);
  const toAsk = draft.confirmedUrl === url ? null : addressDoubt(url);
  const base = { indicator, member, amount, period, published, toAsk };
  const toConfirm = amount && isDoubtful(amount) && draft.confirmed !== readingKey(amount) ? amount : null;
  if (!indicator) return { ...base, toConfirm, problems: own, file: null, consequence: null, warnings: [] };
  const name = { period: period ?? ledger.asOf.slice(0, 4), published: published ?? ledger.today };
  const path = figurePath(indicator.id, name, (each) => ledger.files.has(each) || taken.has(each), series);
  const languages = languagesOf(indicator.name);
  const file = { path, text: textOf(draft, amount, languages) };
  const { content, faults, warnings } = judge(file, ledger, indicator.id, lang);
  const problems = [...own, ...faultProblems(faults, file, own, languages)];
  const after = seriesIn(content?.indicators ?? [], indicator.id, series)?.indicator ?? null;
  const figure = problems.length === 0 ? figureAt(after, path) : null;
  const consequence = figure && after ? consequenceOf({ before: indicator, after, figure, asOf: ledger.asOf }) : null;
  return {
    ...base,
    toConfirm,
    problems,
    file: figure && !toConfirm && !toAsk ? file : null,
    consequence,
    warnings: consequence ? [...warningWords(consequence, lang), ...checkWarnings(warnings, path, consequence)] : [],
  };
}

/** The content check over the indicator's files and the new one. */
function judge({ path, text }: TextFile, { files, asOf, today }: Ledger, indicator: string, lang: Locale) {
  return checkData(new Map([...filesOf(files, indicator), [path, bytes(text)]]), { asOf, today, lang, part: true });
}

/** The figure of a file in the folder of the series. */
const figureAt = (series: Indicator | null, path: string): Figure | null =>
  series?.figures.find(({ id }) => path.endsWith(`/${id}.yaml`)) ?? null;

function textOf(draft: Draft, amount: Amount | null, languages: Languages): string {
  return figureText({
    value: amount?.value ?? tidy(draft.value),
    low: amount?.low ?? null,
    high: amount?.high ?? null,
    wording: amount?.wording ?? null,
    stage: draft.stage,
    source: {
      title: tidy(draft.title),
      publisher: tidy(draft.publisher),
      url: tidy(draft.url),
      document: tidy(draft.document),
      page: tidy(draft.page),
    },
    note: typedIn(languages, draft.note, draft.noteEn),
    quote: tidy(draft.quote),
  });
}

interface Read {
  reading: AmountReading | null;
  period: string | null;
  published: string | null;
  whole: Indicator | null;
  member: Member | null;
}

/** What is missing or cannot be read at all; what can be is left to the check. */
function ownProblems(draft: Draft, { reading, period, published, whole, member }: Read, lang: Locale): Problem[] {
  const said = toolLocaleOf(lang);
  const missing = REQUIRED.filter((field) => tidy(draft[field]) === '').map((field) => ({
    field,
    missing: true,
    text: PROBLEMS.missing[said],
  }));
  const unread: (Problem | null)[] = [
    tidy(draft.indicator) && !whole ? { field: 'indicator', missing: false, text: PROBLEMS.indicator[said] } : null,
    whole && tidy(draft.member) && !member
      ? { field: 'member', missing: false, text: memberProblem(draft.member, whole, lang) }
      : null,
    tidy(draft.period) && !period ? { field: 'period', missing: false, text: periodProblem(whole, lang) } : null,
    tidy(draft.published) && !published ? { field: 'published', missing: false, text: PROBLEMS.date[said] } : null,
    whole && reading && !reading.ok && reading.fault !== 'empty'
      ? { field: 'value', missing: false, text: amountProblem(reading, whole.unit, lang) }
      : null,
  ];
  return [...missing, ...unread.filter((each) => each !== null)];
}

/** Which field a fault is about: by the key on its line, or by what its code speaks of. */
const KEY_FIELDS: Readonly<Record<string, Field>> = {
  value: 'value',
  low: 'value',
  high: 'value',
  wording: 'value',
  stage: 'stage',
  title: 'title',
  publisher: 'publisher',
  url: 'url',
  document: 'document',
  page: 'page',
};

/** Faults of the file's name, which stand at its beginning. */
const CODE_FIELDS: Readonly<Partial<Record<Fault['code'], Field>>> = {
  future: 'published',
  'year-outside': 'period',
  'before-period': 'period',
  'after-ended': 'period',
  'range-not-taken': 'period',
  'official-undocumented': 'document',
};

function fieldOf({ line, code }: Fault, text: string, [first, second]: Languages): Field | null {
  const key = /^\s*([a-z]+):/.exec(text.split('\n')[line - 1] ?? '')?.[1] ?? '';
  const notes: Partial<Record<string, Field>> = { [first]: 'note', ...(second && { [second]: 'noteEn' }) };
  return CODE_FIELDS[code] ?? KEY_FIELDS[key] ?? notes[key] ?? null;
}

function faultProblems(
  faults: readonly Fault[],
  { path, text }: TextFile,
  own: readonly Problem[],
  languages: Languages,
): Problem[] {
  const known = new Set(own.map(({ field }) => field));
  const isPlaceholder = known.has('period') || known.has('published');
  const here = faults.filter((fault) => fault.path === path);
  const isOff = isPlaceholder || here.some(({ code }) => code === 'year-outside' || code === 'future');
  const problems = here
    // What the stage says of a period that is not known or cannot be is told once the period is right.
    .filter((fault) => !(isOff && fault.code === 'official-early'))
    // A missing key is a field left empty, which is told in the form's own words.
    .filter((fault) => fault.code !== 'key-missing')
    .map((fault) => ({ field: fieldOf(fault, text, languages), missing: false, text: faultWords(fault) }))
    .filter(({ field }) => (field === null ? own.length === 0 : !known.has(field)))
    .filter(({ field }) => !(isPlaceholder && (field === 'period' || field === 'published')));
  return problems.filter((problem, at) => problems.findIndex(({ field }) => field === problem.field) === at);
}

/** A mended line of the file is shown to people as the value alone, without the marks of the file; “” where none is left. */
const faultWords = ({ found, expected, mend }: Fault): string => {
  const shown = mend.replace(/: [a-z]+: "(.*)"/, (_, text: string) => `: ${text.replace(/\\(.)/g, '$1') || '“”'}`);
  return `${capitalise(found)}. ${capitalise(expected)}; ${shown}.`;
};

/** Warnings of the check that concern this figure and that the consequence has not told already. */
const checkWarnings = (warnings: readonly Fault[], path: string, { warnings: told }: Consequence): string[] =>
  warnings
    .filter((each) => each.path === path && each.code !== 'untranslated')
    .filter(({ code }) => !(code === 'leap' && told.some((each) => each.code === 'unit')))
    .map(({ found, mend }) => `${capitalise(found)}: ${mend}.`);
