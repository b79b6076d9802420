/** What a badly written id or address was probably meant to be. */
import { ID, WEB_ADDRESS } from './schema.ts';

/** Letters of other alphabets that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ո: 'n',
  ɡ: 'g',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  ι: 'i',
  κ: 'k',
  ı: 'i',
  ℓ: 'l',
};

/** The code point of the first letter that only looks Latin, or null. */
export function foreignLetter(written: string): string | null {
  const letter = [...written].find((each) => /\p{L}/u.test(each) && !/\p{Script=Latin}/u.test(each));
  return letter ? `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : null;
}

/** Latin letters without accents in place of what was written. */
export const latin = (written: string): string =>
  [...written]
    .map((each) => LOOK_ALIKES[each] ?? each)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/** Lower-case ASCII kebab-case made of what was written, or null. */
export function meantId(written: string): string | null {
  const plain = latin(written.toLowerCase())
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(/\.{2,}/g, '.');
  return ID.test(plain) ? plain : null;
}

/** The web address made of what was written, or null where it is another scheme or no address at all. */
export function meantAddress(written: string): string | null {
  const trimmed = written.trim().replace(/^[<("“]+|[>)"”]+$/g, '');
  // Two addresses, and a place that was to be filled in, are none.
  if (/\shttps?:\/\//i.test(trimmed) || /\/\{\w+\}(?:\/|$)/.test(trimmed)) return null;
  const candidates = [
    trimmed,
    trimmed.replace(/(https?):?\/{0,3}(?=[^/])/i, (_, scheme: string) => `${scheme.toLowerCase()}://`),
    trimmed.replace(/https?:\/\/(?=https?:\/\/)/i, ''),
    trimmed.replace(/[,;]+$/, ''),
    `https://${trimmed}`,
  ];
  return candidates.map(encodeOdd).find((each) => WEB_ADDRESS.test(each)) ?? null;
}

/** Spaces inside the path, and marks that may not stand in an address, percent-encoded. */
const encodeOdd = (address: string): string =>
  address.replace(/[\s<>"'`{}|\\^]/g, (mark) => encodeURIComponent(mark).replace("'", '%27'));
