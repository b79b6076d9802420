/** A plan of one indicator and the page of its method as files, from answers: the smallest whose words say by which rule they are given. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkFiles } from '../../src/content/check.ts';
import type { Fault } from '../../src/content/fault.ts';
import { timeZoneIn } from '../../src/content/schemas.ts';
import { todayIn } from '../../src/domain/time-zone.ts';
import { fold } from '../../src/languages/fold.ts';
import { inEach, type Languages, type Locale, type ToolLocale, toolLocaleOf } from '../../src/text/locale.ts';
import { nameOf, QUESTIONS, sampleOf } from './questions.ts';

/** By key, or by key and language: `number`, `place.vi`. */
export type Answers = ReadonlyMap<string, string>;

/** `Đô thị hoá` is `do-thi-hoa`. */
export const nameForAddress = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const TITLES: Readonly<Record<Locale, (place: string) => string>> = {
  vi: (place) => `Theo dõi chỉ tiêu ${place}`,
  en: (place) => `${place} target tracker`,
};

const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/**
 * The page that publishes the rule, in each language of the plan. Every word and the report refer to it, so a plan begins
 * with one; not where a language has no such text, for a page of prose has all languages of the plan.
 */
function methodPages(languages: Languages): [path: string, text: string][] {
  const texts = languages.map((locale) => join(import.meta.dirname, `method.${locale}.mdx`));
  if (!texts.every((path) => existsSync(path))) return [];
  return texts.map((path, i) => [`pages/method.${languages[i]}.mdx`, readFileSync(path, 'utf8')]);
}

/** A number as it stands in a file; what is none stays as it was typed, for the check to tell. */
const asNumber = (typed: string): number | string => (/^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed);

/** Path below the plan's folder to text, whatever was answered. */
export function planFiles(languages: Languages, answers: Answers): Map<string, string> {
  const one = (key: string): string => answers.get(key) ?? '';
  const each = (key: string) => inEach(languages, (locale) => one(`${key}.${locale}`));
  const main = (key: string): string => one(`${key}.${languages[0]}`);
  const english = (key: string): string => one(`${key}.${languages.find((locale) => locale === 'en') ?? languages[0]}`);
  const [agency, group, id] = [english('agency'), english('group'), english('indicator')].map(nameForAddress);
  const period = `${Number(one('baseline')) + 1}-${one('end')}`;
  const plan = {
    id: nameForAddress(english('place')),
    languages: [...languages],
    place: each('place'),
    title: inEach(languages, (locale) => TITLES[locale](one(`place.${locale}`))),
    document: { kind: each('kind'), number: one('number'), date: one('date'), issuer: each('issuer'), url: one('url') },
    periods: [{ id: period, baseline: asNumber(one('baseline')), end: asNumber(one('end')) }],
    groups: [{ id: group, name: each('group') }],
    report: { due: one('due') },
    time_zone: one('time_zone'),
    repository: { url: one('repository'), branch: 'main' },
    contact: { name: each('contact'), email: one('email') },
    licence: LICENCE,
  };
  const indicator = {
    code: 'T-01',
    group,
    name: each('indicator'),
    ...(languages.includes('vi') ? { slug: nameForAddress(one('indicator.vi')) } : {}),
    unit: each('unit'),
    decimals: 1,
    measure: 'level',
    scale: main('unit').startsWith('%') ? [0, 100] : [0, null],
    owner: agency,
    targets: [{ period, op: one('op'), value: asNumber(one('value')) }],
  };
  return new Map([
    ['plan.yaml', stringify(plan)],
    ['agencies.yaml', stringify({ [agency ?? '']: { name: each('agency') } })],
    [`indicators/${id}.yaml`, stringify(indicator)],
    ...methodPages(languages),
  ]);
}

/** What the check finds in the files of a plan. */
export function faultsOf(files: ReadonlyMap<string, string>, lang: ToolLocale): Fault[] {
  const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const today = todayIn(timeZoneIn(bytes.get('plan.yaml')), new Date());
  return checkFiles(bytes, { asOf: today, today, lang }).faults;
}

/** What the check would find if each question that has no answer yet were answered well: in words alone, as there is no file yet. */
export function faultsSoFar(languages: Languages, before: Answers, next: readonly [string, string]): string[] {
  const answers = new Map(before).set(...next);
  const given = (key: string): string => answers.get(key) ?? '';
  for (const question of QUESTIONS)
    for (const locale of question.each ? languages : [null]) {
      const name = nameOf(question, locale);
      if (!answers.has(name)) answers.set(name, sampleOf(question, languages, given));
    }
  return faultsOf(planFiles(languages, answers), toolLocaleOf(languages[0])).map(({ found, expected, mend }) =>
    [found, expected, mend].join('; '),
  );
}
