/** A plan of one indicator and the page of its method as files, from answers: the smallest whose words say by which rule they are given. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { fold } from '../../src/languages/fold.ts';
import { inEach, type Languages, type Locale } from '../../src/text/locale.ts';

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

/** Path below the plan's folder to text. Nothing is judged here: that is the check's part. */
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
    periods: [{ id: period, baseline: Number(one('baseline')), end: Number(one('end')) }],
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
    targets: [{ period, op: one('op'), value: Number(one('value')) }],
  };
  return new Map([
    ['plan.yaml', stringify(plan)],
    ['agencies.yaml', stringify({ [agency ?? '']: { name: each('agency') } })],
    [`indicators/${id}.yaml`, stringify(indicator)],
    ...methodPages(languages),
  ]);
}
