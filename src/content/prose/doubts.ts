/** What may be right in prose and is improbable. */
import { PROSE_ROUTES } from '../../addresses/navigation.ts';
import { type Finding, finding } from '../fault.ts';
import type { Gathered } from '../gather.ts';
import { garbledIn, mixedWord } from '../letters.ts';
import { nearest } from '../nearest.ts';
import { Remembered } from '../remembered.ts';
import { isOtherLanguage } from '../warnings/languages.ts';
import { compiledOf } from './findings.ts';
import { splitHead } from './head.ts';

/** Names of pages that the site shows. */
const SHOWN: readonly string[] = ['resolution', ...PROSE_ROUTES.map(({ page }) => page)];

/** Most pages are the same before and after a change. */
const remembered = new Remembered<null, Finding[]>();

export const proseDoubts = ({ prose }: Gathered): Finding[] =>
  prose.flatMap((each) => remembered.get(each.path, null, each.text, () => doubtsOf(each)));

function doubtsOf({ path, place, text }: Gathered['prose'][number]): Finding[] {
  const split = splitHead(text);
  if (!split) return [];
  const words = withoutAddresses(text);
  const own = words.slice(split.from);
  const unshown = place.kind === 'page' && !SHOWN.includes(place.id);
  const [mixed, garbled] = [mixedWord(words), garbledIn(words)];
  return [
    ...(unshown
      ? [finding('page-unshown', path, 0, { found: place.id, meant: nearest(place.id, SHOWN), known: SHOWN })]
      : []),
    ...(isOtherLanguage(own, place.locale)
      ? [finding('other-language', path, split.from, { locale: place.locale, found: split.body.trim() })]
      : []),
    ...(mixed === undefined ? [] : [finding('mixed-letters', path, text.indexOf(mixed), { found: mixed })]),
    ...(garbled === null ? [] : [finding('garbled', path, text.indexOf(garbled), { found: garbled })]),
    ...compiledOf(path, split.body).links.flatMap(({ kind, url, from }) =>
      kind === 'link' && /^http:/i.test(url) ? [finding('plain-http', path, from, { url })] : [],
    ),
  ];
}

/** Addresses and code have letters of their own; the length of the text stays. */
const withoutAddresses = (text: string): string =>
  text.replace(/`[^`\n]*`|\]\([^)\s]*\)?|https?:\/\/\S*/g, (found) => ' '.repeat(found.length));
