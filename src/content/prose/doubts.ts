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
  const unknownIn = unknownCodes(all);
  const own = all.plan?.value?.document.number ?? null;
  return all.prose.flatMap((each) => {
    const split = splitHead(each.text);
    if (!split) return [];
    return [
      ...remembered.get(each.path, null, each.text, () => ofText(each, split)),
      ...mentionDoubts(each.path, each.text, unknownIn, own),
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
  const style = otherStyleIn(withoutAddresses(text.replace(/!\[[^\]]*\]|“[^”]*”/g, '')), place.locale);
  return [
    ...(unshown
      ? [finding('page-unshown', path, 0, { found: place.id, meant: nearest(place.id, SHOWN), known: SHOWN })]
      : []),
    ...languageDoubts(each, split),
    ...headingDoubts(path, text, split),
    ...(mixed === undefined ? [] : [finding('mixed-letters', path, text.indexOf(mixed), { found: mixed })]),
    ...(garbled === null ? [] : [finding('garbled', path, text.indexOf(garbled), { found: garbled })]),
    ...compiledOf(path, split.body).links.flatMap(({ kind, url, from }) =>
      kind === 'link' ? linkDoubts(path, url, from) : [],
    ),
    ...(style === null
      ? []
      : [finding('number-style', path, text.indexOf(style), { found: style, locale: place.locale })]),
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
  const passages = passagesIn(body);
  const twin =
    data['title'] === data['description'] && typeof data['title'] === 'string'
      ? data['title']
      : passages.find((each, at) => passages.indexOf(each) < at);
  return twin === undefined
    ? []
    : [finding('passage-twice', path, Math.max(0, text.lastIndexOf(twin)), { found: twin })];
}

/** Links to pages of the site in another language: mostly left over from the text that was translated. */
const otherLinks = ({ path, place: { locale } }: Prose, { body }: Split, languages: Languages): Finding[] =>
  compiledOf(path, body).links.flatMap(({ kind, url, from }) =>
    kind === 'link' && /^\/(?!\/)/.test(url) && !isFileAddress(url) && localeOfPath(url, languages) !== locale
      ? [finding('link-language', path, from, { found: url, locale })]
      : [],
  );

const isFileAddress = (url: string): boolean => /\.[a-z0-9]+(?:[?#].*)?$/i.test(url);

const FENCED = /^(`{3,}|~{3,})[\s\S]*?^\1/gm;

/** Shorter passages are names and terms. */
const LONG = 45;

/** The whole of it, or one of its passages, in another language than its name says; title and description too. */
function languageDoubts({ path, place, text }: Prose, { body, data, from }: Split): Finding[] {
  const { locale } = place;
  if (isOtherLanguage(withoutAddresses(body), locale))
    return [finding('other-language', path, from, { locale, found: body.trim() })];
  const head = Object.values(data).filter((value) => typeof value === 'string');
  const passages = passagesIn(withoutAddresses(body));
  const found = [...head, ...passages].find((each) => isOtherLanguage(each, locale));
  return found === undefined
    ? []
    : [finding('other-language', path, Math.max(0, text.indexOf(found.trim().slice(0, 20))), { locale, found })];
}

/** Paragraphs and lists of some length. */
const passagesIn = (body: string): string[] =>
  body
    .replace(FENCED, (code) => ' '.repeat(code.length))
    .split(/\n\s*\n/)
    .map((passage) => passage.trim())
    .filter((passage) => passage.replace(/\s+/g, ' ').length >= LONG && !/^\s*(?:\||!\[|>)/.test(passage));

/** Codes that no indicator has, and the plan's own document with the digits of its number in another order. */
function mentionDoubts(
  path: string,
  text: string,
  unknownIn: ReturnType<typeof unknownCodes>,
  own: string | null,
): Finding[] {
  const words = withoutAddresses(text);
  const code = unknownIn(words);
  const number = own === null ? null : turnedNumber(words, own);
  return [
    ...(code === null ? [] : [finding('code-unknown', path, text.indexOf(code), { found: code })]),
    ...(number === null || own === null
      ? []
      : [finding('number-differs', path, text.indexOf(number), { found: number, meant: own, where: 'text' })]),
  ];
}

/** Two headings of the same words: a part that was pasted twice, or one that readers cannot tell from the other. */
function headingDoubts(path: string, text: string, { body }: Split): Finding[] {
  const headings = headingsIn(body);
  const twin = headings.find((each, at) => headings.indexOf(each) < at);
  return twin === undefined ? [] : [finding('heading-twice', path, text.lastIndexOf(twin), { found: twin })];
}

const headingsIn = (body: string): string[] =>
  (body.replace(FENCED, '').match(/^#{2,6} .*$/gm) ?? []).map((each) => each.trim());

/** A part that one language has and the other lacks, and the text of one page under the name of another. */
function ofTwins(prose: readonly Prose[]): Finding[] {
  const bodies = new Map<string, string>();
  return prose.flatMap((each): Finding[] => {
    const { path, place, text } = each;
    const body = splitHead(text)?.body.trim() ?? '';
    const other = body.length >= LONG ? bodies.get(body) : undefined;
    bodies.set(body, path);
    if (other !== undefined) return [finding('prose-same', path, 0, { other })];
    const first = prose.find((twin) => twin.place.kind === place.kind && twin.place.id === place.id);
    if (!first || first === each) return [];
    const [own, meant] = [headingsIn(body).length, headingsIn(splitHead(first.text)?.body ?? '').length];
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

/** Addresses and code have letters of their own; the length of the text stays. */
const withoutAddresses = (text: string): string =>
  text.replace(/`[^`\n]*`|\]\([^)\s]*\)?|https?:\/\/\S*/g, (found) => ' '.repeat(found.length));
