/** Bytes to text: what is wrong with the encoding, and the same text with its encoding mended. */
import { codePoint, UNSEEN_RUNS } from './disguise.ts';
import { type Finding, finding, replace } from './fault.ts';
import { wordAt } from './letters.ts';

const withPlainEnds = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** The text that all offsets count in: no byte-order mark, LF line ends, NFC. */
export const mendText = (text: string): string => withPlainEnds(text).normalize('NFC');

const UTF16 = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

const wideEncoding = (bytes: Uint8Array): string | null =>
  UTF16.find(([, first, second]) => bytes[0] === first && bytes[1] === second)?.[0] ?? null;

const decode = (bytes: Uint8Array): string =>
  new TextDecoder(wideEncoding(bytes) ?? 'utf-8', { ignoreBOM: true }).decode(bytes);

/** The bytes with their encoding mended, or null where there is nothing to mend. */
export function mendBytes(bytes: Uint8Array): Uint8Array | null {
  const text = decode(bytes);
  const mended = mendText(text);
  const isNothing = text.includes('\uFFFD') || mended === text;
  return isNothing && !wideEncoding(bytes) ? null : new TextEncoder().encode(mended);
}

/** True for bytes that were never text: a null byte, and bytes that UTF-8 does not know. */
const isBinary = (bytes: Uint8Array, raw: string): boolean =>
  !wideEncoding(bytes) && raw.includes('\0') && raw.includes('\uFFFD');

/** Text of a file with every fault of its bytes; no text, and that one fault, where it is a binary file. */
export function readText(path: string, bytes: Uint8Array): { text: string | null; findings: Finding[] } {
  const wide = wideEncoding(bytes);
  const raw = decode(bytes);
  if (isBinary(bytes, raw)) return { text: null, findings: [finding('binary', path, 0, {})] };
  const text = mendText(raw);
  return {
    text,
    findings: [
      ...(wide ? [finding('utf16', path, 0, {}, { kind: 'encoding' })] : bomFindings(path, raw)),
      ...crlfFindings(path, raw),
      ...nfcFindings(path, raw),
      ...brokenFindings(path, text),
      ...hiddenFindings(path, text),
      ...markFindings(path, text),
      ...conflictFindings(path, text),
      ...(path.endsWith('.yaml') ? spaceFindings(path, text) : []),
    ],
  };
}

const bomFindings = (path: string, raw: string): Finding[] =>
  raw.startsWith('\uFEFF') ? [finding('bom', path, 0, {}, { kind: 'encoding' })] : [];

function crlfFindings(path: string, raw: string): Finding[] {
  const at = raw.indexOf('\r');
  return at < 0 ? [] : [finding('crlf', path, mendText(raw.slice(0, at)).length, {}, { kind: 'encoding' })];
}

function nfcFindings(path: string, raw: string): Finding[] {
  const plain = withPlainEnds(raw);
  const composed = plain.normalize('NFC');
  if (plain === composed) return [];
  const at = plain.split('').findIndex((each, index) => each !== composed[index]);
  return [finding('nfc', path, at, { word: wordAt(composed, at) }, { kind: 'encoding' })];
}

function brokenFindings(path: string, text: string): Finding[] {
  const at = text.indexOf('\uFFFD');
  return at < 0 ? [] : [finding('utf8', path, at, {})];
}

/** Of these, one that stood between two words leaves a space. */
const BLANK = /[\p{Cc}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** One finding for each run of hidden characters. */
const hiddenFindings = (path: string, text: string): Finding[] =>
  [...text.matchAll(UNSEEN_RUNS)].map(({ 0: run, index }) => {
    const [before, after] = [text[index - 1] ?? '', text[index + run.length] ?? ''];
    const parts = BLANK.test(run) && /\S/.test(before) && /\S/.test(after);
    return finding(
      'hidden',
      path,
      index,
      { found: codePoint(run), direction: isDirection(run) },
      replace(index, index + run.length, parts ? ' ' : ''),
    );
  });

/** Marks on no letter, marks in heaps, marks that enclose a letter: after NFC no language of Latin letters needs them. */
const STRAY = /(?<![\p{L}\p{N}\p{M}])\p{M}+|\p{M}{4,}|\p{Me}+/gu;

const markFindings = (path: string, text: string): Finding[] =>
  [...text.matchAll(STRAY)].flatMap(({ 0: run, index }) => {
    // What is hidden is told as that.
    if (run.search(UNSEEN_RUNS) >= 0) return [];
    return [finding('stray-mark', path, index, { found: codePoint(run) }, replace(index, index + run.length, ''))];
  });

/** The lines that Git writes where two changes meet. */
const CONFLICT = /^(?:(?:<{7}|>{7})(?: .*)?|={7})$/m;

function conflictFindings(path: string, text: string): Finding[] {
  const match = path.endsWith('.geojson') ? null : CONFLICT.exec(text);
  return match ? [finding('conflict', path, match.index, { found: match[0] })] : [];
}

const isDirection = (character: string): boolean => /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character);

/** Tabs, and spaces that only look like one: neither belongs in the data. */
function spaceFindings(path: string, text: string): Finding[] {
  return [...text.matchAll(/\t+|[^\S\n\t ]+/g)].flatMap((match) => {
    const from = match.index;
    const indents = /(?:^|\n)\s*$/.test(text.slice(0, from));
    if (match[0].includes('\t'))
      return [
        finding(
          'tab',
          path,
          from,
          { indents },
          replace(from, from + match[0].length, indents ? '  '.repeat(match[0].length) : ' '),
        ),
      ];
    if (match[0].search(UNSEEN_RUNS) >= 0) return [];
    return [
      finding('odd-space', path, from, { found: codePoint(match[0]) }, replace(from, from + match[0].length, ' ')),
    ];
  });
}
