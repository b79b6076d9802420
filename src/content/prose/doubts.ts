/** What may be right in prose and is improbable. */
import { PROSE_ROUTES } from '../../addresses/navigation.ts';
import { localeOfPath } from '../../addresses/routes.ts';
import type { Languages } from '../../languages/locale.ts';
import { type Finding, finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { garbledIn, mixedWord } from '../letters.ts';
import { nearest } from '../nearest.ts';
import { Remembered } from '../remembered.ts';
import { addressOddity } from '../warnings/addresses.ts';
import { isOtherLanguage } from '../warnings/languages.ts';
import { turnedNumber } from '../warnings/numbers.ts';
import { lacking, otherStyleIn } from '../warnings/translations.ts';
import { unknownCodes } from '../warnings/wordings.ts';
import { compiledOf } from './findings.ts';
import { type Split, splitHead } from './head.ts';

type Prose = Gathered['prose'][number];

/** Names of pages that the site shows. */
const SHOWN: readonly string[] = ['resolution', ...PROSE_ROUTES.map(({ page }) => page)];

export const proseDoubts = (all: Gathered): Finding[] => [...ofEach(all), ...ofTwins(all.prose)];

/** Most pages are the same before and after a change. */
const remembered = new Remembered<null, Finding[]>();

const ofEach = (all: Gathered): Finding[] => {
  // While the file of an indicator has a fault, its code is known to nobody.
  const unknownIn = all.indicators.every(({ value }) => value) ? unknownCodes(all) : () => null;
  const own = all.plan?.value?.document.number;
  return all.prose.flatMap((each) => {
    const split = splitHead(each.text);
    if (!split) return [];
    return [
      ...remembered.get(each.path, null, each.text, () => ofText(each, split)),
      ...mentionDoubts(each, unknownIn, own),
      ...otherLinks(each, split, all.languages),
    ];
  });
};

/** What a page says by itself, whatever the rest of the plan is. */
function ofText(each: Prose, split: Split): Finding[] {
  const { path, place, text } = each;
  const words = withoutAddresses(text);
  const unshown = place.kind === 'page' && !SHOWN.includes(place.id);
  const [mixed, garbled] = [mixedWord(words), garbledIn(words)];
  // What stands in a picture, and what is quoted, is told as it stands there.
  const own = withoutAddresses(text.replace(/!\[[^\]]*\]|“[^”]*”/g, blank));
  const style = otherStyleIn(own, place.locale);
  return [
    ...(unshown
      ? [finding('page-unshown', path, 0, { found: place.id, meant: nearest(place.id, SHOWN), known: SHOWN })]
      : []),
    ...languageDoubts(each, split),
    ...headingDoubts(path, split),
    ...(mixed === undefined ? [] : [finding('mixed-letters', path, words.indexOf(mixed), { found: mixed })]),
    ...(garbled === null ? [] : [finding('garbled', path, words.indexOf(garbled), { found: garbled })]),
    ...compiledOf(path, split.body).links.flatMap(({ kind, url, from }) =>
      kind === 'link' ? linkDoubts(path, url, from) : [],
    ),
    ...(style === null
      ? []
      : [finding('number-style', path, own.indexOf(style), { found: style, locale: place.locale })]),
    ...passageDoubts(path, text, split),
  ];
}

/** What a text may show its readers, and no figure rests on: posts, and what is still written. */
const ALLOWED: ReadonlySet<string | null> = new Set([null, 'social', 'edited', 'end']);

function linkDoubts(path: string, url: string, from: number): Finding[] {
  if (/^http:/i.test(url)) return [finding('plain-http', path, from, { url })];
  const kind = /^https:/i.test(url) ? addressOddity(url) : null;
  return kind === null || ALLOWED.has(kind) ? [] : [finding('address-odd', path, from, { kind, url })];
}

/** A passage that was pasted twice, and a description that says no more than the title. */
function passageDoubts(path: string, text: string, { body, data }: Split): Finding[] {
  const { title, description } = data;
  if (typeof title === 'string' && title === description)
    return [finding('passage-twice', path, Math.max(0, text.lastIndexOf(title)), { found: title })];
  const passages = passagesIn(body);
  const twin = passages.find(({ found }, i) => passages.findIndex((each) => each.found.trim() === found.trim()) < i);
  return twin ? [finding('passage-twice', path, twin.at, { found: twin.found.trim() })] : [];
}

/** Links to pages of the site in another language: mostly left over from the text that was translated. */
const otherLinks = ({ path, place: { locale } }: Prose, { body }: Split, languages: Languages): Finding[] =>
  compiledOf(path, body).links.flatMap(({ url, from }) =>
    url.startsWith('/') && !isFileAddress(url) && localeOfPath(url, languages) !== locale
      ? [finding('link-language', path, from, { found: url, locale })]
      : [],
  );

const isFileAddress = (url: string): boolean => /^[^?#]*\.[a-z0-9]+(?:[?#]|$)/i.test(url);

const FENCED = /^(`{3,}|~{3,})[\s\S]*?^\1/gm;

/** Lines that no empty one parts. */
const PASSAGE = /^.*\S.*(?:\n.*\S.*)*/gm;

/** Shorter passages are names and terms. */
const LONG = 45;

/** The whole of it, or one of its passages, in another language than its name says; title and description too. */
function languageDoubts({ path, place, text }: Prose, { body, data, from }: Split): Finding[] {
  const { locale } = place;
  const words = withoutAddresses(body);
  if (isOtherLanguage(words, locale)) return [finding('other-language', path, from, { locale, found: body.trim() })];
  const head = Object.values(data)
    .filter((value) => typeof value === 'string')
    .map((value) => ({ found: value, at: Math.max(0, text.indexOf(value)) }));
  const other = [...head, ...passagesIn(words)].find(({ found }) => isOtherLanguage(found, locale));
  return other ? [finding('other-language', path, other.at, { locale, found: other.found })] : [];
}

/** Paragraphs and lists of some length, and where they stand. */
const passagesIn = (body: string): { found: string; at: number }[] =>
  [...body.replace(FENCED, blank).matchAll(PASSAGE)]
    .map(({ 0: found, index: at }) => ({ found, at }))
    .filter(({ found }) => found.replace(/\s+/g, ' ').trim().length >= LONG && !/^\s*(?:\||!\[|>)/.test(found));

/** Codes that no indicator has, and the plan's own document with the digits of its number in another order. */
function mentionDoubts({ path, text }: Prose, unknownIn: ReturnType<typeof unknownCodes>, own = ''): Finding[] {
  const words = withoutAddresses(text);
  const code = unknownIn(words);
  const number = turnedNumber(words, own);
  return [
    ...(code === null ? [] : [finding('code-unknown', path, words.indexOf(code), { found: code })]),
    ...(number === null
      ? []
      : [finding('number-differs', path, words.indexOf(number), { found: number, meant: own, where: 'text' })]),
  ];
}

/** Two headings of the same words: a part that was pasted twice, or one that readers cannot tell from the other. */
function headingDoubts(path: string, { body }: Split): Finding[] {
  const headings = headingsIn(body);
  const twin = headings.find(({ words }, i) => headings.findIndex((each) => each.words === words) < i);
  return twin ? [finding('heading-twice', path, twin.at, { found: twin.words })] : [];
}

const headingsIn = (body: string): { words: string; at: number }[] =>
  [...body.replace(FENCED, blank).matchAll(/^#{2,6} .*/gm)].map(({ 0: words, index: at }) => ({
    words: words.trim(),
    at,
  }));

/** The text below the head of a page; a page whose head cannot be read is told by that. */
const bodyOf = ({ text }: Prose): string => (splitHead(text)?.body ?? text).trim();

/** A part that one language has and the other lacks, and the text of one page under the name of another. */
function ofTwins(prose: readonly Prose[]): Finding[] {
  const bodies = new Map<string, string>();
  const firsts = new Map<string, Prose>();
  return prose.flatMap((each): Finding[] => {
    const { path, place } = each;
    const body = bodyOf(each);
    const twins = `${place.kind} ${place.id}`;
    const first = firsts.get(twins) ?? each;
    firsts.set(twins, first);
    const other = body.length >= LONG ? bodies.get(body) : undefined;
    bodies.set(body, path);
    if (other !== undefined) return [finding('prose-same', path, 0, { other })];
    const [own, meant] = [headingsIn(body).length, headingsIn(bodyOf(first)).length];
    return [
      ...(own === meant ? [] : [finding('prose-parts', path, 0, { own, meant, other: first.path })]),
      ...numberDoubts(each, first),
    ];
  });
}

/** Numbers of a translation that its original has not, and the other way round. */
function numberDoubts({ path, place, text }: Prose, first: Prose): Finding[] {
  const [own, other] = [withoutAddresses(text), withoutAddresses(first.text)];
  const [added, missed] = [lacking(own, other), lacking(other, own)];
  const [found] = added;
  if (found === undefined || missed.length === 0) return [];
  const data = { locale: place.locale, found: added, other: first.place.locale, there: missed };
  return [finding('numbers-differ', path, own.indexOf(found), data)];
}

/** As long as it was, so that what stands behind it keeps its place. */
const blank = (found: string): string => ' '.repeat(found.length);

/** Addresses and code have letters of their own. */
const withoutAddresses = (text: string): string =>
  text.replace(FENCED, blank).replace(/`[^`\n]*`|\]\([^)\s]*\)?|https?:\/\/\S*/g, blank);
